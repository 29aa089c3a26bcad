//! What has to be written to an order's shipments. The shop makes one for every order beforehand; more of them are made only by
//! people, and none can be made here.

use super::Rules;
use super::answers::WireShipment;
use crate::ShopError;
use crate::tracking_numbers::{is_same, joined, parts};
use model::{NoticeParcel, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};

const CANCELLED: &str = "cancelled";
const NOT_SHIPPED: &str = "not_shipped";

/// A change of the shipment of this number.
pub(super) type Change = (u64, Value);

/// What is still to be written once an order has shipped: every shipment that has not been becomes shipped, with all numbers, and
/// one of them mails. Where all are shipped, numbers that are missing stand beside those that are there.
pub(super) fn shipped(
    shipments: &[WireShipment],
    notice: &ShipmentNotice,
    rules: &Rules,
) -> Result<Vec<Change>, ShopError> {
    let live: Vec<&WireShipment> = shipments.iter().filter(|it| it.status != CANCELLED).collect();
    let knows = |shipment: &WireShipment, parcel: &NoticeParcel| speaks_of(&shipment.tracking_code, &parcel.number);
    let told = |parcel: &NoticeParcel| live.iter().any(|shipment| knows(shipment, parcel));
    let is_begun = notice.parcels.iter().any(told);
    let open: Vec<&&WireShipment> = live.iter().filter(|it| it.status == NOT_SHIPPED).collect();
    if open.is_empty() {
        let missing: Vec<&NoticeParcel> = notice.parcels.iter().filter(|parcel| !told(parcel)).collect();
        if missing.is_empty() {
            return Ok(Vec::new());
        }
        let ours = live.iter().find(|shipment| notice.parcels.iter().any(|parcel| knows(shipment, parcel)));
        let Some(shipment) = ours.or(live.last()) else {
            return Err(ShopError::Rejected { status: 200, code: "shipments: none".to_owned() });
        };
        let code = with_more(&shipment.tracking_code, &missing, rules);
        return Ok(vec![(shipment.id, change(&shipment.status, &code, false, rules.notify_tracking))]);
    }
    let mut changes = Vec::new();
    for (place, shipment) in open.into_iter().enumerate() {
        let missing: Vec<&NoticeParcel> = notice.parcels.iter().filter(|parcel| !knows(shipment, parcel)).collect();
        let code = with_more(&shipment.tracking_code, &missing, rules);
        let mails = place == 0 && !is_begun;
        let change = change("shipped", &code, mails && rules.notify_shipped, mails && rules.notify_tracking);
        changes.push((shipment.id, change));
    }
    Ok(changes)
}

/// What is still to be written once a label has been taken back: its numbers go, and a shipment without any has not been shipped.
pub(super) fn withdrawn(shipments: &[WireShipment], notice: &WithdrawnNotice) -> Vec<Change> {
    let is_withdrawn = |part: &str| notice.numbers.iter().any(|number| is_of(part, number));
    let ours = shipments
        .iter()
        .filter(|shipment| notice.numbers.iter().any(|number| speaks_of(&shipment.tracking_code, number)));
    ours.map(|shipment| {
        let left: Vec<&str> = parts(&shipment.tracking_code).filter(|part| !is_withdrawn(part)).collect();
        let is_whole = is_withdrawn(shipment.tracking_code.trim());
        let change = if left.is_empty() || is_whole {
            change(NOT_SHIPPED, "", false, false)
        } else {
            change(&shipment.status, &joined(&left), false, false)
        };
        (shipment.id, change)
    })
    .collect()
}

fn change(status: &str, code: &str, notify_shipped: bool, notify_tracking: bool) -> Value {
    json!({
        "status": status,
        "trackingCode": code,
        "doNotifyShipped": notify_shipped,
        "doNotifyTrackingCode": notify_tracking,
    })
}

fn with_more(before: &str, parcels: &[&NoticeParcel], rules: &Rules) -> String {
    let own = |parcel: &&NoticeParcel| {
        let says_link = rules.link && !parcel.tracking_url.is_empty();
        if says_link { parcel.tracking_url.clone() } else { parcel.number.clone() }
    };
    let before = Some(before.trim().to_owned()).filter(|before| !before.is_empty());
    joined(&before.into_iter().chain(parcels.iter().map(own)).collect::<Vec<_>>())
}

/// Whether a code has a number, alone, among others or in a link.
fn speaks_of(code: &str, number: &str) -> bool {
    is_of(code.trim(), number) || parts(code).any(|part| is_of(part, number))
}

fn is_of(part: &str, number: &str) -> bool {
    is_same(part, number) || (part.contains("://") && !part.contains([',', ' ']) && part.contains(number))
}
