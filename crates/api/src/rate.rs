//! How often a key may ask: as many requests at once as a minute has, given back evenly over the next one.

use crate::Limits;
use model::ApiKeyId;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The time over which requests are counted.
const MINUTE: Duration = Duration::from_secs(60);

/// What each key has left.
pub(crate) struct Rates {
    limits: Limits,
    /// When each key's reads and writes would all be given back.
    full_at: HashMap<(ApiKeyId, bool), Instant>,
}

impl Rates {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, full_at: HashMap::new() }
    }

    /// Takes one request of a key; how long it has to wait where it has none left.
    pub(crate) fn take(&mut self, key: ApiKeyId, writes: bool, now: Instant) -> Result<(), Duration> {
        let most = if writes { self.limits.writes } else { self.limits.reads };
        let one = MINUTE / most.max(1);
        let full_at = self.full_at.entry((key, writes)).or_insert(now);
        let next = (*full_at).max(now) + one;
        let wait = next.saturating_duration_since(now + MINUTE);
        if wait > Duration::ZERO {
            return Err(wait);
        }
        *full_at = next;
        Ok(())
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_its_requests_and_gets_them_back_and_shares_them_with_no_other() {
        let mut rates = Rates::new(Limits { reads: 60, writes: 3, ..Limits::default() });
        let (one, other, now) = (ApiKeyId(1), ApiKeyId(2), Instant::now());
        for _ in 0..3 {
            assert_eq!(rates.take(one, true, now), Ok(()));
        }
        assert_eq!(rates.take(one, true, now), Err(Duration::from_secs(20)));
        assert_eq!((rates.take(other, true, now), rates.take(one, false, now)), (Ok(()), Ok(())));
        assert_eq!(rates.take(one, true, now + Duration::from_secs(20)), Ok(()));
        assert_eq!(rates.take(one, true, now + Duration::from_secs(21)), Err(Duration::from_secs(19)));
        for _ in 0..3 {
            assert_eq!(rates.take(one, true, now + Duration::from_secs(600)), Ok(()));
        }
    }
}
