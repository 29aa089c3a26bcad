//! An order as the WooCommerce REST API v3 sends it (*WooCommerce REST API documentation*, "Order properties"), taken
//! in leniently: plugins leave numbers where texts belong, `null`s, and PHP's empty `[]` in the place of an object.

use crate::json_text::object;
pub(super) use crate::json_text::{flag, number, text, text_of};
use serde::Deserialize;
use serde_json::Value;

/// The fields asked for; the rest (addresses of browsers, payment links) stays in the shop.
pub(super) const FIELDS: &str = "id,number,status,currency,total,date_created_gmt,date_modified_gmt,date_paid_gmt,\
     payment_method,payment_method_title,needs_processing,billing,shipping,customer_note,line_items,shipping_lines,\
     refunds,meta_data";

#[derive(Debug, Deserialize)]
pub(super) struct WireOrder {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) number: String,
    #[serde(deserialize_with = "text")]
    pub(super) status: String,
    #[serde(deserialize_with = "text")]
    pub(super) currency: String,
    #[serde(deserialize_with = "text")]
    pub(super) total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) date_created_gmt: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) date_modified_gmt: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) date_paid_gmt: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_method: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_method_title: String,
    /// False when everything in it is both virtual and downloadable.
    #[serde(default = "yes")]
    pub(super) needs_processing: bool,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing: WireAddress,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping: WireAddress,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_note: String,
    #[serde(default)]
    pub(super) line_items: Vec<WireLine>,
    #[serde(default)]
    pub(super) shipping_lines: Vec<WireShipping>,
    #[serde(default)]
    pub(super) refunds: Vec<Value>,
    #[serde(default)]
    pub(super) meta_data: Vec<WireMeta>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_1: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_2: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) state: String,
    #[serde(deserialize_with = "text")]
    pub(super) postcode: String,
    #[serde(deserialize_with = "text")]
    pub(super) country: String,
    #[serde(deserialize_with = "text")]
    pub(super) email: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    /// Nothing once the product is deleted.
    #[serde(default, deserialize_with = "number")]
    pub(super) product_id: u64,
    /// Nothing where the product has no variations.
    #[serde(default, deserialize_with = "number")]
    pub(super) variation_id: u64,
    #[serde(deserialize_with = "text")]
    pub(super) quantity: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) price: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) global_unique_id: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) image: WireImage,
    #[serde(default)]
    pub(super) meta_data: Vec<WireMeta>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct WireImage {
    #[serde(default)]
    pub(super) src: Value,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireShipping {
    #[serde(default, deserialize_with = "text")]
    pub(super) method_title: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) method_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) instance_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_tax: String,
    #[serde(default)]
    pub(super) meta_data: Vec<WireMeta>,
}

/// A piece of metadata: of the shop's plugins when its key begins with `_`, else for people.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireMeta {
    #[serde(default)]
    pub(super) id: Option<u64>,
    #[serde(default, deserialize_with = "text")]
    pub(super) key: String,
    #[serde(default)]
    pub(super) value: Value,
    #[serde(default)]
    pub(super) display_key: Option<Value>,
    #[serde(default)]
    pub(super) display_value: Option<Value>,
}

/// A note of an order.
#[derive(Debug, Deserialize)]
pub(super) struct WireNote {
    #[serde(default, deserialize_with = "text")]
    pub(super) note: String,
    #[serde(default)]
    pub(super) customer_note: bool,
}

/// What the first piece of metadata of one of these keys says; leading underscores, case and separators do not count.
pub(super) fn known(meta: &[WireMeta], keys: &[&str]) -> String {
    let found = meta.iter().find(|entry| {
        let key = entry.key.trim_start_matches('_').to_ascii_lowercase().replace([' ', '-'], "_");
        keys.contains(&key.as_str())
    });
    found.map(|entry| text_of(&entry.value).trim().to_owned()).unwrap_or_default()
}

fn yes() -> bool {
    true
}
