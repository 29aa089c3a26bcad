//! What Ecwid sends (*Ecwid REST API v3*, "Search orders"). Amounts and weights are numbers, moments are seconds since 1970; fields
//! without a value are left out.

use crate::Nonsense;
use crate::json_text::{flag, number, text_of};
use crate::lenient::{list, object, text};
use jiff::Timestamp;
use model::UtcDateTime;
use serde::Deserialize;
use serde_json::Value;
use wire::Answer;

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    /// As customers read it, with what the store writes before and behind.
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    /// The same in older answers.
    #[serde(default, deserialize_with = "text")]
    pub(super) vendor_order_number: String,
    #[serde(default, deserialize_with = "number")]
    pub(super) create_timestamp: u64,
    #[serde(default, deserialize_with = "number")]
    pub(super) update_timestamp: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) fulfillment_status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_method: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) email: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_comments: String,
    /// One field for all numbers.
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_number: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_person: Option<WirePerson>,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_person: Option<WirePerson>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_option: Option<WireShipping>,
    pub(super) items: Vec<WireLine>,
    /// What the store asks at checkout, and what apps keep with the order.
    #[serde(default, deserialize_with = "list")]
    pub(super) order_extra_fields: Vec<WireExtra>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct WirePerson {
    #[serde(deserialize_with = "text")]
    pub(super) name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company_name: String,
    /// Two lines with a line break between.
    #[serde(deserialize_with = "text")]
    pub(super) street: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) state_or_province_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireShipping {
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_method_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_method_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_rate: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_pickup: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) quantity: String,
    /// In the store's unit; 0 where nobody entered it.
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) price: String,
    #[serde(default)]
    pub(super) is_shipping_required: Value,
    #[serde(default, deserialize_with = "text")]
    pub(super) image_url: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) selected_options: Vec<WireChoice>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireChoice {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireExtra {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    /// As customers read it; empty where an app keeps something.
    #[serde(default, deserialize_with = "text")]
    pub(super) title: String,
    #[serde(default)]
    pub(super) value: Value,
}

/// The number that stays the same whatever the store writes before and behind; empty where there is none.
pub(super) fn reference(order: &Value) -> String {
    let mut said = ["internalId", "orderNumber"].iter().filter_map(|name| order.get(name)).map(text_of);
    let is_number = |text: &String| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    said.find(is_number).unwrap_or_default()
}

/// The moment so many seconds after 1970; nothing for what is no date of an order.
pub(super) fn moment(seconds: u64) -> Option<UtcDateTime> {
    let seconds = i64::try_from(seconds).ok().filter(|seconds| *seconds > 0)?;
    Timestamp::from_second(seconds).ok().map(UtcDateTime)
}

/// A part of a list.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) orders: Vec<Value>,
    /// How many orders the list has in all.
    pub(super) in_all: u64,
}

/// Reads a part of at most so many orders.
pub(super) fn listed(answer: &Answer, most: usize) -> Result<Listed, Nonsense> {
    let mut body: Value = answer.json()?;
    let unexpected = |place: &str| Nonsense::Unexpected(place.to_owned());
    let Some(Value::Array(orders)) = body.get_mut("items").map(Value::take) else { return Err(unexpected("items")) };
    if orders.len() > most {
        return Err(Nonsense::LongPage);
    }
    let in_all = body.get("total").and_then(Value::as_u64).ok_or_else(|| unexpected("total"))?;
    Ok(Listed { orders, in_all })
}
