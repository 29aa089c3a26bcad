//! What is kept of orders that were read: their lines, each of which costs a request of a few hundred in five minutes, and which of
//! them were handed over. A pull that is broken off in the middle finds what it has asked for already.

use super::Lightspeed;
use super::answers::WireLine;
use super::requests::OrderAt;
use crate::ShopError;
use model::Message;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, MutexGuard, PoisonError};

/// More orders are kept of no shop; beyond that all are asked for anew.
const MOST_KEPT: usize = 20_000;

/// What is kept, by order and the time it changed.
#[derive(Debug, Default)]
pub(super) struct Kept {
    lines: HashMap<(u64, String), Arc<[WireLine]>>,
    handed_over: HashSet<(u64, String)>,
}

impl Kept {
    /// Whether an order was handed over as it is.
    pub(super) fn was_handed_over(&self, id: u64, changed_at: &str) -> bool {
        self.handed_over.contains(&(id, changed_at.to_owned()))
    }

    pub(super) fn hand_over(&mut self, orders: Vec<(u64, String)>) {
        if self.handed_over.len() > MOST_KEPT {
            self.handed_over.clear();
        }
        self.handed_over.extend(orders);
    }
}

impl Lightspeed {
    pub(super) fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The lines of an order as of a change; the message says what is wrong with them.
    pub(super) async fn lines(&self, id: u64, changed_at: &str) -> Result<Result<Arc<[WireLine]>, Message>, ShopError> {
        let key = (id, changed_at.to_owned());
        if let Some(lines) = self.kept().lines.get(&key) {
            return Ok(Ok(Arc::clone(lines)));
        }
        let mut budget = self.clusters.pages();
        let (mut lines, mut ids) = (Vec::new(), HashSet::new());
        for number in 1.. {
            budget.take()?;
            let page = match self.ask(&OrderAt(id).lines(number), "orderProducts").await {
                Ok(Value::Array(page)) => page,
                Ok(_) => break,
                // Somebody has deleted it since it was listed.
                Err(ShopError::NotFound { .. }) => {
                    return Ok(Err(Message::new("order-bad-field").with("field", "orderProducts")));
                }
                Err(error) => return Err(error),
            };
            let (count, before) = (page.len(), lines.len());
            for line in page {
                let Ok(line) = serde_json::from_value::<WireLine>(line) else {
                    return Ok(Err(Message::new("order-bad-field").with("field", "orderProducts")));
                };
                if line.id.is_empty() || ids.insert(line.id.clone()) {
                    lines.push(line);
                }
            }
            // Whether and by how many lines are cut into pages is not documented. A round number may be a whole page, and a page
            // that brings nothing new is behind the last.
            if lines.len() == before || count % 50 != 0 {
                break;
            }
        }
        let lines: Arc<[WireLine]> = lines.into();
        let mut kept = self.kept();
        if kept.lines.len() > MOST_KEPT {
            kept.lines.clear();
        }
        kept.lines.insert(key, Arc::clone(&lines));
        Ok(Ok(lines))
    }
}
