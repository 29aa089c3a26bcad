//! A small PrestaShop on loopback that keeps what it is told, and is as strict as the web service: dates only with `date=1`,
//! fields by name, XML without spaces, rights by resource and method. As wrong as it is told to be.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(super) const KEY: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

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
    /// A warning of PHP before the answer.
    Warning,
    /// The state is set and no row of history written, then 500.
    HookFails,
    /// All is done; the answer never comes.
    Silent,
    /// PHP ends on the way: a page with status 200, nothing done.
    Dies,
}

/// What the shop has and has done.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) tables: BTreeMap<String, Vec<Value>>,
    /// Rights that are not ticked, as `orders GET`.
    pub(super) without: BTreeSet<String>,
    /// What goes wrong with which requests to come: the method, or any.
    pub(super) faults: VecDeque<(Option<&'static str>, Fault)>,
    /// What stays wrong with a resource.
    pub(super) broken: BTreeMap<String, Fault>,
    /// Its web server lets no `PUT` through.
    pub(super) only_post: bool,
    /// Every request, as `GET orders`, with its query.
    pub(super) asked: Vec<(String, BTreeMap<String, String>)>,
    /// What was written, as `POST order_histories`.
    pub(super) written: Vec<String>,
    /// The states the customer got a mail about.
    pub(super) mails: Vec<String>,
    /// The shop's own time.
    pub(super) time: String,
    /// Everything that was wrong with what it was asked.
    pub(super) complaints: Vec<String>,
}

impl Books {
    pub(super) fn table(&mut self, name: &str) -> &mut Vec<Value> {
        self.tables.entry(name.to_owned()).or_default()
    }

    pub(super) fn row(&mut self, table: &str, id: u64) -> &mut Value {
        self.table(table).iter_mut().find(|row| text(&row["id"]) == id.to_string()).unwrap()
    }

    pub(super) fn asked_for(&self, what: &str) -> usize {
        self.asked.iter().filter(|(asked, _)| asked == what).count()
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

    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// An order changes at a time of the shop.
    pub(super) fn change(&self, id: u64, time: &str, change: &Value) {
        let mut books = self.books();
        let order = books.row("orders", id).as_object_mut().unwrap();
        order.extend(change.as_object().unwrap().clone());
        order.insert("date_upd".to_owned(), json!(time));
    }
}

/// Answers requests from the books.
struct Counter(Arc<Mutex<Books>>);

impl Respond for Counter {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap();
        let query: BTreeMap<String, String> = request.url.query_pairs().into_owned().collect();
        let method = query.get("ps_method").map_or(request.method.as_str(), String::as_str);
        let path = request.url.path().trim_start_matches('/');
        if books.only_post && request.method.as_str() == "PUT" {
            return ResponseTemplate::new(405).set_body_raw("<!DOCTYPE html><html>…</html>", "text/html");
        }
        let Some(path) = path.strip_prefix("api/") else { return ResponseTemplate::new(404).set_body_string("<html>") };
        let (resource, id) = path.split_once('/').map_or((path, None), |(resource, id)| (resource, Some(id)));
        books.asked.push((format!("{method} {resource}"), query.clone()));
        let fault = books.broken.get(resource).copied().or_else(|| {
            let fits = books.faults.front().is_some_and(|(only, _)| only.is_none_or(|only| only == method));
            if fits { books.faults.pop_front().map(|(_, fault)| fault) } else { None }
        });
        let page =
            |status: u16| ResponseTemplate::new(status).set_body_raw("<!DOCTYPE html><html>…</html>", "text/html");
        match fault {
            Some(Fault::Status(status)) => return page(status),
            Some(Fault::TooMany(wait)) => return page(429).insert_header("retry-after", wait.to_string()),
            Some(Fault::WebPage | Fault::Dies) => return page(200),
            _ => {}
        }
        let key = request.headers.get("authorization").and_then(|value| value.to_str().ok().map(str::to_owned));
        let basic = format!("Basic {}", base64_of(&format!("{KEY}:")));
        if key.as_deref() != Some(&basic) && query.get("ws_key").map(String::as_str) != Some(KEY) {
            return error(401, "Invalid authentication key format", 18);
        }
        if books.without.contains(&format!("{resource} {method}")) {
            let (status, code) = if method == "GET" { (401, 26) } else { (405, 25) };
            return error(status, "not allowed with this authentication key", code);
        }
        if (method, resource) == ("GET", "") {
            return ResponseTemplate::new(200)
                .insert_header("psws-version", "8.1.0")
                .set_body_raw(rights(&books), "text/xml;charset=utf-8");
        }
        let answered = match method {
            "GET" if id.is_none() => list(&books, resource, &query),
            "PUT" | "POST" => write(&mut books, method, resource, id, request, &query, fault),
            _ => Err((405, "Method is not valid".to_owned(), 23)),
        };
        match answered {
            Err((status, message, code)) => {
                books.complaints.push(format!("{method} {path}: {message}"));
                error(status, &message, code)
            }
            Ok((status, body)) => {
                let body = body.to_string();
                let template = ResponseTemplate::new(status).insert_header("psws-version", "8.1.0");
                match fault {
                    Some(Fault::Half) => template.set_body_raw(body[..body.len() / 2].to_owned(), "application/json"),
                    Some(Fault::Warning) => template
                        .set_body_raw(format!("<br /><b>Warning</b>: x in y on line 7<br />{body}"), "text/html"),
                    Some(Fault::HookFails) => error(500, "a module", 0),
                    Some(Fault::Silent) => template.set_body_string(body).set_delay(Duration::from_millis(1500)),
                    _ => template.set_body_raw(body, "application/json"),
                }
            }
        }
    }
}

type Wrong = (u16, String, u32);

fn wrong<T>(status: u16, message: impl Into<String>, code: u32) -> Result<T, Wrong> {
    Err((status, message.into(), code))
}

fn error(status: u16, message: &str, code: u32) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({ "errors": [{ "code": code, "message": message }] }))
}

/// What the key may do: an element for each resource of which anything is ticked.
fn rights(books: &Books) -> String {
    const METHODS: [&str; 3] = ["GET", "PUT", "POST"];
    let may = |resource: &str, method: &str| !books.without.contains(&format!("{resource} {method}"));
    let ticked = RESOURCES.iter().filter(|resource| METHODS.iter().any(|method| may(resource, method)));
    let elements = ticked.map(|resource| {
        let ticks = METHODS.map(|method| format!("{}=\"{}\"", method.to_ascii_lowercase(), may(resource, method)));
        let link = format!("xlink:href=\"http://127.0.0.1/api/{resource}\" {}", ticks.join(" "));
        format!("<{resource} {link}>\n<description {link}>\nThe rows</description>\n</{resource}>\n")
    });
    let name = "Candles &amp; more";
    format!(
        "<?xml version=\"1.0\"?>\n<prestashop>\n<api shopName=\"{name}\">\n{}</api>\n</prestashop>",
        elements.collect::<String>()
    )
}

/// The resources of the web service that a key can be given rights to, as far as they are asked for.
const RESOURCES: [&str; 15] = [
    "addresses",
    "carriers",
    "configurations",
    "countries",
    "currencies",
    "customer_messages",
    "customer_threads",
    "customers",
    "order_carriers",
    "order_details",
    "order_histories",
    "order_states",
    "orders",
    "products",
    "states",
];

fn list(books: &Books, resource: &str, query: &BTreeMap<String, String>) -> Result<(u16, Value), Wrong> {
    let Some(rows) = books.tables.get(resource) else {
        return wrong(400, format!("Resource of type \"{resource}\" does not exists"), 27);
    };
    if query.get("output_format").map(String::as_str) != Some("JSON") {
        return wrong(400, "only JSON is spoken here", 1);
    }
    let with_dates = query.get("date").is_some_and(|date| date == "1");
    let known = |field: &str| rows.is_empty() || rows.iter().any(|row| row.get(field).is_some());
    let mut rows: Vec<&Value> = rows.iter().collect();
    for (name, value) in query {
        if let Some(field) = name.strip_prefix("filter[").and_then(|rest| rest.strip_suffix(']')) {
            let is_date = matches!(field, "date_add" | "date_upd");
            if (is_date && !with_dates) || !known(field) || field == "shipping_number" {
                return wrong(400, format!("This filter does not exist: {field}"), 32);
            }
            let Some(fits) = filter(value) else { return wrong(400, format!("no filter: {value}"), 32) };
            rows.retain(|row| fits(&text(&row[field])));
        } else if !["output_format", "display", "date", "sort", "limit", "ws_key", "id_shop"].contains(&name.as_str()) {
            return wrong(400, format!("what is {name}?"), 1);
        }
    }
    if let Some(sort) = query.get("sort") {
        if sort != "[date_upd_ASC,id_ASC]" || !with_dates {
            return wrong(400, "Unable to filter by this field", 33);
        }
        rows.sort_by_key(|row| (text(&row["date_upd"]), number(&row["id"])));
    }
    if let Some(limit) = query.get("limit") {
        let Some((from, count)) = limit.split_once(',') else { return wrong(400, "limit", 39) };
        let (from, count): (usize, usize) = (from.parse().unwrap(), count.parse().unwrap());
        rows = rows.into_iter().skip(from).take(count).collect();
    }
    if rows.is_empty() {
        return Ok((200, json!([])));
    }
    let display = query.get("display").map_or("[id]", String::as_str);
    let shown: Vec<Value> = if display == "full" {
        rows.into_iter().cloned().collect()
    } else {
        let fields: Vec<&str> = display.trim_matches(['[', ']']).split(',').collect();
        if let Some(field) = fields.iter().find(|field| !known(field)) {
            return wrong(400, format!("Unable to display this field \"{field}\""), 35);
        }
        let only =
            |row: &Value| fields.iter().map(|field| ((*field).to_owned(), row[*field].clone())).collect::<Map<_, _>>();
        rows.into_iter().map(|row| only(row).into()).collect()
    };
    Ok((200, json!({ resource: shown })))
}

type Filter = Box<dyn Fn(&str) -> bool>;

/// `[a]`, `[a|b]`, `[a,b]` with both ends, `>[a]`. Numbers are compared as numbers, as the database does.
fn filter(value: &str) -> Option<Filter> {
    let compared =
        |text: &str| text.parse::<u64>().map_or_else(|_| (0, text.to_owned()), |number| (number, String::new()));
    if let Some(after) = value.strip_prefix(">[").and_then(|rest| rest.strip_suffix(']')) {
        let after = compared(after);
        return Some(Box::new(move |text| compared(text) > after));
    }
    let inner = value.strip_prefix('[')?.strip_suffix(']')?.to_owned();
    if let Some((from, to)) = inner.split_once(',') {
        let (from, to) = (from.to_owned(), to.to_owned());
        return Some(Box::new(move |text| *from <= *text && *text <= *to));
    }
    let any: Vec<String> = inner.split('|').map(str::to_owned).collect();
    Some(Box::new(move |text| any.iter().any(|one| one == text)))
}

fn write(
    books: &mut Books,
    method: &str,
    resource: &str,
    id: Option<&str>,
    request: &Request,
    query: &BTreeMap<String, String>,
    fault: Option<Fault>,
) -> Result<(u16, Value), Wrong> {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let one = resource.trim_end_matches('s').replace("histories", "history").replace("historie", "history");
    let Some(fields) = elements(&body, &one) else { return wrong(500, "String could not be parsed as XML", 127) };
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let needed: &[&str] =
        if resource == "order_carriers" { &["id_order", "id_carrier"] } else { &["id_order", "id_order_state"] };
    if let Some(name) = needed.iter().find(|name| !fields.contains_key(**name)) {
        return wrong(400, format!("parameter \"{name}\" required"), 41);
    }
    if let Some(name) = needed.iter().find(|name| number(&json!(field(name))) == 0) {
        return wrong(400, format!("Validation error: \"{name} is empty\""), 85);
    }
    books.written.push(format!("{method} {resource}"));
    match (method, resource) {
        ("PUT", "order_carriers") => {
            let number_of = field("tracking_number");
            let allowed = |c: char| c.is_ascii_alphanumeric() || "~:#,%&_=()[].? +-@/".contains(c);
            if !number_of.chars().all(allowed) || number_of.len() > 64 {
                return wrong(400, "Validation error: tracking_number", 85);
            }
            if id != Some(&field("id")) {
                return wrong(404, "", 87);
            }
            let kept = |name: &str, zero: &str| if fields.contains_key(name) { field(name) } else { zero.to_owned() };
            let now = books.time.clone();
            let row = books.row("order_carriers", id.unwrap().parse().unwrap());
            for (name, zero) in [
                ("id_order", ""),
                ("id_carrier", ""),
                ("id_order_invoice", "0"),
                ("weight", "0.000000"),
                ("shipping_cost_tax_excl", "0.000000"),
                ("shipping_cost_tax_incl", "0.000000"),
                ("tracking_number", ""),
                ("date_add", now.as_str()),
            ] {
                row[name] = json!(kept(name, zero));
            }
            Ok((200, json!({ "order_carrier": row.clone() })))
        }
        ("POST", "order_carriers") => {
            let id = next_id(books, "order_carriers");
            let row = json!({ "id": id, "id_order": field("id_order"), "id_carrier": field("id_carrier"), "id_order_invoice": "0",
                "weight": "0.000000", "shipping_cost_tax_excl": "0.000000", "shipping_cost_tax_incl": "0.000000",
                "tracking_number": field("tracking_number"), "date_add": books.time });
            books.table("order_carriers").push(row.clone());
            Ok((201, json!({ "order_carrier": row })))
        }
        ("POST", "order_histories") => {
            let state = field("id_order_state");
            if !books.table("order_states").iter().any(|row| text(&row["id"]) == state) {
                return wrong(500, "", 0);
            }
            let (order, now) = (number(&json!(field("id_order"))), books.time.clone());
            let row = books.row("orders", order);
            row["current_state"] = json!(state);
            row["date_upd"] = json!(now);
            let id = next_id(books, "order_histories");
            let row = json!({ "id": id, "id_employee": "", "id_order_state": state, "id_order": field("id_order"), "date_add": now });
            if fault != Some(Fault::HookFails) {
                books.table("order_histories").push(row.clone());
                if query.get("sendemail").is_some_and(|send| send == "1") {
                    books.mails.push(state);
                }
            }
            Ok((201, json!({ "order_history": row })))
        }
        _ => wrong(405, "Method is not allowed", 25),
    }
}

fn next_id(books: &mut Books, table: &str) -> u64 {
    1 + books.table(table).iter().map(|row| number(&row["id"])).max().unwrap_or_default()
}

/// The elements below a resource's, where they stand without a space between them.
fn elements(xml: &str, resource: &str) -> Option<BTreeMap<String, String>> {
    let (_, rest) = xml.split_once("<prestashop")?.1.split_once('>')?;
    let inner = rest.strip_prefix(&format!("<{resource}>"))?.strip_suffix(&format!("</{resource}></prestashop>"))?;
    let mut rest = inner;
    let mut all = BTreeMap::new();
    while !rest.is_empty() {
        let (name, after) = rest.strip_prefix('<')?.split_once('>')?;
        let (value, after) = after.split_once(&format!("</{name}>"))?;
        all.insert(name.to_owned(), html_escape::decode_html_entities(value).into_owned());
        rest = after;
    }
    Some(all)
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
}

fn number(value: &Value) -> u64 {
    text(value).parse().unwrap_or_default()
}

fn base64_of(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}
