//! What is asked of the site (*Squarespace developer documentation*, "Orders API", "Authorization").

use crate::ShopError;
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{Method, Request};

/// Orders a page; the API has no parameter for it.
pub(super) const PER_PAGE: usize = 50;

const ORDERS: &str = "1.0/commerce/orders";

/// Which orders are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    All,
    /// Those that are to be fulfilled.
    Pending,
}

/// The orders that changed between two moments. The two bounds go together or not at all; the state may be asked for beside them.
pub(super) fn changed_between(from: UtcDateTime, until: UtcDateTime, which: Which) -> Request {
    let orders = match which {
        Which::All => Request::get("list orders", ORDERS),
        Which::Pending => pending(),
    };
    orders.with("modifiedAfter", written(from)).with("modifiedBefore", written(until))
}

/// The orders that are to be fulfilled.
pub(super) fn pending() -> Request {
    Request::get("list orders", ORDERS).with("fulfillmentStatus", "PENDING")
}

/// The next page of a list. The cursor holds what was asked for, and nothing goes beside it.
pub(super) fn next_page(cursor: &str) -> Request {
    Request::get("list orders", ORDERS).with("cursor", cursor)
}

/// What the key belongs to.
pub(super) fn read_site() -> Request {
    Request::get("read site", "1.0/authorization/website")
}

/// A fulfilment without shipments of an order that nobody has: changes nothing.
pub(super) fn write_to_nobody() -> Request {
    OrderAt("000000000000000000000000").fulfil(&json!({ "shouldSendNotification": false, "shipments": [] }))
}

/// A moment as the API writes it.
pub(super) fn written(moment: UtcDateTime) -> String {
    moment.0.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// The order of a reference.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt<'r>(&'r str);

impl<'r> OrderAt<'r> {
    /// References are 24 small hexadecimal digits; of any other the API says that the request is bad, and not that there is no
    /// such order.
    pub(super) fn new(reference: &'r str) -> Result<Self, ShopError> {
        let is_id = reference.len() == 24 && reference.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if is_id { Ok(Self(reference)) } else { Err(ShopError::NotFound { reference: reference.to_owned() }) }
    }

    /// All of it.
    pub(super) fn read(self) -> Request {
        Request::get("read order", format!("{ORDERS}/{}", self.0))
    }

    /// It is fulfilled, with these shipments.
    pub(super) fn fulfil(self, fulfilment: &Value) -> Request {
        Request::new("fulfil order", Method::POST, format!("{ORDERS}/{}/fulfillments", self.0)).json(fulfilment)
    }
}
