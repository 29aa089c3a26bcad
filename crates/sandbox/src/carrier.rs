//! The practice carrier: a page where a customer follows a parcel.

use crate::token::token;
use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use std::io;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A carrier's tracking page on loopback. Ends when dropped.
#[derive(Debug)]
pub struct PracticeCarrier {
    address: SocketAddr,
    /// Stands in the address of every page.
    token: String,
    server: JoinHandle<()>,
}

impl PracticeCarrier {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let token = token()?;
        let pages = Router::new().route(&format!("/{token}/track/{{number}}"), get(tracking_page));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, pages).await {
                tracing::error!(%error, "the practice carrier ended");
            }
        });
        Ok(Self { address, token, server })
    }

    /// Where a parcel is followed, with `{number}` in the place of its number.
    #[must_use]
    pub fn tracking_url(&self) -> String {
        format!("http://{}/{}/track/{{number}}", self.address, self.token)
    }
}

impl Drop for PracticeCarrier {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The number alone on a page, if it is one: letters and digits need no escaping.
async fn tracking_page(Path(number): Path<String>) -> Html<String> {
    let number: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    Html(format!("<!doctype html><meta charset=\"utf-8\"><title>{number}</title><h1>{number}</h1>"))
}
