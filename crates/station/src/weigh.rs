//! A parcel's weight by the scale: taken when a person says so, asked about when it is not what was expected, and never
//! taken silently.

use crate::calls::{OrderView, WeighAnswer};
use crate::{Event, Station};
use model::*;

impl Station {
    /// Takes the weight on the scale for an order and decides anew how it ships.
    pub(crate) fn weigh(&self, id: OrderId) -> Result<WeighAnswer, Problem> {
        self.scale_here()?;
        let order = self.order(id)?;
        if order.decision.parcels() > 1 {
            return Err(Problem::new("weigh-several-parcels").with("order", order.facts.number));
        }
        let weight = self.with_watcher(|watcher, now| watcher.take(id, now)).map_err(|why| self.not_now(why))?;
        let catalogue = self.store().settings()?.catalogue;
        let name = |decision: &Decision| {
            let method = decision.method.value.as_ref()?;
            Some(catalogue.method(method).map_or_else(|| method.0.clone(), |method| method.name.clone()))
        };
        // The scale is the later word, so what was typed before gives way.
        let overrides = Overrides { weighed: Some(weight), weight: None, ..order.overrides };
        let message = Message::new("journal-order-weighed").with("order", order.facts.number).with("weight", weight);
        let weighed = self.store().set_overrides(id, overrides, &self.judge(), message, self.now())?;
        self.tell(Event::Orders { order: Some(id) });
        Ok(WeighAnswer {
            weight,
            expected: order.decision.weight.value,
            change: change(name(&order.decision), name(&weighed.decision)),
            view: Box::new(self.order_view(id)?),
        })
    }

    /// Keeps what an order was expected to weigh: the weight on the scale has been asked about.
    pub(crate) fn keep_weight(&self, id: OrderId) -> Result<OrderView, Problem> {
        self.scale_here()?;
        let order = self.order(id)?;
        let weight = self.with_watcher(|watcher, now| watcher.take(id, now)).map_err(|why| self.not_now(why))?;
        let message = Message::new("journal-order-weight-kept")
            .with("order", order.facts.number)
            .with("weight", weight)
            .with("expected", order.decision.weight.value);
        self.store().set_overrides(id, order.overrides, &self.judge(), message, self.now())?;
        self.tell(Event::Orders { order: Some(id) });
        self.order_view(id)
    }

    /// Asks before an order ships whose parcel lies on the scale and is not what it was expected to weigh. Without a
    /// parcel that lies still there is nothing to ask: weighing is optional.
    pub(crate) fn ask_about_weight(&self, id: OrderId) -> Result<(), Problem> {
        if !self.holds_desk() {
            return Ok(());
        }
        let Ok(weight) = self.with_watcher(|watcher, now| watcher.weight(id, now)) else { return Ok(()) };
        let Some(scale) = self.store().scale()? else { return Ok(()) };
        let order = self.order(id)?;
        let expected = order.decision.weight.value;
        let settled = self.with_watcher(|watcher, _| watcher.has_taken(id, weight));
        if settled || order.stage != Stage::Ready || order.decision.parcels() > 1 {
            return Ok(());
        }
        if !scale.tolerance.allows(expected, weight) {
            return Err(Problem::new("weight-differs")
                .with("order", order.facts.number)
                .with("weighed", weight)
                .with("expected", expected));
        }
        // It is this order's parcel: the next one has to be laid on an empty scale.
        let _ = self.with_watcher(|watcher, now| watcher.take(id, now));
        Ok(())
    }
}

/// How the method changed, as a sentence; `None` when it did not.
fn change(before: Option<String>, after: Option<String>) -> Option<Message> {
    match (before, after) {
        (before, after) if before == after => None,
        (Some(before), Some(after)) => {
            Some(Message::new("weighed-other-method").with("before", before).with("after", after))
        }
        (None, Some(after)) => Some(Message::new("weighed-found-method").with("after", after)),
        (Some(before), None) => Some(Message::new("weighed-no-method").with("before", before)),
        (None, None) => None,
    }
}
