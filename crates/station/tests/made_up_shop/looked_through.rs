//! A sync looks the open orders of a shop through beside what changed: in the rhythm of all processes, in portions, and what fails is
//! told.

use super::service::Service;
use super::{bazaar, connector, order, saved, view};
use model::*;
use serde_json::json;
use shops::{Connector, Pages, Pulled, PulledPage, Registry, Shop, ShopError};
use station::calls::{self, AnswerLook, ChangeOrders, Concern, LookAnswer, OrderChange};
use station::{Options, Station};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use wire::BoxFuture;

/// When all of this begins.
const BEGIN_MILLIS: i64 = 1_796_000_000_000;

/// How many minutes have passed since.
static PASSED: AtomicI64 = AtomicI64::new(0);

fn now() -> UtcDateTime {
    UtcDateTime::from_millis(BEGIN_MILLIS + PASSED.load(Ordering::SeqCst) * 60_000)
}

/// What the shop has, and what it was asked for by its numbers.
#[derive(Default)]
struct Books {
    orders: Mutex<Vec<ShopOrder>>,
    /// New orders, which the next pull brings.
    news: Mutex<Vec<ShopOrder>>,
    looks: Mutex<Vec<Vec<String>>>,
    is_in_trouble: AtomicBool,
    /// How many orders it finds before the time of a look is up; all where there is none.
    most_in_time: Mutex<Option<usize>>,
    /// The order it finds nothing from any more before the time is up, where it is asked for first.
    slow_from: Mutex<Option<String>>,
    /// Told when the time of a look is up.
    time_is_up: Arc<Notify>,
}

impl Books {
    fn looks(&self) -> Vec<usize> {
        self.looks.lock().unwrap().iter().map(Vec::len).collect()
    }
}

struct Quiet(Arc<Books>);

impl Shop for Quiet {
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        Box::pin(async move {
            let mut orders = std::mem::take(&mut *self.0.news.lock().unwrap());
            if since.is_none() {
                orders.extend(self.0.orders.lock().unwrap().clone());
            }
            pages.keep(page(orders, Some(now))).await?;
            Ok(Pulled { cursor: Some(now) })
        })
    }

    fn look<'a>(
        &'a self,
        references: &'a [String],
        _: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Vec<String>, ShopError>> {
        Box::pin(async move {
            self.0.looks.lock().unwrap().push(references.to_vec());
            if self.0.is_in_trouble.load(Ordering::SeqCst) {
                return Err(ShopError::Server { status: 503, retry_after: None });
            }
            let orders = self.0.orders.lock().unwrap().clone();
            let has = |reference: &String| orders.iter().any(|order| order.reference == *reference);
            if references.first() == self.0.slow_from.lock().unwrap().as_ref() {
                self.0.time_is_up.notify_one();
                std::future::pending::<()>().await;
            }
            let most = *self.0.most_in_time.lock().unwrap();
            let references = &references[..most.unwrap_or(references.len()).min(references.len())];
            let gone = references.iter().filter(|reference| !has(reference)).cloned().collect();
            let known = orders.iter().filter(|order| references.contains(&order.reference)).cloned().collect();
            pages.keep(page(known, None)).await?;
            if most.is_some() {
                self.0.time_is_up.notify_one();
                std::future::pending::<()>().await;
            }
            Ok(gone)
        })
    }
}

/// How many orders the shop seems to have lost, as it stands in what is to be looked at, and since when.
fn lost(station: &Station) -> Option<(i64, UtcDateTime)> {
    let list = calls::look(station, ()).unwrap();
    let mut lost = list.into_iter().filter(|it| it.concern == Concern::Lost { shop: bazaar() });
    let it = lost.next()?;
    assert!(lost.next().is_none(), "told twice");
    let Some(Argument::Number(count)) = it.problem.args.get("count") else { panic!("{:?}", it.problem) };
    Some((*count, it.since.unwrap()))
}

fn answer(station: &Station, answer: LookAnswer) -> Result<(), Problem> {
    calls::look_answer(station, AnswerLook { concern: Concern::Lost { shop: bazaar() }, answer })
}

/// A station whose shop had twelve orders and says that it has none.
fn with_all_lost(folder: &tempfile::TempDir) -> (Arc<Books>, Station, Vec<ShopOrder>) {
    let books = shop_with((7001..=7012).map(placed).collect());
    let station = open(folder, true);
    saved(&station);
    sync(&station);
    let all = std::mem::take(&mut *books.orders.lock().unwrap());
    PASSED.store(15, Ordering::SeqCst);
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().code, ProblemCode::ShopOrdersGone);
    (books, station, all)
}

fn page(orders: Vec<ShopOrder>, cursor: Option<UtcDateTime>) -> PulledPage {
    PulledPage { orders, set_aside: Vec::new(), out_of_reach: Vec::new(), cursor }
}

fn placed(number: usize) -> ShopOrder {
    let at = UtcDateTime::from_millis(BEGIN_MILLIS);
    serde_json::from_value(json!({
        "reference": number.to_string(), "number": number.to_string(), "placed_at": at, "modified_at": at,
        "status": "open", "currency": "EUR", "total": { "minor": 100, "currency": "EUR" },
        "recipient": { "name": "Ann Other", "street": "Oudegracht 1", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" },
        "lines": [{ "reference": "1", "sku": "L", "name": "Lamp", "quantity": 1 }],
    }))
    .unwrap()
}

static BOOKS: Mutex<Option<Arc<Books>>> = Mutex::new(None);

/// One test after the other: clock and books stand beside what is built by plain functions.
static TURN: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    PASSED.store(0, Ordering::SeqCst);
    turn
}

fn shop_with(orders: Vec<ShopOrder>) -> Arc<Books> {
    let books = Arc::new(Books { orders: Mutex::new(orders), ..Books::default() });
    *BOOKS.lock().unwrap() = Some(Arc::clone(&books));
    books
}

/// A station that pulls when it is told to: the one at the desk, or one beside it that a timer starts.
fn open(folder: &tempfile::TempDir, desk: bool) -> Station {
    let build = |_: &ShopAccount, _: &Credentials, _: &wire::Setup| -> Result<Arc<dyn Shop>, ShopError> {
        let books = BOOKS.lock().unwrap().clone().ok_or(ShopError::NotConnected)?;
        Ok(Arc::new(Quiet(books)))
    };
    let shops = Registry::standard().with(Connector { build, ..connector::connector() });
    let time_is_up = BOOKS.lock().unwrap().as_ref().map(|books| Arc::clone(&books.time_is_up)).unwrap_or_default();
    let sleep: wire::Sleep = Arc::new(move |_| {
        let time_is_up = Arc::clone(&time_is_up);
        Box::pin(async move { time_is_up.notified().await })
    });
    let clock = wire::Clock { sleep, ..wire::Clock::default() };
    let wire = wire::Setup { transport: Some(Service::with_orders(&[]).transport()), clock, ..wire::Setup::default() };
    let practice = Options::practice(folder.path());
    Station::open(Options { desk, pulls: false, shops, wire, clock: now, ..practice }).unwrap()
}

fn sync(station: &Station) -> calls::SyncReport {
    calls::shop_sync(station, bazaar()).unwrap()
}

#[test]
fn a_look_that_fails_is_told_and_what_the_pull_brought_stays() {
    let _turn = turn();
    let (books, folder) = (shop_with(vec![placed(7001)]), tempfile::tempdir().unwrap());
    let station = open(&folder, true);
    saved(&station);
    sync(&station);
    PASSED.store(15, Ordering::SeqCst);
    books.is_in_trouble.store(true, Ordering::SeqCst);
    books.news.lock().unwrap().push(placed(7002));
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().code, ProblemCode::ShopServerError);
    assert_eq!(order(&station, "7002").stage, Stage::Ready);
    assert_eq!(view(&station).sync.problem, None, "it was pulled");
    assert_eq!((sync(&station).looked_through, books.looks()), (0, vec![2]), "not asked again at once");
    books.is_in_trouble.store(false, Ordering::SeqCst);
    books.orders.lock().unwrap().clear();
    PASSED.store(30, Ordering::SeqCst);
    let looked = sync(&station);
    assert_eq!((looked.changed, looked.looked_through), (2, 2));
    assert_eq!(order(&station, "7001").stage, Stage::Cancelled);
}

#[test]
fn more_open_orders_than_a_look_has_are_looked_through_one_portion_after_the_other() {
    let _turn = turn();
    let (books, folder) = (shop_with((1..=2500).map(placed).collect()), tempfile::tempdir().unwrap());
    let station = open(&folder, true);
    saved(&station);
    assert_eq!(sync(&station).added, 2500);
    // The last one is behind the first portion.
    books.orders.lock().unwrap().pop();
    PASSED.store(15, Ordering::SeqCst);
    assert_eq!((sync(&station).changed, order(&station, "2500").stage), (0, Stage::Ready));
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!((sync(&station).changed, order(&station, "2500").stage), (1, Stage::Cancelled));
    assert_eq!(books.looks(), [500; 8]);
}

#[test]
fn of_two_processes_at_once_one_looks_through() {
    let _turn = turn();
    let (books, folder) = (shop_with((1..=9).map(placed).collect()), tempfile::tempdir().unwrap());
    let stations = [open(&folder, true), open(&folder, false)];
    saved(&stations[0]);
    sync(&stations[0]);
    for round in 1..=5 {
        PASSED.store(15 * round, Ordering::SeqCst);
        let looked: u32 = std::thread::scope(|scope| {
            let syncs = stations.each_ref().map(|station| scope.spawn(|| sync(station).looked_through));
            syncs.into_iter().map(|it| it.join().unwrap()).sum()
        });
        assert_eq!(looked, 9);
    }
    assert_eq!(books.looks(), [9; 5]);
}

#[test]
fn a_shop_that_seems_to_have_lost_its_orders_is_not_believed() {
    let _turn = turn();
    let (books, folder) = (shop_with((7001..=7012).map(placed).collect()), tempfile::tempdir().unwrap());
    let station = open(&folder, true);
    saved(&station);
    sync(&station);
    let all = std::mem::take(&mut *books.orders.lock().unwrap());
    PASSED.store(15, Ordering::SeqCst);
    let problem = calls::shop_sync(&station, bazaar()).unwrap_err();
    assert_eq!((problem.code, &problem.args["count"]), (ProblemCode::ShopOrdersGone, &Argument::Number(12)));
    assert_eq!(order(&station, "7001").stage, Stage::Ready);
    let since = UtcDateTime::from_millis(BEGIN_MILLIS + 15 * 60_000);
    assert_eq!(lost(&station), Some((12, since)));
    // Told again, it is one thing to look at, since the same moment.
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().code, ProblemCode::ShopOrdersGone);
    assert_eq!((lost(&station), calls::status(&station, ()).unwrap().look), (Some((12, since)), 1));
    // Asked once more, the shop is itself again; what is gone now is.
    assert_eq!(answer(&station, LookAnswer::Retry).unwrap_err().code, ProblemCode::ShopOrdersGone);
    *books.orders.lock().unwrap() = all[1..].to_vec();
    answer(&station, LookAnswer::Retry).unwrap();
    assert_eq!(lost(&station), None);
    assert_eq!((order(&station, "7001").stage, order(&station, "7002").stage), (Stage::Cancelled, Stage::Ready));
    // Should it come again after all, as old as it was, it is work.
    books.news.lock().unwrap().push(all[0].clone());
    assert_eq!((sync(&station).changed, order(&station, "7001").stage), (1, Stage::Ready));
}

#[test]
fn what_a_shop_has_lost_is_cancelled_when_a_person_says_so() {
    let (_turn, folder) = (turn(), tempfile::tempdir().unwrap());
    let (_, station, _) = with_all_lost(&folder);
    answer(&station, LookAnswer::Gone).unwrap();
    assert_eq!(lost(&station), None);
    assert!((7001..=7012).all(|number| order(&station, &number.to_string()).stage == Stage::Cancelled));
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!(sync(&station).changed, 0);
}

#[test]
fn what_a_shop_has_lost_stays_open_when_a_person_leaves_it_be() {
    let (_turn, folder) = (turn(), tempfile::tempdir().unwrap());
    let (books, station, all) = with_all_lost(&folder);
    answer(&station, LookAnswer::Dismiss).unwrap();
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!((sync(&station).changed, lost(&station)), (0, None));
    // Other orders the shop has do not make them gone.
    let others: Vec<ShopOrder> = (7101..=7120).map(placed).collect();
    books.news.lock().unwrap().clone_from(&others);
    books.orders.lock().unwrap().clone_from(&others);
    PASSED.store(45, Ordering::SeqCst);
    assert_eq!((sync(&station).changed, order(&station, "7001").stage), (0, Stage::Ready));
    // One it has again and loses by itself is cancelled as any other.
    books.orders.lock().unwrap().push(all[0].clone());
    PASSED.store(60, Ordering::SeqCst);
    sync(&station);
    books.orders.lock().unwrap().clone_from(&others);
    PASSED.store(75, Ordering::SeqCst);
    sync(&station);
    assert_eq!((order(&station, "7001").stage, order(&station, "7002").stage), (Stage::Cancelled, Stage::Ready));
}

#[test]
fn a_lost_order_is_not_cancelled_because_it_is_asked_for_with_few() {
    let (_turn, folder) = (turn(), tempfile::tempdir().unwrap());
    let (_, station, _) = with_all_lost(&folder);
    for number in 7001..=7009 {
        let change = OrderChange::PutAway { reason: "sold elsewhere".to_owned() };
        let orders = vec![order(&station, &number.to_string()).id];
        assert_eq!(calls::orders_change(&station, ChangeOrders { orders, change }).unwrap().changed, 1);
    }
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().args["count"], Argument::Number(3));
    assert_eq!((lost(&station).unwrap().0, order(&station, "7012").stage), (3, Stage::Ready));
}

#[test]
fn a_look_goes_on_where_its_time_was_up() {
    let (_turn, folder) = (turn(), tempfile::tempdir().unwrap());
    let books = shop_with((7001..=7005).map(placed).collect());
    let station = open(&folder, true);
    saved(&station);
    sync(&station);
    *books.most_in_time.lock().unwrap() = Some(2);
    PASSED.store(15, Ordering::SeqCst);
    assert_eq!(sync(&station).looked_through, 2);
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!(sync(&station).looked_through, 2);
    PASSED.store(45, Ordering::SeqCst);
    sync(&station);
    let first: Vec<String> = books.looks.lock().unwrap().iter().map(|look| look[0].clone()).collect();
    assert_eq!(first, ["7001", "7003", "7005"]);
    // One that finds nothing in its time is told.
    *books.most_in_time.lock().unwrap() = Some(0);
    PASSED.store(60, Ordering::SeqCst);
    assert_eq!(calls::shop_sync(&station, bazaar()).unwrap_err().code, ProblemCode::ShopTimedOut);
}

#[test]
fn what_is_gone_of_the_first_orders_counts_though_there_was_no_time_for_the_last() {
    let (_turn, folder) = (turn(), tempfile::tempdir().unwrap());
    let books = shop_with((1..=700).map(placed).collect());
    let station = open(&folder, true);
    saved(&station);
    sync(&station);
    books.orders.lock().unwrap().remove(0);
    *books.slow_from.lock().unwrap() = Some("501".to_owned());
    PASSED.store(15, Ordering::SeqCst);
    let looked = sync(&station);
    assert_eq!((looked.looked_through, looked.changed), (500, 1));
    assert_eq!(order(&station, "1").stage, Stage::Cancelled);
    *books.slow_from.lock().unwrap() = None;
    PASSED.store(30, Ordering::SeqCst);
    assert_eq!(sync(&station).looked_through, 699);
    assert_eq!(books.looks.lock().unwrap().iter().nth_back(1).unwrap()[0], "501");
}
