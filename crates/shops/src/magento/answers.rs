//! An order as REST V1 sends it (*Adobe Commerce admin REST schema* 2.4.8, `sales-data-order-interface` and what it names), taken in
//! leniently: amounts are numbers or texts, and what the schema calls required may be `null`.

use crate::json_text::{flag, list, number, object, text};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Debug, Deserialize)]
pub(super) struct WireOrder {
    pub(super) entity_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) increment_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) state: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_currency_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) grand_total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_paid: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_due: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_refunded: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_description: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_incl_tax: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_amount: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_email: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_note: String,
    #[serde(default, deserialize_with = "number")]
    pub(super) store_id: u64,
    #[serde(default, deserialize_with = "object")]
    pub(super) payment: WirePayment,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_address: WireAddress,
    #[serde(default, deserialize_with = "list")]
    pub(super) items: Vec<WireRow>,
    #[serde(default, deserialize_with = "list")]
    pub(super) status_histories: Vec<WireHistory>,
    /// What modules say of an order, the core's own among them.
    #[serde(default, deserialize_with = "object")]
    pub(super) extension_attributes: Map<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WirePayment {
    #[serde(deserialize_with = "text")]
    pub(super) method: String,
    /// Texts of the payment's module; the first is often its title.
    pub(super) additional_information: Value,
}

/// A row of an order: a product, or a part of a configurable product or of a bundle.
#[derive(Debug, Default, Deserialize)]
pub(super) struct WireRow {
    #[serde(deserialize_with = "number")]
    pub(super) item_id: u64,
    /// Nothing for what is no part of another row.
    #[serde(default, deserialize_with = "number")]
    pub(super) parent_item_id: u64,
    #[serde(default, deserialize_with = "number")]
    pub(super) product_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) product_type: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(deserialize_with = "text")]
    pub(super) qty_ordered: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) qty_shipped: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) qty_refunded: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) qty_canceled: String,
    /// Net, of one.
    #[serde(default, deserialize_with = "text")]
    pub(super) price: String,
    /// Of one, in the store's unit.
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_virtual: bool,
    #[serde(default, deserialize_with = "flag")]
    pub(super) locked_do_ship: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) prefix: String,
    #[serde(deserialize_with = "text")]
    pub(super) firstname: String,
    #[serde(deserialize_with = "text")]
    pub(super) middlename: String,
    #[serde(deserialize_with = "text")]
    pub(super) lastname: String,
    #[serde(deserialize_with = "text")]
    pub(super) suffix: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    /// One to four lines, or one text.
    pub(super) street: Value,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    /// A text, or an object with the region's code and name.
    pub(super) region: Value,
    #[serde(deserialize_with = "text")]
    pub(super) region_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) postcode: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_id: String,
    #[serde(deserialize_with = "text")]
    pub(super) telephone: String,
    #[serde(deserialize_with = "text")]
    pub(super) email: String,
    #[serde(deserialize_with = "object")]
    pub(super) extension_attributes: Map<String, Value>,
}

/// A comment on an order, of people and of modules.
#[derive(Debug, Deserialize)]
pub(super) struct WireHistory {
    #[serde(default, deserialize_with = "text")]
    pub(super) comment: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
}

/// A shipment of an order, with its numbers.
#[derive(Debug, Deserialize)]
pub(super) struct WireShipment {
    pub(super) entity_id: u64,
    #[serde(default, deserialize_with = "list")]
    pub(super) tracks: Vec<WireTrack>,
    #[serde(default, deserialize_with = "list")]
    pub(super) items: Vec<WireShipped>,
    #[serde(default, deserialize_with = "list")]
    pub(super) comments: Vec<WireComment>,
}

/// So much of a row of an order.
#[derive(Debug, Deserialize)]
pub(super) struct WireShipped {
    #[serde(deserialize_with = "number")]
    pub(super) order_item_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) qty: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireComment {
    #[serde(default, deserialize_with = "text")]
    pub(super) comment: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireTrack {
    pub(super) entity_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) track_number: String,
}

/// A part of a list. Nothing is `null`, `[]` or not there.
#[derive(Debug, Deserialize)]
pub(super) struct WirePage<T: serde::de::DeserializeOwned> {
    #[serde(default = "Vec::new", deserialize_with = "list")]
    pub(super) items: Vec<T>,
    /// How many there are in all that fit what was asked for.
    pub(super) total_count: usize,
}

/// A store view, as far as a desk needs it (`store-data-store-config-interface`).
#[derive(Debug, Deserialize)]
pub(super) struct WireStore {
    #[serde(deserialize_with = "number")]
    pub(super) id: u64,
    /// `lbs` or `kgs`.
    #[serde(default, deserialize_with = "text")]
    pub(super) weight_unit: String,
    /// Where its pictures are; ends with `/`.
    #[serde(default, deserialize_with = "text")]
    pub(super) secure_base_media_url: String,
}

/// A product (`catalog-data-product-interface`).
#[derive(Debug, Deserialize)]
pub(super) struct WireProduct {
    #[serde(deserialize_with = "number")]
    pub(super) id: u64,
    #[serde(default, deserialize_with = "list")]
    pub(super) custom_attributes: Vec<WireAttribute>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireAttribute {
    #[serde(default, deserialize_with = "text")]
    pub(super) attribute_code: String,
    #[serde(default)]
    pub(super) value: Value,
}
