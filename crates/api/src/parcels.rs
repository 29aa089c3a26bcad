//! `GET /parcels/tracking/{tracking_number}`.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::shipment;
use crate::shipments::all_of;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{BroughtShipments, Direction, Language};
use serde_json::json;
use station::calls;

/// The parcel of a number. The station hears of no scans of the carrier's, so that there are no events; where they are to be
/// seen says `tracking_url`.
pub(crate) fn tracking(asked: &Asked<'_>, number: &str) -> Result<Response, Refusal> {
    let query = BroughtShipments { number: Some(number.to_owned()), ..all_of(&asked.client.shop, 1) };
    let Some(view) = calls::shipments_brought(&asked.shared.station, query)?.pop() else {
        // This one operation has an error of its own shape.
        let detail = asked.shared.words(Language::En).word("api-no-such-parcel");
        return Ok((StatusCode::NOT_FOUND, Json(json!({ "detail": detail }))).into_response());
    };
    let shipment = &view.shipment;
    let places = shipment.parcels.iter().zip(&view.tracking_urls);
    let url = places.filter(|(parcel, _)| parcel.number == number).map(|(_, url)| url.as_str()).next();
    let mut told = json!({ "carrier_code": shipment.carrier.0, "tracking_number": number });
    if let Some(url) = url.filter(|url| !url.is_empty()) {
        told["tracking_url"] = url.into();
    }
    let (from, to) = shipment::ends(&view);
    let made_at = shipment.booked_at.to_string();
    let answer = json!({
        "announced_at": made_at,
        "created_at": made_at,
        "updated_at": made_at,
        "details": {
            "integration_id": asked.client.integration,
            "is_return": shipment.direction == Direction::Return,
            "is_to_service_point": view.order.service_point().is_some(),
        },
        "events": [],
        "from_address": from,
        "to_address": to,
        "source_id": view.order.facts.reference,
        "tracking_numbers": [told],
    });
    Ok(Json(answer).into_response())
}
