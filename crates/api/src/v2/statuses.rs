//! `GET /parcels/statuses`: Sendcloud's numbers for where a parcel stands, as far as the station tells them apart.

use crate::asked::Asked;
use crate::fault::Refusal;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Parcel, ParcelState, PlatformStatus, ShipmentState};
use serde_json::{Value, json};

/// The status as API v2 says it.
pub(super) fn told(status: PlatformStatus) -> Value {
    json!({ "id": status.id, "message": status.message })
}

/// Where a parcel stands: what became of its label, or what its carrier said since.
pub(super) fn status(shipment: ShipmentState, parcel: &Parcel) -> PlatformStatus {
    match (shipment, parcel.state, &parcel.tracked) {
        (ShipmentState::Failed, ..) => PlatformStatus::FAILED,
        (ShipmentState::Voided, ..) | (_, ParcelState::Voided, _) => PlatformStatus::CANCELLED,
        (ShipmentState::Planned, ..) => PlatformStatus::ANNOUNCING,
        (_, _, Some(sighting)) => PlatformStatus::seen(sighting.state),
        _ => PlatformStatus::READY,
    }
}

pub(super) fn list(_: &Asked<'_>) -> Result<Response, Refusal> {
    Ok(Json(Value::from_iter(PlatformStatus::ALL.map(told))).into_response())
}
