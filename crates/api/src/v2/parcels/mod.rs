//! `/parcels`: made with their label, handed over without one, found, labelled later, taken back.
//!
//! A parcel whose label is asked for is announced, as v3's `/shipments/announce` does. One without is an order that is handed over, and
//! packed at the desk; its number stays good for what becomes of it.

mod list;
mod read;
mod tell;

pub(super) use list::{QUERY, list};
pub(super) use tell::{customs_declaration, label, labels};

use super::error::by_field;
use crate::announce::{self, Announced, was_announced};
use crate::asked::Asked;
use crate::cancel::{self, Cancelled};
use crate::fault::Refusal;
use crate::parcel_id::{ParcelOf, parcel_of};
use crate::place::{Notes, Place};
use crate::query::{Is, Parameter, may};
use crate::rate::lock;
use crate::ship::{Places, once};
use crate::shipments::{all_of, existing};
use crate::{body, documents, orders};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{BroughtShipments, Message, Order, OrderId};
use read::{Label, Wanted, With};
use serde_json::{Value, json};
use station::calls::{self, BroughtShipment, ShipBrought};
use tell::Teller;

/// What may be asked of errors: here they always say all there is.
pub(super) const ERRORS: [Parameter; 1] = [may("errors", Is::Text)];
/// How many parcels may be made at once.
const MOST: usize = 100;
/// How many shipments of one order are looked through.
const SHIPMENTS: u32 = 20;

/// `POST /parcels`: one under `parcel`, or several under `parcels`, each of which stands for itself once all can be read.
pub(super) fn create(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let notes = Notes::default();
    let place = notes.read(&whole, String::new());
    let (one, several) = (place.at("parcel"), place.at("parcels"));
    let many = several.is_there();
    if many && one.is_there() {
        one.fault(Message::new("api-not-taken"));
    }
    let (base, at) = if many { ("/parcels", several.items(MOST)) } else { ("/parcel", vec![one.clone()]) };
    if at.is_empty() {
        several.fault(Message::new("api-required"));
    }
    let now = orders::now();
    let read = |place: &Place<'_>| read::wanted(place, &settings, now, announce::own_key(asked, now));
    let wanted: Vec<Option<Wanted>> = at.iter().map(read).collect();
    if let (false, Some(Some(wanted))) = (many, wanted.first())
        && wanted.label != Label::No
        && wanted.announcement.parcels.len() > 1
    {
        one.at("quantity").fault(Message::new("api-number-between").with("least", 1_u32).with("most", 1_u32));
    }
    notes.whole(&whole, "")?;
    let teller = Teller::new(asked)?;
    if !many {
        let wanted = wanted.into_iter().next().flatten();
        let wanted = wanted.ok_or_else(|| Refusal::internal(&"a parcel without a fault cannot be read"))?;
        let made = made(asked, &teller, wanted, &places(base))?;
        return Ok(Json(json!({ "parcel": made.into_iter().next() })).into_response());
    }
    let words = asked.shared.words(crate::language(asked.headers));
    let (mut parcels, mut failed, mut first) = (Vec::new(), Vec::new(), None);
    for (nth, wanted) in wanted.into_iter().flatten().enumerate() {
        match made(asked, &teller, wanted, &places(&format!("{base}/{nth}"))) {
            Ok(made) => parcels.extend(made),
            Err(refusal) => {
                failed.push(json!({ "parcel": whole["parcels"][nth], "errors": by_field(&refusal, words) }));
                first = first.or(Some(refusal));
            }
        }
    }
    match first {
        Some(refusal) if parcels.is_empty() => Err(refusal),
        Some(_) => Ok(Json(json!({ "parcels": parcels, "failed_parcels": failed })).into_response()),
        None => Ok(Json(json!({ "parcels": parcels })).into_response()),
    }
}

/// Where in a parcel of a request stands what.
fn places(parcel: &str) -> Places {
    let at = |field: &str| format!("{parcel}/{field}");
    Places {
        order: parcel.to_owned(),
        reference: at("external_reference"),
        number: at("order_number"),
        parcels: at("quantity"),
        ship_with: at("shipment"),
        contract: at("contract"),
        service_point: at("to_service_point"),
        brand: parcel.to_owned(),
    }
}

/// Makes what is wanted, and tells it. What was made before under its reference is told as it is.
fn made(asked: &Asked<'_>, teller: &Teller<'_>, wanted: Wanted, places: &Places) -> Result<Vec<Value>, Refusal> {
    let Wanted { announcement, label } = wanted;
    let wait = label == Label::Made;
    if let Some(known) = announce::known(asked, &announcement.facts)?.filter(|order| !was_announced(order)) {
        return of_order(asked, teller, &known);
    }
    if label != Label::No {
        return Ok(match announce::make(asked, announcement, places, wait)? {
            Announced::Made(view) | Announced::MadeBefore(view) => teller.shipment(&view),
        });
    }
    // What is said of a label nobody asks for stands nowhere.
    let not_kept = not_kept(&announcement, &places.order);
    let _turn = asked.shared.turns.take(&asked.client.shop, &announcement.facts.reference);
    let order = {
        let _turn = lock(&asked.shared.turn);
        match announce::known(asked, &announcement.facts)? {
            Some(known) => known,
            None => {
                let ids = orders::bring(asked, vec![announcement.facts], |_| places.order.clone())?;
                let made = ids.first().map(|id| orders::find_one(asked, *id)).transpose()?.flatten();
                made.ok_or_else(|| Refusal::internal(&"an order was taken and is not there"))?
            }
        }
    };
    let mut told = of_order(asked, teller, &order)?;
    if let (Some(told), false) = (told.first_mut(), not_kept.is_empty()) {
        told["not_kept"] = not_kept.into();
    }
    Ok(told)
}

/// The fields of a parcel that count when its label is made and are said while none is asked for.
fn not_kept(announcement: &announce::Announcement, parcel: &str) -> Vec<String> {
    let said = [
        ("contract", announcement.contract.is_some()),
        ("sender_address", announcement.from.is_some()),
        ("quantity", announcement.parcels.len() > 1),
        ("length", announcement.parcels.iter().any(|parcel| parcel.size.is_some())),
        ("customs_information", !announcement.settings.is_empty()),
    ];
    said.into_iter().filter(|(_, said)| *said).map(|(field, _)| format!("{parcel}/{field}")).collect()
}

/// An order as the parcels it has become, else as the one it will be.
fn of_order(asked: &Asked<'_>, teller: &Teller<'_>, order: &Order) -> Result<Vec<Value>, Refusal> {
    Ok(match shipment_of(asked, order)? {
        Some(view) => teller.shipment(&view),
        None => vec![teller.order(order)],
    })
}

/// The shipment an order has now.
pub(super) fn shipment_of(asked: &Asked<'_>, order: &Order) -> Result<Option<BroughtShipment>, Refusal> {
    let reference = Some(order.facts.reference.clone());
    let query = BroughtShipments { reference, ..all_of(&asked.client.shop, SHIPMENTS) };
    let found = calls::shipments_brought(&asked.shared.station, query)?;
    Ok(found.into_iter().find(|view| view.shipment.state.is_live()))
}

/// What a parcel's number leads to.
pub(super) enum Found {
    /// A shipment, and which of its parcels, from 0.
    Shipment(Box<BroughtShipment>, usize),
    /// An order that waits for its label.
    Order(Box<Order>),
}

/// What a number leads to: that of an order to its shipment, once it has one.
pub(super) fn find(asked: &Asked<'_>, id: &str) -> Result<Found, Refusal> {
    let none = || Refusal::not_found(Message::new("api-no-such-parcel"));
    match parcel_of(id).ok_or_else(none)? {
        ParcelOf::Shipment(shipment, place) => {
            let view = existing(asked, &shipment.0.to_string()).map_err(|_| none())?;
            let nth = view.shipment.parcels.iter().position(|parcel| parcel.place == place).ok_or_else(none)?;
            Ok(Found::Shipment(Box::new(view), nth))
        }
        ParcelOf::Order(order) => {
            let order = orders::find_one(asked, order)?.ok_or_else(none)?;
            Ok(match shipment_of(asked, &order)? {
                Some(view) => Found::Shipment(Box::new(view), 0),
                None => Found::Order(Box::new(order)),
            })
        }
    }
}

/// `GET /parcels/{id}`: under the number it is asked for by.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let (teller, found) = (Teller::new(asked)?, find(asked, id)?);
    let mut told = match &found {
        Found::Shipment(view, nth) => teller.parcel(view, *nth),
        Found::Order(order) => Some(teller.order(order)),
    };
    if let (Some(told), Ok(id)) = (&mut told, id.parse::<i64>()) {
        told["id"] = id.into();
    }
    Ok(Json(json!({ "parcel": told })).into_response())
}

/// `PUT /parcels`: asks for the label of a parcel that was handed over without one. Nothing else of a parcel is changed here.
pub(super) fn request_label(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let notes = Notes::default();
    let parcel = notes.read(&whole, String::new()).at("parcel");
    parcel.required();
    parcel.at("id").required();
    let id = parcel.at("id").whole_number().unwrap_or_default().to_string();
    let label = Label::read(&parcel);
    if label == Label::No {
        parcel.at("request_label").fault(Message::new("api-required"));
    }
    let rules = parcel.at("apply_shipping_rules").truth();
    let With { method, contract, from, parcels } = read::with(&parcel, &settings, rules);
    notes.whole(&whole, "")?;
    let teller = Teller::new(asked)?;
    let view = match find(asked, &id)? {
        Found::Shipment(view, _) => view,
        Found::Order(order) => {
            let _turn = asked.shared.turns.take(&asked.client.shop, &order.facts.reference);
            let is_said = parcels.len() > 1 || parcels.iter().any(|it| it.weight.is_some() || it.size.is_some());
            let ask = ShipBrought {
                shop: asked.client.shop.clone(),
                order: order.id,
                by: asked.client.name.clone(),
                with: method.filter(|_| !rules).map(|method| method.0).unwrap_or_default(),
                contract,
                from,
                parcels: if is_said { parcels } else { Vec::new() },
                settings: Vec::new(),
                wait: label == Label::Made,
            };
            Box::new(once(asked, ask, &places("/parcel"))?)
        }
    };
    let mut told = teller.parcel(&view, 0);
    if let (Some(told), Ok(id)) = (&mut told, id.parse::<i64>()) {
        told["id"] = id.into();
    }
    Ok(Json(json!({ "parcel": told })).into_response())
}

/// `POST /parcels/{id}/cancel`: takes the label of a parcel back, and those beside it in its shipment; an order without one is called
/// off.
pub(super) fn cancel(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let done = match find(asked, id)? {
        Found::Shipment(view, _) => cancel::take_back(asked, &view.shipment.id.0.to_string()).map_err(as_v2)?,
        Found::Order(order) => {
            called_off(asked, order.id)?;
            Cancelled::Now
        }
    };
    Ok(done.answer(asked, |told| told))
}

fn called_off(asked: &Asked<'_>, order: OrderId) -> Result<(), Refusal> {
    let _turn = lock(&asked.shared.turn);
    orders::find_one(asked, order)?.map_or(Ok(()), |order| orders::cancel(asked, order))
}

/// What cannot be cancelled any more is 400 in v2.
fn as_v2(refusal: Refusal) -> Refusal {
    if refusal.status() == StatusCode::CONFLICT { refusal.with_status(StatusCode::BAD_REQUEST) } else { refusal }
}

/// `GET /parcels/{id}/documents/{type}`.
pub(super) fn document(asked: &Asked<'_>, id: &str, kind: &str) -> Result<Response, Refusal> {
    let kind = if matches!(kind, "cn23" | "cn23-default") { "customs-declaration" } else { kind };
    documents::one(asked, &labelled(asked, id)?, kind)
}

/// The number of the shipment's parcel that a number leads to.
pub(super) fn labelled(asked: &Asked<'_>, id: &str) -> Result<String, Refusal> {
    match find(asked, id)? {
        Found::Shipment(view, nth) => {
            let place = view.shipment.parcels.get(nth).map_or(1, |parcel| parcel.place);
            Ok(crate::parcel_id::parcel_id(view.shipment.id, place).to_string())
        }
        Found::Order(_) => Err(Refusal::not_found(Message::new("api-no-such-label"))),
    }
}
