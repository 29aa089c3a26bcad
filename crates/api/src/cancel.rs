//! Taking a shipment back.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::shipments::existing;
use crate::{announce, answer};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{LabelSource, Language, Message, Parcel, ProblemCode, ShipmentState, TrackingState};
use serde_json::{Value, json};
use station::calls::{self, BroughtShipment, VoidShipment};

/// What became of a request to take a shipment back.
#[derive(Clone, Copy)]
pub(crate) enum Cancelled {
    /// It is taken back.
    Now,
    /// It is, and its carrier is told as soon as it can be.
    CarrierIsTold,
}

impl Cancelled {
    /// The answer, `wrap`ped as its version has it.
    pub(crate) fn answer(self, asked: &Asked<'_>, wrap: fn(Value) -> Value) -> Response {
        let words = asked.shared.words(Language::En);
        let told = |status: &str, key: &str| wrap(json!({ "status": status, "message": words.word(key) }));
        match self {
            Self::Now => Json(told("cancelled", "api-shipment-cancelled")).into_response(),
            Self::CarrierIsTold => answer::accepted(told("queued", "api-shipment-cancel-queued")),
        }
    }
}

/// `POST /shipments/{id}/cancel`.
pub(crate) fn shipment(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    Ok(take_back(asked, id)?.answer(asked, |told| json!({ "data": told })))
}

/// Takes the label of a shipment back. An order that was announced is called off with it; one that was handed
/// over is ready again. What its carrier has in hand already, or was taken back before, stays as it is.
pub(crate) fn take_back(asked: &Asked<'_>, id: &str) -> Result<Cancelled, Refusal> {
    let view = existing(asked, id)?;
    let _turn = asked.shared.turns.take(&asked.client.shop, &view.order.facts.reference);
    let BroughtShipment { shipment, order, .. } = existing(asked, id)?;
    let left = |parcel: &Parcel| parcel.tracked.as_ref().is_some_and(|it| it.state != TrackingState::Announced);
    let refused = |why| Err(Refusal::of(StatusCode::CONFLICT, "invalid", why));
    match shipment.state {
        ShipmentState::Failed | ShipmentState::Voided => {
            // A request that broke off may have left its order.
            announce::call_off(asked, order.id)?;
            return refused(Message::new("api-shipment-cancelled-before"));
        }
        _ if shipment.parcels.iter().any(left) => return refused(Message::new("api-shipment-left")),
        _ => {}
    }
    let language = calls::language(&asked.shared.station, None)?.unwrap_or_default();
    let reason = Message::new("api-cancelled-by-key").with("key", asked.client.name.as_str());
    let reason = asked.shared.words(language).say(&reason);
    match calls::void(&asked.shared.station, VoidShipment { shipment: shipment.id, reason }) {
        Ok(_) => announce::call_off(asked, order.id)?,
        Err(problem) if matches!(problem.code, ProblemCode::BookingUnderWay | ProblemCode::ShipmentTakenBack) => {
            return refused(problem.message());
        }
        Err(problem) => return Err(problem.into()),
    }
    Ok(match shipment.labels {
        LabelSource::Drawn => Cancelled::Now,
        LabelSource::Document => Cancelled::CarrierIsTold,
    })
}
