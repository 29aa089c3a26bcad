//! What is asked of the retailer (*Lightspeed Retail X-Series API 2026-07*, "Fulfillments", "Sales", "Customers", "Customer Addresses",
//! "Products", "Retailers").

use crate::ShopError;
use serde_json::{Value, json};
use wire::{Method, Request};

/// The most fulfilments of a page.
pub(super) const PER_PAGE: usize = 100;

/// How many sales are named in one address.
pub(super) const MOST_SALES: usize = 25;

const FULFILMENTS: &str = "fulfillments";

/// A page of what is to be dispatched, counted from 1.
pub(super) fn open(page: usize) -> Request {
    let states = ["OPEN", "STARTED", "PICKED", "PACKED"];
    let list = states.iter().fold(dispatched(), |request, state| request.with("fulfillment_state", *state));
    list.with("page_number", page.to_string())
}

/// What is or was to be dispatched of these sales.
pub(super) fn of_sales(sales: &[&str]) -> Request {
    sales.iter().fold(dispatched(), |request, sale| request.with("sale_id", *sale))
}

fn dispatched() -> Request {
    Request::get("list fulfilments", FULFILMENTS)
        .with("fulfillment_type", "DISPATCH")
        .with("page_size", PER_PAGE.to_string())
}

/// How many sales of a page are asked for; the API names no most.
pub(super) const SALES_AT_ONCE: usize = 200;

/// Sales that changed after a version, the first change first.
pub(super) fn changed_after(version: i64) -> Request {
    Request::get("list sales", "sales").with("after", version.to_string()).with("page_size", SALES_AT_ONCE.to_string())
}

/// The retailer itself.
pub(super) fn read_retailer() -> Request {
    Request::get("read retailer", "retailer")
}

/// A text that may stand in an address; nothing where it may not.
pub(super) fn id(text: &str) -> Option<&str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    Some(text).filter(|text| !text.is_empty() && text.len() <= 64 && text.bytes().all(fits))
}

pub(super) fn read_sale(reference: &str) -> Result<Request, ShopError> {
    let not_found = || ShopError::NotFound { reference: reference.to_owned() };
    Ok(Request::get("read sale", format!("sales/{}", id(reference).ok_or_else(not_found)?)))
}

pub(super) fn read_customer(customer: &str) -> Option<Request> {
    Some(Request::get("read customer", format!("customers/{}", id(customer)?)))
}

pub(super) fn read_address(customer: &str, address: &str) -> Option<Request> {
    Some(Request::get("read address", format!("customers/{}/addresses/{}", id(customer)?, id(address)?)))
}

pub(super) fn read_product(product: &str) -> Option<Request> {
    Some(Request::get("read product", format!("products/{}", id(product)?)))
}

/// These pieces of a fulfilment left, as it stands at a version.
pub(super) fn fulfil(fulfilment: &str, version: i64, items: &[Value]) -> Result<Request, ShopError> {
    let not_found = || ShopError::NotFound { reference: fulfilment.to_owned() };
    let target = format!("{FULFILMENTS}/{}/fulfill", id(fulfilment).ok_or_else(not_found)?);
    let content = json!({ "version": version, "line_items": items });
    Ok(Request::new("fulfil", Method::POST, target).json(&content))
}

/// The scope a request needs.
pub(super) fn right(request: &Request) -> &'static str {
    if !request.method().is_safe() {
        return "sales:write";
    }
    match request.target().split('/').next().unwrap_or_default() {
        "retailer" => "retailer:read",
        "customers" => "customers:read",
        "products" => "products:read",
        "sales" => "sales:read",
        _ => "fulfillments:read",
    }
}
