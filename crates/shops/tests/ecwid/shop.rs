//! A small Ecwid on loopback that keeps what it is told, and is as strict as the API's pages say: at most 100 orders a part, statuses
//! it knows, moments in seconds, and no checkouts nobody finished. Its lists have the newest order first. As wrong as it is told to be.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "secret_made-up-0123456789";
pub(super) const STORE: &str = "4870020";

/// Eleven and twelve o'clock of the day of the tests.
pub(super) const ELEVEN: u64 = 1_795_863_600;
const NOON: u64 = 1_795_867_200;

const STATUSES: [&str; 11] = [
    "AWAITING_PROCESSING",
    "PROCESSING",
    "SHIPPED",
    "DELIVERED",
    "WILL_NOT_DELIVER",
    "RETURNED",
    "READY_FOR_PICKUP",
    "OUT_FOR_DELIVERY",
    "CUSTOM_FULFILLMENT_STATUS_1",
    "CUSTOM_FULFILLMENT_STATUS_2",
    "CUSTOM_FULFILLMENT_STATUS_3",
];

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
}

/// What the store has and has done.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<u64, Value>,
    pub(super) profile: Value,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// Requests the token may not make, as `GET orders`.
    pub(super) without: BTreeSet<String>,
    /// Every request, as `GET orders`.
    pub(super) asked: Vec<String>,
    pub(super) written: Vec<Value>,
    /// How many mails went to customers.
    pub(super) mails: usize,
    pub(super) complaints: Vec<String>,
    /// The store's own time.
    pub(super) time: u64,
    /// Every part begins at the beginning.
    pub(super) repeats: bool,
    /// The most orders of a part.
    pub(super) most: usize,
}

impl Books {
    pub(super) fn order(&mut self, number: u64) -> &mut Value {
        self.orders.get_mut(&number).unwrap()
    }

    /// An order changes now.
    pub(super) fn touch(&mut self, number: u64) {
        self.time += 1;
        let time = self.time;
        self.order(number)["updateTimestamp"] = json!(time);
    }
}

/// The store, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl TestShop {
    /// With these orders.
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let orders = orders.into_iter().map(|order| (order["internalId"].as_u64().unwrap(), order)).collect();
        let books = Books {
            orders,
            profile: json!({ "generalInfo": { "storeId": 4_870_020 }, "settings": { "storeName": "Made up" },
                "formatsAndUnits": { "currency": "EUR", "weightUnit": "KILOGRAM", "timezone": "Europe/Amsterdam" } }),
            faults: VecDeque::new(),
            without: BTreeSet::new(),
            asked: Vec::new(),
            written: Vec::new(),
            mails: 0,
            complaints: Vec::new(),
            time: NOON,
            repeats: false,
            most: 100,
        };
        let server = MockServer::start().await;
        let books = Arc::new(Mutex::new(books));
        Mock::given(any()).respond_with(Counter(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    pub(super) fn url(&self) -> String {
        format!("{}/api/v3", self.server.uri())
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// The numbers of an order, and its status.
    pub(super) fn told(&self, number: u64) -> (String, String) {
        let books = self.books();
        let text = |name: &str| books.orders[&number][name].as_str().unwrap_or_default().to_owned();
        (text("trackingNumber"), text("fulfillmentStatus"))
    }
}

struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let method = request.method.as_str().to_owned();
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let Some(path) = request.url.path().strip_prefix(&format!("/api/v3/{STORE}/")) else {
            return ResponseTemplate::new(404);
        };
        let parts: Vec<&str> = path.split('/').collect();
        let name = format!("{method} {}", parts[0]);
        books.asked.push(name.clone());
        let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::TooMany) => return ResponseTemplate::new(429),
            _ => {}
        }
        let key = request.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if key != format!("Bearer {KEY}") || books.without.contains(&name) {
            return ResponseTemplate::new(403).set_body_json(said("NO_ACCESS"));
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
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

fn said(code: &str) -> Value {
    json!({ "errorMessage": "no", "errorCode": code })
}

fn answer(
    books: &mut Books,
    method: &str,
    parts: &[&str],
    query: &BTreeMap<String, String>,
    body: &Value,
) -> (u16, Value) {
    let number = parts.get(1).map(|id| id.parse::<u64>().unwrap());
    if number.is_some_and(|number| !books.orders.contains_key(&number)) {
        return (404, Value::Null);
    }
    match (method, parts, number) {
        ("GET", ["profile"], _) => (200, books.profile.clone()),
        ("GET", ["orders"], _) => list(books, query),
        ("GET", ["orders", _], Some(number)) => (200, books.orders[&number].clone()),
        ("PUT", ["orders", _], Some(number)) => change(books, number, body),
        _ => (405, said("METHOD")),
    }
}

fn change(books: &mut Books, number: u64, body: &Value) -> (u16, Value) {
    let Some(fields) = body.as_object().filter(|fields| !fields.is_empty()) else {
        return (400, said("WRONG_PARAMETER"));
    };
    let is_known = |(name, value): (&String, &Value)| match name.as_str() {
        "trackingNumber" => value.is_string(),
        "fulfillmentStatus" => value.as_str().is_some_and(|status| STATUSES.contains(&status)),
        _ => false,
    };
    if !fields.iter().all(is_known) {
        return (400, said("WRONG_PARAMETER"));
    }
    books.written.push(body.clone());
    let before = books.orders[&number]["fulfillmentStatus"].clone();
    books.mails += usize::from(body["fulfillmentStatus"] == "SHIPPED" && before != "SHIPPED");
    let order = books.order(number);
    for (name, value) in fields {
        order[name] = value.clone();
    }
    books.touch(number);
    (200, json!({ "updateCount": 1 }))
}

fn list(books: &Books, query: &BTreeMap<String, String>) -> (u16, Value) {
    let known = ["ids", "updatedFrom", "updatedTo", "fulfillmentStatus", "offset", "limit"];
    let number = |name: &str, usual: u64| query.get(name).map_or(Ok(usual), |text| text.parse::<u64>());
    let (Ok(offset), Ok(limit)) = (number("offset", 0), number("limit", 100)) else {
        return (400, said("WRONG_PARAMETER"));
    };
    let (Ok(from), Ok(to)) = (number("updatedFrom", 0), number("updatedTo", u64::MAX)) else {
        return (400, said("WRONG_PARAMETER"));
    };
    let statuses: Option<Vec<&str>> = query.get("fulfillmentStatus").map(|text| text.split(',').collect());
    let is_odd = statuses.iter().flatten().any(|status| !STATUSES.contains(status));
    if is_odd || !(1..=100).contains(&limit) || query.keys().any(|name| !known.contains(&name.as_str())) {
        return (400, said("WRONG_PARAMETER"));
    }
    let ids: Option<Vec<&str>> = query.get("ids").map(|text| text.split(',').collect());
    let fits = |(id, order): &(&u64, &Value)| {
        order["paymentStatus"] != "INCOMPLETE"
            && (from..=to).contains(&order["updateTimestamp"].as_u64().unwrap_or_default())
            && ids.as_ref().is_none_or(|ids| ids.contains(&id.to_string().as_str()))
            && statuses.as_ref().is_none_or(|known| known.iter().any(|status| order["fulfillmentStatus"] == **status))
    };
    let mut found: Vec<(&u64, &Value)> = books.orders.iter().filter(fits).collect();
    found.reverse();
    let in_all = found.len();
    let offset = if books.repeats { 0 } else { usize::try_from(offset).unwrap() };
    let limit = usize::try_from(limit).unwrap().min(books.most);
    let items: Vec<&Value> = found.into_iter().skip(offset).take(limit).map(|(_, order)| order).collect();
    (200, json!({ "total": in_all, "count": items.len(), "offset": offset, "limit": limit, "items": items }))
}

/// An order of two jumpers and a download, as the API shows it; people and goods are made up.
pub(super) fn order(number: u64, status: &str, changed: u64) -> Value {
    let person = json!({
        "name": "Sanne Voorbeeld", "companyName": "", "street": "Dorpsstraat 12a\nAchterhuis", "city": "Utrecht",
        "countryCode": "NL", "countryName": "Netherlands", "postalCode": "1234 AB", "stateOrProvinceCode": "UT",
        "phone": "+31612345678"
    });
    json!({
        "id": format!("GARDEN-{number}"), "internalId": number, "orderNumber": number,
        "vendorOrderNumber": format!("GARDEN-{number}"), "total": 110.85, "subtotal": 104.9, "tax": 0, "usdTotal": 120.123_456,
        "refundedAmount": 0, "email": "sanne@example.test", "paymentMethod": "iDEAL", "paymentStatus": "PAID",
        "fulfillmentStatus": status, "createDate": "2026-11-28 09:58:00 +0000", "createTimestamp": ELEVEN - 3720,
        "updateTimestamp": changed, "orderComments": "After six", "hidden": false,
        "items": [
            { "id": 7001, "productId": 1, "sku": "JUMP-BL-M", "name": "Wool jumper", "quantity": 2, "price": 49.95,
              "weight": 0.75, "isShippingRequired": true, "digital": false,
              "imageUrl": "https://images.example/jumper.jpg",
              "selectedOptions": [{ "name": "Size", "value": "M", "type": "CHOICE" }] },
            { "id": 7002, "productId": 2, "sku": "PATTERN", "name": "Pattern (PDF)", "quantity": 1, "price": 5,
              "weight": 0, "isShippingRequired": false, "digital": true }
        ],
        "billingPerson": person, "shippingPerson": person, "shipments": [], "extraFields": {},
        "shippingOption": { "shippingMethodId": "6589-1709547151586", "shippingMethodName": "PostNL", "shippingRate": 5.95,
            "isPickup": false, "fulfillmentType": "SHIPPING" },
        "orderExtraFields": [{ "id": "lang", "value": "nl", "title": "" },
            { "id": "gift", "value": "For Anna", "title": "Gift message" }]
    })
}
