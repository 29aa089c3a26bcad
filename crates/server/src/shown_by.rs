//! What pages of other sites may load and show in a frame. They only read, and they reach nothing else of the station by it.

use crate::headers::Readers;
use crate::{PageOrigin, Shared};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use std::sync::Arc;

/// Whose pages, and of which station.
pub(crate) struct ShownBy {
    shared: Arc<Shared>,
    readers: Readers,
}

impl ShownBy {
    /// The pages of these origins.
    pub(crate) fn new(shared: Arc<Shared>, origins: &[PageOrigin]) -> Self {
        Self { shared, readers: Readers::pages(origins) }
    }
}

pub(crate) async fn to_other_pages(State(shown): State<Arc<ShownBy>>, request: Request, next: Next) -> Response {
    let origin = &shown.shared.origin;
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = if origin.named(request.uri(), request.headers()).is_none() {
        StatusCode::FORBIDDEN.into_response()
    } else if !reads {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    } else {
        next.run(request).await
    };
    shown.readers.tell(&mut response, origin.is_tls());
    response
}
