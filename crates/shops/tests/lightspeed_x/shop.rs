//! A small till on loopback that keeps what it is told, strict by the schema of the API: a change names the version it is made at, and
//! no more than is left is fulfilled. As wrong as it is told to be.

use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const TOKEN: &str = "lsxs_pt_made_up";

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
    /// Somebody picks something first.
    Conflict,
}

#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) sales: BTreeMap<String, Value>,
    pub(super) fulfilments: BTreeMap<String, Value>,
    pub(super) customers: BTreeMap<String, Value>,
    pub(super) faults: VecDeque<(&'static str, Fault)>,
    /// Beginnings of what may not be asked: method and path below the API.
    pub(super) without: Vec<&'static str>,
    pub(super) asked: Vec<String>,
    /// Bodies of what was fulfilled.
    pub(super) written: Vec<Value>,
    /// Every page is the first.
    pub(super) repeats: bool,
}

impl Books {
    pub(super) fn sale(&mut self, id: u64) -> &mut Value {
        self.sales.get_mut(&sale_id(id)).unwrap()
    }

    /// A sale changes: no other has a higher version.
    pub(super) fn touch(&mut self, id: u64) {
        let newest = self.sales.values().filter_map(|sale| sale["_metadata"]["version"].as_i64()).max();
        self.sale(id)["_metadata"]["version"] = json!(newest.unwrap() + 1);
    }

    pub(super) fn fulfilment(&mut self, id: u64) -> &mut Value {
        self.fulfilments.get_mut(&fulfilment_id(id)).unwrap()
    }
}

pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

pub(super) fn sale_id(id: u64) -> String {
    format!("81b37e5f-aa50-4fe3-95d3-{id:012}")
}

/// Beyond what a number of JSON can hold.
pub(super) fn fulfilment_id(id: u64) -> String {
    format!("19477001987203{id:05}")
}

impl TestShop {
    /// Sales of two jumpers and a cap, each changed at a moment.
    pub(super) async fn with(sales: impl IntoIterator<Item = (u64, String)>) -> Self {
        let mut books = Books::default();
        books.customers.insert("c-1".to_owned(), customer());
        for (id, changed) in sales {
            place(&mut books, id, &changed);
        }
        let books = Arc::new(Mutex::new(books));
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(Till(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }
}

/// A sale comes to be, to be dispatched.
pub(super) fn place(books: &mut Books, id: u64, changed: &str) {
    books.sales.insert(sale_id(id), sale(id));
    books.fulfilments.insert(fulfilment_id(id), fulfilment(id, changed));
}

fn customer() -> Value {
    json!({ "id": "c-1", "first_name": "Sanne", "last_name": "Voorbeeld", "company_name": null, "email": "sanne@example.test",
        "mobile": null, "phone": "+31612345678", "physical_address_1": "Marktplein 1", "physical_city": "Gouda",
        "physical_postcode": "2801 JJ", "physical_country_id": "NL" })
}

/// A sale as the API shows it; people and goods are made up.
pub(super) fn sale(id: u64) -> Value {
    let line = |at: u64, product: &str, quantity: f64, price: f64| {
        json!({ "id": format!("l-{id}-{at}"), "quantity": quantity, "product": { "id": product }, "note": null,
            "pricing": { "price": price, "total": price * quantity }, "gift_card_number": null, "customizations": [] })
    };
    json!({
        "id": sale_id(id), "invoice_number": format!("INV-{id}"), "receipt_number": "", "state": "closed", "customer_id": "c-1",
        "date": "2026-11-28T09:58:00Z", "created_at": "2026-11-28T09:58:01Z", "updated_at": "2026-11-28T10:00:00Z",
        "deleted_at": null, "note": "Gift", "line_items": [line(1, "p-jumper", 2.0, 49.95), line(2, "p-cap", 1.0, 5.0)],
        "payments": [{ "amount": 104.9, "type": { "name": "Credit card" } }], "totals": { "price_incl_tax": 104.9 },
        "return": { "is_return": false, "return_sale_ids": [] }, "_metadata": { "version": id }
    })
}

pub(super) fn fulfilment(id: u64, changed: &str) -> Value {
    let part = |at: u64, quantity: &str| {
        json!({ "sale_line_item_id": format!("l-{id}-{at}"), "product_id": "p", "quantity": quantity, "picked_quantity": "0.00",
            "packed_quantity": "0.00", "fulfilled_quantity": "0.00" })
    };
    json!({ "id": fulfilment_id(id), "outlet_id": "o-1", "sale_id": sale_id(id), "type": "DISPATCH", "state": "OPEN",
        "user_ids": [], "note": "Leave at the door", "shipping_address_id": "12345678901234567", "created_at": changed,
        "updated_at": changed, "version": 1, "line_items": [part(1, "2.00"), part(2, "1.00")] })
}

struct Till(Arc<Mutex<Books>>);

impl Respond for Till {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let Some(path) = request.url.path().strip_prefix("/api/2026-07/") else { return page(404) };
        let asked = format!("{} {path}", request.method);
        books.asked.push(asked.clone());
        let fits = books.faults.front().is_some_and(|(only, _)| asked.starts_with(only));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::TooMany) => {
                // A date, and not seconds.
                return ResponseTemplate::new(429).insert_header("retry-after", "Sat, 28 Nov 2026 16:00:01 GMT");
            }
            Some(Fault::Conflict) => {
                for fulfilment in books.fulfilments.values_mut() {
                    fulfilment["version"] = json!(fulfilment["version"].as_i64().unwrap() + 1);
                }
            }
            _ => {}
        }
        let token = request.headers.get("authorization").and_then(|it| it.to_str().ok());
        if token != Some(format!("Bearer {TOKEN}").as_str()) {
            return ResponseTemplate::new(401).set_body_json(json!({ "error": "invalid_token" }));
        }
        if books.without.iter().any(|start| asked.starts_with(start)) {
            return ResponseTemplate::new(403).set_body_json(json!({ "error": "insufficient_scope" }));
        }
        let (status, body) = answer(&mut books, request, path);
        let text = body.to_string();
        match fault {
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(200).set_delay(Duration::from_secs(30)),
            Some(Fault::Half) => ResponseTemplate::new(200).set_body_raw(&text[..text.len() / 2], "application/json"),
            _ => ResponseTemplate::new(status).set_body_raw(text, "application/json"),
        }
    }
}

fn page(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html")
}

fn found(value: Option<Value>) -> (u16, Value) {
    value.map_or((404, json!({ "error": "Not Found" })), |value| (200, json!({ "data": value })))
}

fn answer(books: &mut Books, request: &Request, path: &str) -> (u16, Value) {
    let query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["retailer"] => found(Some(json!({ "name": "Garden", "currency": { "code": "EUR", "symbol": "€" } }))),
        ["fulfillments"] => list(books, &query),
        ["fulfillments", id, "fulfill"] => fulfil(books, id, &serde_json::from_slice(&request.body).unwrap()),
        ["sales"] => changed_sales(books, &query),
        ["sales", id] => found(books.sales.get(*id).cloned()),
        ["customers", id] => found(books.customers.get(*id).cloned()),
        ["customers", "c-1", "addresses", "12345678901234567"] => found(Some(json!({
            "id": 12_345_678_901_234_567_u64, "customer_id": "c-1", "address_line_1": "Dorpsstraat 12a",
            "address_line_2": "Achterhuis", "suburb": null, "city": "Utrecht", "postcode": "3511 AA", "state": null,
            "country_code": "NL", "type": "SHIPPING" }))),
        ["products", "p-jumper"] => found(Some(json!({ "name": "Wool jumper", "variant_name": "Wool jumper / M",
            "sku": "JUMP-M", "product_codes": [{ "type": "CUSTOM", "code": "x" }, { "type": "EAN", "code": "8712345678906" }],
            "image_url": "https://images.example/jumper.jpg" }))),
        ["products", "p-cap"] => found(Some(json!({ "name": "Cap", "sku": "CAP" }))),
        _ => found(None),
    }
}

fn list(books: &Books, query: &[(String, String)]) -> (u16, Value) {
    let all =
        |name: &str| query.iter().filter(|(it, _)| it == name).map(|(_, value)| value.clone()).collect::<Vec<_>>();
    let fits = |name: &str, value: &Value| {
        let wanted = all(name);
        wanted.is_empty() || wanted.iter().any(|it| value == it)
    };
    for (name, _) in query {
        let known = ["sale_id", "fulfillment_type", "fulfillment_state", "page_number", "page_size"];
        assert!(known.contains(&name.as_str()), "{name}");
    }
    let number = |name: &str| all(name).first().map_or(1, |text| text.parse::<usize>().unwrap());
    let (size, page) = (number("page_size"), if books.repeats { 1 } else { number("page_number") });
    assert!((1..=100).contains(&size));
    let found = books.fulfilments.values().filter(|it| {
        fits("sale_id", &it["sale_id"])
            && fits("fulfillment_type", &it["type"])
            && fits("fulfillment_state", &it["state"])
    });
    (200, json!({ "data": found.skip((page - 1) * size).take(size).collect::<Vec<_>>() }))
}

/// The sales that changed after a version, the first change first.
fn changed_sales(books: &Books, query: &[(String, String)]) -> (u16, Value) {
    let said = |name: &str| query.iter().find(|(it, _)| it == name).and_then(|(_, value)| value.parse::<i64>().ok());
    let version = |sale: &Value| sale["_metadata"]["version"].as_i64().unwrap();
    let mut sales: Vec<&Value> = books.sales.values().filter(|sale| Some(version(sale)) > said("after")).collect();
    sales.sort_by_key(|sale| version(sale));
    sales.truncate(usize::try_from(said("page_size").unwrap()).unwrap());
    let bounds =
        json!({ "min": sales.first().map(|sale| version(sale)), "max": sales.last().map(|sale| version(sale)) });
    (200, json!({ "data": sales, "version": bounds }))
}

fn count(text: &Value) -> f64 {
    text.as_str().unwrap().parse().unwrap()
}

fn fulfil(books: &mut Books, id: &str, body: &Value) -> (u16, Value) {
    let Some(it) = books.fulfilments.get_mut(id) else { return found(None) };
    if body["version"] != it["version"] {
        return (409, json!({ "error": "Conflict" }));
    }
    let before = it.clone();
    for wanted in body["line_items"].as_array().unwrap() {
        let part = it["line_items"].as_array_mut().unwrap().iter_mut();
        let part = part.into_iter().find(|part| part["sale_line_item_id"] == wanted["sale_line_item_id"]);
        let Some(part) = part else { return (400, json!({ "error": "Bad Request" })) };
        let sum = count(&part["fulfilled_quantity"]) + wanted["quantity"].as_f64().unwrap();
        if sum > count(&part["quantity"]) {
            *it = before;
            return (400, json!({ "error": "Bad Request", "message": "too many" }));
        }
        part["fulfilled_quantity"] = json!(format!("{sum:.2}"));
    }
    let parts = it["line_items"].as_array().unwrap();
    if parts.iter().all(|part| count(&part["fulfilled_quantity"]) >= count(&part["quantity"])) {
        it["state"] = json!("FULFILLED");
    }
    it["version"] = json!(it["version"].as_i64().unwrap() + 1);
    let answer = json!({ "id": it["id"], "version": it["version"] });
    books.written.push(body.clone());
    (200, json!({ "data": answer }))
}
