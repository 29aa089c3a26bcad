//! A small Shopware on loopback that keeps what it is told, and does as the Admin API does: tokens, search criteria, associations that
//! have to be named, states with their ways. What it is sent is checked by the API's own schema. As wrong as it is told to be.

use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const SECRET: &str = "secretsecretsecretsecretsecret12";

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("admin-6.7.10.1-orders.json")).unwrap());

/// The schema of a request's content, and of one field of a delivery.
fn validator(pointer: &str) -> Validator {
    let schema = json!({ "allOf": [SCHEMA.pointer(pointer).unwrap()], "components": SCHEMA["components"] });
    jsonschema::validator_for(&schema).unwrap()
}

const CONTENT: &str = "requestBody/content/application~1json/schema";
static CRITERIA: LazyLock<Validator> = LazyLock::new(|| validator(&format!("/paths/~1search~1order/post/{CONTENT}")));
static CODES: LazyLock<Validator> =
    LazyLock::new(|| validator("/components/schemas/OrderDelivery/properties/trackingCodes"));
static TRANSITION: LazyLock<Validator> = LazyLock::new(|| {
    let path = "~1_action~1order_delivery~1{orderDeliveryId}~1state~1{transition}";
    validator(&format!("/paths/{path}/post/{CONTENT}"))
});

/// What goes wrong with the next request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// This status and a page of a web server.
    Status(u16),
    /// 429 with so many seconds.
    TooMany(u64),
    /// The answer breaks off in the middle.
    Half,
    /// A web page with status 200.
    WebPage,
    /// All is done, then 500: a plug-in.
    FailsAfter,
    /// All is done; the answer never comes.
    Silent,
    /// It says yes and does nothing.
    Lies,
}

impl Fault {
    pub(super) const ALL: [Self; 8] = [
        Self::Status(500),
        Self::Status(503),
        Self::TooMany(600),
        Self::Half,
        Self::WebPage,
        Self::FailsAfter,
        Self::Lies,
        Self::Silent,
    ];
}

/// What the shop has and has done.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) orders: Vec<Value>,
    /// What goes wrong with requests to come whose path has this in it.
    pub(super) faults: VecDeque<(&'static str, Fault)>,
    /// What stays wrong with them.
    pub(super) broken: Option<(&'static str, Fault)>,
    /// The rights that are missing.
    pub(super) missing: Vec<String>,
    /// How many tokens it has given; only the last is good, and none where it is over.
    pub(super) tokens: u32,
    pub(super) is_over: bool,
    /// Every path that was asked.
    pub(super) asked: Vec<String>,
    /// What was written, with its content.
    pub(super) written: Vec<(String, Value)>,
    /// The states the customer got a mail about.
    pub(super) mails: Vec<String>,
    /// The shop's own time, and what it says of it in its answers.
    pub(super) time: String,
    pub(super) date: Option<String>,
    /// Everything that was wrong with what it was asked.
    pub(super) complaints: Vec<String>,
}

impl Books {
    pub(super) fn order(&mut self, id: &str) -> &mut Value {
        self.orders.iter_mut().find(|order| order["id"] == id).unwrap()
    }

    fn delivery(&mut self, id: &str) -> Option<&mut Value> {
        let deliveries = self.orders.iter_mut().filter_map(|order| order["deliveries"].as_array_mut());
        deliveries.flatten().find(|delivery| delivery["id"] == id)
    }

    pub(super) fn asked_for(&self, what: &str) -> usize {
        self.asked.iter().filter(|asked| asked.contains(what)).count()
    }
}

/// The shop, open.
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

    /// It lives in a folder of its server.
    pub(super) fn url(&self) -> String {
        format!("{}/laden", self.server.uri())
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }
}

/// Answers requests from the books.
struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let page =
            |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…</html>", "text/html");
        let Some(path) = request.url.path().strip_prefix("/laden/api/") else { return page(404) };
        books.asked.push(path.to_owned());
        let fault = books.broken.filter(|(part, _)| path.contains(part)).map(|(_, fault)| fault).or_else(|| {
            let fits = books.faults.front().is_some_and(|(part, _)| path.contains(part));
            if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None }
        });
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::TooMany(wait)) => return page(429).insert_header("retry-after", wait.to_string()),
            Some(Fault::WebPage) => return page(200),
            _ => {}
        }
        let content: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        if path == "oauth/token" {
            return token(&mut books, &content);
        }
        let header =
            |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        if books.is_over || header("authorization") != format!("Bearer token-{}", books.tokens) {
            return refused(401, "9", "The resource owner or authorization server denied the request.");
        }
        if header("accept") != "application/json" || header("sw-inheritance") != "1" {
            books.complaints.push(format!("{path}: headers"));
        }
        if path == "_info/version" {
            let template = ResponseTemplate::new(200).set_body_json(json!({ "version": "6.7.10.1" }));
            return match &books.date {
                Some(date) => template.insert_header("date", date.as_str()),
                None => template,
            };
        }
        if !books.missing.is_empty() {
            let detail = json!({ "message": "Missing privilege", "missingPrivileges": books.missing }).to_string();
            return refused(403, "FRAMEWORK__MISSING_PRIVILEGE_ERROR", &detail);
        }
        let answered = match path {
            "search/order" => search(&mut books, &content),
            "search/sales-channel" => Ok(json!({ "total": 2, "data": [
                { "id": "1".repeat(32), "name": null, "translated": { "name": "Storefront" } },
                { "id": "2".repeat(32), "name": "Headless", "translated": [] }
            ] })),
            _ => write(&mut books, request.method.as_str(), path, &content, fault),
        };
        let template = match answered {
            Err((status, code, detail)) => return refused(status, code, &detail),
            Ok(Value::Null) => match fault {
                Some(Fault::FailsAfter) => refused(500, "0", "a plug-in"),
                _ => ResponseTemplate::new(204),
            },
            Ok(body) => {
                let body = body.to_string();
                match fault {
                    Some(Fault::Half) => {
                        ResponseTemplate::new(200).set_body_raw(body[..body.len() / 2].to_owned(), "application/json")
                    }
                    Some(Fault::FailsAfter) => refused(500, "0", "a plug-in"),
                    _ => ResponseTemplate::new(200).set_body_raw(body, "application/json"),
                }
            }
        };
        let template =
            if fault == Some(Fault::Silent) { template.set_delay(Duration::from_millis(1500)) } else { template };
        match &books.date {
            Some(date) => template.insert_header("date", date.as_str()),
            None => template,
        }
    }
}

fn refused(status: u16, code: &str, detail: &str) -> ResponseTemplate {
    let error = json!({ "status": status.to_string(), "code": code, "title": "Error", "detail": detail });
    ResponseTemplate::new(status).set_body_json(json!({ "errors": [error] }))
}

fn token(books: &mut Books, content: &Value) -> ResponseTemplate {
    let is_right = content["grant_type"] == "client_credentials"
        && content["client_id"] == "SWIATEST"
        && content["client_secret"] == SECRET;
    if !is_right {
        return refused(401, "4", "Client authentication failed");
    }
    books.tokens += 1;
    books.is_over = false;
    let token = format!("token-{}", books.tokens);
    ResponseTemplate::new(200)
        .set_body_json(json!({ "token_type": "Bearer", "expires_in": 600, "access_token": token }))
}

type Wrong = (u16, &'static str, String);

fn check(books: &mut Books, path: &str, validator: &Validator, content: &Value) {
    let faults: Vec<String> = validator.iter_errors(content).map(|error| format!("{path}: {error}")).collect();
    books.complaints.extend(faults);
}

fn search(books: &mut Books, criteria: &Value) -> Result<Value, Wrong> {
    check(books, "search/order", &CRITERIA, criteria);
    let limit = criteria["limit"].as_u64().unwrap_or(500);
    if limit > 500 {
        return Err((400, "FRAMEWORK__QUERY_LIMIT_EXCEEDED", "limit".to_owned()));
    }
    let filters = criteria["filter"].as_array().cloned().unwrap_or_default();
    let ids = criteria["ids"].as_array();
    let is_wanted = |order: &&Value| ids.is_none_or(|ids| ids.contains(&order["id"]));
    let holds = |order: &&Value| filters.iter().all(|filter| fits(order, filter));
    let mut found: Vec<&Value> = books.orders.iter().filter(is_wanted).filter(holds).collect();
    found.sort_by_key(|order| order["autoIncrement"].as_u64());
    let in_all = found.len();
    let shown: Vec<Value> = found
        .into_iter()
        .take(usize::try_from(limit).unwrap())
        .map(|order| loaded(order, &criteria["associations"]))
        .collect();
    let total = if criteria["total-count-mode"] == "exact" { in_all } else { shown.len() };
    Ok(json!({ "total": total, "data": shown, "aggregations": [] }))
}

/// Every value of a field, in whatever belongs to an order.
fn values(order: &Value, field: &str) -> Vec<Value> {
    field.split('.').fold(vec![order.clone()], |all, part| {
        let below = all.iter().map(|value| value[part].clone());
        below.flat_map(|value| if let Value::Array(items) = value { items } else { vec![value] }).collect()
    })
}

fn fits(order: &Value, filter: &Value) -> bool {
    let own = values(order, filter["field"].as_str().unwrap_or_default());
    match filter["type"].as_str().unwrap() {
        "multi" => {
            assert_eq!(filter["operator"], "or");
            filter["queries"].as_array().unwrap().iter().any(|query| fits(order, query))
        }
        "not" => !filter["queries"].as_array().unwrap().iter().any(|query| fits(order, query)),
        "equalsAny" => {
            let any: Vec<&str> = filter["value"].as_str().unwrap().split('|').collect();
            own.iter().any(|value| value.as_str().is_some_and(|value| any.contains(&value)))
        }
        "range" => own.iter().any(|value| {
            let parameters = &filter["parameters"];
            if let Some(after) = parameters["gt"].as_u64() {
                return value.as_u64() > Some(after);
            }
            // Dates are compared as the database keeps them.
            let plain = |text: &str| text.replace('T', " ").chars().take(23).collect::<String>();
            let bound = |name: &str| parameters[name].as_str().map(plain);
            value.as_str().map(plain).is_some_and(|value| {
                bound("gte").is_none_or(|from| value >= from) && bound("lte").is_none_or(|until| value <= until)
            })
        }),
        other => panic!("{other}"),
    }
}

/// What belongs to others and was not named is not loaded.
fn loaded(value: &Value, associations: &Value) -> Value {
    const ASSOCIATIONS: [&str; 16] = [
        "stateMachineState",
        "currency",
        "orderCustomer",
        "tags",
        "billingAddress",
        "deliveries",
        "transactions",
        "lineItems",
        "shippingMethod",
        "positions",
        "shippingOrderAddress",
        "country",
        "countryState",
        "paymentMethod",
        "product",
        "cover",
    ];
    match value {
        Value::Array(items) => items.iter().map(|item| loaded(item, associations)).collect(),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| {
                let value = match associations.get(name) {
                    Some(named) => loaded(value, &named["associations"]),
                    None if ASSOCIATIONS.contains(&name.as_str()) => Value::Null,
                    None => value.clone(),
                };
                (name.clone(), value)
            };
            fields.iter().map(field).collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

fn write(books: &mut Books, method: &str, path: &str, content: &Value, fault: Option<Fault>) -> Result<Value, Wrong> {
    let (time, lies) = (books.time.clone(), fault == Some(Fault::Lies));
    let parts: Vec<&str> = path.split('/').collect();
    let not_found = || (404, "FRAMEWORK__RESOURCE_NOT_FOUND", path.to_owned());
    books.written.push((format!("{method} {path}"), content.clone()));
    match (method, parts.as_slice()) {
        ("PATCH", ["order-delivery", id]) => {
            check(books, path, &CODES, &content["trackingCodes"]);
            let delivery = books.delivery(id).ok_or_else(not_found)?;
            delivery["trackingCodes"] = content["trackingCodes"].clone();
            delivery["updatedAt"] = json!(time);
            Ok(Value::Null)
        }
        ("POST", ["_action", "order_delivery", id, "state", action]) => {
            check(books, path, &TRANSITION, content);
            let delivery = books.delivery(id).ok_or_else(not_found)?;
            let state = delivery["stateMachineState"]["technicalName"].as_str().unwrap().to_owned();
            let (from, to): (&[&str], &str) = match *action {
                "ship" => (&["open", "shipped_partially"], "shipped"),
                "ship_partially" => (&["open"], "shipped_partially"),
                "reopen" => (&["shipped", "shipped_partially", "cancelled", "returned"], "open"),
                _ => return Err(not_found()),
            };
            let answer = json!({ "id": "2".repeat(32), "technicalName": to });
            if state == to || lies {
                return Ok(answer);
            }
            if !from.contains(&state.as_str()) {
                let detail = format!("Illegal transition \"{action}\" from state \"{state}\".");
                return Err((400, "SYSTEM__ILLEGAL_STATE_TRANSITION", detail));
            }
            delivery["stateMachineState"]["technicalName"] = json!(to);
            delivery["updatedAt"] = json!(time);
            if content["sendMail"] != false {
                books.mails.push(to.to_owned());
            }
            Ok(answer)
        }
        _ => Err(not_found()),
    }
}
