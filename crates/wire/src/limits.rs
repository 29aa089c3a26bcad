//! How patient the wire is, and how much it takes in.

use crate::{Nonsense, WireError};
use jiff::Timestamp;
use std::time::Duration;

/// The bounds of every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a connection to come about.
    pub connect: Duration,
    /// For one request and its whole answer.
    pub total: Duration,
    /// For the next piece of an answer that has begun.
    pub stall: Duration,
    /// The largest answer taken in, in bytes.
    pub largest_answer: usize,
    /// The most pages one listing may have.
    pub most_pages: u32,
    /// The longest one listing may take, all its pages together.
    pub longest_listing: Duration,
    /// How often a request that may be repeated is tried in all while the service is busy or in trouble.
    pub tries: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
            stall: Duration::from_secs(30),
            largest_answer: 32 << 20,
            most_pages: 10_000,
            longest_listing: Duration::from_secs(30 * 60),
            tries: 4,
        }
    }
}

impl Limits {
    /// The pages of one listing that begins now.
    pub(crate) fn pages(&self, now: fn() -> Timestamp) -> PageBudget {
        PageBudget {
            left: self.most_pages,
            until: now().saturating_add(self.longest_listing).unwrap_or(Timestamp::MAX),
            now,
        }
    }
}

/// How many pages of a listing may still be asked for, and until when: a service that always has one more does not keep its
/// asker for ever.
#[derive(Debug, Clone)]
pub struct PageBudget {
    left: u32,
    until: Timestamp,
    now: fn() -> Timestamp,
}

impl PageBudget {
    /// Takes one page.
    ///
    /// # Errors
    /// [`Nonsense::TooManyPages`] when none is left, or its time is over.
    pub fn take(&mut self) -> Result<(), WireError> {
        let left = self.left.checked_sub(1).filter(|_| (self.now)() <= self.until);
        self.left = left.ok_or(WireError::Nonsense(Nonsense::TooManyPages))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_ends() {
        let mut pages = Limits { most_pages: 2, ..Limits::default() }.pages(|| Timestamp::UNIX_EPOCH);
        assert_eq!((pages.take(), pages.take()), (Ok(()), Ok(())));
        assert_eq!(pages.take(), Err(WireError::Nonsense(Nonsense::TooManyPages)));
    }

    #[test]
    fn a_listing_ends_with_its_time() {
        let mut pages = Limits::default().pages(|| Timestamp::UNIX_EPOCH);
        assert_eq!(pages.take(), Ok(()));
        pages.now = || Timestamp::UNIX_EPOCH + Duration::from_secs(30 * 60 + 1);
        assert_eq!(pages.take(), Err(WireError::Nonsense(Nonsense::TooManyPages)));
    }
}
