//! Who asks: a browser that was let in. Everybody else gets 401, and a page to type the pairing code on.

use crate::{Origin, Shared, body, cookie, pairing};
use axum::Json;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use model::{Problem, ProblemCode};
use station::{Sessions, Ticket, Token};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Bytes of the form with the code.
const FORM: usize = 256;

/// The door.
pub(crate) struct Entry {
    sessions: Sessions,
    ticket: Mutex<Ticket>,
    cookie: String,
}

impl Entry {
    pub(crate) fn new(sessions: Sessions, origin: &Origin) -> Result<(Self, Token), Problem> {
        let (ticket, token) = Ticket::new()?;
        Ok((Self { sessions, ticket: Mutex::new(ticket), cookie: cookie::name(origin) }, token))
    }

    /// The token a request shows.
    pub(crate) fn shown(&self, headers: &HeaderMap) -> Option<String> {
        cookie::read(headers, &self.cookie).map(str::to_owned)
    }

    /// Whether a token's session is live.
    pub(crate) async fn knows(&self, token: String) -> Result<bool, Problem> {
        let sessions = self.sessions.clone();
        blocking(move || sessions.knows(&token)).await
    }

    fn takes_ticket(&self, token: &str) -> bool {
        self.ticket.lock().unwrap_or_else(PoisonError::into_inner).take(token)
    }
}

/// Lets a request through that shows a live session; lets a browser in that brings the ticket or the code.
pub(crate) async fn let_in(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    match (&method, path.as_str(), ticket(&request)) {
        (&Method::GET, "/", Some(token)) => return by_ticket(&shared, &token, request.headers()).await,
        (&Method::POST, "/pair", _) => return by_code(&shared, request).await,
        (&Method::GET, "/pair.css", _) => return pairing::style(),
        _ => {}
    }
    let Some(token) = shared.entry.shown(request.headers()) else { return refusal(&method, &path, request.headers()) };
    match shared.entry.knows(token.clone()).await {
        Ok(true) if !path.starts_with("/api/") => next.run(request).await,
        Ok(true) => match shared.pace.take(&token, Instant::now()) {
            Ok(()) => next.run(request).await,
            Err(wait) => too_often(wait),
        },
        Ok(false) => refusal(&method, &path, request.headers()),
        Err(problem) => (StatusCode::INTERNAL_SERVER_ERROR, Json(problem)).into_response(),
    }
}

/// 429: the session has no call left for so long.
fn too_often(wait: Duration) -> Response {
    tracing::warn!("a browser calls too often");
    let seconds = wait.as_secs() + 1;
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds.to_string())]).into_response()
}

/// Ends the session of whoever asks: 204, and the browser forgets its cookie.
pub(crate) async fn leave(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let token = shared.entry.shown(&headers).unwrap_or_default();
    let sessions = shared.entry.sessions.clone();
    if let Err(problem) = blocking(move || sessions.leave(&token)).await {
        return (StatusCode::INTERNAL_SERVER_ERROR, Json(problem)).into_response();
    }
    tracing::info!("a browser left");
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(cookie) = cookie::over(&shared.origin) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// What stands after `ticket=` in the address.
fn ticket(request: &Request) -> Option<String> {
    request.uri().query()?.split('&').find_map(|pair| pair.strip_prefix("ticket=")).map(str::to_owned)
}

async fn by_ticket(shared: &Shared, token: &str, headers: &HeaderMap) -> Response {
    // An address that was used once leads on for who is in already, as after a reload.
    let known = match shared.entry.shown(headers) {
        Some(token) => shared.entry.knows(token).await.unwrap_or(false),
        None => false,
    };
    if known {
        return to_the_page(None);
    }
    if !shared.entry.takes_ticket(token) {
        tracing::warn!("a browser came with a ticket that is no good");
        return pairing::page(headers, None);
    }
    let (sessions, browser) = (shared.entry.sessions.clone(), browser(headers));
    match blocking(move || sessions.let_in(&browser)).await {
        Ok(token) => {
            tracing::info!("a browser was let in by the printed address");
            to_the_page(cookie::set(&shared.origin, &token))
        }
        Err(problem) => pairing::page(headers, Some(&problem)),
    }
}

async fn by_code(shared: &Shared, request: Request) -> Response {
    let (parts, content) = request.into_parts();
    let form = match body::read(content, FORM, &shared.limits).await {
        Ok(form) => form,
        Err(refused) => return refused,
    };
    let code = pairing::code(&form);
    let (sessions, browser) = (shared.entry.sessions.clone(), browser(&parts.headers));
    match blocking(move || sessions.pair(&code, &browser)).await {
        Ok(token) => {
            tracing::info!("a browser was let in by a code");
            to_the_page(cookie::set(&shared.origin, &token))
        }
        Err(problem) => {
            tracing::warn!(code = problem.code.as_str(), "a browser was not let in by a code");
            pairing::page(&parts.headers, Some(&problem))
        }
    }
}

/// 401: to a person who opens the page, the form for the code; to everything else a problem without a word of the station.
fn refusal(method: &Method, path: &str, headers: &HeaderMap) -> Response {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if *method == Method::GET && !path.starts_with("/api/") && accepts.contains("text/html") {
        pairing::page(headers, None)
    } else {
        (StatusCode::UNAUTHORIZED, Json(Problem::new(ProblemCode::NotLetIn))).into_response()
    }
}

fn to_the_page(cookie: Option<HeaderValue>) -> Response {
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, "/")], Body::empty()).into_response();
    if let Some(cookie) = cookie {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// What a browser calls itself.
fn browser(headers: &HeaderMap) -> String {
    headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Problem> + Send + 'static) -> Result<T, Problem> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error)))
}
