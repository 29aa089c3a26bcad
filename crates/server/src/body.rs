//! Bodies of requests: bounded in bytes and in time.

use crate::Limits;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use http_body_util::BodyExt as _;
use tokio::time::{Instant, timeout, timeout_at};

/// A body, piece by piece.
pub(crate) struct Pieces {
    body: Body,
    left: u64,
    until: Instant,
    limits: Limits,
}

impl Pieces {
    pub(crate) fn new(body: Body, most: u64, limits: &Limits) -> Self {
        Self { body, left: most, until: Instant::now() + limits.body, limits: *limits }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// The answer to a body that is too large (413), too slow (408) or broken off (400).
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, Response> {
        loop {
            let frame = timeout_at(self.until, timeout(self.limits.piece, self.body.frame())).await;
            let Ok(Ok(frame)) = frame else { return Err(StatusCode::REQUEST_TIMEOUT.into_response()) };
            let Some(frame) = frame else { return Ok(None) };
            let frame = frame.map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
            let Ok(piece) = frame.into_data() else { continue };
            let left = self.left.checked_sub(piece.len() as u64);
            self.left = left.ok_or_else(|| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
            return Ok(Some(piece));
        }
    }
}

/// A whole body of at most `most` bytes.
///
/// # Errors
/// As [`Pieces::next`].
pub(crate) async fn read(body: Body, most: usize, limits: &Limits) -> Result<Vec<u8>, Response> {
    let mut pieces = Pieces::new(body, most as u64, limits);
    let mut whole = Vec::new();
    while let Some(piece) = pieces.next().await? {
        whole.extend_from_slice(&piece);
    }
    Ok(whole)
}
