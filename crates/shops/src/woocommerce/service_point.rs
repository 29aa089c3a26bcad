//! The service point a customer chose, as checkout plugins leave it in an order: in its metadata, in that of its delivery,
//! as fields of their own, as an object, or as the JSON text of one.

use super::answers::{WireAddress, WireMeta, text_of};
use crate::packstation::packstation;
use crate::service_point::{described, field, object, point, spoken_of, unfolded};
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
        .or_else(|| spoken_of(&meta.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect::<Vec<_>>()))
        .or_else(|| packstation(&address.country, [&address.address_1, &address.address_2, &address.company]))
}

fn value<'m>(meta: &[&'m WireMeta], key: &str) -> Option<Cow<'m, Value>> {
    meta.iter().find(|entry| entry.key == key).map(|entry| unfolded(&entry.value))
}

fn text(meta: &[&WireMeta], key: &str) -> String {
    value(meta, key).map(|value| text_of(&value)).unwrap_or_default().trim().to_owned()
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
