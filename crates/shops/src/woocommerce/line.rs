//! From a line of WooCommerce's order to ours, with what the shop says of its product.

use super::answers::{WireLine, WireMeta, WireOrder, known, text_of};
use super::goods::{GTIN, Good, HS_CODE, ORIGIN, WEIGHT};
use super::order::Beside;
use crate::item::Item;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// Reads a line; nothing where all of it was paid back. What its own metadata says goes over what its product says.
pub(super) fn read(
    line: &WireLine,
    order: &WireOrder,
    beside: &Beside<'_>,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Option<Item>, Message> {
    let bad_quantity = || Message::new("order-bad-quantity").with("found", shown(&line.quantity));
    let ordered: u32 = line.quantity.parse().map_err(|_| bad_quantity())?;
    let quantity = ordered.saturating_sub(beside.refunds.map_or(0, |refunds| refunds.pieces_of(line)));
    if quantity == 0 && ordered > 0 {
        return Ok(None);
    }
    let good = beside.goods.of(line.product_id, line.variation_id).unwrap_or_else(Good::unknown);
    let own = |keys: &[&str]| known(&line.meta_data, keys);
    let or = |own: String, good: &String| if own.is_empty() { good.clone() } else { own };
    let barcode = if line.global_unique_id.is_empty() { own(&GTIN) } else { line.global_unique_id.clone() };
    let ships = order.needs_processing && good.ships;
    let weight = if ships { weigh(line, &good, beside.goods.unit.as_deref(), remarks) } else { None };
    let picture = line.image.src.as_str().unwrap_or_default().to_owned();
    Ok(Some(Item {
        line: OrderLine {
            reference: line.id.clone(),
            sku: line.sku.clone(),
            name: line.name.clone(),
            quantity,
            fulfilled: 0,
            unit_weight: weight.and_then(Weight::grams),
            unit_price: Money::parse(&line.price, currency).ok(),
            hs_code: or(own(&HS_CODE), &good.hs_code),
            origin: or(own(&ORIGIN), &good.origin).parse().ok(),
            barcode: or(barcode, &good.barcode),
            picture: or(picture, &good.picture),
            properties: properties(&line.meta_data),
            ships,
        },
        weight,
    }))
}

/// What one weighs: as the line's metadata says with a unit, else as the product says. What is not understood is said.
fn weigh(line: &WireLine, good: &Good, unit: Option<&str>, remarks: &mut Vec<Message>) -> Option<Weight> {
    let mut remark = |found: &str| {
        let name = if line.name.is_empty() { &line.sku } else { &line.name };
        remarks.push(Message::new("remark-weight").with("item", shown(name)).with("found", shown(found)));
    };
    let own = known(&line.meta_data, &WEIGHT);
    let read = exact(&own, None, None);
    if read.is_some() {
        return read;
    }
    if !own.is_empty() && !good.weighs(&own) {
        remark(&own);
    }
    match good.weight(unit) {
        Ok(weight) => weight.filter(|weight| *weight > Weight::ZERO),
        Err(found) => {
            remark(found);
            None
        }
    }
}

/// What the customer chose, as the shop shows it to them.
fn properties(meta: &[WireMeta]) -> BTreeMap<String, String> {
    let visible = meta.iter().filter(|entry| !entry.key.is_empty() && !entry.key.starts_with('_'));
    let pairs = visible.map(|entry| {
        let name = entry.display_key.as_ref().map(text_of).filter(|name| !name.is_empty());
        let shown = entry.display_value.as_ref().map(|html| plain(&text_of(html))).filter(|value| !value.is_empty());
        (name.unwrap_or_else(|| entry.key.clone()), shown.unwrap_or_else(|| text_of(&entry.value)))
    });
    pairs.filter(|(_, value)| !value.is_empty()).collect()
}

/// The text of a value that is shown as HTML.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    let mut characters = html.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '<' if characters.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '/') => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#039;", "'");
    text.replace("&amp;", "&").trim().to_owned()
}
