//! `GET /parcels/statuses`: Sendcloud's numbers for where a parcel stands, as far as the station tells them apart.

use crate::asked::Asked;
use crate::fault::Refusal;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Parcel, ParcelState, SendcloudStatus, ShipmentState};
use serde_json::{Value, json};

/// The status as API v2 says it.
pub(super) fn told(status: SendcloudStatus) -> Value {
    json!({ "id": status.id, "message": status.message })
}

/// Where a parcel stands: what became of its label, or what its carrier said since.
pub(super) fn status(shipment: ShipmentState, parcel: &Parcel) -> SendcloudStatus {
    match (shipment, parcel.state, &parcel.tracked) {
        (ShipmentState::Failed, ..) => SendcloudStatus::FAILED,
        (ShipmentState::Voided, ..) | (_, ParcelState::Voided, _) => SendcloudStatus::CANCELLED,
        (ShipmentState::Planned, ..) => SendcloudStatus::ANNOUNCING,
        (_, _, Some(sighting)) => SendcloudStatus::seen(sighting.state),
        _ => SendcloudStatus::READY,
    }
}

pub(super) fn list(_: &Asked<'_>) -> Result<Response, Refusal> {
    Ok(Json(Value::from_iter(SendcloudStatus::ALL.map(told))).into_response())
}
