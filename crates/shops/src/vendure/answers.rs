//! What Vendure sends (*Vendure documentation*, "Admin API", "Object types"). Amounts are whole numbers with the decimals the server is
//! set to.

use crate::Nonsense;
use crate::counted::Listed;
use crate::lenient::{list, object, text};
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    /// As customers read it.
    #[serde(default, deserialize_with = "text")]
    pub(super) code: String,
    /// `Regular`, or in a market of several sellers `Aggregate` for the whole and `Seller` for what one of them sends.
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: String,
    pub(super) state: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_placed_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) currency_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_with_tax: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) customer: Option<WireCustomer>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_address: Option<WireAddress>,
    #[serde(default, deserialize_with = "list")]
    pub(super) shipping_lines: Vec<WireShippingLine>,
    #[serde(default, deserialize_with = "list")]
    pub(super) payments: Vec<WirePayment>,
    /// What cannot be read here is no order: it would be fulfilled twice.
    #[serde(default)]
    pub(super) fulfillments: Option<Vec<WireFulfilment>>,
    pub(super) lines: Vec<WireLine>,
}

impl WireOrder {
    /// Fulfilments that hold.
    pub(super) fn live(&self) -> impl Iterator<Item = &WireFulfilment> {
        self.fulfillments.iter().flatten().filter(|fulfilment| fulfilment.state != CANCELLED)
    }

    /// How many pieces of a line no fulfilment has.
    pub(super) fn left(&self, line: &WireLine) -> u32 {
        let of_line = self.live().flat_map(|fulfilment| &fulfilment.lines).filter(|part| part.order_line_id == line.id);
        of_line.fold(line.quantity, |left, part| left.saturating_sub(part.quantity))
    }
}

/// The state of a fulfilment that does not hold any more.
pub(super) const CANCELLED: &str = "Cancelled";

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireCustomer {
    #[serde(default, deserialize_with = "text")]
    pub(super) email_address: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) phone_number: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) full_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    #[serde(deserialize_with = "text")]
    pub(super) street_line1: String,
    #[serde(deserialize_with = "text")]
    pub(super) street_line2: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) province: String,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone_number: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireShippingLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) discounted_price_with_tax: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_method: Option<WireShippingMethod>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShippingMethod {
    #[serde(default, deserialize_with = "text")]
    pub(super) code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePayment {
    #[serde(default, deserialize_with = "text")]
    pub(super) method: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) state: String,
    #[serde(default)]
    pub(super) amount: i64,
    #[serde(default, deserialize_with = "list")]
    pub(super) refunds: Vec<WireRefund>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireRefund {
    #[serde(default, deserialize_with = "text")]
    pub(super) state: String,
    #[serde(default)]
    pub(super) total: i64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireFulfilment {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    pub(super) state: String,
    /// One field for all numbers.
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_code: String,
    pub(super) lines: Vec<WirePart>,
}

/// Pieces of one line in a fulfilment.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WirePart {
    #[serde(deserialize_with = "text")]
    pub(super) order_line_id: String,
    pub(super) quantity: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    /// Without what was cancelled.
    pub(super) quantity: u32,
    #[serde(default)]
    pub(super) order_placed_quantity: u32,
    #[serde(default, deserialize_with = "text")]
    pub(super) prorated_unit_price_with_tax: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) featured_asset: Option<WireAsset>,
    #[serde(default, deserialize_with = "object")]
    pub(super) product_variant: Option<WireVariant>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireAsset {
    #[serde(default, deserialize_with = "text")]
    pub(super) preview: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireVariant {
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) options: Vec<WireOption>,
    #[serde(default, deserialize_with = "object")]
    pub(super) custom_fields: Option<WireOwn>,
}

/// What the shop keeps of a variant beside what all shops have.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOwn {
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOption {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) group: Option<WireGroup>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireGroup {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
}

/// Reads a part of at most so many orders.
pub(super) fn listed(mut data: Value, most: usize) -> Result<Listed, Nonsense> {
    let in_all = data.pointer("/orders/totalItems").and_then(Value::as_u64);
    let orders = data.pointer_mut("/orders/items").map(Value::take);
    Listed::read((orders, "orders.items"), (in_all, "orders.totalItems"), most, "updatedAt")
}

/// How many digits of amounts stand behind the point.
pub(super) fn decimals(settings: &Value) -> Result<usize, Nonsense> {
    let place = "/globalSettings/serverConfig/moneyStrategyPrecision";
    let decimals = settings.pointer(place).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    // More than six are no currency's.
    decimals.filter(|count| *count <= 6).ok_or_else(|| Nonsense::Unexpected("moneyStrategyPrecision".to_owned()))
}

/// The channel's code; empty for the one every shop has.
pub(super) fn channel(settings: &Value) -> &str {
    let code = settings.pointer("/activeChannel/code").and_then(Value::as_str).unwrap_or_default();
    if code == "__default_channel__" { "" } else { code }
}
