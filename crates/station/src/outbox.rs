//! The outbox: shops are told what has shipped and what was taken back, carriers what is not needed any more, whenever
//! the network lets them be.

mod filled_in;
mod outgoing;
mod trouble;

use crate::Event;
use crate::beside::{beside_network, closing};
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::outbox_bell::OutboxBell;
use crate::shops::{ShopTrouble, Shops};
use crate::spans;
use ::shops::ShopError;
use model::*;
use outgoing::{News, Outgoing};
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::{Arc, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use store::{Store, StoreError};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tracing::Instrument as _;
use trouble::{OutboxTrouble, Untold};
use wire::backoff;

/// How long the outbox sleeps at most before it looks again.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// What is under way longer was left by a process that ended, and is taken up by another.
const TELLING: Duration = Duration::from_secs(15 * 60);

/// How long telling one message may take, with every try and pause: a slow target of many parcels is told again, and not by two at
/// once.
const LONGEST_TELLING: Duration = Duration::from_secs(13 * 60);

/// After so many messages in a row that their target did not take, and could later, the others wait.
const SILENT: usize = 3;

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

/// What became of the messages that were due.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// How many were taken.
    pub(crate) count: u32,
    /// Why the others were not.
    pub(crate) problems: Vec<Problem>,
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

    /// Answers everything of a target that was set aside: it is told again, or left be.
    pub(crate) fn answer_set_aside(&self, target: &OutboxTarget, to: OutboxState) -> Result<(), Problem> {
        self.store.move_set_aside(target, to, self.clock.now())?;
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

    /// Tells a target everything that is due. Whoever calls this holds its turn. One that takes nothing several times in a row is
    /// left alone until the first of those is tried again; once it takes something, what waits for it waits no longer.
    async fn tell(&self, target: &OutboxTarget, now: UtcDateTime) -> Result<Told, Problem> {
        let mut told = Told::default();
        let mut in_a_row: Vec<UtcDateTime> = Vec::new();
        for entry in self.due(now).await?.into_iter().filter(|entry| entry.target == *target) {
            let span = spans::message(&entry);
            let trying = entry.clone();
            let Some(outgoing) = self.beside(move |outbox| outbox.begin(&trying)).await? else { continue };
            let outcome = match outgoing {
                Ok(outgoing) => {
                    let sending = self.send(&entry, outgoing).instrument(span.clone());
                    within(LONGEST_TELLING, &entry, sending).await
                }
                Err(trouble) => Err(untold(&entry, trouble)),
            };
            spans::end(
                &span,
                &outcome.as_ref().map_err(|untold| untold.trouble.problem(&entry.target, self.clock.now())),
            );
            drop(span);
            match &outcome {
                Ok(()) => told.count += 1,
                Err(untold) => told.problems.push(untold.trouble.problem(&entry.target, self.clock.now())),
            }
            let is_first = outcome.is_ok() && told.count == 1;
            let of = target.clone();
            let again = self.beside(move |outbox| {
                let again = outbox.end(&entry, outcome)?;
                if is_first {
                    outbox.store.hurry_outbox(&of, outbox.clock.now())?;
                }
                Ok(again)
            });
            match again.await? {
                Some(due) => in_a_row.push(due),
                None => in_a_row.clear(),
            }
            if in_a_row.len() >= SILENT {
                let (of, until) = (target.clone(), in_a_row.into_iter().min().unwrap_or(now));
                self.beside(move |outbox| Ok(outbox.store.put_off_outbox(&of, until)?)).await?;
                break;
            }
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

    async fn send(&self, entry: &OutboxEntry, outgoing: Outgoing) -> Result<(), Untold> {
        match outgoing {
            Outgoing::News(shop, news) => {
                let line = self.shops.line(&shop);
                let pushed = match line.rests(self.clock.now()) {
                    Some(rest) => {
                        let rests = ShopTrouble::Shop(ShopError::RateLimited { retry_after: Some(rest) });
                        Err(untold(entry, OutboxTrouble::Shop(rests)))
                    }
                    None => self.push(entry, &shop, &news).await,
                };
                if let Some(rest) = pushed.as_ref().err().and_then(|untold| untold.trouble.retry_after()) {
                    line.rest(self.clock.now(), rest);
                }
                pushed
            }
            Outgoing::Void(connector, request) => {
                let voided = connector.void(&request).await;
                voided.map(|_| ()).map_err(|error| untold(entry, OutboxTrouble::Carrier(error)))
            }
        }
    }

    async fn push(&self, entry: &OutboxEntry, shop: &ShopId, news: &News) -> Result<(), Untold> {
        let client = self.shops.client_beside(shop).await;
        let client = client.map_err(|trouble| untold(entry, OutboxTrouble::Shop(trouble)))?;
        let told = match news {
            News::Notice(notice) => client.push(notice).await,
            News::Parcel(notice) => client.hear(notice).await,
        };
        let again = client.tells_again_after(entry.attempts, seed(entry));
        told.map(|_| ()).map_err(|error| Untold::new(OutboxTrouble::Shop(ShopTrouble::Shop(error)), again))
    }

    /// Keeps how telling an entry ended, now or as soon as that can be written. When it is told again, where it is to be.
    fn end(&self, entry: &OutboxEntry, outcome: Result<(), Untold>) -> Result<Option<UtcDateTime>, Problem> {
        let now = self.clock.now();
        let (state, again, problem) = match outcome {
            Ok(()) => (OutboxState::Done, None, None),
            Err(untold) => {
                let again = untold.due_at(now);
                let state = if again.is_some() { OutboxState::Due } else { OutboxState::SetAside };
                (state, again, Some(untold.trouble.problem(&entry.target, self.clock.now())))
            }
        };
        let due_at = again.unwrap_or(entry.due_at);
        lock(&self.unwritten).push_back(Ended { entry: entry.id, state, due_at, problem });
        self.write_down().inspect_err(|problem| {
            self.events.tell(Event::Trouble { problem: problem.clone() });
            self.bell.ring();
        })?;
        Ok(again)
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

/// What telling a message came to, broken off where it takes longer.
async fn within(
    time: Duration,
    entry: &OutboxEntry,
    sending: impl Future<Output = Result<(), Untold>>,
) -> Result<(), Untold> {
    let told = tokio::time::timeout(time, sending).await;
    told.unwrap_or_else(|_| Err(untold(entry, OutboxTrouble::took_too_long(&entry.target))))
}

/// A message that did not arrive, told again with growing pauses.
fn untold(entry: &OutboxEntry, trouble: OutboxTrouble) -> Untold {
    Untold::new(trouble, Some(backoff(entry.attempts, seed(entry))))
}

/// What spreads the tries of what failed together.
fn seed(entry: &OutboxEntry) -> u64 {
    entry.id.0.unsigned_abs()
}

fn lock<T>(mutex: &std::sync::Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_never_done_is_broken_off_and_told_again_before_another_takes_it_up() {
        assert!(LONGEST_TELLING < TELLING);
        for target in [OutboxTarget::Shop(ShopId("own".to_owned())), OutboxTarget::Carrier(CarrierId("own".to_owned()))]
        {
            let now = UtcDateTime::from_millis(0);
            let entry = OutboxEntry {
                id: OutboxId(1),
                target,
                order: OrderId(1),
                shipment: ShipmentId(1),
                message: OutboxMessage::Shipped { at: now },
                state: OutboxState::Trying,
                attempts: 1,
                due_at: now,
                problem: None,
            };
            let untold = within(Duration::from_millis(1), &entry, std::future::pending()).await.err();
            assert!(untold.is_some_and(|untold| untold.due_at(now) > Some(now)));
        }
    }
}
