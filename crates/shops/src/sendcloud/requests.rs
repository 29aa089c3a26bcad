//! What is asked of Sendcloud (*Sendcloud OpenAPI*, "Orders" 3.0.0, "Integrations" 3, "Integrations" 2).

use crate::ShopError;
use model::UtcDateTime;
use wire::Request;

/// Orders a page of a pull.
pub(super) const PER_PAGE: usize = 100;

/// The most orders of a page.
pub(super) const MOST_PER_PAGE: usize = 200;

/// The most orders that are asked about at once, so that the address stays short enough for any server.
pub(super) const AT_ONCE: usize = 50;

/// The first page of the orders that changed from the day of a moment on, the least recently changed first; all where there is
/// none. Days are the finest Sendcloud filters by.
pub(super) fn changed_since(moment: Option<UtcDateTime>, integrations: &[u64]) -> Request {
    let request = list(integrations).with("sort", "order_updated_at,pk").with("page_size", PER_PAGE.to_string());
    match moment {
        Some(moment) => request.with("order_updated_at_min", moment.0.strftime("%Y-%m-%d").to_string()),
        None => request,
    }
}

/// The first page of all orders, the newest first.
pub(super) fn newest(integrations: &[u64]) -> Request {
    list(integrations).with("sort", "-pk").with("page_size", MOST_PER_PAGE.to_string())
}

fn list(integrations: &[u64]) -> Request {
    let request = Request::get("list orders", "orders");
    if integrations.is_empty() {
        return request;
    }
    let numbers: Vec<String> = integrations.iter().map(u64::to_string).collect();
    request.with("integration", numbers.join(","))
}

/// The page of a list at an address Sendcloud gave.
pub(super) fn page_at(address: &str) -> Request {
    Request::get("list orders", address)
}

/// One order.
pub(super) fn read_order(reference: &str) -> Result<Request, ShopError> {
    // References are numbers, and nothing else goes into an address.
    let is_number = !reference.is_empty() && reference.bytes().all(|byte| byte.is_ascii_digit());
    let missing = || ShopError::NotFound { reference: reference.to_owned() };
    is_number.then(|| Request::get("read order", format!("orders/{reference}"))).ok_or_else(missing)
}

/// The shops that are connected.
pub(super) fn integrations() -> Request {
    Request::get("list integrations", "integrations")
}

/// What API v2 says of these orders of an integration, by the shop's own keys: the choice made at checkout is in no other list.
pub(super) fn shipments(integration: u64, orders: &[&str]) -> Request {
    let request = Request::get("list shipments", format!("../v2/integrations/{integration}/shipments"));
    orders.iter().fold(request, |request, order| request.with("external_order_ids", *order))
}
