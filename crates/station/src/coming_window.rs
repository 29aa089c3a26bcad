//! A window that is coming: what can wait leaves the processor to it until it can be used.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long a window may take before nobody waits for it any more.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether a window is still coming.
pub(crate) struct ComingWindow {
    here: AtomicBool,
    uptime: fn() -> Duration,
    /// The program's uptime from which on it is not waited for.
    until: Duration,
}

impl ComingWindow {
    /// `comes`: whether the program shows a window. `uptime`: how long the program has run.
    pub(crate) fn new(comes: bool, uptime: fn() -> Duration) -> Self {
        Self { here: AtomicBool::new(!comes), uptime, until: uptime() + PATIENCE }
    }

    /// It can be used.
    pub(crate) fn is_here(&self) {
        self.here.store(true, Ordering::Relaxed);
    }

    pub(crate) fn comes(&self) -> bool {
        !self.here.load(Ordering::Relaxed) && (self.uptime)() < self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicU64;

    static SECONDS: AtomicU64 = AtomicU64::new(100);

    fn uptime() -> Duration {
        Duration::from_secs(SECONDS.load(Ordering::Relaxed))
    }

    #[test]
    fn a_window_comes_until_it_is_here_or_nobody_waits_any_more() {
        assert!(!ComingWindow::new(false, uptime).comes());
        let (told, silent) = (ComingWindow::new(true, uptime), ComingWindow::new(true, uptime));
        assert!(told.comes() && silent.comes());
        told.is_here();
        assert!(!told.comes() && silent.comes());
        SECONDS.fetch_add(PATIENCE.as_secs(), Ordering::Relaxed);
        assert!(!silent.comes());
    }
}
