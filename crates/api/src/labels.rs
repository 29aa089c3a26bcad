//! `POST /orders/create-label-sync` and `/orders/create-labels-async`: labels of orders that were handed over before. An order that
//! has its label answers with that one, so that who asks twice has one parcel.

use crate::announce::{ShipWith, brand, read_parcels, sender_numbered, ship_with};
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::label_form::LabelForm;
use crate::orders::ALONE;
use crate::parcel_id::parcel_id;
use crate::place::{Notes, Place};
use crate::ship::{Places, label, once};
use crate::{answer, body, shipment};
use axum::http::StatusCode;
use axum::response::Response;
use model::{BroughtQuery, Message, Order, Problem, ProblemCode, SenderId, Setting};
use serde_json::{Map, Value, json};
use station::calls::{self, BroughtParcel, BroughtShipment, ShipBrought};
use std::collections::BTreeMap;

/// How many orders may be asked for at once, and how many parcels one may have.
const ORDERS: usize = 20;
const PARCELS: usize = 50;
/// How many items a parcel may hold.
const ITEMS: usize = 1_000;

/// An order whose label is asked for.
struct Wanted {
    /// The shop's key and number of it, as far as they are said.
    reference: Option<String>,
    number: Option<String>,
    parcels: Vec<BroughtParcel>,
    /// What lies in the parcels, by the shop's keys of lines, with where each is said.
    items: Vec<(String, i64, String)>,
    places: Places,
}

/// What a request says of all its orders.
struct Base {
    /// What they have to ship with.
    with: ShipWith,
    /// Which of the station's addresses they come from, where one is said.
    from: Option<SenderId>,
    /// What is set for them besides.
    settings: Vec<Setting>,
}

/// `POST /orders/create-label-sync`.
pub(crate) fn one(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let notes = Notes::default();
    let place = notes.read(&whole, ALONE.to_owned());
    let base = base(&place, asked)?;
    let form = LabelForm::read(&place.at("label_details"));
    let order = place.at("order");
    order.required();
    let wanted = wanted(&order, format!("{ALONE}/order"), false);
    notes.whole(&whole, ALONE)?;
    let view = ship(asked, &wanted, &base, true)?;
    let parcel = view.shipment.parcels.first().filter(|parcel| shipment::has_label(&view.shipment, parcel));
    let file = parcel.and_then(|parcel| label(asked, &view.shipment, parcel.place, form));
    let (Some(parcel), Some(file)) = (parcel, file) else {
        let missing = || {
            Problem::new(ProblemCode::LabelStillMissing)
                .with("order", view.order.facts.number.as_str())
                .with("carrier", &view.shipment.carrier)
        };
        return Err(wanted.places.refusal(view.problem.clone().unwrap_or_else(missing)));
    };
    let mut told = tell(&view);
    let id = parcel_id(view.shipment.id, parcel.place);
    told.insert("parcel_id".to_owned(), id.into());
    told.insert("tracking_number".to_owned(), parcel.number.as_str().into());
    if let Some(url) = view.tracking_urls.first().filter(|url| !url.is_empty()) {
        told.insert("tracking_url".to_owned(), url.as_str().into());
    }
    let mut details = form.tell();
    details["file"] = file.into();
    told.insert("label_details".to_owned(), details);
    let documents = view.shipment.parcels.iter().filter(|parcel| shipment::has_label(&view.shipment, parcel));
    let documents = documents.map(|parcel| shipment::label(asked.base, parcel_id(view.shipment.id, parcel.place)));
    told.insert("documents".to_owned(), documents.collect());
    Ok(answer::created(Value::Object(told)))
}

/// `POST /orders/create-labels-async`: each order stands for itself. What each carrier answers stands with its shipment.
pub(crate) fn many(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let notes = Notes::default();
    let place = notes.read(&whole, ALONE.to_owned());
    let base = base(&place, asked)?;
    let orders = place.at("orders");
    let items = orders.items(ORDERS);
    if items.is_empty() {
        orders.fault(Message::new("api-required"));
    }
    let named = (0..).zip(&items).map(|(at, order): (usize, _)| wanted(order, format!("{ALONE}/orders/[{at}]"), true));
    let wanted: Vec<Wanted> = named.collect();
    notes.whole(&whole, ALONE)?;
    let words = asked.shared.words(crate::language(asked.headers));
    let (mut data, mut errors) = (Vec::new(), Vec::new());
    for wanted in &wanted {
        match ship(asked, wanted, &base, false) {
            Ok(view) => {
                let parcels = view.shipment.parcels.iter().map(|parcel| parcel_id(view.shipment.id, parcel.place));
                let parcels: Vec<i64> = parcels.collect();
                let mut told = tell(&view);
                told.insert("parcel_id".to_owned(), parcels.first().copied().unwrap_or_default().into());
                told.insert("parcels_ids".to_owned(), parcels.into());
                data.push(Value::Object(told));
            }
            Err(refusal) => errors.extend(refusal.errors(words)),
        }
    }
    let mut told = json!({ "data": data });
    if !errors.is_empty() {
        told["errors"] = errors.into();
    }
    Ok(answer::accepted(told))
}

/// Reads what both say of all their orders.
fn base(place: &Place<'_>, asked: &Asked<'_>) -> Result<Base, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let integration = place.at("integration_id");
    integration.required();
    if integration.whole_number().is_some_and(|id| id != asked.client.integration) {
        integration.fault(Message::new("api-another-integration").with("integration", asked.client.integration));
    }
    Ok(Base {
        with: ship_with(&place.at("ship_with"), &settings.catalogue, true),
        from: sender_numbered(&place.at("sender_address_id"), &settings),
        settings: brand(&place.at("brand_id")).into_iter().collect(),
    })
}

fn wanted(place: &Place<'_>, pointer: String, in_parcels: bool) -> Wanted {
    let named = |field: &str| Some(place.at(field).text()).filter(|text| !text.is_empty());
    let (reference, number) = (named("order_id"), named("order_number"));
    if reference.is_none() && number.is_none() {
        place.at("order_id").fault(Message::new("api-required"));
    }
    // The station's rules are applied, whatever is said here.
    place.at("apply_shipping_rules").truth();
    let parcels = if in_parcels { place.at("parcels").items(PARCELS) } else { Vec::new() };
    let mut items = Vec::new();
    for (at, parcel) in parcels.iter().enumerate() {
        let inside = parcel.at("parcel_items");
        inside.required();
        for (nth, item) in inside.items(ITEMS).iter().enumerate() {
            let (id, quantity) = (item.at("item_id").required_text(), item.at("quantity"));
            let pieces = quantity.whole_number().filter(|pieces| *pieces > 0);
            if pieces.is_none() {
                quantity.fault(Message::new("api-not-a-quantity"));
            }
            let at = format!("{pointer}/parcels/{at}/parcel_items/{nth}/item_id");
            items.push((id, pieces.unwrap_or_default(), at));
        }
    }
    let places = Places {
        reference: format!("{pointer}/order_id"),
        number: format!("{pointer}/order_number"),
        parcels: format!("{pointer}/parcels"),
        ship_with: format!("{ALONE}/ship_with/properties/shipping_option_code"),
        contract: format!("{ALONE}/ship_with/properties/contract_id"),
        service_point: pointer.clone(),
        brand: format!("{ALONE}/brand_id"),
        order: pointer,
    };
    Wanted { reference, number, parcels: read_parcels(&parcels, false), items, places }
}

/// Ships an order that is wanted; one that has its shipment answers with that.
fn ship(asked: &Asked<'_>, wanted: &Wanted, base: &Base, wait: bool) -> Result<BroughtShipment, Refusal> {
    let known = find(asked, wanted)?;
    let _turn = asked.shared.turns.take(&asked.client.shop, &known.facts.reference);
    wanted.holds_all(&known)?;
    let ask = ShipBrought {
        shop: asked.client.shop.clone(),
        order: known.id,
        by: asked.client.name.clone(),
        with: base.with.code.clone(),
        contract: base.with.contract.clone(),
        from: base.from.clone(),
        parcels: wanted.parcels.clone(),
        settings: base.settings.clone(),
        wait,
    };
    once(asked, ask, &wanted.places)
}

/// The order that is wanted.
fn find(asked: &Asked<'_>, wanted: &Wanted) -> Result<Order, Refusal> {
    let Wanted { reference, number, places, .. } = wanted;
    let (reference, number) = (reference.clone(), number.clone());
    let query = BroughtQuery { reference, number, ..BroughtQuery::of(asked.client.shop.clone(), 1) };
    let mut found = calls::orders_brought(&asked.shared.station, query)?.into_iter();
    match (found.next(), found.next()) {
        (Some(order), None) => Ok(order),
        (Some(_), Some(_)) => Err(places.refused(StatusCode::BAD_REQUEST, "invalid", "api-order-ambiguous")),
        (None, _) => Err(places.refused(StatusCode::NOT_FOUND, "not_found", "api-no-such-order")),
    }
}

impl Wanted {
    /// Refuses parcels that do not hold all of the order and nothing else.
    fn holds_all(&self, order: &Order) -> Result<(), Refusal> {
        if self.parcels.is_empty() {
            return Ok(());
        }
        let mut left: BTreeMap<&str, i64> = BTreeMap::new();
        for line in order.facts.lines.iter().filter(|line| line.ships) {
            *left.entry(&line.reference).or_default() += i64::from(line.quantity);
        }
        for (id, pieces, at) in &self.items {
            match left.get_mut(id.as_str()) {
                Some(open) if *open >= *pieces => *open -= pieces,
                known => {
                    let key = if known.is_some() { "api-item-too-many" } else { "api-no-such-item" };
                    let place = FaultPlace::Pointer(at.clone());
                    return Err(Refusal::bad(vec![Fault { place, why: Message::new(key).with("item", id.as_str()) }]));
                }
            }
        }
        match left.into_iter().find(|(_, open)| *open > 0) {
            Some((id, _)) => {
                let place = FaultPlace::Pointer(self.places.parcels.clone());
                Err(Refusal::bad(vec![Fault { place, why: Message::new("api-item-left").with("item", id) }]))
            }
            None => Ok(()),
        }
    }
}

fn tell(view: &BroughtShipment) -> Map<String, Value> {
    let facts = &view.order.facts;
    Map::from_iter([
        ("shipment_id".to_owned(), view.shipment.id.0.to_string().into()),
        ("order_id".to_owned(), facts.reference.as_str().into()),
        ("order_number".to_owned(), facts.number.as_str().into()),
        ("ship_with".to_owned(), shipment::ship_with(&view.shipment)),
    ])
}
