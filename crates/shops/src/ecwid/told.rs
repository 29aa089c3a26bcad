//! What has to be told of an order: its numbers, which share one field, and that it has shipped. An order ships as a whole or not at
//! all.

use super::answers::WireOrder;
use super::line::{pieces, ships};
use super::statuses::{Meanings, PROCESSING, SHIPPED, status};
use crate::ShopError;
use crate::tracking_numbers::{has, joined, without};
use model::{OrderStatus, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};

/// What is still to be told once an order has shipped; nothing where the store has every number. What was cancelled or waits is told
/// of as a refusal; a part of an order cannot be told.
pub(super) fn shipped(
    order: &WireOrder,
    notice: &ShipmentNotice,
    meanings: &Meanings,
) -> Result<Option<Value>, ShopError> {
    let numbers = notice.parcels.iter().map(|parcel| parcel.number.as_str());
    let missing: Vec<&str> = numbers.filter(|number| !has(&order.tracking_number, number)).collect();
    if missing.is_empty() {
        return Ok(None);
    }
    let status = status(order, meanings);
    let may_ship = match status {
        Some(OrderStatus::Open | OrderStatus::Completed) => true,
        Some(OrderStatus::Waiting) => notice.let_go,
        Some(OrderStatus::Cancelled) | None => false,
    };
    if !may_ship {
        return Err(ShopError::Rejected { status: 200, code: standing(order) });
    }
    let before = order.tracking_number.trim();
    let all = if before.is_empty() { joined(&missing) } else { format!("{before}, {}", joined(&missing)) };
    let mut change = json!({ "trackingNumber": all });
    if status != Some(OrderStatus::Completed) {
        if is_part(order, notice) {
            return Err(ShopError::NotOffered);
        }
        change["fulfillmentStatus"] = SHIPPED.into();
    }
    Ok(Some(change))
}

/// What is still to be told once a label has been taken back; nothing where the store has none of its numbers. Without any number an
/// order that was marked as shipped is to be shipped again.
pub(super) fn withdrawn(order: &WireOrder, notice: &WithdrawnNotice) -> Option<Value> {
    if !notice.numbers.iter().any(|number| has(&order.tracking_number, number)) {
        return None;
    }
    let is_whole = notice.numbers.iter().any(|number| number == order.tracking_number.trim());
    let left = if is_whole { Vec::new() } else { without(&order.tracking_number, &notice.numbers) };
    let mut change = json!({ "trackingNumber": joined(&left) });
    if left.is_empty() && order.fulfillment_status == SHIPPED {
        change["fulfillmentStatus"] = PROCESSING.into();
    }
    Some(change)
}

/// Whether the desk knows that the parcels hold less than all that ships.
fn is_part(order: &WireOrder, notice: &ShipmentNotice) -> bool {
    if notice.parcels.iter().any(|parcel| parcel.items.is_empty()) {
        return false;
    }
    let packed = notice.parcels.iter().flat_map(|parcel| &parcel.items);
    let packed = packed.fold(0_u32, |sum, item| sum.saturating_add(item.quantity));
    let lines = order.items.iter().filter(|line| ships(line));
    packed < lines.fold(0_u32, |sum, line| sum.saturating_add(pieces(line).unwrap_or_default()))
}

/// Where it stands, in the store's own words.
fn standing(order: &WireOrder) -> String {
    format!("fulfillmentStatus: {}, paymentStatus: {}", order.fulfillment_status, order.payment_status)
}
