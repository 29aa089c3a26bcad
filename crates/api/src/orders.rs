//! `/orders`: brought, read, changed and called off.

use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::order::{self, Reading};
use crate::place::{Notes, too_many};
use crate::query::{Is, Parameter, may};
use crate::rate::lock;
use crate::{answer, body, cursor};
use axum::http::StatusCode;
use axum::response::Response;
use model::{BroughtQuery, Message, Order, OrderId, OrderStatus, Problem, ProblemCode, ShopOrder, UtcDateTime};
use serde_json::{Value, json};
use station::calls::{self, BringOrders, Brought};
use std::collections::HashSet;

/// How many orders may be brought at once.
const MOST: usize = 100;
/// How many orders a page has, usually and at most.
const PAGE: (u32, u32) = (100, 200);
/// What a list can be asked for.
pub(crate) const QUERY: [Parameter; 13] = [
    may("integration", Is::Text),
    may("order_number", Is::Text),
    may("order_id", Is::Text),
    may("status", Is::Text),
    may("order_created_at", Is::Day),
    may("order_created_at_min", Is::Day),
    may("order_created_at_max", Is::Day),
    may("order_updated_at", Is::Day),
    may("order_updated_at_min", Is::Day),
    may("order_updated_at_max", Is::Day),
    may("sort", Is::Text),
    may("page_size", Is::Whole(1, PAGE.1)),
    may("cursor", Is::Text),
];
/// Where the one order of a request stands in it.
pub(crate) const ALONE: &str = "/data/attributes";

/// `POST /orders`: takes all of a list or none of it. Answers what of each was not kept, so that nothing is lost without a word.
pub(crate) fn upsert(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let whole = body::json(asked.body)?;
    let Value::Array(list) = &whole else {
        return Err(Refusal::of(StatusCode::BAD_REQUEST, "non_field_errors", Message::new("api-list-expected")));
    };
    if list.len() > MOST {
        let place = FaultPlace::Pointer(format!("{ALONE}/"));
        return Err(Refusal::bad(vec![Fault { place, why: too_many(MOST, list.len()) }]));
    }
    // One list after the other, so that an order that says no moment of its own is of the moment it is kept in.
    let _turn = lock(&asked.shared.turn);
    let reading = reading(asked, now());
    let (mut orders, mut not_kept, mut faults, mut keys) = (Vec::new(), Vec::new(), Vec::new(), HashSet::new());
    for (place, value) in list.iter().enumerate() {
        let pointer = format!("{ALONE}/[{place}]");
        let notes = Notes::default();
        let at = notes.read(value, pointer.clone());
        let order = order::order(&at, &reading);
        if let Some(order) = &order {
            if !keys.insert(order.reference.clone()) {
                at.at("order_id").fault(Message::new("api-order-twice"));
            }
            if let Some(id) = value.get("id").filter(|id| !id.is_null()) {
                let known = id.as_str().map(|id| find(asked, id)).transpose()?.flatten();
                match known {
                    None => at.at("id").fault(Message::new("api-no-such-order")),
                    Some(known) if known.facts.reference != order.reference => {
                        at.at("order_id").fault(Message::new("api-immutable").with("value", known.facts.reference));
                    }
                    Some(_) => {}
                }
            }
        }
        not_kept.push(notes.unseen(value, &pointer));
        faults.extend(notes.into_faults());
        orders.extend(order);
    }
    if !faults.is_empty() {
        return Err(Refusal::bad(faults));
    }
    let ids = bring(asked, orders.clone(), |place| format!("{ALONE}/[{place}]"))?;
    let told = ids.iter().zip(&orders).zip(not_kept).map(|((id, order), not_kept)| {
        let mut told = json!({ "id": id.0, "order_id": order.reference, "order_number": order.number });
        say_not_kept(&mut told, not_kept);
        told
    });
    Ok(answer::created(told.collect()))
}

/// `GET /orders`.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let params = &asked.params;
    if let Some(given) = params.get("integration") {
        let own = asked.client.integration.to_string();
        if !given.split(',').any(|one| one.trim() == own) {
            let why = Message::new("api-another-integration").with("integration", asked.client.integration);
            return Err(Refusal::bad_parameter("integration", why));
        }
    }
    let limit = params.page_size(PAGE.0, PAGE.1)?;
    let sort = cursor::sort(params.get("sort"));
    let no_cursor = || Refusal::not_found(Message::new("api-no-such-cursor"));
    let from = params.get("cursor").map(|text| cursor::read(text, sort.len()).ok_or_else(no_cursor)).transpose()?;
    let status = match params.get("status") {
        None => None,
        // A status nobody knows is that of no order.
        Some(code) => match order::meaning(code, &asked.client.statuses) {
            Some(status) => Some(status),
            None => return Ok(answer::page(Vec::new(), &[])),
        },
    };
    let query = BroughtQuery {
        number: params.get("order_number").map(str::to_owned),
        reference: params.get("order_id").map(str::to_owned),
        status,
        placed: params.days("order_created_at", "order_created_at_min", "order_created_at_max")?,
        modified: params.days("order_updated_at", "order_updated_at_min", "order_updated_at_max")?,
        sort,
        from,
        ..BroughtQuery::of(asked.client.shop.clone(), limit)
    };
    let mut orders = calls::orders_brought(&asked.shared.station, query.clone())?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let goes_on = orders.len() > limit;
    let backwards = query.from.as_ref().is_some_and(|from| from.backwards);
    if goes_on {
        // The one too many is the furthest from where the page begins.
        orders.remove(if backwards { 0 } else { limit });
    }
    let link = |rel, order: Option<&Order>, backwards| {
        let place = cursor::beside(order?, &query.sort, backwards);
        Some((rel, format!("{}/orders?{}", asked.base, params.with_cursor(&cursor::write(&place)))))
    };
    let next = link("next", orders.last().filter(|_| goes_on || backwards), false);
    let before = if backwards { goes_on } else { query.from.is_some() };
    let previous = link("prev", orders.first().filter(|_| before), true);
    let links: Vec<_> = next.into_iter().chain(previous).collect();
    Ok(answer::page(orders.iter().map(|order| order::tell(order, asked.client.integration)).collect(), &links))
}

/// `GET /orders/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    Ok(answer::data(order::tell(&existing(asked, id)?, asked.client.integration)))
}

/// `PATCH /orders/{id}`: lays what is given over what is known, object by object; lists are replaced, `null` takes away
/// (*JSON Merge Patch*, RFC 7396).
pub(crate) fn change(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let patch = body::json(asked.body)?;
    let _turn = lock(&asked.shared.turn);
    let known = existing(asked, id)?;
    let mut whole = order::tell(&known, asked.client.integration);
    // A change that says no moment is of now.
    if let Some(details) = whole["order_details"].as_object_mut() {
        details.remove("order_updated_at");
    }
    merge(&mut whole, &patch);
    let notes = Notes::default();
    let at = notes.read(&whole, ALONE.to_owned());
    let order = order::order(&at, &reading(asked, now().max(known.facts.modified_at)));
    for (field, known) in [("order_id", known.facts.reference.as_str()), ("id", &known.id.0.to_string())] {
        if patch.get(field).is_some_and(|given| given.as_str() != Some(known)) {
            at.at(field).fault(Message::new("api-immutable").with("value", known));
        }
    }
    let not_kept = notes.unseen(&patch, ALONE);
    let (Some(order), true) = (order, notes.is_clean()) else { return Err(Refusal::bad(notes.into_faults())) };
    bring(asked, vec![order], |_| ALONE.to_owned())?;
    let mut told = order::tell(&existing(asked, id)?, asked.client.integration);
    // Sendcloud tells it as a number here, and as a text where an order is read.
    told["id"] = known.id.0.into();
    say_not_kept(&mut told, not_kept);
    Ok(answer::data(told))
}

/// `DELETE /orders/{id}`: the shop calls the order off. The station forgets no order, so that it is read as cancelled from then
/// on; called off a second time it is as it was.
pub(crate) fn call_off(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let _turn = lock(&asked.shared.turn);
    cancel(asked, existing(asked, id)?)?;
    Ok(answer::nothing())
}

/// Calls an order off, unless it was before.
pub(crate) fn cancel(asked: &Asked<'_>, known: Order) -> Result<(), Refusal> {
    if known.facts.status != OrderStatus::Cancelled {
        let modified_at = now().max(known.facts.modified_at);
        let order = ShopOrder { status: OrderStatus::Cancelled, modified_at, ..known.facts };
        bring(asked, vec![order], |_| ALONE.to_owned())?;
    }
    Ok(())
}

pub(crate) fn now() -> UtcDateTime {
    UtcDateTime(jiff::Timestamp::now())
}

fn reading<'a>(asked: &Asked<'a>, now: UtcDateTime) -> Reading<'a> {
    Reading { integration: asked.client.integration, statuses: &asked.client.statuses, now }
}

/// Hands orders to the station, all or none.
pub(crate) fn bring(
    asked: &Asked<'_>,
    orders: Vec<ShopOrder>,
    pointer: impl Fn(u32) -> String,
) -> Result<Vec<OrderId>, Refusal> {
    let bring = BringOrders { shop: asked.client.shop.clone(), orders, by: asked.client.name.clone() };
    match calls::orders_bring(&asked.shared.station, bring)? {
        Brought::Taken { orders } => Ok(orders),
        Brought::Refused { refused } => {
            let faults = refused.iter().map(|refused| fault(&refused.problem, &pointer(refused.place)));
            Err(Refusal::bad(faults.collect()))
        }
    }
}

fn fault(problem: &Problem, pointer: &str) -> Fault {
    let field = match problem.code {
        ProblemCode::OrderKnownNewer => "order_details/order_updated_at",
        _ => "order_number",
    };
    Fault { place: FaultPlace::Pointer(format!("{pointer}/{field}")), why: problem.message() }
}

fn existing(asked: &Asked<'_>, id: &str) -> Result<Order, Refusal> {
    find(asked, id)?.ok_or_else(|| Refusal::not_found(Message::new("api-no-such-order")))
}

/// The order of that id, where it is the shop's own.
fn find(asked: &Asked<'_>, id: &str) -> Result<Option<Order>, Refusal> {
    id.parse().map_or(Ok(None), |id| find_one(asked, OrderId(id)))
}

/// The order of that number of the station's, where it is the shop's own.
pub(crate) fn find_one(asked: &Asked<'_>, id: OrderId) -> Result<Option<Order>, Refusal> {
    let query = BroughtQuery { order: Some(id), ..BroughtQuery::of(asked.client.shop.clone(), 1) };
    Ok(calls::orders_brought(&asked.shared.station, query)?.pop())
}

fn say_not_kept(told: &mut Value, not_kept: Vec<String>) {
    if !not_kept.is_empty() {
        told["not_kept"] = not_kept.into();
    }
}

fn merge(whole: &mut Value, patch: &Value) {
    let (Value::Object(fields), Value::Object(patch)) = (&mut *whole, patch) else {
        *whole = patch.clone();
        return;
    };
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(name);
        } else {
            merge(fields.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}
