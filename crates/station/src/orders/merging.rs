//! Orders to one address in one parcel.

use super::{OrderView, Orders};
use crate::Event;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Orders that go in one parcel.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MergeOrders {
    /// The order whose parcel it is: its number stands on the label, and what is set for it by hand counts.
    pub main: OrderId,
    /// The orders that go in it.
    pub others: Vec<OrderId>,
}

impl Orders {
    /// Merges orders into one parcel, each decided as of now before.
    pub(crate) fn merge(&self, merge: MergeOrders) -> Result<OrderView, Problem> {
        let MergeOrders { main, others } = merge;
        if others.len() > MOST_MERGED {
            let most = i64::try_from(MOST_MERGED).unwrap_or(i64::MAX);
            return Err(Problem::new(ProblemCode::MergeTooMany).with("most", most));
        }
        for id in others.iter().chain([&main]) {
            self.deciding.decide_as_of_now(*id)?;
        }
        self.store.merge_orders(main, others, &self.deciding.judge()?, self.clock.now())?;
        self.events.tell(Event::Orders { order: None });
        self.view_now(main)
    }

    /// Takes an order out of the parcel it goes in, or all others out of its own.
    pub(crate) fn part(&self, id: OrderId) -> Result<OrderView, Problem> {
        self.store.part_orders(id, &self.deciding.judge()?, self.clock.now())?;
        self.events.tell(Event::Orders { order: None });
        self.view_now(id)
    }
}
