//! Bookings of a carrier that is asked over a network, many beside each other.

use super::begin::BegunBooking;
use super::made::Made;
use super::road::book;
use super::{ShipAnswer, Shipping};
use model::*;
use std::sync::{Arc, mpsc};
use tokio::sync::Semaphore;

/// What became of an order.
pub(super) type Ended = (OrderId, Result<ShipAnswer, Problem>);

/// The line to a carrier that is asked over a network.
pub(super) struct Line {
    /// How many bookings are begun at most whose labels are not kept yet: as many again as are asked for are noted as sent before
    /// it is their turn, drawn and kept.
    places: Arc<Semaphore>,
    /// How many of them it is asked for at once.
    asked: Arc<Semaphore>,
    /// How many of them are drawn and kept at once.
    drawn: Arc<Semaphore>,
}

/// As many labels are drawn at once as programs that draw are kept waiting.
const DRAWN: usize = 2;

impl Line {
    pub(super) fn of(in_flight: u32) -> Self {
        let most = usize::try_from(in_flight.max(1)).unwrap_or(1);
        Self {
            places: Arc::new(Semaphore::new(most * 2)),
            asked: Arc::new(Semaphore::new(most)),
            drawn: Arc::new(Semaphore::new(DRAWN)),
        }
    }
}

impl Shipping {
    /// Asks a carrier beside others that are asked, draws and keeps what it booked, and tells what became of it. Waits for a
    /// place in its line.
    pub(super) fn ask_beside(&self, order: OrderId, begun: BegunBooking, line: &Line, end: mpsc::Sender<Ended>) {
        let (Some(shipping), Ok(place)) =
            (self.me.upgrade(), self.network.block_on(line.places.clone().acquire_owned()))
        else {
            return;
        };
        let (asked, drawn) = (Arc::clone(&line.asked), Arc::clone(&line.drawn));
        self.network.spawn(async move {
            let booked = match shipping.note_sent(&begun).await {
                Ok(()) => {
                    let _asked = asked.acquire().await;
                    book(&begun).await
                }
                Err(error) => Err(error),
            };
            let drawing = drawn.acquire_owned().await;
            let network = shipping.network.clone();
            network.spawn_blocking(move || {
                let _ = end.send((order, shipping.end(begun, booked).and_then(Made::answer)));
                drop((place, drawing));
            });
        });
    }
}
