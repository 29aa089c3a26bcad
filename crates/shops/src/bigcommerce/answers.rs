//! Orders and shipments as the API V2 sends them (*BigCommerce developer documentation*, "Orders V2"). Amounts and weights are
//! texts, dates those of RFC 2822. An empty list is status 204 without a body.

use super::statuses;
use crate::Nonsense;
use crate::json_text::{flag, number};
use crate::lenient::{list, object, text};
use model::UtcDateTime;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use wire::Answer;

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOrder {
    pub(super) id: u64,
    pub(super) status_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) date_created: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) date_modified: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) total_inc_tax: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_cost_inc_tax: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) refunded_amount: String,
    /// What the customer pays in.
    #[serde(default, deserialize_with = "text")]
    pub(super) default_currency_code: String,
    /// What prices were shown in.
    #[serde(default, deserialize_with = "text")]
    pub(super) currency_code: String,
    #[serde(default, deserialize_with = "number")]
    pub(super) items_total: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_method: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) payment_status: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) customer_message: String,
    #[serde(default, deserialize_with = "flag")]
    pub(super) is_deleted: bool,
    #[serde(default, deserialize_with = "object")]
    pub(super) billing_address: Option<WireAddress>,
    #[serde(deserialize_with = "consignments")]
    pub(super) consignments: WireConsignments,
}

impl WireOrder {
    /// Whether there is more in it than came with it.
    pub(super) fn lacks_lines(&self) -> bool {
        let parts = &self.consignments;
        let of_parts = parts.shipping.iter().chain(&parts.downloads).chain(&parts.pickups);
        let (mut lines, mut pieces) = (0_u64, 0_u64);
        for line in of_parts.flat_map(|part| &part.line_items) {
            lines += 1;
            pieces = pieces.saturating_add(line.quantity.parse().unwrap_or_default());
        }
        !parts.shipping.is_empty() && (lines == 0 || pieces < self.items_total)
    }

    /// Gives each part its lines, as they were listed apart from the order.
    pub(super) fn take_lines(&mut self, lines: Vec<WireLine>) {
        let parts = &mut self.consignments;
        let is_only = parts.shipping.len() == 1;
        for part in parts.shipping.iter_mut().chain(&mut parts.downloads) {
            part.line_items.clear();
        }
        for line in lines {
            let goes_there = |part: &&mut WireConsignment| part.id == line.order_address_id || is_only;
            if let Some(part) = parts.shipping.iter_mut().find(goes_there) {
                part.line_items.push(line);
            }
        }
    }
}

/// What goes where: to addresses, to a counter, to nobody's address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct WireConsignments {
    pub(super) shipping: Vec<WireConsignment>,
    #[serde(default, deserialize_with = "list")]
    pub(super) pickups: Vec<WireConsignment>,
    #[serde(default, deserialize_with = "list")]
    pub(super) downloads: Vec<WireConsignment>,
}

/// One object, which older versions of the API send in a list.
fn consignments<'de, D: Deserializer<'de>>(input: D) -> Result<WireConsignments, D::Error> {
    let parts = match Value::deserialize(input)? {
        Value::Array(parts) => parts,
        one => vec![one],
    };
    if parts.is_empty() {
        return Err(D::Error::custom("nothing is said of where it goes"));
    }
    let mut all = WireConsignments::default();
    for part in parts {
        // A list would be read as the fields of an object, one after the other.
        if !part.is_object() {
            return Err(D::Error::custom("where it goes is no object"));
        }
        let part: WireConsignments = serde_json::from_value(part).map_err(D::Error::custom)?;
        all.shipping.extend(part.shipping);
        all.pickups.extend(part.pickups);
        all.downloads.extend(part.downloads);
    }
    Ok(all)
}

/// What goes to one place.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireConsignment {
    /// The number shipments name the address by.
    #[serde(default, deserialize_with = "number")]
    pub(super) id: u64,
    #[serde(flatten)]
    pub(super) address: WireAddress,
    #[serde(default, deserialize_with = "text")]
    pub(super) shipping_method: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) line_items: Vec<WireLine>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct WireAddress {
    #[serde(deserialize_with = "text")]
    pub(super) first_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) last_name: String,
    #[serde(deserialize_with = "text")]
    pub(super) company: String,
    #[serde(deserialize_with = "text")]
    pub(super) street_1: String,
    #[serde(deserialize_with = "text")]
    pub(super) street_2: String,
    #[serde(deserialize_with = "text")]
    pub(super) city: String,
    /// The region's name, not its code.
    #[serde(deserialize_with = "text")]
    pub(super) state: String,
    #[serde(deserialize_with = "text")]
    pub(super) zip: String,
    #[serde(deserialize_with = "text")]
    pub(super) country_iso2: String,
    #[serde(deserialize_with = "text")]
    pub(super) phone: String,
    #[serde(deserialize_with = "text")]
    pub(super) email: String,
    /// What the store asks besides.
    #[serde(deserialize_with = "list")]
    pub(super) form_fields: Vec<WireField>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireField {
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default)]
    pub(super) value: Value,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireLine {
    #[serde(default, deserialize_with = "number")]
    pub(super) id: u64,
    #[serde(default, deserialize_with = "number")]
    pub(super) order_address_id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) name_customer: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) sku: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) upc: String,
    /// `physical`, `digital`, `giftcertificate`.
    #[serde(default, rename = "type", deserialize_with = "text")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) quantity: String,
    #[serde(default, deserialize_with = "number")]
    pub(super) quantity_shipped: u64,
    #[serde(default, deserialize_with = "number")]
    pub(super) quantity_refunded: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) price_inc_tax: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) weight: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) wrapping_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) wrapping_message: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) product_options: Vec<WireOption>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireOption {
    #[serde(default, deserialize_with = "text")]
    pub(super) display_name: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) display_value: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct WireShipment {
    pub(super) id: u64,
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_number: String,
    #[serde(default, deserialize_with = "text")]
    pub(super) tracking_link: String,
}

/// The rows of a list; none where the answer is status 204.
pub(super) fn rows(answer: &Answer) -> Result<Vec<Value>, Nonsense> {
    if answer.status() == 204 { Ok(Vec::new()) } else { answer.json() }
}

/// A date of RFC 2822, as `Mon, 11 Mar 2019 15:17:25 +0000`, or of ISO 8601.
pub(super) fn moment(text: &str) -> Option<UtcDateTime> {
    let text = text.trim();
    let mail = jiff::fmt::rfc2822::parse(text).ok().map(|zoned| UtcDateTime(zoned.timestamp()));
    mail.or_else(|| text.parse().ok())
}

/// A status for people who look into the store: its number and first name.
pub(super) fn shown_status(order: &WireOrder) -> String {
    format!("status_id: {} ({})", order.status_id, statuses::name(order.status_id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_mails() {
        let of = |text: &str| moment(text).map(|moment| moment.to_string());
        assert_eq!(of("Sat, 28 Nov 2026 09:58:00 +0000").as_deref(), Some("2026-11-28T09:58:00Z"));
        assert_eq!(of("2026-11-28T09:58:00Z").as_deref(), Some("2026-11-28T09:58:00Z"));
        assert_eq!((of(""), of("yesterday")), (None, None));
    }
}
