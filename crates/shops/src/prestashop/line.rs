//! From a line of PrestaShop's order to ours, with what the shop says of it in full and of its product.

use super::beside::{COUNTRIES, Known};
use super::rows::Row;
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Country, Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// What became of a line.
pub(super) struct Line {
    /// What is left of it; nothing where all of it was paid back or returned.
    pub(super) item: Option<Item>,
    /// How many pieces were paid back or returned.
    pub(super) taken_back: u32,
}

/// Reads a line. `pictures` is where the shop's pictures are.
pub(super) fn read(
    line: &Row,
    known: &Known,
    pictures: &str,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Line, Message> {
    let found = line.text("product_quantity");
    let ordered: u32 = found.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(&found)))?;
    let detail = known.detail(line.id());
    let product = known.product(line.number("product_id"));
    // PrestaShop itself takes both off where it counts what is left.
    let count = |field: &str| u32::try_from(detail.map_or(0, |detail| detail.number(field))).unwrap_or(u32::MAX);
    let taken_back = count("product_quantity_refunded").saturating_add(count("product_quantity_return")).min(ordered);
    let quantity = ordered - taken_back;
    if quantity == 0 && ordered > 0 {
        return Ok(Line { item: None, taken_back });
    }
    let is_download = detail.is_some_and(|detail| !detail.text("download_hash").is_empty());
    let ships = !is_download && !product.is_some_and(|product| product.flag("is_virtual"));
    let weight = if ships { weigh(line, detail.or(product), known, remarks) } else { None };
    let of_product = |field: &str| product.map(|product| product.text(field)).unwrap_or_default();
    let item = OrderLine {
        reference: line.text("id"),
        sku: line.text("product_reference"),
        name: line.text("product_name"),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: Money::parse(&line.text("unit_price_tax_excl"), currency).ok(),
        hs_code: of_product("hs_code"),
        origin: product.and_then(|product| origin(product, known)),
        barcode: barcode(line, product),
        picture: picture(pictures, &of_product("id_default_image")),
        properties: BTreeMap::new(),
        ships,
    };
    Ok(Line { item: Some(Item { line: item, weight }), taken_back })
}

/// What one weighs: as the line says in full, where the weight of the chosen combination is part of it, else as the product
/// says without. What is not understood is said.
fn weigh(line: &Row, says: Option<&Row>, known: &Known, remarks: &mut Vec<Message>) -> Option<Weight> {
    let says = says?;
    let own = says.text("product_weight");
    let found = if own.is_empty() { says.text("weight") } else { own };
    if found.is_empty() {
        return None;
    }
    let unit = Some(known.basics.weight_unit.as_str()).filter(|unit| !unit.is_empty());
    let weight = exact(&found, unit, Some(DecimalMark::Point));
    if weight.is_none() {
        let name = line.text("product_name");
        remarks.push(Message::new("remark-weight").with("item", shown(&name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// The code on the item. An EAN that was never entered is `0` in older versions.
fn barcode(line: &Row, product: Option<&Row>) -> String {
    let of_line = ["product_ean13", "product_upc", "product_isbn"].map(|field| line.text(field));
    let of_product = ["ean13", "upc"].map(|field| product.map(|product| product.text(field)).unwrap_or_default());
    let codes = of_line.into_iter().chain(of_product);
    codes.into_iter().find(|code| code.bytes().any(|digit| digit != b'0')).unwrap_or_default()
}

/// Where the product comes from: in thirty bees the number of a country.
fn origin(product: &Row, known: &Known) -> Option<Country> {
    known.row(COUNTRIES, product.number("country_of_origin"))?.text("iso_code").parse().ok()
}

/// Pictures lie in folders of the digits of their number: `img/p/1/2/12.jpg`.
fn picture(pictures: &str, number: &str) -> String {
    let is_number = number.bytes().all(|digit| digit.is_ascii_digit()) && number.bytes().any(|digit| digit != b'0');
    if !is_number {
        return String::new();
    }
    let folders: String = number.chars().map(|digit| format!("{digit}/")).collect();
    format!("{pictures}img/p/{folders}{number}.jpg")
}
