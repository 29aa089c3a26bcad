//! An order as it is told to its shop.

use super::measure::{tell_price, weight};
use super::{address, item, status};
use model::{DynamicCheckout, ExportReason, Order, ServicePoint};
use serde_json::{Map, Value, json};

/// The order. One whose customer was erased goes to nobody any more.
pub(crate) fn tell(order: &Order, integration: i64) -> Value {
    let facts = &order.facts;
    let days = facts.checkout.dynamic.as_ref().and_then(delivery_dates);
    let item = |line| {
        let mut told = item::tell(line, facts.currency);
        if let Some(days) = &days {
            told["delivery_dates"] = days.clone();
        }
        told
    };
    let items: Vec<Value> = facts.lines.iter().map(item).collect();
    let mut details = json!({
        "integration": { "id": integration },
        "status": { "code": status::word(facts.status) },
        "order_created_at": facts.placed_at.to_string(),
        "order_updated_at": facts.modified_at.to_string(),
        "order_items": items,
        "tags": facts.tags,
    });
    if !facts.note.is_empty() {
        details["notes"] = facts.note.as_str().into();
    }
    let mut payment = json!({
        "is_cash_on_delivery": facts.payment_methods.iter().any(|method| method == "cod"),
        "total_price": tell_price(facts.total),
        "status": { "code": status::payment_word(facts.payment) },
    });
    if let Some(price) = facts.checkout.price {
        payment["estimated_shipping_price"] = tell_price(price);
    }
    let mut told = json!({
        "id": order.id.0.to_string(),
        "order_id": facts.reference,
        "order_number": facts.number,
        "created_at": order.received_at.to_string(),
        "modified_at": facts.modified_at.to_string(),
        "order_details": details,
        "payment_details": payment,
        "shipping_details": shipping(order),
    });
    if order.erased_at.is_none() {
        told["shipping_address"] = address::tell(&facts.recipient);
    }
    if let Some(point) = &facts.checkout.service_point {
        told["service_point_details"] = service_point(point);
    }
    if let Some(kind) = facts.export_reason.and_then(shipment_type) {
        told["customs_details"] = json!({ "shipment_type": kind });
    }
    told
}

/// The days of a choice in a Dynamic Checkout; Sendcloud has a moment for each, of which the day counts.
fn delivery_dates(chosen: &DynamicCheckout) -> Option<Value> {
    let days = [("handover_at", chosen.handover_date), ("deliver_at", chosen.delivery_date)];
    let told =
        days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), format!("{}T00:00:00Z", day?.0).into())));
    let told: Map<String, Value> = told.collect();
    (!told.is_empty()).then_some(Value::Object(told))
}

fn shipping(order: &Order) -> Value {
    let facts = &order.facts;
    let stays = !facts.lines.is_empty() && facts.lines.iter().all(|line| !line.ships);
    let mut told = Map::from_iter([("is_local_pickup".to_owned(), stays.into())]);
    if !facts.checkout.delivery_method.is_empty() {
        told.insert("delivery_indicator".to_owned(), facts.checkout.delivery_method.as_str().into());
    }
    if let Some(grams) = facts.weight {
        told.insert("measurement".to_owned(), json!({ "weight": weight(grams) }));
    }
    if !facts.checkout.delivery_code.is_empty() {
        let properties = json!({ "shipping_option_code": facts.checkout.delivery_code });
        told.insert("ship_with".to_owned(), json!({ "type": "shipping_option_code", "properties": properties }));
    }
    Value::Object(told)
}

/// Numbers of the platform are digits; what is not is a carrier's own.
fn service_point(point: &ServicePoint) -> Value {
    let is_number = point.id.bytes().all(|byte| byte.is_ascii_digit());
    let name = if is_number { "id" } else { "carrier_service_point_id" };
    let mut told = json!({ name: point.id });
    if !point.post_number.is_empty() {
        told["post_number"] = point.post_number.as_str().into();
    }
    if !point.carrier.is_empty() {
        told["extra_data"] = json!({ "partner_name": point.carrier });
    }
    told
}

const fn shipment_type(reason: ExportReason) -> Option<&'static str> {
    match reason {
        ExportReason::Sale => Some("commercial_goods"),
        ExportReason::Gift => Some("gift"),
        ExportReason::Sample => Some("commercial_sample"),
        ExportReason::Return => Some("returned_goods"),
        ExportReason::Documents => None,
    }
}
