//! Shipments as they are told to their shop (`shipment-response` of Sendcloud's Shipments API v3).

use crate::number::number_of;
use crate::order::{dimensions, tell_address};
use crate::parcel_id::parcel_id;
use crate::reference;
use model::{
    ContractId, Direction, Grams, Message, Money, Parcel, ParcelState, Problem, Shipment, ShipmentState, TrackingState,
};
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
        "reference": reference::among(&facts.tags),
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
    let Shipment { direction, sequence, part, .. } = &view.shipment;
    let is_of_order = *direction == Direction::Outgoing && (*sequence == 1 || !part.is_empty());
    is_of_order.then_some(view.order.facts.reference.as_str())
}

fn error(problem: &Problem, words: &Words) -> Value {
    let detail = words.say(&problem.message());
    json!({ "status": "400", "code": "parcel_announcement_error", "detail": detail })
}

/// What a shipment ships with.
pub(crate) fn ship_with(shipment: &Shipment) -> Value {
    let contract = shipment.contract.as_ref().map(|ContractId(name)| number_of(name));
    let properties = json!({ "shipping_option_code": shipment.method.0, "contract_id": contract });
    json!({ "type": "shipping_option_code", "properties": properties })
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
    let customs = view.customs.then(|| document(base, id, "cn23", "customs-declaration"));
    let documents: Vec<Value> =
        has_label.then(|| label(base, id)).into_iter().chain(customs.filter(|_| has_label)).collect();
    let (code, said) = status(shipment.state, parcel);
    let made_at = shipment.booked_at.to_string();
    let mut told = json!({
        "id": id,
        "status": { "code": code, "message": words.say(&said) },
        "documents": documents,
        "weight": { "value": kilograms(parcel.weight), "unit": "kg" },
        "tracking_number": parcel.number,
        "tracking_url": (!url.is_empty()).then_some(url),
        "created_at": made_at,
        "updated_at": parcel.tracked.as_ref().map_or(shipment.booked_at, |sighting| sighting.at).to_string(),
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
    document(base, id, "label", "label")
}

/// Where a document of a parcel is to be had; it has an older name besides.
fn document(base: &str, id: i64, older: &str, kind: &str) -> Value {
    json!({ "type": older, "document_type": kind, "link": format!("{base}/parcels/{id}/documents/{kind}") })
}

/// Sendcloud's word for where a parcel stands, with a sentence: what became of its label, or what its carrier said since.
fn status(shipment: ShipmentState, parcel: &Parcel) -> (&'static str, Message) {
    let sentence = |key| Message::new(key);
    match (shipment, parcel.state, &parcel.tracked) {
        (ShipmentState::Failed, ..) => ("ANNOUNCEMENT_FAILED", sentence("api-parcel-failed")),
        (ShipmentState::Voided, ..) | (_, ParcelState::Voided, _) => ("CANCELLED", sentence("api-parcel-voided")),
        (ShipmentState::Planned, ..) => ("ANNOUNCING", sentence("api-parcel-planned")),
        (_, _, Some(sighting)) if sighting.state != TrackingState::Announced => {
            (code(sighting.state), seen(sighting.state))
        }
        (_, ParcelState::Shipped, _) => ("READY_TO_SEND", sentence("api-parcel-printed")),
        _ => ("READY_TO_SEND", sentence("api-parcel-booked")),
    }
}

/// Sendcloud's word for where a carrier says a parcel is.
pub(crate) const fn code(state: TrackingState) -> &'static str {
    match state {
        TrackingState::Announced => "READY_TO_SEND",
        TrackingState::UnderWay => "SHIPMENT_ON_ROUTE",
        TrackingState::OutForDelivery => "DRIVER_ON_ROUTE",
        TrackingState::AtPoint => "AWAITING_CUSTOMER_PICKUP",
        TrackingState::Delivered => "DELIVERED",
        TrackingState::Trouble => "EXCEPTION",
        TrackingState::Returning => "RETURNED_TO_SENDER",
        TrackingState::Cancelled => "CANCELLED_UPSTREAM",
        TrackingState::Unknown => "UNKNOWN_STATUS",
    }
}

/// The same as a sentence.
pub(crate) fn seen(state: TrackingState) -> Message {
    Message::new("tracking-state").with("state", state.as_str())
}

/// An amount, its value as a text.
pub(crate) fn price(money: Money) -> Value {
    let text = money.to_string();
    json!({ "value": text.split(' ').next(), "currency": money.currency.code() })
}

pub(crate) fn kilograms(grams: Grams) -> String {
    format!("{}.{:03}", grams.0 / 1_000, grams.0 % 1_000)
}
