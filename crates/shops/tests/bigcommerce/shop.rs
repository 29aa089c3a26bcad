//! A small BigCommerce on loopback that keeps what it is told, and is as strict as the API's pages say: a token and `Accept` with
//! every request, status 204 for an empty list, no more pieces in shipments than were ordered, and a status that a deleted
//! shipment leaves as it is. As wrong as it is told to be.

use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const TOKEN: &str = "madeuptoken0123456789";

/// What goes wrong with the next request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// This status and a page of a web server.
    Status(u16),
    /// 429 with so many milliseconds, or without a word.
    TooMany(Option<u64>),
    /// All is done, and the answer breaks off in the middle.
    Half,
    /// A web page with status 200.
    WebPage,
    /// The answer of a store that was not asked for JSON.
    Xml,
    /// All is done; then 500.
    TroubleAfterWork,
    /// All is done; the answer never comes.
    Silent,
}

/// What the store has and has done.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<u64, Value>,
    pub(super) shipments: BTreeMap<u64, Vec<Value>>,
    pub(super) weight_units: String,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// Scopes the token does not have, as `GET orders`.
    pub(super) without: BTreeSet<String>,
    /// Lines come only apart from orders.
    pub(super) lines_apart: bool,
    /// Every request, as `GET orders`.
    pub(super) asked: Vec<String>,
    pub(super) written: Vec<(String, Value)>,
    /// The store's own time.
    pub(super) time: Timestamp,
    next: u64,
}

impl Books {
    pub(super) fn new() -> Self {
        Self {
            orders: BTreeMap::new(),
            shipments: BTreeMap::new(),
            weight_units: "KGS".to_owned(),
            faults: VecDeque::new(),
            without: BTreeSet::new(),
            lines_apart: false,
            asked: Vec::new(),
            written: Vec::new(),
            time: "2026-11-28T12:00:00Z".parse().unwrap(),
            next: 15,
        }
    }

    /// An order changes now.
    pub(super) fn touch(&mut self, id: u64) {
        self.time += Duration::from_secs(1);
        let time = date(self.time);
        self.orders.get_mut(&id).unwrap()["date_modified"] = json!(time);
    }

    pub(super) fn line(&mut self, id: u64, place: usize) -> &mut Value {
        &mut self.orders.get_mut(&id).unwrap()["consignments"]["shipping"][0]["line_items"][place]
    }

    pub(super) fn status(&self, id: u64) -> u64 {
        self.orders[&id]["status_id"].as_u64().unwrap()
    }

    /// The numbers of an order's shipments.
    pub(super) fn numbers(&self, id: u64) -> Vec<String> {
        let shipments = self.shipments.get(&id).into_iter().flatten();
        shipments.map(|it| it["tracking_number"].as_str().unwrap().to_owned()).collect()
    }

    pub(super) fn asked_for(&self, what: &str) -> usize {
        self.asked.iter().filter(|asked| *asked == what).count()
    }

    fn settle(&mut self, id: u64) {
        let lines = self.orders[&id]["consignments"]["shipping"][0]["line_items"].as_array().unwrap();
        let count = |name: &str| -> u64 { lines.iter().map(|line| line[name].as_u64().unwrap_or_default()).sum() };
        let left = count("quantity").saturating_sub(count("quantity_refunded") + count("quantity_shipped"));
        let order = self.orders.get_mut(&id).unwrap();
        order["status_id"] = json!(if left == 0 { 2 } else { 3 });
    }
}

pub(super) fn date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// The store, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl TestShop {
    pub(super) async fn open(books: Books) -> Self {
        let server = MockServer::start().await;
        let books = Arc::new(Mutex::new(books));
        Mock::given(any()).respond_with(Counter(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    /// With these orders.
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let mut books = Books::new();
        books.orders = orders.into_iter().map(|order| (order["id"].as_u64().unwrap(), order)).collect();
        Self::open(books).await
    }

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    pub(super) fn status(&self, id: u64) -> u64 {
        self.books().status(id)
    }

    pub(super) fn numbers(&self, id: u64) -> Vec<String> {
        self.books().numbers(id)
    }
}

struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let method = request.method.as_str().to_owned();
        let path = request.url.path().trim_start_matches('/').to_owned();
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let Some(path) = path.strip_prefix("v2/") else { return ResponseTemplate::new(404).set_body_string("<html>") };
        let parts: Vec<&str> = path.split('/').collect();
        let kind = parts.get(2).copied().unwrap_or(parts[0]);
        books.asked.push(format!("{method} {kind}"));
        let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::Xml) => {
                return ResponseTemplate::new(200).set_body_raw("<?xml version=\"1.0\"?><orders/>", "application/xml");
            }
            Some(Fault::TooMany(None)) => return ResponseTemplate::new(429),
            Some(Fault::TooMany(Some(wait))) => {
                return ResponseTemplate::new(429).insert_header("X-Rate-Limit-Time-Reset-Ms", wait.to_string());
            }
            _ => {}
        }
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if header("accept") != "application/json" {
            return ResponseTemplate::new(200).set_body_raw("<?xml version=\"1.0\"?>", "application/xml");
        }
        if header("x-auth-token") != TOKEN {
            return error(401, "Unauthorized");
        }
        if books.without.contains(&format!("{method} {kind}")) {
            return error(403, "You don't have a required scope to access the endpoint");
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let (status, body) = answer(&mut books, &method, &parts, &query, &body);
        let text = if body.is_null() { String::new() } else { body.to_string() };
        match fault {
            Some(Fault::Half) => {
                ResponseTemplate::new(200).set_body_raw(text[..text.len() / 2].to_owned() + "{", "text/json")
            }
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(status).set_delay(Duration::from_secs(3)),
            _ if status == 204 => ResponseTemplate::new(204),
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

fn error(status: u16, message: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!([{ "status": status, "message": message }]))
}

fn wrong(status: u16, message: &str) -> (u16, Value) {
    (status, json!([{ "status": status, "message": message }]))
}

fn rows(rows: Vec<Value>) -> (u16, Value) {
    if rows.is_empty() { (204, Value::Null) } else { (200, rows.into()) }
}

fn answer(
    books: &mut Books,
    method: &str,
    parts: &[&str],
    query: &BTreeMap<String, String>,
    body: &Value,
) -> (u16, Value) {
    if (method, parts) == ("GET", &["orders", "count"]) {
        return (200, counted(books));
    }
    let id = parts.get(1).and_then(|id| id.parse::<u64>().ok()).unwrap_or_default();
    if parts.len() > 1 && !books.orders.contains_key(&id) {
        return wrong(404, "The requested resource was not found.");
    }
    if method != "GET" {
        books.written.push((format!("{method} {}", parts.get(2).unwrap_or(&"order")), body.clone()));
    }
    match (method, parts) {
        ("GET", ["store"]) => (200, json!({ "name": "Made up", "weight_units": books.weight_units })),
        ("GET", ["orders"]) => list(books, query),
        ("GET", ["orders", _]) => (200, shown(books, id)),
        ("GET", ["orders", _, "products"]) => {
            let (limit, page) = (number(query, "limit", 50), number(query, "page", 1));
            let parts = books.orders[&id]["consignments"]["shipping"].as_array().unwrap();
            let lines = parts.iter().flat_map(|part| part["line_items"].as_array().unwrap()).cloned();
            rows(lines.skip((page - 1) * limit).take(limit).collect())
        }
        ("GET", ["orders", _, "shipments"]) => rows(books.shipments.get(&id).cloned().unwrap_or_default()),
        ("POST", ["orders", _, "shipments"]) => add_shipment(books, id, body),
        ("PUT", ["orders", _, "shipments", shipment]) => {
            let shipments = books.shipments.entry(id).or_default();
            let Some(it) = shipments.iter_mut().find(|it| it["id"].as_u64() == shipment.parse().ok()) else {
                return wrong(404, "no such shipment");
            };
            it.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
            (200, it.clone())
        }
        ("DELETE", ["orders", _, "shipments", shipment]) => {
            let shipments = books.shipments.entry(id).or_default();
            let Some(place) = shipments.iter().position(|it| it["id"].as_u64() == shipment.parse().ok()) else {
                return wrong(404, "no such shipment");
            };
            let gone = shipments.remove(place);
            for item in gone["items"].as_array().unwrap() {
                count(books, id, &item["order_product_id"], -item["quantity"].as_i64().unwrap());
            }
            books.touch(id);
            (204, Value::Null)
        }
        ("PUT", ["orders", _]) => {
            assert_eq!(body.as_object().unwrap().len(), 1, "only the status: {body}");
            books.orders.get_mut(&id).unwrap()["status_id"] = body["status_id"].clone();
            books.touch(id);
            (200, shown(books, id))
        }
        _ => wrong(405, "Method not allowed"),
    }
}

fn add_shipment(books: &mut Books, id: u64, body: &Value) -> (u16, Value) {
    let part = &books.orders[&id]["consignments"]["shipping"][0];
    if body["order_address_id"] != part["id"] || body["items"].as_array().is_none_or(Vec::is_empty) {
        return wrong(400, "The required field 'order_address_id' or 'items' is missing.");
    }
    let lines = part["line_items"].as_array().unwrap();
    for item in body["items"].as_array().unwrap() {
        let Some(line) = lines.iter().find(|line| line["id"] == item["order_product_id"]) else {
            return wrong(400, "no such product");
        };
        let of = |name: &str| line[name].as_u64().unwrap();
        let left = of("quantity").saturating_sub(of("quantity_shipped") + of("quantity_refunded"));
        if line["type"] != "physical" || item["quantity"].as_u64().is_none_or(|count| count == 0 || count > left) {
            return wrong(400, "The quantity exceeds what is left.");
        }
    }
    for item in body["items"].as_array().unwrap() {
        count(books, id, &item["order_product_id"], item["quantity"].as_i64().unwrap());
    }
    books.next += 1;
    let mut shipment = body.clone();
    shipment["id"] = json!(books.next);
    books.shipments.entry(id).or_default().push(shipment.clone());
    books.settle(id);
    books.touch(id);
    (201, shipment)
}

fn count(books: &mut Books, id: u64, line: &Value, more: i64) {
    let lines = books.orders.get_mut(&id).unwrap()["consignments"]["shipping"][0]["line_items"].as_array_mut().unwrap();
    let line = lines.iter_mut().find(|it| it["id"] == *line).unwrap();
    line["quantity_shipped"] = json!(line["quantity_shipped"].as_i64().unwrap() + more);
}

fn shown(books: &Books, id: u64) -> Value {
    let mut order = books.orders[&id].clone();
    if books.lines_apart {
        for part in order["consignments"]["shipping"].as_array_mut().unwrap() {
            part["line_items"] = json!({ "url": "https://…", "resource": "/orders/products" });
        }
    }
    order
}

fn list(books: &Books, query: &BTreeMap<String, String>) -> (u16, Value) {
    let is_deleted = query.get("is_deleted").is_some_and(|it| it == "true");
    let changed =
        |order: &Value| jiff::fmt::rfc2822::parse(order["date_modified"].as_str().unwrap()).unwrap().timestamp();
    let bound = |name: &str| query.get(name).map(|text| text.parse::<Timestamp>().unwrap());
    let (after, before) = (bound("min_date_modified"), bound("max_date_modified"));
    let fits = |(id, order): &(&u64, &Value)| {
        order["is_deleted"].as_bool().unwrap_or_default() == is_deleted
            && query.get("status_id").is_none_or(|status| order["status_id"].as_u64() == status.parse().ok())
            && after.is_none_or(|after| changed(order) >= after)
            && before.is_none_or(|before| changed(order) <= before)
            && **id as usize >= number(query, "min_id", 0)
            && **id as usize <= number(query, "max_id", usize::MAX)
    };
    let mut found: Vec<u64> = books.orders.iter().filter(fits).map(|(id, _)| *id).collect();
    match query.get("sort").map_or("id:asc", String::as_str) {
        "id:asc" => {}
        // Those of one second come in no sequence of their numbers.
        "date_modified:asc" => found.sort_by_key(|id| (changed(&books.orders[id]), std::cmp::Reverse(*id))),
        "date_modified:desc" => found.sort_by_key(|id| std::cmp::Reverse(changed(&books.orders[id]))),
        other => return wrong(400, &format!("no such sort: {other}")),
    }
    let limit = number(query, "limit", 50);
    if limit > 250 {
        return wrong(400, "The limit is too high.");
    }
    rows(found.into_iter().take(limit).map(|id| shown(books, id)).collect())
}

/// How many orders there are of each status that has a number here.
fn counted(books: &Books) -> Value {
    let of = |status: u64| books.orders.values().filter(|order| order["status_id"] == status).count();
    let statuses: Vec<Value> =
        (0..=14).map(|id| json!({ "id": id, "name": format!("Status {id}"), "count": of(id) })).collect();
    json!({ "statuses": statuses, "count": books.orders.len() })
}

fn number(query: &BTreeMap<String, String>, name: &str, usual: usize) -> usize {
    query.get(name).map_or(usual, |text| text.parse().unwrap())
}

/// An order of two jumpers and a cap, as the API shows it; people and goods are made up.
pub(super) fn order(id: u64, status: u64, changed: &str) -> Value {
    let address = json!({
        "first_name": "Sanne", "last_name": "Voorbeeld", "company": "", "street_1": "Dorpsstraat 12a", "street_2": "",
        "city": "Utrecht", "state": "Utrecht", "zip": "1234 AB", "country": "Netherlands", "country_iso2": "NL",
        "phone": "+31612345678", "email": "sanne@example.test", "form_fields": []
    });
    let line = |line: u64, name: &str, quantity: u64| {
        json!({
            "id": line, "order_id": id, "product_id": 77, "variant_id": 383, "order_address_id": id * 10, "name": name,
            "name_customer": name, "sku": format!("SKU-{line}"), "upc": "8712345678906", "type": "physical",
            "price_ex_tax": "41.2810", "price_inc_tax": "49.9500", "weight": "0.7500", "quantity": quantity,
            "is_refunded": false, "quantity_refunded": 0, "quantity_shipped": 0, "parent_order_product_id": null,
            "product_options": [{ "id": 45, "display_name": "Size", "display_value": "M", "type": "Multiple choice" }]
        })
    };
    let mut part = address.clone();
    part.as_object_mut().unwrap().extend(
        json!({ "id": id * 10, "shipping_method": "PostNL", "items_total": 3, "items_shipped": 0, "cost_inc_tax": 5.95,
            "line_items": [line(id * 100 + 1, "Wool jumper", 2), line(id * 100 + 2, "Cap", 1)] })
        .as_object()
        .unwrap()
        .clone(),
    );
    json!({
        "id": id, "customer_id": 11, "date_created": "Sat, 28 Nov 2026 09:58:00 +0000",
        "date_modified": date(changed.parse().unwrap()), "date_shipped": "", "status_id": status, "status": "Whatever it was",
        "custom_status": "Renamed by the merchant", "shipping_cost_inc_tax": "5.9500", "total_inc_tax": "155.8000",
        "items_total": 3, "items_shipped": 0, "payment_method": "iDEAL", "payment_status": "captured",
        "refunded_amount": "0.0000", "order_is_digital": false, "currency_code": "USD", "default_currency_code": "EUR",
        "staff_notes": "", "customer_message": "After six", "shipping_address_count": 1, "billing_address": address,
        "consignments": { "pickups": [], "shipping": [part], "downloads": [], "email": { "gift_certificates": [] } },
        "is_deleted": false
    })
}
