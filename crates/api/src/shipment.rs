//! Shipments as they are told to their shop (`shipment-response` of Sendcloud's Shipments API v3).

use crate::order::{dimensions, tell_address};
use crate::parcel_id::parcel_id;
use model::{Direction, Grams, Message, Money, Parcel, ParcelState, Problem, Shipment, ShipmentState};
use serde_json::{Value, json};
use station::calls::BroughtShipment;
use text::Words;

/// The shipment; `base` is the address the API stands under.
pub(crate) fn tell(view: &BroughtShipment, base: &str, words: &Words) -> Value {
    let (shipment, facts) = (&view.shipment, &view.order.facts);
    let (from, to) = ends(view);
    let parcels = shipment.parcels.iter().zip(&view.tracking_urls);
    let parcels: Vec<Value> = parcels.map(|(one, url)| parcel(view, one, url, base, words)).collect();
    json!({
        "id": shipment.id.0.to_string(),
        "external_reference_id": own_reference(view),
        "order_number": facts.number,
        "total_order_price": price(facts.total),
        "from_address": from,
        "to_address": to,
        "ship_with": ship_with(shipment),
        "carrier": { "code": shipment.carrier.0, "name": view.carrier },
        "parcels": parcels,
        "errors": view.problem.iter().map(|problem| error(problem, words)).collect::<Vec<_>>(),
    })
}

/// The shop's own key of what is shipped: of a return and of a further shipment there is none.
fn own_reference(view: &BroughtShipment) -> Option<&str> {
    let Shipment { direction, sequence, .. } = view.shipment;
    (direction == Direction::Outgoing && sequence == 1).then_some(view.order.facts.reference.as_str())
}

fn error(problem: &Problem, words: &Words) -> Value {
    let detail = words.say(&problem.message());
    json!({ "status": "400", "code": "parcel_announcement_error", "detail": detail })
}

/// What a shipment ships with.
pub(crate) fn ship_with(shipment: &Shipment) -> Value {
    json!({ "type": "shipping_option_code", "properties": { "shipping_option_code": shipment.method.0 } })
}

/// Where it comes from and where it goes.
pub(crate) fn ends(view: &BroughtShipment) -> (Value, Value) {
    let (own, theirs) = (tell_address(&view.sender), tell_address(&view.order.facts.recipient));
    match view.shipment.direction {
        Direction::Outgoing => (own, theirs),
        Direction::Return => (theirs, own),
    }
}

fn parcel(view: &BroughtShipment, parcel: &Parcel, url: &str, base: &str, words: &Words) -> Value {
    let shipment = &view.shipment;
    let id = parcel_id(shipment.id, parcel.place);
    let has_label = has_label(shipment, parcel);
    let documents = if has_label { json!([label(base, id)]) } else { json!([]) };
    let (code, sentence) = status(shipment.state, parcel.state);
    let made_at = shipment.booked_at.to_string();
    let mut told = json!({
        "id": id,
        "status": { "code": code, "message": words.say(&Message::new(sentence)) },
        "documents": documents,
        "weight": { "value": kilograms(parcel.weight), "unit": "kg" },
        "tracking_number": parcel.number,
        "tracking_url": (!url.is_empty()).then_some(url),
        "created_at": made_at,
        "announced_at": has_label.then_some(&made_at),
    });
    if let Some(size) = parcel.size {
        told["dimensions"] = dimensions(size);
    }
    told
}

/// Whether the label of a parcel can be had.
pub(crate) fn has_label(shipment: &Shipment, parcel: &Parcel) -> bool {
    shipment.state.is_live() && !parcel.number.is_empty()
}

/// Where the label of a parcel is to be had.
pub(crate) fn label(base: &str, id: i64) -> Value {
    json!({ "type": "label", "document_type": "label", "link": format!("{base}/parcels/{id}/documents/label") })
}

/// Sendcloud's word for where a parcel stands. What its carrier did with it since it left, the station does not know.
const fn status(shipment: ShipmentState, parcel: ParcelState) -> (&'static str, &'static str) {
    match (shipment, parcel) {
        (ShipmentState::Failed, _) => ("ANNOUNCEMENT_FAILED", "api-parcel-failed"),
        (ShipmentState::Voided, _) | (_, ParcelState::Voided) => ("CANCELLED", "api-parcel-voided"),
        (ShipmentState::Planned, _) => ("ANNOUNCING", "api-parcel-planned"),
        (_, ParcelState::Shipped) => ("READY_TO_SEND", "api-parcel-printed"),
        _ => ("READY_TO_SEND", "api-parcel-booked"),
    }
}

fn price(money: Money) -> Value {
    let text = money.to_string();
    json!({ "value": text.split(' ').next(), "currency": money.currency.code() })
}

fn kilograms(grams: Grams) -> String {
    format!("{}.{:03}", grams.0 / 1_000, grams.0 % 1_000)
}
