//! What has to be told once an order has shipped: it is fulfilled, with a shipment for each parcel. An order is fulfilled as a whole or
//! not at all.

use super::Rules;
use super::answers::WireOrder;
use super::line::{pieces, ships};
use super::requests::written;
use super::standing::status;
use crate::ShopError;
use crate::tracking_numbers::has;
use model::{NoticeParcel, OrderStatus, ShipmentNotice};
use serde_json::{Value, json};

/// What is still to be told; nothing where the site has every number. What was cancelled, waits or was fulfilled by hand is told of
/// as a refusal; a part of an order cannot be told.
pub(super) fn fulfilment(
    order: &WireOrder,
    notice: &ShipmentNotice,
    rules: &Rules,
) -> Result<Option<Value>, ShopError> {
    let told = |number: &str| order.fulfillments.iter().any(|it| has(&it.tracking_number, number));
    let missing: Vec<&NoticeParcel> = notice.parcels.iter().filter(|parcel| !told(&parcel.number)).collect();
    if missing.is_empty() {
        return Ok(None);
    }
    let may_ship = match status(order) {
        Ok(OrderStatus::Open) => true,
        Ok(OrderStatus::Waiting) => notice.let_go,
        // A parcel more of an order that was told of before. Without any number somebody fulfilled it by hand.
        Ok(OrderStatus::Completed) => order.fulfillments.iter().any(|it| !it.tracking_number.is_empty()),
        Ok(OrderStatus::Cancelled) | Err(_) => false,
    };
    if !may_ship {
        return Err(ShopError::Rejected { status: 200, code: standing(order) });
    }
    if order.fulfillment_status == "PENDING" && is_part(order, notice) {
        return Err(ShopError::NotOffered);
    }
    let shipments: Vec<Value> = missing.into_iter().map(|parcel| shipment(parcel, notice, rules)).collect();
    Ok(Some(json!({ "shouldSendNotification": rules.notify, "shipments": shipments })))
}

/// Whether the desk knows that the parcels hold less than all that ships.
fn is_part(order: &WireOrder, notice: &ShipmentNotice) -> bool {
    if notice.parcels.iter().any(|parcel| parcel.items.is_empty()) {
        return false;
    }
    let packed = notice.parcels.iter().flat_map(|parcel| &parcel.items);
    let packed = packed.fold(0_u32, |sum, item| sum.saturating_add(item.quantity));
    let lines = order.line_items.iter().filter(|line| ships(line));
    packed < lines.fold(0_u32, |sum, line| sum.saturating_add(pieces(line).unwrap_or_default()))
}

fn shipment(parcel: &NoticeParcel, notice: &ShipmentNotice, rules: &Rules) -> Value {
    let mut shipment = json!({
        "shipDate": written(notice.shipped_at),
        "carrierName": notice.carrier,
        "service": rules.service,
        "trackingNumber": parcel.number,
    });
    if !parcel.tracking_url.is_empty() {
        shipment["trackingUrl"] = json!(parcel.tracking_url);
    }
    shipment
}

/// Where it stands, in the site's own words.
fn standing(order: &WireOrder) -> String {
    let test = if order.testmode { ", testmode" } else { "" };
    let payment = if order.payment_state.is_empty() { String::new() } else { format!(", {}", order.payment_state) };
    format!("fulfillmentStatus: {}{payment}{test}", order.fulfillment_status)
}
