//! What carriers say on line: asked when a person asks, kept with the moment it was said.

use super::Prices;
use crate::deciding::Current;
use carriers::{Carrier as Connector, Place, ServiceQuery};
use decide::Compared;
use model::*;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use store::Snapshot;

/// The question what an order costs.
pub(super) struct Question {
    query: ServiceQuery,
}

impl Question {
    /// Of an order as it is decided; none where the station has no address of its own.
    pub(super) fn of(order: &ShopOrder, decision: &Decision, current: &Current) -> Option<Self> {
        let settings = &current.settings;
        let named = decision.sender.value.as_ref().or(settings.defaults.ship_from.as_ref());
        let sender = named.and_then(|id| settings.senders.iter().find(|sender| sender.id == *id));
        let from = sender.map(|sender| &sender.address).or(settings.defaults.sender.as_ref())?;
        let place = |address: &Address| Place { country: address.country, postal_code: address.postal_code.clone() };
        let weights = decide::parcel_weights(order, decision);
        let parcels = weights.into_iter().map(|weight| (weight, decision.size.value)).collect();
        let query = ServiceQuery { from: place(from), to: place(&order.recipient), parcels, service: String::new() };
        Some(Self { query })
    }

    /// A hash that tells one question from another.
    pub(super) fn hash(&self) -> String {
        let digest = Sha256::digest(format!("{:?}", self.query));
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What a carrier was asked, and what it said.
pub(super) struct Said {
    pub(super) carrier: CarrierId,
    pub(super) answer: Result<Vec<ServiceQuote>, Problem>,
    pub(super) at: UtcDateTime,
}

/// The connector of a carrier, or what keeps it from being asked.
type Reached = Result<Arc<dyn Connector>, Problem>;

impl Prices {
    /// Asks each carrier of the rows that fit and that lists what it sells, one after the other. Waits for the network.
    pub(super) fn ask(&self, snapshot: Snapshot, rows: &[Compared], question: Option<&Question>) -> Vec<Said> {
        let mut asked: Vec<(CarrierId, Reached)> = Vec::new();
        for row in rows.iter().filter(|row| row.unfit.is_none()) {
            if asked.iter().all(|(carrier, _)| *carrier != row.carrier) {
                asked.push((row.carrier.clone(), self.carriers.of(&snapshot, &row.carrier)));
            }
        }
        // The network is not waited for with a moment of the database held open.
        drop(snapshot);
        let lists = |connector: &Reached| connector.as_ref().map_or(true, |it| it.capabilities().quotes());
        asked.retain(|(_, connector)| lists(connector));
        let no_sender = || Problem::new(ProblemCode::NoSender);
        let said = |(carrier, connector): (CarrierId, Reached)| {
            let answer = connector.and_then(|connector| {
                let question = question.ok_or_else(no_sender)?;
                self.carriers.quotes(&carrier, connector.as_ref(), &question.query)
            });
            Said { carrier, answer, at: self.clock.now() }
        };
        asked.into_iter().map(said).collect()
    }
}
