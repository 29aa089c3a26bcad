//! `POST /shipments` and its kin: a shipment of an order that was not handed over before. What is announced becomes an order of the
//! shop's with the tag [`TAG`], by which rules can ask for it, and takes the desk's own road. What is refused is called off again, so
//! that nobody packs it.

mod item;
mod read;

use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::label_form::LabelForm;
use crate::rate::lock;
use crate::ship::{Places, label};
use crate::shipments::all_of;
use crate::{answer, body, orders, shipment};
use axum::response::Response;
pub(crate) use item::{read as read_item, shorter};
use model::{
    BroughtQuery, BroughtShipments, Language, Message, Order, OrderId, ShipmentState, ShopOrder, Stage, UtcDateTime,
};
use read::Reading;
pub(crate) use read::{
    Announcement, INSURED, ShipWith, brand, chosen, contract, insured, name, read_parcels, sender_numbered, ship_with,
    worth,
};
use serde_json::Value;
use station::calls::{self, BroughtShipment, ShipBrought, ShippedBrought};
use std::sync::atomic::Ordering;

/// The tag of orders that were announced.
const TAG: &str = "announced";
/// How many parcels a shipment may have: announced at once, and later.
const PARCELS: (usize, usize) = (15, 50);
/// How many shipments of one key are looked through.
const SHIPMENTS: u32 = 100;
/// How many orders of one number are.
const ORDERS: u32 = 20;

/// How a shipment is announced.
#[derive(Clone, Copy)]
struct Way {
    /// Whether the answer has its label, or what its carrier has yet to say.
    at_once: bool,
    /// Whether the station decides what it ships with; else it has to be what is asked for.
    by_rules: bool,
}

/// `POST /shipments/announce`.
pub(crate) fn at_once(asked: &Asked<'_>) -> Result<Response, Refusal> {
    announce(asked, Way { at_once: true, by_rules: false })
}

/// `POST /shipments`.
pub(crate) fn later(asked: &Asked<'_>) -> Result<Response, Refusal> {
    announce(asked, Way { at_once: false, by_rules: false })
}

/// `POST /shipments/announce-with-shipping-rules`.
pub(crate) fn by_rules_at_once(asked: &Asked<'_>) -> Result<Response, Refusal> {
    announce(asked, Way { at_once: true, by_rules: true })
}

/// `POST /shipments/create-with-shipping-rules`.
pub(crate) fn by_rules_later(asked: &Asked<'_>) -> Result<Response, Refusal> {
    announce(asked, Way { at_once: false, by_rules: true })
}

fn announce(asked: &Asked<'_>, way: Way) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let now = orders::now();
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let own_key = own_key(asked, now);
    let most = if way.at_once { PARCELS.0 } else { PARCELS.1 };
    let reading = Reading { now, own_key, settings: &settings, by_rules: way.by_rules, most };
    let announcement = read::announcement(&whole, &reading)?;
    let form = way.at_once.then_some(announcement.form);
    match make(asked, announcement, &places(), way.at_once)? {
        Announced::Made(shipment) => Ok(answer::created(tell(asked, &shipment, form))),
        Announced::MadeBefore(shipment) => Err(conflict(asked, &shipment)),
    }
}

/// What became of an announcement.
pub(crate) enum Announced {
    /// It has its shipment, with its label or with what its carrier has yet to answer.
    Made(Box<BroughtShipment>),
    /// A shipment was made under its reference before; nothing was done.
    MadeBefore(Box<BroughtShipment>),
}

/// Makes the shipment of an announcement; `wait`s for its carrier or not. What is wrong with it is said at its `places`.
pub(crate) fn make(
    asked: &Asked<'_>,
    announcement: Announcement,
    places: &Places,
    wait: bool,
) -> Result<Announced, Refusal> {
    let Announcement { facts, parcels, settings, with, contract, from, form: _ } = announcement;
    let _turn = asked.shared.turns.take(&asked.client.shop, &facts.reference);
    let known = known(asked, &facts)?;
    if let Some(made) = made_before(asked, &facts, known.as_ref(), places)? {
        return Ok(Announced::MadeBefore(Box::new(made)));
    }
    nobody_packs_it(asked, &facts, places)?;
    let order = take(asked, facts, known)?;
    let ask = ShipBrought {
        shop: asked.client.shop.clone(),
        order,
        by: asked.client.name.clone(),
        with,
        contract,
        from,
        parcels,
        settings,
        wait,
    };
    match calls::order_ship_brought(&asked.shared.station, ask) {
        Ok(ShippedBrought::Made { shipment }) => Ok(Announced::Made(shipment)),
        Ok(ShippedBrought::Already { shipment }) => Ok(Announced::MadeBefore(shipment)),
        Err(problem) => {
            call_off(asked, order)?;
            Err(places.refusal(problem))
        }
    }
}

/// A key for one that has none of its shop's. No two requests of one moment have one key.
pub(crate) fn own_key(asked: &Asked<'_>, now: UtcDateTime) -> String {
    format!("A{}-{}", now.millis(), asked.shared.announced.fetch_add(1, Ordering::Relaxed))
}

fn places() -> Places {
    let at = |field: &str| format!("{}/{field}", orders::ALONE);
    Places {
        order: orders::ALONE.to_owned(),
        reference: at("external_reference_id"),
        number: at("order_number"),
        parcels: at("parcels"),
        ship_with: at("ship_with/properties/shipping_option_code"),
        contract: at("ship_with/properties/contract_id"),
        service_point: at("to_service_point"),
        brand: at("brand_id"),
    }
}

/// The order under the key of an announcement.
pub(crate) fn known(asked: &Asked<'_>, facts: &ShopOrder) -> Result<Option<Order>, Refusal> {
    let reference = Some(facts.reference.clone());
    let query = BroughtQuery { reference, ..BroughtQuery::of(asked.client.shop.clone(), 1) };
    Ok(calls::orders_brought(&asked.shared.station, query)?.into_iter().next())
}

/// The shipment that was made under that key, whatever became of it since. Refuses the key of an order that was handed over and
/// waits for its label.
fn made_before(
    asked: &Asked<'_>,
    facts: &ShopOrder,
    known: Option<&Order>,
    places: &Places,
) -> Result<Option<BroughtShipment>, Refusal> {
    let Some(known) = known else { return Ok(None) };
    let reference = Some(facts.reference.clone());
    let query = BroughtShipments { reference, ..all_of(&asked.client.shop, SHIPMENTS) };
    let mut made = calls::shipments_brought(&asked.shared.station, query)?;
    if let Some(live) = made.iter().position(|view| view.shipment.state.is_live()) {
        return Ok(Some(made.swap_remove(live)));
    }
    if !was_announced(known) {
        return Err(refused(&places.reference, Message::new("api-key-of-an-order")));
    }
    Ok(made.into_iter().find(|view| view.shipment.state == ShipmentState::Voided))
}

/// Refuses the number of another order that was handed over and can still be packed: its goods would leave twice.
fn nobody_packs_it(asked: &Asked<'_>, facts: &ShopOrder, places: &Places) -> Result<(), Refusal> {
    let number = Some(facts.number.clone());
    let query = BroughtQuery { number, ..BroughtQuery::of(asked.client.shop.clone(), ORDERS) };
    let waits =
        |order: &Order| order.facts.reference != facts.reference && !was_announced(order) && can_be_packed(order);
    match calls::orders_brought(&asked.shared.station, query)?.iter().find(|order| waits(order)) {
        Some(order) => {
            let why = Message::new("api-order-waits").with("order_id", order.facts.reference.as_str());
            Err(refused(&places.number, why))
        }
        None => Ok(()),
    }
}

fn refused(place: &str, why: Message) -> Refusal {
    Refusal::bad(vec![Fault { place: FaultPlace::Pointer(place.to_owned()), why }])
}

/// Takes in what is announced; the order that is.
fn take(asked: &Asked<'_>, facts: ShopOrder, known: Option<Order>) -> Result<OrderId, Refusal> {
    let _turn = lock(&asked.shared.turn);
    let modified_at: UtcDateTime =
        known.map_or(facts.modified_at, |known| known.facts.modified_at.max(facts.modified_at));
    let tags = [TAG.to_owned()].into_iter().chain(facts.tags).collect();
    let facts = ShopOrder { modified_at, tags, ..facts };
    let ids = orders::bring(asked, vec![facts], |_| orders::ALONE.to_owned())?;
    ids.first().copied().ok_or_else(|| Refusal::internal(&"an order was taken and has no number"))
}

pub(crate) fn was_announced(order: &Order) -> bool {
    order.facts.tags.iter().any(|tag| tag == TAG)
}

/// Calls off an order that was announced and could be packed now.
pub(crate) fn call_off(asked: &Asked<'_>, order: OrderId) -> Result<(), Refusal> {
    let _turn = lock(&asked.shared.turn);
    match orders::find_one(asked, order)? {
        Some(order) if was_announced(&order) && can_be_packed(&order) => orders::cancel(asked, order),
        _ => Ok(()),
    }
}

fn can_be_packed(order: &Order) -> bool {
    matches!(order.stage, Stage::Ready | Stage::Held | Stage::Waiting | Stage::PartlyShipped)
}

/// 409 with what there is.
fn conflict(asked: &Asked<'_>, made: &BroughtShipment) -> Refusal {
    let place = FaultPlace::Pointer(format!("{}/external_reference_id", orders::ALONE));
    let why = Message::new("api-reference-used").with("shipment", made.shipment.id.0);
    Refusal::made_before(Fault { place, why }, tell(asked, made, None))
}

/// The shipment; with its label beside it where it has one, and one alone.
fn tell(asked: &Asked<'_>, made: &BroughtShipment, form: Option<LabelForm>) -> Value {
    let mut told = shipment::tell(made, asked.base, asked.shared.words(Language::En));
    if let Some(form) = form {
        told["label_details"] = form.tell();
        if let [parcel] = made.shipment.parcels.as_slice() {
            let file = shipment::has_label(&made.shipment, parcel).then(|| label(asked, &made.shipment, 1, form));
            told["parcels"][0]["label_file"] = file.flatten().into();
        }
    }
    told
}
