//! `packdesk serve`: the page and the calls over local HTTP.
//!
//! The same page and the same list of calls as the window, for a browser on this machine and for tests:
//! `POST /api/call/<name>` with the arguments as JSON, events over the WebSocket `/api/events`, the page below `/`.

mod api;
mod guard;

use axum::Router;
use axum::middleware;
use axum::routing::{get, post};
use station::Station;
use std::path::Path;
use tower_http::services::ServeDir;

/// The routes of a station, with the page from a folder.
pub fn routes(station: Station, page: &Path) -> Router {
    Router::new()
        .route("/api/call/{name}", post(api::call))
        .route("/api/events", get(api::events))
        .fallback_service(ServeDir::new(page))
        .layer(middleware::from_fn(guard::only_this_machine))
        .with_state(station)
}

/// Serves a station on a listener until the process ends.
///
/// # Errors
/// When the listener fails.
pub async fn serve(station: Station, page: &Path, listener: tokio::net::TcpListener) -> std::io::Result<()> {
    axum::serve(listener, routes(station, page)).await
}
