//! The practice carrier: books shipments by our key over HTTP and JSON, keeps what it knows, makes labels, and misbehaves when
//! it is told to.
//!
//! ```text
//! POST   /token                        {"secret"}                  201 {"token", "lives_for"}
//! POST   /shipments                    books; Content is strict    201 shipment · 409 shipment, the key is known · 422
//! GET    /shipments?key=               finds; without a key: all   200 {"shipments"}
//! GET    /shipments/{id}/labels        ?format= and ?dpi=          200 {"labels"} · 404, not yet
//! DELETE /shipments/{id}               voids                       200 {"voided": "now" | "before"} · 404
//! GET    /{token}/track/{number}       a page for the customer; the token stands in the address
//! ```

mod answer;
mod books;
pub mod connector;
pub(crate) mod label;
pub(crate) mod misbehaviour;
pub(crate) mod request;

pub use books::PracticeShipment;
pub use misbehaviour::{Asked, Misbehaviour};

use crate::token::token;
use answer::Answer;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as PathPart, State};
use axum::http::{HeaderMap, Method, Uri};
use axum::response::{Html, Response};
use axum::routing::get;
use books::Books;
use misbehaviour::Commands;
use model::{AccountConfig, CarrierAccount, CarrierId, Credentials};
use request::Route;
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A carrier on loopback. Ends when dropped.
#[derive(Debug)]
pub struct PracticeCarrier {
    address: SocketAddr,
    office: Arc<Mutex<Office>>,
    /// Stands in the address of every page.
    page: String,
    server: JoinHandle<()>,
}

/// What the carrier's requests and its owner share.
#[derive(Debug)]
struct Office {
    open: bool,
    /// New with every start, unless it is kept with the books.
    secret: String,
    keys_repeat: bool,
    books: Books,
    commands: Commands,
    tokens: HashSet<String>,
    tokens_given: u64,
    asked: watch::Sender<BTreeMap<Asked, u64>>,
}

impl PracticeCarrier {
    /// Starts it on a free port; it forgets everything when it ends.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start() -> io::Result<Self> {
        Self::serve(0, Books::default(), token()?, token()?).await
    }

    /// Starts it with what it knew when it last ran in this folder, on that port; 0 takes a free one. On the same port its
    /// tracking page has the same address again.
    ///
    /// # Errors
    /// When the port is taken, or the folder cannot be read or written, or what it kept there is damaged.
    pub async fn start_in(folder: &Path, port: u16) -> io::Result<Self> {
        Self::serve(port, Books::open(folder)?, kept(folder, "secret")?, kept(folder, "page")?).await
    }

    async fn serve(port: u16, books: Books, secret: String, page: String) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let office = Arc::new(Mutex::new(Office {
            open: true,
            secret,
            keys_repeat: false,
            books,
            commands: Commands::default(),
            tokens: HashSet::new(),
            tokens_given: 0,
            asked: watch::Sender::default(),
        }));
        let router = Router::new()
            .route(&format!("/{page}/track/{{number}}"), get(tracking_page))
            .fallback(respond)
            .with_state(Arc::clone(&office));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(kind = %error.kind(), "the practice carrier ended");
            }
        });
        Ok(Self { address, office, page, server })
    }

    /// Where a parcel is followed, with `{number}` in the place of its number.
    #[must_use]
    pub fn tracking_url(&self) -> String {
        format!("http://{}/{}/track/{{number}}", self.address, self.page)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// An account with it, for that carrier of the catalogue.
    #[must_use]
    pub fn account(&self, carrier: CarrierId) -> CarrierAccount {
        let url = format!("http://{}", self.address);
        let config = AccountConfig([("url".to_owned(), url.into())].into_iter().collect());
        CarrierAccount::new(carrier, connector::ID, config)
    }

    /// The secret of every account with it.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        Credentials::of([("secret", open(&self.office).secret.as_str())])
    }

    /// Misbehaves the next `times` it is asked this (or anything), after what it was told before.
    pub fn misbehave(&self, when: Option<Asked>, times: u32, how: Misbehaviour) {
        open(&self.office).commands.add(when, None, times, how);
    }

    /// Misbehaves the next `times` it is asked this (or anything) about one booking.
    pub fn misbehave_about(&self, key: &str, when: Option<Asked>, times: u32, how: Misbehaviour) {
        open(&self.office).commands.add(when, Some(key.to_owned()), times, how);
    }

    /// Behaves again, whatever it was told.
    pub fn behave(&self) {
        open(&self.office).commands = Commands::default();
    }

    /// From now on a key that is known is booked once more, as carriers do that only keep our key and do not hold to it.
    pub fn let_keys_repeat(&self) {
        open(&self.office).keys_repeat = true;
    }

    /// How often it was asked this, misbehaviour included.
    #[must_use]
    pub fn asked(&self, what: Asked) -> u64 {
        open(&self.office).asked.borrow().get(&what).copied().unwrap_or(0)
    }

    /// Waits until it was asked this so often, misbehaviour included.
    pub async fn until_asked(&self, what: Asked, times: u64) {
        let mut asked = open(&self.office).asked.subscribe();
        let enough = |asked: &BTreeMap<Asked, u64>| asked.get(&what).is_some_and(|count| *count >= times);
        // The sender lives as long as the carrier.
        let _ = asked.wait_for(enough).await;
    }

    /// Every shipment it was ever asked for and made, the first one first.
    #[must_use]
    pub fn shipments(&self) -> Vec<PracticeShipment> {
        open(&self.office).books.shipments().cloned().collect()
    }

    /// How many shipments of a key it would carry and bill.
    #[must_use]
    pub fn live_of_key(&self, key: &str) -> usize {
        open(&self.office).books.shipments().filter(|known| known.is_live() && known.key == key).count()
    }

    /// How many shipments of an order it would carry and bill.
    #[must_use]
    pub fn live_of_order(&self, order: &str) -> usize {
        open(&self.office).books.shipments().filter(|known| known.is_live() && known.order == order).count()
    }
}

/// A secret that is kept with the books in a folder.
fn kept(folder: &Path, name: &str) -> io::Result<String> {
    let file = folder.join(name);
    match std::fs::read_to_string(&file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let secret = token()?;
            std::fs::write(&file, &secret)?;
            Ok(secret)
        }
        kept => kept,
    }
}

impl Drop for PracticeCarrier {
    fn drop(&mut self) {
        // Connections that are open outlive the server's task: they find it closed.
        open(&self.office).open = false;
        self.server.abort();
    }
}

impl Office {
    /// Carries out what was asked.
    fn answer(&mut self, route: &Route, query: &BTreeMap<String, String>, content: &[u8]) -> Answer {
        match route {
            Route::Token => self.give_token(content),
            Route::Book => self.book(content),
            Route::Find => self.find(query.get("key").map(String::as_str)),
            Route::Labels(id) => self.labels(id, query),
            Route::Void(id) => self.void(id),
        }
    }

    fn give_token(&mut self, content: &[u8]) -> Answer {
        if !request::proves(content, &self.secret) {
            return Answer::unauthorised("wrong_secret");
        }
        self.tokens_given += 1;
        let token = format!("practice-token-{}", self.tokens_given);
        self.tokens.insert(token.clone());
        Answer::token(&token)
    }

    fn book(&mut self, content: &[u8]) -> Answer {
        let asked = match request::NewShipment::read(content) {
            Ok(asked) => asked,
            Err(fault) => return Answer::invalid(&fault),
        };
        match self.books.of_key(&asked.key).filter(|_| !self.keys_repeat) {
            Some(known) if known.asked == asked => Answer::known(known),
            Some(known) => Answer::key_of_another(&known.key),
            None => match self.books.book(asked) {
                Ok(shipment) => Answer::booked(shipment),
                Err(error) => Answer::trouble(&error.to_string()),
            },
        }
    }

    fn find(&self, key: Option<&str>) -> Answer {
        Answer::list(self.books.shipments().filter(|known| key.is_none_or(|key| known.key == key)))
    }

    fn labels(&mut self, id: &str, query: &BTreeMap<String, String>) -> Answer {
        let Some(known) = self.books.of_id_mut(id) else { return Answer::unknown() };
        let mut form = known.asked.label;
        if let Err(fault) = form.change(query) {
            return Answer::invalid(&fault);
        }
        if known.labels_after > 0 {
            known.labels_after -= 1;
            return Answer::no_label_yet();
        }
        Answer::labels(known, form)
    }

    fn void(&mut self, id: &str) -> Answer {
        match self.books.void(id) {
            Ok(Some(first)) => Answer::voided(first),
            Ok(None) => Answer::unknown(),
            Err(error) => Answer::trouble(&error.to_string()),
        }
    }
}

async fn respond(
    State(office): State<Arc<Mutex<Office>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    content: Bytes,
) -> Response {
    let Some(route) = Route::of(&method, uri.path()) else { return Answer::no_route().into_response() };
    let query = request::query(uri.query().unwrap_or_default());
    let how = {
        let mut office = open(&office);
        if !office.open {
            misbehaviour::drop_connection();
        }
        let asked = route.asked();
        office.asked.send_modify(|counts| *counts.entry(asked).or_default() += 1);
        if asked != Asked::Token && !request::bearer(&headers).is_some_and(|token| office.tokens.contains(token)) {
            return Answer::unauthorised("token_expired").into_response();
        }
        let key = office.key_of(&route, &query, &content);
        office.commands.take(asked, key.as_deref())
    };
    misbehaviour::play(&office, how, |office| office.answer(&route, &query, &content)).await
}

impl Office {
    /// The key of the booking a request is about, where it is about one.
    fn key_of(&self, route: &Route, query: &BTreeMap<String, String>, content: &[u8]) -> Option<String> {
        match route {
            Route::Token => None,
            Route::Book => request::NewShipment::read(content).ok().map(|asked| asked.key),
            Route::Find => query.get("key").cloned(),
            Route::Labels(id) | Route::Void(id) => self.books.of_id(id).map(|known| known.key.clone()),
        }
    }
}

/// The number alone on a page, if it is one: letters and digits need no escaping.
async fn tracking_page(PathPart(number): PathPart<String>) -> Html<String> {
    let number: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    Html(format!("<!doctype html><meta charset=\"utf-8\"><title>{number}</title><h1>{number}</h1>"))
}

/// The office, even after a panic of somebody who held it.
fn open(office: &Mutex<Office>) -> MutexGuard<'_, Office> {
    office.lock().unwrap_or_else(PoisonError::into_inner)
}
