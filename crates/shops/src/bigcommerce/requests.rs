//! What is asked of the store (*BigCommerce developer documentation*, "Orders V2").

use crate::ShopError;
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{HeaderName, HeaderValue, Method, Request};

/// Orders a page of a walk; each comes with its addresses and lines.
pub(super) const PER_PAGE: usize = 50;

/// The most rows of one answer.
pub(super) const MOST_ROWS: u64 = 250;

/// How far a walk through the orders has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Before the first.
    First,
    /// What changed from this moment on comes next.
    From(UtcDateTime),
    /// All that changed before this moment is in, and of what changed in its second what has a number up to this one.
    Within(UtcDateTime, u64),
}

impl Place {
    /// All that changed before this moment is in; nothing is where there is none.
    pub(super) fn all_before(self) -> Option<UtcDateTime> {
        match self {
            Self::First => None,
            Self::From(moment) | Self::Within(moment, _) => Some(moment),
        }
    }
}

/// Which orders are walked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// All that are not archived.
    All,
    /// Those of this status.
    Status(u64),
}

/// Without `Accept` the API answers with XML.
fn request(name: &'static str, method: Method, target: impl Into<String>) -> Request {
    let accept = HeaderName::from_static("accept");
    Request::new(name, method, target).header(accept, HeaderValue::from_static("application/json"))
}

/// An order comes with where its parts go and what is in them.
fn whole(request: Request) -> Request {
    request.with("include", "consignments,consignments.line_items").with("consignment_structure", "object")
}

/// The orders that come next, the least recently changed first. Whether a bound is part of what it bounds is not documented: the
/// second before and the second behind are asked for too.
pub(super) fn next_orders(place: Place, which: Which) -> Request {
    let request = whole(request("list orders", Method::GET, "v2/orders")).with("limit", PER_PAGE.to_string());
    let request = match place {
        Place::First => request.with("sort", "date_modified:asc"),
        Place::From(moment) => request.with("min_date_modified", written(moment, 0)).with("sort", "date_modified:asc"),
        Place::Within(moment, id) => request
            .with("min_date_modified", written(moment, -1))
            .with("max_date_modified", written(moment, 2))
            .with("min_id", id.saturating_add(1).to_string())
            .with("sort", "id:asc"),
    };
    match which {
        Which::All => request,
        Which::Status(status) => request.with("status_id", status.to_string()),
    }
}

/// The order that changed last.
pub(super) fn newest_order() -> Request {
    request("find newest order", Method::GET, "v2/orders").with("sort", "date_modified:desc").with("limit", "1")
}

/// The orders with numbers from one to another.
pub(super) fn orders_between(first: u64, last: u64) -> Request {
    whole(request("look at orders", Method::GET, "v2/orders"))
        .with("min_id", first.to_string())
        .with("max_id", last.to_string())
        .with("limit", MOST_ROWS.to_string())
}

/// How many orders there are of each status.
pub(super) fn count_orders() -> Request {
    request("count orders", Method::GET, "v2/orders/count")
}

/// The store's settings.
pub(super) fn read_store() -> Request {
    request("read store", Method::GET, "v2/store")
}

fn written(moment: UtcDateTime, seconds: i64) -> String {
    UtcDateTime::from_millis(moment.millis().saturating_add(seconds * 1000))
        .0
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}

/// The order of a reference.
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

    /// All of it.
    pub(super) fn read(self) -> Request {
        whole(request("read order", Method::GET, format!("v2/orders/{}", self.0)))
    }

    /// A page of its lines.
    pub(super) fn lines(self, page: u32) -> Request {
        request("list lines", Method::GET, format!("v2/orders/{}/products", self.0))
            .with("limit", MOST_ROWS.to_string())
            .with("page", page.to_string())
    }

    /// The shipments it has.
    pub(super) fn shipments(self) -> Request {
        request("list shipments", Method::GET, format!("v2/orders/{}/shipments", self.0))
            .with("limit", MOST_ROWS.to_string())
    }

    /// One more shipment.
    pub(super) fn ship(self, shipment: &Value) -> Request {
        request("add shipment", Method::POST, format!("v2/orders/{}/shipments", self.0)).json(shipment)
    }

    /// Other numbers for a shipment. Doing it twice does no more than doing it once.
    pub(super) fn renumber(self, shipment: u64, change: &Value) -> Request {
        request("change shipment", Method::PUT, format!("v2/orders/{}/shipments/{shipment}", self.0))
            .json(change)
            .repeatable()
    }

    /// A shipment less.
    pub(super) fn delete(self, shipment: u64) -> Request {
        request("delete shipment", Method::DELETE, format!("v2/orders/{}/shipments/{shipment}", self.0))
    }

    /// Another status. Nothing but the status is sent: products and addresses would replace what is there.
    pub(super) fn change_status(self, status: u64) -> Request {
        request("change status", Method::PUT, format!("v2/orders/{}", self.0)).json(&json!({ "status_id": status }))
    }
}
