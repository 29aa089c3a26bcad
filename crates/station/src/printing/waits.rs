//! How long the spool waits for printers.

use std::time::Duration;

/// How long the spool waits for printers. Tests wait less.
#[derive(Debug, Clone, Copy)]
pub struct SpoolWaits {
    /// How long a printer may say nothing at all, or stand still without a reason, before its label counts as unknown.
    pub patience: Duration,
    /// How long a printer that is done and well has to keep its count of labels before a label counts as not printed.
    pub settle: Duration,
    /// How long until a printer that is off or out of paper is asked again.
    pub retry: Duration,
    /// How long a printer may be unable to print before its waiting jobs go to its fallback: time enough to change a roll.
    pub fall_back: Duration,
}

impl Default for SpoolWaits {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(10),
            settle: Duration::from_secs(1),
            retry: Duration::from_secs(2),
            fall_back: Duration::from_secs(30),
        }
    }
}

impl SpoolWaits {
    pub(super) const fn devices(self) -> devices::Waits {
        devices::Waits { patience: self.patience, settle: self.settle }
    }
}
