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
//!              shown_by ───▶ what pages of other sites may show, as the picker of service points
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
mod page_origin;
mod pairing;
mod shown_by;

pub use connection::{Accounts, OwnCertificate, Tls, TlsError};
pub use limits::Limits;
pub use origin::Origin;
pub use page_origin::{NoOrigin, PageOrigin};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderMap;
use axum::middleware;
use axum::routing::{get, post};
use entry::Entry;
use model::Problem;
use pace::Pace;
use shown_by::ShownBy;
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
    /// What else is served.
    pub beside: Vec<Beside>,
}

/// What is served under a path of its own: it asks itself who asks.
pub struct Beside {
    /// The path, as `/api/v3`.
    pub path: &'static str,
    /// What stands under it, without the path before its own.
    pub routes: Router,
    /// The origins of other sites whose pages may show it in a frame and load what it answers, as `https://shop.example`.
    pub shown_by: Vec<PageOrigin>,
}

/// A station that is served to browsers.
pub struct Server {
    shared: Arc<Shared>,
    page: PathBuf,
    tls: Option<Tls>,
    accounts: Accounts,
    beside: Vec<Beside>,
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

impl Shared {
    /// The station as the browser asks it that sent these headers.
    fn station_for(&self, headers: &HeaderMap) -> Station {
        self.station.asked_by_browser(&self.entry.shown(headers).unwrap_or_default())
    }
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

fn routes(shared: Arc<Shared>, page: PathBuf, beside: Vec<Beside>) -> Router {
    let browsers = Router::new()
        .route("/api/call/{name}", post(api::call))
        .route("/api/content/{name}", post(content::call))
        .route("/api/events", get(events::listen))
        .route("/api/leave", post(entry::leave))
        .fallback_service(ServeDir::new(page))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), entry::let_in));
    let (shown, own): (Vec<Beside>, Vec<Beside>) = beside.into_iter().partition(|beside| !beside.shown_by.is_empty());
    let own = own.into_iter().fold(browsers, |routes, beside| routes.nest_service(beside.path, beside.routes));
    let own = own
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), origin::only_own_pages))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), headers::on_every_answer));
    let routes = shown.into_iter().fold(own, |routes, Beside { path, routes: shown, shown_by }| {
        let shown_by = Arc::new(ShownBy::new(Arc::clone(&shared), &shown_by));
        let shown = Router::new().nest_service(path, shown);
        routes.merge(shown.layer(middleware::from_fn_with_state(shown_by, shown_by::to_other_pages)))
    });
    routes.with_state(shared)
}
