//! Who may ask: a page of this machine, nobody else.
//!
//! A web page from elsewhere could make the browser ask `127.0.0.1` in its name (cross-site requests), or point its
//! own host name at it (DNS rebinding). Both show in the headers.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// What the page may load: itself.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(crate) async fn only_this_machine(request: Request, next: Next) -> Response {
    if !is_local(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

fn is_local(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    let own = |origin: &str| origin.strip_prefix("http://") == Some(host);
    matches!(host.rsplit_once(':').map_or(host, |(name, _)| name), "127.0.0.1" | "localhost" | "[::1]")
        && text(header::ORIGIN).is_none_or(own)
}
