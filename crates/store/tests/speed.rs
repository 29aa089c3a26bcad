//! How fast the store is. Run by hand, in release:
//! `cargo test --release -p store --test all speed -- --ignored --nocapture`.

use crate::sample;
use crate::sample::{at, decide, noon, order, shop, station, text};
use model::{OrderQuery, OrderSort, Stage};
use std::time::Instant;

#[test]
#[ignore = "measures; run by hand in release"]
fn taking_in() {
    let folder = tempfile::tempdir_in(std::env::var_os("PACKDESK_SPEED_DIR").unwrap_or("/tmp".into())).unwrap();
    let store = station(folder.path(), 1_000_000);
    let orders: Vec<_> = (0..100_000).map(order).collect();
    let batches: Vec<_> = orders.chunks(2_000).map(<[_]>::to_vec).collect();
    let start = Instant::now();
    for batch in batches {
        store.take_in(&shop(), batch, &decide(), at(0)).unwrap();
    }
    let rate = 100_000.0 / start.elapsed().as_secs_f64();
    println!("take_in, all new: {rate:.0} orders a second");
}

#[test]
#[ignore = "measures; run by hand in release"]
fn a_hundred_thousand_orders() {
    let folder = tempfile::tempdir_in(std::env::var_os("PACKDESK_SPEED_DIR").unwrap_or("/tmp".into())).unwrap();
    let store = station(folder.path(), 1_000_000);
    let orders: Vec<_> = (0..100_000).map(order).collect();
    let batches: Vec<_> = orders.chunks(2_000).map(<[_]>::to_vec).collect();
    let start = Instant::now();
    for batch in batches {
        store.take_in(&shop(), batch, &decide(), at(0)).unwrap();
    }
    let rate = 100_000.0 / start.elapsed().as_secs_f64();
    println!("take_in, all new: {rate:.0} orders a second");

    let again = orders.clone();
    let start = Instant::now();
    let taken = store.take_in(&shop(), again, &decide(), at(1)).unwrap();
    println!("take_in, all the same: {:.0} orders a second", 100_000.0 / start.elapsed().as_secs_f64());
    assert_eq!(taken.unchanged, 100_000);

    let start = Instant::now();
    for n in 0..500 {
        let id = store.snapshot().unwrap().orders_by_code(&format!("#{}", 1000 + n)).unwrap()[0];
        sample::ship(&store, id).unwrap();
    }
    println!("scan and ship_own: {:.2} ms each", start.elapsed().as_secs_f64() * 2.0);

    let ask = |text: &str| OrderQuery { text: text.to_owned(), limit: 50, ..OrderQuery::default() };
    let queries = [
        ("everything, oldest", ask("")),
        (
            "everything, newest, page 20",
            OrderQuery { sort: OrderSort::Placed, descending: true, offset: 1000, ..ask("") },
        ),
        ("everything, by number", OrderQuery { sort: OrderSort::Number, ..ask("") }),
        ("everything, by destination", OrderQuery { sort: OrderSort::Destination, ..ask("") }),
        ("everything, by place, last page", OrderQuery { sort: OrderSort::Pick, offset: 99_000, ..ask("") }),
        (
            "one item, by total",
            OrderQuery { items: model::Within { from: None, to: Some(1) }, sort: OrderSort::Total, ..ask("") },
        ),
        ("with a tag", OrderQuery { tag: Some(text("gift")), ..ask("") }),
        ("everything, by name", OrderQuery { sort: OrderSort::Name, ..ask("") }),
        ("ready", OrderQuery { stages: vec![Stage::Ready], ..ask("") }),
        ("labelled", OrderQuery { stages: vec![Stage::Labelled], ..ask("") }),
        ("ready, by name", OrderQuery { stages: vec![Stage::Ready], sort: OrderSort::Name, ..ask("") }),
        ("labelled, by name", OrderQuery { stages: vec![Stage::Labelled], sort: OrderSort::Name, ..ask("") }),
        ("ready or held", OrderQuery { stages: vec![Stage::Ready, Stage::Held], ..ask("") }),
        ("labelled or held", OrderQuery { stages: vec![Stage::Labelled, Stage::Held], ..ask("") }),
        ("ready, one shop", OrderQuery { stages: vec![Stage::Ready], shop: Some(shop()), ..ask("") }),
        ("to France", OrderQuery { country: Some("FR".parse().unwrap()), ..ask("") }),
        ("to Italy", OrderQuery { country: Some("IT".parse().unwrap()), ..ask("") }),
        ("checkout Express", OrderQuery { checkout_method: Some(text("Express")), ..ask("") }),
        ("ready to France", OrderQuery { stages: vec![Stage::Ready], country: Some("FR".parse().unwrap()), ..ask("") }),
        ("number", ask("#51234")),
        ("email", ask("customer51234@example.com")),
        ("1", ask("1")),
        ("10", ask("10")),
        ("100", ask("100")),
        ("1000", ask("1000")),
        ("ma", ask("ma")),
        ("m", ask("m")),
        ("muller", ask("muller")),
        ("muller amsterdam", ask("muller amst")),
        ("muller 51234", ask("muller 5123")),
        ("東京", ask("東京")),
        ("e (nearly all)", ask("e")),
        ("e, ready (nearly all)", OrderQuery { stages: vec![Stage::Ready], ..ask("e") }),
        ("SKU-0042", ask("SKU-0042")),
        ("nothing", ask("xyzzy")),
    ];
    for (name, query) in queries {
        store.snapshot().unwrap().find_orders(&query, &noon()).unwrap();
        let start = Instant::now();
        let page = store.snapshot().unwrap().find_orders(&query, &noon()).unwrap();
        println!("find {name}: {} of {}: {:.2} ms", page.rows.len(), page.total, start.elapsed().as_secs_f64() * 1e3);
    }
    let start = Instant::now();
    store.snapshot().unwrap().count_by_stage().unwrap();
    println!("count_by_stage: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    let connection = rusqlite::Connection::open(folder.path().join("station.db")).unwrap();
    let departures = "INSERT INTO departures
         SELECT placed_at, -id, 'outgoing', 'own', 1, 495, 'EUR', iif(due = '~', NULL, due) FROM orders";
    let count = connection.execute(departures, []).unwrap();
    let (first, last) = (at(-1_000), at(10_000_000));
    for _ in 0..2 {
        let start = Instant::now();
        let mut parcels = 0;
        store.snapshot().unwrap().each_departure(first, last, &mut |it| parcels += it.parcels).unwrap();
        println!("each_departure, {count} in one month: {parcels}, {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    }
    let start = Instant::now();
    store.snapshot().unwrap().checkout_names().unwrap();
    println!("checkout_names: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    let start = Instant::now();
    let changed = store.redecide(&sample::decide_with("other"), at(2), &mut |_, _| {}).unwrap();
    println!("redecide, {changed} changed: {:.0} orders a second", f64::from(changed) / start.elapsed().as_secs_f64());
    let start = Instant::now();
    store.redecide(&sample::decide_with("other"), at(2), &mut |_, _| {}).unwrap();
    println!("redecide, none changed: {:.0} orders a second", 99_500.0 / start.elapsed().as_secs_f64());
    let size = std::fs::metadata(folder.path().join("station.db")).unwrap().len();
    println!("database: {} MB", size >> 20);
}
