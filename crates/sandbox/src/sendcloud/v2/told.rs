//! Shipments as API v2 tells of them: parcel by parcel, those that travel together by one mark.

use crate::sendcloud::answer::Answer;
use crate::sendcloud::books::{FAILED, SendcloudParcel, SendcloudShipment};
use crate::sendcloud::catalogue::{self, Offered};
use jiff::tz::TimeZone;
use model::UtcDateTime;
use serde_json::{Value, json};

/// Sendcloud's numbers of where a parcel stands, with its words for them.
const STATUSES: [(&str, u32, &str); 9] = [
    ("READY_TO_SEND", 1_000, "Ready to send"),
    ("ANNOUNCEMENT_FAILED", 1_002, "Announcement failed"),
    ("CANCELLED", 2_000, "Cancelled"),
    ("CANCELLATION_REQUESTED", 1_999, "Cancellation requested"),
    ("DELIVERED", 11, "Delivered"),
    ("AWAITING_CUSTOMER_PICKUP", 12, "Awaiting customer pickup"),
    ("DRIVER_ON_ROUTE", 92, "Driver en route"),
    ("AT_CUSTOMS", 62_989, "At Customs"),
    ("SHIPMENT_ON_ROUTE", 91, "Parcel en route"),
];

/// The answer to a creation: what was made, and what no carrier took.
pub(super) fn created(shipment: &SendcloudShipment) -> Answer {
    let (failed, made): (Vec<Value>, Vec<Value>) =
        parcels(shipment).partition(|parcel| parcel["status"]["id"] == status(FAILED)["id"]);
    let why = "Service error: An error occurred while connecting to the carrier.";
    let failed = failed.into_iter().map(|parcel| json!({ "parcel": parcel, "errors": { "non_field_errors": [why] } }));
    Answer::plain(json!({ "parcels": made, "failed_parcels": failed.collect::<Vec<_>>() }))
}

/// A page of parcels, with the address of the next one.
pub(super) fn page(parcels: impl Iterator<Item = Value>, next: Option<String>) -> Answer {
    Answer::plain(json!({ "next": next, "previous": null, "parcels": parcels.collect::<Vec<_>>() }))
}

/// Those of a shipment's parcels that repeat its reference.
pub(super) fn with_reference(shipment: &SendcloudShipment) -> impl Iterator<Item = Value> {
    parcels(shipment).filter(|parcel| parcel["external_reference"].is_string())
}

/// The parcels of a shipment. A reference is unique across parcels: of several the first one has it.
pub(super) fn parcels(shipment: &SendcloudShipment) -> impl Iterator<Item = Value> {
    (0_usize..).zip(&shipment.parcels).map(move |(place, parcel)| one(shipment, place, parcel))
}

fn one(shipment: &SendcloudShipment, place: usize, parcel: &SendcloudParcel) -> Value {
    let to = &shipment.asked["to_address"];
    let code = shipment.asked["ship_with"]["properties"]["shipping_option_code"].as_str().unwrap_or_default();
    let offered = catalogue::of_code(code).or((code == catalogue::RETURNS).then_some(&catalogue::RETURN));
    let announced = (parcel.status != FAILED).then(|| moment(shipment.announced_at));
    json!({
        "id": parcel.id,
        "name": to["name"],
        "company_name": to["company_name"],
        "address": to["address_line_1"],
        "city": to["city"],
        "postal_code": to["postal_code"],
        "country": { "iso_2": to["country_code"] },
        "email": to["email"],
        "telephone": to["phone_number"],
        "order_number": shipment.order,
        "external_reference": (place == 0 && !shipment.key.is_empty()).then_some(&shipment.key),
        "reference": "0",
        "tracking_number": parcel.number,
        "tracking_url": null,
        "weight": shipment.asked["parcels"][place]["weight"]["value"],
        "status": status(parcel.status),
        "shipment": offered.map(Offered::as_method),
        "carrier": { "code": offered.map(|offered| offered.carrier()["code"].clone()) },
        "is_return": shipment.asked["is_return"],
        "documents": documents(parcel, shipment.is_declared()),
        "date_created": moment(shipment.announced_at),
        "date_announced": announced,
        "date_updated": moment(parcel.updated_at.unwrap_or(shipment.announced_at)),
        "colli_uuid": shipment.id,
        "collo_nr": place,
        "collo_count": shipment.parcels.len(),
    })
}

fn status(code: &str) -> Value {
    match STATUSES.iter().find(|(known, ..)| *known == code) {
        Some((_, id, message)) => json!({ "id": id, "message": message }),
        None => json!({ "id": 1_337, "message": code }),
    }
}

fn documents(parcel: &SendcloudParcel, declared: bool) -> Value {
    if parcel.status == FAILED {
        return json!([]);
    }
    let document = |kind: &str, size: &str| {
        let link = format!("https://panel.sendcloud.sc/api/v2/parcels/{}/documents/{kind}", parcel.id);
        json!({ "type": kind, "size": size, "link": link })
    };
    let mut all = vec![document("label", "a6")];
    if declared {
        all.extend([document("cn23", "a4"), document("commercial-invoice", "a4")]);
    }
    Value::Array(all)
}

/// A moment as this API writes it, without a time zone.
fn moment(at: UtcDateTime) -> String {
    at.0.to_zoned_datetime(TimeZone::UTC).strftime("%d-%m-%Y %H:%M:%S").to_string()
}
