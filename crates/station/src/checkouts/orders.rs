//! Orders that chose something at checkout: what they chose, what they were promised, and what comes of the price.

use super::{Checkouts, prepare, read};
use ::checkout::{Chosen, Prepared};
use decide::{Asked, Circumstances};
use model::*;
use serde::Serialize;
use std::cell::LazyCell;
use store::{CheckoutText, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a customer was promised, and whether it is kept.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DeliveryView {
    /// The kind of delivery they chose.
    pub kind: DeliveryKind,
    /// The days that hold.
    pub promise: Promise,
    /// The days they chose, where a person put others in their place.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub chosen: Option<Promise>,
    /// Whether the handover was missed: it has no label, and its moment is over.
    pub missed: bool,
    /// The next days on which it can be handed over and delivered, where the handover was missed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub next: Option<Promise>,
}

/// What an order's delivery brings in and costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderMargin {
    /// What the customer paid for delivery.
    pub paid: Money,
    /// What its labels cost: as the carrier said when they were booked, else as the catalogue knows.
    pub cost: Money,
    /// What is left; none where the two are in different currencies.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub margin: Option<Money>,
}

impl Checkouts {
    /// Reads what each of a shop's orders chose at its checkout, by the version that was served when it was placed; where that does
    /// not know it, by the versions before it, the latest first, then by those after it. An order that chose nothing stays as it
    /// is; one whose choice no version knows gets a remark.
    pub(crate) fn with_choices(&self, shop: &ShopId, orders: Vec<ShopOrder>) -> Result<Vec<ShopOrder>, Problem> {
        let snapshot = self.store.snapshot()?;
        let versions = snapshot.checkout_versions(shop)?;
        if versions.is_empty() {
            return Ok(orders);
        }
        let current = self.deciding.current(&snapshot)?;
        // Most orders are of the latest; the others are read only where one is asked.
        let ready = |text: CheckoutText| {
            let current = &current;
            let prepared = LazyCell::new(move || read(&text.body).and_then(|body| prepare(body, current)));
            (text.at, prepared)
        };
        let versions: Vec<_> = versions.into_iter().map(ready).collect();
        let (now, overrides) = (self.clock.local_now(), Overrides::default());
        let circumstances = Circumstances { now, first_order: None, point: KnownPoint::default() };
        let with_choice = |mut order: ShopOrder| {
            let asked = Asked { shop, order: &order, overrides: &overrides, circumstances: &circumstances };
            let ask = |prepared: &Result<Prepared, Problem>| match prepared {
                Ok(prepared) => prepared.chosen(&current.decider, asked),
                Err(problem) => {
                    tracing::warn!(code = problem.code.as_str(), "a checkout that was published cannot be read");
                    None
                }
            };
            let (found, remark) = choice(&versions, &order, |version| ask(version));
            if let Some(Chosen { choice, remarks }) = found {
                order.checkout.dynamic = Some(choice);
                order.remarks.extend(remarks);
            }
            order.remarks.extend(remark);
            order
        };
        Ok(orders.into_iter().map(with_choice).collect())
    }

    /// What an order was promised, and whether it is kept; nothing where it was promised nothing.
    pub(crate) fn delivery(&self, snapshot: &Snapshot, order: &Order) -> Result<Option<DeliveryView>, Problem> {
        let Some(dynamic) = &order.facts.checkout.dynamic else { return Ok(None) };
        let chosen = Promise::from(dynamic);
        let promise = order.overrides.promise.unwrap_or(chosen);
        let is_open = matches!(order.stage, Stage::Ready | Stage::Held | Stage::Waiting | Stage::PartlyShipped);
        let now = self.clock.local_now();
        let missed = is_open && order.decision.ship_by.is_some_and(|LocalDateTime(latest)| now.datetime() > latest);
        Ok(Some(DeliveryView {
            kind: dynamic.kind,
            promise,
            chosen: order.overrides.promise.is_some().then_some(chosen),
            next: if missed { self.next(snapshot, order)? } else { None },
            missed,
        }))
    }

    /// The next days an order can be given, by what its shop offers now.
    fn next(&self, snapshot: &Snapshot, order: &Order) -> Result<Option<Promise>, Problem> {
        let Some(version) = snapshot.checkout(&order.shop)?.and_then(|kept| kept.served) else { return Ok(None) };
        let current = self.deciding.current(snapshot)?;
        let Some(prepared) = self.served(snapshot, &order.shop, version, &current)? else { return Ok(None) };
        let now = self.clock.now().0;
        self.deciding.asking(snapshot, order, |asked| prepared.next(&current.decider, asked, now))
    }
}

/// What an order chose, by the versions there were with their moments, the latest first; and a remark where it is not of the
/// version that was served when it was placed.
fn choice<V>(
    versions: &[(UtcDateTime, V)],
    order: &ShopOrder,
    ask: impl Fn(&V) -> Option<Chosen>,
) -> (Option<Chosen>, Option<Message>) {
    let code = order.checkout.dynamic.as_ref().map_or("", |dynamic| dynamic.product.as_str());
    let code = if code.is_empty() { order.checkout.delivery_code.as_str() } else { code };
    if code.is_empty() {
        return (None, None);
    }
    let (after, until) = versions.split_at(versions.partition_point(|(at, _)| *at > order.placed_at));
    if let Some(chosen) = until.first().and_then(|(_, served)| ask(served)) {
        return (Some(chosen), None);
    }
    let others = until.iter().skip(1).chain(after.iter().rev());
    match others.map(|(_, version)| version).find_map(ask) {
        Some(chosen) => (Some(chosen), Some(Message::new("remark-checkout-other-version").with("code", code))),
        None => (None, Some(Message::new("remark-checkout-code-unknown").with("code", code))),
    }
}

/// What an order's delivery brings in and costs, where both are known.
pub(crate) fn margin(order: &Order, shipments: &[Shipment]) -> Option<OrderMargin> {
    let paid = order.facts.checkout.price?;
    let live = shipments.iter().filter(|it| it.direction == Direction::Outgoing && it.state.is_live());
    let cost = live.filter_map(|shipment| shipment.cost).next_back().or(order.decision.price)?;
    let minor = (paid.currency == cost.currency).then(|| paid.minor.saturating_sub(cost.minor));
    Some(OrderMargin { paid, cost, margin: minor.map(|minor| Money { minor, currency: paid.currency }) })
}
