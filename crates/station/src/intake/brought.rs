//! Orders a shop brings itself: all of them or none.

use super::Intake;
use crate::Event;
use model::{OrderId, Problem, ShopId, ShopOrder};
use serde::Serialize;
use store::WholeTaken;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What became of orders that were brought.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Brought {
    /// All of them are in the queue.
    Taken {
        /// Their ids, in the order they were given.
        orders: Vec<OrderId>,
    },
    /// None is.
    Refused {
        /// What is wrong.
        refused: Vec<RefusedOrderBrought>,
    },
}

/// An order that cannot be taken.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RefusedOrderBrought {
    /// Which of those that were given, from 0.
    pub place: u32,
    /// Why.
    pub problem: Problem,
}

impl Intake {
    /// Takes in orders a shop brings itself, all of them or none, each with what it chose at the shop's checkout. Labels of those
    /// it calls off are stopped in the same commit.
    pub(crate) fn take_brought(&self, shop: &ShopId, orders: Vec<ShopOrder>, by: &str) -> Result<Brought, Problem> {
        let orders = self.checkouts.with_choices(shop, orders)?;
        match self.store.take_in_whole(shop, orders, by, &self.deciding.judge()?, self.clock.now())? {
            WholeTaken::Taken { taken, ids } => {
                self.tell(&taken)?;
                if !taken.added.is_empty() || !taken.changed.is_empty() {
                    self.events.tell(Event::Orders { order: None });
                }
                Ok(Brought::Taken { orders: ids })
            }
            WholeTaken::Refused(refused) => {
                let refused = refused.into_iter().map(|(place, problem)| RefusedOrderBrought {
                    place: u32::try_from(place).unwrap_or(u32::MAX),
                    problem,
                });
                Ok(Brought::Refused { refused: refused.collect() })
            }
        }
    }
}
