//! `/shipments`: what became of the shop's orders.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::{answer, shipment};
use axum::response::Response;
use model::{BroughtShipments, Language, Message, ShipmentId, ShopId};
use station::calls::{self, BroughtShipment};

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

/// The shipment of a number, where it is of the shop's own.
pub(crate) fn existing(asked: &Asked<'_>, id: &str) -> Result<BroughtShipment, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-shipment"));
    let id = id.parse().map(ShipmentId).map_err(|_| none())?;
    let query = BroughtShipments { shipment: Some(id), ..all_of(&asked.client.shop, 1) };
    calls::shipments_brought(&asked.shared.station, query)?.pop().ok_or_else(none)
}
