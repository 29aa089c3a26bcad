//! The wire over a service that says what it is told to say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::Timestamp;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use wire::*;

/// Answers in turn, and keeps what it was asked.
#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Result<Answer, WireError>>>,
    asked: Mutex<Vec<Outgoing>>,
    /// When set, an answer waits for it.
    gate: Option<Notify>,
}

impl Transport for Script {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            self.asked.lock().unwrap().push(outgoing.clone());
            if let (Some(gate), "token") = (&self.gate, outgoing.name) {
                gate.notified().await;
            }
            self.answers.lock().unwrap().pop_front().unwrap()
        })
    }
}

impl Script {
    fn names(&self) -> Vec<&'static str> {
        self.asked.lock().unwrap().iter().map(|outgoing| outgoing.name).collect()
    }

    fn proofs(&self) -> Vec<Option<String>> {
        let proof =
            |outgoing: &Outgoing| outgoing.headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
        self.asked.lock().unwrap().iter().map(proof).collect()
    }
}

fn answer(status: u16, body: &Value) -> Result<Answer, WireError> {
    Ok(Answer::new(status, HeaderMap::new(), body.to_string().into_bytes()))
}

fn headed(status: u16, name: &'static str, value: &'static str) -> Result<Answer, WireError> {
    let headers = [(HeaderName::from_static(name), HeaderValue::from_static(value))].into_iter().collect();
    Ok(Answer::new(status, headers, Vec::new()))
}

/// Proves with a token that costs a client secret.
struct Tokens;

impl Proof for Tokens {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.bearer(&token.unwrap().value);
    }

    fn token_request(&self) -> Option<Request> {
        let form = [("grant_type", "client_credentials"), ("client_secret", "very secret")];
        Some(Request::new("token", Method::POST, "https://login.example/token").form(&form))
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        let body: Value = answer.json()?;
        let lives_for = body["expires_in"].as_u64().map(Duration::from_secs);
        Ok(Token { value: body["access_token"].as_str().unwrap().into(), lives_for })
    }
}

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn wire(script: &Arc<Script>, proof: impl Proof + 'static) -> (Wire, Arc<Mutex<Vec<Duration>>>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        noted.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let transport: Arc<dyn Transport> = Arc::<Script>::clone(script);
    let setup = Setup { limits: Limits::default(), clock: Clock { now, sleep }, transport: Some(transport) };
    (Wire::new(address("https://api.example/v1").unwrap(), proof, &setup).unwrap(), waits)
}

fn script(answers: Vec<Result<Answer, WireError>>) -> Arc<Script> {
    Arc::new(Script { answers: Mutex::new(answers.into()), ..Script::default() })
}

fn read() -> Request {
    Request::get("read", "orders")
}

#[tokio::test]
async fn reading_is_tried_again_and_writing_is_not() {
    let trouble = || vec![Err(WireError::TimedOut), headed(503, "retry-after", "7"), answer(200, &json!([]))];
    let (calm, waits) = wire(&script(trouble()), NoProof);
    assert!(calm.send(&read()).await.is_ok());
    let waits = waits.lock().unwrap().clone();
    assert!(waits[0] >= Duration::from_secs(2));
    assert_eq!(waits[1], Duration::from_secs(7), "what the service asked for");
    let write = Request::new("write", Method::POST, "orders");
    assert_eq!(wire(&script(trouble()), NoProof).0.send(&write).await, Err(WireError::TimedOut));
    assert!(wire(&script(trouble()), NoProof).0.send(&write.repeatable()).await.is_ok());
}

#[tokio::test]
async fn what_an_earlier_try_may_have_brought_about_is_not_forgotten() {
    let gone = || Err(WireError::Offline("no network".to_owned()));
    let write = || Request::new("write", Method::PUT, "orders").repeatable();
    let busy = || headed(429, "retry-after", "600");
    for last in [gone(), busy()] {
        let script = script(vec![Err(WireError::TimedOut), last]);
        assert_eq!(wire(&script, NoProof).0.send(&write()).await, Err(WireError::TimedOut));
    }
    assert_eq!(wire(&script(vec![gone()]), NoProof).0.send(&write()).await.map(drop), gone().map(drop));
}

#[tokio::test]
async fn a_connection_that_breaks_is_told_from_one_that_never_came_about() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let wire = |url: &str| Wire::new(address(url).unwrap(), NoProof, &Setup::default()).unwrap();
    let there = wire(&format!("http://{}", listener.local_addr().unwrap()));
    let write = Request::new("write", Method::POST, "orders").json(&json!({}));
    let broken = tokio::spawn({
        let (there, write) = (there.clone(), write.clone());
        async move { there.send(&write).await }
    });
    let (mut stream, _) = listener.accept().await.unwrap();
    assert_ne!(stream.read(&mut [0; 4096]).await.unwrap(), 0);
    drop(stream);
    assert!(matches!(broken.await.unwrap(), Err(WireError::Broken(_))), "it may have been done");
    drop(listener);
    assert!(matches!(there.send(&write).await, Err(WireError::Offline(_))), "nothing left the house");
}

/// For a service that says with status 200 that it is busy.
struct Polite;

impl Proof for Polite {
    fn prove(&self, _: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {}

    fn pause(&self, answer: &Answer) -> Option<Duration> {
        let body: Value = answer.json().ok()?;
        body["busy"].as_u64().map(Duration::from_secs)
    }
}

#[tokio::test]
async fn a_pause_asked_for_with_status_200_is_one() {
    let busy = |seconds: u64| answer(200, &json!({ "busy": seconds }));
    let (calm, waits) = wire(&script(vec![busy(9), answer(200, &json!([]))]), Polite);
    assert_eq!(calm.send(&read()).await.unwrap().json(), Ok(json!([])));
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(9)]);
    let write = Request::new("write", Method::POST, "orders");
    let rest = Err(WireError::RateLimited { retry_after: Some(Duration::from_secs(9)) });
    assert_eq!(wire(&script(vec![busy(9)]), Polite).0.send(&write).await, rest);
}

#[tokio::test]
async fn a_status_429_that_says_its_pause_in_a_way_of_its_own_is_waited_for() {
    let busy = answer(429, &json!({ "busy": 9 }));
    let (calm, waits) = wire(&script(vec![busy, answer(200, &json!([]))]), Polite);
    assert_eq!(calm.send(&read()).await.unwrap().json(), Ok(json!([])));
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(9)]);
    // What the header says goes before it.
    let (hurried, _) = wire(&script(vec![headed(429, "retry-after", "600")]), Polite);
    assert_eq!(hurried.send(&read()).await.unwrap_err().retry_after(), Some(Duration::from_secs(600)));
}

#[tokio::test]
async fn who_wants_a_long_rest_gets_it_and_tries_end() {
    let (hurried, waits) = wire(&script(vec![headed(429, "retry-after", "600")]), NoProof);
    let error = hurried.send(&read()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    assert!(waits.lock().unwrap().is_empty());
    let (calm, waits) = wire(&script(vec![Err(WireError::TimedOut); 4]), NoProof);
    assert_eq!(calm.send(&read()).await, Err(WireError::TimedOut));
    assert_eq!(waits.lock().unwrap().len(), 3, "four tries");
}

#[tokio::test]
async fn one_token_serves_all_until_it_is_over() {
    let token = |text, seconds| answer(200, &json!({ "access_token": text, "expires_in": seconds }));
    let list = || answer(200, &json!([]));
    // The second token ends within half a minute: the next request asks for another.
    let script = script(vec![
        token("first", 600),
        list(),
        list(),
        answer(401, &json!({})),
        token("second", 20),
        list(),
        token("third", 600),
        list(),
    ]);
    let (wire, _) = wire(&script, Tokens);
    for _ in 0..4 {
        wire.send(&read()).await.unwrap();
    }
    assert_eq!(script.names(), ["token", "read", "read", "read", "token", "read", "token", "read"]);
    let bearer = |text: &str| Some(format!("Bearer {text}"));
    let first = || bearer("first");
    assert_eq!(script.proofs(), [None, first(), first(), first(), None, bearer("second"), None, bearer("third")]);
}

#[tokio::test]
async fn what_may_not_be_asked_twice_was_not_asked_where_its_token_does_not_come() {
    let book = || Request::new("book", Method::POST, "orders");
    let token = || answer(200, &json!({ "access_token": "x" }));
    let web_page = || Ok(Answer::new(200, HeaderMap::new(), b"<html>".to_vec()));
    for trouble in [|| Err(WireError::TimedOut), || answer(500, &json!({})), web_page] {
        // The first token, and the one in the place of a token that is over.
        for before in [vec![], vec![token(), answer(401, &json!({}))]] {
            let said = before.len();
            let script = script(before.into_iter().chain([trouble()]).collect());
            let (wire, _) = wire(&script, Tokens);
            let error = wire.send(&book()).await.unwrap_err();
            assert!(matches!(error, WireError::Offline(_)), "{error:?}");
            assert_eq!(script.names().iter().filter(|name| **name == "book").count(), said / 2);
        }
    }
    let script = script(vec![Err(WireError::Refused(Answer::new(401, HeaderMap::new(), Vec::new())))]);
    let (wire, _) = wire(&script, Tokens);
    assert!(matches!(wire.send(&book()).await, Err(WireError::Refused(_))), "a key that is wrong is told as that");
}

#[tokio::test]
async fn a_token_refused_twice_is_the_connectors_to_explain() {
    let token = || answer(200, &json!({ "access_token": "x" }));
    let refused = || answer(401, &json!({ "why": "account closed" }));
    let (wire, _) = wire(&script(vec![token(), refused(), token(), refused()]), Tokens);
    let error = wire.send(&read()).await.unwrap_err();
    assert!(matches!(error, WireError::Refused(answer) if answer.json::<Value>().unwrap()["why"] == "account closed"));
}

#[tokio::test]
async fn many_who_wait_make_one_renewal_also_when_it_fails() {
    for outcome in [answer(200, &json!({ "access_token": "x" })), answer(401, &json!({}))] {
        let fails = outcome.as_ref().is_ok_and(|answer| answer.status() == 401);
        let mut answers = vec![outcome];
        answers.extend((0..20).map(|_| answer(200, &json!([]))));
        let script =
            Arc::new(Script { answers: Mutex::new(answers.into()), gate: Some(Notify::new()), ..Script::default() });
        let (wire, _) = wire(&script, Tokens);
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let wire = wire.clone();
                tokio::spawn(async move { wire.send(&read()).await })
            })
            .collect();
        // One thread: all have begun once this one is scheduled again.
        tokio::task::yield_now().await;
        script.gate.as_ref().unwrap().notify_one();
        for task in tasks {
            let outcome = task.await.unwrap();
            assert_eq!(outcome.is_err(), fails);
        }
        assert_eq!(script.names().iter().filter(|name| **name == "token").count(), 1);
    }
}

#[tokio::test]
async fn a_secret_goes_nowhere_but_to_its_service() {
    struct Password;
    impl Proof for Password {
        fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
            outgoing.basic("me", &"very secret".into());
        }
    }
    let labels = ["https://cdn.example/label.pdf?sig=1", "//cdn.example/x", "https://api.example:8443/x"];
    let script = script(labels.iter().map(|_| answer(200, &json!([]))).collect());
    let (wire, _) = wire(&script, Password);
    for elsewhere in labels {
        wire.send(&Request::get("label", elsewhere)).await.unwrap();
    }
    assert_eq!(script.proofs(), [None, None, None]);
    let address = script.asked.lock().unwrap()[0].address();
    assert_eq!(address.as_str(), "https://cdn.example/label.pdf?sig=1");
    for open in ["http://cdn.example/label.pdf", "file:///etc/passwd", "https://a:b@api.example/"] {
        assert_eq!(wire.send(&Request::get("label", open)).await, Err(WireError::BadAddress), "{open}");
    }
}

/// A server that redirects to another one. Its address, and whether the other one was ever asked.
async fn redirecting() -> (String, TcpListener) {
    let here = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let there = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", here.local_addr().unwrap());
    let to = there.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = here.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let head = format!(
            "HTTP/1.1 307 Gone there\r\nlocation: http://{to}/shop/orders?token=t\r\ncontent-length: 0\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
    });
    (url, there)
}

#[tokio::test]
async fn no_redirection_is_followed() {
    let (url, there) = redirecting().await;
    let wire = Wire::new(address(&url).unwrap(), NoProof, &Setup::default()).unwrap();
    let error = wire.send(&read()).await.unwrap_err();
    assert_eq!(error, WireError::Moved { to: format!("http://{}/shop", there.local_addr().unwrap()) });
    let other = tokio::time::timeout(Duration::from_millis(1), there.accept()).await;
    assert!(other.is_err(), "the other server was not asked");
}

/// Answers with a head that promises more than ever comes, or with more than anybody wants.
async fn endless(slow: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 90000000\r\n\r\n[").await;
        while !slow && stream.write_all(&[b' '; 4096]).await.is_ok() {}
        std::future::pending::<()>().await;
    });
    url
}

#[tokio::test]
async fn a_slow_body_and_a_large_one_are_cut_off() {
    let limits = Limits { stall: Duration::from_millis(50), largest_answer: 10_000, tries: 1, ..Limits::default() };
    let setup = Setup { limits, ..Setup::default() };
    for (slow, expected) in [(true, WireError::TimedOut), (false, WireError::Nonsense(Nonsense::TooLarge))] {
        let wire = Wire::new(address(&endless(slow).await).unwrap(), NoProof, &setup).unwrap();
        assert_eq!(wire.send(&read()).await, Err(expected));
    }
}

/// A carrier may ask another one before it answers a booking.
#[tokio::test]
async fn who_thinks_before_answering_has_as_long_as_a_whole_answer_may_take() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let (stall, total) = (Duration::from_millis(1), Duration::from_millis(200));
    let setup = Setup { limits: Limits { stall, total, tries: 1, ..Limits::default() }, ..Setup::default() };
    let wire = Wire::new(address(&url).unwrap(), NoProof, &setup).unwrap();
    let asked_at = Instant::now();
    assert_eq!(wire.send(&read()).await, Err(WireError::TimedOut));
    assert!(asked_at.elapsed() >= total, "{:?}", asked_at.elapsed());
}

#[tokio::test]
async fn a_recording_holds_no_secret_and_plays_back() {
    let token = answer(200, &json!({ "access_token": "tok-123456", "expires_in": 600 }));
    let list = answer(200, &json!([{ "id": 1, "note": "token tok-123456" }]));
    let label = Ok(Answer::new(200, HeaderMap::new(), b"%PDF\xFF\x00".to_vec()));
    let script = script(vec![token, list, label]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("conversation.jsonl");
    let inner: Arc<dyn Transport> = script;
    let secrets = vec!["tok-123456".into(), "very secret".into()];
    let recorder: Arc<dyn Transport> = Arc::new(Recorder::new(inner, &file, secrets).unwrap());
    let talk = async |transport: Arc<dyn Transport>| {
        let setup = Setup { transport: Some(transport), clock: Clock { now, ..Clock::default() }, ..Setup::default() };
        let wire = Wire::new(address("https://api.example").unwrap(), Tokens, &setup).unwrap();
        let orders = wire.send(&read().with("page", "1").with("oauth_signature", "abc")).await.unwrap();
        let label = wire.send(&Request::get("label", "label/1")).await.unwrap();
        (orders.json::<Value>().unwrap()[0]["id"].clone(), label.body().to_vec())
    };
    let live = talk(recorder).await;
    let written = std::fs::read_to_string(&file).unwrap();
    for secret in ["tok-123456", "very secret", "very%20secret", "oauth_signature", "abc", "Bearer"] {
        assert!(!written.contains(secret), "{secret} in {written}");
    }
    let player = Arc::new(Player::new(&written).unwrap());
    assert_eq!(talk(Arc::<Player>::clone(&player)).await, live);
    assert!(player.left().is_empty());
    let setup = Setup { transport: Some(player), ..Setup::default() };
    let wire = Wire::new(address("https://api.example").unwrap(), NoProof, &setup).unwrap();
    assert!(matches!(wire.send(&read()).await, Err(WireError::Offline(_))), "everything was said");
}

#[test]
fn nothing_printed_holds_a_secret() {
    let request =
        Request::new("token", Method::POST, "token?key=k3y").with("password", "p4ss").form(&[("secret", "s3c")]);
    let mut outgoing = Outgoing {
        name: "token",
        method: Method::POST,
        url: address("https://api.example/path").unwrap(),
        query: vec![("password".to_owned(), "p4ss".to_owned())],
        headers: HeaderMap::new(),
        content: request.content().cloned(),
        told_by_status: false,
    };
    let token = Token { value: "t0ken".into(), lives_for: None };
    outgoing.bearer(&token.value);
    assert_eq!(token.value.expose_secret(), "t0ken");
    let printed = format!("{request:?} {outgoing:?} {token:?} {:?} {:?}", request.content(), outgoing.headers);
    for secret in ["k3y", "p4ss", "s3c", "t0ken"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}
