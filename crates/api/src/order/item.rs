//! Order lines.

use super::measure::{price, read_weight, tell_price, weight};
use crate::place::Place;
use model::{Country, Currency, Message, Money, OrderLine};
use serde_json::{Map, Value, json};

/// How many fields of its own a line may have.
const PROPERTIES: usize = 50;

/// A line. What one piece costs is its `unit_price`, else its part of `total_price`.
pub(crate) fn read(place: &Place<'_>, currency: Option<Currency>, ships: bool) -> Option<OrderLine> {
    let (name, quantity) = (place.at("name").required_text(), place.at("quantity"));
    quantity.required();
    let pieces = quantity.whole_number().and_then(|number| u32::try_from(number).ok()).filter(|pieces| *pieces > 0);
    if pieces.is_none() {
        quantity.fault(Message::new("api-not-a-quantity"));
    }
    place.at("total_price").required();
    let total = price(&place.at("total_price"), currency);
    let unit = price(&place.at("unit_price"), currency);
    let properties = place.at("properties").fields(PROPERTIES);
    let quantity = pieces?;
    Some(OrderLine {
        reference: place.at("item_id").text(),
        sku: place.at("sku").text(),
        name,
        quantity,
        fulfilled: 0,
        unit_weight: read_weight(&place.at("measurement").at("weight")),
        unit_price: unit.or_else(|| total.map(|total| share(total, quantity))),
        hs_code: place.at("hs_code").text(),
        origin: place.at("country_of_origin").parsed::<Country>("api-not-a-country"),
        barcode: place.at("ean").text(),
        picture: place.at("image_url").text(),
        properties: properties.into_iter().map(|(name, value)| (name.to_owned(), value.plain())).collect(),
        ships,
    })
}

/// What one of so many pieces costs, rounded half away from zero.
fn share(total: Money, pieces: u32) -> Money {
    let pieces = i64::from(pieces);
    Money { minor: (total.minor + pieces / 2) / pieces, ..total }
}

/// The line.
pub(crate) fn tell(line: &OrderLine, currency: Currency) -> Value {
    let unit = line.unit_price.unwrap_or(Money { minor: 0, currency });
    let total = Money { minor: unit.minor.saturating_mul(i64::from(line.quantity)), ..unit };
    let mut told = json!({ "name": line.name, "quantity": line.quantity, "total_price": tell_price(total) });
    told["unit_price"] = tell_price(unit);
    let texts = [
        ("item_id", line.reference.as_str()),
        ("sku", &line.sku),
        ("hs_code", &line.hs_code),
        ("country_of_origin", line.origin.as_ref().map_or("", Country::code)),
        ("ean", &line.barcode),
        ("image_url", &line.picture),
    ];
    for (name, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        told[name] = text.into();
    }
    if let Some(grams) = line.unit_weight {
        told["measurement"] = json!({ "weight": weight(grams) });
    }
    if !line.properties.is_empty() {
        let properties = line.properties.iter().map(|(name, value)| (name.clone(), value.as_str().into()));
        told["properties"] = Value::Object(properties.collect::<Map<_, _>>());
    }
    told
}
