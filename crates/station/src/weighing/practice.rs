//! The pretend scale of the practice station: what is packed is laid on it by itself.

use super::{Weighing, to_weigh};
use crate::existing::existing_order;
use model::*;

impl Weighing {
    /// Lays the parcel of a scanned order on the pretend scale.
    pub(crate) fn lay_on_practice_scale(&self, order: &Order) {
        if let (Some(practice), Stage::Ready | Stage::PartlyShipped | Stage::Held) = (&self.practice, order.stage) {
            practice.scale.lay(on_the_practice_scale(order));
        }
    }

    /// Lays the next of an order's parcels there, in the place of the one that was weighed.
    pub(crate) fn lay_next_on_practice_scale(&self, id: OrderId) {
        let Some(practice) = &self.practice else { return };
        let was_weighed = self.with_watcher(|watcher, _| watcher.parcel_of(id)).is_some();
        let order = self.store.snapshot().map_err(Problem::from).and_then(|snapshot| existing_order(&snapshot, id));
        if let (true, Ok(order)) = (was_weighed, order) {
            practice.scale.exchange(on_the_practice_scale(&order));
        }
    }

    /// Takes a parcel that has its label off the pretend scale.
    pub(crate) fn clear_practice_scale(&self) {
        if let Some(practice) = &self.practice {
            practice.scale.clear();
        }
    }
}

/// What the parcel of a practice order weighs: about what is expected, as in life; and of one order in ten, something else
/// was packed.
fn on_the_practice_scale(order: &Order) -> Grams {
    let expected = to_weigh(order).map_or(order.decision.weight.value, |next| next.expected);
    let number = order.id.0.unsigned_abs();
    let per_mille = if number % 10 == 7 { 1600 } else { 985 + number * 37 % 31 };
    Grams(u32::try_from(u64::from(expected.0) * per_mille / 1000).unwrap_or(u32::MAX))
}
