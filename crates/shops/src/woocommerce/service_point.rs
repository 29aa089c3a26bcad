//! The service point a customer chose, as checkout plugins leave it in an order: in its metadata, in that of its delivery,
//! as fields of their own, as an object, or as the JSON text of one.

use super::answers::{WireAddress, WireMeta, text_of};
use crate::packstation::packstation;
use model::ServicePoint;
use serde_json::Value;
use std::borrow::Cow;

/// The service point in an order's metadata, or in its address where it is a Packstation's.
pub(super) fn service_point(meta: &[&WireMeta], address: &WireAddress) -> Option<ServicePoint> {
    sendcloud(meta)
        .or_else(|| inpost(meta))
        .or_else(|| shiptastic(meta))
        .or_else(|| colissimo(meta))
        .or_else(|| packeta(meta))
        .or_else(|| postnl(meta))
        .or_else(|| myparcel(meta))
        .or_else(|| any_other(meta))
        .or_else(|| packstation(&address.country, [&address.address_1, &address.address_2, &address.company]))
}

fn value<'m>(meta: &[&'m WireMeta], key: &str) -> Option<Cow<'m, Value>> {
    meta.iter().find(|entry| entry.key == key).map(|entry| unfolded(&entry.value))
}

fn text(meta: &[&WireMeta], key: &str) -> String {
    value(meta, key).map(|value| text_of(&value)).unwrap_or_default().trim().to_owned()
}

/// A value, or what the JSON text in its place holds; of a list the first.
fn unfolded(value: &Value) -> Cow<'_, Value> {
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
fn field(object: &Value, names: &[&str]) -> String {
    let said = names.iter().filter_map(|name| object.get(name)).map(text_of).find(|text| !text.trim().is_empty());
    said.unwrap_or_default().trim().to_owned()
}

/// Name and address in one line.
fn described(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn point(id: String, carrier: &str, name: String) -> Option<ServicePoint> {
    let carrier = carrier.to_owned();
    (!id.is_empty()).then_some(ServicePoint { id, carrier, name, post_number: String::new() })
}

/// Sendcloud: *Sendcloud Shipping* 1.0 keeps an object (or its text), *`SendCloud Shipping`* 2 keeps
/// `{id, extra: "NAME|STREET|NUMBER|POSTCODE|CITY"}`.
fn sendcloud(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let today = value(meta, "sendcloudshipping_v2_service_point").and_then(|it| {
        Some(ServicePoint { post_number: field(&it, &["toPostalCode", "post_number"]), ..object(&it)? })
    });
    today.or_else(|| {
        let it = value(meta, "sendcloudshipping_service_point_meta")?;
        let extra = field(&it, &["extra"]);
        let parts: Vec<String> = extra.split('|').map(|part| part.trim().to_owned()).collect();
        let found = point(field(&it, &["id"]), &field(&it, &["carrier"]).to_lowercase(), described(&parts))?;
        Some(ServicePoint { post_number: field(&it, &["post_number"]), ..found })
    })
}

/// InPost: the locker's code, as `KRA010`.
fn inpost(meta: &[&WireMeta]) -> Option<ServicePoint> {
    point(text(meta, "_parcel_machine_id"), "inpost", text(meta, "_parcel_machine_desc"))
}

/// Germanized and Shiptastic: a code, and the customer's number where the point wants one.
fn shiptastic(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let post_number = text(meta, "_pickup_location_customer_number");
    Some(ServicePoint { post_number, ..point(text(meta, "_pickup_location_code"), "", String::new())? })
}

/// Colissimo's own plugin.
fn colissimo(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let name = text(meta, "_lpc_meta_pickUpLocationLabel");
    let place = value(meta, "_lpc_meta_pickUpLocationData");
    let said = |names: &[&str]| place.as_ref().map(|place| field(place, names)).unwrap_or_default();
    let name = if name.is_empty() { said(&["nom"]) } else { name };
    let parts = [name, said(&["adresse1"]), said(&["codePostal"]), said(&["localite"])];
    point(text(meta, "_lpc_meta_pickUpLocationId"), "colissimo", described(&parts))
}

/// Packeta (*Zásilkovna*).
fn packeta(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let parts = ["name", "street", "zip", "city"].map(|part| text(meta, &format!("packetery_point_{part}")));
    point(text(meta, "packetery_point_id"), "packeta", described(&parts))
}

/// `PostNL`'s own plugin.
fn postnl(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let metadata = value(meta, "_postnl_order_metadata")?;
    let chosen = metadata.get("frontend")?;
    let said = |name: &str| field(chosen, &[&format!("dropoff_points_{name}")]);
    let parts =
        ["address_company", "address_address_1", "address_address_2", "address_postcode", "address_city"].map(said);
    let id = said("partner_id");
    let id = if id.is_empty() { field(chosen, &["dropoff_points"]) } else { id };
    point(id, "postnl", described(&parts))
}

/// `MyParcel`: a choice with a place in it.
fn myparcel(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let chosen = value(meta, "_myparcel_delivery_options")?;
    let place = chosen.get("pickupLocation").or_else(|| chosen.get("pickup_location"))?;
    let found = object(place)?;
    Some(ServicePoint { carrier: field(&chosen, &["carrier"]).to_lowercase(), ..found })
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
fn object(it: &Value) -> Option<ServicePoint> {
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
fn any_other(meta: &[&WireMeta]) -> Option<ServicePoint> {
    let speaks = |key: &str| WORDS.iter().any(|word| key.contains(word));
    let keys = meta.iter().map(|entry| (entry.key.to_ascii_lowercase().replace('-', "_"), entry));
    let of_points: Vec<_> = keys.filter(|(key, _)| speaks(key)).collect();
    let whole = of_points.iter().find_map(|(_, entry)| object(&unfolded(&entry.value)));
    whole.or_else(|| {
        let (stem, id) = of_points.iter().find_map(|(key, entry)| {
            let stem = ["_id", "_code", "_number"].iter().find_map(|end| key.strip_suffix(end))?;
            let id = text_of(&entry.value).trim().to_owned();
            let is_one = !matches!(id.as_str(), "" | "0" | "1" | "yes" | "no" | "true" | "false") && id.len() <= 40;
            is_one.then_some((stem, id))
        })?;
        let said = |ends: &[&str]| {
            let named = |end: &&str| of_points.iter().find(|(key, _)| *key == format!("{stem}{end}"));
            ends.iter().find_map(named).map(|(_, entry)| text_of(&entry.value)).unwrap_or_default()
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
