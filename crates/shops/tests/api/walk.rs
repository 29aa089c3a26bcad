//! A shop that comes by itself, on a walk: it hears by webhook of each parcel, part by part, and of what is taken back. It brings its
//! orders itself, so none is pulled.

use super::KEY;
use crate::common::built;
use crate::walk::{MadeUp, Told, walk};
use model::{Credentials, UtcDateTime};
use serde_json::{Value, json};
use shops::Shop;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use wire::Setup;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

#[test]
fn a_shop_that_comes_by_itself_and_the_station_agree_after_any_day() {
    walk::<Own>();
}

/// What the shop's receiver heard.
#[derive(Default)]
struct Heard {
    /// The status of each parcel, by order and number, with the moment it is of.
    parcels: BTreeMap<(String, String), (u64, i64)>,
    faults: VecDeque<u16>,
}

struct Own {
    server: MockServer,
    heard: Arc<Mutex<Heard>>,
}

struct Receiver(Arc<Mutex<Heard>>);

impl Respond for Receiver {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut heard = self.0.lock().unwrap();
        if let Some(status) = heard.faults.pop_front() {
            return ResponseTemplate::new(status);
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let text = |name: &str| body["parcel"][name].as_str().unwrap().to_owned();
        let (status, at) = (body["parcel"]["status"]["id"].as_u64().unwrap(), body["timestamp"].as_i64().unwrap());
        let parcel = heard.parcels.entry((text("external_order_id"), text("tracking_number"))).or_insert((status, at));
        // What was heard later is not older.
        if at >= parcel.1 {
            *parcel = (status, at);
        }
        ResponseTemplate::new(200)
    }
}

/// A parcel that is ready to leave.
const READY: u64 = 1000;

impl MadeUp for Own {
    const KIND: &'static str = "api";
    const HEARS_AGAIN: bool = true;
    type Fault = u16;
    const FAULTS: &'static [u16] = &[500, 503, 429, 401];

    async fn open() -> Self {
        let (server, heard) = (MockServer::start().await, Arc::new(Mutex::new(Heard::default())));
        Mock::given(any()).respond_with(Receiver(Arc::clone(&heard))).mount(&server).await;
        Self { server, heard }
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        let config = json!({ "webhook": format!("{}/hook", self.server.uri()) });
        built("api", &config, &Credentials::of([("webhook_secret", KEY)]), setup).unwrap()
    }

    fn go_wrong(&self, fault: u16) {
        self.heard.lock().unwrap().faults.push_back(fault);
    }

    fn recover(&self) {
        self.heard.lock().unwrap().faults.clear();
    }

    fn line(id: u64, place: usize) -> String {
        format!("{id}-{place}")
    }

    fn place(&self, _: u64, _: UtcDateTime) {}

    fn change(&self, _: u64, _: &str, _: UtcDateTime) {}

    fn cancel(&self, _: u64, _: UtcDateTime) {}

    fn delete(&self, _: u64) {}

    fn told(&self, id: u64) -> Vec<Told> {
        let heard = self.heard.lock().unwrap();
        let of_order = heard.parcels.iter().filter(|((order, _), _)| *order == id.to_string());
        let holds = of_order.filter(|(_, (status, _))| *status == READY);
        holds.map(|((_, number), _)| Told::of(number, None)).collect()
    }
}
