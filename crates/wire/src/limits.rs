//! How patient the wire is, and how much it takes in.

use crate::{Nonsense, WireError};
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
    /// How often a request that may be repeated is tried in all while the service is busy or in trouble.
    pub tries: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
            stall: Duration::from_secs(30),
            largest_answer: 64 << 20,
            most_pages: 10_000,
            tries: 4,
        }
    }
}

impl Limits {
    /// The pages of one listing.
    #[must_use]
    pub fn pages(&self) -> PageBudget {
        PageBudget { left: self.most_pages }
    }
}

/// How many pages of a listing may still be asked for: a service that always has one more does not keep its asker for
/// ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageBudget {
    left: u32,
}

impl PageBudget {
    /// Takes one page.
    ///
    /// # Errors
    /// [`Nonsense::TooManyPages`] when none is left.
    pub fn take(&mut self) -> Result<(), WireError> {
        self.left = self.left.checked_sub(1).ok_or(WireError::Nonsense(Nonsense::TooManyPages))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_ends() {
        let mut pages = Limits { most_pages: 2, ..Limits::default() }.pages();
        assert_eq!((pages.take(), pages.take()), (Ok(()), Ok(())));
        assert_eq!(pages.take(), Err(WireError::Nonsense(Nonsense::TooManyPages)));
    }
}
