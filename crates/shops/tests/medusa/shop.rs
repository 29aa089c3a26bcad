//! A small Medusa on loopback that keeps what it is told, and does as a real one does (2.21.2, see `live`): bodies have the fields it
//! knows and no others, a fulfilment leaves once and is cancelled only before that, a captured payment moves no order's time. As wrong
//! as it is told to be.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "sk_made_up_505bf25d89e3ed61d7074d6a";

/// What goes wrong with the next request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// This status and a page of a web server.
    Status(u16),
    TooMany,
    /// The answer breaks off in the middle.
    Half,
    /// A web page with status 200.
    WebPage,
    /// All is done; then 500.
    TroubleAfterWork,
    /// All is done; the answer never comes.
    Silent,
    /// Somebody else is at the same order.
    Conflict,
}

/// What the shop has and has done.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<String, Value>,
    /// What goes wrong with which requests to come: method and end of their path, or any.
    pub(super) faults: VecDeque<(&'static str, Fault)>,
    /// Beginnings of what may not be asked: method and path.
    pub(super) without: Vec<&'static str>,
    /// Method and path of everything that was asked.
    pub(super) asked: Vec<String>,
    /// The body of everything that was written.
    pub(super) written: Vec<Value>,
    pub(super) fulfilments: u64,
    /// Every part begins at the beginning.
    pub(super) repeats: bool,
}

impl Books {
    pub(super) fn order(&mut self, id: u64) -> &mut Value {
        self.orders.get_mut(&name(id)).unwrap()
    }
}

/// The shop, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

/// A fulfilment that left: its numbers, how many pieces it has, and whether the customer was to hear of it.
pub(super) type Told = (String, u64, bool);

impl TestShop {
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let orders = orders.into_iter().map(|order| (order["id"].as_str().unwrap().to_owned(), order)).collect();
        let server = MockServer::start().await;
        let books = Arc::new(Mutex::new(Books { orders, ..Books::default() }));
        Mock::given(any()).respond_with(Counter(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// The fulfilments of an order that have left.
    pub(super) fn told(&self, id: u64) -> Vec<Told> {
        let books = self.books();
        let left = fulfilments(&books.orders[&name(id)]).iter().filter(|it| !it["shipped_at"].is_null());
        let numbers = |it: &Value| {
            let labels = it["labels"].as_array().unwrap().iter();
            labels.map(|label| label["tracking_number"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
        };
        left.map(|it| (numbers(it), pieces(it), it["notified"].as_bool().unwrap())).collect()
    }

    /// How many fulfilments of an order hold and have not left.
    pub(super) fn begun(&self, id: u64) -> usize {
        let books = self.books();
        fulfilments(&books.orders[&name(id)]).iter().filter(|it| is_waiting(it)).count()
    }
}

fn pieces(fulfilment: &Value) -> u64 {
    fulfilment["items"].as_array().unwrap().iter().map(|part| part["quantity"].as_u64().unwrap()).sum()
}

fn is_waiting(fulfilment: &Value) -> bool {
    fulfilment["shipped_at"].is_null() && fulfilment["canceled_at"].is_null()
}

fn fulfilments(order: &Value) -> &Vec<Value> {
    order["fulfillments"].as_array().unwrap()
}

fn items_of(order: &Value) -> &Vec<Value> {
    order["items"].as_array().unwrap()
}

struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let asked = format!("{} {}", request.method, request.url.path());
        books.asked.push(asked.clone());
        let fits = books.faults.front().is_some_and(|(only, _)| {
            let (method, end) = only.split_once(' ').unwrap_or(("", only));
            asked.starts_with(method) && asked.ends_with(end)
        });
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::TooMany) => return ResponseTemplate::new(429).insert_header("retry-after", "1"),
            Some(Fault::Conflict) => return refused(409, "conflict", "another transaction").into(),
            _ => {}
        }
        let proof = request.headers.get("authorization").and_then(|it| it.to_str().ok());
        if proof != Some(format!("Basic {}", BASE64.encode(format!("{KEY}:"))).as_str()) {
            return ResponseTemplate::new(401).set_body_json(json!({ "message": "Unauthorized" }));
        }
        if books.without.iter().any(|start| asked.starts_with(start)) {
            return refused(403, "forbidden", "no").into();
        }
        let (status, body) = answer(&mut books, request).unwrap_or_else(|Refusal(status, body)| (status, body));
        let text = body.to_string();
        match fault {
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(200).set_delay(Duration::from_secs(30)),
            Some(Fault::Half) => ResponseTemplate::new(200).set_body_raw(&text[..text.len() / 2], "application/json"),
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

struct Refusal(u16, Value);

impl From<Refusal> for ResponseTemplate {
    fn from(Refusal(status, body): Refusal) -> Self {
        Self::new(status).set_body_json(body)
    }
}

fn refused(status: u16, kind: &str, message: &str) -> Refusal {
    Refusal(status, json!({ "type": kind, "message": message }))
}

type Answered = Result<(u16, Value), Refusal>;

fn answer(books: &mut Books, request: &Request) -> Answered {
    let path: Vec<&str> = request.url.path().trim_matches('/').split('/').collect();
    let query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
    let is_write = request.method == wiremock::http::Method::POST;
    let body: Value = if is_write { serde_json::from_slice(&request.body).unwrap() } else { Value::Null };
    match path.as_slice() {
        ["admin", "stores"] if !is_write => Ok((200, json!({ "stores": [{ "id": "store_1", "name": "Garden" }] }))),
        ["admin", "orders"] if !is_write => list(books, &query),
        ["admin", "orders", id] if !is_write => {
            let order = books.orders.get(*id).ok_or_else(|| not_found(id))?;
            Ok((200, json!({ "order": order })))
        }
        ["admin", "orders", id] => change(books, id, &body, &["metadata"], |order| {
            let notes = order["metadata"].as_object_mut().unwrap();
            notes.extend(body["metadata"].as_object().unwrap().clone());
            Ok(())
        }),
        ["admin", "orders", id, "fulfillments"] => {
            let known = ["items", "location_id", "shipping_option_id", "no_notification", "metadata"];
            books.fulfilments += 1;
            let number = books.fulfilments;
            change(books, id, &body, &known, |order| fulfil(order, &body, number))
        }
        ["admin", "orders", id, "fulfillments", it, "shipments"] => {
            let known = ["items", "labels", "no_notification"];
            change(books, id, &body, &known, |order| ship(order, it, &body))
        }
        ["admin", "orders", id, "fulfillments", it, "cancel"] => {
            change(books, id, &body, &["no_notification"], |order| cancel(order, it))
        }
        _ => Err(Refusal(404, json!("Cannot find it"))),
    }
}

fn not_found(id: &str) -> Refusal {
    refused(404, "not_found", &format!("Order id not found: {id}"))
}

/// What a query says under a name.
fn said<'q>(query: &'q [(String, String)], name: &str) -> Vec<&'q str> {
    query.iter().filter(|(it, _)| it == name).map(|(_, value)| value.as_str()).collect()
}

fn list(books: &Books, query: &[(String, String)]) -> Answered {
    let one = |name: &str| said(query, name).first().copied().unwrap_or_default();
    for (name, _) in query {
        let known = ["id[]", "status[]", "updated_at[$gte]", "order", "limit", "offset", "fields"];
        assert!(known.contains(&name.as_str()), "{name}");
    }
    let fits = |name: &str, value: &Value| {
        let wanted = said(query, name);
        wanted.is_empty() || wanted.iter().any(|it| value == it)
    };
    let from = one("updated_at[$gte]");
    let changed = |order: &Value| order["updated_at"].as_str().unwrap().to_owned();
    let mut found: Vec<&Value> = books.orders.values().collect();
    found.retain(|order| {
        fits("id[]", &order["id"]) && fits("status[]", &order["status"]) && changed(order).as_str() >= from
    });
    match one("order") {
        "updated_at" => found.sort_by_key(|order| changed(order)),
        "-created_at" | "" => {}
        other => panic!("{other}"),
    }
    let number = |name: &str| one(name).parse::<usize>().unwrap_or_default();
    let (count, skip) = (found.len(), if books.repeats { 0 } else { number("offset") });
    let orders: Vec<&Value> = found.into_iter().skip(skip).take(number("limit")).collect();
    Ok((200, json!({ "orders": orders, "count": count, "offset": skip, "limit": number("limit") })))
}

/// Something is done to an order, and its time moves.
fn change(
    books: &mut Books,
    id: &str,
    body: &Value,
    known: &[&str],
    act: impl FnOnce(&mut Value) -> Result<(), Refusal>,
) -> Answered {
    let unknown = body.as_object().unwrap().keys().find(|name| !known.contains(&name.as_str()));
    if let Some(unknown) = unknown {
        return Err(refused(400, "invalid_data", &format!("Unrecognized fields: '{unknown}'")));
    }
    let order = books.orders.get_mut(id).ok_or_else(|| not_found(id))?;
    act(order)?;
    books.written.push(body.clone());
    Ok((200, json!({ "order": { "id": id } })))
}

fn invalid(message: &str) -> Refusal {
    refused(400, "invalid_data", message)
}

fn fulfil(order: &mut Value, body: &Value, number: u64) -> Result<(), Refusal> {
    let parts = body["items"].as_array().unwrap();
    if parts.is_empty() {
        return Err(invalid("Value for field 'items' too small"));
    }
    if order["status"] == "canceled" {
        return Err(invalid("Order has been canceled."));
    }
    let mut kinds = Vec::new();
    for part in parts {
        let item = items_of(order).iter().find(|item| item["id"] == part["id"]);
        let item = item.ok_or_else(|| invalid("Items do not exist in order"))?;
        let left = item["quantity"].as_u64().unwrap() - item["detail"]["fulfilled_quantity"].as_u64().unwrap();
        if part["quantity"].as_u64().is_none_or(|count| count == 0 || count > left) {
            return Err(invalid("Cannot fulfill more items than what was ordered"));
        }
        kinds.push((&item["requires_shipping"], &item["variant"]["product"]["shipping_profile"]["id"]));
    }
    if kinds.iter().any(|(ships, _)| *ships != kinds[0].0) {
        return Err(invalid("Split this request into 2 fulfillments."));
    }
    let methods = order["shipping_methods"].as_array().unwrap();
    let option = if body["shipping_option_id"].is_null() {
        &methods[0]["shipping_option_id"]
    } else {
        &body["shipping_option_id"]
    };
    let method = methods.iter().find(|method| method["shipping_option_id"] == *option).unwrap();
    let profile = &method["shipping_option"]["shipping_profile_id"];
    if kinds.iter().any(|(ships, of)| **ships == json!(true) && !of.is_null() && *of != profile) {
        return Err(invalid("Shipping profile does not match"));
    }
    let parts: Vec<Value> =
        parts.iter().map(|part| json!({ "line_item_id": part["id"], "quantity": part["quantity"] })).collect();
    count(order, &parts, "fulfilled_quantity", 1);
    order["fulfillments"].as_array_mut().unwrap().push(json!({
        "id": format!("ful_{number}"), "shipped_at": null, "canceled_at": null, "delivered_at": null,
        "metadata": body["metadata"], "items": parts, "labels": [], "notified": false,
    }));
    Ok(())
}

/// Pieces more or less in what is counted of each item.
fn count(order: &mut Value, parts: &[Value], what: &str, sign: i64) {
    for part in parts {
        let items = order["items"].as_array_mut().unwrap();
        let item = items.iter_mut().find(|item| item["id"] == part["line_item_id"]).unwrap();
        let counted = item["detail"][what].as_i64().unwrap() + sign * part["quantity"].as_i64().unwrap();
        item["detail"][what] = counted.into();
    }
}

fn fulfilment<'o>(order: &'o mut Value, id: &str) -> &'o mut Value {
    order["fulfillments"].as_array_mut().unwrap().iter_mut().find(|it| it["id"] == id).unwrap()
}

fn ship(order: &mut Value, id: &str, body: &Value) -> Result<(), Refusal> {
    let it = fulfilment(order, id);
    if !it["shipped_at"].is_null() {
        return Err(refused(400, "not_allowed", "Shipment has already been created"));
    }
    for label in body["labels"].as_array().unwrap() {
        assert!(
            ["tracking_number", "tracking_url", "label_url"].iter().all(|name| label[*name].is_string()),
            "{label}"
        );
        let page = label["tracking_url"].as_str().unwrap();
        assert!(page.is_empty() || page.starts_with("https://"), "{page}");
    }
    it["shipped_at"] = json!("2026-11-28T15:31:00.000Z");
    it["labels"] = body["labels"].clone();
    it["notified"] = json!(body["no_notification"] != true);
    let parts = it["items"].as_array().unwrap().clone();
    count(order, &parts, "shipped_quantity", 1);
    Ok(())
}

fn cancel(order: &mut Value, id: &str) -> Result<(), Refusal> {
    let it = fulfilment(order, id);
    if !is_waiting(it) {
        return Err(refused(400, "not_allowed", "Shipped fulfillments cannot be canceled"));
    }
    it["canceled_at"] = json!("2026-11-28T15:41:00.000Z");
    let parts = it["items"].as_array().unwrap().clone();
    count(order, &parts, "fulfilled_quantity", -1);
    Ok(())
}

/// The id of an order.
pub(super) fn name(id: u64) -> String {
    format!("order_{id}")
}

/// A fulfilment that somebody made of so many of an item, and that has not left.
pub(super) fn by_hand(order: &mut Value, item: &str, quantity: u64) {
    let parts = [json!({ "line_item_id": item, "quantity": quantity })];
    count(order, &parts, "fulfilled_quantity", 1);
    let made = json!({ "id": format!("ful_hand_{item}"), "shipped_at": null, "canceled_at": null, "delivered_at": null,
        "metadata": null, "items": parts, "labels": [], "notified": false });
    order["fulfillments"].as_array_mut().unwrap().push(made);
}

fn item(id: String, title: &str, sku: &str, quantity: u64, total: f64) -> Value {
    json!({
        "id": id, "title": title, "thumbnail": format!("https://images.example/{sku}.jpg"), "variant_sku": sku,
        "variant_barcode": "8712345678906", "requires_shipping": true, "is_giftcard": false, "quantity": quantity,
        "total": total, "detail": { "fulfilled_quantity": 0, "shipped_quantity": 0 },
        "variant": { "manage_inventory": true, "weight": 750, "hs_code": null, "origin_country": null,
            "options": [{ "value": "M", "option": { "title": "Size" } }],
            "product": { "weight": 700, "hs_code": "611011", "origin_country": "nl", "shipping_profile": { "id": "sp_1" } } }
    })
}

/// An order of two jumpers and a cap, as the API shows it; people and goods are made up.
pub(super) fn order(id: u64, payment: &str, changed: &str) -> Value {
    json!({
        "id": name(id), "display_id": id, "custom_display_id": null, "status": "pending", "payment_status": payment,
        "currency_code": "eur", "email": "sanne@example.test", "total": 110.85,
        "created_at": "2026-11-28T09:58:00.000Z", "updated_at": changed, "metadata": {},
        "items": [item(format!("{id}1"), "Wool jumper", "JUMP-M", 2, 99.9), item(format!("{id}2"), "Cap", "CAP", 1, 5.0)],
        "shipping_address": { "first_name": "Sanne", "last_name": "Voorbeeld", "company": "", "address_1": "Dorpsstraat 12a",
            "address_2": "Achterhuis", "city": "Utrecht", "province": "UT", "postal_code": "3511 AA", "country_code": "nl",
            "phone": null },
        "billing_address": { "phone": "+31612345678" },
        "shipping_methods": [{ "name": "PostNL home", "total": 5.95, "data": {}, "shipping_option_id": "so_home",
            "shipping_option": { "shipping_profile_id": "sp_1" } }],
        "payment_collections": [{ "refunded_amount": 0, "payments": [{ "provider_id": "pp_stripe_stripe" }] }],
        "fulfillments": [],
    })
}
