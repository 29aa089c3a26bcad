//! What is asked of the shop (*WooCommerce REST API documentation*, "Orders" and "Order notes").

use super::answers::FIELDS;
use super::goods;
use crate::ShopError;
use model::UtcDateTime;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wire::{Method, Request};

/// Orders a page; the API gives no more than 100.
pub(super) const PER_PAGE: u32 = 100;

/// Orders by the time they changed, oldest first, without those named in `left_out`.
pub(super) fn list_orders(status: &str, after: Option<UtcDateTime>, left_out: &[u64], number: u32) -> Request {
    let mut request = Request::get("list orders", "orders")
        .with("status", status)
        .with("orderby", "modified")
        .with("order", "asc")
        .with("per_page", PER_PAGE.to_string())
        .with("page", number.to_string())
        .with("_fields", FIELDS);
    if let Some(after) = after {
        let after = after.0.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        request = request.with("modified_after", after).with("dates_are_gmt", "true");
    }
    if !left_out.is_empty() {
        request = request.with("exclude", listed(left_out.iter()));
    }
    request
}

/// One order of those in these statuses; the answer says in its headers how many there are. Sorted as a pull is, which shops that
/// cannot say what changed refuse.
pub(super) fn count_orders(status: &str) -> Request {
    Request::get("count orders", "orders")
        .with("status", status)
        .with("orderby", "modified")
        .with("per_page", "1")
        .with("_fields", "id")
}

/// A change of no order at all: it is refused where the key may not write.
pub(super) fn change_nothing() -> Request {
    Request::new("change nothing", Method::PUT, "orders/batch").json(&json!({})).repeatable()
}

/// The versions of the shop's software.
pub(super) fn read_version() -> Request {
    Request::get("read version", "system_status").with("_fields", "environment")
}

/// What the site says of itself, beside the API.
pub(super) fn read_site() -> Request {
    Request::get("read site", "").with("_fields", "name")
}

/// These orders, where they have this status.
pub(super) fn list_these(status: &str, ids: &[u64]) -> Request {
    Request::get("look at orders", "orders")
        .with("status", status)
        .with("include", listed(ids.iter()))
        .with("per_page", PER_PAGE.to_string())
        .with("_fields", FIELDS)
}

/// What the shop knows of these products.
pub(super) fn list_products(ids: &BTreeSet<u64>) -> Request {
    of_ids(Request::get("list products", "products"), ids).with("_fields", goods::FIELDS)
}

/// The same of these variations of a product.
pub(super) fn list_variations(product: u64, ids: &BTreeSet<u64>) -> Request {
    of_ids(Request::get("list variations", format!("products/{product}/variations")), ids)
        .with("_fields", goods::FIELDS)
}

/// The unit of all weights.
pub(super) fn weight_unit() -> Request {
    Request::get("read weight unit", "settings/products/woocommerce_weight_unit").with("_fields", "id,value")
}

fn of_ids(request: Request, ids: &BTreeSet<u64>) -> Request {
    request.with("include", listed(ids.iter())).with("per_page", PER_PAGE.to_string())
}

fn listed<'i>(ids: impl Iterator<Item = &'i u64>) -> String {
    ids.map(u64::to_string).collect::<Vec<_>>().join(",")
}

/// The order of a reference.
pub(super) struct OrderAt<'r>(&'r str);

impl<'r> OrderAt<'r> {
    /// WooCommerce's references are numbers, and nothing else goes into an address.
    pub(super) fn new(reference: &'r str) -> Result<Self, ShopError> {
        let is_number = !reference.is_empty() && reference.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { Ok(Self(reference)) } else { Err(ShopError::NotFound { reference: reference.to_owned() }) }
    }

    /// What the shop was told of it so far.
    pub(super) fn read(&self) -> Request {
        Request::get("read order", format!("orders/{}", self.0)).with("_fields", "id,status,meta_data")
    }

    /// All that is read of an order.
    pub(super) fn read_whole(&self) -> Request {
        Request::get("read order", format!("orders/{}", self.0)).with("_fields", FIELDS)
    }

    /// Its fulfilments.
    pub(super) fn fulfilments(&self) -> Request {
        Request::get("list fulfilments", format!("orders/{}/fulfillments", self.0))
    }

    /// One more fulfilment.
    pub(super) fn fulfil(&self, fulfilment: &Value) -> Request {
        Request::new("fulfil", Method::POST, format!("orders/{}/fulfillments", self.0)).json(fulfilment)
    }

    /// Another content for one of them.
    pub(super) fn change_fulfilment(&self, id: u64, change: &Value) -> Request {
        Request::new("change fulfilment", Method::PUT, format!("orders/{}/fulfillments/{id}", self.0)).json(change)
    }

    /// One of them less. The customer hears nothing.
    pub(super) fn delete_fulfilment(&self, id: u64) -> Request {
        Request::new("delete fulfilment", Method::DELETE, format!("orders/{}/fulfillments/{id}", self.0))
    }

    /// What was paid back of it.
    pub(super) fn refunds(&self) -> Request {
        Request::get("list refunds", format!("orders/{}/refunds", self.0))
            .with("per_page", PER_PAGE.to_string())
            .with("_fields", "id,line_items")
    }

    /// A change of its status or metadata.
    pub(super) fn change(&self, change: &Value) -> Request {
        Request::new("change order", Method::PUT, format!("orders/{}", self.0)).json(change)
    }

    /// Its notes to the customer, or those only the shop reads.
    pub(super) fn notes(&self, to_customer: bool) -> Request {
        let kind = if to_customer { "customer" } else { "internal" };
        Request::get("list notes", format!("orders/{}/notes", self.0)).with("type", kind)
    }

    /// One more note.
    pub(super) fn note(&self, text: &str, to_customer: bool) -> Request {
        let note = json!({ "note": text, "customer_note": to_customer });
        Request::new("add note", Method::POST, format!("orders/{}/notes", self.0)).json(&note)
    }
}
