//! `GET /parcels`: the latest first, and behind those of a number or a reference the order that waits under it.

use super::tell::Teller;
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::parcel_id::of_parcel_id;
use crate::query::{Is, Parameter, may};
use crate::shipments::{all_of, ids};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{BroughtQuery, BroughtShipments, Message, Order, ShipmentId, TimeSpan};
use serde_json::{Value, json};
use station::calls;

/// How many shipments a page has.
const PAGE: u32 = 100;
/// How many waiting orders are told.
const ORDERS: u32 = 100;

/// What a list can be asked for.
pub(crate) const QUERY: [Parameter; 7] = [
    may("tracking_number", Is::Text),
    may("external_reference", Is::Text),
    may("order_number", Is::Text),
    may("announced_after", Is::Moment),
    may("ids", Is::Text),
    may("cursor", Is::Text),
    may("errors", Is::Text),
];

pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let params = &asked.params;
    let no_cursor = || Refusal::not_found(Message::new("api-no-such-cursor"));
    let before = params.get("cursor").map(|text| text.parse().map(ShipmentId).map_err(|_| no_cursor())).transpose()?;
    let (number, reference) = (params.get("order_number"), params.get("external_reference"));
    let named =
        ids(params, "ids", |id| of_parcel_id(id).filter(|(_, place)| *place > 0).map(|(shipment, _)| shipment))?;
    let query = BroughtShipments {
        shipments: named,
        booked: TimeSpan { from: params.moment("announced_after", 1)?, until: None },
        order_number: number.map(str::to_owned),
        number: params.get("tracking_number").map(str::to_owned),
        reference: reference.map(str::to_owned),
        before,
        ..all_of(&asked.client.shop, PAGE)
    };
    let mut found = calls::shipments_brought(&asked.shared.station, query)?;
    let limit = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let goes_on = found.len() > limit;
    found.truncate(limit);
    let next = found
        .last()
        .filter(|_| goes_on)
        .map(|last| format!("{}/parcels?{}", asked.base, params.with_cursor(&last.shipment.id.0.to_string())));
    let teller = Teller::new(asked)?;
    let mut parcels: Vec<Value> = found.iter().flat_map(|view| teller.shipment(view)).collect();
    let others = ["tracking_number", "announced_after", "ids", "cursor"];
    if (number.is_some() || reference.is_some()) && others.iter().all(|name| params.get(name).is_none()) {
        let waits = |order: &Order| found.iter().all(|view| view.order.id != order.id);
        let query = BroughtQuery {
            number: number.map(str::to_owned),
            reference: reference.map(str::to_owned),
            ..BroughtQuery::of(asked.client.shop.clone(), ORDERS)
        };
        let orders = calls::orders_brought(&asked.shared.station, query)?;
        parcels.extend(orders.iter().filter(|order| waits(order)).map(|order| teller.order(order)));
    }
    Ok(Json(json!({ "next": next, "previous": null, "parcels": parcels })).into_response())
}
