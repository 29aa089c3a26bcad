//! Lists of orders: how fast any filter, sort, view and change answers among a hundred thousand.

use super::{line, millis, order_file, station};
use crate::Desk;
use model::*;
use station::Station;
use station::calls::{self, ChangeOrders, OrderChange};
use std::time::{Duration, Instant};

const ORDERS: u32 = 100_000;

/// How often each question is asked.
const TIMES: usize = 9;

/// The slowest filter, sort and view of a list, selecting all of it, and a change to a thousand orders with its undo.
pub fn orders() {
    let desk = Desk::with_orders(0);
    let file = order_file(&desk, ORDERS);
    let station = station(&desk);
    calls::import_file(&station, calls::ImportFile { path: file, shop: None, choices: calls::FileChoices::default() })
        .expect("an import");

    let slowest = |questions: Vec<(String, OrderQuery)>| {
        let timed = questions.into_iter().map(|(name, query)| (median_of(&station, &query), name));
        let (time, name) = timed.max().expect("a question");
        format!("{} ({name})", millis(time))
    };
    let aim = "aim: under 100 ms";
    line("the slowest filter of 100,000 orders, median of 9", &slowest(filters()), aim);
    line("the slowest sort of 100,000 orders, median of 9", &slowest(sorts()), aim);
    let list = |at: usize, query| SavedList { name: format!("List {at}"), query };
    let lists = filters().into_iter().enumerate().map(|(at, (_, query))| list(at, query)).collect();
    calls::order_lists_save(&station, lists).expect("lists");
    let views = timed(|| drop(calls::order_lists(&station, ()).expect("lists")));
    line(&format!("counts of {} lists with a name", filters().len()), &millis(views), aim);

    let all = OrderQuery { stages: vec![Stage::Ready], ..OrderQuery::default() };
    let mut chosen = Vec::new();
    let select = timed(|| chosen = calls::orders_all(&station, all.clone()).expect("orders"));
    line(&format!("selecting all {} orders of a list", chosen.len()), &millis(select), "aim: under 50 ms");

    chosen.truncate(1_000);
    let tag = OrderChange::Tag { tag: "fragile".to_owned() };
    let started = Instant::now();
    let changed = calls::orders_change(&station, ChangeOrders { orders: chosen, change: tag }).expect("a change");
    line("one change to 1,000 orders, with its journal", &millis(started.elapsed()), "aim: under 1,000 ms");
    let started = Instant::now();
    calls::orders_change_undo(&station, changed.undo.expect("a change to undo")).expect("an undo");
    line("the same taken back", &millis(started.elapsed()), "aim: under 1,000 ms");
}

/// Each filter by itself.
fn filters() -> Vec<(String, OrderQuery)> {
    let of = |name: &str, query: OrderQuery| (name.to_owned(), query);
    let none = OrderQuery::default;
    vec![
        of("none", none()),
        of("text", OrderQuery { text: "müller 777".to_owned(), ..none() }),
        of("text that many have", OrderQuery { text: "paris".to_owned(), ..none() }),
        of("stage", OrderQuery { stages: vec![Stage::Ready], ..none() }),
        of("shop", OrderQuery { shop: Some(ShopId("garden".to_owned())), ..none() }),
        of("method", OrderQuery { method: Some(MethodId("parcel".to_owned())), ..none() }),
        of("checkout", OrderQuery { checkout_method: Some("Standard".to_owned()), ..none() }),
        of("country", OrderQuery { country: Some("FR".parse().expect("a country")), ..none() }),
        of("placed", OrderQuery { placed: Some(Placed::Last { days: 30 }), ..none() }),
        of("due", OrderQuery { due: Some(Due::Today), ..none() }),
        of("tag", OrderQuery { tag: Some("fragile".to_owned()), ..none() }),
        of("hold", OrderQuery { hold: Some("hold-no-weight".to_owned()), ..none() }),
        of("items", OrderQuery { items: Within { from: Some(2), to: None }, ..none() }),
        of("weight", OrderQuery { weight: Within { from: Some(500), to: Some(900) }, ..none() }),
        of("total", OrderQuery { total: Within { from: Some(2_000), to: None }, ..none() }),
    ]
}

/// Each column, both ways round.
fn sorts() -> Vec<(String, OrderQuery)> {
    let both = |sort: OrderSort| {
        let query = |descending| OrderQuery { sort, descending, ..OrderQuery::default() };
        [(sort.as_str().to_owned(), query(false)), (format!("{}, descending", sort.as_str()), query(true))]
    };
    OrderSort::ALL.into_iter().flat_map(both).collect()
}

/// A page of 100 rows, as the window asks for it.
fn median_of(station: &Station, query: &OrderQuery) -> Duration {
    let query = OrderQuery { limit: 100, ..query.clone() };
    timed(|| drop(calls::orders_find(station, query.clone()).expect("a page")))
}

/// The median of several times.
fn timed(mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    super::median(&mut (0..TIMES).map(time).collect::<Vec<_>>())
}
