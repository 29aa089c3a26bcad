//! Carriers' lists of shipments, compared once a day with what is booked here: what is paid and not used can be taken back in one
//! go, and what stands at a carrier and is not known here, or is booked here and not known there, is named.
//!
//! ```text
//! carrier ──list──▶ judge ──Differences──▶ store ──with what stands unused now──▶ view ──a person's word──▶ void
//! ```

mod due;
mod judge;
mod view;
mod void;

pub use view::{CarrierComparison, ComparedLabel, ComparedLabels, UnusedLabel};
pub use void::{NotVoided, VoidUnused, VoidedUnused};

use crate::Event;
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::every::every;
use crate::outbox_bell::OutboxBell;
use ::carriers::Service;
use judge::{Ours, differences};
use model::*;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::Store;
use tokio::runtime::Handle;

/// How often to look whether a carrier is to be asked.
const LOOK: Duration = Duration::from_secs(5 * 60);
/// How far back a list goes: longer than any carrier takes shipments back.
const LOOK_BACK: Duration = Duration::from_secs(60 * 86_400);
/// How long before its carrier has it a shipment may have been planned: a booking can be unclear for some time.
const PLANNED_BEFORE: Duration = Duration::from_secs(30 * 86_400);
/// How long a list may lag behind, beside what the carrier says of that.
const LAG: Duration = Duration::from_secs(10 * 60);

/// What comparing may touch.
pub(crate) struct Comparing {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    carriers: Arc<Carriers>,
    outbox: OutboxBell,
    network: Handle,
    /// Held by whoever compares: a round does not begin while another is under way.
    turn: Mutex<()>,
}

impl Comparing {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        deciding: Arc<Deciding>,
        carriers: Arc<Carriers>,
        outbox: OutboxBell,
        network: Handle,
    ) -> Arc<Self> {
        Arc::new(Self { store, clock, events, deciding, carriers, outbox, network, turn: Mutex::default() })
    }

    /// Compares in rounds. For the process at the desk.
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "comparing", |comparing| {
            if let Err(problem) = comparing.round() {
                tracing::warn!(code = problem.code.as_str(), "carriers' lists could not be compared");
            }
        })
    }

    /// Compares every list that is due.
    pub(crate) fn round(&self) -> Result<(), Problem> {
        let Ok(_turn) = self.turn.try_lock() else { return Ok(()) };
        if self.store.doubt()?.is_some() {
            return Ok(());
        }
        let snapshot = self.store.snapshot()?;
        let (accounts, known) = (snapshot.carrier_accounts()?, snapshot.comparisons()?);
        drop(snapshot);
        let now = self.clock.now();
        let is_due = |carrier: &CarrierId| due::is_due(known.iter().find(|it| it.carrier == *carrier), now);
        for account in accounts.iter().filter(|account| self.lists(account) && is_due(&account.carrier)) {
            self.compare_one(&account.carrier)?;
        }
        Ok(())
    }

    /// Compares now, the list of one carrier or of every one that has one, whenever they are due. Why one could not be asked stands in
    /// the answer. Waits for the network.
    pub(crate) fn compare(&self, carrier: Option<&CarrierId>) -> Result<Vec<CarrierComparison>, Problem> {
        let turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut accounts = self.store.snapshot()?.carrier_accounts()?;
        if let Some(carrier) = carrier {
            accounts.retain(|account| account.carrier == *carrier);
            if !accounts.iter().any(|account| self.lists(account)) {
                return Err(self.carriers.not_offered(carrier, Service::List));
            }
        }
        for account in accounts.iter().filter(|account| self.lists(account)) {
            self.compare_one(&account.carrier)?;
        }
        drop(turn);
        self.last()
    }

    fn lists(&self, account: &CarrierAccount) -> bool {
        self.carriers.sends_labels(account).is_some_and(|it| it.lists_shipments)
    }

    /// Asks a carrier for its list, compares it and keeps what came of it.
    fn compare_one(&self, carrier: &CarrierId) -> Result<(), Problem> {
        let asked_at = self.clock.now();
        let since = before(asked_at, LOOK_BACK);
        let planned_since = before(since, PLANNED_BEFORE);
        let snapshot = self.store.snapshot()?;
        let here = snapshot.booked_since(carrier, planned_since)?;
        let known = snapshot.comparisons()?.into_iter().find(|it| it.carrier == *carrier);
        let connector = self.carriers.of(&snapshot, carrier);
        drop(snapshot);
        let listing = connector.and_then(|connector| {
            let listing = self.network.block_on(connector.list(since));
            self.carriers.heard(carrier, &listing);
            let lag = connector.capabilities().absent_after + LAG;
            listing.map(|listing| (listing, lag)).map_err(|error| error.problem_of_question(carrier, self.clock.now()))
        });
        let carrier = carrier.clone();
        let comparison = match listing {
            Ok((listing, lag)) => {
                let after = self.store.snapshot()?.booked_since(&carrier, planned_since)?;
                let ours = Ours { before: &here, after: &after, since, asked_at, lag };
                let differences = differences(&ours, &listing);
                ListComparison {
                    carrier,
                    asked_at,
                    heard_at: Some(asked_at),
                    differences,
                    problem: None,
                    seen: Vec::new(),
                }
            }
            Err(problem) => {
                let (heard_at, differences) = known.map(|it| (it.heard_at, it.differences)).unwrap_or_default();
                ListComparison { carrier, asked_at, heard_at, differences, problem: Some(problem), seen: Vec::new() }
            }
        };
        self.store.keep_comparison(comparison)?;
        self.events.tell(Event::Labels);
        self.events.tell(Event::Look);
        Ok(())
    }
}

fn before(moment: UtcDateTime, time: Duration) -> UtcDateTime {
    let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    UtcDateTime::from_millis(moment.millis().saturating_sub(millis))
}
