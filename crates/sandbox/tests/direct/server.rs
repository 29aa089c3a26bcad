//! A practice carrier on loopback: gives tokens, counts what it is asked, misbehaves when it is told to, and leaves the rest to
//! the office of its kind.

use crate::weather::{Asked, Commands, Weather};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse as _, Response};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Bytes of an answer that has no end, as far as anybody can tell.
const MORE_THAN_IS_READ: usize = 64 << 20;

/// A request, as it came.
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The values of a parameter, in their order.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.query.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn one(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or_default()
    }

    /// What it carries, where that is JSON and says so.
    pub(crate) fn json(&self) -> Option<Value> {
        let says = self.header("content-type") == "application/json";
        says.then(|| serde_json::from_slice(&self.body).ok()).flatten()
    }

    /// The fields of a form.
    pub(crate) fn form(&self) -> BTreeMap<String, String> {
        pairs(&String::from_utf8_lossy(&self.body)).into_iter().collect()
    }
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let url = reqwest::Url::parse(&format!("http://practice.invalid/?{query}")).unwrap();
    url.query_pairs().into_owned().collect()
}

/// What is answered: a status and JSON.
pub(crate) struct Answer(pub(crate) u16, pub(crate) Value);

/// What differs from carrier to carrier.
pub(crate) trait Office: Send + 'static {
    /// What proves who asks from the beginning on, as the header has it; none where tokens are given.
    fn keys(&self) -> Vec<String> {
        Vec::new()
    }

    /// What a request asks; none where there is nothing at that place.
    fn asked(&self, request: &Request) -> Option<Asked>;

    /// The key of the booking a request is about, where it is about one.
    fn key(&self, asked: Asked, request: &Request) -> Option<String>;

    /// Whether a request for a token comes with the right secrets.
    fn knows(&self, request: &Request) -> bool;

    /// A token, as it is given.
    fn token(&self, token: &str) -> Value;

    /// A problem, as it is told.
    fn problem(&self, status: u16, words: &str) -> Value;

    /// Carries out what is asked, in that weather.
    fn answer(&mut self, asked: Asked, request: &Request, how: Option<&Weather>) -> Answer;
}

struct Desk<O> {
    office: O,
    tokens: HashSet<String>,
    given: u64,
    commands: Commands,
    asked: BTreeMap<Asked, u64>,
}

/// A carrier on loopback. Ends when dropped.
pub(crate) struct Practice<O: Office> {
    pub(crate) url: String,
    state: Arc<Mutex<Desk<O>>>,
    server: JoinHandle<()>,
}

impl<O: Office> Practice<O> {
    pub(crate) async fn start(office: O) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let tokens = office.keys().into_iter().collect();
        let (commands, asked) = (Commands::default(), BTreeMap::new());
        let state = Arc::new(Mutex::new(Desk { office, tokens, given: 0, commands, asked }));
        let router = Router::new().fallback(respond::<O>).with_state(Arc::clone(&state));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, state, server }
    }

    /// Misbehaves the next `times` it is asked this.
    pub(crate) fn misbehave(&self, when: Asked, times: u32, how: Weather) {
        open(&self.state).commands.add(when, None, times, how);
    }

    /// Misbehaves once when it is asked this about one booking.
    pub(crate) fn misbehave_about(&self, key: &str, when: Asked, how: Weather) {
        open(&self.state).commands.add(when, Some(key), 1, how);
    }

    pub(crate) fn behave(&self) {
        open(&self.state).commands = Commands::default();
    }

    /// How often it was asked this, misbehaviour included.
    pub(crate) fn asked(&self, what: Asked) -> u64 {
        open(&self.state).asked.get(&what).copied().unwrap_or(0)
    }

    /// Looks into its books.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&mut O) -> T) -> T {
        look(&mut open(&self.state).office)
    }
}

impl<O: Office> Drop for Practice<O> {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn open<O>(state: &Mutex<Desk<O>>) -> MutexGuard<'_, Desk<O>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn respond<O: Office>(
    State(state): State<Arc<Mutex<Desk<O>>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = pairs(uri.query().unwrap_or_default());
    let request = Request { method, path: uri.path().to_owned(), query, headers, body: body.to_vec() };
    let (asked, how) = {
        let mut state = open(&state);
        let Some(asked) = state.office.asked(&request) else { return told(&Answer(404, Value::Null), None) };
        *state.asked.entry(asked).or_default() += 1;
        let key = state.office.key(asked, &request);
        let how = state.commands.take(asked, key.as_deref());
        if asked != Asked::Token && !state.tokens.contains(request.header("authorization")) {
            return told(&Answer(401, state.office.problem(401, "Invalid token.")), None);
        }
        (asked, how)
    };
    let done = || work(&mut open(&state), asked, &request, how.as_ref());
    let problem = |status, words: &str| Answer(status, open(&state).office.problem(status, words));
    let (answer, retry_after) = match &how {
        Some(Weather::Silent) => std::future::pending().await,
        Some(Weather::SilentAfterWork) => {
            done();
            std::future::pending().await
        }
        Some(Weather::Drop) => drop_connection(),
        Some(Weather::DropAfterWork | Weather::Forgotten) => {
            done();
            drop_connection()
        }
        Some(Weather::Trouble) => (problem(500, "Something went wrong."), None),
        Some(Weather::TroubleAfterWork) => {
            done();
            (problem(500, "Something went wrong."), None)
        }
        Some(Weather::Late(time)) => {
            let answer = done();
            tokio::time::sleep(*time).await;
            (answer, None)
        }
        Some(Weather::TooMany(seconds)) => (problem(429, "Too many requests."), *seconds),
        Some(Weather::TokenOver) => {
            open(&state).tokens.clear();
            (problem(401, "The token has expired."), None)
        }
        Some(Weather::KeysOver) => (problem(401, "Invalid key."), None),
        Some(Weather::Garbage) => {
            done();
            return Html("<!doctype html><title>Maintenance</title>").into_response();
        }
        Some(Weather::Half) => {
            let mut text = done().1.to_string();
            text.truncate(text.floor_char_boundary(text.len() / 2));
            return json_text(StatusCode::OK, text);
        }
        Some(Weather::Flood) => {
            done();
            return json_text(StatusCode::OK, " ".repeat(MORE_THAN_IS_READ));
        }
        _ => (done(), None),
    };
    told(&answer, retry_after)
}

fn work<O: Office>(state: &mut Desk<O>, asked: Asked, request: &Request, how: Option<&Weather>) -> Answer {
    if asked != Asked::Token {
        return state.office.answer(asked, request, how);
    }
    if !state.office.knows(request) {
        return Answer(401, state.office.problem(401, "Invalid user or secret."));
    }
    state.given += 1;
    let token = format!("practice-{}", state.given);
    state.tokens.insert(format!("Bearer {token}"));
    Answer(200, state.office.token(&token))
}

fn told(Answer(status, content): &Answer, retry_after: Option<u64>) -> Response {
    let status = StatusCode::from_u16(*status).unwrap();
    let mut response = json_text(status, content.to_string());
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn json_text(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// Ends the connection's task, and with it the connection, without a word to whoever asked.
fn drop_connection() -> ! {
    resume_unwind(Box::new("the practice carrier drops the connection"))
}
