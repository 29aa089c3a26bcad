//! How long carriers have said of bookings that they have none of them.
//!
//! Counted by the time this program runs, which nobody sets: a clock that jumps ahead would have an absence believed too early, and an
//! order labelled twice; one that jumps back would never have it believed. A program that begins anew counts anew.

use model::ShipmentId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// When carriers said first that a booking is not there, by the time a program has run.
pub(super) struct Absences {
    uptime: fn() -> Duration,
    since: Mutex<HashMap<ShipmentId, Duration>>,
}

impl Absences {
    /// By how long this program has run.
    pub(super) fn by(uptime: fn() -> Duration) -> Self {
        Self { uptime, since: Mutex::default() }
    }

    /// A carrier says that it does not have a shipment: whether it has said so for as long as that.
    pub(super) fn heard_for(&self, shipment: ShipmentId, least: Duration) -> bool {
        let now = (self.uptime)();
        let mut since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        now.saturating_sub(*since.entry(shipment).or_insert(now)) >= least
    }

    /// What became of a shipment is known.
    pub(super) fn forget(&self, shipment: ShipmentId) {
        self.since.lock().unwrap_or_else(PoisonError::into_inner).remove(&shipment);
    }
}
