//! A small Vendure on loopback that keeps what it is told, and does as a real one does (3.7.3, see `live`): fulfilling moves no order's
//! time, a cancelled fulfilment leaves the order's state as it is, what may not be done is said with status 200. As wrong as it is told
//! to be.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "505bf25d89e3ed61d7074d6a:made-up";
const PASSWORD: (&str, &str) = ("packer@example.test", " made up ");

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
    /// An error of GraphQL.
    Internal,
}

/// What the shop has and has done.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) orders: BTreeMap<u64, Value>,
    /// What goes wrong with which requests to come: a word of their document, or any.
    pub(super) faults: VecDeque<(&'static str, Fault)>,
    /// Words of documents that may not be asked.
    pub(super) without: BTreeSet<&'static str>,
    /// The name of every document that was asked.
    pub(super) asked: Vec<String>,
    /// The input of every fulfilment that was made.
    pub(super) written: Vec<Value>,
    pub(super) channels: Vec<Option<String>>,
    pub(super) fulfilments: u64,
    pub(super) decimals: u32,
    /// How often a session was begun; only the last one holds.
    pub(super) sessions: u32,
    /// The sessions' tokens stay in cookies.
    pub(super) cookies: bool,
    /// Every part begins at the beginning.
    pub(super) repeats: bool,
}

impl Books {
    pub(super) fn order(&mut self, id: u64) -> &mut Value {
        self.orders.get_mut(&id).unwrap()
    }
}

/// The shop, open.
pub(super) struct TestShop {
    server: MockServer,
    books: Arc<Mutex<Books>>,
}

impl TestShop {
    pub(super) async fn with(orders: impl IntoIterator<Item = Value>) -> Self {
        let id = |order: &Value| order["id"].as_str().unwrap().parse().unwrap();
        let orders = orders.into_iter().map(|order| (id(&order), order)).collect();
        let server = MockServer::start().await;
        let books = Arc::new(Mutex::new(Books { orders, decimals: 2, ..Books::default() }));
        Mock::given(any()).respond_with(Counter(Arc::clone(&books))).mount(&server).await;
        Self { server, books }
    }

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// The fulfilments of an order that hold: number, state, and how many pieces.
    pub(super) fn told(&self, id: u64) -> Vec<(String, String, u64)> {
        let books = self.books();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let count =
            |it: &Value| it["lines"].as_array().unwrap().iter().map(|part| part["quantity"].as_u64().unwrap()).sum();
        let live = fulfilments(&books.orders[&id]).iter().filter(|it| it["state"] != "Cancelled");
        live.map(|it| (text(&it["trackingCode"]), text(&it["state"]), count(it))).collect()
    }
}

fn fulfilments(order: &Value) -> &Vec<Value> {
    order["fulfillments"].as_array().unwrap()
}

struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        if request.url.path() != "/admin-api/" {
            return ResponseTemplate::new(404).set_body_json(json!({ "statusCode": 404 }));
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let document = body["query"].as_str().unwrap();
        let name = document.split(['(', ' ', '{']).nth(1).unwrap().to_owned();
        books.asked.push(name.clone());
        let header = |name: &str| request.headers.get(name).and_then(|it| it.to_str().ok()).map(str::to_owned);
        books.channels.push(header("vendure-token"));
        let fits = books.faults.front().is_some_and(|(only, _)| name.contains(only));
        let fault = if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None };
        let page = |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::WebPage) => return page(200),
            Some(Fault::TooMany) => return ResponseTemplate::new(429),
            Some(Fault::Internal) => return ResponseTemplate::new(200).set_body_json(error("INTERNAL_SERVER_ERROR")),
            _ => {}
        }
        if name == "PackdeskLogin" {
            return login(&mut books, &body["variables"]);
        }
        let session = format!("Bearer session-{}", books.sessions);
        let is_known = header("vendure-api-key").as_deref() == Some(KEY) || header("authorization") == Some(session);
        let answer = if is_known && !books.without.contains(name.as_str()) {
            answer(&mut books, &name, document, &body["variables"])
        } else {
            error("FORBIDDEN")
        };
        let text = answer.to_string();
        match fault {
            Some(Fault::TroubleAfterWork) => page(500),
            Some(Fault::Silent) => ResponseTemplate::new(200).set_delay(Duration::from_secs(30)),
            Some(Fault::Half) => ResponseTemplate::new(200).set_body_raw(&text[..text.len() / 2], "application/json"),
            _ => ResponseTemplate::new(200).set_body_raw(text, "application/json"),
        }
    }
}

fn error(code: &str) -> Value {
    json!({ "errors": [{ "message": "no", "path": [], "extensions": { "code": code } }], "data": null })
}

fn login(books: &mut Books, variables: &Value) -> ResponseTemplate {
    let said = |name: &str| variables[name].as_str().unwrap().to_owned();
    if (said("user").as_str(), said("password").as_str()) != PASSWORD {
        let refused = json!({ "__typename": "InvalidCredentialsError", "errorCode": "INVALID_CREDENTIALS_ERROR" });
        return ResponseTemplate::new(200).set_body_json(json!({ "data": { "login": refused } }));
    }
    books.sessions += 1;
    let answer =
        ResponseTemplate::new(200).set_body_json(json!({ "data": { "login": { "__typename": "CurrentUser" } } }));
    if books.cookies {
        answer
    } else {
        answer.insert_header("vendure-auth-token", format!("session-{}", books.sessions))
    }
}

fn answer(books: &mut Books, name: &str, document: &str, variables: &Value) -> Value {
    match name {
        "PackdeskSettings" => json!({ "data": { "activeChannel": { "code": "garden" },
            "globalSettings": { "serverConfig": { "moneyStrategyPrecision": books.decimals } } } }),
        "PackdeskOrders" if document.contains("weight: nobodys") => error("GRAPHQL_VALIDATION_FAILED"),
        "PackdeskOrders" => json!({ "data": { "orders": list(books, &variables["options"]) } }),
        "PackdeskOrder" => {
            let id = variables["id"].as_str().unwrap().parse().ok();
            json!({ "data": { "order": id.and_then(|id: u64| books.orders.get(&id)) } })
        }
        "PackdeskFulfil" => json!({ "data": { "addFulfillmentToOrder": fulfil(books, &variables["input"]) } }),
        "PackdeskMove" => json!({ "data": { "transitionFulfillmentToState": lead(books, variables) } }),
        other => panic!("{other}"),
    }
}

fn list(books: &Books, options: &Value) -> Value {
    let filter = &options["filter"];
    let is_in = |place: &str, value: &Value| filter[place]["in"].as_array().is_none_or(|list| list.contains(value));
    let after = filter["updatedAt"]["after"].as_str().unwrap_or_default();
    let fits = |order: &&Value| {
        is_in("id", &order["id"]) && is_in("state", &order["state"]) && order["updatedAt"].as_str().unwrap() > after
    };
    let mut found: Vec<&Value> = books.orders.values().filter(fits).collect();
    if options["sort"]["updatedAt"] == "ASC" {
        found.sort_by_key(|order| order["updatedAt"].as_str().unwrap());
    }
    let number = |name: &str| usize::try_from(options[name].as_u64().unwrap_or_default()).unwrap();
    let (in_all, skip) = (found.len(), if books.repeats { 0 } else { number("skip") });
    let items: Vec<&Value> = found.into_iter().skip(skip).take(number("take")).collect();
    json!({ "totalItems": in_all, "items": items })
}

fn refused(code: &str) -> Value {
    json!({ "errorCode": code })
}

fn fulfil(books: &mut Books, input: &Value) -> Value {
    let lines = input["lines"].as_array().unwrap().clone();
    let Some(first) = lines.first() else { return refused("EMPTY_ORDER_LINE_SELECTION_ERROR") };
    let has = |order: &Value| order["lines"].as_array().unwrap().iter().any(|line| line["id"] == first["orderLineId"]);
    let id = *books.orders.iter().find(|(_, order)| has(order)).unwrap().0;
    let order = &books.orders[&id];
    let taken = |line: &Value| -> u64 {
        let live = fulfilments(order).iter().filter(|it| it["state"] != "Cancelled");
        let parts = live.flat_map(|it| it["lines"].as_array().unwrap());
        parts.filter(|part| part["orderLineId"] == *line).map(|part| part["quantity"].as_u64().unwrap()).sum()
    };
    let fits = |part: &Value| {
        let line = order["lines"].as_array().unwrap().iter().find(|line| line["id"] == part["orderLineId"]).unwrap();
        taken(&part["orderLineId"]) + part["quantity"].as_u64().unwrap() <= line["quantity"].as_u64().unwrap()
    };
    if !lines.iter().all(fits) {
        return refused("ITEMS_ALREADY_FULFILLED_ERROR");
    }
    if input["handler"]["code"] != "manual-fulfillment" {
        return refused("INVALID_FULFILLMENT_HANDLER_ERROR");
    }
    books.fulfilments += 1;
    books.written.push(input.clone());
    let said = |name: &str| {
        let arguments = input["handler"]["arguments"].as_array().unwrap();
        arguments.iter().find(|it| it["name"] == name).unwrap()["value"].clone()
    };
    let made = json!({ "id": format!("F{}", books.fulfilments), "state": "Pending", "method": said("method"),
        "trackingCode": said("trackingCode"), "lines": lines });
    let answer = json!({ "id": made["id"] });
    books.order(id)["fulfillments"].as_array_mut().unwrap().push(made);
    answer
}

fn lead(books: &mut Books, variables: &Value) -> Value {
    let orders = books.orders.values_mut();
    for order in orders {
        let Some(it) = order["fulfillments"].as_array_mut().unwrap().iter_mut().find(|it| it["id"] == variables["id"])
        else {
            continue;
        };
        let may = match it["state"].as_str().unwrap() {
            "Pending" => true,
            "Shipped" => variables["state"] == "Cancelled",
            _ => false,
        };
        if !may {
            return json!({ "errorCode": "FULFILLMENT_STATE_TRANSITION_ERROR", "why": "no" });
        }
        it["state"] = variables["state"].clone();
        if variables["state"] == "Shipped" && order["state"] != "PaymentAuthorized" {
            let ordered: u64 =
                order["lines"].as_array().unwrap().iter().map(|line| line["quantity"].as_u64().unwrap()).sum();
            let shipped = fulfilments(order).iter().filter(|it| it["state"] == "Shipped");
            let parts = shipped.flat_map(|it| it["lines"].as_array().unwrap());
            let shipped: u64 = parts.map(|part| part["quantity"].as_u64().unwrap()).sum();
            order["state"] = if shipped == ordered { "Shipped" } else { "PartiallyShipped" }.into();
        }
        return json!({ "id": variables["id"] });
    }
    panic!("no such fulfilment");
}

/// An order of two jumpers and a cap, as the API shows it; people and goods are made up.
pub(super) fn order(id: u64, state: &str, changed: &str) -> Value {
    json!({
        "id": id.to_string(), "code": format!("GARDEN{id}"), "type": "Regular", "state": state,
        "createdAt": "2026-11-28T09:50:00.000Z", "orderPlacedAt": "2026-11-28T09:58:00.000Z", "updatedAt": changed,
        "currencyCode": "EUR", "totalWithTax": 11085,
        "customer": { "emailAddress": "sanne@example.test", "phoneNumber": "+31612345678" },
        "shippingAddress": { "fullName": "Sanne Voorbeeld", "company": null, "streetLine1": "Dorpsstraat 12a",
            "streetLine2": "Achterhuis", "city": "Utrecht", "province": "UT", "postalCode": "3511 AA", "countryCode": "NL",
            "phoneNumber": null },
        "shippingLines": [{ "discountedPriceWithTax": 595, "shippingMethod": { "code": "postnl-home", "name": "PostNL home" } }],
        "payments": [{ "method": "mollie", "state": "Settled", "amount": 11085, "refunds": [] }],
        "fulfillments": [],
        "lines": [
            { "id": format!("{id}1"), "quantity": 2, "orderPlacedQuantity": 2, "proratedUnitPriceWithTax": 4995,
              "featuredAsset": { "preview": "https://images.example/jumper.jpg" },
              "productVariant": { "sku": "JUMP-M", "name": "Wool jumper M", "options": [{ "name": "M", "group": { "name": "Size" } }],
                  "customFields": { "weight": 750 } } },
            { "id": format!("{id}2"), "quantity": 1, "orderPlacedQuantity": 1, "proratedUnitPriceWithTax": 500,
              "featuredAsset": null, "productVariant": { "sku": "CAP", "name": "Cap", "options": [],
                  "customFields": { "weight": null } } }
        ]
    })
}
