//! `/shipments`: what became of the shop's orders.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::parcel_id::of_parcel_id;
use crate::place::too_many;
use crate::query::{Is, Parameter, Params, may};
use crate::{answer, shipment};
use axum::response::Response;
use model::{BroughtShipments, Language, Message, ShipmentId, ShopId, TimeSpan};
use station::calls::{self, BroughtShipment};

/// How many shipments a page has, usually and at most.
const PAGE: (u32, u32) = (40, 100);
/// How many ids a list can be asked for.
const IDS: usize = 100;
/// What a list can be asked for.
pub(crate) const QUERY: [Parameter; 10] = [
    may("shipment_uuids", Is::Text),
    may("ids", Is::Text),
    may("announced_after", Is::Moment),
    may("announced_before", Is::Moment),
    may("order_number", Is::Text),
    may("tracking_number", Is::Text),
    may("external_reference_id", Is::Text),
    may("integration_id", Is::Text),
    may("page_size", Is::Whole(1, PAGE.1)),
    may("cursor", Is::Text),
];

/// A shop's shipments, without a filter.
pub(crate) fn all_of(shop: &ShopId, limit: u32) -> BroughtShipments {
    let shop = shop.clone();
    BroughtShipments {
        shop,
        shipments: None,
        booked: TimeSpan::default(),
        order_number: None,
        number: None,
        reference: None,
        before: None,
        limit,
    }
}

/// `GET /shipments`: the latest first.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let params = &asked.params;
    if params.get("integration_id").is_some_and(|given| given != asked.client.integration.to_string()) {
        return Ok(answer::page(Vec::new(), &[]));
    }
    let limit = params.page_size(PAGE.0, PAGE.1)?;
    let no_cursor = || Refusal::not_found(Message::new("api-no-such-cursor"));
    let before = params.get("cursor").map(|text| text.parse().map(ShipmentId).map_err(|_| no_cursor())).transpose()?;
    let query = BroughtShipments {
        shipments: named(params)?,
        booked: TimeSpan { from: params.moment("announced_after", 1)?, until: params.moment("announced_before", 0)? },
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
        ("next", format!("{}/shipments?{}", asked.base, params.with_cursor(&cursor)))
    });
    let words = asked.shared.words(Language::En);
    let rows = found.iter().map(|view| shipment::tell(view, asked.base, words));
    Ok(answer::page(rows.collect(), &next.into_iter().collect::<Vec<_>>()))
}

/// The shipments that are asked for by their ids, or by those of their parcels; none where nobody asks for some.
fn named(params: &Params) -> Result<Option<Vec<ShipmentId>>, Refusal> {
    let shipments = ids(params, "shipment_uuids", |id| id.parse().ok().map(ShipmentId))?;
    let of_parcels = ids(params, "ids", |id| of_parcel_id(id).map(|(shipment, _)| shipment))?;
    Ok(match (shipments, of_parcels) {
        (Some(some), Some(others)) => Some(some.into_iter().filter(|id| others.contains(id)).collect()),
        (some, others) => some.or(others),
    })
}

/// A list of ids, with commas between them; what is none finds nothing.
pub(crate) fn ids(
    params: &Params,
    name: &'static str,
    read: fn(&str) -> Option<ShipmentId>,
) -> Result<Option<Vec<ShipmentId>>, Refusal> {
    let Some(text) = params.get(name) else { return Ok(None) };
    let count = text.split(',').count();
    if count > IDS {
        return Err(Refusal::bad_parameter(name, too_many(IDS, count)));
    }
    Ok(Some(text.split(',').filter_map(|id| read(id.trim())).collect()))
}

/// `GET /shipments/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let view = existing(asked, id)?;
    Ok(answer::data(shipment::tell(&view, asked.base, asked.shared.words(Language::En))))
}

/// The shipment of a number, where it is of the shop's own.
pub(crate) fn existing(asked: &Asked<'_>, id: &str) -> Result<BroughtShipment, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-shipment"));
    let id = id.parse().map(ShipmentId).map_err(|_| none())?;
    let query = BroughtShipments { shipments: Some(vec![id]), ..all_of(&asked.client.shop, 1) };
    calls::shipments_brought(&asked.shared.station, query)?.pop().ok_or_else(none)
}
