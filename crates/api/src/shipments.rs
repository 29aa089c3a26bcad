//! `/shipments`: what became of the shop's orders.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::{announce, answer, shipment};
use axum::http::StatusCode;
use axum::response::Response;
use model::{
    BroughtShipments, LabelSource, Language, Message, Parcel, ProblemCode, ShipmentId, ShipmentState, ShopId,
    TrackingState,
};
use serde_json::json;
use station::calls::{self, BroughtShipment, VoidShipment};

/// How many shipments a page has, usually and at most.
const PAGE: (u32, u32) = (40, 100);
/// What a list can be asked for.
const FILTERS: [&str; 6] =
    ["order_number", "tracking_number", "external_reference_id", "integration_id", "page_size", "cursor"];

/// A shop's shipments, without a filter.
pub(crate) fn all_of(shop: &ShopId, limit: u32) -> BroughtShipments {
    let shop = shop.clone();
    BroughtShipments { shop, shipment: None, order_number: None, number: None, reference: None, before: None, limit }
}

/// `GET /shipments`: the latest first.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let params = &asked.params;
    params.only("GET /shipments", &FILTERS)?;
    if params.get("integration_id").is_some_and(|given| given != asked.client.integration.to_string()) {
        return Ok(answer::page(Vec::new(), &[]));
    }
    let limit = params.page_size(PAGE.0, PAGE.1)?;
    let no_cursor = || Refusal::not_found(Message::new("api-no-such-cursor"));
    let before = params.get("cursor").map(|text| text.parse().map(ShipmentId).map_err(|_| no_cursor())).transpose()?;
    let query = BroughtShipments {
        order_number: params.get("order_number").map(str::to_owned),
        number: params.get("tracking_number").map(str::to_owned),
        reference: params.get("external_reference_id").map(str::to_owned),
        before,
        ..all_of(&asked.client.shop, limit)
    };
    let mut found = calls::shipments_brought(&asked.shared.station, query)?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let goes_on = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| goes_on).map(|last| {
        let cursor = last.shipment.id.0.to_string();
        ("next", format!("{}/shipments?{}", asked.shared.base, params.with_cursor(&cursor)))
    });
    let words = asked.shared.words(Language::En);
    let rows = found.iter().map(|view| shipment::tell(view, &asked.shared.base, words));
    Ok(answer::page(rows.collect(), &next.into_iter().collect::<Vec<_>>()))
}

/// `GET /shipments/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let view = existing(asked, id)?;
    Ok(answer::data(shipment::tell(&view, &asked.shared.base, asked.shared.words(Language::En))))
}

fn existing(asked: &Asked<'_>, id: &str) -> Result<BroughtShipment, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-shipment"));
    let id = id.parse().map(ShipmentId).map_err(|_| none())?;
    let query = BroughtShipments { shipment: Some(id), ..all_of(&asked.client.shop, 1) };
    calls::shipments_brought(&asked.shared.station, query)?.pop().ok_or_else(none)
}

/// `POST /shipments/{id}/cancel`: its label is taken back. An order that was announced is called off with it; one that was handed
/// over is ready again. What its carrier has in hand already, or was taken back before, stays as it is.
pub(crate) fn cancel(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
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
    let words = asked.shared.words(Language::En);
    Ok(match shipment.labels {
        LabelSource::Drawn => {
            answer::data(json!({ "status": "cancelled", "message": words.word("api-shipment-cancelled") }))
        }
        // Its carrier is told as soon as it can be.
        LabelSource::Document => {
            let told = json!({ "status": "queued", "message": words.word("api-shipment-cancel-queued") });
            answer::accepted(json!({ "data": told }))
        }
    })
}
