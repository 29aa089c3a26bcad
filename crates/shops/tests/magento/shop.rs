//! A small Magento on loopback that keeps what it is told, and does as REST V1 does: what is asked is filtered, sorted, paged and
//! trimmed; the last page comes again behind itself; a shipment that is wrapped up ships everything. As wrong as it is told to be.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Map, Value, json};
use sha2::Sha256;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const TOKEN: &str = "tokentokentokentokentokentoken12";
pub(super) const FOUR: [(&str, &str); 4] =
    [("token", TOKEN), ("token_secret", "tsecret&1"), ("key", "ckey"), ("secret", "csecret")];

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
    /// All is done, then 500.
    FailsAfter,
    /// All is done; the answer never comes.
    Silent,
}

impl Fault {
    pub(super) const ALL: [Self; 7] = [
        Self::Status(500),
        Self::Status(503),
        Self::TooMany(600),
        Self::Half,
        Self::WebPage,
        Self::FailsAfter,
        Self::Silent,
    ];
}

/// What the shop has and has done.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) orders: Vec<Value>,
    pub(super) shipments: Vec<Value>,
    pub(super) products: Vec<Value>,
    pub(super) stores: Vec<Value>,
    /// Rights that are not ticked, by the first part of what they are for: `orders`, `order`, `shipments`, `products`.
    pub(super) without: BTreeSet<String>,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// What stays wrong with a resource.
    pub(super) broken: BTreeMap<String, Fault>,
    /// Whether a token is taken by itself.
    pub(super) bearer: bool,
    /// Every request, as `GET orders`, with its query.
    pub(super) asked: Vec<(String, BTreeMap<String, String>)>,
    /// What was written, as `POST order/42/ship`, with its content.
    pub(super) written: Vec<(String, Value)>,
    /// The shipments the customer got a mail about.
    pub(super) mails: Vec<u64>,
    /// The shop's own time.
    pub(super) time: String,
    /// Everything that was wrong with what it was asked.
    pub(super) complaints: Vec<String>,
    /// How many numbers it has given.
    pub(super) next: u64,
}

impl Books {
    pub(super) fn order(&mut self, id: u64) -> &mut Value {
        self.orders.iter_mut().find(|order| order["entity_id"] == id).unwrap()
    }

    pub(super) fn asked_for(&self, what: &str) -> usize {
        self.asked.iter().filter(|(asked, _)| asked == what).count()
    }

    /// The numbers of an order, as they stand in its shipments.
    pub(super) fn numbers(&self, order: u64) -> Vec<String> {
        let shipments = self.shipments.iter().filter(|shipment| shipment["order_id"] == order);
        let tracks = shipments.flat_map(|shipment| shipment["tracks"].as_array().unwrap());
        tracks.map(|track| track["track_number"].as_str().unwrap().to_owned()).collect()
    }

    fn new_id(&mut self) -> u64 {
        self.next += 1;
        500 + self.next
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
        format!("{}/winkel", self.server.uri())
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// An order changes at a time of the shop.
    pub(super) fn change(&self, id: u64, time: &str, change: &Value) {
        let mut books = self.books();
        let order = books.order(id).as_object_mut().unwrap();
        order.extend(change.as_object().unwrap().clone());
        order.insert("updated_at".to_owned(), json!(time));
    }
}

/// Answers requests from the books.
struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let method = request.method.as_str();
        let page =
            |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…</html>", "text/html");
        if request.url.path() == "/winkel/magento_version" {
            return ResponseTemplate::new(200).set_body_raw("Magento/2.4 (Community)", "text/html");
        }
        let Some(path) = request.url.path().strip_prefix("/winkel/rest/all/V1/") else { return page(404) };
        let resource = path.split('/').next().unwrap_or_default();
        books.asked.push((format!("{method} {resource}"), query.clone()));
        let fault = books.broken.get(resource).copied().or_else(|| {
            let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
            if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None }
        });
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::TooMany(wait)) => return page(429).insert_header("retry-after", wait.to_string()),
            Some(Fault::WebPage) => return page(200),
            _ => {}
        }
        if request.headers.get("accept").is_none_or(|accept| accept != "application/json") {
            books.complaints.push(format!("{method} {path}: Accept"));
            return ResponseTemplate::new(200).set_body_raw("<?xml version=\"1.0\"?><response/>", "application/xml");
        }
        let is_comment = resource == "orders" && path.ends_with("/comments");
        let is_kept = if is_comment { books.without.contains("comments") } else { books.without.contains(resource) };
        if !proves(request, &query, books.bearer) || is_kept {
            let right = match resource {
                "order" => "Magento_Sales::ship",
                "shipment" => "Magento_Sales::shipment",
                "products" => "Magento_Catalog::products",
                "store" => "Magento_Backend::store",
                _ if is_comment => "Magento_Sales::comment",
                _ => "Magento_Sales::actions_view",
            };
            return refused(401, "The consumer isn't authorized to access %resources.", &json!({ "resources": right }));
        }
        let content: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let answered = match method {
            "GET" => read(&mut books, path, &query),
            _ => write(&mut books, method, path, content),
        };
        match answered {
            Err((status, message)) => {
                books.complaints.push(format!("{method} {path}: {message}"));
                refused(status, &message, &Value::Null)
            }
            Ok(body) => {
                let body = body.to_string();
                let template = ResponseTemplate::new(200);
                match fault {
                    Some(Fault::Half) if body.len() > 3 => {
                        template.set_body_raw(body[..body.len() / 2].to_owned(), "application/json")
                    }
                    // Half of a number is a number.
                    Some(Fault::Half) => template.set_body_raw("", "application/json"),
                    Some(Fault::FailsAfter) => {
                        refused(500, "Internal Error. Details are available in log.", &Value::Null)
                    }
                    Some(Fault::Silent) => template.set_body_string(body).set_delay(Duration::from_millis(1500)),
                    _ => template.set_body_raw(body, "application/json"),
                }
            }
        }
    }
}

fn refused(status: u16, message: &str, parameters: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({ "message": message, "parameters": parameters }))
}

/// Whether a request proves who asks: the token by itself where that is allowed, else a signature (RFC 5849 section 3.4).
fn proves(request: &Request, query: &BTreeMap<String, String>, bearer: bool) -> bool {
    let header = request.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if header == format!("Bearer {TOKEN}") {
        return bearer;
    }
    let Some(proof) = header.strip_prefix("OAuth ") else { return false };
    let unquoted = |pair: &str| {
        let (name, value) = pair.trim().split_once('=')?;
        let value = value.trim_matches('"').replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
        Some((name.to_owned(), value))
    };
    let mut proof: BTreeMap<String, String> = proof.split(',').filter_map(unquoted).collect();
    let Some(given) = proof.remove("oauth_signature") else { return false };
    let mut pairs: Vec<String> = query
        .iter()
        .chain(&proof)
        .map(|(name, value)| format!("{}={}", wire::escape(name), wire::escape(value)))
        .collect();
    pairs.sort();
    let host = request.headers.get("host").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let url = format!("http://{host}{}", request.url.path());
    let text = format!("{}&{}&{}", request.method, wire::escape(&url), wire::escape(&pairs.join("&")));
    let mut mac = Hmac::<Sha256>::new_from_slice(b"csecret&tsecret%261").unwrap();
    mac.update(text.as_bytes());
    use base64::Engine as _;
    let made = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    given == made
}

type Wrong = (u16, String);

fn wrong<T>(status: u16, message: impl Into<String>) -> Result<T, Wrong> {
    Err((status, message.into()))
}

const NO_ENTITY: &str = "The entity that was requested doesn't exist. Verify the entity and try again.";

fn read(books: &mut Books, path: &str, query: &BTreeMap<String, String>) -> Result<Value, Wrong> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["store", "websites"] => Ok(json!([
            { "id": 0, "code": "admin", "name": "Admin", "default_group_id": 0 },
            { "id": 1, "code": "base", "name": "Wool & more", "default_group_id": 1 },
            { "id": 2, "code": "trade", "name": "Wool for trade", "default_group_id": 2 }
        ])),
        ["store", "storeConfigs"] => Ok(books.stores.clone().into()),
        ["orders", id] => {
            let id: u64 = id.parse().unwrap();
            let order = books.orders.iter().find(|order| order["entity_id"] == id);
            let Some(order) = order else { return wrong(404, NO_ENTITY) };
            let fields = query.get("fields").map(|fields| parse_fields(fields));
            Ok(fields.map_or(order.clone(), |fields| trimmed(order, &fields)))
        }
        ["orders"] => search(&books.orders, "entity_id", query),
        ["shipments"] => search(&books.shipments, "entity_id", query),
        ["products"] => search(&books.products, "id", query),
        _ => wrong(404, "Request does not match any route."),
    }
}

fn search(rows: &[Value], key: &str, query: &BTreeMap<String, String>) -> Result<Value, Wrong> {
    let mut filters: BTreeMap<(usize, usize), BTreeMap<String, String>> = BTreeMap::new();
    let mut sorts: BTreeMap<usize, BTreeMap<String, String>> = BTreeMap::new();
    let (mut size, mut page) = (usize::MAX, 1);
    for (name, value) in query {
        let numbers: Vec<usize> = name.split(['[', ']']).filter_map(|part| part.parse().ok()).collect();
        let last = name.trim_end_matches(']').rsplit('[').next().unwrap_or_default().to_owned();
        if name.starts_with("searchCriteria[filterGroups]") {
            filters.entry((numbers[0], numbers[1])).or_default().insert(last, value.clone());
        } else if name.starts_with("searchCriteria[sortOrders]") {
            sorts.entry(numbers[0]).or_default().insert(last, value.clone());
        } else {
            match name.as_str() {
                "searchCriteria[pageSize]" => size = value.parse().unwrap(),
                "searchCriteria[currentPage]" => page = value.parse().unwrap(),
                "fields" => {}
                _ => return wrong(400, format!("\"{name}\" is not known")),
            }
        }
    }
    if size > 300 {
        return wrong(400, "Maximum SearchCriteria pageSize is 300.");
    }
    let mut groups: BTreeMap<usize, Vec<BTreeMap<String, String>>> = BTreeMap::new();
    for ((group, _), filter) in filters {
        groups.entry(group).or_default().push(filter);
    }
    let field = |row: &Value, name: &str| if name == "entity_id" { row[key].clone() } else { row[name].clone() };
    let fits = |row: &Value, filter: &BTreeMap<String, String>| {
        let (own, value) = (field(row, &filter["field"]), &filter["value"]);
        let own = (own.as_u64(), own.as_str().map_or_else(|| own.to_string(), str::to_owned));
        let order = match (own.0, value.parse::<u64>()) {
            (Some(own), Ok(value)) => own.cmp(&value),
            _ => own.1.as_str().cmp(value),
        };
        match filter["conditionType"].as_str() {
            "eq" => order.is_eq(),
            "gt" => order.is_gt(),
            "gteq" => order.is_ge(),
            "in" => value.split(',').any(|one| one == own.1),
            other => panic!("{other}"),
        }
    };
    let holds = |row: &&Value| groups.values().all(|any| any.iter().any(|filter| fits(row, filter)));
    let mut found: Vec<&Value> = rows.iter().filter(holds).collect();
    found.sort_by_key(|row| {
        let by = sorts.values().map(|sort| {
            assert_eq!(sort["direction"], "ASC");
            let value = field(row, &sort["field"]);
            (value.as_u64().unwrap_or_default(), value.as_str().unwrap_or_default().to_owned())
        });
        by.collect::<Vec<_>>()
    });
    let total = found.len();
    let last = total.div_ceil(size).max(1);
    // Behind the last page the last comes again.
    let page = page.clamp(1, last);
    let items: Vec<Value> = found.into_iter().skip((page - 1) * size.min(total)).take(size).cloned().collect();
    let answer = json!({ "items": if items.is_empty() { Value::Null } else { items.into() },
        "search_criteria": { "page_size": size }, "total_count": total });
    Ok(query.get("fields").map_or(answer.clone(), |fields| trimmed(&answer, &parse_fields(fields))))
}

/// Which fields are shown; nothing below a field is all of it.
#[derive(Debug, Default)]
struct Fields(BTreeMap<String, Option<Fields>>);

fn parse_fields(text: &str) -> Fields {
    fn parse(text: &mut &str) -> Fields {
        let mut fields = Fields::default();
        loop {
            let end = text.find([',', '[', ']']).unwrap_or(text.len());
            let name = text[..end].trim().to_owned();
            *text = &text[end..];
            let below = text.strip_prefix('[').map(|rest| {
                *text = rest;
                parse(text)
            });
            if !name.is_empty() {
                fields.0.insert(name, below);
            }
            match text.chars().next() {
                Some(']') => {
                    *text = &text[1..];
                    return fields;
                }
                Some(_) => *text = &text[1..],
                None => return fields,
            }
        }
    }
    parse(&mut &*text)
}

fn trimmed(value: &Value, fields: &Fields) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| trimmed(item, fields)).collect(),
        Value::Object(all) => {
            let shown = all.iter().filter_map(|(name, value)| {
                let below = fields.0.get(name)?;
                Some((name.clone(), below.as_ref().map_or(value.clone(), |below| trimmed(value, below))))
            });
            shown.collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

fn write(books: &mut Books, method: &str, path: &str, content: Value) -> Result<Value, Wrong> {
    let schemas: Value = serde_json::from_str(include_str!("requests.schema.json")).unwrap();
    let mut fitting = |kind: &str| {
        let validator = jsonschema::validator_for(&schemas[kind]).unwrap();
        let faults: Vec<String> = validator.iter_errors(&content).map(|error| error.to_string()).collect();
        books.complaints.extend(faults.into_iter().map(|fault| format!("{method} {path}: {fault}")));
    };
    let parts: Vec<&str> = path.split('/').collect();
    match (method, parts.as_slice()) {
        ("POST", ["order", _, "ship"]) => fitting("ship"),
        ("POST", ["shipment", "track"]) => fitting("track"),
        ("POST", ["orders", _, "comments"]) => fitting("comment"),
        ("POST", ["shipment", _, "comments"]) => fitting("comment_in_shipment"),
        _ => {}
    }
    books.written.push((format!("{method} {path}"), content.clone()));
    match (method, parts.as_slice()) {
        ("POST", ["order", id, "ship"]) => ship(books, id.parse().unwrap(), &content),
        ("POST", ["shipment", "track"]) => {
            let mut track = content["entity"].clone();
            track["entity_id"] = json!(books.new_id());
            let shipment = books.shipments.iter_mut().find(|shipment| shipment["entity_id"] == track["parent_id"]);
            let Some(shipment) = shipment else { return wrong(404, NO_ENTITY) };
            shipment["tracks"].as_array_mut().unwrap().push(track.clone());
            Ok(track)
        }
        ("POST", ["shipment", id, "emails"]) => {
            books.mails.push(id.parse().unwrap());
            Ok(json!(true))
        }
        ("POST", ["shipment", id, "comments"]) => {
            let id: u64 = id.parse().unwrap();
            let mut comment = content["entity"].clone();
            comment["entity_id"] = json!(books.new_id());
            let shipment = books.shipments.iter_mut().find(|shipment| shipment["entity_id"] == id);
            let Some(shipment) = shipment else { return wrong(404, NO_ENTITY) };
            shipment["comments"].as_array_mut().unwrap().push(comment.clone());
            Ok(comment)
        }
        ("DELETE", ["shipment", "track", id]) => {
            let (mut found, id): (bool, u64) = (false, id.parse().unwrap());
            for shipment in &mut books.shipments {
                let tracks = shipment["tracks"].as_array_mut().unwrap();
                let before = tracks.len();
                tracks.retain(|track| track["entity_id"] != id);
                found |= tracks.len() < before;
            }
            if found { Ok(json!(true)) } else { wrong(404, NO_ENTITY) }
        }
        ("POST", ["orders", id, "comments"]) => {
            let (id, time): (u64, String) = (id.parse().unwrap(), books.time.clone());
            let mut history = content["statusHistory"].clone();
            history["created_at"] = json!(time);
            let Some(order) = books.orders.iter_mut().find(|order| order["entity_id"] == id) else {
                return wrong(404, NO_ENTITY);
            };
            order["updated_at"] = json!(time);
            order["status"] = history["status"].clone();
            order["status_histories"].as_array_mut().unwrap().insert(0, history);
            Ok(json!(true))
        }
        _ => wrong(404, "Request does not match any route."),
    }
}

fn quantity(row: &Value, field: &str) -> f64 {
    row[field].as_f64().unwrap_or_default()
}

fn left(row: &Value) -> f64 {
    let taken = ["qty_shipped", "qty_refunded", "qty_canceled"].map(|field| quantity(row, field));
    (quantity(row, "qty_ordered") - taken.iter().sum::<f64>()).max(0.0)
}

/// Whether a row is shipped by itself: no part of another, or a part of a bundle whose parts ship separately, and no download.
fn is_told_by_itself(books: &Books, row: &Value, rows: &[Value]) -> bool {
    let separate = |bundle: &Value| {
        let product = books.products.iter().find(|product| product["id"] == bundle["product_id"]);
        let attributes = product.and_then(|product| product["custom_attributes"].as_array()).into_iter().flatten();
        attributes.into_iter().any(|it| it["attribute_code"] == "shipment_type" && it["value"] == "1")
    };
    let parent = rows.iter().find(|it| it["item_id"] == row["parent_item_id"]);
    let has_body = row["is_virtual"] == 0;
    has_body && parent.map_or_else(|| !separate(row), separate)
}

fn ship(books: &mut Books, id: u64, content: &Value) -> Result<Value, Wrong> {
    let Some(order) = books.orders.iter().find(|order| order["entity_id"] == id).cloned() else {
        return wrong(404, NO_ENTITY);
    };
    let refuses = matches!(order["state"].as_str().unwrap(), "holded" | "canceled" | "payment_review");
    if refuses {
        return wrong(400, "A shipment cannot be created when an order has a status of On Hold.");
    }
    let rows = order["items"].as_array().unwrap();
    let empty = "Shipment Document Validation Error(s):\nYou can't create a shipment without products.";
    let all: Vec<(u64, f64)> = rows
        .iter()
        .filter(|row| is_told_by_itself(books, row, rows))
        .map(|row| (row["item_id"].as_u64().unwrap(), left(row)))
        .filter(|(_, left)| *left > 0.0)
        .collect();
    // What is wrapped in `entity` is not seen.
    let items = match content["items"].as_array() {
        Some(items) if !items.is_empty() => {
            items.iter().map(|item| (item["order_item_id"].as_u64().unwrap(), item["qty"].as_f64().unwrap())).collect()
        }
        _ => all.clone(),
    };
    let fits = |(row, count): &(u64, f64)| all.iter().any(|(id, left)| id == row && count <= left && *count > 0.0);
    if items.is_empty() || !items.iter().all(fits) {
        return wrong(400, empty);
    }
    let shipment = books.new_id();
    let tracks: Vec<Value> = content["tracks"].as_array().unwrap().clone();
    let tracks: Vec<Value> = tracks
        .into_iter()
        .map(|mut track| {
            track["entity_id"] = json!(books.new_id());
            track
        })
        .collect();
    let taken: Vec<Value> = items.iter().map(|(row, count)| json!({ "order_item_id": row, "qty": count })).collect();
    books
        .shipments
        .push(json!({ "entity_id": shipment, "order_id": id, "items": taken, "tracks": tracks, "comments": [] }));
    if content["notify"] == true {
        books.mails.push(shipment);
    }
    let time = books.time.clone();
    let order = books.order(id);
    for row in order["items"].as_array_mut().unwrap() {
        let count = items.iter().find(|(id, _)| row["item_id"] == *id).map_or(0.0, |(_, count)| *count);
        row["qty_shipped"] = json!(quantity(row, "qty_shipped") + count);
    }
    let is_whole = items == all;
    let is_paid = order["total_due"] == 0;
    let state = if is_whole && is_paid { "complete" } else { "processing" };
    (order["state"], order["status"], order["updated_at"]) = (json!(state), json!(state), json!(time));
    Ok(json!(shipment))
}
