//! `packdesk serve`: the page and the calls over HTTP, for browsers that were let in.
//!
//! The same page and the same list of calls as the window. A browser is let in once, by the ticket in the printed address
//! (`GET /?ticket=…`) or by a pairing code (`POST /pair`), and shows its cookie from then on:
//!
//! ```text
//! connection ─▶ headers ─▶ origin ─▶ entry ─▶ POST /api/call/<name>      arguments and answer as JSON
//!   (limits)    (on all)   (whose     (who)   POST /api/content/<name>   a file, streamed
//!                           page)             GET  /api/events           WebSocket
//!                                             GET  /…                    the page
//! ```

mod api;
mod body;
mod connection;
mod content;
mod cookie;
mod entry;
mod events;
mod headers;
mod limits;
mod origin;
mod pairing;

pub use connection::{Tls, TlsError};
pub use limits::Limits;
pub use origin::Origin;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use entry::Entry;
use model::Problem;
use station::Station;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// A station that is served to browsers.
pub struct Server {
    shared: Arc<Shared>,
    page: PathBuf,
    tls: Option<Tls>,
    address: String,
}

/// What every request may ask.
struct Shared {
    station: Station,
    origin: Origin,
    limits: Limits,
    entry: Entry,
}

impl Server {
    /// The station, with the page from a folder, for the browsers that ask it by `origin`; over TLS where there is a
    /// certificate.
    ///
    /// # Errors
    /// When the system has no chance to give for the ticket.
    pub fn new(
        station: Station,
        page: PathBuf,
        origin: Origin,
        tls: Option<Tls>,
        limits: Limits,
    ) -> Result<Self, Problem> {
        let (entry, ticket) = Entry::new(station.sessions(), &origin)?;
        let address = format!("{}/?ticket={}", origin.url(), ticket.reveal());
        Ok(Self { shared: Arc::new(Shared { station, origin, limits, entry }), page, tls, address })
    }

    /// The address that lets the first browser in, once.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Serves until the process ends.
    pub async fn serve(self, listener: TcpListener) {
        let limits = self.shared.limits;
        let routes = routes(self.shared, self.page);
        connection::accept(&listener, &routes, self.tls.as_ref(), limits).await;
    }
}

fn routes(shared: Arc<Shared>, page: PathBuf) -> Router {
    Router::new()
        .route("/api/call/{name}", post(api::call))
        .route("/api/content/{name}", post(content::call))
        .route("/api/events", get(events::listen))
        .fallback_service(ServeDir::new(page))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), entry::let_in))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), origin::only_own_pages))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), headers::on_every_answer))
        .with_state(shared)
}
