//! Scan to check: the items of an order against its lines, before its label prints.

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::existing::existing_order;
use crate::habits::{habit, keep_habit};
use check::{Placed, Refusal, place};
use model::*;
use serde::Serialize;
use std::sync::Arc;
use store::{CountError, NewItems, Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What became of items that are right.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "checked", rename_all = "snake_case")]
pub enum Checked {
    /// The items count.
    Counted {
        /// How far the check has come.
        check: OrderCheck,
    },
    /// They count once their number is known.
    Asks {
        /// The line they are of, from 0.
        line: u32,
        /// The kind of number.
        number: ItemNumber,
        /// The items, as they are known so far.
        item: Item,
    },
}

/// Where the store keeps how this desk checks.
pub(crate) const CHECKING: &str = "checking";

/// Why items do not count now.
enum Stop {
    /// They are wrong.
    Refused(Refusal),
    /// They are right, but their number is not known yet.
    Asks { line: u32, number: ItemNumber },
    /// The order is not to be packed now.
    NotReady { order: String, stage: Stage },
}

/// What checking items may touch.
pub(crate) struct Checks {
    store: Store,
    clock: Clock,
    events: Events,
}

impl Checks {
    pub(crate) fn new(store: Store, clock: Clock, events: Events) -> Arc<Self> {
        Arc::new(Self { store, clock, events })
    }

    /// How this desk checks.
    pub(crate) fn checking(&self) -> Result<Checking, Problem> {
        checking(&self.store.snapshot()?)
    }

    pub(crate) fn save_checking(&self, checking: &Checking) -> Result<(), Problem> {
        keep_habit(&self.store, CHECKING, checking)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Counts items, or says what they lack; what is wrong stands in the journal.
    pub(crate) fn count(&self, order: OrderId, item: Item) -> Result<Checked, Problem> {
        let (checking, now) = (self.checking()?, self.clock.now());
        let (by, tried) = (checking.clone(), item.clone());
        let counted = self.store.count_items(order, now, move |order, counted| judge(order, &by, counted, &tried, now));
        let refused = match counted {
            Ok(items) => {
                self.events.tell(Event::Orders { order: Some(order) });
                let order = existing_order(&self.store.snapshot()?, order)?;
                return Ok(Checked::Counted { check: check::state(&order, &checking, &items) });
            }
            Err(CountError::Refused(Stop::Asks { line, number })) => return Ok(Checked::Asks { line, number, item }),
            Err(CountError::Store(error)) => return Err(error.into()),
            Err(CountError::NoSuchOrder) => return Err(Problem::new(ProblemCode::NoSuchOrder)),
            Err(CountError::Refused(Stop::NotReady { order, stage })) => {
                let stage = Message::new(format!("stage-{}", stage.as_str()));
                return Err(Problem::new(ProblemCode::OrderNotReady).with("order", order).with("stage", stage));
            }
            Err(CountError::SerialElsewhere { order, serial }) => {
                Problem::new(ProblemCode::ItemSerialElsewhere).with("order", order).with("serial", serial)
            }
            Err(CountError::Refused(Stop::Refused(refusal))) => refusal.into(),
        };
        self.store.note(order, Message::new("journal-item-refused").with("why", refused.message()), now)?;
        Err(refused)
    }

    /// Takes the last scan of an order back.
    pub(crate) fn uncount(&self, id: OrderId) -> Result<OrderCheck, Problem> {
        let order = existing_order(&self.store.snapshot()?, id)?;
        if !order.stage.can_be_packed() {
            return Err(Problem::new(ProblemCode::OrderHasLabel));
        }
        let message = Message::new("journal-item-uncounted").with("order", order.facts.number.as_str());
        let left = self.store.uncount_last(id, message, self.clock.now())?;
        let left = left.ok_or_else(|| Problem::new(ProblemCode::NothingCounted))?;
        self.events.tell(Event::Orders { order: Some(id) });
        Ok(check::state(&order, &self.checking()?, &left))
    }
}

/// How this desk checks.
pub(crate) fn checking(snapshot: &Snapshot) -> Result<Checking, Problem> {
    habit(snapshot, CHECKING)
}

/// How far the check of an order has come.
pub(crate) fn check_of(snapshot: &Snapshot, order: &Order) -> Result<OrderCheck, Problem> {
    let items = snapshot.checked_items(order.id)?;
    Ok(check::state(order, &checking(snapshot)?, &items))
}

/// Refuses to ship what is not checked yet.
pub(crate) fn must_be_checked(snapshot: &Snapshot, order: &Order, checking: &Checking) -> Result<(), Problem> {
    if !check::required(order, checking) {
        return Ok(());
    }
    let items = snapshot.checked_items(order.id)?;
    let check = check::state(order, checking, &items);
    if check.is_complete() {
        return Ok(());
    }
    let (counted, wanted) = check.counts();
    let number = order.facts.number.as_str();
    Err(Problem::new(ProblemCode::OrderNotChecked).with("order", number).with("left", wanted.saturating_sub(counted)))
}

fn judge(
    order: &Order,
    checking: &Checking,
    counted: &[CheckedItem],
    item: &Item,
    now: UtcDateTime,
) -> Result<NewItems, Stop> {
    let items = match place(order, checking, counted, item, now).map_err(Stop::Refused)? {
        Placed::Counted(_) | Placed::Asks { .. } if !order.stage.can_be_packed() => {
            return Err(Stop::NotReady { order: order.facts.number.clone(), stage: order.stage });
        }
        Placed::Asks { line, number } => return Err(Stop::Asks { line, number }),
        Placed::Counted(items) => items,
    };
    let mut journal: Vec<Message> = items.iter().filter_map(|item| journal_line(order, item)).collect();
    let all: Vec<CheckedItem> = counted.iter().chain(&items).cloned().collect();
    let check = check::state(order, checking, &all);
    if check.is_complete() {
        let message = Message::new("journal-order-checked").with("order", order.facts.number.as_str());
        journal.push(message.with("count", check.counts().0));
    }
    Ok(NewItems { items, journal })
}

/// What the journal says of items: their numbers, and that a person checked them off. A plain scan is told by the order's
/// being complete.
fn journal_line(order: &Order, item: &CheckedItem) -> Option<Message> {
    let line = usize::try_from(item.line).ok().and_then(|line| order.facts.lines.get(line))?;
    let mut numbers = Vec::new();
    if !item.lot.is_empty() {
        numbers.push(Argument::from(Message::new("item-lot").with("lot", item.lot.as_str())));
    }
    if !item.serial.is_empty() {
        numbers.push(Argument::from(Message::new("item-serial").with("serial", item.serial.as_str())));
    }
    let key = match (numbers.is_empty(), item.code.is_empty()) {
        (true, false) => return None,
        (true, true) => "journal-item-by-hand",
        (false, _) => "journal-item-numbers",
    };
    let message = Message::new(key).with("item", line.name.as_str()).with("count", item.count);
    Some(if numbers.is_empty() { message } else { message.with("numbers", Argument::List(numbers)) })
}
