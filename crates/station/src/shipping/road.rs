//! The road: plan, begin, carrier, draw, keep. How it begins stands in [`super::begin`], how it ends in [`super::keep`].

use super::begin::{Beginning, BegunBooking};
use super::made::Made;
use super::plan::Plan;
use super::{ShipAnswer, Shipping};
use carriers::{Booked, Carrier, CarrierError, Found, Service};
use model::*;
use std::pin::pin;
use store::Snapshot;
use tracing::Instrument as _;

impl Shipping {
    /// Takes one shipment along the road: what `plan` plans is begun, asked for, drawn and kept.
    pub(super) fn along_the_road(
        &self,
        plan: impl Fn(&Snapshot) -> Result<Plan, Problem>,
    ) -> Result<ShipAnswer, Problem> {
        match self.begin(plan)? {
            Beginning::Used(made) => made.answer(),
            Beginning::Begun(begun) => {
                let booked = self.network.block_on(self.ask_priced(&begun));
                self.end(*begun, booked)?.answer()
            }
        }
    }

    /// Asks the carrier. A booking that is asked over a network is on the disk as sent before its first byte leaves.
    pub(super) async fn ask(&self, begun: &BegunBooking) -> Result<Booked, CarrierError> {
        self.note_sent(begun).await?;
        book(begun).await
    }

    /// Notes on the disk that a booking that is asked over a network is sent. Without this note nothing is asked.
    pub(super) async fn note_sent(&self, begun: &BegunBooking) -> Result<(), CarrierError> {
        if begun.shipment.labels != LabelSource::Document {
            return Ok(());
        }
        let (store, id, now) = (self.store.clone(), begun.shipment.id, self.clock.now());
        let noted = tokio::task::spawn_blocking(move || store.move_booking(id, BookingState::Sent, None, now)).await;
        let noted = noted.map_err(|error| CarrierError::NotSent(error.to_string()))?;
        noted.map_err(|error| CarrierError::NotSent(error.to_string()))?;
        Ok(())
    }

    /// The same, and beside it what the shipment costs, where the carrier tells and does so no later than it books.
    pub(super) async fn ask_priced(&self, begun: &BegunBooking) -> Result<Booked, CarrierError> {
        let (mut booked, mut price) = (pin!(self.ask(begun)), pin!(price_of(begun)));
        let mut told = None;
        loop {
            tokio::select! {
                biased;
                booked = &mut booked => {
                    let told = told.flatten();
                    return booked.map(|booked| Booked { cost: booked.cost.or(told), ..booked });
                }
                price = &mut price, if told.is_none() => told = Some(price),
            }
        }
    }

    /// Draws and keeps what the carrier booked, or notes what became of it instead.
    pub(super) fn end(&self, begun: BegunBooking, booked: Result<Booked, CarrierError>) -> Result<Made, Problem> {
        let drawn = self.draw_booked(&begun, booked);
        self.wait_kept(self.keep_soon(begun, drawn))
    }

    /// Notes that a carrier did not book, and whether it may have.
    pub(super) fn not_booked(&self, shipment: &Shipment, order: &Order, error: &CarrierError) -> Problem {
        let problem = error.problem(&shipment.carrier, self.clock.now()).with("order", order.facts.number.as_str());
        self.note_not_booked(shipment, order, problem, error.may_be_done())
    }

    /// Notes why a booking is not kept: nobody knows of one that `may_be_done`.
    pub(super) fn note_not_booked(
        &self,
        shipment: &Shipment,
        order: &Order,
        problem: Problem,
        may_be_done: bool,
    ) -> Problem {
        let booking = self.store.snapshot().and_then(|snapshot| snapshot.booking(shipment.id)).ok().flatten();
        let to = match (booking.map(|booking| booking.state), may_be_done) {
            (Some(BookingState::Sent), true) => BookingState::Unclear,
            (Some(BookingState::Sent), false) => BookingState::Refused,
            // Its carrier has it, and what it says of it cannot be kept: a person answers, and nothing is booked anew before.
            (Some(BookingState::Unclear), _) => return problem,
            _ => BookingState::Absent,
        };
        if let Err(error) = self.store.move_booking(shipment.id, to, Some(problem.clone()), self.clock.now()) {
            tracing::error!(code = Problem::from(error).code.as_str(), "what became of a booking could not be noted");
        }
        self.events.tell(crate::Event::Orders { order: Some(order.id) });
        if shipment.ahead {
            self.events.tell(crate::Event::Labels);
        }
        if to == BookingState::Unclear {
            self.events.tell(crate::Event::Look);
        }
        problem
    }

    /// Settles a booking of which nobody knows: the carrier is asked by its key.
    pub(super) async fn find(
        &self,
        connector: &dyn Carrier,
        direction: Direction,
        key: &BookingKey,
    ) -> Result<Found, CarrierError> {
        let capabilities = connector.capabilities();
        if capabilities.finds_by_key && (direction == Direction::Outgoing || capabilities.finds_returns) {
            connector.find(key).await
        } else {
            Err(CarrierError::NotOffered(Service::Find))
        }
    }
}

/// Books at the carrier what was noted as sent.
pub(super) async fn book(begun: &BegunBooking) -> Result<Booked, CarrierError> {
    begun.connector.book(&begun.request).instrument(begun.span.clone()).await
}

/// What a shipment costs by the carrier's list; none where it does not tell, or tells with the booking.
async fn price_of(begun: &BegunBooking) -> Option<Money> {
    let capabilities = begun.connector.capabilities();
    if !capabilities.quotes() || capabilities.prices_bookings {
        return None;
    }
    let services = begun.connector.services(&begun.request.price_query()).await.ok()?;
    services.into_iter().find(|service| service.code == begun.request.service)?.price
}
