//! From a line of a sale to ours. X-Series has no HS codes and no origins, and a weight without a unit.

use super::answers::{WireLine, WireProduct};
use crate::item::Item;
use model::{Currency, Money, OrderLine};
use std::collections::BTreeMap;

/// A line of so many pieces; a product nobody could read is named by its id.
pub(super) fn read(line: &WireLine, quantity: u32, product: Option<&WireProduct>, currency: Currency) -> Item {
    let id = line.product.as_ref().map(|product| product.id.clone()).unwrap_or_default();
    let codes = product.into_iter().flat_map(|product| &product.product_codes);
    let barcode = codes.filter(|code| matches!(code.kind.as_str(), "EAN" | "UPC")).map(|code| code.code.clone()).next();
    let name =
        product.map(|product| if product.variant_name.is_empty() { &product.name } else { &product.variant_name });
    let mut properties: BTreeMap<String, String> =
        line.customizations.iter().map(|choice| (choice.name.clone(), choice.value.clone())).collect();
    properties.retain(|name, value| !name.is_empty() && !value.is_empty());
    if !line.note.trim().is_empty() {
        properties.insert("note".to_owned(), line.note.trim().to_owned());
    }
    let line = OrderLine {
        reference: line.id.clone(),
        sku: product.map(|product| product.sku.clone()).unwrap_or_default(),
        name: name.cloned().unwrap_or(id),
        quantity,
        fulfilled: 0,
        unit_weight: None,
        unit_price: line.pricing.as_ref().and_then(|pricing| Money::parse(&pricing.price, currency).ok()),
        hs_code: String::new(),
        origin: None,
        barcode: barcode.unwrap_or_default(),
        picture: product.map(|product| product.image_url.clone()).unwrap_or_default(),
        properties,
        ships: line.gift_card_number.is_empty(),
    };
    Item { line, weight: None }
}
