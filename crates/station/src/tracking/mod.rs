//! Where parcels are: carriers are asked in one round, many shipments in one question, only about what is under way, and less
//! often the older it is.

mod rhythm;

use crate::Event;
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::events::Events;
use crate::every::every;
use crate::existing::existing_order;
use crate::outbox_bell::OutboxBell;
use crate::shops::Shops;
use ::carriers::{Carrier, SightedParcel, TrackRequest};
use model::*;
use rhythm::next_look;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Heard, NextLook, Store};
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How often to look whether a carrier is to be asked.
const LOOK: Duration = Duration::from_secs(60);
/// How many shipments a round asks about at most.
const MOST: u32 = 500;
/// How long a carrier that could not be asked is left alone at least.
const LATER: Duration = Duration::from_secs(30 * 60);

/// Where the parcels of an order are.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Tracked {
    /// Its parcels that have a number and were not taken back, each with what was heard of it.
    pub parcels: Vec<TrackedParcel>,
    /// Why a carrier could not be asked now; what is shown was heard before.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// What asking where parcels are may touch.
pub(crate) struct Tracking {
    store: Store,
    clock: Clock,
    events: Events,
    shops: Arc<Shops>,
    carriers: Arc<Carriers>,
    bell: OutboxBell,
    network: Handle,
    /// Held by whoever asks: a round does not begin while another is under way.
    turn: Mutex<()>,
}

/// What asking where parcels are is made of.
pub(crate) struct TrackingParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) shops: Arc<Shops>,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) bell: OutboxBell,
    pub(crate) network: Handle,
}

impl Tracking {
    pub(crate) fn new(parts: TrackingParts) -> Arc<Self> {
        let TrackingParts { store, clock, events, shops, carriers, bell, network } = parts;
        Arc::new(Self { store, clock, events, shops, carriers, bell, network, turn: Mutex::default() })
    }

    /// Asks in rounds. For the process at the desk.
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "tracking", |tracking| {
            if let Err(problem) = tracking.round() {
                tracing::debug!(code = problem.code.as_str(), "where parcels are could not be asked");
            }
        })
    }

    /// Asks about everything that is due; answers with the first thing that went wrong.
    pub(crate) fn round(&self) -> Result<(), Problem> {
        let Ok(_turn) = self.turn.try_lock() else { return Ok(()) };
        if self.store.doubt()?.is_some() {
            return Ok(());
        }
        let due = self.store.snapshot()?.tracking_due(self.clock.now(), MOST)?;
        self.ask(due)
    }

    /// Asks now about an order, whenever it is due. Waits for the network.
    pub(crate) fn of_order(&self, order: OrderId) -> Result<Tracked, Problem> {
        let snapshot = self.store.snapshot()?;
        existing_order(&snapshot, order)?;
        let goes = |shipment: &Shipment| {
            shipment.labels == LabelSource::Document
                && matches!(shipment.state, ShipmentState::Labelled | ShipmentState::Shipped)
        };
        let shipments = snapshot.shipments_of(order)?.into_iter().filter(goes).collect();
        drop(snapshot);
        let problem = self.ask(shipments).err();
        Ok(Tracked { parcels: self.store.snapshot()?.tracked_parcels(order)?, problem })
    }

    fn ask(&self, shipments: Vec<Shipment>) -> Result<(), Problem> {
        let mut of_carriers: BTreeMap<CarrierId, Vec<Shipment>> = BTreeMap::new();
        for shipment in shipments {
            of_carriers.entry(shipment.carrier.clone()).or_default().push(shipment);
        }
        let mut first = Ok(());
        for (carrier, shipments) in of_carriers {
            let asked = self.ask_carrier(&carrier, &shipments);
            first = first.and(asked);
        }
        first
    }

    /// Asks one carrier about its shipments, as many at once as it takes. After an answer that did not come the others wait.
    fn ask_carrier(&self, carrier: &CarrierId, shipments: &[Shipment]) -> Result<(), Problem> {
        let connector = match self.carriers.of(&self.store.snapshot()?, carrier) {
            Ok(connector) => connector,
            Err(problem) => {
                self.put_off(shipments, LATER)?;
                return Err(problem);
            }
        };
        let at_once = connector.capabilities().tracked_at_once;
        let can_be_asked = |shipment: &&Shipment| at_once > 0 && !shipment.remote_id.is_empty();
        let (asked, never): (Vec<&Shipment>, Vec<&Shipment>) = shipments.iter().partition(can_be_asked);
        let never = never.iter().map(|shipment| NextLook { shipment: shipment.id, at: None }).collect();
        self.store.keep_heard(Vec::new(), never, self.clock.now())?;
        let mut left = asked.as_slice();
        while let Some((now, later)) = left.split_at_checked(at_once.min(left.len())).filter(|(now, _)| !now.is_empty())
        {
            match self.network.block_on(questions(connector.as_ref(), now)) {
                Ok(sighted) => self.hear(now, sighted)?,
                Err(error) => {
                    let wait = error.retry_after().unwrap_or_default().max(LATER);
                    let waiting: Vec<Shipment> = left.iter().copied().cloned().collect();
                    self.put_off(&waiting, wait)?;
                    return Err(error.problem_of_question(carrier, self.clock.now()));
                }
            }
            left = later;
        }
        Ok(())
    }

    /// Keeps what was heard of shipments, and when they are asked about again.
    fn hear(&self, asked: &[&Shipment], sighted: Vec<SightedParcel>) -> Result<(), Problem> {
        let now = self.clock.now();
        let mut heard = Vec::new();
        let mut tells = BTreeMap::new();
        for shipment in asked {
            tells.insert(shipment.id.0, self.shops.hears_parcels_of(shipment.order)?);
        }
        for SightedParcel { number, state, word, at } in sighted {
            let parcels = asked.iter().flat_map(|shipment| shipment.parcels.iter().map(|parcel| (shipment.id, parcel)));
            // What a carrier says of a parcel nobody asked about is nothing to this station.
            let Some((shipment, parcel)) = parcels.into_iter().find(|(_, parcel)| parcel.number == number) else {
                continue;
            };
            // A carrier's clock that runs ahead tells of nothing that is still to come.
            let at = at.filter(|at| *at <= now).unwrap_or(now);
            let tell_shop = tells.get(&shipment.0).copied().unwrap_or_default();
            heard.push(Heard { shipment, place: parcel.place, sighting: Sighting { state, word, at }, tell_shop });
        }
        heard.sort_by_key(|heard: &Heard| heard.sighting.at);
        let next = asked.iter().map(|shipment| {
            let ended = shipment.parcels.iter().all(|parcel| {
                let of = |heard: &&Heard| heard.shipment == shipment.id && heard.place == parcel.place;
                heard.iter().rfind(of).is_some_and(|heard| heard.sighting.state.is_end())
            });
            let at = if ended { None } else { next_look(shipment.booked_at, now) };
            NextLook { shipment: shipment.id, at }
        });
        let next = next.collect();
        let in_trouble = heard.iter().any(|heard| heard.sighting.state == TrackingState::Trouble);
        let orders = self.store.keep_heard(heard, next, now)?;
        if in_trouble && !orders.is_empty() {
            self.events.tell(Event::Look);
        }
        if !orders.is_empty() {
            self.bell.ring();
        }
        for order in orders {
            self.events.tell(Event::Orders { order: Some(order) });
        }
        Ok(())
    }

    fn put_off(&self, shipments: &[Shipment], wait: Duration) -> Result<(), Problem> {
        let now = self.clock.now();
        let at = now.plus(wait);
        let next = shipments.iter().map(|shipment| NextLook { shipment: shipment.id, at: Some(at) }).collect();
        self.store.keep_heard(Vec::new(), next, now)?;
        Ok(())
    }
}

async fn questions(
    connector: &dyn Carrier,
    shipments: &[&Shipment],
) -> Result<Vec<SightedParcel>, ::carriers::CarrierError> {
    let asked = |shipment: &&Shipment| TrackRequest {
        remote_id: shipment.remote_id.clone(),
        numbers: shipment.numbers().map(str::to_owned).collect(),
    };
    connector.track(&shipments.iter().map(asked).collect::<Vec<_>>()).await
}
