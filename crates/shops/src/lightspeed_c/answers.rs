//! Orders, their lines and shipments as the API sends them: one key with what was asked for, and `false` in the place of every text,
//! number or object that is not there.

use crate::Nonsense;
use crate::json_text::text_of;
use crate::json_text::{flag, number};
use crate::lenient::{object, text};
use crate::service_point::field;
use model::Currency;
use serde::Deserialize;
use serde_json::Value;
use wire::Answer;

/// Why a body is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum BodyError {
    Nonsense(Nonsense),
    /// The shop says that it went wrong, whatever the HTTP status.
    Said {
        status: u16,
        message: String,
    },
}

/// What a body holds under its only key.
pub(super) fn unwrapped(answer: &Answer, key: &str) -> Result<Value, BodyError> {
    let mut body: Value = answer.json().map_err(BodyError::Nonsense)?;
    if let Some(error) = body.get("error").filter(|error| error.is_object()) {
        let status = error.get("code").map(text_of).and_then(|code| code.parse().ok()).unwrap_or(400);
        return Err(BodyError::Said { status, message: field(error, &["message"]) });
    }
    let held = body.get_mut(key).map(Value::take);
    held.ok_or_else(|| BodyError::Nonsense(Nonsense::Unexpected(key.to_owned())))
}

/// The currency in the shop's settings: a text, or an object with its code.
pub(super) fn currency(shop: &Value) -> Result<Currency, Nonsense> {
    let said = shop.get("currency").map(|it| match it {
        Value::Object(_) => field(it, &["shortcode", "code", "iso"]),
        other => text_of(other),
    });
    said.and_then(|code| code.parse().ok()).ok_or_else(|| Nonsense::Unexpected("shop.currency".to_owned()))
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    pub(super) status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) price_incl: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) email: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) phone: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) mobile: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) company_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_company: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_street: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_street2: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_extension: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_zipcode: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_city: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_shipping_region: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) address_shipping_region_data: Option<WireCode>,
    #[serde(default, deserialize_with = "object")]
    pub(super) address_shipping_country: Option<WireCode>,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_street: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_street2: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_extension: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_zipcode: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_city: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) address_billing_region: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) address_billing_region_data: Option<WireCode>,
    #[serde(default, deserialize_with = "object")]
    pub(super) address_billing_country: Option<WireCode>,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_title: String,
    /// `core|…` for a method of the shop's own, another word before the first bar for one of an app.
    #[serde(default, deserialize_with = "text")]
    pub(super) shipment_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipment_title: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipment_price_incl: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) shipment_is_cash_on_delivery: bool,
    #[serde(default, deserialize_with = "flag")]
    pub(super) shipment_is_pickup: bool,
    /// An object, a list, or the text of one.
    #[serde(default)]
    pub(super) shipment_data: Value,
    #[serde(default, deserialize_with = "text")]
    pub(super) comment: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCode {
    #[serde(default, deserialize_with = "text")]
    pub(super) code: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) product_title: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) variant_title: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) article_code: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) ean: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) quantity_ordered: String,
    #[serde(default, deserialize_with = "number")]
    pub(super) quantity_shipped: u64,
    #[serde(default, deserialize_with = "number")]
    pub(super) quantity_refunded: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    /// Of one piece; whether `priceIncl` is of one or of all is not documented.
    #[serde(default, deserialize_with = "text")]
    pub(super) base_price_incl: String,
    /// What the customer chose and wrote: a list, or `false`.
    #[serde(default)]
    pub(super) custom_fields: Value,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireShipment {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_code: String,
}
