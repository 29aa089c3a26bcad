//! Pulling: everything that changed, oldest change first.
//!
//! Pages are not counted but cut by time: after each page the next is asked for *from the last change seen on*, leaving
//! out the orders of that very second that are here already. Counted pages would shift whenever an order changes
//! between two of them, and lose what slips from one into the other.

use super::order::{Understood, moment, understand};
use super::wire::{FIELDS, WireOrder};
use super::{Pulled, PulledPage, SetAside, WooCommerce};
use crate::{Nonsense, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;

/// Orders a page; the API gives no more than 100.
const PER_PAGE: u32 = 100;

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may
/// turn up behind others that are later.
const OVERLAP_MILLIS: i64 = 120_000;

/// How many orders of one second are left out by name; more would make the address too long for some servers.
const MOST_LEFT_OUT: usize = 500;

impl WooCommerce {
    /// Pulls everything that changed since the cursor of the last pull, oldest change first, page by page. The first
    /// pull (`since` is `None`) leaves out what is over: orders whose status means `Cancelled` or `Completed`.
    /// `now` keeps an order dated in the future from moving the cursor there.
    ///
    /// # Errors
    /// The first that the shop did not recover from; pages handed over before stay good.
    pub async fn pull(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        on_page: &mut (dyn FnMut(PulledPage) + Send),
    ) -> Result<Pulled, ShopError> {
        let Some(since) = since else {
            let cursor = self.walk(&self.statuses_to_do(), None, now, on_page).await?;
            return Ok(Pulled { cursor });
        };
        let cursor = self.walk("any", Some(since), now, on_page).await?;
        // What was thrown away is not part of "any".
        self.walk("trash", Some(since), now, &mut |page| on_page(PulledPage { cursor, ..page })).await?;
        Ok(Pulled { cursor })
    }

    /// The shop's statuses that leave something to do.
    fn statuses_to_do(&self) -> String {
        let to_do =
            self.statuses.iter().filter(|(_, meaning)| matches!(meaning, OrderStatus::Open | OrderStatus::Waiting));
        let to_do: Vec<&str> = to_do.map(|(status, _)| status.as_str()).collect();
        if to_do.is_empty() { "any".to_owned() } else { to_do.join(",") }
    }

    async fn walk(
        &self,
        status: &str,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        on_page: &mut (dyn FnMut(PulledPage) + Send),
    ) -> Result<Option<UtcDateTime>, ShopError> {
        let mut cursor = since;
        let mut after = since.map(|since| earlier(since, OVERLAP_MILLIS));
        let mut left_out: Vec<u64> = Vec::new();
        let mut number = 1;
        loop {
            let answer =
                self.connection.get::<Vec<Value>>("orders", &parameters(status, after, &left_out, number)).await?;
            let orders: Vec<Stamped> = answer.content.into_iter().map(Stamped::new).collect();
            let count = orders.len();
            let more = answer.pages.map_or(count >= PER_PAGE as usize, |pages| pages > number);
            let last = orders.iter().rev().find_map(|order| order.modified_at);
            let ids: Vec<(u64, Option<UtcDateTime>)> =
                orders.iter().map(|order| (order.id, order.modified_at)).collect();
            if let Some(last) = last {
                cursor = cursor.max(Some(last.min(now)));
            }
            if count > 0 {
                on_page(self.page(orders, cursor));
            }
            if !more || count == 0 {
                return Ok(cursor);
            }
            let from = last.map(|last| earlier(last, 1000));
            let fresh: Vec<u64> = ids.iter().map(|(id, _)| *id).filter(|id| !left_out.contains(id)).collect();
            if from > after {
                after = from;
                left_out = ids.into_iter().filter(|(_, modified_at)| *modified_at == last).map(|(id, _)| id).collect();
                number = 1;
            } else if fresh.is_empty() {
                return Err(ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned())));
            } else if left_out.len() + fresh.len() <= MOST_LEFT_OUT {
                left_out.extend(fresh);
            } else {
                number += 1;
            }
        }
    }

    fn page(&self, orders: Vec<Stamped>, cursor: Option<UtcDateTime>) -> PulledPage {
        let mut page = PulledPage { orders: Vec::new(), set_aside: Vec::new(), out_of_reach: Vec::new(), cursor };
        for Stamped { id, content, .. } in orders {
            let reference = if id == 0 { String::new() } else { id.to_string() };
            match read(&content).and_then(|order| understand(&order, &self.statuses)) {
                Ok(Understood::Order(order)) => page.orders.push(*order),
                Ok(Understood::OutOfReach) => page.out_of_reach.push(reference),
                Ok(Understood::NothingToSend) => {}
                Err(why) => page.set_aside.push(SetAside { reference, why }),
            }
        }
        page
    }
}

/// An order not yet understood, with what the walk needs to know of it.
struct Stamped {
    id: u64,
    modified_at: Option<UtcDateTime>,
    content: Value,
}

impl Stamped {
    fn new(content: Value) -> Self {
        let id = content.get("id").and_then(Value::as_u64).unwrap_or_default();
        let modified_at = content.get("date_modified_gmt").and_then(Value::as_str).and_then(moment);
        Self { id, modified_at, content }
    }
}

fn read(content: &Value) -> Result<WireOrder, Message> {
    serde_path_to_error::deserialize(content).map_err(|error: serde_path_to_error::Error<serde_json::Error>| {
        Message::new("order-bad-field").with("field", error.path().to_string())
    })
}

fn parameters(status: &str, after: Option<UtcDateTime>, left_out: &[u64], number: u32) -> Vec<(&'static str, String)> {
    let mut parameters = vec![
        ("status", status.to_owned()),
        ("orderby", "modified".to_owned()),
        ("order", "asc".to_owned()),
        ("per_page", PER_PAGE.to_string()),
        ("page", number.to_string()),
        ("_fields", FIELDS.to_owned()),
    ];
    if let Some(after) = after {
        parameters.push(("modified_after", after.0.strftime("%Y-%m-%dT%H:%M:%S").to_string()));
        parameters.push(("dates_are_gmt", "true".to_owned()));
    }
    if !left_out.is_empty() {
        let ids: Vec<String> = left_out.iter().map(u64::to_string).collect();
        parameters.push(("exclude", ids.join(",")));
    }
    parameters
}

fn earlier(moment: UtcDateTime, millis: i64) -> UtcDateTime {
    UtcDateTime::from_millis(moment.millis().saturating_sub(millis))
}
