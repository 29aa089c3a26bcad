//! What has to be told once a label the store was told of has been taken back: its numbers go, a shipment without any goes too,
//! and the order is to be shipped again.
//!
//! Deleting a shipment leaves the order's status as it is (*BigCommerce developer documentation*, "Delete order shipment"), so it
//! is set, and before the shipments go: as long as one of them is there, telling again finds what is left to do.

use super::answers::{WireOrder, WireShipment};
use super::statuses::{PARTLY_SHIPPED, SHIPPED, TO_SHIP};
use super::told::Step;
use crate::tracking_numbers::{has, joined, without};
use model::WithdrawnNotice;
use serde_json::json;

/// What is still to be told; nothing where the store has none of the numbers.
pub(super) fn steps(order: &WireOrder, shipments: &[WireShipment], notice: &WithdrawnNotice) -> Vec<Step> {
    let is_withdrawn = |text: &str| notice.numbers.iter().any(|number| has(text, number));
    let mut steps = Vec::new();
    let mut left = shipments.len();
    for shipment in shipments.iter().filter(|shipment| is_withdrawn(&shipment.tracking_number)) {
        let numbers = without(&shipment.tracking_number, &notice.numbers);
        if numbers.is_empty() || notice.numbers.iter().any(|number| number == shipment.tracking_number.trim()) {
            steps.push(Step::Delete(shipment.id));
            left -= 1;
            continue;
        }
        let mut change = json!({ "tracking_number": joined(&numbers) });
        // The page of a number that holds no longer.
        if notice.numbers.iter().any(|number| shipment.tracking_link.contains(number.as_str())) {
            change["tracking_link"] = "".into();
        }
        steps.push(Step::Renumber(shipment.id, change));
    }
    let is_ours = matches!(order.status_id, SHIPPED | PARTLY_SHIPPED) && left < shipments.len();
    let status = if left == 0 { TO_SHIP } else { PARTLY_SHIPPED };
    if is_ours && order.status_id != status {
        steps.insert(0, Step::Status(status));
    }
    steps
}
