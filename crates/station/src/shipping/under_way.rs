//! The bookings this process is at right now.

use model::ShipmentId;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

/// The bookings this process is at right now: nobody else in it takes them up.
#[derive(Clone, Default)]
pub(super) struct UnderWay {
    bookings: Arc<Mutex<HashSet<ShipmentId>>>,
    beginning: Arc<RwLock<()>>,
}

/// One of them; over when dropped.
pub(super) struct AtIt {
    shipment: ShipmentId,
    under_way: UnderWay,
}

impl UnderWay {
    /// Held from before a booking is begun until it is noted: what is on the disk and not noted yet is taken up by nobody.
    pub(super) fn beginning(&self) -> RwLockReadGuard<'_, ()> {
        self.beginning.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a booking that has just been begun.
    pub(super) fn begin(&self, shipment: ShipmentId) -> AtIt {
        self.lock().insert(shipment);
        AtIt { shipment, under_way: self.clone() }
    }

    /// Takes a booking up, unless somebody is at it. Waits for those that are being begun.
    pub(super) fn take_up(&self, shipment: ShipmentId) -> Option<AtIt> {
        let _none_begins = self.beginning.write().unwrap_or_else(PoisonError::into_inner);
        self.lock().insert(shipment).then(|| AtIt { shipment, under_way: self.clone() })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<ShipmentId>> {
        self.bookings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for AtIt {
    fn drop(&mut self) {
        self.under_way.lock().remove(&self.shipment);
    }
}
