//! Waiting for what a station does by itself.

use station::Station;
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long an event is waited for before it is looked again: not everything that changes is told.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Looks after each of the station's events, and every now and then, until there is what is looked for.
///
/// # Panics
/// When it does not come about in two minutes.
pub(crate) fn wait_for<T>(station: &Station, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let mut events = station.listen();
    let waiting = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let started = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(started.elapsed() < PATIENCE, "{what}: it never came to be");
        let _ = waiting.block_on(async { tokio::time::timeout(LOOK_AGAIN, events.recv()).await });
    }
}
