//! The practice Sendcloud by API v2: parcels instead of shipments, over the same books.
//!
//! What an account asked through one of the two is kept as if it had been asked through the other: `form.rs` reads a parcel of v2
//! into the form of v3, `told.rs` tells a shipment as parcels, `error.rs` says refusals as v2 says them.

mod error;
mod form;
mod methods;
mod points;
mod route;
mod shape;
mod told;

pub(super) use error::in_v2;
pub(super) use route::Route;

use super::answer::Answer;
use super::books::{CANCELLED, CANCELLING, FAILED, Making, SendcloudShipment};
use super::catalogue;
use super::office::{MOST_IDS, Office, bookable, checked};
use super::paging::{address, position};
use super::request::Request;
use super::shape::Fault;
use model::UtcDateTime;
use serde_json::{Value, json};

/// The most parcels of a page.
const PAGE: usize = 100;
/// The parameters a list of parcels may have.
const PARAMETERS: [&str; 9] = [
    "parcel_status",
    "tracking_number",
    "external_reference",
    "order_number",
    "updated_after",
    "announced_after",
    "ids",
    "cursor",
    "errors",
];

impl Office {
    /// Carries out what was asked through API v2.
    pub(super) fn answer_v2(&mut self, route: &Route, request: &Request, making: Making) -> Answer {
        match route {
            Route::Create => self.create(request, making),
            Route::Parcels => self.parcels(request),
            Route::Cancel(id) => self.cancel_parcel(*id),
            Route::Document(id, kind) if kind == "label" => self.label(*id, request, false),
            Route::Document(id, _) => self.customs(*id, request),
            Route::Methods => methods::list(request, self.percent),
            Route::Senders => Answer::plain(methods::senders()),
            Route::Contracts => Answer::plain(methods::contracts()),
            Route::Points => points::search(&self.points, &request.query),
            Route::Point(id) => points::one(&self.points, *id),
            Route::Available(id) => points::available(&self.points, *id),
        }
    }

    /// The key of the booking a request is about, where it is about one.
    pub(super) fn key_of_v2(&mut self, route: &Route, request: &Request) -> Option<String> {
        let query = |name: &str| request.query.get(name).cloned();
        match route {
            Route::Create => {
                let content = request.content.as_ref().ok()?;
                content.pointer("/parcels/0/external_reference")?.as_str().map(str::to_owned)
            }
            Route::Parcels => query("external_reference").or_else(|| {
                let order = query("order_number");
                let first = query("ids").and_then(|ids| ids.split(',').next()?.parse().ok());
                let of_order = self.books.shipments().iter().find(|it| Some(&it.order) == order.as_ref());
                let of_order = of_order.map(|it| it.key.clone());
                of_order.or_else(|| self.books.of_parcel(first?).map(|it| it.key.clone()))
            }),
            Route::Cancel(id) | Route::Document(id, _) => self.books.of_parcel(*id).map(|it| it.key.clone()),
            Route::Methods
            | Route::Senders
            | Route::Contracts
            | Route::Points
            | Route::Point(_)
            | Route::Available(_) => None,
        }
    }

    /// Asks for parcels and their labels. A reference that is known is told in each of the forms it may be told in, by turns:
    /// none of them is documented.
    fn create(&mut self, request: &Request, making: Making) -> Answer {
        let asked = match checked(request, &shape::CREATE) {
            Ok(asked) => form::as_v3(&asked["parcels"][0]),
            Err(faults) => return Answer::invalid(&faults),
        };
        let key = asked["external_reference_id"].as_str().unwrap_or_default();
        if let Some(known) = self.books.of_key(key) {
            self.conflicts += 1;
            return match self.conflicts % 2 {
                0 => told::created(known),
                _ => Answer::invalid(&[Fault::new("/external_reference", "invalid", "It has to be unique.")]),
            };
        }
        let offered = if asked["is_return"] == true {
            let is_return =
                asked.pointer("/ship_with/properties/shipping_option_code") == Some(&json!(catalogue::RETURNS));
            let wrong = || Fault::new("/shipment", "invalid_choice", "Not a method for returns.");
            if is_return { Ok(&catalogue::RETURN) } else { Err(wrong()) }
        } else {
            bookable(&asked)
        };
        match offered {
            Err(fault) => Answer::invalid(&[fault]),
            Ok(offered) => told::created(self.books.book(asked, offered, self.percent, making)),
        }
    }

    fn parcels(&mut self, request: &Request) -> Answer {
        let query = &request.query;
        if let Some(name) = query.keys().find(|name| !PARAMETERS.contains(&name.as_str())) {
            return Answer::bad_parameter(name, "invalid", "Not a filter.");
        }
        let is_kept = |it: &&SendcloudShipment| it.seen_after == 0;
        if let Some(key) = query.get("external_reference") {
            return told::page(self.books.search(key).iter().flat_map(|it| told::with_reference(it)), None);
        }
        if let Some(order) = query.get("order_number") {
            let of_order = self.books.shipments().iter().filter(|it| it.order == *order).filter(is_kept);
            return told::page(of_order.flat_map(told::parcels), None);
        }
        if let Some(ids) = query.get("ids") {
            let ids: Vec<Option<u64>> = ids.split(',').map(|id| id.parse().ok()).collect();
            if ids.len() > MOST_IDS || ids.contains(&None) {
                return Answer::bad_parameter("ids", "invalid", "At most 100 numbers.");
            }
            let all = self.books.shipments().iter().filter(|it| it.seen_after != u32::MAX).flat_map(told::parcels);
            return told::page(all.filter(|told| ids.contains(&told["id"].as_u64())), None);
        }
        let after = query.get("announced_after").map(|text| text.parse::<UtcDateTime>()).transpose();
        let Ok(after) = after else {
            return Answer::bad_parameter("announced_after", "invalid", "Not a moment of ISO 8601.");
        };
        let Some(from) = query.get("cursor").map_or(Some(0), |cursor| position(cursor)) else {
            return Answer::not_found("cursor");
        };
        let all: Vec<Value> = self.books.list_all(after).into_iter().flat_map(told::parcels).collect();
        let until = all.len().min(from.saturating_add(PAGE));
        let next = (until < all.len()).then(|| address("v2/parcels", request, until));
        told::page(all.get(from..until).unwrap_or_default().iter().cloned(), next)
    }

    /// Takes a parcel back, and those that travel with it. What no carrier took is deleted.
    fn cancel_parcel(&mut self, id: u64) -> Answer {
        let Some(shipment) = self.books.of_parcel(id) else { return Answer::not_found("Parcel") };
        match shipment.parcels.iter().find(|parcel| parcel.id == id).map(|parcel| parcel.status) {
            Some(FAILED) => {
                shipment.seen_after = u32::MAX;
                Answer::deleted()
            }
            Some(CANCELLED | CANCELLING) => Answer::not_cancelled("This parcel is already being cancelled."),
            _ => {
                let id = shipment.id.clone();
                self.cancel(&id)
            }
        }
    }
}
