//! A small Squarespace on loopback that keeps what it is told, and is as strict as the API's pages say: a user agent of its own, both
//! bounds of a time or none, no filter beside a cursor, and identifiers of 24 small hexadecimal digits. Told twice, it has each
//! shipment twice. As wrong as it is told to be.

use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "made-up-key-0123456789";

/// What goes wrong with the next request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// This status and a page of a web server.
    Status(u16),
    TooMany,
    /// The answer breaks off in the middle; where there is none, something else stands in its place.
    Half,
    /// A web page with status 200.
    WebPage,
    /// All is done; then 500.
    TroubleAfterWork,
    /// All is done; the answer never comes.
    Silent,
}

/// What the site has and has done.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<String, Value>,
    pub(super) site: Value,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// Permissions the key does not have, as `GET orders`.
    pub(super) without: BTreeSet<String>,
    /// Every request, as `GET orders`, with its query.
    pub(super) asked: Vec<(String, BTreeMap<String, String>)>,
    pub(super) written: Vec<Value>,
    /// How many mails went to customers.
    pub(super) mails: usize,
    pub(super) complaints: Vec<String>,
    /// The site's own time.
    pub(super) time: Timestamp,
    /// Every page says that the same one comes next.
    pub(super) repeats: bool,
}

/// The identifier of an order by its number.
pub(super) fn id(number: u64) -> String {
    format!("5fbd9d8f1c9d4400{number:08x}")
}

impl Books {
    pub(super) fn new() -> Self {
        Self {
            orders: BTreeMap::new(),
            site: json!({ "title": "Made up", "currency": "EUR", "measurementStandard": "METRIC" }),
            faults: VecDeque::new(),
            without: BTreeSet::new(),
            asked: Vec::new(),
            written: Vec::new(),
            mails: 0,
            complaints: Vec::new(),
            time: "2026-11-28T12:00:00Z".parse().unwrap(),
            repeats: false,
        }
    }

    pub(super) fn order(&mut self, number: u64) -> &mut Value {
        self.orders.get_mut(&id(number)).unwrap()
    }

    /// An order changes now.
    pub(super) fn touch(&mut self, number: u64) {
        self.time += Duration::from_secs(1);
        let time = self.time.to_string();
        self.order(number)["modifiedOn"] = json!(time);
    }

    pub(super) fn numbers(&self, number: u64) -> Vec<String> {
        let fulfilments = self.orders[&id(number)]["fulfillments"].as_array().unwrap();
        fulfilments.iter().map(|it| it["trackingNumber"].as_str().unwrap().to_owned()).collect()
    }
}

/// The site, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl TestShop {
    /// With these orders.
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let mut books = Books::new();
        books.orders = orders.into_iter().map(|order| (order["id"].as_str().unwrap().to_owned(), order)).collect();
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

    pub(super) fn numbers(&self, number: u64) -> Vec<String> {
        self.books().numbers(number)
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
        let path = request.url.path().trim_start_matches("/1.0/").to_owned();
        let parts: Vec<&str> = path.split('/').collect();
        let kind = parts.last().filter(|_| parts.len() != 3).copied().unwrap_or("order");
        books.asked.push((format!("{method} {kind}"), query.clone()));
        let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::TooMany) => return ResponseTemplate::new(429),
            _ => {}
        }
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !header("user-agent").starts_with("Packdesk/") {
            books.complaints.push("no user agent".to_owned());
            return error(400, "no user agent");
        }
        if header("authorization") != format!("Bearer {KEY}") {
            return error(401, "AUTHORIZATION_ERROR");
        }
        if books.without.contains(&format!("{method} {kind}")) {
            return error(403, "AUTHORIZATION_ERROR");
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let (status, body) = answer(&mut books, &method, &parts, &query, &body);
        if status == 400 {
            books.complaints.push(body.to_string());
        }
        let text = if body.is_null() { String::new() } else { body.to_string() };
        match fault {
            Some(Fault::Half) => {
                ResponseTemplate::new(200).set_body_raw(text[..text.len() / 2].to_owned() + "{", "text/json")
            }
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(status).set_delay(Duration::from_secs(3)),
            _ if body.is_null() => ResponseTemplate::new(status),
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

fn said(kind: &str) -> Value {
    json!({ "type": kind, "subtype": null, "message": "no", "details": null, "contextId": "x" })
}

fn error(status: u16, kind: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(said(kind))
}

fn answer(
    books: &mut Books,
    method: &str,
    parts: &[&str],
    query: &BTreeMap<String, String>,
    body: &Value,
) -> (u16, Value) {
    if let Some(id) = parts.get(2) {
        if id.len() != 24 || !id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return (400, said("INVALID_REQUEST_ERROR"));
        }
        if !books.orders.contains_key(*id) {
            return (404, said("INVALID_REQUEST_ERROR"));
        }
    }
    match (method, parts) {
        ("GET", ["authorization", "website"]) => (200, books.site.clone()),
        ("GET", ["commerce", "orders"]) => list(books, query),
        ("GET", ["commerce", "orders", id]) => (200, books.orders[*id].clone()),
        ("POST", ["commerce", "orders", id, "fulfillments"]) => {
            let needed = ["shipDate", "carrierName", "service", "trackingNumber"];
            let shipments = body["shipments"].as_array().cloned().unwrap_or_default();
            let whole = shipments
                .iter()
                .all(|it| needed.iter().all(|name| it[*name].as_str().is_some_and(|it| !it.is_empty())));
            if shipments.is_empty() || !whole || !body["shouldSendNotification"].is_boolean() {
                return (400, said("INVALID_REQUEST_ERROR"));
            }
            if books.orders[*id]["fulfillmentStatus"] == "CANCELED" {
                return (409, said("CONFLICT"));
            }
            books.written.push(body.clone());
            books.mails += usize::from(body["shouldSendNotification"] == true);
            books.time += Duration::from_secs(1);
            let time = books.time.to_string();
            let order = books.orders.get_mut(*id).unwrap();
            order["fulfillmentStatus"] = json!("FULFILLED");
            order["modifiedOn"] = json!(time);
            order["fulfillments"].as_array_mut().unwrap().extend(shipments);
            (204, Value::Null)
        }
        _ => (405, said("METHOD")),
    }
}

fn list(books: &Books, query: &BTreeMap<String, String>) -> (u16, Value) {
    // The cursor holds what was asked for.
    let (asked, from) = match query.get("cursor") {
        Some(_) if query.len() > 1 => return (400, said("a filter beside a cursor")),
        Some(cursor) => {
            let (asked, from) = cursor.split_once('#').unwrap();
            (serde_json::from_str::<BTreeMap<String, String>>(asked).unwrap(), from.parse().unwrap())
        }
        None => (query.clone(), 0_usize),
    };
    if asked.contains_key("modifiedAfter") != asked.contains_key("modifiedBefore") {
        return (400, said("one bound alone"));
    }
    let moment = |text: &str| text.parse::<Timestamp>().unwrap();
    let changed = |order: &Value| moment(order["modifiedOn"].as_str().unwrap());
    let fits = |order: &&Value| {
        asked.get("modifiedAfter").is_none_or(|after| changed(order) >= moment(after))
            && asked.get("modifiedBefore").is_none_or(|before| changed(order) < moment(before))
            && asked.get("fulfillmentStatus").is_none_or(|status| order["fulfillmentStatus"] == **status)
    };
    let mut found: Vec<&Value> = books.orders.values().filter(fits).collect();
    found.sort_by_key(|order| std::cmp::Reverse(changed(order)));
    let more = found.len() > from + 50 || books.repeats;
    let next = if books.repeats { 0 } else { from + 50 };
    let cursor = more.then(|| format!("{}#{next}", serde_json::to_string(&asked).unwrap()));
    let page: Vec<&Value> = found.into_iter().skip(from).take(50).collect();
    let elsewhere = more.then_some("https://api.squarespace.com/1.0/commerce/inventory?cursor=x");
    (
        200,
        json!({ "result": page,
        "pagination": { "hasNextPage": more, "nextPageCursor": cursor, "nextPageUrl": elsewhere } }),
    )
}

/// An order of two jumpers and a download, as the API shows it; people and goods are made up.
pub(super) fn order(number: u64, status: &str, changed: &str) -> Value {
    let money = |value: &str| json!({ "value": value, "currency": "EUR" });
    let address = json!({
        "firstName": "Sanne", "lastName": "Voorbeeld", "address1": "Dorpsstraat 12a", "address2": null, "city": "Utrecht",
        "state": "UT", "countryCode": "NL", "postalCode": "1234 AB", "phone": "+31612345678"
    });
    json!({
        "id": id(number), "orderNumber": number.to_string(), "createdOn": "2026-11-28T09:58:00.187Z", "modifiedOn": changed,
        "channel": "web", "testmode": false, "customerEmail": "sanne@example.test", "billingAddress": address,
        "shippingAddress": address, "fulfillmentStatus": status, "paymentState": "PAID",
        "lineItems": [
            { "id": "a1", "variantId": "v", "sku": "JUMP-BL-M", "weight": 0.75, "productName": "Wool jumper", "quantity": 2,
              "unitPricePaid": money("49.95"), "variantOptions": [{ "value": "M", "optionName": "Size" }],
              "customizations": [{ "label": "Initials", "value": "S.V." }],
              "imageUrl": "https://images.example/jumper.jpg?format=300w", "lineItemType": "PHYSICAL_PRODUCT" },
            { "id": "a2", "variantId": null, "sku": null, "weight": 0.0, "productName": "Pattern (PDF)", "quantity": 1,
              "unitPricePaid": money("5.00"), "variantOptions": null, "customizations": null, "imageUrl": null,
              "lineItemType": "DIGITAL" }
        ],
        "internalNotes": [{ "content": "VIP" }], "shippingLines": [{ "method": "PostNL", "amount": money("5.95") }],
        "discountLines": [], "formSubmission": [{ "label": "Remark", "value": "After six" }], "fulfillments": [],
        "subtotal": money("104.90"), "shippingTotal": money("5.95"), "refundedTotal": money("0.00"),
        "grandTotal": money("110.85"), "fulfilledOn": null, "priceTaxInterpretation": "INCLUSIVE"
    })
}
