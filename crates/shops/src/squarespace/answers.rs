//! Orders as the Commerce APIs 1.0 send them (*Squarespace developer documentation*, "Orders API"). Fields may be added to them at any
//! time.

use crate::Nonsense;
use crate::json_text::flag;
use crate::lenient::{list, object, text};
use serde::Deserialize;
use serde_json::Value;
use wire::Answer;

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_on: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) modified_on: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) testmode: bool,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_email: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_address: Option<WireAddress>,
    /// Nothing where nothing ships.
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_address: Option<WireAddress>,
    /// `PENDING`, `FULFILLED` or `CANCELED`.
    #[serde(default, deserialize_with = "text")]
    pub(super) fulfillment_status: String,
    /// Empty where an older version sends it.
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_state: String,
    pub(super) line_items: Vec<WireLine>,
    #[serde(default, deserialize_with = "list")]
    pub(super) shipping_lines: Vec<WireShipping>,
    /// What the site asks at checkout.
    #[serde(default, deserialize_with = "list")]
    pub(super) form_submission: Vec<WireAnswer>,
    #[serde(default, deserialize_with = "list")]
    pub(super) fulfillments: Vec<WireFulfilment>,
    #[serde(default, deserialize_with = "object")]
    pub(super) grand_total: Option<WireMoney>,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_total: Option<WireMoney>,
    #[serde(default, deserialize_with = "object")]
    pub(super) refunded_total: Option<WireMoney>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) address1: String,
    #[serde(deserialize_with = "text")]
    pub(super) address2: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) state: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone: String,
}

/// An amount, whose value is a text or a number.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireMoney {
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) currency: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) product_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) quantity: String,
    /// In kilograms or pounds, as the site measures; 0 where nobody entered it.
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) unit_price_paid: Option<WireMoney>,
    #[serde(default, deserialize_with = "list")]
    pub(super) variant_options: Vec<WireOption>,
    #[serde(default, deserialize_with = "list")]
    pub(super) customizations: Vec<WireAnswer>,
    #[serde(default, deserialize_with = "text")]
    pub(super) image_url: String,
    /// `PHYSICAL_PRODUCT`, `DIGITAL`, `SERVICE`, `GIFT_CARD`, or one that was added since.
    #[serde(default, deserialize_with = "text")]
    pub(super) line_item_type: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOption {
    #[serde(default, deserialize_with = "text")]
    pub(super) option_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
}

/// What the customer answered to a question.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireAnswer {
    #[serde(default, deserialize_with = "text")]
    pub(super) label: String,
    #[serde(default)]
    pub(super) value: Value,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShipping {
    #[serde(default, deserialize_with = "text")]
    pub(super) method: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireFulfilment {
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_number: String,
}

/// A page of orders. What its `nextPageUrl` says is left alone: it may lead elsewhere.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) orders: Vec<Value>,
    /// Where the next page begins, where there is one.
    pub(super) next: Option<String>,
}

/// Reads a page.
pub(super) fn listed(answer: &Answer) -> Result<Listed, Nonsense> {
    let mut body: Value = answer.json()?;
    let unexpected = |place: &str| Nonsense::Unexpected(place.to_owned());
    let Some(Value::Array(orders)) = body.get_mut("result").map(Value::take) else { return Err(unexpected("result")) };
    let pagination = body.get("pagination").ok_or_else(|| unexpected("pagination"))?;
    let goes_on = pagination.get("hasNextPage").and_then(Value::as_bool).unwrap_or_default();
    let cursor = pagination.get("nextPageCursor").and_then(Value::as_str).filter(|cursor| !cursor.is_empty());
    if goes_on && cursor.is_none() {
        return Err(unexpected("pagination.nextPageCursor"));
    }
    Ok(Listed { orders, next: cursor.filter(|_| goes_on).map(str::to_owned) })
}
