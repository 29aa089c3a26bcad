//! The practice shop: a WooCommerce REST API v3 as recordings of the real one show it, with orders of this morning.

mod answer;
mod books;
mod fulfilments;
mod goods;
mod list;
mod pictures;
mod signature;

use self::answer::Answer;
use self::books::Books;
use crate::orders;
use crate::token::token;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use model::{AccountConfig, Credentials, ShopAccount, ShopKind, UtcDateTime};
use serde_json::{Value, json};
use std::collections::{HashSet, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The WooCommerce whose recordings it was made after.
const VERSION: &str = "9.9.3";

/// How the shop misbehaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Answers after this long.
    Slow(Duration),
    /// 429 with `Retry-After` in seconds.
    TooMany(u64),
    /// 503.
    Unavailable,
    /// 200 with a web page, as for maintenance.
    WebPage,
    /// A PHP warning before the data.
    Warning,
    /// 200 with nothing in it.
    Empty,
    /// Breaks off within the JSON.
    Truncated,
    /// Does what was asked and never says so. Waits for a request that writes.
    SilentAfterAccepting,
}

/// A change somebody made through the API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Push {
    /// The order was changed (status, metadata).
    Order(u64),
    /// The order got a note.
    Note(u64),
    /// A fulfilment of the order was made, changed or deleted.
    Fulfilment(u64),
}

/// A shop on loopback. Ends when dropped.
#[derive(Debug)]
pub struct PracticeShop {
    address: SocketAddr,
    desk: Arc<Mutex<Desk>>,
    server: JoinHandle<()>,
}

/// What the shop's requests and its owner share.
#[derive(Debug)]
struct Desk {
    /// New with every start: whoever else has an account at this machine does not know it.
    key: String,
    secret: String,
    books: Books,
    opened: Instant,
    opened_at: UtcDateTime,
    next_faults: VecDeque<Fault>,
    standing_fault: Option<Fault>,
    requests: Vec<String>,
    nonces: HashSet<String>,
    /// Whether its API is reached by `?rest_route=` alone.
    plain_permalinks: bool,
    /// Whether its key may write, too.
    key_writes: bool,
    /// Whether it has order fulfilments switched on.
    has_fulfilments: bool,
}

impl PracticeShop {
    /// Opens with its orders of the morning of `now`.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start(now: UtcDateTime) -> io::Result<Self> {
        Self::start_as_of(now, now).await
    }

    /// Opens `now` with the orders of another moment's morning.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start_as_of(now: UtcDateTime, morning: UtcDateTime) -> io::Result<Self> {
        let shop = Self::with_orders(now, orders::of_the_morning(morning)).await?;
        orders::products(|sku| pictures::address(&shop.url(), sku)).into_iter().for_each(|product| shop.stock(product));
        Ok(shop)
    }

    /// Opens with these orders, in the form of the REST API.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn with_orders(now: UtcDateTime, orders: Vec<Value>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let (key, secret) = (format!("ck_{}", token()?), format!("cs_{}", token()?));
        let desk = Arc::new(Mutex::new(Desk {
            key,
            secret,
            books: Books::new(orders),
            opened: Instant::now(),
            opened_at: now,
            next_faults: VecDeque::new(),
            standing_fault: None,
            requests: Vec::new(),
            nonces: HashSet::new(),
            plain_permalinks: false,
            key_writes: true,
            has_fulfilments: false,
        }));
        let router = Router::new().fallback(respond).with_state((Arc::clone(&desk), address));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(kind = %error.kind(), "the practice shop ended");
            }
        });
        Ok(Self { address, desk, server })
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// An account with it, with what the kind of shop it is has to be told and nothing else.
    #[must_use]
    pub fn account(&self) -> ShopAccount {
        let config = AccountConfig([("url".to_owned(), self.url().into())].into_iter().collect());
        ShopAccount { kind: ShopKind("woocommerce".to_owned()), config }
    }

    /// The key it accepts, until it ends.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let desk = open(&self.desk);
        Credentials::of([("key", desk.key.as_str()), ("secret", desk.secret.as_str())])
    }

    /// Misbehaves once: at the next request, after the faults already waiting.
    pub fn fail_next(&self, fault: Fault) {
        open(&self.desk).next_faults.push_back(fault);
    }

    /// Misbehaves until told otherwise.
    pub fn fail_until_told(&self, fault: Option<Fault>) {
        open(&self.desk).standing_fault = fault;
    }

    /// An order as it stands, in the form of the REST API.
    #[must_use]
    pub fn order(&self, id: u64) -> Option<Value> {
        open(&self.desk).books.order(id).cloned()
    }

    /// Every order's id.
    #[must_use]
    pub fn order_ids(&self) -> Vec<u64> {
        open(&self.desk).books.ids()
    }

    /// The notes of an order, the newest first.
    #[must_use]
    pub fn notes(&self, id: u64) -> Vec<Value> {
        open(&self.desk).books.notes(id)
    }

    /// What was changed through the API, in that order.
    #[must_use]
    pub fn pushes(&self) -> Vec<Push> {
        open(&self.desk).books.pushes().to_vec()
    }

    /// Every request so far, as `GET /wp-json/wc/v3/orders?page=1`, without what proves who asked.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        open(&self.desk).requests.clone()
    }

    /// Changes fields of an order, or adds it, as somebody in the shop would.
    pub fn change(&self, id: u64, fields: &Value) {
        let mut desk = open(&self.desk);
        let now = desk.now();
        desk.books.change(id, fields, now);
    }

    /// Sells a product, or changes it, in the form of the REST API; one with a `parent_id` is a variation of that.
    pub fn stock(&self, product: Value) {
        open(&self.desk).books.stock(product);
    }

    /// Pays back what these lines of a refund say, in the form of the REST API; `total` is what is paid back in all.
    pub fn refund(&self, id: u64, total: &str, lines: &Value) {
        let mut desk = open(&self.desk);
        let now = desk.now();
        desk.books.refund(id, total, lines, now);
    }

    /// Deletes an order for good.
    pub fn delete(&self, id: u64) {
        open(&self.desk).books.delete(id);
    }

    /// Changes fields of an order, as some plugins do: without a word in its dates.
    pub fn change_unnoticed(&self, id: u64, fields: &Value) {
        open(&self.desk).books.lay_over(id, fields);
    }

    /// Answers below `/wp-json/` no more, only by `?rest_route=`.
    pub fn use_plain_permalinks(&self) {
        open(&self.desk).plain_permalinks = true;
    }

    /// Switches order fulfilments on.
    pub fn offer_fulfilments(&self) {
        open(&self.desk).has_fulfilments = true;
    }

    /// The fulfilments of an order, the oldest first.
    #[must_use]
    pub fn fulfilments(&self, id: u64) -> Vec<Value> {
        open(&self.desk).books.fulfilments(id)
    }

    /// How often a customer was mailed of a fulfilment.
    #[must_use]
    pub fn fulfilment_mails(&self) -> u32 {
        open(&self.desk).books.mails
    }

    /// Misbehaves no more.
    pub fn behave(&self) {
        let mut desk = open(&self.desk);
        desk.next_faults.clear();
        desk.standing_fault = None;
    }

    /// Lets its key read and not write.
    pub fn let_key_only_read(&self) {
        open(&self.desk).key_writes = false;
    }

    /// Lets time pass for the shop.
    pub fn wait(&self, time: Duration) {
        let mut desk = open(&self.desk);
        let later = desk.opened_at.millis().saturating_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX));
        desk.opened_at = UtcDateTime::from_millis(later);
    }
}

impl Drop for PracticeShop {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Desk {
    fn now(&self) -> UtcDateTime {
        let open_for = i64::try_from(self.opened.elapsed().as_millis()).unwrap_or(i64::MAX);
        UtcDateTime::from_millis(self.opened_at.millis().saturating_add(open_for))
    }

    fn take_fault(&mut self, writes: bool) -> Option<Fault> {
        let fits = |fault: &Fault| writes || *fault != Fault::SilentAfterAccepting;
        if self.next_faults.front().is_some_and(fits) {
            return self.next_faults.pop_front();
        }
        self.standing_fault.filter(fits)
    }

    fn answer(&mut self, request: &Request<'_>) -> Answer {
        let now = Timestamp::now().as_second();
        if !signature::proves(request, &self.key, &self.secret, now, &mut self.nonces) {
            return Answer::cannot_view();
        }
        if *request.method != Method::GET && !self.key_writes {
            return Answer::may_not_write();
        }
        let parts: Vec<&str> = request.path.split('/').collect();
        match (request.method.as_str(), parts.as_slice()) {
            ("GET", ["orders"]) => list::orders(&self.books, &request.parameters, &request.url),
            // Any number of changes at once, of which there are none.
            ("PUT" | "POST", ["orders", "batch"]) => Answer::json(200, &json!([])),
            (method, ["orders", id, rest @ ..]) => match (method, id.parse(), rest) {
                ("GET", Ok(id), []) => self.books.show(id, &request.parameters),
                ("PUT" | "POST", Ok(id), []) => self.books.update(id, request.content, self.now()),
                ("GET", Ok(id), ["notes"]) => self.books.list_notes(id, &request.parameters),
                ("POST", Ok(id), ["notes"]) => self.books.add_note(id, request.content, self.now()),
                ("GET", Ok(id), ["refunds"]) => self.books.list_refunds(id),
                (method, Ok(id), ["fulfillments", rest @ ..]) if self.has_fulfilments => {
                    match (method, rest.first().map(|it| it.parse())) {
                        ("GET", None) => self.books.list_fulfilments(id),
                        ("POST", None) => self.books.fulfil(id, request.content, self.now()),
                        ("PUT", Some(Ok(it))) => self.books.change_fulfilment(id, it, request.content),
                        ("DELETE", Some(Ok(it))) => self.books.delete_fulfilment(id, it),
                        _ => Answer::no_route(),
                    }
                }
                _ => Answer::no_route(),
            },
            ("GET", ["products"]) => goods::list(&self.books, None, &request.parameters),
            ("GET", ["products", parent, "variations"]) => match parent.parse() {
                Ok(parent) => goods::list(&self.books, Some(parent), &request.parameters),
                Err(_) => Answer::no_route(),
            },
            ("GET", ["system_status"]) => Answer::json(200, &json!({ "environment": { "version": VERSION } })),
            ("GET", ["settings", "products", "woocommerce_weight_unit"]) => goods::weight_unit(),
            _ => Answer::no_route(),
        }
    }
}

/// A request, taken apart.
struct Request<'r> {
    method: &'r Method,
    /// The address without query.
    url: String,
    /// The path below `/wp-json/wc/v3/`.
    path: String,
    parameters: Vec<(String, String)>,
    headers: &'r HeaderMap,
    content: &'r [u8],
}

async fn respond(
    State((desk, address)): State<(Arc<Mutex<Desk>>, SocketAddr)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    content: Bytes,
) -> Response {
    if let Some(picture) = pictures::at(uri.path()) {
        return ([("content-type", "image/png")], picture).into_response();
    }
    let writes = method != Method::GET;
    let fault = open(&desk).take_fault(writes);
    match fault {
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::TooMany(seconds)) => return Answer::too_many(seconds).into_response(),
        Some(Fault::Unavailable) => return Answer::unavailable().into_response(),
        Some(Fault::WebPage) => return Answer::web_page().into_response(),
        Some(Fault::Empty) => return Answer::empty().into_response(),
        Some(Fault::Warning | Fault::Truncated | Fault::SilentAfterAccepting) | None => {}
    }
    let parameters = signature::parameters(uri.query().unwrap_or_default());
    let plain = open(&desk).plain_permalinks;
    if is_index(uri.path(), &parameters, plain) {
        return Answer::json(200, &json!({ "name": "Practice shop", "namespaces": ["wc/v3"] })).into_response();
    }
    let Some(path) = path_of(uri.path(), &parameters, plain) else {
        return Answer::no_such_page().into_response();
    };
    let request = Request {
        method: &method,
        url: format!("http://{address}{}", uri.path()),
        path,
        parameters,
        headers: &headers,
        content: &content,
    };
    let answer = {
        let mut desk = open(&desk);
        desk.requests.push(signature::without_proof(&request));
        desk.answer(&request)
    };
    match fault {
        Some(Fault::SilentAfterAccepting) => std::future::pending().await,
        Some(Fault::Truncated) => answer.truncated().into_response(),
        Some(Fault::Warning) => answer.after_a_warning().into_response(),
        _ => answer.into_response(),
    }
}

/// Whether the site itself is asked for, which needs no key.
fn is_index(path: &str, parameters: &[(String, String)], plain_permalinks: bool) -> bool {
    let by_query = parameters.iter().any(|(name, route)| name == "rest_route" && route == "/");
    (path == "/" && by_query) || (path == "/wp-json/" && !plain_permalinks)
}

/// The path below the API, whichever way it is reached; none where the shop does not know that way.
fn path_of(path: &str, parameters: &[(String, String)], plain_permalinks: bool) -> Option<String> {
    let by_query = parameters.iter().find(|(name, _)| name == "rest_route").map(|(_, route)| route.as_str());
    match by_query {
        Some(route) if path == "/" => Some(route.strip_prefix("/wc/v3/").unwrap_or_default().to_owned()),
        _ if plain_permalinks => None,
        _ => Some(path.strip_prefix("/wp-json/wc/v3/").unwrap_or_default().to_owned()),
    }
}

/// The desk, even after a panic of somebody who held it.
fn open(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}
