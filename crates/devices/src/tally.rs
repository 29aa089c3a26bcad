//! A printer's count of labels, as evidence.

use model::Evidence;

/// A printer's count of labels before a document, and how many labels the document makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// The count before the first byte.
    pub before: u64,
    /// How many labels there are to come.
    pub labels: u64,
}

impl Tally {
    /// Every label was counted.
    pub(crate) const fn evidence(self) -> Evidence {
        Evidence::Odometer { before: self.before, after: self.before.saturating_add(self.labels) }
    }
}
