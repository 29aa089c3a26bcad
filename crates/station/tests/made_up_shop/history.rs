//! Old orders of a shop come in behind its open ones, as history: found, counted and tried with, and no work to anybody.

use super::long_pull::Door;
use super::service::Service;
use super::{bazaar, connector, order, saved, until, view};
use model::*;
use serde_json::json;
use shops::{Connector, Pages, Pulled, PulledPage, Registry, SetAside, Shop, ShopError};
use station::calls::{self, ChooseHistory, PurgeRequest, Scanned};
use station::{Event, Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use wire::BoxFuture;

/// When all of this happens.
const NOW: &str = "2026-11-30T12:00:00Z";

const DAY_MILLIS: i64 = 24 * 60 * 60_000;

/// What the shop has, and how many pages of what is old may leave.
struct Books {
    orders: Vec<ShopOrder>,
    door: Door,
    /// Where the last pull of old orders began.
    began: AtomicI64,
}

/// A shop with one order a page, the least recently changed first. Its order `unread` makes no sense.
struct Old(Arc<Books>);

impl Shop for Old {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(async move {
            let Some(since) = since else {
                let orders = self.0.orders.iter().filter(|order| !order.status.is_over()).cloned().collect();
                pages.keep(page(orders, Some(now))).await?;
                return Ok(Pulled { cursor: Some(now) });
            };
            if now.millis() - since.millis() < DAY_MILLIS {
                return Ok(Pulled { cursor: Some(now) });
            }
            self.0.began.store(since.millis(), Ordering::SeqCst);
            for order in self.0.orders.iter().filter(|order| order.modified_at > since) {
                let books = Arc::clone(&self.0);
                tokio::task::spawn_blocking(move || books.door.pass()).await.unwrap();
                let cursor = Some(order.modified_at);
                let page = match order.reference.as_str() {
                    "unread" => PulledPage { set_aside: vec![set_aside("unread")], ..page(Vec::new(), cursor) },
                    _ => page(vec![order.clone()], cursor),
                };
                pages.keep(page).await?;
            }
            Ok(Pulled { cursor: Some(now) })
        })
    }
}

fn set_aside(reference: &str) -> SetAside {
    SetAside { reference: reference.to_owned(), why: Message::new("order-bad-field").with("field", "lines") }
}

fn page(orders: Vec<ShopOrder>, cursor: Option<UtcDateTime>) -> PulledPage {
    PulledPage { orders, set_aside: Vec::new(), out_of_reach: Vec::new(), cursor }
}

fn now() -> UtcDateTime {
    NOW.parse().unwrap()
}

fn days_ago(days: i64) -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() - days * DAY_MILLIS)
}

/// An order of that age in days, of a customer.
fn placed(number: &str, days: i64, status: &str, email: &str) -> ShopOrder {
    let at = days_ago(days);
    serde_json::from_value(json!({
        "reference": number, "number": number, "placed_at": at, "modified_at": at, "status": status, "currency": "EUR",
        "total": { "minor": 100, "currency": "EUR" },
        "recipient": { "name": "Zoé Ünal", "street": "Rue des Lilas 4", "postal_code": "75011", "city": "Paris", "country": "FR",
            "email": email },
        "lines": [{ "reference": "1", "sku": "L", "name": "Lamp", "quantity": 1 }],
    }))
    .unwrap()
}

/// What most shops have: one open order, and old ones of its customer and others.
fn usual() -> Vec<ShopOrder> {
    vec![
        placed("9001", 500, "completed", "ann@bazaar.example"),
        placed("9002", 300, "completed", "ann@bazaar.example"),
        placed("9003", 80, "completed", "bob@bazaar.example"),
        placed("unread", 60, "completed", ""),
        placed("9004", 50, "cancelled", "bob@bazaar.example"),
        placed("9005", 40, "completed", "cleo@bazaar.example"),
        placed("9100", 1, "open", "ann@bazaar.example"),
    ]
}

static BOOKS: Mutex<Option<Arc<Books>>> = Mutex::new(None);

/// One test after the other: a connector is built by a plain function, and the books stand beside it.
static TURN: Mutex<()> = Mutex::new(());

fn kind() -> Connector {
    let build = |_: &ShopAccount, _: &Credentials, _: &wire::Setup| -> Result<Arc<dyn Shop>, ShopError> {
        let books = BOOKS.lock().unwrap().clone().ok_or(ShopError::NotConnected)?;
        Ok(Arc::new(Old(books)))
    };
    let mut kind = Connector { build, ..connector::connector() };
    kind.info.capabilities.history = true;
    kind
}

fn open(folder: &tempfile::TempDir, desk: bool) -> Station {
    open_as(Options { desk, ..Options::practice(folder.path()) })
}

fn open_as(options: Options) -> Station {
    let wire = wire::Setup { transport: Some(Service::with_orders(&[]).transport()), ..wire::Setup::default() };
    let shops = Registry::standard().with(kind());
    Station::open(Options { shops, wire, clock: now, ..options }).unwrap()
}

/// A desk with that shop, whose open orders are in.
fn with_shop(orders: Vec<ShopOrder>, work: impl FnOnce(&Station, &Books, &tempfile::TempDir)) {
    with_shop_at(|folder| open(folder, true), orders, work);
}

fn with_shop_at(
    open: impl FnOnce(&tempfile::TempDir) -> Station,
    orders: Vec<ShopOrder>,
    work: impl FnOnce(&Station, &Books, &tempfile::TempDir),
) {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let books = Arc::new(Books { orders, door: Door::default(), began: AtomicI64::default() });
    *BOOKS.lock().unwrap() = Some(Arc::clone(&books));
    let folder = tempfile::tempdir().unwrap();
    let station = open(&folder);
    saved(&station);
    calls::shop_sync(&station, bazaar()).unwrap();
    work(&station, &books, &folder);
    // Whatever still waits at the door goes home.
    books.door.let_out(99);
}

fn choose(station: &Station, reach: Option<HistoryReach>) -> Option<ShopHistory> {
    calls::shop_history(station, ChooseHistory { shop: bazaar(), reach }).unwrap()
}

fn history(station: &Station) -> ShopHistory {
    view(station).history.unwrap()
}

fn until_done(station: &Station) {
    until(station, || history(station).state == HistoryState::Done);
}

fn numbers(station: &Station) -> Vec<String> {
    let query = OrderQuery { limit: 99, ..OrderQuery::default() };
    let rows = calls::orders_find(station, query).unwrap().rows.into_iter().filter(|row| row.shop == bazaar());
    let mut numbers: Vec<String> = rows.map(|row| row.number).collect();
    numbers.sort();
    numbers
}

/// Holds whatever is its customer's first order.
fn hold_first_orders(station: &Station) {
    let mut versioned = calls::settings(station, ()).unwrap();
    let first = Condition::FirstOrder(YesNo { is: true });
    let rule = Rule::new(99, "First", vec![Action::Hold { reason: "First".to_owned() }]);
    versioned.settings.rules.push(Rule { conditions: vec![first], shops: vec![bazaar()], ..rule });
    calls::settings_save(station, versioned).unwrap();
}

#[test]
fn old_orders_come_in_behind_the_open_ones_and_are_no_work() {
    with_shop(usual(), |station, books, _| {
        hold_first_orders(station);
        until(station, || order(station, "9100").stage == Stage::Held);
        let looked = calls::look(station, ()).unwrap().len();
        assert_eq!(numbers(station), ["9100"], "what is over is left out until a person says so");
        let chosen = choose(station, Some(HistoryReach::OneYear)).unwrap();
        assert_eq!((chosen.state, chosen.begins_at), (HistoryState::Due, days_ago(366)));
        books.door.let_out(9);
        until_done(station);
        let history = history(station);
        assert_eq!((history.orders, history.left_out, history.problem), (4, 1, None));
        assert_eq!(numbers(station), ["9002", "9003", "9004", "9005", "9100"], "found by the search");
        assert_eq!(order(station, "9100").stage, Stage::Ready, "its customer has ordered before");
        assert_eq!((order(station, "9003").stage, order(station, "9004").stage), (Stage::Closed, Stage::Cancelled));

        let Scanned::Order { view } = calls::scan(station, "9003".to_owned()).unwrap() else { panic!("one order") };
        let said = view.order.elsewhere().unwrap();
        assert_eq!((said.key.as_ref(), &said.args["since"]), ("scan-elsewhere", &Argument::Time(days_ago(80))));
        assert_eq!(calls::ship(station, view.order.id).unwrap_err().code, ProblemCode::OrderNotReady);
        assert_eq!(calls::outbox(station, ()).unwrap(), [], "nobody is told");
        assert!(calls::look(station, ()).unwrap().len() <= looked, "nothing of it needs a person");
        let journal: Vec<_> = view.journal.iter().map(|entry| entry.message.key.as_ref()).collect();
        assert_eq!(journal, ["journal-history-order"]);

        let trial = calls::rules_try(station, calls::settings(station, ()).unwrap().settings).unwrap();
        let without_shop = numbers_of_others(station);
        assert_eq!(trial.orders, without_shop + 4, "those of the last 90 days, and what waits");
    });
}

/// How many orders the practice shop has.
fn numbers_of_others(station: &Station) -> u32 {
    let query = OrderQuery { limit: 99, ..OrderQuery::default() };
    let rows = calls::orders_find(station, query).unwrap().rows;
    u32::try_from(rows.iter().filter(|row| row.shop != bazaar()).count()).unwrap()
}

#[test]
fn a_history_is_stopped_and_goes_on_where_it_was_in_another_process_too() {
    with_shop(usual(), |station, books, folder| {
        let mut events = station.listen();
        choose(station, Some(HistoryReach::OneYear));
        books.door.let_out(1);
        let task = loop {
            if let Ok(Event::Progress { task, title, finished: false, .. }) = events.blocking_recv()
                && title.key == "task-history"
            {
                break task;
            }
        };
        calls::stop(station, task).unwrap();
        books.door.let_out(1);
        until(station, || history(station).state == HistoryState::Stopped);
        let stopped = history(station);
        assert_eq!((stopped.orders, stopped.cursor), (2, Some(days_ago(80))), "no page is lost");
        calls::shop_sync(station, bazaar()).unwrap();
        assert_eq!(history(station).state, HistoryState::Stopped, "it waits for a person");
        let other = open(folder, false);
        choose(&other, Some(HistoryReach::OneYear));
        books.door.let_out(9);
        let done = calls::shop_history_pull(&other, bazaar()).unwrap();
        assert_eq!((done.state, done.orders), (HistoryState::Done, 4));
        assert_eq!(books.began.load(Ordering::SeqCst), days_ago(80).millis(), "it goes on where it was");
    });
}

#[test]
fn who_says_none_ends_it_and_what_is_here_stays() {
    with_shop(usual(), |station, books, folder| {
        choose(station, Some(HistoryReach::OneYear));
        books.door.let_out(1);
        until(station, || history(station).orders == 1);
        let other = open(folder, false);
        assert_eq!(choose(&other, None), None);
        books.door.let_out(9);
        assert_eq!(calls::shop_history_pull(station, bazaar()).unwrap_err().code, ProblemCode::ShopNotOffered);
        assert_eq!(numbers(station), ["9002", "9100"]);
        assert_eq!(view(station).history, None);
    });
}

#[test]
fn nothing_comes_in_that_is_older_than_orders_are_kept_and_what_came_goes_with_them() {
    // A practice station keeps no notes of what people let go.
    let real = |folder: &tempfile::TempDir| {
        let state = Some(folder.path().join("state"));
        open_as(Options { state, keyring: false, ..Options::new(folder.path().join("station")) })
    };
    with_shop_at(real, usual(), |station, books, _| {
        books.door.let_out(99);
        let all = choose(station, Some(HistoryReach::Everything)).unwrap();
        assert_eq!(all.begins_at, days_ago(400), "so long are orders kept where nobody said otherwise");
        until_done(station);
        assert_eq!(numbers(station), ["9002", "9003", "9004", "9005", "9100"]);
        let seventy_days_ago = serde_json::from_value(json!("2026-09-21")).unwrap();
        let purge = PurgeRequest { before: seventy_days_ago, dry_run: false };
        assert_eq!(calls::purge(station, purge).unwrap().counts.orders, 2);
        assert!(order(station, "9003").erased_at.is_some());
        let again = choose(station, Some(HistoryReach::OneYear)).unwrap();
        assert!(again.begins_at >= days_ago(71), "what a person let go does not come back: {}", again.begins_at);
        let erased = calls::customer_erase(station, calls::Customer::Query("cleo@bazaar.example".to_owned())).unwrap();
        assert_eq!(erased.counts.orders, 1);
    });
}

#[test]
fn a_kind_that_cannot_be_asked_for_old_orders_says_so() {
    with_shop(usual(), |station, _, _| {
        let files =
            model::Shop { id: ShopId("market".to_owned()), name: "Market".to_owned(), account: ShopAccount::files() };
        calls::shop_save(station, calls::SaveShop { shop: files, credentials: None }).unwrap();
        let choose = ChooseHistory { shop: ShopId("market".to_owned()), reach: Some(HistoryReach::OneYear) };
        assert_eq!(calls::shop_history(station, choose).unwrap_err().code, ProblemCode::ShopNotOffered);
    });
}
