//! What is remarked of a shipment's labels and papers as they are made: told at once, and kept until a person has seen it.

use crate::events::{Event, Events};
use model::{Problem, ShipmentId, UtcDateTime};
use store::Store;

/// Tells a remark and keeps it. What cannot be kept stops no label: that is told as well.
pub(crate) fn remark(store: &Store, events: &Events, at: UtcDateTime, shipment: ShipmentId, problem: Problem) {
    let kept = store.keep_remark(shipment, problem.clone(), at);
    events.tell(Event::Trouble { problem });
    match kept {
        Ok(()) => events.tell(Event::Look),
        Err(error) => events.tell(Event::Trouble { problem: error.into() }),
    }
}
