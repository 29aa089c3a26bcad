//! Connections: how many there may be, and how long each may take for what.

mod account;
mod own_certificate;
mod places;
mod stream;
mod tls;

pub use account::Accounts;
pub use own_certificate::OwnCertificate;
pub use tls::{Tls, TlsError};

use crate::Limits;
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use places::{Place, Places};
use std::time::Duration;
use stream::Bounded;
use tokio::net::{TcpListener, TcpStream};

/// Bytes of a request's head.
const HEAD: usize = 16 << 10;
/// Headers of a request.
const HEADERS: usize = 64;
/// How long to wait when the system has no more connections to give.
const REST: Duration = Duration::from_millis(100);

/// Accepts connections until the task ends. One too many, or of an account that is not answered, is closed without a word.
pub(crate) async fn accept(
    listener: &TcpListener,
    routes: &Router,
    tls: Option<&Tls>,
    accounts: Accounts,
    limits: Limits,
) {
    let places = Places::new(limits.connections, limits.of_one_peer);
    loop {
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "no connection could be accepted");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        if !stream.local_addr().is_ok_and(|own| accounts.allow(peer, own)) {
            tracing::warn!("a connection of another account was closed");
            continue;
        }
        let Some(place) = places.take(peer.ip()) else {
            tracing::warn!("a connection too many was closed");
            continue;
        };
        tokio::spawn(serve(stream, place, routes.clone(), tls.cloned(), limits));
    }
}

async fn serve(stream: TcpStream, place: Place, routes: Router, tls: Option<Tls>, limits: Limits) {
    // Answers are small and wait for nobody.
    let _ = stream.set_nodelay(true);
    let stream = Bounded::new(stream, place, limits.unread);
    match tls {
        None => answer(stream, routes, limits).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = tokio::time::timeout(limits.head, tls.accept(stream)).await {
                answer(stream, routes, limits).await;
            }
        }
    }
}

async fn answer<S>(stream: S, routes: Router, limits: Limits)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HEAD)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes))
        .with_upgrades()
        .await;
    if let Err(error) = served {
        tracing::debug!(timeout = error.is_timeout(), closed = error.is_incomplete_message(), "a connection ended");
    }
}
