//! Whether carriers can be asked, by what they answered last: a carrier is away until it answers again, and one that asked for a
//! pause is left alone until that is over.

use super::Carriers;
use crate::Event;
use carriers::{Carrier, CarrierError, end_of_pause};
use model::*;
use std::time::Duration;
use store::Snapshot;

/// After this long a carrier that has no harmless question counts as back: the next booking tells.
const WITHOUT_QUESTION: Duration = Duration::from_secs(120);

/// No carrier is left alone for longer, whatever was noted by a clock that was wrong: the wire's hour, to its full minute.
const LONGEST_REST: Duration = Duration::from_secs(61 * 60);

/// The key of no booking, by which a carrier is asked whether it is there.
const NO_BOOKING: &str = "packdesk-line";

impl Carriers {
    /// Until when a carrier asked to be left alone; none where it did not, or where that is over.
    pub(crate) fn rests(&self, snapshot: &Snapshot, carrier: &CarrierId) -> Result<Option<UtcDateTime>, Problem> {
        let now = self.clock.now();
        let until = snapshot.rest_of(&OutboxTarget::Carrier(carrier.clone()))?;
        Ok(until.filter(|until| now < *until && *until <= now.plus(LONGEST_REST)))
    }

    /// Waits as long as a carrier asked for.
    pub(crate) async fn wait(&self, rest: Duration) {
        (self.wire.clock.sleep)(rest).await;
    }

    /// Notes what an answer says of the way to a carrier. One that says no is there; one whose answer does not come, or that is in
    /// trouble itself, is away. One that asks for a pause is left alone as long as it says.
    pub(crate) fn heard<T>(&self, carrier: &CarrierId, answer: &Result<T, CarrierError>) {
        if let Some(rest) = answer.as_ref().err().and_then(CarrierError::retry_after) {
            let target = OutboxTarget::Carrier(carrier.clone());
            if let Err(error) = self.store.save_rest(&target, end_of_pause(self.clock.now(), rest)) {
                tracing::warn!(code = Problem::from(error).code.as_str(), "a pause could not be noted");
            }
        }
        let away = match answer {
            // Nobody was asked.
            Err(CarrierError::NotOffered(_)) => return,
            Err(CarrierError::NotSent(_) | CarrierError::Lost(_)) => true,
            _ => false,
        };
        match self.store.note_away(carrier, away, self.clock.now()) {
            Ok(false) => {}
            Ok(true) => {
                tracing::info!(
                    carrier = logs::alias("carrier", &carrier.0),
                    count = u32::from(away),
                    "a carrier is away or back"
                );
                self.events.tell(Event::Labels);
                if !away {
                    self.tell_what_waited(carrier);
                }
            }
            Err(error) => {
                tracing::warn!(
                    code = Problem::from(error).code.as_str(),
                    "whether a carrier is away could not be noted"
                );
            }
        }
    }

    /// Lets a carrier that is back be told at once what it could not be told while it was away.
    fn tell_what_waited(&self, carrier: &CarrierId) {
        match self.store.hurry_outbox(&OutboxTarget::Carrier(carrier.clone()), self.clock.now()) {
            Ok(true) => self.outbox.ring(),
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(code = Problem::from(error).code.as_str(), "what waits for a carrier waits on");
            }
        }
    }

    /// Asks the carriers that are away whether they are back. Books nothing. Waits for the network.
    pub(crate) fn look_for_them(&self) -> Result<(), Problem> {
        for AwayCarrier { carrier, since } in self.store.snapshot()?.carriers_away()? {
            let connector = self.of(&self.store.snapshot()?, &carrier);
            let waited = self.clock.now().millis().saturating_sub(since.millis());
            let answer = match connector {
                Ok(connector) => self.asks_whether_there(connector.as_ref()),
                // An account that cannot be set up is in nobody's way.
                Err(_) => Some(Ok(())),
            };
            let waited = u64::try_from(waited).is_ok_and(|waited| Duration::from_millis(waited) >= WITHOUT_QUESTION);
            if let Some(answer) = answer.or(waited.then_some(Ok(()))) {
                self.heard(&carrier, &answer);
            }
        }
        Ok(())
    }

    /// What a carrier answers to a question that changes nothing; none where it has no such question.
    fn asks_whether_there(&self, connector: &dyn Carrier) -> Option<Result<(), CarrierError>> {
        let capabilities = connector.capabilities();
        if capabilities.checks {
            return Some(self.network.block_on(connector.check()).map(drop));
        }
        let key = BookingKey(NO_BOOKING.to_owned());
        capabilities.finds_by_key.then(|| self.network.block_on(connector.find(&key)).map(drop))
    }
}
