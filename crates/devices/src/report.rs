//! How a printer is, whatever language it said it in.

use crate::Fault;

/// What a printer said of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    /// What keeps it from printing, the most telling first.
    pub(crate) faults: Vec<Fault>,
    /// Documents it has taken and not begun.
    pub(crate) waiting: u32,
    /// Whether it holds the beginning of a document whose end has not come yet.
    pub(crate) is_partial: bool,
    /// Labels still to come of the document under way.
    pub(crate) remaining: u32,
}

impl Report {
    /// Whether everything it was sent has come out.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting == 0 && !self.is_partial && self.remaining == 0
    }
}
