//! Bodies of requests: bounded in bytes and in time.

use crate::Limits;
use crate::fault::Refusal;
use crate::said_once;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, StatusCode, header};
use model::Message;
use serde_json::Value;

/// A whole body.
pub(crate) async fn read(headers: &HeaderMap, body: Body, limits: Limits) -> Result<Vec<u8>, Refusal> {
    let too_large = || {
        let most = i64::try_from(limits.body).unwrap_or(i64::MAX);
        Refusal::of(StatusCode::PAYLOAD_TOO_LARGE, "invalid", Message::new("api-body-too-large").with("most", most))
    };
    let said = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if said.is_some_and(|length| length > limits.body) {
        return Err(too_large());
    }
    match tokio::time::timeout(limits.body_time, to_bytes(body, limits.body)).await {
        Ok(Ok(bytes)) => Ok(bytes.into()),
        // Only a body that did not say its length can turn out to be longer.
        Ok(Err(_)) if said.is_none() => Err(too_large()),
        Ok(Err(_)) => Err(Refusal::of(StatusCode::BAD_REQUEST, "invalid", Message::new("api-body-broken-off"))),
        Err(_) => Err(Refusal::of(StatusCode::REQUEST_TIMEOUT, "invalid", Message::new("api-body-too-slow"))),
    }
}

/// A body as JSON.
pub(crate) fn json(body: &[u8]) -> Result<Value, Refusal> {
    let refused = |why: &'static str, error: serde_json::Error| {
        let place = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let why = Message::new(why).with("line", place(error.line())).with("column", place(error.column()));
        Refusal::of(StatusCode::BAD_REQUEST, "non_field_errors", why)
    };
    let value = serde_json::from_slice(body).map_err(|error| refused("api-not-json", error))?;
    said_once::check(body).map_err(|error| refused("api-name-twice", error))?;
    Ok(value)
}
