//! `packdesk serve`: the page and the calls over HTTP, for browsers that were let in.
//!
//! The same page and the same list of calls as the window. A browser is let in once, by the ticket in the printed address
//! (`GET /?ticket=…`) or by a pairing code (`POST /pair`), and shows its cookie from then on:
//!
//! ```text
//! connection ─▶ headers ─▶ origin ─▶ entry ─▶ POST /api/call/<name>      arguments and answer as JSON
//!   (limits)    (on all)   (whose     (who)   POST /api/content/<name>   a file, streamed
//!                           page)             GET  /api/events           WebSocket
//!                                             POST /api/leave            the session ends
//!                                             GET  /…                    the page
//!                          └─▶ what stands beside it, as the API of shops, which has another way to ask who asks
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
mod pace;
mod pairing;

pub use connection::{Accounts, Tls, TlsError};
pub use limits::Limits;
pub use origin::Origin;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use entry::Entry;
use model::Problem;
use pace::Pace;
use station::Station;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// How a station is served.
pub struct Settings {
    /// The folder of the built page.
    pub page: PathBuf,
    /// Under which names browsers reach it.
    pub origin: Origin,
    /// The certificate, where there is one.
    pub tls: Option<Tls>,
    /// Whose connections over loopback are answered.
    pub accounts: Accounts,
    /// How much, how many and how long.
    pub limits: Limits,
    /// What else is served, under a path of its own: it asks itself who asks.
    pub beside: Option<(&'static str, Router)>,
}

/// A station that is served to browsers.
pub struct Server {
    shared: Arc<Shared>,
    page: PathBuf,
    tls: Option<Tls>,
    accounts: Accounts,
    beside: Option<(&'static str, Router)>,
    address: String,
}

/// What every request may ask.
struct Shared {
    station: Station,
    origin: Origin,
    limits: Limits,
    entry: Entry,
    pace: Pace,
}

impl Server {
    /// The station, with a new ticket for the first browser.
    ///
    /// # Errors
    /// When the system has no chance to give for the ticket.
    pub fn new(station: Station, settings: Settings) -> Result<Self, Problem> {
        let Settings { page, origin, tls, accounts, limits, beside } = settings;
        let (entry, ticket) = Entry::new(station.sessions(), &origin)?;
        let address = format!("{}/?ticket={}", origin.url(), ticket.reveal());
        let pace = Pace::new(limits.calls);
        let shared = Arc::new(Shared { station, origin, limits, entry, pace });
        Ok(Self { shared, page, tls, accounts, beside, address })
    }

    /// The address that lets the first browser in, once.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Serves until the process ends.
    pub async fn serve(self, listener: TcpListener) {
        let limits = self.shared.limits;
        let routes = routes(self.shared, self.page, self.beside);
        connection::accept(&listener, &routes, self.tls.as_ref(), self.accounts, limits).await;
    }
}

fn routes(shared: Arc<Shared>, page: PathBuf, beside: Option<(&'static str, Router)>) -> Router {
    let browsers = Router::new()
        .route("/api/call/{name}", post(api::call))
        .route("/api/content/{name}", post(content::call))
        .route("/api/events", get(events::listen))
        .route("/api/leave", post(entry::leave))
        .fallback_service(ServeDir::new(page))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), entry::let_in));
    let routes = match beside {
        Some((path, beside)) => browsers.nest_service(path, beside),
        None => browsers,
    };
    routes
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), origin::only_own_pages))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), headers::on_every_answer))
        .with_state(shared)
}
