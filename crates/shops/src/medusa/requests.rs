//! What is asked of the shop (*Medusa documentation*, "Admin API Reference", "Orders", "Stores").

use crate::ShopError;
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{Method, Request};

/// The most orders of a part of a list.
pub(super) const PER_PAGE: usize = 100;

const ORDERS: &str = "admin/orders";
const STORES: &str = "admin/stores";

/// The states of orders that may leave something to do. How they stand with payment and sending is worked out by the shop as it
/// answers, and no list can be cut by it.
const ALIVE: [&str; 2] = ["pending", "requires_action"];

/// Everything of an order that is read.
const FIELDS: [&str; 49] = [
    "id",
    "display_id",
    "custom_display_id",
    "status",
    "payment_status",
    "currency_code",
    "email",
    "total",
    "created_at",
    "updated_at",
    "metadata",
    "items.id",
    "items.title",
    "items.thumbnail",
    "items.variant_sku",
    "items.variant_barcode",
    "items.requires_shipping",
    "items.is_giftcard",
    "items.quantity",
    "items.total",
    "items.detail.fulfilled_quantity",
    "items.detail.shipped_quantity",
    "items.variant.manage_inventory",
    "items.variant.weight",
    "items.variant.hs_code",
    "items.variant.origin_country",
    "items.variant.options.value",
    "items.variant.options.option.title",
    "items.variant.product.weight",
    "items.variant.product.hs_code",
    "items.variant.product.origin_country",
    "items.variant.product.shipping_profile.id",
    "*shipping_address",
    "billing_address.phone",
    "shipping_methods.name",
    "shipping_methods.total",
    "shipping_methods.data",
    "shipping_methods.shipping_option_id",
    "shipping_methods.shipping_option.shipping_profile_id",
    "payment_collections.refunded_amount",
    "payment_collections.payments.provider_id",
    "fulfillments.id",
    "fulfillments.shipped_at",
    "fulfillments.canceled_at",
    "fulfillments.delivered_at",
    "fulfillments.metadata",
    "fulfillments.items.line_item_id",
    "fulfillments.items.quantity",
    "fulfillments.labels.tracking_number",
];

/// Which orders a list has. Drafts are in none.
#[derive(Debug, Clone, Copy)]
pub(super) enum Which {
    /// Those that changed at this moment or later.
    ChangedFrom(UtcDateTime),
    /// Those that may leave something to do, of those that changed from a moment on where there is one.
    Alive(Option<UtcDateTime>),
}

/// The part of a list that begins behind so many orders, the least recently changed first.
pub(super) fn part_of(which: Which, skip: usize) -> Request {
    let (alive, from) = match which {
        Which::ChangedFrom(moment) => (false, Some(moment)),
        Which::Alive(from) => (true, from),
    };
    let mut request = list("list orders").with("order", "updated_at").with("offset", skip.to_string());
    if let Some(from) = from {
        request = request.with("updated_at[$gte]", from.0.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string());
    }
    if alive { only_alive(request) } else { request }
}

/// The newest of those that may leave something to do.
pub(super) fn newest_alive() -> Request {
    only_alive(list("count orders")).with("order", "-created_at")
}

/// The orders of these ids, at most a part of a list.
pub(super) fn named(ids: &[String]) -> Request {
    ids.iter().fold(list("list orders by id"), |request, id| request.with("id[]", id.as_str()))
}

fn only_alive(request: Request) -> Request {
    ALIVE.iter().fold(request, |request, state| request.with("status[]", *state))
}

fn list(name: &'static str) -> Request {
    Request::get(name, ORDERS).with("limit", PER_PAGE.to_string()).with("fields", FIELDS.join(","))
}

/// The shop's name.
pub(super) fn read_store() -> Request {
    Request::get("read store", STORES).with("fields", "name")
}

/// Whether a text is an id, and so may stand in an address.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// The order of an id.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderAt<'r>(&'r str);

impl<'r> OrderAt<'r> {
    /// The order nobody has.
    pub(super) const NOBODYS: OrderAt<'static> = OrderAt("order_nobodys");

    pub(super) fn new(reference: &'r str) -> Result<Self, ShopError> {
        let not_found = || ShopError::NotFound { reference: reference.to_owned() };
        Some(reference).filter(|text| is_id(text)).map(Self).ok_or_else(not_found)
    }

    pub(super) fn read(self) -> Request {
        Request::get("read order", format!("{ORDERS}/{}", self.0)).with("fields", FIELDS.join(","))
    }

    /// A new fulfilment.
    pub(super) fn fulfil(self, content: &Value) -> Request {
        self.change("fulfil", "/fulfillments", content)
    }

    /// A fulfilment left, with these labels.
    pub(super) fn ship(self, fulfilment: &str, content: &Value) -> Request {
        self.change("ship", &format!("/fulfillments/{fulfilment}/shipments"), content)
    }

    /// A fulfilment that has not left ends.
    pub(super) fn cancel(self, fulfilment: &str, content: &Value) -> Request {
        self.change("cancel fulfilment", &format!("/fulfillments/{fulfilment}/cancel"), content)
    }

    /// One of the fields the shop's people may add; the others stay as they are.
    pub(super) fn note(self, name: &str, text: &str) -> Request {
        self.change("note", "", &json!({ "metadata": { name: text } }))
    }

    fn change(self, name: &'static str, below: &str, content: &Value) -> Request {
        Request::new(name, Method::POST, format!("{ORDERS}/{}{below}", self.0)).with("fields", "id").json(content)
    }
}

/// The order a request is about; nothing where it is about none.
pub(super) fn reference(request: &Request) -> Option<&str> {
    let below = request.target().strip_prefix(ORDERS)?.strip_prefix('/')?;
    below.split('/').next().filter(|id| !id.is_empty())
}

/// What a request needs a right to.
pub(super) fn right(request: &Request) -> String {
    let of = if request.target().starts_with(STORES) { "stores" } else { "orders" };
    format!("{of} ({})", request.method())
}
