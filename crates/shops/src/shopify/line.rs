//! From a line of Shopify's order to ours.

use super::answers::{WireAttribute, WireLine, number_of, text};
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// So many pieces of a line. `ships` says whether they have a body.
pub(super) fn read(
    line: &WireLine,
    quantity: u32,
    ships: bool,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Item {
    let weight = if ships { weigh(line, remarks) } else { None };
    let variant = line.variant.as_ref();
    let stock = variant.and_then(|variant| variant.inventory_item.as_ref());
    let origin = text(stock.and_then(|stock| stock.country_code_of_origin.as_ref()));
    let price = line.discounted_unit_price_after_all_discounts_set.as_ref();
    Item {
        line: OrderLine {
            reference: number_of(&line.id).to_owned(),
            sku: text(line.sku.as_ref()).to_owned(),
            name: line.name.clone(),
            quantity,
            fulfilled: 0,
            unit_weight: weight.and_then(Weight::grams),
            unit_price: price.and_then(|price| Money::parse(&price.shop_money.amount, currency).ok()),
            hs_code: text(stock.and_then(|stock| stock.harmonized_system_code.as_ref())).to_owned(),
            origin: origin.parse().ok(),
            barcode: text(variant.and_then(|variant| variant.barcode.as_ref())).to_owned(),
            picture: line.image.as_ref().map(|image| image.url.clone()).unwrap_or_default(),
            properties: properties(line),
            ships,
        },
        weight,
    }
}

/// What one weighs; nothing where the shop says nothing or zero. What is not understood is said.
fn weigh(line: &WireLine, remarks: &mut Vec<Message>) -> Option<Weight> {
    let said = line.weight.as_ref()?;
    let unit = said.unit.to_ascii_lowercase();
    let weight = exact(&said.value.to_string(), Some(&unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{} {unit}", said.value);
        remarks.push(Message::new("remark-weight").with("item", shown(&line.name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose: the variant's options, and what was asked beside them.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let options = line.variant.iter().flat_map(|variant| &variant.selected_options);
    // A product without variants has a single one of this name.
    let options = options.filter(|option| option.value != "Default Title");
    let options = options.map(|option| (option.name.clone(), option.value.clone()));
    options.chain(visible(&line.custom_attributes)).filter(|(_, value)| !value.trim().is_empty()).collect()
}

/// Attributes people are to see: by custom, those whose names begin with `_` are for programs.
pub(super) fn visible(attributes: &[WireAttribute]) -> impl Iterator<Item = (String, String)> {
    let visible = attributes.iter().filter(|attribute| !attribute.key.starts_with('_'));
    visible.map(|attribute| (attribute.key.clone(), text(attribute.value.as_ref()).to_owned()))
}
