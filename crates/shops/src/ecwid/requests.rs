//! What is asked of the store (*Ecwid REST API v3*, "Search orders", "Update order", "Get store profile").

use crate::ShopError;
use crate::walk::{Stretch, earlier, later};
use model::UtcDateTime;
use serde_json::Value;
use wire::{Method, Request};

/// The most orders of a part of a list.
pub(super) const PER_PAGE: usize = 100;

const ORDERS: &str = "orders";

/// Which orders a list has. Checkouts nobody finished are in none.
#[derive(Debug)]
pub(super) struct Which<'a> {
    /// Those in these statuses; of none, those in any.
    pub(super) statuses: &'a [&'static str],
    /// Those that changed in this stretch.
    pub(super) stretch: Stretch,
}

/// How far a list reaches beyond both ends of a stretch: whether its bounds are part of it is not documented.
const OVERLAP_MILLIS: i64 = 60_000;

/// The part of a list that begins behind so many orders.
pub(super) fn part_of(which: &Which<'_>, offset: usize) -> Request {
    let request = in_statuses(Request::get("list orders", ORDERS), which.statuses);
    let bound = |request: Request, name: &'static str, moment: Option<UtcDateTime>| match moment {
        Some(moment) => request.with(name, moment.0.as_second().to_string()),
        None => request,
    };
    let Stretch { from, until } = which.stretch;
    let request = bound(request, "updatedFrom", from.map(|from| earlier(from, OVERLAP_MILLIS)));
    let request = bound(request, "updatedTo", until.map(|until| later(until, OVERLAP_MILLIS)));
    request.with("offset", offset.to_string()).with("limit", PER_PAGE.to_string())
}

/// How many orders are in these statuses, and one of them.
pub(super) fn count_orders(statuses: &[&str]) -> Request {
    in_statuses(Request::get("count orders", ORDERS), statuses).with("limit", "1")
}

/// An empty parameter is no bound, and so it is left out.
fn in_statuses(request: Request, statuses: &[&str]) -> Request {
    if statuses.is_empty() { request } else { request.with("fulfillmentStatus", statuses.join(",")) }
}

/// The orders of these numbers, at most a part of a list.
pub(super) fn named(numbers: &[String]) -> Request {
    Request::get("list orders", ORDERS).with("ids", numbers.join(",")).with("limit", PER_PAGE.to_string())
}

/// The store's settings.
pub(super) fn read_profile() -> Request {
    Request::get("read profile", "profile")
}

/// The order of a number.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt(u64);

impl OrderAt {
    /// The order nobody has.
    pub(super) const NOBODYS: Self = Self(0);

    /// References are numbers, and nothing else goes into an address.
    pub(super) fn new(reference: &str) -> Result<Self, ShopError> {
        let id = reference.parse().ok().filter(|id| *id > 0);
        id.map(Self).ok_or_else(|| ShopError::NotFound { reference: reference.to_owned() })
    }

    pub(super) fn read(self) -> Request {
        Request::get("read order", format!("{ORDERS}/{}", self.0))
    }

    /// These fields of it change.
    pub(super) fn change(self, fields: &Value) -> Request {
        Request::new("change order", Method::PUT, format!("{ORDERS}/{}", self.0)).json(fields).repeatable()
    }
}
