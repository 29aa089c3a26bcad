//! The bookings this process is at right now.

use model::ShipmentId;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The bookings this process is at right now: nobody else in it takes them up.
#[derive(Clone, Default)]
pub(super) struct UnderWay(Arc<Mutex<HashSet<ShipmentId>>>);

/// One of them; over when dropped.
pub(super) struct AtIt {
    shipment: ShipmentId,
    under_way: UnderWay,
}

impl UnderWay {
    /// Notes a booking that has just been begun.
    pub(super) fn begin(&self, shipment: ShipmentId) -> AtIt {
        self.lock().insert(shipment);
        AtIt { shipment, under_way: self.clone() }
    }

    /// Takes a booking up, unless somebody is at it.
    pub(super) fn take_up(&self, shipment: ShipmentId) -> Option<AtIt> {
        self.lock().insert(shipment).then(|| AtIt { shipment, under_way: self.clone() })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<ShipmentId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for AtIt {
    fn drop(&mut self) {
        self.under_way.lock().remove(&self.shipment);
    }
}
