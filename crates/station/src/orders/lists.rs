//! Lists of orders: what they show, what they can be narrowed by, and those that were given a name.

use super::Orders;
use crate::Event;
use crate::habits::{habit, keep_habit};
use model::*;
use serde::Serialize;
use std::collections::HashSet;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps the lists that were given a name.
const LISTS: &str = "order-lists";

/// The most lists with a name.
const MOST_LISTS: usize = 20;

/// A list with a name, and how many orders are on it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CountedList {
    /// The list.
    pub list: SavedList,
    /// How many orders it shows now.
    pub orders: u32,
}

impl Orders {
    /// A page of the queue.
    pub(crate) fn find(&self, query: &OrderQuery) -> Result<OrderPage, Problem> {
        Ok(self.store.snapshot()?.find_orders(query, &self.clock.local_now())?)
    }

    /// Every order of a query, sorted as it says.
    pub(crate) fn all(&self, query: &OrderQuery) -> Result<Vec<OrderId>, Problem> {
        Ok(self.store.snapshot()?.find_order_ids(query, &self.clock.local_now())?)
    }

    /// At which stages the orders of a query stand, whatever stages it names.
    pub(crate) fn stages_of(&self, query: &OrderQuery) -> Result<Vec<(Stage, u32)>, Problem> {
        Ok(self.store.snapshot()?.count_found_by_stage(query, &self.clock.local_now())?)
    }

    /// What lists can be narrowed by that only the orders know.
    pub(crate) fn facets(&self) -> Result<OrderFacets, Problem> {
        Ok(self.store.snapshot()?.order_facets()?)
    }

    /// The lists with a name, each with its count.
    pub(crate) fn lists(&self) -> Result<Vec<CountedList>, Problem> {
        let (snapshot, now) = (self.store.snapshot()?, self.clock.local_now());
        let lists: Vec<SavedList> = habit(&snapshot, LISTS)?;
        let counted = |list: SavedList| {
            let count = snapshot.find_orders(&OrderQuery { limit: 0, ..list.query.clone() }, &now)?;
            Ok(CountedList { list, orders: count.total })
        };
        lists.into_iter().map(counted).collect()
    }

    /// Keeps the lists with a name, in place of those there were.
    pub(crate) fn save_lists(&self, lists: Vec<SavedList>) -> Result<(), Problem> {
        let bad = |why: &str| Err(Problem::new(ProblemCode::BadArguments).because(why));
        let mut names = HashSet::new();
        if lists.len() > MOST_LISTS {
            return bad("too many lists");
        }
        for list in &lists {
            let name = list.name.trim();
            if name.is_empty() || name.chars().count() > 40 || !names.insert(name.to_lowercase()) {
                return bad("a list needs a name of its own, of at most 40 characters");
            }
        }
        keep_habit(&self.store, LISTS, &lists)?;
        self.events.tell(Event::Orders { order: None });
        Ok(())
    }
}
