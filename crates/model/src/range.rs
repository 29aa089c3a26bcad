//! Ranges of numbers a shop owns and spends on its own labels.

use crate::CarrierId;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A range of serial numbers under one GS1 company prefix: spent from `next` to `last`, each number once, ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NumberRange {
    /// Whose numbers they are.
    pub carrier: CarrierId,
    /// The GS1 company prefix: 4 to 12 digits (*GS1 General Specifications*, section 1.4.4).
    pub prefix: String,
    /// The SSCC's extension digit, 0 to 9.
    pub extension: u8,
    /// The serial the next label gets.
    pub next: u64,
    /// The last serial of the range.
    pub last: u64,
    /// When so many are left, the station warns.
    pub warn_below: u64,
}

impl NumberRange {
    /// How many numbers are left.
    #[must_use]
    pub fn left(&self) -> u64 {
        (self.last + 1).saturating_sub(self.next)
    }

    /// Whether it is time to get more.
    #[must_use]
    pub fn runs_low(&self) -> bool {
        self.left() < self.warn_below
    }
}
