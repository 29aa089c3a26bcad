//! How much, how many and how long.

use std::time::Duration;

/// The bounds of what a client may ask for.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of a request's body.
    pub body: usize,
    /// How long a whole body may take.
    pub body_time: Duration,
    /// Requests of a key a minute that read.
    pub reads: u32,
    /// Requests of a key a minute that write.
    pub writes: u32,
}

impl Default for Limits {
    /// As many requests a minute as Sendcloud allows an account.
    fn default() -> Self {
        Self { body: 4 << 20, body_time: Duration::from_secs(60), reads: 1_000, writes: 100 }
    }
}
