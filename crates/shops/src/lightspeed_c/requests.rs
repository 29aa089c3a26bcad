//! What is asked of the shop. The service's address ends with the shop's language.

use crate::ShopError;
use crate::walk::{Stretch, earlier, later};
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{Method, Request};

/// The most orders of a list.
pub(super) const PER_PAGE: usize = 250;

/// How far a list reaches beyond the ends of a stretch. Whether the shop understands its bounds by its own clock or by UTC is not
/// documented; no shop's clock is farther behind or ahead.
const BEHIND_MILLIS: i64 = 12 * 60 * 60_000;
const AHEAD_MILLIS: i64 = 14 * 60 * 60_000;

/// A page of orders, the newest first, that changed in a stretch.
pub(super) fn list_orders(stretch: Stretch, page: u32) -> Request {
    let request =
        Request::get("list orders", "orders.json").with("limit", PER_PAGE.to_string()).with("page", page.to_string());
    let bound = |request: Request, name: &'static str, moment: Option<UtcDateTime>| match moment {
        Some(moment) => request.with(name, moment.0.strftime("%Y-%m-%d %H:%M:%S").to_string()),
        None => request,
    };
    let request = bound(request, "updated_at_min", stretch.from.map(|from| earlier(from, BEHIND_MILLIS)));
    bound(request, "updated_at_max", stretch.until.map(|until| later(until, AHEAD_MILLIS)))
}

/// The shop's settings.
pub(super) fn read_shop() -> Request {
    Request::get("read shop", "shop.json")
}

/// The order of a reference.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt(pub(super) u64);

impl OrderAt {
    /// References are numbers, and nothing else goes into an address.
    pub(super) fn new(reference: &str) -> Result<Self, ShopError> {
        let id = reference.parse().ok().filter(|id| *id > 0);
        id.map(Self).ok_or_else(|| ShopError::NotFound { reference: reference.to_owned() })
    }

    /// All of it but what belongs to it.
    pub(super) fn read(self) -> Request {
        Request::get("read order", format!("orders/{}.json", self.0))
    }

    /// A page of its lines.
    pub(super) fn lines(self, page: u32) -> Request {
        Request::get("list lines", format!("orders/{}/products.json", self.0))
            .with("limit", PER_PAGE.to_string())
            .with("page", page.to_string())
    }

    /// Its shipments.
    pub(super) fn shipments(self) -> Request {
        Request::get("list shipments", "shipments.json").with("order", self.0.to_string())
    }
}

/// A change of a shipment that nobody has: changes nothing.
pub(super) fn write_to_nobody() -> Request {
    change_shipment(0, &json!({}))
}

/// A change of a shipment. What is not named stays.
pub(super) fn change_shipment(id: u64, change: &Value) -> Request {
    Request::new("change shipment", Method::PUT, format!("shipments/{id}.json")).json(&json!({ "shipment": change }))
}
