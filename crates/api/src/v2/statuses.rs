//! `GET /parcels/statuses`: Sendcloud's numbers for where a parcel stands, as far as the station tells them apart.

use crate::asked::Asked;
use crate::fault::Refusal;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Parcel, ParcelState, ShipmentState, TrackingState};
use serde_json::{Value, json};

/// A status: its number, and Sendcloud's words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Status(u32, &'static str);

const EN_ROUTE: Status = Status(91, "Parcel en route");
const DRIVER: Status = Status(92, "Driver en route");
const AT_POINT: Status = Status(12, "Awaiting customer pickup");
const DELIVERED: Status = Status(11, "Delivered");
const EXCEPTION: Status = Status(62_996, "Exception");
const RETURNED: Status = Status(62_992, "Returned to sender");
pub(super) const NO_LABEL: Status = Status(999, "No label");
const READY: Status = Status(1_000, "Ready to send");
const ANNOUNCING: Status = Status(1_001, "Being announced");
const FAILED: Status = Status(1_002, "Announcement failed");
const UNKNOWN: Status = Status(1_337, "Unknown status - check carrier track & trace page below");
const UPSTREAM: Status = Status(1_998, "Cancelled upstream");
pub(super) const CANCELLED: Status = Status(2_000, "Cancelled");

const ALL: [Status; 13] = [
    DELIVERED, AT_POINT, EN_ROUTE, DRIVER, NO_LABEL, READY, ANNOUNCING, FAILED, UNKNOWN, UPSTREAM, CANCELLED, RETURNED,
    EXCEPTION,
];

impl Status {
    pub(super) fn tell(self) -> Value {
        json!({ "id": self.0, "message": self.1 })
    }

    /// Where a parcel stands: what became of its label, or what its carrier said since.
    pub(super) fn of(shipment: ShipmentState, parcel: &Parcel) -> Self {
        match (shipment, parcel.state, &parcel.tracked) {
            (ShipmentState::Failed, ..) => FAILED,
            (ShipmentState::Voided, ..) | (_, ParcelState::Voided, _) => CANCELLED,
            (ShipmentState::Planned, ..) => ANNOUNCING,
            (_, _, Some(sighting)) => Self::seen(sighting.state),
            _ => READY,
        }
    }

    const fn seen(state: TrackingState) -> Self {
        match state {
            TrackingState::Announced => READY,
            TrackingState::UnderWay => EN_ROUTE,
            TrackingState::OutForDelivery => DRIVER,
            TrackingState::AtPoint => AT_POINT,
            TrackingState::Delivered => DELIVERED,
            TrackingState::Trouble => EXCEPTION,
            TrackingState::Returning => RETURNED,
            TrackingState::Cancelled => UPSTREAM,
            TrackingState::Unknown => UNKNOWN,
        }
    }
}

pub(super) fn list(_: &Asked<'_>) -> Result<Response, Refusal> {
    Ok(Json(Value::from_iter(ALL.map(Status::tell))).into_response())
}
