//! From a line of Vendure's order to ours.

use super::answers::{WireLine, WireOrder};
use super::order::amount;
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, OrderLine, OrderStatus};
use std::collections::BTreeMap;

/// What is left to be sent of a line; of an order that is over, what it was.
pub(super) fn pieces(order: &WireOrder, line: &WireLine, status: OrderStatus) -> u32 {
    match status {
        OrderStatus::Open | OrderStatus::Waiting => order.left(line),
        OrderStatus::Completed => line.quantity,
        OrderStatus::Cancelled => line.order_placed_quantity.max(line.quantity),
    }
}

/// A line of so many pieces. Vendure does not say of a variant that it has no body.
pub(super) fn read(
    line: &WireLine,
    quantity: u32,
    unit: &str,
    (currency, decimals): (Currency, usize),
    remarks: &mut Vec<Message>,
) -> Item {
    let variant = line.product_variant.as_ref();
    let name = variant.map(|variant| variant.name.clone()).unwrap_or_default();
    let own = variant.and_then(|variant| variant.custom_fields.as_ref()).map(|own| own.weight.as_str());
    let weight = own.and_then(|said| weigh(said, unit, &name, remarks));
    let line = OrderLine {
        reference: line.id.clone(),
        sku: variant.map(|variant| variant.sku.clone()).unwrap_or_default(),
        name,
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: amount(&line.prorated_unit_price_with_tax, currency, decimals).ok(),
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        picture: line.featured_asset.as_ref().map(|asset| asset.preview.clone()).unwrap_or_default(),
        properties: properties(line),
        ships: true,
    };
    Item { line, weight }
}

/// What one weighs, in the unit the account says. Zero and nothing are what nobody entered.
fn weigh(said: &str, unit: &str, name: &str, remarks: &mut Vec<Message>) -> Option<Weight> {
    if said.trim().is_empty() {
        return None;
    }
    let weight = exact(said, Some(unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{said} {unit}");
        remarks.push(Message::new("remark-weight").with("item", shown(name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let options = line.product_variant.iter().flat_map(|variant| &variant.options);
    let named = options.filter_map(|option| Some((option.group.as_ref()?.name.clone(), option.name.clone())));
    named.filter(|(group, name)| !group.is_empty() && !name.is_empty()).collect()
}
