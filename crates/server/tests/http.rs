//! The calls over HTTP: for browsers that were let in, and for nobody else.

use crate::served;
use crate::served::{Served, served};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

async fn call(served: &Served, name: &str, args: &Value, headers: &[(&str, &str)]) -> (u16, Value) {
    let mut request = served.request(Method::POST, &format!("/api/call/{name}")).json(args);
    for (header, value) in headers {
        request = request.header(*header, *value);
    }
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_call_gets_its_answer_and_a_problem_its_code() {
    let served = served().await.let_in().await;
    let (status, answer) = call(&served, "status", &Value::Null, &[]).await;
    assert_eq!((status, &answer["practice"]), (200, &json!(false)));
    let (status, problem) = call(&served, "order_open", &json!(7), &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("no-such-order")));
    let (status, problem) = call(&served, "no_such_call", &Value::Null, &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("unknown-call")));
    let (status, problem) = call(&served, "order_open", &json!("seven"), &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("bad-arguments")));
}

#[tokio::test]
async fn whoever_was_not_let_in_gets_nothing_of_calls_events_and_files() {
    let served = served().await;
    let asks = [
        (Method::POST, "/api/call/status"),
        (Method::POST, "/api/call/orders_find"),
        (Method::POST, "/api/content/import_content?name=a"),
        (Method::GET, "/api/events"),
        (Method::GET, "/"),
        (Method::GET, "/index.html"),
        (Method::GET, "/secret.js"),
        (Method::HEAD, "/secret.js"),
        (Method::GET, "/no-such-file"),
        (Method::GET, "/station.db"),
        (Method::OPTIONS, "/api/call/status"),
        (Method::GET, "/%2e%2e/station.db"),
    ];
    let cookies = [
        None,
        Some(served.cookie_of("")),
        Some(served.cookie_of("x")),
        Some(served.cookie_of(&"A".repeat(43))),
        Some(format!("{}; {}", served.cookie_of("one"), served.cookie_of("two"))),
        Some("packdesk=1".to_owned()),
    ];
    for (method, path) in asks {
        for cookie in &cookies {
            let mut request = served.request(method.clone(), path);
            if let Some(cookie) = cookie {
                request = request.header("cookie", cookie);
            }
            let response = request.send().await.unwrap();
            served::has_headers(&response);
            assert_eq!(response.status(), 401, "{method} {path} {cookie:?}");
            let said = response.text().await.unwrap();
            assert!(!said.contains(served::CONTENT), "{method} {path}: {said}");
        }
    }
}

#[tokio::test]
async fn the_printed_address_lets_one_browser_in_and_no_second() {
    let served = served().await;
    let open = || served.client.get(&served.address).header("accept", "text/html").send();
    let first = open().await.unwrap();
    served::has_headers(&first);
    assert_eq!((first.status().as_u16(), &first.headers()["location"]), (303, &"/".parse().unwrap()));
    let cookie = first.headers()["set-cookie"].to_str().unwrap().to_owned();
    for wanted in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(wanted), "{cookie}");
    }
    assert!(!cookie.contains("Secure") && !cookie.contains("Domain"), "{cookie}");
    let token = cookie.split(['=', ';']).nth(1).unwrap().to_owned();
    assert!(token.len() >= 43 && !served.address.contains(&token), "the ticket is not the session");
    let second = open().await.unwrap();
    assert_eq!(second.status(), 401);
    assert!(second.headers().get("set-cookie").is_none());
    assert!(second.text().await.unwrap().contains("action=\"/pair\""), "it may be paired");
    // What is kept lets nobody in.
    let kept = std::fs::read_to_string(served.folder().join("sessions.json")).unwrap();
    assert!(!kept.contains(&token), "{kept}");
}

#[tokio::test]
async fn a_wrong_ticket_lets_nobody_in_and_leaves_the_right_one() {
    let served = served().await;
    let wrong = format!("{}x", served.address);
    for _ in 0..20 {
        assert_eq!(served.client.get(&wrong).send().await.unwrap().status(), 401);
    }
    assert_eq!(served.client.get(&served.address).send().await.unwrap().status(), 303);
}

#[tokio::test]
async fn a_code_from_the_desk_lets_one_browser_in() {
    let served = served().await;
    let pair = |code: String| {
        let form = format!("code={code}");
        served
            .request(Method::POST, "/pair")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
    };
    let before = pair("123456".to_owned()).await.unwrap();
    assert_eq!((before.status().as_u16(), before.headers().get("set-cookie")), (401, None));
    let code = served.desk(|station| calls::session_pair(station, ()).unwrap()).await.code;
    let other = if code == "000000" { "000001" } else { "000000" };
    assert_eq!(pair(other.to_owned()).await.unwrap().status(), 401);
    let in_two = format!("{}+{}", &code[..3], &code[3..]);
    let let_in = pair(in_two).await.unwrap();
    assert_eq!(let_in.status(), 303);
    assert!(let_in.headers().contains_key("set-cookie"));
    assert_eq!(pair(code).await.unwrap().status(), 401, "it is good once");
}

#[tokio::test]
async fn a_code_is_not_guessed() {
    let served = served().await;
    let code = served.desk(|station| calls::session_pair(station, ()).unwrap()).await.code;
    for guess in 0..5 {
        let wrong = format!("code={:06}", (code.parse::<u32>().unwrap() + 1 + guess) % 1_000_000);
        assert_eq!(served.request(Method::POST, "/pair").body(wrong).send().await.unwrap().status(), 401);
    }
    let right = served.request(Method::POST, "/pair").body(format!("code={code}")).send().await.unwrap();
    assert_eq!(right.status(), 401, "five wrong ones end it");
}

#[tokio::test]
async fn a_session_is_listed_and_ends_at_once() {
    let served = served().await.let_in().await;
    assert_eq!(call(&served, "status", &Value::Null, &[]).await.0, 200);
    let sessions = served.desk(|station| calls::sessions(station, ()).unwrap()).await;
    let [session] = &sessions[..] else { panic!("{sessions:?}") };
    assert_eq!(session.name, served::BROWSER);
    let id = session.id;
    served.desk(move |station| calls::session_end(station, id).unwrap()).await;
    assert_eq!(call(&served, "status", &Value::Null, &[]).await.0, 401);
    assert!(served.desk(|station| calls::sessions(station, ()).unwrap()).await.is_empty());
}

#[tokio::test]
async fn a_browser_leaves_and_is_not_in_any_more() {
    let served = served().await.let_in().await;
    let get = served.request(Method::GET, "/api/leave").send().await.unwrap();
    assert_eq!(get.status(), 405, "a link or a picture signs nobody out");
    let elsewhere = served.request(Method::POST, "/api/leave").header("origin", "https://evil.example");
    assert_eq!(elsewhere.send().await.unwrap().status(), 403);
    assert_eq!(call(&served, "status", &Value::Null, &[]).await.0, 200);
    let left = served.request(Method::POST, "/api/leave").send().await.unwrap();
    served::has_headers(&left);
    assert_eq!(left.status(), 204);
    let cookie = left.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("=; ") && cookie.contains("Max-Age=0"), "{cookie}");
    assert_eq!(call(&served, "status", &Value::Null, &[]).await.0, 401);
    assert_eq!(served.request(Method::POST, "/api/leave").send().await.unwrap().status(), 401);
    assert!(served.desk(|station| calls::sessions(station, ()).unwrap()).await.is_empty());
}

#[tokio::test]
async fn a_browser_that_calls_without_end_is_slowed_down_and_others_are_not() {
    let served = served().await.let_in().await;
    let mut slowed = None;
    for _ in 0..2 * served::CALLS {
        let request = served.request(Method::POST, "/api/call/language").json(&Value::Null);
        let answer = request.send().await.unwrap();
        if answer.status() == 429 {
            slowed = Some(answer);
            break;
        }
    }
    let slowed = slowed.unwrap();
    served::has_headers(&slowed);
    assert!(slowed.headers()["retry-after"].to_str().unwrap().parse::<u32>().unwrap() >= 1);
    assert_eq!(served.request(Method::GET, "/").send().await.unwrap().status(), 200, "the page itself opens");
    let other = served.desk(|station| station.sessions().let_in("other").unwrap()).await;
    let other = served
        .client
        .post(format!("http://{}/api/call/language", served.host))
        .json(&Value::Null)
        .header("cookie", served.cookie_of(other.reveal()));
    assert_eq!(other.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn other_sites_and_other_names_are_refused_whatever_they_show() {
    let served = served().await.let_in().await;
    let (_, port) = served.host.rsplit_once(':').unwrap();
    let elsewhere = [
        ("origin", "https://evil.example".to_owned()),
        ("origin", "null".to_owned()),
        ("origin", "http://127.0.0.1:1".to_owned()),
        ("host", "evil.example".to_owned()),
        ("host", format!("evil.example:{port}")),
        ("host", "127.0.0.1:1".to_owned()),
        ("sec-fetch-site", "cross-site".to_owned()),
        ("sec-fetch-site", "same-site".to_owned()),
    ];
    for (header, value) in elsewhere {
        for (method, path) in
            [(Method::POST, "/api/call/status"), (Method::GET, "/api/events"), (Method::GET, "/secret.js")]
        {
            let request = served.request(method, path).header(header, &value).json(&Value::Null);
            let response = request.send().await.unwrap();
            served::has_headers(&response);
            assert_eq!(response.status(), 403, "{path} {header}: {value}");
            assert!(response.bytes().await.unwrap().is_empty());
        }
    }
    let own = format!("http://{}", served.host);
    let headers = [("origin", own.as_str()), ("sec-fetch-site", "same-origin")];
    assert_eq!(call(&served, "status", &Value::Null, &headers).await.0, 200);
}

#[tokio::test]
async fn what_a_form_or_a_script_elsewhere_can_send_without_asking_is_no_call() {
    let served = served().await.let_in().await;
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
        for path in ["/api/call/status", "/api/content/import_content?name=a"] {
            let request = served.request(Method::POST, path).header("content-type", kind).body("null");
            assert_eq!(request.send().await.unwrap().status(), 415, "{path} {kind}");
        }
    }
}

#[tokio::test]
async fn calls_that_name_paths_of_the_machine_are_not_for_browsers() {
    let served = served().await.let_in().await;
    let printer = |connection: Value| {
        json!({ "id": "p", "name": "P", "connection": connection, "language": "zpl", "dpi": 203,
            "label": "four_by_six", "proof": "hand_over" })
    };
    let victim = served.folder().join("victim");
    std::fs::write(&victim, "as it was").unwrap();
    let (path, file) = (victim.to_str().unwrap(), json!({ "kind": "file", "path": victim }));
    let asks = [
        ("import_file", json!({ "path": path })),
        ("document_look", json!({ "document": file })),
        ("document_convert", json!({ "document": file, "to": "zpl" })),
        ("document_print", json!({ "document": file, "agreed": true })),
        ("printer_save", printer(json!({ "kind": "usb_device", "path": path }))),
        ("printer_save", printer(json!({ "kind": "folder", "path": served.folder() }))),
        ("printer_save", printer(json!({ "kind": "serial", "path": path, "baud": 9600 }))),
        ("printer_probe", json!({ "connection": { "kind": "usb_device", "path": path }, "language": "zpl" })),
        ("scanners_save", json!({ "serial": [{ "name": "s", "path": path }] })),
        ("sessions", Value::Null),
        ("session_pair", Value::Null),
        ("session_end", json!(1)),
    ];
    for (name, args) in asks {
        let (status, problem) = call(&served, name, &args, &[]).await;
        assert_eq!((status, &problem["code"]), (403, &json!("only-at-the-desk")), "{name} {args}: {problem}");
    }
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "as it was");
    let (_, printers) = call(&served, "printers", &Value::Null, &[]).await;
    assert_eq!(printers, json!([]));
}

#[tokio::test]
async fn files_are_sent_as_contents() {
    let served = served().await.let_in().await;
    let send = |path: &str, content: Vec<u8>| {
        served.request(Method::POST, path).header("content-type", "application/octet-stream").body(content).send()
    };
    let orders = format!("{}\n", json!({ "id": "1", "number": "1001" }));
    let answer = send("/api/content/import_content?name=..%2Forders.jsonl", orders.into_bytes()).await.unwrap();
    let (status, report) = (answer.status(), answer.json::<Value>().await.unwrap());
    assert!(status == 200 && report["file"] == "_orders.jsonl" || status == 422, "{status} {report}");
    let zpl = b"^XA^FO20,20^GB100,50,3^FS^XZ".to_vec();
    let answer = send("/api/content/document_look?name=label.zpl", zpl.clone()).await.unwrap();
    let (status, view) = (answer.status(), answer.json::<Value>().await.unwrap());
    assert_eq!((status.as_u16(), &view["name"], &view["format"]), (200, &json!("label.zpl"), &json!("zpl")), "{view}");
    // A path in the arguments does not count: the document is what was sent.
    let args = "%7B%22document%22%3A%7B%22kind%22%3A%22file%22%2C%22path%22%3A%22%2Fetc%2Fpasswd%22%7D%7D";
    let answer = send(&format!("/api/content/document_look?name=label.zpl&args={args}"), zpl).await.unwrap();
    assert_eq!(answer.json::<Value>().await.unwrap()["name"], "label.zpl");
    for other in ["status", "settings_save", "import_file", "logo_save"] {
        let answer = send(&format!("/api/content/{other}?name=a"), Vec::new()).await.unwrap();
        assert_eq!(answer.json::<Value>().await.unwrap()["code"], "unknown-call", "{other}");
    }
}

#[tokio::test]
async fn what_is_too_large_is_refused() {
    let served = served().await.let_in().await;
    let arguments = served.request(Method::POST, "/api/call/status").header("content-type", "application/json");
    let refused = arguments.body(vec![b' '; served::ARGUMENTS + 1]).send().await.unwrap();
    assert_eq!(refused.status(), 413);
    served::has_headers(&refused);
    let content = served
        .request(Method::POST, "/api/content/import_content?name=a")
        .header("content-type", "application/octet-stream");
    assert_eq!(content.body(vec![b' '; served::CONTENT_BYTES + 1]).send().await.unwrap().status(), 413);
}
