//! The token in use: asked for once, however many requests wait for it, and anew when it is over.

use crate::{Token, WireError};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;

/// A token that ends this soon is renewed before it is used.
const MARGIN: Duration = Duration::from_secs(30);

/// A token and which renewal brought it.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub(crate) token: Arc<Token>,
    until: Option<Timestamp>,
    serial: u64,
}

#[derive(Debug, Default)]
struct State {
    held: Option<Held>,
    failure: Option<WireError>,
}

#[derive(Debug, Default)]
pub(crate) struct Tokens {
    state: Mutex<State>,
    /// How many renewals have ended, well or not.
    renewals: AtomicU64,
}

impl Tokens {
    /// The token to use, not that which a service has just refused. Who waited while another one asked takes what that
    /// one got, be it a token or an error.
    pub(crate) async fn get(
        &self,
        refused: Option<&Held>,
        now: Timestamp,
        ask: impl AsyncFnOnce() -> Result<Token, WireError>,
    ) -> Result<Held, WireError> {
        let before = self.renewals.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        if let Some(held) = &state.held
            && refused.is_none_or(|refused| refused.serial != held.serial)
            && held.until.is_none_or(|until| now < until)
        {
            return Ok(held.clone());
        }
        let serial = self.renewals.load(Ordering::Acquire);
        if serial != before
            && let Some(failure) = &state.failure
        {
            return Err(failure.clone());
        }
        let outcome = ask().await.map(|token| {
            let until = token.lives_for.and_then(|time| now.checked_add(time.saturating_sub(MARGIN)).ok());
            Held { token: Arc::new(token), until, serial: serial + 1 }
        });
        state.held = outcome.as_ref().ok().cloned();
        state.failure = outcome.as_ref().err().cloned();
        self.renewals.store(serial + 1, Ordering::Release);
        outcome
    }
}
