//! From an item of Medusa's order to a line of ours.

use super::answers::{WireGoods, WireItem};
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// A line of so many pieces.
pub(super) fn read(item: &WireItem, quantity: u32, unit: &str, currency: Currency, remarks: &mut Vec<Message>) -> Item {
    let ships = item.ships();
    let weight = if ships { weigh(&said(item, |goods| &goods.weight), unit, &item.title, remarks) } else { None };
    let line = OrderLine {
        reference: item.id.clone(),
        sku: item.variant_sku.clone(),
        name: item.title.clone(),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: Money::parse(&item.total, currency).ok().and_then(|total| share(total, item.quantity)),
        hs_code: said(item, |goods| &goods.hs_code),
        origin: said(item, |goods| &goods.origin_country).to_uppercase().parse().ok(),
        barcode: item.variant_barcode.clone(),
        picture: item.thumbnail.clone(),
        properties: properties(item),
        ships,
    };
    Item { line, weight }
}

/// What the variant says of itself, or else its product; empty where neither does.
fn said(item: &WireItem, of: impl Fn(&WireGoods) -> &String) -> String {
    let variant = item.variant.as_ref();
    let product = variant.and_then(|variant| variant.product.as_ref()).map(|product| &product.goods);
    let all = [variant.map(|variant| &variant.goods), product];
    let mut said = all.into_iter().flatten().map(|goods| of(goods).trim()).filter(|text| !text.is_empty());
    said.next().unwrap_or_default().to_owned()
}

/// What one of so many costs, rounded.
fn share(total: Money, count: u32) -> Option<Money> {
    let count = i64::from(count);
    let half = count / 2 * total.minor.signum();
    Some(Money { minor: total.minor.checked_add(half)?.checked_div(count)?, ..total })
}

/// What one weighs, in the unit the account says. Zero and nothing are what nobody entered.
fn weigh(said: &str, unit: &str, name: &str, remarks: &mut Vec<Message>) -> Option<Weight> {
    if said.is_empty() {
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
fn properties(item: &WireItem) -> BTreeMap<String, String> {
    let options = item.variant.iter().flat_map(|variant| &variant.options);
    let named = options.filter_map(|option| Some((option.option.as_ref()?.title.clone(), option.value.clone())));
    named.filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
