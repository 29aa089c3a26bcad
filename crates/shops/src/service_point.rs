//! Service points as plugins and apps leave them in an order, whatever the shop: in a field whose name speaks of a point.

use crate::json_text::text_of;
use model::ServicePoint;
use serde_json::Value;
use std::borrow::Cow;

/// A value, or what the JSON text in its place holds; of a list the first.
pub(crate) fn unfolded(value: &Value) -> Cow<'_, Value> {
    match value {
        Value::String(text) if text.trim_start().starts_with(['{', '[']) => match serde_json::from_str(text) {
            Ok(Value::Array(mut list)) if !list.is_empty() => Cow::Owned(list.swap_remove(0)),
            Ok(inner) => Cow::Owned(inner),
            Err(_) => Cow::Borrowed(value),
        },
        Value::Array(list) => list.first().map_or(Cow::Borrowed(value), Cow::Borrowed),
        other => Cow::Borrowed(other),
    }
}

/// The first of these fields that says something.
pub(crate) fn field(object: &Value, names: &[&str]) -> String {
    let said = names.iter().filter_map(|name| object.get(name)).map(text_of).find(|text| !text.trim().is_empty());
    said.unwrap_or_default().trim().to_owned()
}

/// Name and address in one line.
pub(crate) fn described(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A point of this id; nothing where there is none.
pub(crate) fn point(id: String, carrier: &str, name: String) -> Option<ServicePoint> {
    let carrier = carrier.to_owned();
    (!id.is_empty()).then_some(ServicePoint { id, carrier, name, post_number: String::new() })
}

/// Fields under which a point has its id.
const IDS: [&str; 9] = [
    "id",
    "pickup_id",
    "point_id",
    "service_point_id",
    "relay_id",
    "locker_id",
    "location_code",
    "locationCode",
    "code",
];

/// A point that is an object of its own.
pub(crate) fn object(it: &Value) -> Option<ServicePoint> {
    let street = described(&[
        field(it, &["street", "address", "address_1", "pickup_address", "line1"]),
        field(it, &["house_number", "number_street"]),
    ]);
    let parts = [
        field(it, &["name", "location_name", "locationName", "pickup_name", "label", "company"]),
        street,
        field(it, &["postal_code", "postalCode", "postcode", "zip", "pickup_zipcode"]),
        field(it, &["city", "pickup_city"]),
    ];
    point(field(it, &IDS), &field(it, &["carrier", "carrier_code"]).to_lowercase(), described(&parts))
}

/// What the keys of plugins that are not known by name hold where they keep a point.
const WORDS: [&str; 14] = [
    "service_point",
    "servicepoint",
    "pickup_point",
    "pickuppoint",
    "pickup_location",
    "pickup_info",
    "relay",
    "relais",
    "parcelshop",
    "parcel_shop",
    "paketshop",
    "locker",
    "paczkomat",
    "parcel_machine",
];

/// A plugin nobody knows by name: a key that speaks of a point, and below it an object with an id, or an id.
pub(crate) fn spoken_of(fields: &[(&str, &Value)]) -> Option<ServicePoint> {
    let speaks = |key: &str| WORDS.iter().any(|word| key.contains(word));
    let keys = fields.iter().map(|(key, value)| (key.to_ascii_lowercase().replace(['-', ' '], "_"), *value));
    let of_points: Vec<_> = keys.filter(|(key, _)| speaks(key)).collect();
    let whole = of_points.iter().find_map(|(_, value)| object(&unfolded(value)));
    whole.or_else(|| {
        let (stem, id) = of_points.iter().find_map(|(key, value)| {
            let stem = ["_id", "_code", "_number"].iter().find_map(|end| key.strip_suffix(end))?;
            let id = text_of(value).trim().to_owned();
            let is_one = !matches!(id.as_str(), "" | "0" | "1" | "yes" | "no" | "true" | "false") && id.len() <= 40;
            is_one.then_some((stem, id))
        })?;
        let said = |ends: &[&str]| {
            let named = |end: &&str| of_points.iter().find(|(key, _)| *key == format!("{stem}{end}"));
            ends.iter().find_map(named).map(|(_, value)| text_of(value)).unwrap_or_default()
        };
        let parts = [
            said(&["_name", "_label", "_desc", "_description", "_title"]),
            said(&["_address", "_street"]),
            said(&["_postcode", "_zip", "_postal_code"]),
            said(&["_city"]),
        ];
        point(id, "", described(&parts))
    })
}
