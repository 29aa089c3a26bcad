//! The service at the other end, within this process.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Transport, WireError};

/// Does something that waits for another thread, with an end.
pub(crate) fn within<T>(time: Duration, work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(time, work).await.unwrap() })
}

/// A made-up shop.
pub(crate) struct Service(Arc<Books>);

struct Books {
    orders: Vec<Value>,
    state: Mutex<State>,
    open: watch::Sender<bool>,
    held: watch::Sender<usize>,
}

#[derive(Default)]
struct State {
    told: Vec<Value>,
    asked: usize,
    most_at_once: usize,
    tired: Option<u64>,
    denied: Vec<String>,
    ahead: i64,
    /// The points it knows, by the part of it and the number of the order; none where it does not answer.
    points: Option<Value>,
}

impl Service {
    pub(crate) fn with_orders(numbers: &[&str]) -> Self {
        let order = |number: &&str| json!({ "id": number, "to": "Ann Other", "cents": 1250, "things": [["Lamp", 1]] });
        Self::with(numbers.iter().map(order).collect())
    }

    /// With one order of these things.
    pub(crate) fn with_things(number: &str, things: &[(&str, u32)]) -> Self {
        Self::with(vec![json!({ "id": number, "to": "Ann Other", "cents": 1250, "things": things })])
    }

    fn with(orders: Vec<Value>) -> Self {
        Self(Arc::new(Books {
            orders,
            state: Mutex::default(),
            open: watch::Sender::new(true),
            held: watch::Sender::new(0),
        }))
    }

    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        Arc::<Books>::clone(&self.0)
    }

    /// What it was told, each once.
    pub(crate) fn told(&self) -> Vec<Value> {
        self.0.state.lock().unwrap().told.clone()
    }

    /// Keeps every answer back until it is let go.
    pub(crate) fn hold(&self) {
        self.0.open.send_replace(false);
    }

    pub(crate) fn let_go(&self) {
        self.0.open.send_replace(true);
    }

    /// How many answers are kept back now.
    pub(crate) fn held(&self) -> usize {
        *self.0.held.borrow()
    }

    /// Waits until so many are.
    pub(crate) fn wait_until_held(&self, answers: usize) {
        let mut held = self.0.held.subscribe();
        within(Duration::from_secs(60), async { held.wait_for(|held| *held == answers).await.map(|_| ()).unwrap() });
    }

    /// How many requests it had at once at most.
    pub(crate) fn most_at_once(&self) -> usize {
        self.0.state.lock().unwrap().most_at_once
    }

    /// Knows these points, by the part of it and the number of the order; nothing where it does not say.
    pub(crate) fn know_points(&self, points: Option<Value>) {
        self.0.state.lock().unwrap().points = points;
    }

    /// Denies its key these rights, and has a clock that is so many seconds ahead.
    pub(crate) fn deny(&self, rights: &[&str], ahead: i64) {
        let mut state = self.0.state.lock().unwrap();
        (state.denied, state.ahead) = (rights.iter().map(|right| (*right).to_owned()).collect(), ahead);
    }

    /// Wants to be left alone for so many seconds.
    pub(crate) fn tire(&self, seconds: u64) {
        self.0.state.lock().unwrap().tired = Some(seconds);
    }

    /// How often it was asked.
    pub(crate) fn asked(&self) -> usize {
        self.0.state.lock().unwrap().asked
    }
}

impl Transport for Books {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            if outgoing.url.host_str() != Some("bazaar.example") {
                return Ok(Answer::new(404, HeaderMap::new(), Vec::new()));
            }
            {
                let mut state = self.state.lock().unwrap();
                state.asked += 1;
                self.held.send_modify(|held| *held += 1);
                state.most_at_once = state.most_at_once.max(*self.held.borrow());
            }
            let _ = self.open.subscribe().wait_for(|open| *open).await;
            self.held.send_modify(|held| *held -= 1);
            let mut state = self.state.lock().unwrap();
            Ok(state.answer(outgoing, &self.orders))
        })
    }
}

impl State {
    /// An order with what was told of it to have left, piece by piece.
    fn with_what_left(&self, order: &Value) -> Value {
        let mut gone: BTreeMap<String, u64> = BTreeMap::new();
        for told in self.told.iter().filter(|told| told["order"] == order["id"]) {
            let parcels: Vec<Vec<(String, u64)>> = serde_json::from_value(told["items"].clone()).unwrap();
            parcels.into_iter().flatten().for_each(|(line, count)| *gone.entry(line).or_default() += count);
        }
        let mut order = order.clone();
        order["gone"] = json!(gone);
        order
    }

    fn answer(&mut self, outgoing: &Outgoing, orders: &[Value]) -> Answer {
        let answer = |status, body: Value| Answer::new(status, HeaderMap::new(), body.to_string().into_bytes());
        if outgoing.headers.get("authorization").is_none_or(|proof| proof != "Bearer b4z44r") {
            return answer(401, json!({}));
        }
        if let Some(seconds) = self.tired {
            let rest = [(wire::HeaderName::from_static("retry-after"), seconds.into())].into_iter().collect();
            return Answer::new(429, rest, Vec::new());
        }
        match outgoing.url.path() {
            "/api/about" => {
                let (denied, ahead) = (&self.denied, self.ahead);
                answer(200, json!({ "name": "Bazaar", "waiting": orders.len(), "denied": denied, "ahead": ahead }))
            }
            "/api/points" => {
                let part = outgoing.query.iter().find(|(name, _)| name == "part").map(|(_, part)| part.as_str());
                match &self.points {
                    Some(points) => answer(200, points[part.unwrap_or_default()].clone()),
                    None => answer(404, json!({})),
                }
            }
            "/api/changes" => answer(200, orders.iter().map(|order| self.with_what_left(order)).collect()),
            "/api/dispatches" => {
                let content = outgoing.content.as_ref().unwrap();
                let told: Value = serde_json::from_slice(&content.bytes).unwrap();
                if self.told.iter().any(|known| known["reference"] == told["reference"]) {
                    return answer(200, json!({}));
                }
                self.told.push(told);
                answer(201, json!({}))
            }
            _ => answer(404, json!({})),
        }
    }
}
