//! Amounts, weights and sizes.

use crate::place::Place;
use model::{Currency, Grams, Message, Millimetres, Money, ParcelSize};
use serde_json::{Number, Value, json};

/// A price `{value, currency}` in the order's currency.
pub(crate) fn price(place: &Place<'_>, currency: Option<Currency>) -> Option<Money> {
    let own: Option<Currency> = place.at("currency").parsed("api-not-a-currency");
    if let (Some(own), Some(currency)) = (own, currency)
        && own != currency
    {
        place.at("currency").fault(Message::new("api-another-currency").with("currency", currency.code()));
    }
    amount(&place.at("value"), own.or(currency))
}

/// An amount of a currency.
pub(crate) fn amount(place: &Place<'_>, currency: Option<Currency>) -> Option<Money> {
    let said = place.decimal();
    let money = Money::parse(&said?, currency?).ok().filter(|money| money.minor >= 0);
    if money.is_none() {
        place.fault(Message::new("api-not-an-amount"));
    }
    money
}

/// The same with its value as a number.
pub(crate) fn tell_price(money: Money) -> Value {
    let text = money.to_string();
    let amount = text.split(' ').next().and_then(|amount| amount.parse::<f64>().ok()).and_then(Number::from_f64);
    json!({ "value": amount, "currency": money.currency.code() })
}

/// A weight `{value, unit}` in `kg`, `g`, `lbs` or `oz`, to the gram.
pub(crate) fn read_weight(place: &Place<'_>) -> Option<Grams> {
    if !place.is_there() {
        return None;
    }
    let (value, unit) = (place.at("value"), place.at("unit").required_text());
    let grams_of_one = match unit.as_str() {
        "g" => 1.0,
        "kg" => 1_000.0,
        "lbs" => 453.592_37,
        "oz" => 28.349_523_125,
        "" => return None,
        _ => {
            place.at("unit").fault(Message::new("api-not-a-weight-unit").with("value", unit));
            return None;
        }
    };
    value.required();
    grams(&value, grams_of_one)
}

/// A weight in kilograms, to the gram.
pub(crate) fn read_kilograms(place: &Place<'_>) -> Option<Grams> {
    grams(place, 1_000.0)
}

fn grams(place: &Place<'_>, of_one: f64) -> Option<Grams> {
    let number: f64 = place.decimal()?.parse().unwrap_or(f64::NAN);
    let grams: Option<u32> = format!("{:.0}", number * of_one).parse().ok().filter(|grams| *grams > 0);
    if grams.is_none() {
        place.fault(Message::new("api-not-a-weight"));
    }
    grams.map(Grams)
}

/// A weight in grams.
pub(crate) fn weight(grams: Grams) -> Value {
    json!({ "value": grams.0, "unit": "g" })
}

/// A parcel's outer size `{length, width, height, unit}` in `mm`, `cm`, `m`, `in`, `ft` or `yd`, to the millimetre.
pub(crate) fn read_size(place: &Place<'_>) -> Option<ParcelSize> {
    if !place.is_there() {
        return None;
    }
    let sides = ["length", "width", "height"].map(|name| place.at(name));
    let unit = place.at("unit").required_text();
    let millimetres_of_one = match unit.as_str() {
        "mm" => 1.0,
        "cm" => 10.0,
        "m" => 1_000.0,
        "in" => 25.4,
        "ft" => 304.8,
        "yd" => 914.4,
        "" => return None,
        _ => {
            place.at("unit").fault(Message::new("api-not-a-length-unit").with("value", unit));
            return None;
        }
    };
    size_of(&sides, millimetres_of_one)
}

/// A parcel's outer size in centimetres, from the fields `length`, `width` and `height`; none where none of them is there.
pub(crate) fn read_centimetres(place: &Place<'_>) -> Option<ParcelSize> {
    let sides = ["length", "width", "height"].map(|name| place.at(name));
    if sides.iter().any(Place::is_there) { size_of(&sides, 10.0) } else { None }
}

fn size_of(sides: &[Place<'_>; 3], millimetres_of_one: f64) -> Option<ParcelSize> {
    let [length, width, height] = sides.each_ref().map(|side| {
        side.required();
        let value: f64 = side.decimal()?.parse().unwrap_or(f64::NAN);
        let side_length = format!("{:.0}", value * millimetres_of_one).parse().ok().filter(|it| *it > 0);
        if side_length.is_none() {
            side.fault(Message::new("api-not-greater-than-0"));
        }
        side_length.map(Millimetres)
    });
    Some(ParcelSize { length: length?, width: width?, height: height? })
}

/// A parcel's outer size, in texts.
pub(crate) fn dimensions(size: ParcelSize) -> Value {
    json!({
        "length": size.length.0.to_string(),
        "width": size.width.0.to_string(),
        "height": size.height.0.to_string(),
        "unit": "mm",
    })
}
