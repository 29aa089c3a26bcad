//! Orders that wait for their shop have an exit, and what a shop says nothing about is seen all the same.

use model::*;
use sandbox::PracticeShop;
use serde_json::json;
use station::calls::{self, SaveShop};
use station::{Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// A station whose shop is of our own making.
struct Desk {
    station: Option<Station>,
    shop: PracticeShop,
    network: Runtime,
    clock: fn() -> UtcDateTime,
    // The folder goes last: the station writes into it to its end.
    folder: tempfile::TempDir,
}

fn garden() -> ShopId {
    ShopId("garden".to_owned())
}

impl Desk {
    fn new() -> Self {
        Self::with_clock(|| UtcDateTime(jiff::Timestamp::now()))
    }

    fn with_clock(clock: fn() -> UtcDateTime) -> Self {
        let network = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let shop = network.block_on(PracticeShop::start("2026-11-23T09:00:00Z".parse().unwrap())).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Self { station: None, shop, network, clock, folder };
        desk.open(false);
        let config = json!({
            "url": desk.shop.url(), "shipped_status": "completed",
            "statuses": { "processing": "open", "on-hold": "waiting", "pending": "waiting", "completed": "completed" },
        });
        let account =
            ShopAccount { kind: ShopKind("woocommerce".to_owned()), config: serde_json::from_value(config).unwrap() };
        let shop = Shop { id: garden(), name: "Garden".to_owned(), account };
        let credentials = Some(desk.shop.credentials());
        calls::shop_save(desk.station(), SaveShop { shop, credentials }).unwrap();
        desk
    }

    fn open(&mut self, pulls: bool) {
        self.station = None;
        let started = Instant::now();
        // The desk is free once the threads of the station before have ended.
        while !self.station.as_ref().is_some_and(Station::holds_desk) {
            assert!(started.elapsed() < Duration::from_secs(60), "the desk is free again");
            self.station = None;
            let options = Options { pulls, clock: self.clock, ..Options::practice(self.folder.path()) };
            self.station = Some(Station::open(options).unwrap());
        }
    }

    fn station(&self) -> &Station {
        self.station.as_ref().unwrap()
    }

    fn sync(&self) -> calls::SyncReport {
        calls::shop_sync(self.station(), garden()).unwrap()
    }

    fn order(&self, number: &str) -> Order {
        let query = OrderQuery { text: number.to_owned(), limit: 99, ..OrderQuery::default() };
        let rows = calls::orders_find(self.station(), query).unwrap().rows;
        let id = rows.into_iter().find(|row| row.shop == garden() && row.number == number).unwrap().id;
        calls::order_open(self.station(), id).unwrap().order
    }

    fn until(&self, mut holds: impl FnMut() -> bool) {
        let mut events = self.station().listen();
        let waiting = async {
            while !holds() {
                let _ = events.recv().await;
            }
        };
        self.network.block_on(async { tokio::time::timeout(Duration::from_secs(60), waiting).await.unwrap() });
    }
}

#[test]
fn an_order_that_waits_is_let_go_by_a_person_and_the_shop_hears_that_it_shipped() {
    let desk = Desk::new();
    desk.shop.change(1041, &json!({ "status": "on-hold" }));
    desk.sync();
    let waiting = desk.order("1041");
    assert_eq!(waiting.stage, Stage::Waiting);
    assert_eq!(calls::ship(desk.station(), waiting.id).unwrap_err().code, ProblemCode::OrderNotReady);
    let released = calls::order_release(desk.station(), waiting.id).unwrap().order;
    assert_eq!((released.stage, released.overrides.let_go), (Stage::Ready, Some(true)));
    assert_eq!(calls::order_release(desk.station(), waiting.id).unwrap_err().code, ProblemCode::OrderNotHeld);
    calls::ship(desk.station(), waiting.id).unwrap();
    desk.until(|| desk.shop.order(1041).unwrap()["status"] == "completed");
}

#[test]
fn a_rule_lets_go_what_is_paid_at_the_door() {
    let desk = Desk::new();
    let cod = json!({ "status": "pending", "payment_method": "cod", "payment_method_title": "Cash on delivery" });
    desk.shop.change(1041, &cod);
    desk.shop.change(1042, &json!({ "status": "pending", "payment_method": "bacs" }));
    desk.sync();
    assert_eq!((desk.order("1041").stage, desk.order("1042").stage), (Stage::Waiting, Stage::Waiting));
    let mut versioned = calls::settings(desk.station(), ()).unwrap();
    let test = TextTest { is: TextMatch::Is, values: vec!["COD".to_owned()], exact: false };
    let rule = Rule::new(77, "Paid at the door", vec![Action::LetGo]);
    versioned.settings.rules.push(Rule { conditions: vec![Condition::PaymentMethod(test)], ..rule });
    calls::settings_save(desk.station(), versioned).unwrap();
    desk.until(|| desk.order("1041").stage == Stage::Ready);
    assert_eq!(desk.order("1042").stage, Stage::Waiting);
    assert!(matches!(desk.order("1041").decision.let_go.setter, Setter::Rule { id: 77, .. }));
}

/// How many minutes the station's clock is ahead of the world's.
static AHEAD: AtomicI64 = AtomicI64::new(0);

fn ahead() -> UtcDateTime {
    let millis = UtcDateTime(jiff::Timestamp::now()).millis();
    UtcDateTime::from_millis(millis + AHEAD.load(Ordering::SeqCst) * 60_000)
}

impl Desk {
    /// Changes an address and deletes an order, as nothing in the shop's dates tells.
    fn change_unnoticed(&self) {
        let shipping = json!({ "first_name": "Ada", "address_1": "New street 2", "city": "Gent", "postcode": "9000", "country": "BE" });
        self.shop.change_unnoticed(1041, &json!({ "shipping": shipping }));
        self.shop.delete(1043);
    }

    /// How many of the shop's orders are to be packed yet.
    fn open_orders(&self) -> u32 {
        let stages = vec![Stage::Ready, Stage::Held, Stage::Waiting];
        let query = OrderQuery { shop: Some(garden()), stages, limit: 1, ..OrderQuery::default() };
        calls::orders_find(self.station(), query).unwrap().total
    }

    /// How often the shop was asked for orders by their numbers.
    fn looks(&self) -> usize {
        let asks = |request: &&String| request.contains("/orders") && request.contains("include=");
        self.shop.requests().iter().filter(asks).count()
    }

    fn is_seen(&self) -> bool {
        self.order("1041").facts.recipient.street == "New street 2" && self.order("1043").stage == Stage::Cancelled
    }
}

#[test]
fn what_the_dates_do_not_tell_is_seen_in_rounds() {
    let mut desk = Desk::new();
    // As pulled before anybody kept when it was looked through.
    desk.sync();
    let database = rusqlite::Connection::open(desk.folder.path().join("practice/station.db")).unwrap();
    assert_eq!(database.execute("UPDATE shops SET looked_at = NULL WHERE id = 'garden'", []).unwrap(), 1);
    desk.change_unnoticed();
    assert!(!desk.is_seen());
    desk.open(true);
    desk.until(|| desk.is_seen());
    assert_eq!(desk.order("1043").facts.remarks, [Message::new("remark-deleted")]);
}

#[test]
fn a_lone_sync_sees_it_too_in_the_same_rhythm_and_says_how_much_it_looked_at() {
    let mut desk = Desk::with_clock(ahead);
    let first = desk.sync();
    assert_eq!(first.looked_through, 0, "all of it was just handed over");
    let open = desk.open_orders();
    desk.change_unnoticed();
    let soon = desk.sync();
    assert_eq!((soon.changed, soon.looked_through, desk.looks()), (0, 0, 0), "the pull alone");
    AHEAD.store(15, Ordering::SeqCst);
    // Another process, as a timer starts it.
    desk.open(false);
    let looked = desk.sync();
    assert_eq!((looked.added, looked.changed, looked.looked_through), (0, 2, open));
    assert!(desk.is_seen());
    let looks = desk.looks();
    assert!((1..=3).contains(&looks), "{:?}", desk.shop.requests());
    desk.open(false);
    let again = desk.sync();
    assert_eq!((again.looked_through, desk.looks()), (0, looks), "looked through a moment ago");
}

#[test]
fn a_rest_the_shop_asked_for_outlasts_the_process() {
    let mut desk = Desk::new();
    desk.shop.fail_until_told(Some(sandbox::Fault::TooMany(300)));
    let busy = calls::shop_sync(desk.station(), garden()).unwrap_err();
    assert_eq!(busy.code, ProblemCode::ShopBusy);
    desk.shop.fail_until_told(None);
    let asked = desk.shop.requests().len();
    desk.open(false);
    assert_eq!(calls::shop_sync(desk.station(), garden()).unwrap_err().code, ProblemCode::ShopBusy);
    assert_eq!(desk.shop.requests().len(), asked, "left alone");
}
