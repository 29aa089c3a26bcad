//! What the tests of every connector need: a client that does not wait, and everything a pull brought.

pub(crate) mod notices;

use jiff::Timestamp;
use model::{Credentials, ShopAccount, ShopKind, ShopOrder, UtcDateTime};
use proptest::prelude::*;
use serde_json::{Value, json};
use shops::{Pages, PulledPage, Registry, SetAside, Shop, ShopError};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{
    Answer, BoxFuture, Clock, HeaderMap, HeaderValue, Http, Limits, Method, Outgoing, Setup, Sleep, Transport,
    WireError,
};

/// The shop of this kind, set as usual but for these fields.
pub(crate) fn built(
    kind: &str,
    config: &Value,
    credentials: &Credentials,
    setup: &Setup,
) -> Result<Arc<dyn Shop>, ShopError> {
    let kind = ShopKind(kind.to_owned());
    let registry = Registry::standard();
    let fields = &registry.get(&kind).unwrap().info.fields;
    let config: model::AccountConfig = serde_json::from_value(config.clone()).unwrap();
    let account = ShopAccount { config: config.settled(fields), kind };
    registry.build(&account, Some(credentials), setup)
}

/// The shop of this kind, set as usual and by `usual`, but for the fields of `changes`.
pub(crate) fn made(
    kind: &str,
    usual: Value,
    changes: &Value,
    credentials: &Credentials,
    setup: &Setup,
) -> Result<Arc<dyn Shop>, ShopError> {
    let mut config = usual;
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    built(kind, &config, credentials, setup)
}

/// How long a client was asked to wait, try by try.
pub(crate) type Waits = Arc<Mutex<Vec<Duration>>>;

/// Bounds and a clock that does not wait between tries, and what it would have waited.
pub(crate) fn impatient(total: Duration) -> (Setup, Waits) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        noted.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let limits = Limits { total, ..Limits::default() };
    (Setup { limits, clock: Clock { sleep, ..Clock::default() }, transport: None }, waits)
}

pub(crate) fn at(text: &str) -> UtcDateTime {
    text.parse().unwrap()
}

/// Late in the afternoon of the day of the tests.
pub(crate) fn now() -> UtcDateTime {
    at("2026-11-28T16:00:00Z")
}

/// Everything a pull brought.
#[derive(Debug, Default)]
pub(crate) struct Haul {
    pub(crate) orders: Vec<ShopOrder>,
    pub(crate) set_aside: Vec<SetAside>,
    pub(crate) out_of_reach: Vec<String>,
    /// The cursor of each page.
    pub(crate) cursors: Vec<Option<UtcDateTime>>,
    /// That of the last page, and after a whole pull that of the pull.
    pub(crate) cursor: Option<UtcDateTime>,
}

impl Haul {
    pub(crate) fn take(&mut self, page: PulledPage) {
        self.cursor = page.cursor;
        self.cursors.push(page.cursor);
        self.orders.extend(page.orders);
        self.set_aside.extend(page.set_aside);
        self.out_of_reach.extend(page.out_of_reach);
    }

    /// An order as it came last.
    pub(crate) fn order(&self, reference: impl ToString) -> &ShopOrder {
        self.orders.iter().rfind(|order| order.reference == reference.to_string()).unwrap()
    }

    pub(crate) fn references(&self) -> Vec<&str> {
        self.orders.iter().map(|order| order.reference.as_str()).collect()
    }

    pub(crate) fn numbers(&self) -> Vec<&str> {
        self.orders.iter().map(|order| order.number.as_str()).collect()
    }

    pub(crate) fn pages(&self) -> usize {
        self.cursors.len()
    }
}

pub(crate) async fn pull(client: &Arc<dyn Shop>, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    pull_at(client, since, now()).await
}

pub(crate) async fn pull_at(
    client: &Arc<dyn Shop>,
    since: Option<UtcDateTime>,
    now: UtcDateTime,
) -> Result<Haul, ShopError> {
    let mut haul = Haul::default();
    let pulled = client.pull(since, now, &mut |page| haul.take(page)).await?;
    haul.cursor = pulled.cursor;
    Ok(haul)
}

/// Looks at every page of old orders, and keeps none.
pub(crate) struct History<'a>(pub(crate) &'a mut Haul);

impl Pages for History<'_> {
    fn is_history(&self) -> bool {
        true
    }

    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        self.0.take(page);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Takes so many pages, and breaks the pull off behind them.
struct Few<'a> {
    haul: &'a mut Haul,
    left: usize,
}

impl Pages for Few<'_> {
    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        self.haul.take(page);
        self.left -= 1;
        let kept = if self.left == 0 { Err(ShopError::NotKept) } else { Ok(()) };
        Box::pin(std::future::ready(kept))
    }
}

/// A first pull that is killed behind so many pages goes on by another client: all of so many orders are in then, and it does not begin
/// again.
pub(crate) async fn a_first_pull_that_is_killed_goes_on(
    client: impl Fn() -> Arc<dyn Shop>,
    orders: usize,
    pages: usize,
) {
    let mut haul = Haul::default();
    let broken = client().pull(None, now(), &mut Few { haul: &mut haul, left: pages }).await;
    assert_eq!(broken, Err(ShopError::NotKept));
    assert!(haul.cursor.is_some(), "how far all is in is known: {:?}", haul.cursors);
    let came = haul.orders.len();
    let rest = pull(&client(), haul.cursor).await.unwrap();
    assert!(
        rest.orders.len() < orders - came / 3,
        "{} of {orders} came again or anew behind {came}",
        rest.orders.len()
    );
    haul.orders.extend(rest.orders);
    let all: std::collections::BTreeSet<&str> = haul.references().into_iter().collect();
    assert_eq!(all.len(), orders);
}

/// Every place in a value, by its way from the top.
pub(crate) fn places(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let below: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, item)| (name.clone(), item)).collect(),
        _ => Vec::new(),
    };
    for (name, item) in below {
        all.extend(places(item).into_iter().map(|way| format!("/{name}{way}")));
    }
    all
}

/// What nobody expects in the place of a value; none where the value is not there at all.
pub(crate) fn odd() -> impl Strategy<Value = Option<Value>> {
    let value = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!("")),
        Just(json!("0")),
        Just(json!(-1)),
        Just(json!(u64::MAX)),
        Just(json!(1e300)),
        Just(json!("99999999999999999999999999")),
        Just(json!("0000-00-00 00:00:00")),
        Just(json!([[[]]])),
        Just(json!({ "id": 1, "value": {} })),
        Just(json!([{ "id": 1, "value": "x" }])),
        Just(json!(false)),
        Just(json!(true)),
        "\\PC{0,12}".prop_map(Value::String),
        "[0-9.-]{0,12}".prop_map(Value::String),
    ];
    prop_oneof![5 => value.prop_map(Some), 1 => Just(None)]
}

/// Puts something else in a place of a value, or takes away what is there.
pub(crate) fn change(value: &mut Value, place: &str, odd: Option<Value>) {
    let (above, name) = place.rsplit_once('/').unwrap_or_default();
    match (odd, value.pointer_mut(above)) {
        (None, Some(Value::Object(fields))) if !place.is_empty() => {
            fields.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        (odd, _) => {
            if let Some(there) = value.pointer_mut(place) {
                *there = odd.unwrap_or_default();
            }
        }
    }
}

/// Noon of the day of the tests, which is what the station's clock shows when a connection is tested.
fn noon() -> Timestamp {
    "2026-11-28T12:00:00Z".parse().unwrap()
}

/// What stands between station and shop when a connection is tested: every answer comes with this date, and a firewall may let
/// nothing through that writes.
struct Between {
    http: Http,
    date: &'static str,
    lets_write: bool,
}

impl Transport for Between {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            if !self.lets_write && outgoing.method != Method::GET {
                return Ok(Answer::new(403, HeaderMap::new(), b"<!DOCTYPE html><html>Blocked".to_vec()));
            }
            let answer = self.http.exchange(outgoing).await?;
            let mut headers = answer.headers().clone();
            headers.insert("date", HeaderValue::from_static(self.date));
            Ok(Answer::new(answer.status(), headers, answer.body().to_vec()))
        })
    }
}

fn between(date: &'static str, lets_write: bool) -> Setup {
    let limits = Limits { total: Duration::from_secs(2), tries: 1, ..Limits::default() };
    let http = Http::new(limits).unwrap();
    Setup {
        limits,
        clock: Clock { now: noon, ..Clock::default() },
        transport: Some(Arc::new(Between { http, date, lets_write })),
    }
}

/// For a connection that is tested, to a shop whose clock shows this; asked once.
pub(crate) fn at_noon_to(date: &'static str) -> Setup {
    between(date, true)
}

/// The same, to a shop whose clock is right, with a firewall before it that lets nothing through that writes.
pub(crate) fn through_a_firewall() -> Setup {
    between("Sat, 28 Nov 2026 12:00:00 GMT", false)
}

/// A shop's clock that is right, one that is three minutes ahead, and one that is an hour behind, each with the difference.
pub(crate) const CLOCKS: [(&str, i64); 3] = [
    ("Sat, 28 Nov 2026 12:00:00 GMT", 0),
    ("Sat, 28 Nov 2026 12:03:00 GMT", 180),
    ("Sat, 28 Nov 2026 11:00:00 GMT", -3600),
];
