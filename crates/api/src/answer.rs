//! What a request is answered with.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

/// `{"data": …}`.
pub(crate) fn data(data: Value) -> Response {
    Json(json!({ "data": data })).into_response()
}

/// The same with 201.
pub(crate) fn created(data: Value) -> Response {
    (StatusCode::CREATED, Json(json!({ "data": data }))).into_response()
}

/// 202 with this.
pub(crate) fn accepted(answer: Value) -> Response {
    (StatusCode::ACCEPTED, Json(answer)).into_response()
}

/// A page of a list, with the addresses of those beside it (*RFC 8288*).
pub(crate) fn page(rows: Vec<Value>, links: &[(&str, String)]) -> Response {
    let mut response = data(Value::Array(rows));
    let links: Vec<String> = links.iter().map(|(rel, address)| format!("<{address}>; rel=\"{rel}\"")).collect();
    if let (false, Ok(links)) = (links.is_empty(), HeaderValue::from_str(&links.join(", "))) {
        response.headers_mut().insert(header::LINK, links);
    }
    response
}

/// 204.
pub(crate) fn nothing() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// A file.
pub(crate) fn file(kind: &'static str, bytes: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}
