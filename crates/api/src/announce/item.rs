//! What lies in the parcels of an announcement.

use crate::place::Place;
use model::{Country, Grams, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// The longest description of an item, in characters.
const DESCRIPTION: usize = 255;
/// How many fields of its own an item may have.
const PROPERTIES: usize = 50;
/// The longest customs number, in characters.
const HS_CODE: usize = 12;

/// An item of which one piece weighs and costs so much; v2 and v3 name those apart, and all else alike.
pub(crate) fn read(place: &Place<'_>, unit_weight: Option<Grams>, unit_price: Option<Money>) -> Option<OrderLine> {
    let (description, quantity, hs_code) = (place.at("description"), place.at("quantity"), place.at("hs_code"));
    let name = shorter(&description, description.required_text(), DESCRIPTION);
    quantity.required();
    let pieces = quantity.whole_number().and_then(|number| u32::try_from(number).ok()).filter(|pieces| *pieces > 0);
    if pieces.is_none() {
        quantity.fault(Message::new("api-not-a-quantity"));
    }
    let properties = place.at("properties").fields(PROPERTIES).into_iter();
    let mut properties: BTreeMap<String, String> =
        properties.map(|(name, value)| (name.to_owned(), value.plain())).collect();
    let product = place.at("product_id").text();
    if !product.is_empty() {
        properties.insert("product_id".to_owned(), product);
    }
    let line = OrderLine {
        reference: place.at("item_id").text(),
        sku: place.at("sku").text(),
        name,
        quantity: pieces.unwrap_or_default(),
        fulfilled: 0,
        unit_weight,
        unit_price,
        hs_code: shorter(&hs_code, hs_code.text(), HS_CODE),
        origin: place.at("origin_country").parsed::<Country>("api-not-a-country"),
        barcode: String::new(),
        picture: String::new(),
        properties,
        ships: true,
    };
    pieces.map(|_| line)
}

/// The text, and a fault where it is too long.
pub(crate) fn shorter(place: &Place<'_>, text: String, most: usize) -> String {
    if text.chars().count() > most {
        place.fault(Message::new("api-text-too-long").with("most", i64::try_from(most).unwrap_or(i64::MAX)));
    }
    text
}
