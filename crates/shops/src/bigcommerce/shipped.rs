//! What has to be told once an order has shipped: a shipment for each parcel of which the desk knows what is in it, else one for
//! all that is left, with all numbers.

use super::answers::{WireConsignment, WireOrder, WireShipment, shown_status};
use super::line::{Pieces, ships};
use super::statuses::Meanings;
use super::told::{Step, knows, tracking, with_more};
use crate::ShopError;
use model::{NoticeParcel, OrderStatus, ShipmentNotice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Carriers whose pages BigCommerce makes of a number, by the code it knows them by (that of AfterShip).
const CARRIERS: [(&str, &str); 8] = [
    ("postnl", "postnl"),
    ("dhl", "dhl"),
    ("dpd", "dpd"),
    ("gls", "gls"),
    ("bpost", "bpost"),
    ("colissimo", "colissimo"),
    ("mondialrelay", "mondial-relay"),
    ("inpost", "inpost-paczkomaty"),
];

/// What is still to be told; nothing where the store knows it all. What somebody cancelled or keeps waiting is told of as a
/// refusal.
pub(super) fn steps(
    order: &WireOrder,
    shipments: &[WireShipment],
    notice: &ShipmentNotice,
    meanings: &Meanings,
) -> Result<Vec<Step>, ShopError> {
    let missing: Vec<&NoticeParcel> =
        notice.parcels.iter().filter(|parcel| !knows(shipments, &parcel.number)).collect();
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let refused = |code: String| Err(ShopError::Rejected { status: 200, code });
    let may_ship = match meanings.of(order.status_id) {
        Some(OrderStatus::Open | OrderStatus::Completed) => true,
        Some(OrderStatus::Waiting) => notice.let_go,
        Some(OrderStatus::Cancelled) | None => false,
    };
    if !may_ship || order.is_deleted {
        return refused(shown_status(order));
    }
    let [part] = order.consignments.shipping.as_slice() else {
        return refused(format!("shipping_address_count: {}", order.consignments.shipping.len()));
    };
    let mut left = left(part);
    let mut boxes: Vec<(Vec<&NoticeParcel>, Vec<Value>)> = Vec::new();
    let mut without_pieces = Vec::new();
    if missing.iter().all(|parcel| !parcel.items.is_empty()) {
        for parcel in missing {
            let items = taken(&mut left, parcel);
            if items.is_empty() {
                without_pieces.push(parcel);
            } else {
                boxes.push((vec![parcel], items));
            }
        }
    } else if left.is_empty() {
        without_pieces = missing;
    } else {
        let items = left.iter().map(|(line, count)| json!({ "order_product_id": line, "quantity": count }));
        boxes.push((missing, items.collect()));
    }
    if let Some((parcels, _)) = boxes.last_mut() {
        parcels.append(&mut without_pieces);
    }
    let mut steps: Vec<Step> = boxes
        .into_iter()
        .map(|(parcels, items)| Step::Ship(shipment(part.id, &parcels, items, &notice.carrier)))
        .collect();
    if without_pieces.is_empty() {
        return Ok(steps);
    }
    // All of it was shipped by hand, or this is a parcel more: its number stands beside those that are there.
    let Some(shipment) = shipments.last() else { return refused("items_shipped: all".to_owned()) };
    steps.push(with_more(shipment, &without_pieces));
    Ok(steps)
}

/// The pieces of each line that are still to be sent.
fn left(part: &WireConsignment) -> BTreeMap<u64, u32> {
    let lines = part.line_items.iter().filter(|line| ships(line));
    let pieces = lines.filter_map(|line| Some((line.id, Pieces::of(line).ok()?.left())));
    pieces.filter(|(_, left)| *left > 0).collect()
}

/// What a parcel holds of what is left.
fn taken(left: &mut BTreeMap<u64, u32>, parcel: &NoticeParcel) -> Vec<Value> {
    let mut items = Vec::new();
    for item in &parcel.items {
        let Some((line, left)) = item.line_reference.parse().ok().and_then(|line| Some((line, left.get_mut(&line)?)))
        else {
            continue;
        };
        let count = item.quantity.min(*left);
        *left -= count;
        if count > 0 {
            items.push(json!({ "order_product_id": line, "quantity": count }));
        }
    }
    items
}

fn shipment(address: u64, parcels: &[&NoticeParcel], items: Vec<Value>, carrier: &str) -> Value {
    let (number, link) = tracking(parcels);
    json!({
        "order_address_id": address,
        "tracking_number": number,
        "tracking_link": link,
        "tracking_carrier": code_of(carrier),
        "shipping_provider": "",
        "items": items,
    })
}

/// The code of a carrier's name; empty where BigCommerce is not known to have one.
fn code_of(carrier: &str) -> &'static str {
    let plain: String = carrier.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    CARRIERS.iter().find(|(name, _)| *name == plain).map_or("", |(_, code)| code)
}
