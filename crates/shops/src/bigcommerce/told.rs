//! What can be told of an order, and the numbers it has been told of.

use super::answers::WireShipment;
use crate::tracking_numbers::{has, joined};
use model::NoticeParcel;
use serde_json::{Value, json};

/// One thing to tell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// One more shipment.
    Ship(Value),
    /// Other numbers for a shipment.
    Renumber(u64, Value),
    /// A shipment less.
    Delete(u64),
    /// Another status.
    Status(u64),
}

/// Whether one of these shipments has a number.
pub(super) fn knows(shipments: &[WireShipment], number: &str) -> bool {
    shipments.iter().any(|shipment| has(&shipment.tracking_number, number))
}

/// The numbers of these parcels as one text, and the page of the first that has one.
pub(super) fn tracking(parcels: &[&NoticeParcel]) -> (String, String) {
    let numbers: Vec<&str> = parcels.iter().map(|parcel| parcel.number.as_str()).collect();
    let link = parcels.iter().map(|parcel| parcel.tracking_url.as_str()).find(|url| !url.is_empty());
    (joined(&numbers), link.unwrap_or_default().to_owned())
}

/// The numbers of a shipment with those of these parcels behind them.
pub(super) fn with_more(shipment: &WireShipment, parcels: &[&NoticeParcel]) -> Step {
    let (more, link) = tracking(parcels);
    let before = shipment.tracking_number.trim();
    let number = if before.is_empty() { more } else { format!("{before}, {more}") };
    let mut change = json!({ "tracking_number": number });
    if shipment.tracking_link.trim().is_empty() && !link.is_empty() {
        change["tracking_link"] = link.into();
    }
    Step::Renumber(shipment.id, change)
}
