//! An order as the API sends it (*Shopify GraphQL Admin API reference*, "Order", "`LineItem`", "`FulfillmentOrder`"). What its
//! schema lets be `null` is taken in so; words of enumerations stay texts, for there will be more of them.

use serde::Deserialize;
use serde_json::Number;

/// The part of a list that came.
#[derive(Debug, Deserialize)]
pub(super) struct Nodes<T> {
    pub(super) nodes: Vec<T>,
}

impl<T> Default for Nodes<T> {
    fn default() -> Self {
        Self { nodes: Vec::new() }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) created_at: String,
    pub(super) processed_at: Option<String>,
    pub(super) updated_at: String,
    pub(super) cancelled_at: Option<String>,
    #[serde(default)]
    pub(super) test: bool,
    pub(super) display_financial_status: Option<String>,
    pub(super) requires_shipping: bool,
    pub(super) current_total_price_set: WireMoneyBag,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) tags: Vec<String>,
    #[serde(default)]
    pub(super) payment_gateway_names: Vec<String>,
    #[serde(default)]
    pub(super) custom_attributes: Vec<WireAttribute>,
    pub(super) shipping_address: Option<WireAddress>,
    #[serde(default)]
    pub(super) shipping_lines: Nodes<WireShipping>,
    pub(super) line_items: Nodes<WireLine>,
    pub(super) fulfillment_orders: Nodes<WireWork>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireMoneyBag {
    pub(super) shop_money: WireMoney,
}

/// An amount as a text of decimals.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireMoney {
    pub(super) amount: String,
    pub(super) currency_code: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireAttribute {
    pub(super) key: String,
    pub(super) value: Option<String>,
}

/// The address of an order (`MailingAddress`), or where a part of it goes (`FulfillmentOrderDestination`).
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireAddress {
    pub(super) name: Option<String>,
    pub(super) first_name: Option<String>,
    pub(super) last_name: Option<String>,
    pub(super) company: Option<String>,
    pub(super) address1: Option<String>,
    pub(super) address2: Option<String>,
    pub(super) zip: Option<String>,
    pub(super) city: Option<String>,
    pub(super) province: Option<String>,
    pub(super) province_code: Option<String>,
    #[serde(rename = "countryCodeV2", alias = "countryCode")]
    pub(super) country: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireShipping {
    pub(super) title: String,
    pub(super) code: Option<String>,
    #[serde(default)]
    pub(super) is_removed: bool,
    pub(super) discounted_price_set: Option<WireMoneyBag>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) sku: Option<String>,
    /// As ordered.
    pub(super) quantity: u32,
    /// Without what was taken out or paid back.
    pub(super) current_quantity: u32,
    /// What nobody has fulfilled yet.
    pub(super) unfulfilled_quantity: u32,
    pub(super) requires_shipping: bool,
    #[serde(default)]
    pub(super) custom_attributes: Vec<WireAttribute>,
    pub(super) weight: Option<WireWeight>,
    pub(super) discounted_unit_price_after_all_discounts_set: Option<WireMoneyBag>,
    pub(super) image: Option<WireImage>,
    /// Nothing once the product is deleted, for what was never one, and where the key may not see products.
    pub(super) variant: Option<WireVariant>,
}

/// What one piece weighs, in `GRAMS`, `KILOGRAMS`, `OUNCES` or `POUNDS`.
#[derive(Debug, Deserialize)]
pub(super) struct WireWeight {
    pub(super) value: Number,
    pub(super) unit: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireImage {
    pub(super) url: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireVariant {
    pub(super) barcode: Option<String>,
    #[serde(default)]
    pub(super) selected_options: Vec<WireOption>,
    /// Nothing where the key may not see the stock.
    pub(super) inventory_item: Option<WireStock>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireOption {
    pub(super) name: String,
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireStock {
    pub(super) harmonized_system_code: Option<String>,
    pub(super) country_code_of_origin: Option<String>,
}

/// A fulfilment order: what one location, or one service, has to send of an order.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireWork {
    pub(super) id: String,
    pub(super) status: String,
    /// From when on a scheduled one is to be fulfilled.
    pub(super) fulfill_at: Option<String>,
    #[serde(default)]
    pub(super) supported_actions: Vec<WireAction>,
    pub(super) assigned_location: WireLocation,
    /// Nothing in some orders of long ago and from other systems.
    pub(super) delivery_method: Option<WireDelivery>,
    pub(super) destination: Option<WireAddress>,
    #[serde(default)]
    pub(super) fulfillment_holds: Vec<WireHold>,
    pub(super) line_items: Nodes<WirePiece>,
    #[serde(default)]
    pub(super) fulfillments: Nodes<WireId>,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireAction {
    pub(super) action: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireLocation {
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireDelivery {
    pub(super) method_type: String,
    pub(super) presented_name: Option<String>,
    pub(super) service_code: Option<String>,
    pub(super) source_reference: Option<String>,
    pub(super) additional_information: Option<WireWishes>,
}

/// What the customer wants of whoever delivers.
#[derive(Debug, Deserialize)]
pub(super) struct WireWishes {
    pub(super) instructions: Option<String>,
    pub(super) phone: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireHold {
    pub(super) reason: String,
    pub(super) display_reason: Option<String>,
    pub(super) reason_notes: Option<String>,
}

/// So many pieces of a line in a fulfilment order.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WirePiece {
    pub(super) id: String,
    pub(super) remaining_quantity: u32,
    pub(super) requires_shipping: bool,
    pub(super) line_item: WireId,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireId {
    pub(super) id: String,
}

/// What the shop was told of an order.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireTold {
    pub(super) cancelled_at: Option<String>,
    pub(super) fulfillment_orders: Nodes<WireWork>,
    pub(super) fulfillments: Vec<WireFulfilment>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireFulfilment {
    pub(super) id: String,
    pub(super) status: String,
    #[serde(default)]
    pub(super) requires_shipping: bool,
    #[serde(default)]
    pub(super) tracking_info: Vec<WireTracking>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct WireTracking {
    pub(super) company: Option<String>,
    pub(super) number: Option<String>,
    pub(super) url: Option<String>,
}

/// A text without the blanks around it; empty where there is none.
pub(super) fn text(said: Option<&String>) -> &str {
    said.map(|text| text.trim()).unwrap_or_default()
}

/// The number at the end of an id, as in `gid://shopify/Order/450789469`: what the shop's order files call the order's id.
/// Empty for what is no such id.
pub(super) fn number_of(id: &str) -> &str {
    let number = id.rsplit('/').next().unwrap_or_default();
    let number = number.split('?').next().unwrap_or_default();
    if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) { number } else { "" }
}
