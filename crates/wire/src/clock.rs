//! Time as the wire needs it; tests bring their own.

use crate::BoxFuture;
use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How to wait between two tries of the same request.
pub type Sleep = Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>;

/// Where the time comes from, and how waiting is done.
#[derive(Clone)]
pub struct Clock {
    /// The time now.
    pub now: fn() -> Timestamp,
    /// Waits.
    pub sleep: Sleep,
}

impl Default for Clock {
    fn default() -> Self {
        Self { now: Timestamp::now, sleep: Arc::new(|wait| Box::pin(tokio::time::sleep(wait))) }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
