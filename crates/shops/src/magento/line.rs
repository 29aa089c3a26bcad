//! From a row of Magento's order to a line of ours, with what the shop says of its product.

use super::answers::WireStore;
use super::beside::Good;
use super::quantity::Quantity;
use super::rows::Row;
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// What a line is read with besides its row.
pub(super) struct Beside<'b> {
    /// What the shop says of the product; nothing where it does not.
    pub(super) good: Option<&'b Good>,
    /// The store it was bought in.
    pub(super) store: Option<&'b WireStore>,
    pub(super) currency: Currency,
}

/// So much of a row. What has a fraction becomes one piece that weighs and costs all of it.
pub(super) fn read(row: &Row<'_>, quantity: Quantity, beside: &Beside<'_>, remarks: &mut Vec<Message>) -> Item {
    let product = row.product();
    let of_one = if quantity.pieces().is_some() { Quantity::of_pieces(1) } else { quantity };
    let weight = if row.ships() { weigh(row, of_one, beside.store, remarks) } else { None };
    let price = of_one.times(&row.wire.price).and_then(|price| Money::parse(&price, beside.currency).ok());
    let name = if product.name.is_empty() { &row.wire.name } else { &product.name };
    let picture = |good: &Good| match beside.store {
        Some(store) if !good.picture.is_empty() && !store.secure_base_media_url.is_empty() => {
            let (media, picture) =
                (store.secure_base_media_url.trim_end_matches('/'), good.picture.trim_start_matches('/'));
            format!("{media}/catalog/product/{picture}")
        }
        _ => String::new(),
    };
    let line = OrderLine {
        reference: row.wire.item_id.to_string(),
        sku: row.wire.sku.clone(),
        name: name.clone(),
        quantity: quantity.on_the_desk(),
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: price,
        hs_code: beside.good.map(|good| good.hs_code.clone()).unwrap_or_default(),
        origin: beside.good.and_then(|good| good.origin.parse().ok()),
        barcode: beside.good.map(|good| good.barcode.clone()).unwrap_or_default(),
        picture: beside.good.map(picture).unwrap_or_default(),
        properties: properties(row, quantity),
        ships: row.ships(),
    };
    Item { line, weight }
}

/// What so much of a row weighs, in the store's unit; nothing where the shop says nothing or zero. What is not understood is said.
fn weigh(row: &Row<'_>, of: Quantity, store: Option<&WireStore>, remarks: &mut Vec<Message>) -> Option<Weight> {
    let unit = store.map(|store| store.weight_unit.as_str()).filter(|unit| !unit.is_empty())?;
    let read = |text: &str, of: Quantity| exact(&of.times(text)?, Some(unit), Some(DecimalMark::Point));
    let said = [&row.product().weight, &row.wire.weight].into_iter().find(|weight| !weight.is_empty());
    let own = said.map(|text| {
        let weight = read(text, of);
        if weight.is_none() {
            let item = if row.wire.name.is_empty() { &row.wire.sku } else { &row.wire.name };
            remarks.push(Message::new("remark-weight").with("item", shown(item)).with("found", shown(text)));
        }
        weight
    });
    let own = own.flatten().filter(|weight| *weight > Weight::ZERO);
    // A bundle that says no weight weighs what is in it.
    own.or_else(|| {
        let parts = row.parts.iter().filter(|part| part.ships());
        let each = |part: &Row<'_>| read(&part.wire.weight, Quantity::of_pieces(part.ordered.each(row.ordered)?));
        parts.map(each).try_fold(Weight::ZERO, |sum, weight| sum.plus(weight?))
    })
    .filter(|weight| *weight > Weight::ZERO)
}

/// What is in a bundle, and how much it is of what is not counted in pieces.
fn properties(row: &Row<'_>, quantity: Quantity) -> BTreeMap<String, String> {
    let parts = row.parts.iter().filter(|_| row.is_bundle());
    let counted = parts.map(|part| (part.wire.name.clone(), part.ordered.to_string()));
    let measured = quantity.pieces().is_none().then(|| ("qty".to_owned(), quantity.to_string()));
    counted.chain(measured).filter(|(name, _)| !name.is_empty()).collect()
}
