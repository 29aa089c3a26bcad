//! Application identifiers: the digits before each value that say what it is.

use super::table::TABLE;
use super::{Fault, Part, part};

/// An application identifier, or a row of them that differ in their last digit only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identifier {
    /// The first of the row, 2 to 4 digits.
    pub first: &'static str,
    /// The last of the row; the first itself where it is alone.
    pub last: &'static str,
    /// Whether its length is known beforehand, so that no separator follows it.
    pub predefined: bool,
    /// What its value is made of.
    pub parts: &'static [Part],
    /// GS1's name for it.
    pub title: &'static str,
}

impl Identifier {
    /// The identifier characters begin with, and what comes after it.
    #[must_use]
    pub fn split(text: &str) -> Option<(&'static Self, &str, &str)> {
        // The table is in order and no identifier begins with another: it is the last one that is not behind the text.
        let place = TABLE.partition_point(|row| row.first <= text).checked_sub(1)?;
        let row = &TABLE[place];
        let (ai, value) = text.split_at_checked(row.first.len())?;
        (row.first <= ai && ai <= row.last).then_some((row, ai, value))
    }

    /// Holds a value against what the identifier asks of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, value: &str) -> Result<(), Fault> {
        part::check(self.parts, value)
    }

    /// How long a value may be.
    #[must_use]
    pub fn most(&self) -> usize {
        self.parts.iter().map(|part| part.most).sum()
    }

    /// How long a value must be.
    #[must_use]
    pub fn least(&self) -> usize {
        self.parts.iter().filter(|part| !part.optional).map(|part| part.least).sum()
    }

    /// Whether the identifier's last digit tells where the decimal point stands.
    #[must_use]
    pub fn has_decimals(&self) -> bool {
        self.first != self.last && matches!(self.first.as_bytes()[..2], [b'3', b'1'..=b'6' | b'9'])
    }
}

/// Every application identifier, in order.
#[must_use]
pub fn identifiers() -> &'static [Identifier] {
    TABLE
}
