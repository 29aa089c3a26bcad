//! From a line of Shopware's order to ours, with what the shop says of its product.

use super::Rules;
use super::answers::{WireLine, WireOrder};
use crate::item::Item;
use crate::json_text::text_of;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Custom fields that usually hold a product's code for customs; the core has none.
const HS_CODE: [&str; 5] = [
    "customs_tariff_number",
    "customsTariffNumber",
    "hs_code",
    "tariff_number",
    "pickware_shipping_customs_information_tariff_number",
];
/// The same for its country of origin.
const ORIGIN: [&str; 4] = [
    "country_of_origin",
    "countryOfOrigin",
    "origin_country",
    "pickware_shipping_customs_information_country_of_origin",
];

/// What is chosen of a product that customers design, as a line beside it.
const OPTION: &str = "customized-products-option";

/// Whether a line is part of what is sent: no discount, no credit, and no cover around others.
pub(super) fn is_content(line: &WireLine) -> bool {
    let is_cover = matches!(line.kind.as_str(), "container" | "customized-products" | OPTION);
    line.good && !is_cover && !matches!(line.kind.as_str(), "promotion" | "discount" | "credit")
}

/// Whether it has a body.
pub(super) fn ships(line: &WireLine) -> bool {
    is_content(line) && !line.states.iter().any(|state| state == "is-download")
}

/// How many of it.
pub(super) fn quantity(line: &WireLine) -> Result<u32, Message> {
    line.quantity.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(&line.quantity)))
}

/// Reads a line.
pub(super) fn read(
    line: &WireLine,
    order: &WireOrder,
    rules: &Rules,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Item, Message> {
    let ships = ships(line);
    let weight = if ships { weigh(line, remarks) } else { None };
    let fields = [&line.product.custom_fields, &line.payload.custom_fields];
    let own = said(fields, &[rules.hs_field.as_str()]);
    let hs_code = if own.is_empty() { said(fields, &HS_CODE) } else { own };
    Ok(Item {
        line: OrderLine {
            reference: line.id.clone(),
            sku: line.payload.product_number.clone(),
            name: line.label.clone(),
            quantity: quantity(line)?,
            fulfilled: 0,
            unit_weight: weight.and_then(Weight::grams),
            unit_price: Money::parse(&line.unit_price, currency).ok(),
            hs_code,
            origin: said(fields, &ORIGIN).parse().ok(),
            barcode: line.product.ean.clone(),
            picture: line.cover.url.clone(),
            properties: properties(line, order),
            ships,
        },
        weight,
    })
}

fn said(fields: [&Map<String, Value>; 2], names: &[&str]) -> String {
    let found = fields.into_iter().flat_map(|fields| names.iter().filter_map(move |name| fields.get(*name)));
    found.map(|value| text_of(value).trim().to_owned()).find(|text| !text.is_empty()).unwrap_or_default()
}

/// What one weighs; nothing where the shop says nothing or zero. What is not understood is said.
fn weigh(line: &WireLine, remarks: &mut Vec<Message>) -> Option<Weight> {
    let found = line.product.weight.trim();
    if found.is_empty() {
        return None;
    }
    let weight = exact(found, Some("kg"), Some(DecimalMark::Point));
    if weight.is_none() {
        remarks.push(Message::new("remark-weight").with("item", shown(&line.label)).with("found", shown(found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose: of a variant, and of what they designed.
fn properties(line: &WireLine, order: &WireOrder) -> BTreeMap<String, String> {
    let options = line.payload.options.iter().map(|it| (it.group.clone(), it.option.clone()));
    let beside = |it: &&WireLine| it.kind == OPTION && !it.parent_id.is_empty() && it.parent_id == line.parent_id;
    let designed = order.line_items.iter().filter(beside).map(|it| (it.label.clone(), it.quantity.clone()));
    options.chain(designed).filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
