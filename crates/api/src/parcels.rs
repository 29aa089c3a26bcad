//! `GET /parcels/tracking/{tracking_number}`.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::shipment::{self, code, seen};
use crate::shipments::all_of;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{BroughtShipments, Direction, Language, Sighting};
use serde_json::{Value, json};
use station::calls;
use text::Words;

/// The parcel of a number, with what its carrier said of it so far; the carrier is not asked now.
pub(crate) fn tracking(asked: &Asked<'_>, number: &str) -> Result<Response, Refusal> {
    let query = BroughtShipments { number: Some(number.to_owned()), ..all_of(&asked.client.shop, 1) };
    let words = asked.shared.words(Language::En);
    let Some(view) = calls::shipments_brought(&asked.shared.station, query)?.into_iter().next() else {
        // This one operation has an error of its own shape.
        let detail = words.word("api-no-such-parcel");
        return Ok((StatusCode::NOT_FOUND, Json(json!({ "detail": detail }))).into_response());
    };
    let shipment = &view.shipment;
    let places = shipment.parcels.iter().zip(&view.tracking_urls);
    let url = places.filter(|(parcel, _)| parcel.number == number).map(|(_, url)| url.as_str()).next();
    let mut told = json!({ "carrier_code": shipment.carrier.0, "tracking_number": number });
    if let Some(url) = url.filter(|url| !url.is_empty()) {
        told["tracking_url"] = url.into();
    }
    let heard = calls::sightings(&asked.shared.station, view.order.id)?;
    let heard = heard.iter().find(|parcel| parcel.shipment == shipment.id && parcel.number == number);
    let sightings = heard.map_or(&[][..], |parcel| parcel.sightings.as_slice());
    let (from, to) = shipment::ends(&view);
    let made_at = shipment.booked_at.to_string();
    let is_return = shipment.direction == Direction::Return;
    let mut answer = json!({
        "announced_at": made_at,
        "created_at": made_at,
        "updated_at": made_at,
        "details": {
            "integration_id": asked.client.integration,
            "is_return": is_return,
            "is_to_service_point": !is_return && view.order.service_point().is_some(),
        },
        "events": sightings.iter().map(|sighting| event(sighting, words)).collect::<Vec<_>>(),
        "from_address": from,
        "to_address": to,
        "source_id": view.order.facts.reference,
        "tracking_numbers": [told],
    });
    // Here Sendcloud has no shipping option without its contract.
    if shipment.contract.is_some() {
        answer["ship_with"] = shipment::ship_with(shipment);
    }
    Ok(Json(answer).into_response())
}

/// What a carrier said of a parcel, the latest last.
fn event(sighting: &Sighting, words: &Words) -> Value {
    let mut told = json!({
        "event_at": sighting.at.to_string(),
        "event_type": "carrier",
        "status_code": code(sighting.state),
        "status_description": words.say(&seen(sighting.state)),
    });
    if !sighting.word.is_empty() {
        told["sub_status_code"] = sighting.word.as_str().into();
    }
    told
}
