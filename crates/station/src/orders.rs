//! One order as a person sees it, and what they set by hand.

use crate::calls::OrderView;
use crate::{Event, Station};
use carriers::own;
use model::*;

/// A label, drawn.
pub(crate) struct DrawnLabel {
    pub(crate) bytes: Vec<u8>,
    /// Whether the order has its number already.
    pub(crate) made: bool,
    /// Empty while none is given.
    pub(crate) tracking_number: String,
}

impl Station {
    pub(crate) fn order(&self, id: OrderId) -> Result<Order, Problem> {
        self.store().order(id)?.ok_or_else(|| Problem::new("no-such-order"))
    }

    pub(crate) fn order_view(&self, id: OrderId) -> Result<OrderView, Problem> {
        self.view_of(self.order(id)?)
    }

    pub(crate) fn view_of(&self, order: Order) -> Result<OrderView, Problem> {
        let catalogue = self.store().settings()?.catalogue;
        let method = order.decision.method.value.as_ref().and_then(|id| catalogue.method(id)).cloned();
        let carrier = method.as_ref().and_then(|method| catalogue.carrier(&method.carrier)).cloned();
        let check = Some(self.check_of(&order)?).filter(|check| check.required || check.counts().0 > 0);
        let can_be_weighed = matches!(order.stage, Stage::Ready | Stage::Held);
        Ok(OrderView {
            check,
            weighing: if can_be_weighed { self.to_weigh(&order) } else { None },
            shop_name: self.store().shop(&order.shop)?.map_or_else(|| order.shop.0.clone(), |shop| shop.name),
            explained: decide::explain(&order.decision, &catalogue),
            method,
            carrier,
            shipment: self.store().shipment_of(order.id)?,
            jobs: self.store().jobs_of(order.id)?,
            journal: self.store().journal(order.id)?,
            alternatives: self.asking(&order, |asked| self.decider().alternatives(asked)),
            order,
        })
    }

    /// The rows of a few orders, those that can be packed now first.
    pub(crate) fn rows(&self, ids: &[OrderId]) -> Result<Vec<OrderRow>, Problem> {
        let mut rows = self.store().order_rows(ids)?;
        rows.sort_by_key(|row| (row.stage != Stage::Ready, row.placed_at));
        Ok(rows)
    }

    pub(crate) fn in_stage(&self, ids: &[OrderId], stage: Stage) -> Result<Vec<OrderId>, Problem> {
        Ok(self.rows(ids)?.into_iter().filter(|row| row.stage == stage).map(|row| row.id).collect())
    }

    /// What a person sets by hand stays until they take it back; the next sync or rule does not undo it.
    pub(crate) fn override_order(&self, id: OrderId, overrides: Overrides) -> Result<OrderView, Problem> {
        let key =
            if overrides == Overrides::default() { "journal-order-given-back" } else { "journal-order-overridden" };
        let message = Message::new(key).with("order", self.order(id)?.facts.number);
        self.store().set_overrides(id, overrides, &self.judge(), message, self.now())?;
        self.tell(Event::Orders { order: Some(id) });
        self.order_view(id)
    }

    /// The label of an order as it was made, or as it would print now (with the number it would get, not spent).
    pub(crate) fn draw_label(&self, id: OrderId, language: PrinterLanguage) -> Result<DrawnLabel, Problem> {
        let order = self.order(id)?;
        let bench = self.bench()?;
        let made = self.store().shipment_of(id)?.map(|shipment| bench.again(&order.facts, &shipment)).transpose()?;
        let made = made.and_then(|labels| labels.into_iter().next());
        let (label, made) = match made {
            Some(label) => (label, true),
            None => {
                let parcel = (1, order.decision.parcels());
                (bench.label(&order.facts, &order.decision, self.next_number(&order)?, parcel)?, false)
            }
        };
        Ok(DrawnLabel {
            bytes: bench.render(&label, bench.printer(&order.decision), language)?,
            made,
            tracking_number: if made { label.sscc.to_string() } else { String::new() },
        })
    }

    fn next_number(&self, order: &Order) -> Result<label::Sscc, Problem> {
        let catalogue = self.store().settings()?.catalogue;
        let method = order.decision.method.value.as_ref().and_then(|id| catalogue.method(id));
        let method = method.ok_or_else(|| Problem::new("no-method").with("order", order.facts.number.clone()))?;
        let range = self.store().ranges()?.into_iter().find(|range| range.carrier == method.carrier);
        let range = range.ok_or_else(|| Problem::new("no-range").with("carrier", method.carrier.0.clone()))?;
        own::sscc(&range, range.next).map_err(|error| Problem::new("bad-range").because(error))
    }
}
