//! From a line of Sendcloud's order to ours.

use super::answers::{WireLine, WireWeight};
use crate::item::Item;
use crate::json_text::text_of;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Country, Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// Reads a line.
pub(super) fn read(line: &WireLine, currency: Currency, remarks: &mut Vec<Message>) -> Result<Item, Message> {
    let weight = line.measurement.as_ref().and_then(|it| it.weight.as_ref());
    let weight = weight.and_then(|weight| weigh(weight, &line.name, remarks));
    let line = OrderLine {
        reference: line.item_id.clone(),
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: pieces(line)?,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: line.unit_price.as_ref().and_then(|price| Money::parse(&price.value, currency).ok()),
        hs_code: line.hs_code.clone(),
        origin: line.country_of_origin.trim().parse::<Country>().ok(),
        barcode: line.ean.clone(),
        picture: line.image_url.clone(),
        properties: properties(line),
        ships: true,
    };
    Ok(Item { line, weight })
}

/// The pieces of a line; a negative quantity is none.
fn pieces(line: &WireLine) -> Result<u32, Message> {
    line.quantity.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(&line.quantity)))
}

/// A weight of something; one nobody understands is remarked. A weight of 0 is one nobody entered.
pub(super) fn weigh(weight: &WireWeight, of: &str, remarks: &mut Vec<Message>) -> Option<Weight> {
    if weight.value.is_empty() {
        return None;
    }
    let unit = Some(weight.unit.as_str()).filter(|unit| !unit.is_empty());
    let read = exact(&weight.value, unit, Some(DecimalMark::Point));
    if read.is_none() {
        let found = format!("{} {}", weight.value, weight.unit);
        remarks.push(Message::new("remark-weight").with("item", shown(of)).with("found", shown(&found)));
    }
    read.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose and wrote.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let all = line.properties.iter().flatten().map(|(name, value)| (name.clone(), text_of(value)));
    all.filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
