//! A small Lightspeed C-Series on loopback that keeps what it is told: answers under one key, lists by number with the newest first,
//! lines and shipments apart from their orders, one shipment for each order, and so many requests in five minutes. As wrong as it
//! is told to be.

use base64::Engine as _;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "made-up-key";
pub(super) const SECRET: &str = "made-up-secret-0123456789";

/// What goes wrong with the next request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// This status and a page of a web server.
    Status(u16),
    /// This code in a body of status 200.
    Said(u16),
    /// All is done, and the answer breaks off in the middle.
    Half,
    /// A web page with status 200.
    WebPage,
    /// All is done; then 500.
    TroubleAfterWork,
    /// All is done; the answer never comes.
    Silent,
}

/// What the shop has and has done.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<u64, Value>,
    pub(super) lines: BTreeMap<u64, Vec<Value>>,
    pub(super) shipments: BTreeMap<u64, Vec<Value>>,
    pub(super) settings: Value,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// Permissions the key does not have, as `PUT shipments`.
    pub(super) without: BTreeSet<String>,
    /// How many requests are left in these five minutes.
    pub(super) left: usize,
    /// Every request, as `GET products`.
    pub(super) asked: Vec<String>,
    pub(super) written: Vec<Value>,
    /// How many mails went to customers.
    pub(super) mails: usize,
    /// The shop's own time.
    pub(super) time: Timestamp,
    /// Every page of a list is the first.
    pub(super) repeats: bool,
}

impl Books {
    fn new() -> Self {
        Self {
            orders: BTreeMap::new(),
            lines: BTreeMap::new(),
            shipments: BTreeMap::new(),
            settings: json!({ "title": "Bike shop", "currency": { "id": 1, "shortcode": "eur", "title": "Euro" } }),
            faults: VecDeque::new(),
            without: BTreeSet::new(),
            left: usize::MAX,
            asked: Vec::new(),
            written: Vec::new(),
            mails: 0,
            time: "2026-11-28T12:00:00Z".parse().unwrap(),
            repeats: false,
        }
    }

    /// An order with its lines and its shipment.
    pub(super) fn sell(&mut self, order: Value) {
        let id = order["id"].as_u64().unwrap();
        self.lines.insert(id, vec![line(id * 10 + 1, "Wool jumper", 2), line(id * 10 + 2, "Cap", 1)]);
        self.shipments.insert(id, vec![shipment(id * 10 + 5)]);
        self.orders.insert(id, order);
    }

    pub(super) fn order(&mut self, id: u64) -> &mut Value {
        self.orders.get_mut(&id).unwrap()
    }

    /// An order changes now.
    pub(super) fn touch(&mut self, id: u64) {
        self.time += Duration::from_secs(1);
        let time = written(self.time);
        self.order(id)["updatedAt"] = json!(time);
    }

    pub(super) fn asked_for(&self, what: &str) -> usize {
        self.asked.iter().filter(|asked| *asked == what).count()
    }
}

pub(super) fn written(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// The shop, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl TestShop {
    /// With these orders.
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let mut books = Books::new();
        orders.into_iter().for_each(|order| books.sell(order));
        let server = MockServer::start().await;
        let books = Arc::new(Mutex::new(books));
        Mock::given(any()).respond_with(Counter(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// Status and code of each shipment of an order.
    pub(super) fn shipments(&self, id: u64) -> Vec<(String, String)> {
        let books = self.books();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        books.shipments[&id].iter().map(|it| (text(&it["status"]), text(&it["trackingCode"]))).collect()
    }

    pub(super) fn mails(&self) -> usize {
        self.books().mails
    }
}

struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let method = request.method.as_str().to_owned();
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        let path = request.url.path().to_owned();
        let Some(path) = path.strip_prefix("/nl/").and_then(|path| path.strip_suffix(".json")) else {
            return page(404);
        };
        let parts: Vec<&str> = path.split('/').collect();
        let kind = parts.get(2).copied().unwrap_or(parts[0]);
        books.asked.push(format!("{method} {kind}"));
        if books.left == 0 {
            return error(429, "Too many requests");
        }
        books.left -= 1;
        let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::Said(code)) => return ResponseTemplate::new(200).set_body_json(said(code, "no")),
            _ => {}
        }
        let key = base64::engine::general_purpose::STANDARD.encode(format!("{KEY}:{SECRET}"));
        let shown = request.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if shown != format!("Basic {key}") {
            return error(401, "Unauthorized");
        }
        if books.without.contains(&format!("{method} {kind}")) {
            return error(403, "Forbidden");
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let (status, body) = answer(&mut books, &method, &parts, &query, &body);
        let text = body.to_string();
        match fault {
            Some(Fault::Half) => {
                ResponseTemplate::new(200).set_body_raw(text[..text.len() / 2].to_owned(), "text/json")
            }
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(status).set_delay(Duration::from_secs(3)),
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

fn said(code: u16, message: &str) -> Value {
    json!({ "error": { "code": code, "method": "GET", "request": "/nl/…", "message": message } })
}

fn error(status: u16, message: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(said(status, message))
}

fn answer(
    books: &mut Books,
    method: &str,
    parts: &[&str],
    query: &BTreeMap<String, String>,
    body: &Value,
) -> (u16, Value) {
    let number = |name: &str, usual: u64| query.get(name).map_or(usual, |text| text.parse().unwrap());
    match (method, parts) {
        ("GET", ["shop"]) => (200, json!({ "shop": books.settings })),
        ("GET", ["orders"]) => {
            let bound = |name: &str| {
                query.get(name).map(|text| format!("{}Z", text.replace(' ', "T")).parse::<Timestamp>().unwrap())
            };
            let (from, to) = (bound("updated_at_min"), bound("updated_at_max"));
            let changed = |order: &Value| order["updatedAt"].as_str().unwrap().parse::<Timestamp>().unwrap();
            let fits = |order: &&Value| {
                from.is_none_or(|from| changed(order) >= from) && to.is_none_or(|to| changed(order) <= to)
            };
            let (limit, page) = (number("limit", 50), if books.repeats { 1 } else { number("page", 1) });
            let orders = books.orders.values().rev().filter(fits);
            let orders: Vec<&Value> = orders.skip(((page - 1) * limit) as usize).take(limit as usize).collect();
            (200, json!({ "orders": orders }))
        }
        ("GET", ["orders", id]) => match books.orders.get(&id.parse().unwrap()) {
            Some(order) => (200, json!({ "order": order })),
            None => (404, said(404, "Not found")),
        },
        ("GET", ["orders", id, "products"]) => {
            let (limit, page) = (number("limit", 50), number("page", 1));
            let lines = books.lines[&id.parse().unwrap()].iter();
            let lines: Vec<&Value> = lines.skip(((page - 1) * limit) as usize).take(limit as usize).collect();
            (200, json!({ "orderProducts": lines }))
        }
        ("GET", ["shipments"]) => {
            let shipments = books.shipments.get(&number("order", 0)).cloned().unwrap_or_default();
            (200, json!({ "shipments": shipments }))
        }
        ("PUT", ["shipments", id]) => change_shipment(books, id.parse().unwrap(), &body["shipment"]),
        _ => (405, said(405, "Method not allowed")),
    }
}

fn change_shipment(books: &mut Books, id: u64, change: &Value) -> (u16, Value) {
    let found = books.shipments.iter_mut().find_map(|(order, shipments)| {
        let shipment = shipments.iter_mut().find(|it| it["id"] == id)?;
        Some((*order, shipment))
    });
    let Some((order, shipment)) = found else { return (404, said(404, "Not found")) };
    let names: BTreeSet<&str> = change.as_object().unwrap().keys().map(String::as_str).collect();
    let known = BTreeSet::from(["doNotifyShipped", "doNotifyTrackingCode", "status", "trackingCode"]);
    assert_eq!(names, known, "and nothing else");
    shipment["status"] = change["status"].clone();
    shipment["trackingCode"] = change["trackingCode"].clone();
    let shipment = shipment.clone();
    let are_shipped = books.shipments[&order].iter().all(|it| it["status"] != "not_shipped");
    books.written.push(change.clone());
    books.mails += usize::from(change["doNotifyShipped"] == true);
    for line in books.lines.get_mut(&order).unwrap() {
        let shipped = if are_shipped {
            line["quantityOrdered"].as_u64().unwrap() - line["quantityRefunded"].as_u64().unwrap()
        } else {
            0
        };
        line["quantityShipped"] = json!(shipped);
    }
    let status = books.orders[&order]["status"].clone();
    if status != "cancelled" {
        let status = if are_shipped { "completed_shipped" } else { "processing_awaiting_shipment" };
        books.order(order)["status"] = json!(status);
    }
    books.touch(order);
    (200, json!({ "shipment": shipment }))
}

pub(super) fn shipment(id: u64) -> Value {
    json!({ "id": id, "number": format!("SHIP{id}"), "status": "not_shipped", "trackingCode": "", "doNotifyShipped": false,
        "doNotifyReadyForPickup": false, "doNotifyTrackingCode": false })
}

fn line(id: u64, title: &str, quantity: u64) -> Value {
    json!({
        "id": id, "supplierTitle": "", "brandTitle": "Own", "productTitle": title, "variantTitle": "Blue / M", "taxRate": 0.21,
        "quantityOrdered": quantity, "quantityInvoiced": quantity, "quantityShipped": 0, "quantityRefunded": 0,
        "quantityReturned": 0, "articleCode": format!("ART-{id}"), "ean": "8712345678906", "sku": format!("SKU-{id}"),
        "weight": 750, "basePriceExcl": 41.28, "basePriceIncl": 49.95, "priceExcl": 82.56, "priceIncl": 99.9,
        "customFields": false, "product": { "resource": { "id": 123, "url": "products/123" } }
    })
}

/// An order, as the API shows it; people and goods are made up.
pub(super) fn order(id: u64, status: &str, changed: &str) -> Value {
    json!({
        "id": id, "createdAt": "2026-11-28T10:58:00+01:00", "updatedAt": changed, "number": format!("ORD{id}"), "status": status,
        "customStatusId": null, "channel": "main", "referralId": false, "priceExcl": 97.48, "priceIncl": 155.8, "weight": 1500,
        "gender": "female", "birthDate": false, "nationalId": "", "email": "sanne@example.test", "firstname": "Sanne",
        "middlename": "", "lastname": "Voorbeeld", "phone": "", "mobile": "+31612345678", "isCompany": false, "companyName": "",
        "addressBillingName": "Sanne Voorbeeld", "addressBillingStreet": "Kerkstraat", "addressBillingStreet2": "",
        "addressBillingNumber": "9", "addressBillingExtension": "", "addressBillingZipcode": "4321 BA",
        "addressBillingCity": "Arnhem", "addressBillingRegion": "",
        "addressBillingCountry": { "id": 151, "code": "nl", "code3": "nld", "title": "Netherlands" },
        "addressBillingRegionData": false, "addressShippingCompany": false, "addressShippingName": "Sanne Voorbeeld",
        "addressShippingStreet": "Dorpsstraat", "addressShippingStreet2": "", "addressShippingNumber": "12",
        "addressShippingExtension": "a", "addressShippingZipcode": "1234 AB", "addressShippingCity": "Utrecht",
        "addressShippingRegion": "", "addressShippingCountry": { "id": 151, "code": "nl", "code3": "nld", "title": "Netherlands" },
        "addressShippingRegionData": false, "paymentStatus": "paid", "paymentTitle": "iDEAL", "paymentData": [],
        "shipmentId": "core|85518|424529", "shipmentStatus": "not_shipped", "shipmentIsCashOnDelivery": false,
        "shipmentIsPickup": false, "shipmentPriceExcl": 4.92, "shipmentPriceIncl": 5.95, "shipmentTitle": "PostNL",
        "shipmentData": { "method": "default", "shipment_id": 85518, "shipping_value_id": 424529 }, "comment": "After six",
        "memo": "", "customer": { "resource": { "id": false, "url": "customers/1" } }
    })
}
