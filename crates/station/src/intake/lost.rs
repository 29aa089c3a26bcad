//! What a shop says it has no more: some of it is cancelled, most of it at once is not believed until a person has answered.

use super::Intake;
use super::import::count;
use super::looking::ROUND_PATIENCE;
use crate::Event;
use model::*;
use std::collections::{BTreeSet, HashMap};
use store::{Arrived, LostOrder};

/// More open orders than these are not gone at once, unless the shop has as many others: rather its answer is wrong, or it is another
/// shop.
const FEW_GONE: usize = 10;

impl Intake {
    /// Takes a shop's word for what it has no more, of orders it was asked for with those it has. What is not believed is kept as lost:
    /// the problem where it waits for an answer. Answers how many orders were cancelled.
    pub(super) fn believe(&self, shop: &ShopId, has: &BTreeSet<String>, gone: &[String]) -> Result<u32, Problem> {
        let before = self.store.snapshot()?.lost_orders(shop)?;
        let found: Vec<String> =
            before.iter().map(|lost| lost.reference.clone()).filter(|reference| has.contains(reference)).collect();
        if !found.is_empty() {
            self.store.forget_lost(shop, &found)?;
            self.events.tell(Event::Look);
        }
        let before: HashMap<&str, &LostOrder> = before.iter().map(|lost| (lost.reference.as_str(), lost)).collect();
        let is_lost = |reference: &String| before.contains_key(reference.as_str());
        if gone.len() > has.len() && (gone.len() > FEW_GONE || gone.iter().any(is_lost)) {
            if !gone.iter().all(is_lost) {
                self.store.note_lost(shop, gone, self.clock.now())?;
                self.events.tell(Event::Look);
            }
            let lost = unanswered(self.store.snapshot()?.lost_orders(shop)?);
            return if lost.is_empty() { Ok(0) } else { Err(problem(shop, &lost)) };
        }
        let left = |reference: &&String| before.get(reference.as_str()).is_some_and(|lost| lost.answered);
        let gone: Vec<String> = gone.iter().filter(|reference| !left(reference)).cloned().collect();
        self.take_away(shop, &gone)
    }

    /// Asks a shop once more for what it seems to have lost. Waits for the network.
    pub(crate) fn look_for_lost(&self, shop: &ShopId) -> Result<(), Problem> {
        let references = references(&unanswered(self.store.snapshot()?.lost_orders(shop)?));
        self.network.block_on(async {
            let line = self.shops.line(shop);
            let _turn = line.turn.lock().await;
            self.look(shop, &line, &references, ROUND_PATIENCE).await.map(|_| ())
        })
    }

    /// Cancels what a shop seems to have lost: a person says that it is so.
    pub(crate) fn give_up_lost(&self, shop: &ShopId) -> Result<(), Problem> {
        let gone = references(&unanswered(self.store.snapshot()?.lost_orders(shop)?));
        self.take_away(shop, &gone)?;
        self.events.tell(Event::Orders { order: None });
        Ok(())
    }

    /// Cancels what the shop has no more. Should it have an order again after all, its word of then counts, however old it says it is.
    fn take_away(&self, shop: &ShopId, gone: &[String]) -> Result<u32, Problem> {
        let mut orders = Vec::with_capacity(gone.len());
        for reference in gone {
            if let Some(order) = self.known(shop, reference)? {
                let remarks = vec![Message::new("remark-deleted")];
                orders.push(ShopOrder { status: OrderStatus::Cancelled, remarks, ..order.facts });
            }
        }
        self.store.forget_lost(shop, gone)?;
        let taken = self.take_in(shop, Arrived { orders, ..Arrived::default() })?;
        Ok(count(&taken.changed))
    }
}

/// What is told of orders a shop seems to have lost.
pub(crate) fn problem(shop: &ShopId, lost: &[LostOrder]) -> Problem {
    let count = i64::try_from(lost.len()).unwrap_or(i64::MAX);
    Problem::new(ProblemCode::ShopOrdersGone).with("shop", shop).with("count", count)
}

/// Those nobody has answered about.
pub(crate) fn unanswered(mut lost: Vec<LostOrder>) -> Vec<LostOrder> {
    lost.retain(|lost| !lost.answered);
    lost
}

fn references(lost: &[LostOrder]) -> Vec<String> {
    lost.iter().map(|lost| lost.reference.clone()).collect()
}
