//! What X-Series sends (*Lightspeed Retail X-Series API 2026-07*, the schemas of its OpenAPI). Quantities of fulfilments are decimal
//! texts, ids are texts of digits or UUIDs.

use crate::Nonsense;
use crate::json_text::flag;
use crate::lenient::{list, object, text};
use crate::number::{DecimalMark, decimal};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wire::Answer;

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireFulfilment {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(deserialize_with = "text")]
    pub(super) sale_id: String,
    /// `PICKUP`, `DISPATCH` or `SERVICE`.
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) state: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) note: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_address_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    /// What a change has to name.
    pub(super) version: i64,
    pub(super) line_items: Vec<WirePart>,
}

impl WireFulfilment {
    /// Whether parcels are made of it.
    pub(super) fn is_dispatched(&self) -> bool {
        self.kind == "DISPATCH"
    }

    /// Whether all of it has left.
    pub(super) fn is_done(&self) -> bool {
        self.state == "FULFILLED"
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePart {
    #[serde(deserialize_with = "text")]
    pub(super) sale_line_item_id: String,
    #[serde(deserialize_with = "text")]
    pub(super) quantity: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) fulfilled_quantity: String,
}

impl WirePart {
    /// Pieces that have not left; nothing where a quantity is no whole number.
    pub(super) fn left(&self) -> Option<u32> {
        Some(pieces(&self.quantity)?.saturating_sub(pieces(&self.fulfilled_quantity)?))
    }
}

/// A quantity in whole pieces: `5.00` is five, nothing is none. A tenth of a piece, or one below zero, is no number of pieces.
pub(super) fn pieces(text: &str) -> Option<u32> {
    if text.is_empty() {
        return Some(0);
    }
    let read = decimal(text, Some(DecimalMark::Point))?;
    let is_whole = !read.negative && read.fraction.bytes().all(|digit| digit == b'0');
    read.whole.parse().ok().filter(|_| is_whole)
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireSale {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) invoice_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) receipt_number: String,
    /// `parked`, `pending`, `voided` or `closed`.
    #[serde(default, deserialize_with = "text")]
    pub(super) state: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) date: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) created_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) updated_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) deleted_at: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) note: String,
    pub(super) line_items: Vec<WireLine>,
    #[serde(default, deserialize_with = "list")]
    pub(super) payments: Vec<WirePayment>,
    #[serde(default, deserialize_with = "object")]
    pub(super) totals: Option<WireTotals>,
    #[serde(default, rename = "return", deserialize_with = "object")]
    pub(super) returned: Option<WireReturn>,
    #[serde(default, rename = "_metadata", deserialize_with = "object")]
    pub(super) metadata: Option<WireMetadata>,
}

/// What the retailer keeps of a sale for itself.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireMetadata {
    /// Of all the retailer's sales the one that changed last has the highest.
    #[serde(default)]
    pub(super) version: Option<i64>,
}

/// A sale as far as has to be known of one that changed.
#[derive(Debug, Deserialize)]
pub(super) struct WireChanged {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
}

/// Sales that changed after a version, and the highest version among them; none where there are none.
pub(super) fn changed(answer: &Answer, most: usize) -> Result<(Vec<WireChanged>, Option<i64>), Nonsense> {
    let sales: Vec<WireChanged> = read(answer, "sales")?;
    if sales.len() > most {
        return Err(Nonsense::LongPage);
    }
    let body: Value = answer.json()?;
    let highest = body.pointer("/version/max").and_then(Value::as_i64);
    if highest.is_none() && !sales.is_empty() {
        return Err(Nonsense::Unexpected("version.max".to_owned()));
    }
    Ok((sales, highest))
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireLine {
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) note: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) gift_card_number: String,
    #[serde(default, deserialize_with = "object")]
    pub(super) product: Option<WireId>,
    #[serde(default, deserialize_with = "object")]
    pub(super) pricing: Option<WirePricing>,
    #[serde(default, deserialize_with = "list")]
    pub(super) customizations: Vec<WireChoice>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireId {
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePricing {
    /// Of one, without taxes.
    #[serde(default, deserialize_with = "text")]
    pub(super) price: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireChoice {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) value: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WirePayment {
    #[serde(default, deserialize_with = "text")]
    pub(super) amount: String,
    #[serde(default, rename = "type", deserialize_with = "object")]
    pub(super) way: Option<WireName>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireName {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireTotals {
    #[serde(default, deserialize_with = "text")]
    pub(super) price_incl_tax: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireReturn {
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_return: bool,
    #[serde(default, deserialize_with = "list")]
    pub(super) return_sale_ids: Vec<Value>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCustomer {
    #[serde(default, deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) company_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) email: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) mobile: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) phone: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_address_1: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_address_2: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_suburb: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_city: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_postcode: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_state: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) physical_country_id: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) address_line_1: String,
    #[serde(deserialize_with = "text")]
    pub(super) address_line_2: String,
    #[serde(deserialize_with = "text")]
    pub(super) suburb: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    #[serde(deserialize_with = "text")]
    pub(super) postcode: String,
    #[serde(deserialize_with = "text")]
    pub(super) state: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireProduct {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) variant_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) product_codes: Vec<WireCode>,
    #[serde(default, deserialize_with = "text")]
    pub(super) image_url: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCode {
    /// `EAN`, `UPC`, `CUSTOM`, …
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) code: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireRetailer {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    pub(super) currency: WireCurrency,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireCurrency {
    #[serde(deserialize_with = "text")]
    pub(super) code: String,
}

/// What an answer holds in its envelope.
pub(super) fn data(answer: &Answer) -> Result<Value, Nonsense> {
    let mut body: Value = answer.json()?;
    body.get_mut("data").map(Value::take).ok_or_else(|| Nonsense::Unexpected("data".to_owned()))
}

/// What an answer holds in its envelope, read; `of` names it where it makes no sense.
pub(super) fn read<T: DeserializeOwned>(answer: &Answer, of: &str) -> Result<T, Nonsense> {
    serde_json::from_value(data(answer)?).map_err(|_| Nonsense::Unexpected(of.to_owned()))
}

/// A page of fulfilments, of which those that are no parcels are left out; and how many there were. One that cannot be read makes no
/// sense: its pieces would be missing.
pub(super) fn fulfilments(answer: &Answer, most: usize) -> Result<(Vec<WireFulfilment>, usize), Nonsense> {
    let mut all: Vec<WireFulfilment> = read(answer, "fulfillments")?;
    let count = all.len();
    if count > most {
        return Err(Nonsense::LongPage);
    }
    all.retain(WireFulfilment::is_dispatched);
    Ok((all, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_whole_pieces() {
        for (text, count) in [("5.00", Some(5)), ("0", Some(0)), ("", Some(0)), ("12", Some(12))] {
            assert_eq!(pieces(text), count, "{text}");
        }
        for text in ["0.5", "-1.00", "many", "1e3", "99999999999"] {
            assert_eq!(pieces(text), None, "{text}");
        }
    }
}
