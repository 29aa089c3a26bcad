//! What has to be done before an order's label is made: its items checked, its parcel photographed.

use crate::checks::{CHECKING, must_be_checked};
use crate::habits::KeptHabit;
use crate::photos::{PHOTOGRAPHING, must_be_photographed};
use model::{Checking, Order, Photographing, Problem};
use store::Snapshot;

/// How this desk checks and takes photos, parsed once.
pub(super) struct BeforeLabel {
    checking: KeptHabit<Checking>,
    photographing: KeptHabit<Photographing>,
}

impl BeforeLabel {
    pub(super) fn new() -> Self {
        Self { checking: KeptHabit::new(CHECKING), photographing: KeptHabit::new(PHOTOGRAPHING) }
    }

    /// Refuses an order of which something has to be done first.
    pub(super) fn is_done(&self, snapshot: &Snapshot, order: &Order) -> Result<(), Problem> {
        let (checking, photographing) = (self.checking.of(snapshot)?, self.photographing.of(snapshot)?);
        must_be_checked(snapshot, order, &checking)?;
        must_be_photographed(snapshot, order, &photographing)
    }
}
