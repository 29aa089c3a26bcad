//! One order as a person sees it, and what they set by hand.

use crate::calls::OrderView;
use crate::papers::MadeLabel;
use crate::{Event, Station};
use codes::Sscc;
use model::*;
use papers::{Mark, TransportLabel};

/// A label, drawn.
pub(crate) struct DrawnLabel {
    pub(crate) bytes: Vec<u8>,
    /// Whether the order has its number already.
    pub(crate) made: bool,
    /// Empty while none is given.
    pub(crate) tracking_number: String,
    /// What is wrong with the own layout, in whose place the built-in one was used.
    pub(crate) problem: Option<Problem>,
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

    /// The label of an order as it was made, or as it would print now: with a number that is nobody's, since the next parcel
    /// gets the next one whoever sends it, and with a mark.
    pub(crate) fn draw_label(
        &self,
        id: OrderId,
        language: PrinterLanguage,
        mark: Option<Mark>,
    ) -> Result<DrawnLabel, Problem> {
        let order = self.order(id)?;
        let bench = self.bench()?;
        let made = self.store().shipment_of(id)?.map(|shipment| bench.again(&order.facts, &shipment)).transpose()?;
        let made = made.and_then(|labels| labels.into_iter().next());
        let (label, made) = match made {
            Some(label) => (label, true),
            None => {
                let parcel = (1, order.decision.parcels());
                let label = bench.label(&order.facts, &order.decision, Sscc::NOBODYS, parcel)?;
                (TransportLabel { mark, ..label }, false)
            }
        };
        let tracking_number = if made { label.sscc.to_string() } else { String::new() };
        let printer = bench.printer(&order.decision);
        let MadeLabel { bytes, problem } = bench.papers.label(&order.shop, label, printer, language)?;
        Ok(DrawnLabel { bytes, made, tracking_number, problem })
    }
}
