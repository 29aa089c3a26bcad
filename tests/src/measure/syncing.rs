//! How fast orders come in from a shop.

use super::{line, median, memory, millis, percentile, station};
use crate::Desk;
use model::{Credentials, ShopAccount, ShopId, ShopKind, UtcDateTime};
use sandbox::PracticeShop;
use serde_json::{Value, json};
use shops::Registry;
use station::calls::{self, SaveShop};
use station::{Options, Station};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use wire::{Answer, BoxFuture, HeaderMap, Http, Limits, Outgoing, Setup, Transport, WireError};

/// What a real WooCommerce said.
const RECORDED: &str = include_str!("../../../crates/shops/tests/fixtures/woocommerce-9.9.3.jsonl");

const PAGE: usize = 100;

/// Orders as the recorded shop lists them, each with its own key, changed one a minute.
fn recorded_orders(count: usize, now: UtcDateTime) -> Vec<Value> {
    let pairs = RECORDED.lines().map(|pair| serde_json::from_str::<Value>(pair).expect("a recorded pair"));
    let lists = pairs.filter(|pair| pair["name"] == "list_processing" || pair["name"] == "list_page2");
    let recorded: Vec<Value> =
        lists.flat_map(|pair| pair["response"]["body"].as_array().cloned().unwrap_or_default()).collect();
    let of = |at: usize| {
        let mut order = recorded[at % recorded.len()].clone();
        let changed = now.millis() - 60_000 * i64::try_from(count - at).unwrap_or(0);
        let changed = UtcDateTime::from_millis(changed).0.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        order["id"] = json!(at + 1);
        order["number"] = json!((at + 1).to_string());
        order["status"] = json!("processing");
        (order["date_modified"], order["date_modified_gmt"]) = (json!(changed), json!(changed));
        order
    };
    (0..count).map(of).collect()
}

fn woocommerce(url: &str) -> ShopAccount {
    let config = serde_json::from_value(json!({ "url": url })).expect("a configuration");
    let kind = ShopKind("woocommerce".to_owned());
    let fields = Registry::standard().get(&kind).expect("a connector").info.fields.clone();
    ShopAccount { kind, config: model::AccountConfig::settled(config, &fields) }
}

/// A shop that answers at once, from memory.
struct Pages {
    pages: Vec<Vec<u8>>,
    next: AtomicUsize,
}

impl Transport for Pages {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let asks_for = |text: &str| outgoing.query.iter().any(|(_, value)| value.contains(text));
        let body = if outgoing.url.path().ends_with("/orders") && asks_for("processing") {
            self.pages.get(self.next.fetch_add(1, Relaxed)).cloned()
        } else if outgoing.url.path().ends_with("woocommerce_weight_unit") {
            Some(br#"{"id":"woocommerce_weight_unit","value":"kg"}"#.to_vec())
        } else {
            None
        };
        let body = body.unwrap_or_else(|| b"[]".to_vec());
        Box::pin(std::future::ready(Ok(Answer::new(200, HeaderMap::new(), body))))
    }
}

/// Orders a second out of the JSON of a recorded shop, on one core: read, understood and mapped.
pub fn mapping() {
    const ORDERS: usize = 50_000;
    let now = UtcDateTime(jiff::Timestamp::now());
    let orders = recorded_orders(ORDERS, now);
    let pages: Vec<Vec<u8>> = orders.chunks(PAGE).map(|page| serde_json::to_vec(page).expect("JSON")).collect();
    let megabytes = pages.iter().map(Vec::len).sum::<usize>() / 1_000_000;
    let transport: Arc<dyn Transport> = Arc::new(Pages { pages, next: AtomicUsize::new(0) });
    let setup = Setup { transport: Some(transport), ..Setup::default() };
    let account = woocommerce("https://shop.example");
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let shop = Registry::standard().build(&account, Some(&credentials), &setup).expect("a shop");
    let mut brought = 0;
    let runtime = Runtime::new().expect("threads");
    let started = Instant::now();
    runtime
        .block_on(shop.pull(None, now, &mut |page: shops::PulledPage| brought += page.orders.len()))
        .expect("a pull");
    let took = started.elapsed().as_secs_f64();
    assert_eq!(brought, ORDERS, "every order is understood");
    let a_second = 50_000.0 / took;
    line(
        &format!("orders from a recorded WooCommerce’s JSON ({megabytes} MB)"),
        &format!("{a_second:.0} orders/s"),
        "aim: 100,000",
    );
}

/// Asks over HTTP, and measures how long that takes.
struct Timed {
    http: Http,
    nanoseconds: AtomicU64,
    asked: Mutex<Vec<String>>,
}

impl Timed {
    fn spent(&self) -> Duration {
        Duration::from_nanos(self.nanoseconds.swap(0, Relaxed))
    }

    fn asked(&self) -> usize {
        std::mem::take(&mut *self.asked.lock().expect("nobody else")).len()
    }
}

impl Transport for Timed {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            let started = Instant::now();
            let answer = self.http.exchange(outgoing).await;
            self.nanoseconds.fetch_add(u64::try_from(started.elapsed().as_nanos()).unwrap_or(u64::MAX), Relaxed);
            self.asked.lock().expect("nobody else").push(outgoing.url.path().to_owned());
            answer
        })
    }
}

/// A WooCommerce with these orders, connected to a desk that is pulled only when it is told to.
fn connected(shop: &PracticeShop, desk: &Desk, wire: Setup) -> (Station, ShopId) {
    let station =
        Station::open(Options { wire, pulls: false, ..Options::new(desk.path().to_owned()) }).expect("a station");
    let id = ShopId("woo".to_owned());
    let saved = model::Shop { id: id.clone(), name: "Woo".to_owned(), account: woocommerce(&shop.url()) };
    calls::shop_save(&station, SaveShop { shop: saved, credentials: Some(shop.credentials()) }).expect("a shop");
    (station, id)
}

/// The first sync of 10,000 orders against the bare download of the same pages, and how often a shop is asked by a sync
/// that finds nothing.
pub fn syncing() {
    const ORDERS: usize = 10_000;
    let now = UtcDateTime(jiff::Timestamp::now());
    let runtime = Runtime::new().expect("threads");
    let shop = runtime.block_on(PracticeShop::with_orders(now, recorded_orders(ORDERS, now))).expect("a port");
    let desk = Desk::with_orders(0);
    drop(station(&desk));
    let timed = Arc::new(Timed {
        http: Http::new(Limits::default()).expect("TLS"),
        nanoseconds: AtomicU64::new(0),
        asked: Mutex::default(),
    });
    let transport: Arc<dyn Transport> = Arc::<Timed>::clone(&timed);
    let wire = Setup { transport: Some(transport), ..Setup::default() };
    let (station, id) = connected(&shop, &desk, wire);
    timed.spent();
    timed.asked();
    let started = Instant::now();
    let report = calls::shop_sync(&station, id.clone()).expect("a sync");
    let (took, downloading) = (started.elapsed(), timed.spent());
    let (ratio, requests) = (took.as_secs_f64() / downloading.as_secs_f64(), timed.asked());
    line(&format!("first sync of {} orders, {requests} requests", report.added), &millis(took), "");
    line("… against the bare download of the same pages", &format!("{ratio:.2}"), "aim: under 1.1");
    calls::shop_sync(&station, id).expect("a sync");
    line("requests of a sync that finds nothing", &timed.asked().to_string(), "aim: 1");
}

/// 50,000 old orders that come in as history, against the bare download of the same pages; and what a scan of an open order takes
/// before, meanwhile and behind.
pub fn history() {
    const OLD: usize = 50_000;
    const OPEN: usize = 200;
    let now = UtcDateTime(jiff::Timestamp::now());
    let mut orders = recorded_orders(OLD + OPEN, now);
    orders.iter_mut().take(OLD).for_each(|order| order["status"] = json!("completed"));
    for (at, order) in orders.iter_mut().enumerate() {
        let customer = at * 7 % 15_000;
        order["billing"]["email"] = json!(format!("customer-{customer}@shop.example"));
        for place in ["billing", "shipping"] {
            order[place]["last_name"] = json!(format!("Customer {customer}"));
        }
    }
    let runtime = Runtime::new().expect("threads");
    let shop = runtime.block_on(PracticeShop::with_orders(now, orders)).expect("a port");
    let desk = Desk::with_orders(0);
    drop(station(&desk));
    let (http, nanoseconds) = (Http::new(Limits::default()).expect("TLS"), AtomicU64::new(0));
    let timed = Arc::new(Timed { http, nanoseconds, asked: Mutex::default() });
    let transport: Arc<dyn Transport> = Arc::<Timed>::clone(&timed);
    let (station, id) = connected(&shop, &desk, Setup { transport: Some(transport), ..Setup::default() });
    calls::shop_sync(&station, id.clone()).expect("a sync");
    let scans = |rounds: usize| -> Vec<Duration> {
        let scan = |round: usize| {
            let started = Instant::now();
            let scanned = calls::scan(&station, (OLD + 1 + round % OPEN).to_string()).expect("a scan");
            assert!(matches!(scanned, calls::Scanned::Order { .. }), "an open order is found");
            started.elapsed()
        };
        (0..rounds).map(scan).collect()
    };
    let before = median(&mut scans(200));
    let reach = Some(model::HistoryReach::ThreeMonths);
    calls::shop_history(&station, calls::ChooseHistory { shop: id.clone(), reach }).expect("a choice");
    let memory = memory::resident();
    timed.spent();
    timed.asked();
    let (history, took, meanwhile) = std::thread::scope(|scope| {
        let pull = scope.spawn(|| {
            let started = Instant::now();
            (calls::shop_history_pull(&station, id.clone()).expect("a history"), started.elapsed())
        });
        let mut meanwhile = Vec::new();
        while !pull.is_finished() {
            meanwhile.extend(scans(1));
            std::thread::sleep(Duration::from_millis(100));
        }
        let (history, took) = pull.join().expect("a history");
        (history, took, percentile(&mut meanwhile, 95))
    });
    assert_eq!(history.orders as usize, OLD, "every old order is in");
    let (downloading, requests) = (timed.spent(), timed.asked());
    let ratio = took.as_secs_f64() / downloading.as_secs_f64();
    line(&format!("history of {OLD} orders, {requests} requests"), &millis(took), "");
    line("… against the bare download of the same pages", &format!("{ratio:.2}"), "");
    line("… memory it takes beside", &format!("{} MB", memory::resident().saturating_sub(memory)), "");
    line("a scan before it", &millis(before), "");
    line("… meanwhile, 95 of 100 within", &millis(meanwhile), "");
    line("… behind it", &millis(median(&mut scans(200))), "as before");
}
