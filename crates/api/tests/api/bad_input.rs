//! What is wrong is refused by its place, whole, and in time.

use crate::desk::{Desk, an_order, desk, desk_with, told};
use crate::schema::fits;
use model::OrderId;
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The pointers of a refusal.
async fn refused(desk: &Desk, orders: &Value) -> Vec<String> {
    let (status, answer) = desk.post(orders).await;
    assert_eq!(status, 400, "{answer}");
    fits("orders", "POST /orders 400", &answer);
    let errors = answer["errors"].as_array().unwrap();
    errors.iter().map(|error| error["source"]["pointer"].as_str().unwrap_or_default().to_owned()).collect()
}

async fn count(desk: &Desk) -> usize {
    desk.get("/orders?page_size=200").await.1["data"].as_array().unwrap().len()
}

#[tokio::test]
async fn one_bad_order_among_a_hundred_and_nothing_of_it_is_taken() {
    let desk = desk().await;
    let mut orders: Vec<Value> = (0..100).map(|number| an_order(&format!("{}", 6000 + number))).collect();
    orders[41]["shipping_address"]["country_code"] = "XX".into();
    assert_eq!(refused(&desk, &json!(orders)).await, ["/data/attributes/[41]/shipping_address/country_code"]);
    assert_eq!(count(&desk).await, 0);
    orders[41] = an_order("6041");
    assert_eq!(desk.post(&json!(orders)).await.0, 201);
    assert_eq!(count(&desk).await, 100);
}

#[tokio::test]
async fn a_hundred_and_one_orders_are_too_many() {
    let desk = desk().await;
    let orders: Vec<Value> = (0..101).map(|number| an_order(&format!("{}", 6000 + number))).collect();
    assert_eq!(refused(&desk, &json!(orders)).await, ["/data/attributes/"]);
    assert_eq!(count(&desk).await, 0);
}

#[tokio::test]
async fn letters_nobody_sees_tell_nothing_apart() {
    let desk = desk().await;
    assert_eq!(desk.post(&json!([an_order("5001")])).await.0, 201);
    let mut again = an_order("50\u{200b}01\u{feff}");
    again["shipping_address"]["name"] = "Ja\u{0}ne\u{1b}[31m\u{202e}".into();
    assert_eq!(desk.post(&json!([again])).await.0, 201);
    assert_eq!(count(&desk).await, 1);
    let (_, found) = desk.get("/orders?order_id=%E2%80%8B5001").await;
    assert_eq!(found["data"][0]["order_id"], "5001");
    assert_eq!(found["data"][0]["shipping_address"]["name"], "Ja ne [31m");
}

#[tokio::test]
async fn everything_wrong_is_named_by_its_place() {
    let desk = desk().await;
    let with = |pointer: &str, value: Value| {
        let mut order = an_order("5001");
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match order.pointer(pointer) {
            Some(_) => *order.pointer_mut(pointer).unwrap() = value,
            None => order.pointer_mut(parent).unwrap()[name] = value,
        }
        (order, format!("/data/attributes/[0]{pointer}"))
    };
    for (order, pointer) in [
        with("/order_id", Value::Null),
        with("/order_id", json!(5)),
        with("/order_id", json!("a".repeat(201))),
        with("/order_number", json!("  ")),
        with("/order_details", json!([])),
        with("/order_details/integration/id", json!(128)),
        with("/order_details/status/code", json!("dreaming")),
        with("/order_details/order_created_at", json!("yesterday")),
        with("/order_details/order_items", json!({})),
        with("/order_details/order_items/0", json!(7)),
        with("/order_details/order_items/0/quantity", json!(0)),
        with("/order_details/order_items/0/quantity", json!(1.5)),
        with("/order_details/order_items/0/country_of_origin", json!("ZZ")),
        with("/order_details/order_items/0/measurement/weight/value", json!(0)),
        with("/order_details/order_items/0/measurement/weight/value", json!(-1)),
        with("/order_details/order_items/0/measurement/weight/value", json!(1e300)),
        with("/order_details/order_items/0/measurement/weight/unit", json!("stone")),
        with("/order_details/order_items/0/unit_price/currency", json!("USD")),
        with("/order_details/order_items/0/total_price", Value::Null),
        with("/order_details/tags", json!(vec!["a"; 101])),
        with("/payment_details/total_price/value", json!("-1")),
        with("/payment_details/total_price/currency", json!("XYZ")),
        with("/payment_details/is_cash_on_delivery", json!("maybe")),
        with("/shipping_address", Value::Null),
        with("/shipping_address/postal_code", json!("")),
        with("/shipping_address/country_code", json!("Netherlands")),
        with("/shipping_details/delivery_indicator", json!("x".repeat(2_001))),
        with("/id", json!("999")),
        with("/id", json!(5)),
    ] {
        let pointers = refused(&desk, &json!([order])).await;
        assert!(
            pointers.contains(&pointer) || pointers.iter().any(|found| found.starts_with(&pointer)),
            "{pointer}: {pointers:?}"
        );
    }
    let mut worse = an_order("5002");
    worse["order_number"] = Value::Null;
    worse["shipping_address"]["city"] = Value::Null;
    let twice = json!([an_order("5001"), worse, an_order("5001")]);
    let wanted = [
        "/data/attributes/[1]/order_number",
        "/data/attributes/[1]/shipping_address/city",
        "/data/attributes/[2]/order_id",
    ];
    assert_eq!(refused(&desk, &twice).await, wanted);
    assert_eq!(count(&desk).await, 0);
}

#[tokio::test]
async fn what_is_said_twice_counts_neither_way() {
    let desk = desk().await;
    let order = an_order("5001").to_string();
    for twice in [
        order.replacen('{', r#"{"order_id":"5002","#, 1),
        order.replacen(r#""shipping_address":{"#, r#""shipping_address":{"city":"Elsewhere","#, 1),
    ] {
        let request = desk.request(Method::POST, "/orders").body(format!("[{twice}]"));
        let (status, answer) = told(request.send().await.unwrap()).await;
        assert_eq!((status, answer["errors"].as_array().unwrap().len()), (400, 1), "{answer}");
    }
    assert_eq!(count(&desk).await, 0);
    // A name with a slash in it is none of those that are read.
    let mut odd = an_order("5003");
    odd["shipping_address/city"] = "Elsewhere".into();
    let (status, answer) = desk.post(&json!([odd])).await;
    assert_eq!((status, &answer["data"][0]["not_kept"]), (201, &json!(["/shipping_address~1city"])));
}

#[tokio::test]
async fn of_very_much_that_is_wrong_as_much_is_named_as_helps() {
    let desk = desk().await;
    let mut order = an_order("5001");
    order["order_details"]["order_items"] = vec![json!({}); 1_000].into();
    assert_eq!(refused(&desk, &json!(vec![order; 100])).await.len(), 100 * 100);
    let mut order = an_order("5002");
    order["more"] = json!({});
    for number in 0..500 {
        order[format!("more-{number}")] = 1.into();
    }
    let (status, answer) = desk.post(&json!([order])).await;
    assert_eq!((status, answer["data"][0]["not_kept"].as_array().unwrap().len()), (201, 100));
}

#[tokio::test]
async fn what_is_no_list_of_orders_is_refused() {
    let desk = desk().await;
    for body in ["", "{", "null", "{}", "\"x\"", "[1]", "[[]]", "[null]", &"[".repeat(100_000)] {
        let answer = desk.request(Method::POST, "/orders").body(body.to_owned()).send().await.unwrap();
        let (status, answer) = told(answer).await;
        assert_eq!(status, 400, "{body:.9}");
        fits("orders", "POST /orders 400", &answer);
    }
    let (status, answer) = desk.post(&json!([])).await;
    assert_eq!((status, answer), (201, json!({ "data": [] })));
}

#[tokio::test]
async fn whatever_else_sendcloud_has_is_refused_by_its_name() {
    let desk = desk().await;
    for (method, path) in [
        (Method::POST, "/addresses/validate"),
        (Method::GET, "/shipments/7/return-portal-url"),
        (Method::GET, "/parcel-documents/air-waybill"),
        (Method::POST, "/parcels/tracking"),
        (Method::GET, "/integrations"),
        (Method::POST, "/returns"),
        (Method::PUT, "/orders"),
        (Method::GET, "/"),
    ] {
        let (status, answer) = told(desk.request(method.clone(), path).send().await.unwrap()).await;
        assert_eq!((status, &answer["errors"][0]["code"]), (501, &json!("not_implemented")), "{method} {path}");
        let detail = answer["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains(&format!("{method} {path}")), "{detail}");
    }
    let french =
        desk.request(Method::GET, "/returns").header("accept-language", "fr-FR,fr;q=0.9").send().await.unwrap();
    let (_, answer) = told(french).await;
    assert_eq!(answer["errors"][0]["detail"], "Cette station n’offre pas GET /returns.");
}

#[tokio::test]
async fn a_body_of_fifty_megabytes_is_refused_before_it_is_read() {
    let desk = desk().await;
    let address = desk.base.trim_start_matches("http://").trim_end_matches("/api/v3").to_owned();
    let head = head(&desk, &address, "Content-Length: 52428800");
    let answer = raw(&address, head.as_bytes(), Duration::from_secs(5)).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    // Without a length it is read up to the limit.
    let body = reqwest::Body::from(vec![b' '; (4 << 20) + 1]);
    let sent = desk.request(Method::POST, "/orders").header("transfer-encoding", "chunked").body(body).send().await;
    assert!(sent.map_or(true, |answer| answer.status() == 413));
    assert_eq!(count(&desk).await, 0);
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let desk = desk_with(api::Limits { body_time: Duration::from_millis(200), ..api::Limits::default() }).await;
    let address = desk.base.trim_start_matches("http://").trim_end_matches("/api/v3").to_owned();
    let started = Instant::now();
    let sent = head(&desk, &address, "Content-Length: 100") + "[{";
    let answer = raw(&address, sent.as_bytes(), Duration::from_secs(20)).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
}

fn head(desk: &Desk, address: &str, length: &str) -> String {
    use base64::Engine as _;
    let shown = base64::engine::general_purpose::STANDARD.encode(format!("{}:{}", desk.key.key, desk.key.secret));
    format!("POST /api/v3/orders HTTP/1.1\r\nHost: {address}\r\nAuthorization: Basic {shown}\r\n{length}\r\n\r\n")
}

/// Sends bytes as they are; what comes back within a time.
async fn raw(address: &str, bytes: &[u8], patience: Duration) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = vec![0; 4096];
    let read = tokio::time::timeout(patience, stream.read(&mut answer)).await.unwrap().unwrap();
    String::from_utf8_lossy(&answer[..read]).into_owned()
}

#[tokio::test]
async fn two_hundred_connections_at_once_and_who_has_a_place_is_answered() {
    let desk = desk().await;
    let requests: Vec<_> =
        (0..200).map(|_| tokio::spawn(desk.request(Method::GET, "/user/auth/metadata").send())).collect();
    let mut answered = 0;
    for request in requests {
        // One address has 64 places; one connection too many is closed.
        if let Ok(answer) = request.await.unwrap() {
            assert_eq!(answer.status(), 200);
            answered += 1;
        }
    }
    assert!(answered >= 64, "{answered}");
    assert_eq!(desk.get("/user/auth/metadata").await.0, 200, "and afterwards there is room again");
}

#[tokio::test]
async fn two_clients_with_one_key_of_an_order_make_one_order() {
    let desk = desk().await;
    let cities = ["Zeist", "Bunnik"];
    let posts: Vec<_> = (0..20)
        .map(|number| {
            let mut order = an_order("5001");
            order["shipping_address"]["city"] = cities[number % 2].into();
            tokio::spawn(desk.request(Method::POST, "/orders").json(&json!([order])).send())
        })
        .collect();
    let mut ids = Vec::new();
    for post in posts {
        let (status, answer) = told(post.await.unwrap().unwrap()).await;
        assert_eq!(status, 201, "{answer}");
        ids.push(answer["data"][0]["id"].as_i64().unwrap());
    }
    ids.dedup();
    assert_eq!((ids.len(), count(&desk).await), (1, 1));
    let id = OrderId(ids[0]);
    let order = desk.at(move |station| calls::order_open(station, id).unwrap().order).await;
    assert!(cities.contains(&order.facts.recipient.city.as_str()));
}

#[tokio::test]
async fn changes_at_once_do_not_undo_each_other() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    let patches = [
        json!({ "order_details": { "notes": "a note" } }),
        json!({ "order_details": { "tags": ["a tag"] } }),
        json!({ "shipping_address": { "city": "Zeist" } }),
        json!({ "shipping_address": { "address_line_2": "Floor 2" } }),
    ];
    let sent =
        patches.map(|patch| tokio::spawn(desk.request(Method::PATCH, &format!("/orders/{id}")).json(&patch).send()));
    for one in sent {
        assert_eq!(one.await.unwrap().unwrap().status(), 200);
    }
    let facts = desk.view(id).await.order.facts;
    let (to, tags) = (&facts.recipient, facts.tags.len());
    assert_eq!((facts.note.as_str(), tags, to.city.as_str(), to.street2.as_str()), ("a note", 1, "Zeist", "Floor 2"));
}
