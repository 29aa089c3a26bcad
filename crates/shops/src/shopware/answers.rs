//! An order as the Admin API sends it (schema of 6.7.10.1, `Order` and what it names), taken in leniently. What was asked for and is
//! `null` was not loaded: a list of nothing is `[]`.

use crate::json_text::{list, object, text};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireOrder {
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) order_date_time: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) amount_total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_total: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_comment: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) primary_order_delivery_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) primary_order_transaction_id: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) custom_fields: Map<String, Value>,
    #[serde(default, deserialize_with = "object")]
    pub(super) extensions: Map<String, Value>,
    pub(super) state_machine_state: WireState,
    pub(super) currency: WireCurrency,
    #[serde(default, deserialize_with = "object")]
    pub(super) order_customer: WireCustomer,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_address: WireAddress,
    #[serde(deserialize_with = "loaded")]
    pub(super) deliveries: Vec<WireDelivery>,
    #[serde(deserialize_with = "loaded")]
    pub(super) transactions: Vec<WireTransaction>,
    #[serde(deserialize_with = "loaded")]
    pub(super) line_items: Vec<WireLine>,
    #[serde(default, deserialize_with = "list")]
    pub(super) tags: Vec<WireTag>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireState {
    pub(super) technical_name: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireCurrency {
    #[serde(deserialize_with = "text")]
    pub(super) iso_code: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireCustomer {
    #[serde(deserialize_with = "text")]
    pub(super) email: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) title: String,
    #[serde(deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    #[serde(deserialize_with = "text")]
    pub(super) department: String,
    #[serde(deserialize_with = "text")]
    pub(super) street: String,
    #[serde(deserialize_with = "text")]
    pub(super) additional_address_line1: String,
    #[serde(deserialize_with = "text")]
    pub(super) additional_address_line2: String,
    #[serde(deserialize_with = "text")]
    pub(super) zipcode: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone_number: String,
    #[serde(deserialize_with = "object")]
    pub(super) custom_fields: Map<String, Value>,
    #[serde(deserialize_with = "object")]
    pub(super) country: WireCountry,
    #[serde(deserialize_with = "object")]
    pub(super) country_state: WireRegion,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireCountry {
    #[serde(deserialize_with = "text")]
    pub(super) iso: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WireRegion {
    /// With its country, as `DE-NW`.
    #[serde(deserialize_with = "text")]
    pub(super) short_code: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireDelivery {
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) tracking_codes: Vec<String>,
    /// Negative for a discount, which is a delivery of its own.
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_costs: WireCosts,
    #[serde(default, deserialize_with = "object")]
    pub(super) custom_fields: Map<String, Value>,
    pub(super) state_machine_state: WireState,
    #[serde(default, deserialize_with = "object")]
    pub(super) shipping_method: WireMethod,
    pub(super) shipping_order_address: WireAddress,
    #[serde(default, deserialize_with = "list")]
    pub(super) positions: Vec<Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WireCosts {
    pub(super) total_price: f64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WireMethod {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(deserialize_with = "text")]
    pub(super) name: String,
    #[serde(deserialize_with = "text")]
    pub(super) technical_name: String,
    /// In the language asked for.
    #[serde(deserialize_with = "object")]
    pub(super) translated: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireTransaction {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    pub(super) state_machine_state: WireState,
    #[serde(default, deserialize_with = "object")]
    pub(super) payment_method: WireMethod,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLine {
    pub(super) id: String,
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) label: String,
    #[serde(deserialize_with = "text")]
    pub(super) quantity: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) unit_price: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) parent_id: String,
    /// Whether it counts as goods.
    #[serde(default = "yes")]
    pub(super) good: bool,
    /// `is-physical`, `is-download`.
    #[serde(default, deserialize_with = "list")]
    pub(super) states: Vec<String>,
    #[serde(default, deserialize_with = "object")]
    pub(super) payload: WirePayload,
    #[serde(default, deserialize_with = "object")]
    pub(super) product: WireProduct,
    #[serde(default, deserialize_with = "object")]
    pub(super) cover: WireCover,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WirePayload {
    #[serde(deserialize_with = "text")]
    pub(super) product_number: String,
    #[serde(deserialize_with = "list")]
    pub(super) options: Vec<WireOption>,
    #[serde(deserialize_with = "object")]
    pub(super) custom_fields: Map<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireOption {
    #[serde(deserialize_with = "text")]
    pub(super) group: String,
    #[serde(deserialize_with = "text")]
    pub(super) option: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WireProduct {
    #[serde(deserialize_with = "text")]
    pub(super) ean: String,
    /// In kilograms.
    #[serde(deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(deserialize_with = "object")]
    pub(super) custom_fields: Map<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireCover {
    #[serde(deserialize_with = "text")]
    pub(super) url: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct WireTag {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
}

/// A list that was asked for.
fn loaded<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(input: D) -> Result<Vec<T>, D::Error> {
    let value = Value::deserialize(input)?;
    if value.is_null() {
        return Err(serde::de::Error::custom("a list that was not loaded"));
    }
    list(value).map_err(serde::de::Error::custom)
}
