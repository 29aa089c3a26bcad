//! Requests to the practice Sendcloud, from the door to their answers.

use super::answer::Answer;
use super::books::{Books, CANCELLED, CANCELLING, DELIVERED, FAILED, Making, READY};
use super::limit::WriteLimit;
use super::misbehaviour::Commands;
use super::orders::Orders;
use super::paging::{link, position};
use super::points::Points;
use super::request::{Request, Route, text_of};
use super::shape::{ANNOUNCE, Fault, OPTIONS, RETURN, faults};
use super::{Counts, SendcloudAsked, SendcloudMisbehaviour as Misbehaviour, catalogue, open, v2};
use crate::carrier::misbehaviour::drop_connection;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Country, UtcDateTime};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use std::time::Instant;
use tokio::sync::watch;

/// What its requests and its owner share.
#[derive(Debug)]
pub(super) struct Office {
    pub(super) open: bool,
    pub(super) public_key: String,
    pub(super) secret_key: String,
    pub(super) books: Books,
    pub(super) points: Points,
    pub(super) orders: Orders,
    pub(super) commands: Commands,
    pub(super) percent: i64,
    pub(super) limit: Option<WriteLimit>,
    pub(super) asked: watch::Sender<Counts>,
    pub(super) requests: Vec<(SendcloudAsked, Value)>,
    /// How many references were found to be known.
    pub(super) conflicts: usize,
}

/// The most shipments a search names.
pub(super) const MOST_IDS: usize = 100;

impl Office {
    pub(super) fn new(public_key: String, secret_key: String, first: u64) -> Self {
        Self {
            open: true,
            public_key,
            secret_key,
            books: Books::starting_with(first),
            points: Points::made_up(),
            orders: Orders::default(),
            commands: Commands::default(),
            percent: 0,
            limit: None,
            asked: watch::Sender::default(),
            requests: Vec::new(),
            conflicts: 0,
        }
    }

    /// Carries out what was asked; a new shipment comes about in that way.
    fn answer(&mut self, request: &Request, making: Making, along: bool) -> Answer {
        match &request.route {
            Route::Announce => self.announce(request, making, along),
            Route::Find => self.find(request),
            Route::Shipment(id) => match self.books.of_id(id) {
                Some(shipment) => Answer::announced(shipment, false).ok(),
                None => Answer::not_found("Shipment"),
            },
            Route::Label(id) => self.label(*id, request, false),
            Route::Customs(id) => self.customs(*id, request),
            Route::Cancel(id) => self.cancel(id),
            Route::Return => self.announce_return(request),
            Route::ReturnOf(id) => match self.books.of_return(*id) {
                Some(shipment) => Answer::a_return(shipment),
                None => Answer::not_found("Return"),
            },
            Route::CancelReturn(id) => self.cancel_return(*id),
            Route::Options => self.options(request),
            Route::Senders => Answer::plain(catalogue::senders()),
            Route::Contracts => Answer::plain(catalogue::contracts()),
            Route::Points => self.points.search(&request.query, &request.codes),
            Route::Point(id) => self.points.one(*id),
            Route::Available(id) => self.points.available(*id),
            Route::Orders => self.orders.list(request),
            Route::Order(id) => self.orders.one(*id),
            Route::Integrations => self.orders.integrations(),
            Route::Choices(integration) => self.orders.shipments(*integration, request),
            Route::V2(route) => self.answer_v2(route, request, making),
        }
    }

    fn announce(&mut self, request: &Request, making: Making, along: bool) -> Answer {
        let asked = match checked(request, &ANNOUNCE) {
            Ok(asked) => asked,
            Err(faults) => return Answer::invalid(&faults),
        };
        let key = asked["external_reference_id"].as_str().unwrap_or_default();
        if let Some(known) = self.books.of_key(key) {
            self.conflicts += 1;
            return Answer::known(known, self.conflicts);
        }
        let found = bookable(&asked);
        match found {
            Err(fault) => Answer::invalid(&[fault]),
            Ok(offered) => Answer::announced(self.books.book(asked, offered, self.percent, making), along),
        }
    }

    fn announce_return(&mut self, request: &Request) -> Answer {
        let asked = match checked(request, &RETURN) {
            Ok(asked) => asked,
            Err(faults) => return Answer::invalid(&faults),
        };
        if asked["ship_with"]["shipping_option_code"] != catalogue::RETURNS {
            let pointer = "/ship_with/shipping_option_code";
            return Answer::invalid(&[Fault::new(pointer, "invalid_choice", "Not an option for returns.")]);
        }
        Answer::return_announced(self.books.book_return(asked))
    }

    fn cancel_return(&mut self, id: u64) -> Answer {
        let Some(shipment) = self.books.of_return(id) else { return Answer::not_found("Return") };
        match shipment.parcels.first().map(|parcel| parcel.status) {
            Some(READY) => {
                shipment.stands(CANCELLED);
                Answer::return_cancelled()
            }
            _ => Answer::return_not_cancelled(),
        }
    }

    fn find(&mut self, request: &Request) -> Answer {
        let query = &request.query;
        let ids: Option<Vec<&str>> = query.get("shipment_uuids").map(|ids| ids.split(',').collect());
        match (query.get("external_reference_id"), ids) {
            (_, Some(ids)) if ids.len() > MOST_IDS => {
                Answer::invalid(&[Fault::new("/shipment_uuids", "invalid", "No more than 100 ids.")])
            }
            (_, Some(ids)) => {
                Answer::list(self.books.shipments().iter().filter(|it| !it.is_return && ids.contains(&it.id.as_str())))
            }
            (Some(key), None) => Answer::list(self.books.search(key).into_iter()),
            (None, None) => self.list(request),
        }
    }

    /// A page of the list, as strictly as the schema says it.
    fn list(&self, request: &Request) -> Answer {
        const PARAMETERS: [&str; 3] = ["announced_after", "page_size", "cursor"];
        let query = &request.query;
        let invalid =
            |detail: &str| Answer::invalid(&[Fault::new("/list_shipments/filters", "validation_error", detail)]);
        if let Some(name) = query.keys().find(|name| !PARAMETERS.contains(&name.as_str())) {
            return invalid(&format!("{name} is not a filter"));
        }
        let after = query.get("announced_after").map(|text| text.parse::<UtcDateTime>()).transpose();
        let Ok(after) = after else { return invalid("announced_after is not a datetime") };
        let size = query.get("page_size").map_or(Some(40), |text| text.parse::<usize>().ok());
        let Some(size) = size.filter(|size| (1..=MOST_IDS).contains(size)) else {
            return invalid("page_size is not a number from 1 to 100");
        };
        let Some(from) = query.get("cursor").map_or(Some(0), |cursor| position(cursor)) else {
            return Answer::not_found("cursor");
        };
        let all = self.books.list(after);
        let until = all.len().min(from.saturating_add(size));
        let page = all.get(from..until).unwrap_or_default().iter().copied();
        Answer::list_page(page, (until < all.len()).then(|| link("shipments", request, until)))
    }

    pub(super) fn cancel_elsewhere(&mut self, key: &str, cancelled: bool) -> bool {
        let id = self.books.of_key(key).map(|shipment| shipment.id.clone());
        let shipment = id.and_then(|id| self.books.of_id(&id));
        shipment.map(|shipment| shipment.stands(if cancelled { CANCELLED } else { READY })).is_some()
    }

    pub(super) fn label(&mut self, id: u64, request: &Request, other: bool) -> Answer {
        let zpl = match request.accept.as_str() {
            "application/zpl" => true,
            "application/pdf" => false,
            _ => return Answer::invalid(&[Fault::new("/accept", "invalid", "Not a form of labels.")]),
        };
        let dots = request.query.get("dpi").map_or(Some(72), |dots| dots.parse().ok());
        let Some(dots) = dots.filter(|dots: &u32| catalogue::DOTS.contains(&u64::from(*dots))) else {
            return Answer::invalid(&[Fault::new("/dpi", "invalid_choice", "Not a resolution of labels.")]);
        };
        let Some(shipment) = self.books.of_parcel(id) else { return Answer::not_found("Parcel") };
        if shipment.is_zpl() && !zpl {
            return Answer::invalid(&[Fault::new("/accept", "invalid", "Native ZPL is not converted.")]);
        }
        if shipment.labels_after > 0 {
            shipment.labels_after -= 1;
            return Answer::not_found("Parcel document");
        }
        let place = shipment.parcels.iter().position(|parcel| parcel.id == id).unwrap_or_default();
        if shipment.parcels.get(place).is_some_and(|parcel| parcel.status == FAILED) {
            return Answer::not_found("Parcel document");
        }
        Answer::label(shipment, place + 1, zpl != other, dots)
    }

    pub(super) fn customs(&mut self, id: u64, request: &Request) -> Answer {
        if request.accept != "application/pdf" {
            return Answer::invalid(&[Fault::new("/accept", "invalid", "Not a form of declarations.")]);
        }
        let Some(shipment) = self.books.of_parcel(id) else { return Answer::not_found("Parcel") };
        if !shipment.is_declared() || shipment.customs_after > 0 {
            shipment.customs_after = shipment.customs_after.saturating_sub(1);
            return Answer::not_found("Parcel document");
        }
        let place = shipment.parcels.iter().position(|parcel| parcel.id == id).unwrap_or_default();
        Answer::customs(shipment, place + 1)
    }

    pub(super) fn cancel(&mut self, id: &str) -> Answer {
        let Some(shipment) = self.books.of_id(id) else { return Answer::not_found("Shipment") };
        match shipment.parcels.first().map(|parcel| parcel.status) {
            Some(CANCELLED | CANCELLING) => Answer::not_cancelled("This shipment is already being cancelled."),
            Some(DELIVERED) => Answer::not_cancelled("This shipment can no longer be cancelled."),
            _ => {
                shipment.stands(CANCELLED);
                Answer::cancelled()
            }
        }
    }

    fn options(&self, request: &Request) -> Answer {
        let asked = match checked(request, &OPTIONS) {
            Ok(asked) => asked,
            Err(faults) => return Answer::invalid(&faults),
        };
        let text = |name: &str| asked[name].as_str().unwrap_or_default();
        let parcels = asked["parcels"].as_array().map_or(0, Vec::len);
        let fits = |offered: &&catalogue::Offered| {
            let code = text("shipping_option_code");
            (code.is_empty() || code == offered.code) && offered.goes_to(text("to_country_code"))
        };
        let priced = asked["calculate_quotes"] == true && parcels > 0;
        let told: Vec<Value> = catalogue::OFFERED
            .iter()
            .filter(fits)
            .map(|offered| offered.told(priced.then(|| offered.price(parcels, self.percent))))
            .collect();
        Answer::data(&Value::Array(told))
    }

    /// Moves the parcel of a number along.
    pub(super) fn move_along(&mut self, number: &str, status: &'static str, at: UtcDateTime) -> bool {
        let parcel = self.books.parcels_mut().find(|parcel| parcel.number == number);
        parcel.map(|parcel| (parcel.status, parcel.updated_at) = (status, Some(at))).is_some()
    }

    pub(super) fn cancel_what_is_queued(&mut self) {
        let ids: Vec<String> = self.books.shipments().iter().map(|shipment| shipment.id.clone()).collect();
        for id in ids {
            if let Some(shipment) =
                self.books.of_id(&id).filter(|it| it.parcels.iter().all(|it| it.status == CANCELLING))
            {
                shipment.stands(CANCELLED);
            }
        }
    }

    /// The key of the booking a request is about, where it is about one.
    fn key_of(&mut self, request: &Request) -> Option<String> {
        match &request.route {
            Route::Announce => {
                let content = request.content.as_ref().ok()?;
                content["external_reference_id"].as_str().map(str::to_owned)
            }
            Route::Find => request.query.get("external_reference_id").cloned(),
            Route::Shipment(id) | Route::Cancel(id) => self.books.of_id(id).map(|it| it.key.clone()),
            Route::Label(id) | Route::Customs(id) => self.books.of_parcel(*id).map(|it| it.key.clone()),
            Route::Return => Some(request.content.as_ref().ok()?["external_reference"].as_str()?.to_owned()),
            Route::ReturnOf(id) | Route::CancelReturn(id) => self.books.of_return(*id).map(|it| it.key.clone()),
            Route::Options
            | Route::Senders
            | Route::Contracts
            | Route::Points
            | Route::Point(_)
            | Route::Available(_)
            | Route::Orders
            | Route::Order(_)
            | Route::Integrations
            | Route::Choices(_) => None,
            Route::V2(route) => self.key_of_v2(route, request),
        }
    }
}

/// What a request carries, if it has that form and comes as JSON.
pub(super) fn checked(request: &Request, shape: &super::shape::Shape) -> Result<Value, Vec<Fault>> {
    let content = request.content.clone().map_err(|fault| vec![fault])?;
    let faults = faults(&content, shape);
    if faults.is_empty() { Ok(content) } else { Err(faults) }
}

/// The option a shipment goes with, if it takes it.
pub(super) fn bookable(asked: &Value) -> Result<&'static catalogue::Offered, Fault> {
    const CODE: &str = "/ship_with/properties/shipping_option_code";
    let code = asked.pointer(CODE).and_then(Value::as_str).unwrap_or_default();
    let unknown = || Fault::new(CODE, "invalid_choice", "The shipping option does not exist.");
    let offered = catalogue::of_code(code).ok_or_else(unknown)?;
    let to = asked["to_address"]["country_code"].as_str().unwrap_or_default();
    let parcels = asked["parcels"].as_array().map(Vec::as_slice).unwrap_or_default();
    let fault = |pointer: &str, detail: &str| Err(Fault::new(pointer, "validation_error", detail));
    let postal_code = asked["to_address"]["postal_code"].as_str().unwrap_or_default();
    let five_digits = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
    if to == "DE" && !five_digits {
        return fault("/to_address/postal_code", "Germany needs five digits");
    }
    if !offered.goes_to(to) {
        return fault(CODE, "This shipping option does not go there.");
    }
    if !offered.takes(parcels.len()) {
        return fault("/parcels", "This shipping option takes one parcel.");
    }
    if offered.needs_point() && asked.get("to_service_point").is_none() {
        return fault("/to_service_point", "A service point is required.");
    }
    if !to.parse::<Country>().is_ok_and(|country| country.in_eu()) {
        if asked.get("customs_information").is_none() {
            return fault("/customs_information", "Customs information is required outside the European Union.");
        }
        if let Some(place) = parcels.iter().position(|parcel| parcel.get("parcel_items").is_none()) {
            return fault(&format!("/parcels/{place}/parcel_items"), "Parcel items are required.");
        }
    }
    let id = |pointer: &str| asked.pointer(pointer).and_then(Value::as_u64);
    if id("/ship_with/properties/contract_id").is_some_and(|id| !catalogue::CONTRACTS.contains(&id)) {
        return fault("/ship_with/properties/contract_id", "There is no such contract.");
    }
    if id("/from_address/sender_address_id").is_some_and(|id| !catalogue::SENDERS.contains(&id)) {
        return fault("/from_address/sender_address_id", "There is no such sender address.");
    }
    for (place, parcel) in parcels.iter().enumerate() {
        let kilograms: f64 = parcel["weight"]["value"].as_str().and_then(|text| text.parse().ok()).unwrap_or_default();
        if kilograms * 1_000.0 > f64::from(offered.heaviest) {
            return fault(&format!("/parcels/{place}/weight/value"), "Too heavy for this shipping option.");
        }
    }
    Ok(offered)
}

pub(super) async fn respond(
    State(office): State<Arc<Mutex<Office>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    content: Bytes,
) -> Response {
    let Some(route) = Route::of(&method, uri.path()) else { return Answer::not_found("route").into_response() };
    let request = Request::read(route, &uri, &headers, &content);
    let how = {
        let mut office = open(&office);
        if !office.open {
            drop_connection();
        }
        let asked = request.route.asked();
        office.asked.send_modify(|counts| *counts.entry(asked).or_default() += 1);
        let carried = request.content.clone().unwrap_or(Value::Null);
        office.requests.push((asked, carried));
        if !office.is_proven(&headers) {
            return Answer::unauthorised().into_response();
        }
        let now = Instant::now();
        let room = office.limit.as_mut().filter(|_| request.route.writes()).map_or(Ok(()), |limit| limit.take(now));
        if let Err(seconds) = room {
            return Answer::too_many(Some(seconds)).into_response();
        }
        let key = office.key_of(&request);
        office.commands.take(asked, key.as_deref())
    };
    play(&office, how, &request).await
}

/// Answers a request as it was told to misbehave.
async fn play(office: &Mutex<Office>, how: Option<Misbehaviour>, request: &Request) -> Response {
    let make = |making: Making, along: bool| open(office).answer(request, making, along);
    let usual = || make(Making::default(), true);
    let count = request.parcels();
    let answer = match how {
        None => usual(),
        Some(Misbehaviour::Refuse { pointer, why }) => {
            Answer::invalid(&[Fault::new(&pointer, "validation_error", &why)])
        }
        Some(Misbehaviour::Silent) => std::future::pending().await,
        Some(Misbehaviour::SilentAfterWork) => {
            usual();
            std::future::pending().await
        }
        Some(Misbehaviour::Drop) => drop_connection(),
        Some(Misbehaviour::DropAfterWork) => {
            usual();
            drop_connection()
        }
        Some(Misbehaviour::Trouble) => Answer::trouble(),
        Some(Misbehaviour::TroubleAfterWork) => {
            usual();
            Answer::trouble()
        }
        Some(Misbehaviour::Twice) => {
            usual();
            usual()
        }
        Some(Misbehaviour::Late(time)) => {
            let answer = usual();
            tokio::time::sleep(time).await;
            answer
        }
        Some(Misbehaviour::TooMany(seconds)) => Answer::too_many(seconds),
        Some(Misbehaviour::KeysOver) => Answer::unauthorised(),
        Some(Misbehaviour::AnnouncementFails) => make(Making { failed: count, ..Making::default() }, true),
        Some(Misbehaviour::AnnouncementFailsInPart) => make(Making { failed: 1, ..Making::default() }, true),
        Some(Misbehaviour::SeenLater(times)) => {
            make(Making { seen_after: times, ..Making::default() }, true);
            Answer::trouble()
        }
        Some(Misbehaviour::LabelsLater(times)) => make(Making { labels_after: times, ..Making::default() }, false),
        Some(Misbehaviour::CustomsLater(times)) => make(Making { customs_after: times, ..Making::default() }, true),
        Some(Misbehaviour::NoLabelFile) => make(Making::default(), false),
        Some(Misbehaviour::CutLabel) => usual().with_cut_label(),
        Some(Misbehaviour::OtherLabel) => match &request.route {
            Route::Label(id) | Route::V2(v2::Route::Document(id, _)) => open(office).label(*id, request, true),
            _ => usual(),
        },
        Some(Misbehaviour::AnotherCount) => usual().with_another_parcel(),
        Some(Misbehaviour::Garbage) => {
            usual();
            Answer::web_page()
        }
        Some(Misbehaviour::CancelQueued) => stands(office, request, CANCELLING, Answer::queued()),
        Some(Misbehaviour::CancelTooLate) => {
            stands(office, request, DELIVERED, Answer::not_cancelled("This shipment can no longer be cancelled."))
        }
    };
    let is_v2 = matches!(request.route, Route::V2(_));
    if is_v2 { v2::in_v2(answer, request) } else { answer }.into_response()
}

/// A cancellation that does not cancel: the shipment stands otherwise from now on.
fn stands(office: &Mutex<Office>, request: &Request, status: &'static str, answer: Answer) -> Answer {
    let books = &mut open(office).books;
    let shipment = match &request.route {
        Route::Cancel(id) => books.of_id(id),
        Route::V2(v2::Route::Cancel(id)) => books.of_parcel(*id),
        _ => None,
    };
    if let Some(shipment) = shipment {
        shipment.stands(status);
    }
    answer
}

impl Office {
    /// Whether a request comes with the keys (RFC 7617).
    fn is_proven(&self, headers: &HeaderMap) -> bool {
        let expected = BASE64.encode(format!("{}:{}", self.public_key, self.secret_key));
        text_of(headers, header::AUTHORIZATION.as_str()).strip_prefix("Basic ") == Some(expected.as_str())
    }
}
