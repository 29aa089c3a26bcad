//! A shop's own program that hears webhooks, at a real address: it believes no word whose signature is wrong.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers};

pub(super) const KEY: &str = "chosen by the shop";
const PATIENCE: Duration = Duration::from_secs(90);
const PATH: &str = "/hooks/packdesk";

/// What it answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answers {
    Well,
    Status(u16),
    Late,
}

/// One thing it heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heard {
    pub(super) number: String,
    pub(super) status: u64,
    pub(super) timestamp: i64,
    pub(super) body: Value,
}

/// The receiver. What it answers with 2xx it has taken.
pub(super) struct Receiver {
    server: MockServer,
    books: Arc<Books>,
}

struct Books {
    answers: Mutex<Answers>,
    /// Orders it has trouble with, whatever else it answers.
    poison: Mutex<Option<String>>,
    taken: Mutex<Vec<Heard>>,
    asked: watch::Sender<usize>,
}

struct Responder(Arc<Books>);

impl Respond for Responder {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).unwrap();
        mac.update(&request.body);
        let signature: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        if request.headers["sendcloud-signature"].to_str().unwrap() != signature {
            return ResponseTemplate::new(403);
        }
        self.0.asked.send_modify(|asked| *asked += 1);
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        if self.0.poison.lock().unwrap().as_deref() == body["parcel"]["external_order_id"].as_str() {
            return ResponseTemplate::new(500);
        }
        match *self.0.answers.lock().unwrap() {
            Answers::Well => {
                self.0.taken.lock().unwrap().push(Heard {
                    number: body["parcel"]["tracking_number"].as_str().unwrap().to_owned(),
                    status: body["parcel"]["status"]["id"].as_u64().unwrap(),
                    timestamp: body["timestamp"].as_i64().unwrap(),
                    body,
                });
                ResponseTemplate::new(200)
            }
            Answers::Status(status) => {
                ResponseTemplate::new(status).insert_header("location", "https://else.example/x")
            }
            Answers::Late => ResponseTemplate::new(200).set_delay(Duration::from_secs(60)),
        }
    }
}

impl Receiver {
    pub(super) fn start(runtime: &Runtime) -> Self {
        let books = Arc::new(Books {
            answers: Mutex::new(Answers::Well),
            poison: Mutex::default(),
            taken: Mutex::default(),
            asked: watch::Sender::new(0),
        });
        let server = runtime.block_on(async {
            let server = MockServer::start().await;
            let heard = Mock::given(matchers::method("POST")).and(matchers::path(PATH));
            heard.respond_with(Responder(Arc::clone(&books))).mount(&server).await;
            server
        });
        Self { server, books }
    }

    pub(super) fn address(&self) -> String {
        format!("{}{PATH}", self.server.uri())
    }

    pub(super) fn host(&self) -> String {
        self.server.uri()
    }

    pub(super) fn answer(&self, answers: Answers) {
        *self.books.answers.lock().unwrap() = answers;
    }

    /// From now on it has trouble with what it hears of this order.
    pub(super) fn has_trouble_with(&self, order: &str) {
        *self.books.poison.lock().unwrap() = Some(order.to_owned());
    }

    /// What it took, in order.
    pub(super) fn taken(&self) -> Vec<Heard> {
        self.books.taken.lock().unwrap().clone()
    }

    /// The statuses it took of an order, in order.
    pub(super) fn statuses(&self, order: &str) -> Vec<u64> {
        let of = |heard: &&Heard| heard.body["parcel"]["external_order_id"] == order;
        self.taken().iter().filter(of).map(|heard| heard.status).collect()
    }

    /// How often it was asked, whatever it answered.
    pub(super) fn asked(&self) -> usize {
        *self.books.asked.borrow()
    }

    /// Waits until it was asked more often than so many times.
    pub(super) fn until_asked(&self, runtime: &Runtime, before: usize) {
        let mut asked = self.books.asked.subscribe();
        let more = asked.wait_for(|asked| *asked > before);
        runtime.block_on(async { tokio::time::timeout(PATIENCE, more).await.unwrap().unwrap() });
    }
}
