//! Batches of orders: made under a name, looked at with their progress, forgotten.

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::habits::{change_habit, habit};
use model::*;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps the batches.
const BATCHES: &str = "batches";

/// So many batches are kept; the oldest goes where one more is made.
const KEPT: usize = 30;

/// The most orders of one batch.
const MOST_ORDERS: usize = 1_000;

/// The longest name, in characters.
const LONGEST: usize = 40;

/// A batch and how far it is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BatchView {
    /// Its number.
    pub id: BatchId,
    /// The name people gave it.
    pub name: String,
    /// The moment it was made.
    pub made_at: UtcDateTime,
    /// What its barcode says.
    pub code: String,
    /// Its orders, in the sequence they are packed in; those that are gone are left out.
    pub orders: Vec<BatchOrder>,
    /// How many of them have their label, or ship no more.
    pub done: u32,
    /// The first that can be packed now.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub next: Option<BatchOrder>,
}

/// An order of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BatchOrder {
    /// The order.
    pub id: OrderId,
    /// The number people use.
    pub number: String,
    /// Its stage.
    pub stage: Stage,
}

/// The batches as they are kept.
#[derive(Default, Serialize, Deserialize)]
#[serde(from = "KeptBatches")]
struct Made {
    /// The number given last. None is given twice: its barcode may stand on paper when its batch is forgotten.
    last: u32,
    /// The oldest first.
    batches: Vec<Batch>,
}

/// The forms they were kept in.
#[derive(Deserialize)]
#[serde(untagged)]
enum KeptBatches {
    WithLast { last: u32, batches: Vec<Batch> },
    Alone(Vec<Batch>),
}

impl From<KeptBatches> for Made {
    fn from(kept: KeptBatches) -> Self {
        match kept {
            KeptBatches::WithLast { last, batches } => Self { last, batches },
            KeptBatches::Alone(batches) => {
                Self { last: batches.iter().map(|batch| batch.id.0).max().unwrap_or_default(), batches }
            }
        }
    }
}

/// What making batches may touch.
pub(crate) struct Batches {
    store: Store,
    clock: Clock,
    events: Events,
}

impl Batches {
    pub(crate) fn new(store: Store, clock: Clock, events: Events) -> Arc<Self> {
        Arc::new(Self { store, clock, events })
    }

    /// The batches, the newest first.
    pub(crate) fn all(&self) -> Result<Vec<BatchView>, Problem> {
        let snapshot = self.store.snapshot()?;
        let Made { batches, .. } = habit(&snapshot, BATCHES)?;
        batches.into_iter().rev().map(|batch| view(&snapshot, batch)).collect()
    }

    /// One batch.
    pub(crate) fn one(&self, id: BatchId) -> Result<BatchView, Problem> {
        let snapshot = self.store.snapshot()?;
        view(&snapshot, kept(&snapshot, id)?)
    }

    /// Makes a batch of orders; an order that is named twice is packed once.
    pub(crate) fn make(&self, name: &str, mut orders: Vec<OrderId>) -> Result<BatchView, Problem> {
        let bad = |why: &str| Problem::new(ProblemCode::BadArguments).because(why);
        let name = name.replace(char::is_control, " ").trim().to_owned();
        if name.is_empty() || name.chars().count() > LONGEST {
            return Err(bad("a batch needs a name of at most 40 characters"));
        }
        let mut seen = HashSet::new();
        orders.retain(|order| seen.insert(*order));
        if orders.is_empty() || orders.len() > MOST_ORDERS {
            return Err(bad("a batch needs an order, and has at most 1,000"));
        }
        let snapshot = self.store.snapshot()?;
        if snapshot.stages_of_orders(&orders)?.len() < orders.len() {
            return Err(Problem::new(ProblemCode::NoSuchOrder));
        }
        let made_at = self.clock.now();
        let batch = change_habit(&self.store, BATCHES, move |made: &mut Made| {
            made.last = made.last.saturating_add(1);
            let batch = Batch { id: BatchId(made.last), name, made_at, orders };
            made.batches.push(batch.clone());
            made.batches.drain(..made.batches.len().saturating_sub(KEPT));
            Ok(batch)
        })?;
        self.events.tell(Event::Orders { order: None });
        view(&snapshot, batch)
    }

    /// Forgets a batch; its orders stay.
    pub(crate) fn remove(&self, id: BatchId) -> Result<(), Problem> {
        change_habit(&self.store, BATCHES, move |made: &mut Made| {
            let before = made.batches.len();
            made.batches.retain(|batch| batch.id != id);
            if made.batches.len() == before { Err(missing(id)) } else { Ok(()) }
        })?;
        self.events.tell(Event::Orders { order: None });
        Ok(())
    }
}

/// A batch as it was made.
pub(crate) fn kept(snapshot: &Snapshot, id: BatchId) -> Result<Batch, Problem> {
    let Made { batches, .. } = habit(snapshot, BATCHES)?;
    batches.into_iter().find(|batch| batch.id == id).ok_or_else(|| missing(id))
}

fn missing(id: BatchId) -> Problem {
    Problem::new(ProblemCode::NoSuchBatch).with("batch", id.0)
}

/// A batch with its progress.
fn view(snapshot: &Snapshot, batch: Batch) -> Result<BatchView, Problem> {
    let stages = snapshot.stages_of_orders(&batch.orders)?;
    let known: HashMap<OrderId, (String, Stage)> =
        stages.into_iter().map(|(id, number, stage)| (id, (number, stage))).collect();
    let order = |id: &OrderId| {
        known.get(id).map(|(number, stage)| BatchOrder { id: *id, number: number.clone(), stage: *stage })
    };
    let orders: Vec<BatchOrder> = batch.orders.iter().filter_map(order).collect();
    let open = orders.iter().filter(|order| is_open(order.stage)).count();
    Ok(BatchView {
        id: batch.id,
        name: batch.name,
        made_at: batch.made_at,
        code: batch.id.to_string(),
        done: u32::try_from(orders.len() - open).unwrap_or(u32::MAX),
        next: orders.iter().find(|order| order.stage.can_be_packed()).cloned(),
        orders,
    })
}

/// Whether an order at that stage still has to be packed.
pub(crate) const fn is_open(stage: Stage) -> bool {
    matches!(stage, Stage::Ready | Stage::Held | Stage::Waiting | Stage::Merged | Stage::PartlyShipped | Stage::Booking)
}
