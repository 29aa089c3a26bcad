//! The outbox: shops are told what has shipped and what was taken back, carriers what is not needed any more, whenever
//! the network lets them be.

use crate::Event;
use crate::beside::{beside_network, closing};
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::outbox_bell::OutboxBell;
use crate::shops::{ShopTrouble, Shops};
use crate::spans;
use ::carriers::{CarrierError, VoidRequest};
use ::shops::ShopError;
use model::*;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use store::{Snapshot, Store, StoreError};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tracing::Instrument as _;
use wire::backoff;

/// Who timed out may still be at it; asked too soon, they do not yet know what they have taken.
const AFTER_TIME_OUT: Duration = Duration::from_secs(30);

/// How long the outbox sleeps at most before it looks again.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// Longer than telling one message takes, with every try and pause. What is under way longer was left by a process that ended.
const TELLING: Duration = Duration::from_secs(15 * 60);

/// How long to wait before what could not be written is written again.
const WRITE_AGAIN: Duration = Duration::from_secs(5);

/// What the outbox may touch.
pub(crate) struct Outbox {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    shops: Arc<Shops>,
    carriers: Arc<Carriers>,
    network: Handle,
    bell: OutboxBell,
    /// Held by whoever tells a shop or carrier something: each has its own, and none waits for another's.
    turns: std::sync::Mutex<HashMap<OutboxTarget, Arc<Mutex<()>>>>,
    /// How telling ended, where it is not on the disk yet: the database may be busy, or the disk full, at that very moment.
    unwritten: std::sync::Mutex<VecDeque<Ended>>,
}

/// How telling an entry ended.
struct Ended {
    entry: OutboxId,
    state: OutboxState,
    due_at: UtcDateTime,
    problem: Option<Problem>,
}

/// Why a message did not arrive.
enum OutboxTrouble {
    /// The shop, the desk's own database or keyring.
    Shop(ShopTrouble),
    /// The carrier.
    Carrier(CarrierError),
}

impl OutboxTrouble {
    fn is_transient(&self) -> bool {
        match self {
            Self::Shop(trouble) => trouble.is_transient(),
            Self::Carrier(error) => error.is_transient(),
        }
    }

    /// How long to wait at least before the next try.
    fn least_wait(&self) -> Duration {
        let (timed_out, retry_after) = match self {
            Self::Shop(trouble) => (matches!(trouble, ShopTrouble::Shop(ShopError::TimedOut)), trouble.retry_after()),
            Self::Carrier(error) => (error.may_be_done(), error.retry_after()),
        };
        let least = if timed_out { AFTER_TIME_OUT } else { Duration::ZERO };
        least.max(retry_after.unwrap_or_default())
    }

    fn problem(&self, target: &OutboxTarget) -> Problem {
        match (self, target) {
            (Self::Shop(trouble), OutboxTarget::Shop(shop)) => trouble.problem(shop),
            (Self::Shop(trouble), OutboxTarget::Carrier(carrier)) => trouble.problem(&ShopId(carrier.0.clone())),
            (Self::Carrier(error), OutboxTarget::Carrier(carrier)) => error.problem(&carrier.0),
            (Self::Carrier(error), OutboxTarget::Shop(shop)) => error.problem(&shop.0),
        }
    }
}

impl From<Problem> for OutboxTrouble {
    fn from(problem: Problem) -> Self {
        Self::Shop(ShopTrouble::Desk(problem))
    }
}

/// What became of the messages that were due.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// How many were taken.
    pub(crate) count: u32,
    /// Why the others were not.
    pub(crate) problems: Vec<Problem>,
}

/// A message, filled in.
enum Outgoing {
    Notice(ShopId, Notice),
    Void(Arc<dyn ::carriers::Carrier>, VoidRequest),
}

/// What the outbox is made of.
pub(crate) struct OutboxParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) shops: Arc<Shops>,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) network: Handle,
    pub(crate) bell: OutboxBell,
}

impl Outbox {
    pub(crate) fn new(parts: OutboxParts) -> Arc<Self> {
        let OutboxParts { store, clock, events, deciding, shops, carriers, network, bell } = parts;
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            deciding,
            shops,
            carriers,
            network,
            bell,
            turns: std::sync::Mutex::default(),
            unwritten: std::sync::Mutex::default(),
        })
    }

    pub(crate) fn start(&self) {
        let (outbox, bell) = (self.me.clone(), self.bell.clone());
        self.network.spawn(async move {
            while let Some(sleep) = drain(&outbox).await {
                let _ = tokio::time::timeout(sleep, bell.rung()).await;
            }
        });
    }

    /// Leaves an entry be that was set aside: nobody is told of it.
    pub(crate) fn dismiss(&self, entry: OutboxId) -> Result<(), Problem> {
        let now = self.clock.now();
        self.store.move_outbox(entry, OutboxState::Dropped, now, None, now)?;
        self.bell.ring();
        self.events.tell(Event::Outbox);
        Ok(())
    }

    /// Puts an entry that was set aside back in line.
    pub(crate) fn retry(&self, entry: OutboxId) -> Result<(), Problem> {
        self.store.move_outbox(entry, OutboxState::Due, self.clock.now(), None, self.clock.now())?;
        self.bell.ring();
        self.events.tell(Event::Outbox);
        Ok(())
    }

    /// Tells a shop everything that is due now. Waits for the network.
    pub(crate) fn tell_shop(&self, shop: &ShopId) -> Result<Told, Problem> {
        let target = OutboxTarget::Shop(shop.clone());
        self.network.block_on(async {
            let turn = self.turn(&target).lock_owned().await;
            let told = self.tell(&target, self.clock.now()).await;
            drop(turn);
            self.bell.ring();
            told
        })
    }

    /// Begins to tell every target what is due now, unless it is being told already.
    async fn tell_all(&self, now: UtcDateTime) -> Result<(), Problem> {
        let due = self.due(now).await?;
        let targets: BTreeSet<OutboxTarget> = due.into_iter().map(|entry| entry.target).collect();
        for target in targets {
            let (Ok(turn), Some(outbox)) = (self.turn(&target).try_lock_owned(), self.me.upgrade()) else { continue };
            self.network.spawn(async move {
                let told = outbox.tell(&target, now).await;
                drop(turn);
                match told {
                    // What came in meanwhile is looked at.
                    Ok(_) => outbox.bell.ring(),
                    Err(problem) => not_gone_on(&problem),
                }
            });
        }
        Ok(())
    }

    fn turn(&self, target: &OutboxTarget) -> Arc<Mutex<()>> {
        Arc::clone(lock(&self.turns).entry(target.clone()).or_default())
    }

    /// What is due. A station that may not be itself tells nobody.
    async fn due(&self, now: UtcDateTime) -> Result<Vec<OutboxEntry>, Problem> {
        self.beside(move |outbox| match outbox.store.doubt()? {
            Some(_) => Ok(Vec::new()),
            None => {
                outbox.store.take_up_outbox(now)?;
                Ok(outbox.store.snapshot()?.outbox_due(now)?)
            }
        })
        .await
    }

    /// Tells a target everything that is due. Whoever calls this holds its turn.
    async fn tell(&self, target: &OutboxTarget, now: UtcDateTime) -> Result<Told, Problem> {
        let mut told = Told::default();
        for entry in self.due(now).await?.into_iter().filter(|entry| entry.target == *target) {
            let span = spans::message(&entry);
            let trying = entry.clone();
            let Some(outgoing) = self.beside(move |outbox| outbox.begin(&trying)).await? else { continue };
            let outcome = match outgoing {
                Ok(outgoing) => self.send(outgoing).instrument(span.clone()).await,
                Err(trouble) => Err(trouble),
            };
            spans::end(&span, &outcome.as_ref().map_err(|trouble| trouble.problem(&entry.target)));
            drop(span);
            match &outcome {
                Ok(()) => told.count += 1,
                Err(trouble) => told.problems.push(trouble.problem(&entry.target)),
            }
            self.beside(move |outbox| outbox.end(&entry, outcome)).await?;
        }
        Ok(told)
    }

    /// Notes that an entry is being told, and fills its message in. None where it is not to be told now: another program on this
    /// station took it up meanwhile, or the shop called its order off and a person has to answer first.
    fn begin(&self, entry: &OutboxEntry) -> Result<Option<Result<Outgoing, OutboxTrouble>>, Problem> {
        let now = self.clock.now();
        match self.store.move_outbox(entry.id, OutboxState::Trying, now.plus(TELLING), None, now) {
            Err(StoreError::ForbiddenOutboxMove { .. } | StoreError::OrderStopped) => return Ok(None),
            begun => begun?,
        };
        let snapshot = self.store.snapshot()?;
        Ok(Some(self.filled_in(&snapshot, entry)))
    }

    fn filled_in(&self, snapshot: &Snapshot, entry: &OutboxEntry) -> Result<Outgoing, OutboxTrouble> {
        let shipment = snapshot.shipment(entry.shipment).map_err(Problem::from)?;
        let shipment = shipment.ok_or_else(|| Problem::new(ProblemCode::NoSuchShipment))?;
        let order = crate::existing::existing_order(snapshot, entry.order)?;
        let current = self.deciding.current(snapshot)?;
        let carrier = current.settings.catalogue.carrier(&shipment.carrier);
        let name = carrier.map(|carrier| carrier.name.clone()).unwrap_or_default();
        let notice = match (&entry.message, &entry.target) {
            (OutboxMessage::VoidBooking { .. }, _) => {
                let booking = snapshot.booking(shipment.id).map_err(Problem::from)?;
                let key = booking.map_or_else(|| BookingKey(shipment.reference.clone()), |booking| booking.key);
                let numbers = shipment.numbers().map(str::to_owned).collect();
                let connector = self.carriers.of(snapshot, &shipment.carrier)?;
                return Ok(Outgoing::Void(connector, VoidRequest { key, remote_id: shipment.remote_id, numbers }));
            }
            (OutboxMessage::Shipped { at }, _) => Notice::Shipped(ShipmentNotice {
                order_reference: order.facts.reference.clone(),
                shipment_reference: told_reference(&shipment, entry.order),
                carrier: name,
                parcels: self.told_parcels(snapshot, &shipment, &order)?,
                shipped_at: *at,
                let_go: order.decision.let_go.value && order.facts.status == OrderStatus::Waiting,
            }),
            (OutboxMessage::Withdrawn { at }, _) => Notice::Withdrawn(WithdrawnNotice {
                order_reference: order.facts.reference.clone(),
                shipment_reference: told_reference(&shipment, entry.order),
                carrier: name,
                numbers: shipment.numbers().map(str::to_owned).collect(),
                withdrawn_at: *at,
            }),
        };
        Ok(Outgoing::Notice(order.shop, notice))
    }

    /// The parcels a shop hears of with a shipment. Of an order that shipped in parts a shop that does not understand parts hears of all of
    /// them at once, with the first.
    fn told_parcels(
        &self,
        snapshot: &Snapshot,
        shipment: &Shipment,
        order: &Order,
    ) -> Result<Vec<NoticeParcel>, OutboxTrouble> {
        let shipments = if shipment.part.is_empty() || self.shops.hears_parts_of(snapshot, order)? {
            vec![shipment.clone()]
        } else {
            let mut parts = snapshot.shipments_of(order.id).map_err(Problem::from)?;
            parts.retain(|it| !it.part.is_empty() && it.state.is_live());
            parts
        };
        let current = self.deciding.current(snapshot)?;
        let told = |shipment: &Shipment| -> Vec<NoticeParcel> {
            let carrier = current.settings.catalogue.carrier(&shipment.carrier);
            shipment.parcels.iter().map(|parcel| told_parcel(parcel, order, carrier)).collect()
        };
        Ok(shipments.iter().flat_map(told).collect())
    }

    async fn send(&self, outgoing: Outgoing) -> Result<(), OutboxTrouble> {
        match outgoing {
            Outgoing::Notice(shop, notice) => {
                let line = self.shops.line(&shop);
                let pushed = match line.rests(self.clock.now()) {
                    Some(rest) => Err(ShopTrouble::Shop(ShopError::RateLimited { retry_after: Some(rest) })),
                    None => self.push(&shop, &notice).await,
                };
                if let Some(rest) = pushed.as_ref().err().and_then(ShopTrouble::retry_after) {
                    line.rest(self.clock.now(), rest);
                }
                pushed.map_err(OutboxTrouble::Shop)
            }
            Outgoing::Void(connector, request) => {
                connector.void(&request).await.map(|_| ()).map_err(OutboxTrouble::Carrier)
            }
        }
    }

    async fn push(&self, shop: &ShopId, notice: &Notice) -> Result<(), ShopTrouble> {
        let client = self.shops.client_beside(shop).await?;
        client.push(notice).await.map(|_| ()).map_err(ShopTrouble::Shop)
    }

    /// Keeps how telling an entry ended, now or as soon as that can be written.
    fn end(&self, entry: &OutboxEntry, outcome: Result<(), OutboxTrouble>) -> Result<(), Problem> {
        let now = self.clock.now();
        let (state, due_at, problem) = match outcome {
            Ok(()) => (OutboxState::Done, entry.due_at, None),
            Err(trouble) if trouble.is_transient() => {
                (OutboxState::Due, later(now, entry, &trouble), Some(trouble.problem(&entry.target)))
            }
            Err(trouble) => (OutboxState::SetAside, entry.due_at, Some(trouble.problem(&entry.target))),
        };
        lock(&self.unwritten).push_back(Ended { entry: entry.id, state, due_at, problem });
        self.write_down().inspect_err(|problem| {
            self.events.tell(Event::Trouble { problem: problem.clone() });
            self.bell.ring();
        })
    }

    /// Writes how telling ended of everything that is not on the disk yet.
    fn write_down(&self) -> Result<(), Problem> {
        let mut unwritten = lock(&self.unwritten);
        while let Some(Ended { entry, state, due_at, problem }) = unwritten.front() {
            match self.store.move_outbox(*entry, *state, *due_at, problem.clone(), self.clock.now()) {
                Ok(_) => self.events.tell(Event::Outbox),
                // Whoever has the desk now asks the target first.
                Err(error @ (StoreError::ForbiddenOutboxMove { .. } | StoreError::Missing { .. })) => {
                    tracing::info!(code = Problem::from(error).code.as_str(), "a message went on otherwise meanwhile");
                }
                Err(error) => return Err(error.into()),
            }
            unwritten.pop_front();
        }
        Ok(())
    }

    /// Does something that waits for the disk beside the network's thread.
    async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let outbox = self.me.upgrade().ok_or_else(closing)?;
        beside_network(move || work(&outbox)).await
    }
}

/// The reference under which a shop hears of a shipment: one of its own for each order whose goods it holds, so that a shop that knows
/// what it was told by it hears of each.
fn told_reference(shipment: &Shipment, order: OrderId) -> String {
    if order == shipment.order { shipment.reference.clone() } else { format!("{}-{}", shipment.reference, order.0) }
}

fn told_parcel(parcel: &Parcel, order: &Order, carrier: Option<&Carrier>) -> NoticeParcel {
    let item = |item: &ParcelItem| {
        let line = order.facts.lines.get(usize::try_from(item.line).ok()?)?;
        Some(NoticeItem { line_reference: line.reference.clone(), quantity: item.quantity })
    };
    NoticeParcel {
        number: parcel.number.clone(),
        tracking_url: carrier.map(|carrier| carrier.tracking_url_of(&parcel.number)).unwrap_or_default(),
        items: parcel.items.iter().filter_map(item).collect(),
    }
}

/// One round of the outbox; the time until the next, or nothing when the station is gone.
async fn drain(outbox: &Weak<Outbox>) -> Option<Duration> {
    let outbox = outbox.upgrade()?;
    let now = outbox.clock.now();
    if let Err(problem) = outbox.beside(Outbox::write_down).await {
        tracing::warn!(code = problem.code.as_str(), "what was told could not be written");
        return Some(WRITE_AGAIN);
    }
    if let Err(problem) = outbox.tell_all(now).await {
        not_gone_on(&problem);
        return Some(LONGEST_SLEEP);
    }
    let next = outbox.beside(move |outbox| Ok(outbox.store.snapshot()?.next_due_after(now)?)).await;
    let next = next.ok().flatten();
    let sleep = next.map_or(LONGEST_SLEEP, |due| {
        Duration::from_millis(u64::try_from(due.millis() - outbox.clock.now().millis()).unwrap_or(0))
    });
    Some(sleep.min(LONGEST_SLEEP))
}

/// Notes why messages wait. A station that closes tells them when it is opened again.
fn not_gone_on(problem: &Problem) {
    if problem.code != ProblemCode::StationClosing {
        tracing::error!(code = problem.code.as_str(), "the outbox could not go on");
    }
}

fn later(now: UtcDateTime, entry: &OutboxEntry, trouble: &OutboxTrouble) -> UtcDateTime {
    let wait = backoff(entry.attempts, entry.id.0.unsigned_abs()).max(trouble.least_wait());
    now.plus(wait)
}

fn lock<T>(mutex: &std::sync::Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
