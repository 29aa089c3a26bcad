//! Lists whose answers say how many orders there are in all, and that are walked part by part ([`Part`]). What was seen is not handed
//! over again.

use crate::json_text::{read_fields, text_of};
use crate::understood::Understood;
use crate::walk::{Part, earlier, same_again};
use crate::{Nonsense, PulledPage, understood};
use model::{Message, UtcDateTime};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may turn up behind
/// others that are later; some databases keep whole seconds.
const OVERLAP_MILLIS: i64 = 60_000;

/// An order not yet understood, with what the walk needs to know of it.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) id: String,
    changed_at: Option<UtcDateTime>,
    content: Value,
}

impl Found {
    /// By the name of the field that says when it changed.
    fn new(content: Value, changed: &str) -> Self {
        let changed_at = content.get(changed).and_then(Value::as_str).and_then(|text| text.parse().ok());
        Self { id: content.get("id").map(text_of).unwrap_or_default(), changed_at, content }
    }
}

/// A part of a list.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) orders: Vec<Found>,
    /// How many orders the list has in all.
    pub(crate) in_all: u64,
}

impl Listed {
    /// A part of at most so many orders, each with its time of change under this name. `orders` and `in_all` are what an answer has,
    /// with the place it should have it at.
    pub(crate) fn read(
        (orders, orders_at): (Option<Value>, &str),
        (in_all, in_all_at): (Option<u64>, &str),
        most: usize,
        changed: &str,
    ) -> Result<Self, Nonsense> {
        let unexpected = |place: &str| Nonsense::Unexpected(place.to_owned());
        let Some(Value::Array(orders)) = orders else { return Err(unexpected(orders_at)) };
        if orders.len() > most {
            return Err(Nonsense::LongPage);
        }
        let in_all = in_all.ok_or_else(|| unexpected(in_all_at))?;
        Ok(Self { orders: orders.into_iter().map(|order| Found::new(order, changed)).collect(), in_all })
    }

    /// The orders of an answer to a question for these; they are missing no more. One that is kept back is not gone.
    pub(crate) fn named(self, missing: &mut BTreeSet<String>) -> Result<Vec<Found>, Nonsense> {
        if self.orders.len() as u64 != self.in_all {
            return Err(Nonsense::Unexpected("count".to_owned()));
        }
        Ok(self.orders.into_iter().filter(|order| missing.remove(&order.id)).collect())
    }
}

/// A walk through such a list.
#[derive(Debug)]
pub(crate) struct Walk {
    pub(crate) part: Part,
    /// How far it has come.
    pub(crate) cursor: Option<UtcDateTime>,
    seen: HashSet<(String, Option<UtcDateTime>)>,
}

impl Walk {
    /// From a moment on, or from the beginning.
    pub(crate) fn from(since: Option<UtcDateTime>) -> Self {
        let part = Part { from: since.map(|since| earlier(since, OVERLAP_MILLIS)), skip: 0 };
        Self { part, cursor: since, seen: HashSet::new() }
    }

    /// What of a part was not seen before, and whether it was the last; else the walk goes on with the next. The shop's clock shows
    /// `bound`: nothing moves the cursor beyond it.
    pub(crate) fn take(&mut self, listed: Listed, bound: UtcDateTime) -> Result<(Vec<Found>, bool), Nonsense> {
        let Listed { mut orders, in_all } = listed;
        let count = orders.len();
        let is_last = count == 0 || (self.part.skip + count) as u64 >= in_all;
        let newest = orders.iter().filter_map(|order| order.changed_at).max();
        orders.retain(|order| order.id.is_empty() || self.seen.insert((order.id.clone(), order.changed_at)));
        if orders.is_empty() && !is_last && self.part.skip > 0 {
            return Err(same_again());
        }
        self.cursor = self.cursor.max(newest.map(|newest| newest.min(bound)));
        if !is_last {
            self.part = self.part.behind(count, newest);
        }
        Ok((orders, is_last))
    }
}

/// A page of orders that are read and understood each by itself, without a cursor.
pub(crate) fn page<T: DeserializeOwned>(
    orders: Vec<Found>,
    understand: impl Fn(&T) -> Result<Understood, Message>,
) -> PulledPage {
    let understood = orders.into_iter().map(|Found { id, content, .. }| {
        let understood = read_fields::<T>(&content).and_then(|order| understand(&order));
        (id, understood)
    });
    understood::page(understood, None)
}
