//! Orders as a person sees them: one with everything about it, lists, and what is set by hand for one or many.

mod lists;
mod many;
mod merging;
mod put_away;

pub use lists::CountedList;
pub use many::{ChangeId, ChangedOrders, OrderChange};
pub use merging::MergeOrders;

use crate::Event;
use crate::checkouts::{Checkouts, DeliveryView, OrderMargin, margin};
use crate::checks::check_of;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::existing::{existing_method, existing_order, existing_sender};
use crate::invoices::{ShipmentBill, bills_of_order};
use crate::nearest::nearest_of_order;
use crate::outbox_bell::OutboxBell;
use crate::photos::{OrderPhotos, photos_of};
use crate::shipping::{LateView, late_view};
use crate::tasks::Tasks;
use crate::weighing::{ParcelToWeigh, to_weigh};
use decide::{Alternative, Explained, WhyNot};
use model::*;
use serde::Serialize;
use std::sync::{Arc, Mutex};
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many service points are shown with an order that is held because of its own.
const POINTS: u32 = 3;

/// One order with everything a person asks about it, as of one moment.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// Its shop's name.
    pub shop_name: String,
    /// The Decision in sentences, field by field.
    pub explained: Vec<Explained>,
    /// The method it ships with.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<ShippingMethod>,
    /// The carrier of that method.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub carrier: Option<Carrier>,
    /// The outgoing shipment that stands for its parcels now: of several, the latest.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shipment: Option<Shipment>,
    /// Everything that was ever shipped of it, returns and what was taken back as well, in the order it was planned.
    pub shipments: Vec<Shipment>,
    /// What its customer was promised of the days of its delivery.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub delivery: Option<DeliveryView>,
    /// What its delivery brings in and costs, where both are known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub margin: Option<OrderMargin>,
    /// What carriers billed of its shipments, where invoices were read.
    pub bills: Vec<ShipmentBill>,
    /// What its shop changed after its label was made, where nobody has dealt with it yet.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub late: Option<LateView>,
    /// What its shop changed since it was put away, where it is; the oldest first.
    pub changed_since_put_away: Vec<JournalLine>,
    /// How it stands on the shelf, where its label could not be made when it was packed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shelved: Option<Shelved>,
    /// Its print jobs, oldest first.
    pub jobs: Vec<Job>,
    /// The parcel that is to be weighed next, where it can still be weighed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weighing: Option<ParcelToWeigh>,
    /// How far its items are checked, where they are.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub check: Option<OrderCheck>,
    /// How its parcel is photographed.
    pub photos: OrderPhotos,
    /// The three nearest service points it may go to, where it is held because of its point.
    pub points: Vec<PointNear>,
    /// What could carry its parcel, the cheapest first.
    pub alternatives: Vec<Alternative>,
    /// The orders that can go in its parcel: of its shop, to its address, to be packed now; the oldest first.
    pub to_merge: Vec<OrderRow>,
    /// What happened to it, oldest first.
    pub journal: Vec<JournalLine>,
}

/// What looking at orders and setting them by hand may touch.
pub(crate) struct Orders {
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    deciding: Arc<Deciding>,
    checkouts: Arc<Checkouts>,
    outbox: OutboxBell,
    /// The latest changes to many orders.
    changes: Mutex<many::Changes>,
}

impl Orders {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        tasks: Arc<Tasks>,
        deciding: Arc<Deciding>,
        checkouts: Arc<Checkouts>,
        outbox: OutboxBell,
    ) -> Arc<Self> {
        Arc::new(Self { store, clock, events, tasks, deciding, checkouts, outbox, changes: Mutex::default() })
    }

    /// An order as it is now, decided as of now where it has no label yet.
    pub(crate) fn open(&self, id: OrderId) -> Result<OrderView, Problem> {
        self.deciding.decide_as_of_now(id)?;
        let snapshot = self.store.snapshot()?;
        self.view(&snapshot, existing_order(&snapshot, id)?)
    }

    /// An order as it is kept.
    pub(crate) fn view_now(&self, id: OrderId) -> Result<OrderView, Problem> {
        let snapshot = self.store.snapshot()?;
        self.view(&snapshot, existing_order(&snapshot, id)?)
    }

    /// Everything about an order at a moment of the database.
    pub(crate) fn view(&self, snapshot: &Snapshot, order: Order) -> Result<OrderView, Problem> {
        let current = self.deciding.current(snapshot)?;
        let catalogue = &current.settings.catalogue;
        let method = order.decision.method.value.as_ref().and_then(|id| catalogue.method(id)).cloned();
        let carrier = method.as_ref().and_then(|method| catalogue.carrier(&method.carrier)).cloned();
        let check = Some(check_of(snapshot, &order)?).filter(|check| check.required || check.counts().0 > 0);
        let can_be_weighed = order.stage.can_be_packed() || order.stage == Stage::Held;
        let shipments = snapshot.shipments_of(order.id)?;
        let points = match order.decision.point {
            Some(_) => nearest_of_order(snapshot, &order, catalogue, POINTS)?.near,
            None => Vec::new(),
        };
        let has_left = |it: &Shipment| order.rest && it.state == ShipmentState::Shipped;
        let stands = |it: &&Shipment| it.direction == Direction::Outgoing && it.state.is_live() && !has_left(it);
        let journal = snapshot.journal(order.id)?;
        Ok(OrderView {
            check,
            photos: photos_of(snapshot, &order)?,
            weighing: if can_be_weighed { to_weigh(&order) } else { None },
            shop_name: snapshot.shop(&order.shop)?.map_or_else(|| order.shop.0.clone(), |shop| shop.name),
            explained: decide::explain(&order.decision, catalogue),
            method,
            carrier,
            delivery: self.checkouts.delivery(snapshot, &order)?,
            margin: margin(&order, &shipments),
            shipment: shipments.iter().rfind(stands).cloned(),
            bills: bills_of_order(snapshot, order.id)?,
            shipments,
            points,
            late: late_view(snapshot, order.id)?,
            shelved: snapshot.shelved(order.id)?,
            jobs: snapshot.jobs_of(order.id)?,
            to_merge: snapshot.order_rows(&snapshot.orders_to_merge(order.id)?)?,
            changed_since_put_away: put_away::changed_since(&order, &journal),
            journal,
            alternatives: self.deciding.asking(snapshot, &order, |asked| current.decider.alternatives(asked))?,
            order,
        })
    }

    /// Why an order does not ship with a method.
    pub(crate) fn why_not(&self, id: OrderId, method: &MethodId) -> Result<WhyNot, Problem> {
        let snapshot = self.store.snapshot()?;
        let current = self.deciding.current(&snapshot)?;
        let order = existing_order(&snapshot, id)?;
        self.deciding.asking(&snapshot, &order, |asked| current.decider.why_not(asked, method))
    }

    /// Lets an order go that is held, or that waits for its shop.
    pub(crate) fn release(&self, id: OrderId) -> Result<OrderView, Problem> {
        let overrides = released(&existing_order(&self.store.snapshot()?, id)?)?;
        self.override_order(id, overrides)
    }

    /// The same as [`Self::override_order`], unless the order would come after the day it was promised for, and does not yet.
    pub(crate) fn override_in_time(&self, id: OrderId, overrides: Overrides) -> Result<OrderView, Problem> {
        let snapshot = self.store.snapshot()?;
        let (current, order) = (self.deciding.current(&snapshot)?, existing_order(&snapshot, id)?);
        let late = |order: &Order| self.deciding.asking(&snapshot, order, |asked| current.decider.late(asked));
        let set = Order { overrides: overrides.clone(), ..order.clone() };
        if let (None, Some(late)) = (late(&order)?, late(&set)?) {
            return Err(Problem::new(ProblemCode::SlowerThanPromised)
                .with("order", order.facts.number)
                .with("arrives", late.arrives)
                .with("promised", late.promised));
        }
        self.override_order(id, overrides)
    }

    /// What a person sets by hand stays until they take it back; the next sync or rule does not undo it.
    pub(crate) fn override_order(&self, id: OrderId, overrides: Overrides) -> Result<OrderView, Problem> {
        let key =
            if overrides == Overrides::default() { "journal-order-given-back" } else { "journal-order-overridden" };
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, id)?;
        // What was set before may have gone since, and stays.
        let settings = &self.deciding.current(&snapshot)?.settings;
        if let Some(method) =
            overrides.method.as_ref().filter(|method| order.overrides.method.as_ref() != Some(*method))
        {
            existing_method(settings, method)?;
        }
        if let Some(sender) =
            overrides.sender.as_ref().filter(|sender| order.overrides.sender.as_ref() != Some(*sender))
        {
            existing_sender(settings, sender)?;
        }
        let message = Message::new(key).with("order", order.facts.number);
        self.store.set_overrides(id, overrides, &self.deciding.judge()?, message, self.clock.now())?;
        self.events.tell(Event::Orders { order: Some(id) });
        self.view_now(id)
    }
}

/// What a person has set once they let an order go that is held, or that waits for its shop. A hold of their own is taken back;
/// what a rule holds goes in spite of it.
fn released(order: &Order) -> Result<Overrides, Problem> {
    let mut overrides = order.overrides.clone();
    match order.stage {
        Stage::Waiting => overrides.let_go = Some(true),
        Stage::Held if matches!(overrides.hold, Some(Some(_))) => overrides.hold = None,
        Stage::Held => overrides.hold = Some(None),
        stage => {
            return Err(Problem::new(ProblemCode::OrderNotHeld)
                .with("order", order.facts.number.as_str())
                .with("stage", Message::new(format!("stage-{}", stage.as_str())))
                .with("packable", if stage.can_be_packed() { "yes" } else { "no" }));
        }
    }
    Ok(overrides)
}
