//! How often a browser may call: as many calls at once as a minute has, given back evenly over the next one. No person works so
//! fast; a page that has gone wrong, or a program with a person's cookie, is slowed down before it slows the desk down.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The time over which calls are counted.
const MINUTE: Duration = Duration::from_secs(60);

/// What each session has left.
pub(crate) struct Pace {
    a_minute: u32,
    /// When the calls of each token would all be given back.
    full_at: Mutex<HashMap<String, Instant>>,
}

impl Pace {
    pub(crate) fn new(a_minute: u32) -> Self {
        Self { a_minute: a_minute.max(1), full_at: Mutex::default() }
    }

    /// Takes one call of a live session's token; how long it has to wait where it has none left.
    pub(crate) fn take(&self, token: &str, now: Instant) -> Result<(), Duration> {
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        // Who has all of them is as one who never came.
        full_at.retain(|_, full| *full > now);
        let full = full_at.get(token).copied().unwrap_or(now);
        let next = full + MINUTE / self.a_minute;
        let wait = next.saturating_duration_since(now + MINUTE);
        if wait > Duration::ZERO {
            return Err(wait);
        }
        full_at.insert(token.to_owned(), next);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_its_calls_and_gets_them_back_and_shares_them_with_no_other() {
        let (pace, now) = (Pace::new(3), Instant::now());
        let later = |seconds| now + Duration::from_secs(seconds);
        for _ in 0..3 {
            assert_eq!(pace.take("one", now), Ok(()));
        }
        assert_eq!(pace.take("one", now), Err(Duration::from_secs(20)));
        assert_eq!(pace.take("other", now), Ok(()));
        assert_eq!(pace.take("one", later(20)), Ok(()));
        assert_eq!(pace.take("one", later(21)), Err(Duration::from_secs(19)));
        for _ in 0..3 {
            assert_eq!(pace.take("one", later(600)), Ok(()));
        }
        assert_eq!(pace.full_at.lock().unwrap().len(), 1, "nobody is remembered who has not called lately");
    }
}
