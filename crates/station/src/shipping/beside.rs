//! Bookings of a carrier that is asked over a network, many beside each other.

use super::begin::BegunBooking;
use super::made::Made;
use super::road::book;
use super::{ShipAnswer, Shipping};
use carriers::{Booked, CarrierError};
use model::*;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;
use tokio::sync::Semaphore;
use wire::backoff;

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
    answers: Arc<Mutex<Answers>>,
}

/// What a carrier answered to a batch so far.
struct Answers {
    /// After so many bookings in a row that brought no answer, or one that makes no sense, it is not asked for the others: twice as
    /// many as are asked for at once, which one hiccup of the network may take together.
    enough: u32,
    /// How many there were.
    in_vain: u32,
    /// Why it is not asked for the others.
    given_up: Option<CarrierError>,
}

/// As many labels are drawn at once as programs that draw are kept waiting.
const DRAWN: usize = 2;

/// The longest pause that is waited out within a batch; after a longer one the others are left for later.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many pauses are waited out for one booking.
const PAUSES: u32 = 3;

impl Line {
    pub(super) fn of(in_flight: u32) -> Self {
        let most = usize::try_from(in_flight.max(1)).unwrap_or(1);
        Self {
            places: Arc::new(Semaphore::new(most * 2)),
            asked: Arc::new(Semaphore::new(most)),
            drawn: Arc::new(Semaphore::new(DRAWN)),
            answers: Arc::new(Mutex::new(Answers { enough: in_flight.max(1) * 2, in_vain: 0, given_up: None })),
        }
    }

    /// Why its carrier is not asked any more.
    pub(super) fn given_up(&self) -> Option<CarrierError> {
        lock(&self.answers).given_up.clone()
    }
}

impl Answers {
    fn note(&mut self, answer: &Result<Booked, CarrierError>) {
        let Err(error) = answer else { return self.in_vain = 0 };
        match error {
            error if !error.is_of_carrier() => self.in_vain = 0,
            CarrierError::Busy { .. } | CarrierError::Unauthorised => self.given_up = Some(error.clone()),
            _ => {
                self.in_vain += 1;
                if self.in_vain >= self.enough && self.given_up.is_none() {
                    let why = format!("not asked: the last {} bookings brought no answer", self.in_vain);
                    self.given_up = Some(CarrierError::NotSent(why));
                }
            }
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
        let (asked, drawn, answers) = (Arc::clone(&line.asked), Arc::clone(&line.drawn), Arc::clone(&line.answers));
        self.network.spawn(async move {
            let booked = match shipping.note_sent(&begun).await {
                Ok(()) => {
                    let _asked = asked.acquire().await;
                    shipping.book_patiently(&begun, &answers).await
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

    /// Books, unless the carrier was given up; short pauses it asks for are waited out.
    async fn book_patiently(&self, begun: &BegunBooking, answers: &Mutex<Answers>) -> Result<Booked, CarrierError> {
        let mut pauses = 0;
        loop {
            if let Some(given_up) = lock(answers).given_up.clone() {
                return Err(given_up);
            }
            let booked = book(begun).await;
            let rest = match &booked {
                Err(CarrierError::Busy { retry_after }) if pauses < PAUSES => retry_after.unwrap_or_default(),
                _ => Duration::MAX,
            };
            if rest > PATIENCE {
                lock(answers).note(&booked);
                return booked;
            }
            pauses += 1;
            self.carriers.wait(rest.max(backoff(pauses, begun.shipment.id.0.unsigned_abs()))).await;
        }
    }
}

fn lock(answers: &Mutex<Answers>) -> MutexGuard<'_, Answers> {
    answers.lock().unwrap_or_else(PoisonError::into_inner)
}
