//! The service point a customer chose, as checkout plugins leave it in an order.

use super::answers::{WireAddress, WireMeta, text_of};
use model::ServicePoint;
use serde_json::Value;

/// The service point in an order's metadata, or in its address where it is a Packstation's.
pub(super) fn service_point(meta: &[WireMeta], address: &WireAddress) -> Option<ServicePoint> {
    sendcloud(meta).or_else(|| parcel_machine(meta)).or_else(|| shiptastic(meta)).or_else(|| packstation(address))
}

fn value<'m>(meta: &'m [WireMeta], key: &str) -> Option<&'m Value> {
    meta.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
}

fn text(meta: &[WireMeta], key: &str) -> String {
    value(meta, key).map(text_of).unwrap_or_default().trim().to_owned()
}

/// Sendcloud: `{id, extra: "NAME|STREET|NUMBER|POSTCODE|CITY"}`.
fn sendcloud(meta: &[WireMeta]) -> Option<ServicePoint> {
    let point = value(meta, "sendcloudshipping_service_point_meta")?;
    let id = text_of(point.get("id")?);
    let extra = point.get("extra").map(text_of).unwrap_or_default();
    let parts: Vec<&str> = extra.split('|').map(str::trim).filter(|part| !part.is_empty()).collect();
    let post_number = point.get("post_number").map(text_of).unwrap_or_default();
    (!id.is_empty()).then(|| ServicePoint { id, carrier: String::new(), name: parts.join(", "), post_number })
}

/// InPost: the locker's code, as `KRA010`.
fn parcel_machine(meta: &[WireMeta]) -> Option<ServicePoint> {
    let id = text(meta, "_parcel_machine_id");
    let name = text(meta, "_parcel_machine_desc");
    (!id.is_empty()).then(|| ServicePoint { id, carrier: "inpost".to_owned(), name, post_number: String::new() })
}

/// Germanized and Shiptastic: a code, and the customer's number where the point wants one.
fn shiptastic(meta: &[WireMeta]) -> Option<ServicePoint> {
    let id = text(meta, "_pickup_location_code");
    let post_number = text(meta, "_pickup_location_customer_number");
    (!id.is_empty()).then(|| ServicePoint { id, carrier: String::new(), name: String::new(), post_number })
}

/// DHL: an address that reads `Packstation 145`, with the Postnummer (6 to 10 digits) in a line beside it.
fn packstation(address: &WireAddress) -> Option<ServicePoint> {
    if address.country != "DE" {
        return None;
    }
    let lines = [&address.address_1, &address.address_2, &address.company];
    let station = lines.into_iter().find(|line| is_station(line))?;
    let id = digits(station).find(|digits| digits.len() == 3)?;
    let post_number = lines.into_iter().flat_map(|line| digits(line)).find(|digits| (6..=10).contains(&digits.len()));
    let kind = station.split_whitespace().next().unwrap_or_default();
    Some(ServicePoint {
        id: id.to_owned(),
        carrier: "dhl".to_owned(),
        name: format!("{kind} {id}"),
        post_number: post_number.unwrap_or_default().to_owned(),
    })
}

fn is_station(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    ["packstation", "postfiliale"].iter().any(|word| line.starts_with(word))
}

fn digits(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty())
}
