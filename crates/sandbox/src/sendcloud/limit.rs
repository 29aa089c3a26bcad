//! How often the practice Sendcloud is asked to write.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// So many requests that write within a time.
#[derive(Debug)]
pub(super) struct WriteLimit {
    most: usize,
    within: Duration,
    taken: VecDeque<Instant>,
}

impl WriteLimit {
    pub(super) fn new(most: u32, within: Duration) -> Self {
        Self { most: usize::try_from(most).unwrap_or(usize::MAX), within, taken: VecDeque::new() }
    }

    /// Takes one more, or says how many seconds it takes until there is room.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), u64> {
        while self.taken.front().is_some_and(|first| now.duration_since(*first) >= self.within) {
            self.taken.pop_front();
        }
        match self.taken.front() {
            Some(first) if self.taken.len() >= self.most => {
                Err((self.within.saturating_sub(now.duration_since(*first))).as_secs() + 1)
            }
            _ => {
                self.taken.push_back(now);
                Ok(())
            }
        }
    }
}
