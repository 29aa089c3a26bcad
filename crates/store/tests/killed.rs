//! Processes that die in the middle, and processes that race: the test program starts itself again as such a process.

use crate::sample;
use crate::sample::{Shipped, at, decide, noon, order, ship, shop, station};
use model::{OrderId, OrderQuery, Stage};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use store::Store;

const FOLDER: &str = "PACKDESK_TEST_FOLDER";
const HANDS: usize = 2;

/// Ships whatever is ready with two hands, and tells each order as soon as it is shipped.
#[test]
#[ignore = "what the tests below start and kill"]
fn ship_all() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let store = Store::open(Path::new(&folder)).unwrap();
    let ready = OrderQuery { stages: vec![Stage::Ready], limit: 10_000, ..OrderQuery::default() };
    let ids: Vec<_> =
        store.snapshot().unwrap().find_orders(&ready, &noon()).unwrap().rows.iter().map(|row| row.id).collect();
    thread::scope(|scope| {
        for hand in 0..HANDS {
            let (store, ids) = (&store, &ids);
            scope.spawn(move || {
                for id in ids.iter().skip(hand) {
                    match ship(store, *id).unwrap() {
                        Shipped::New { shipment, .. } => println!("new {} {}", id.0, shipment.first_number()),
                        Shipped::Already(_) => println!("already {}", id.0),
                    }
                }
            });
        }
    });
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::ship_all", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What a process told: order and number of each that it shipped.
fn told(lines: impl Iterator<Item = std::io::Result<String>>) -> impl Iterator<Item = (OrderId, String)> {
    lines.map_while(Result::ok).filter_map(|line| {
        // The first line a test prints stands behind the harness's own words.
        let line = line.rsplit_once("new ")?.1.to_owned();
        let (id, number) = line.split_once(' ')?;
        Some((OrderId(id.parse().ok()?), number.to_owned()))
    })
}

#[test]
fn killed_at_any_moment_it_leaves_every_parcel_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100_000);
    store.take_in(&shop(), (0..3000).map(order).collect(), &decide(), at(1)).unwrap();
    drop(store);
    let mut said = Vec::new();
    for round in 0..30_usize {
        let mut child = start(folder.path());
        let mut lines = told(BufReader::new(child.stdout.take().unwrap()).lines());
        said.extend(lines.by_ref().take(1 + round * 37 % 23));
        child.kill().unwrap();
        said.extend(lines);
        child.wait().unwrap();
    }
    assert!(said.len() >= 30, "the processes got something done: {}", said.len());
    check(folder.path(), &said);
}

#[test]
fn two_processes_ship_each_order_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100_000);
    store.take_in(&shop(), (0..150).map(order).collect(), &decide(), at(1)).unwrap();
    drop(store);
    let mut children = [start(folder.path()), start(folder.path())];
    let readers = children.each_mut().map(|child| {
        let out = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || told(out.lines()).collect::<Vec<_>>())
    });
    let said: Vec<_> = readers.into_iter().flat_map(|reader| reader.join().unwrap()).collect();
    for child in &mut children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(said.len(), 150);
    assert_eq!(said.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len(), 150);
    check(folder.path(), &said);
}

/// Every parcel is there with all that belongs to it, each serial once and none lost; what a process was at when it died is
/// taken up and brought to its end.
fn check(folder: &Path, said: &[(OrderId, String)]) {
    let store = Store::open(folder).unwrap();
    for left in store.take_up_bookings(at(3)).unwrap() {
        let serials = store.snapshot().unwrap().serials_of(left.shipment.id).unwrap();
        sample::carry_on(&store, &left.shipment, &serials, sample::label).unwrap();
    }
    assert_eq!(store.take_up_bookings(at(4)).unwrap(), []);
    assert_eq!(store.snapshot().unwrap().open_bookings().unwrap(), []);
    for (id, number) in said {
        assert_eq!(store.snapshot().unwrap().shipment_of(*id).unwrap().unwrap().first_number(), number);
    }
    let database = Connection::open(folder.join("station.db")).unwrap();
    let count = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let intact: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(intact, "ok");
    let shipments = count("SELECT count(*) FROM shipments");
    assert!(shipments >= i64::try_from(said.len()).unwrap());
    assert_eq!(count("SELECT count(DISTINCT number) FROM parcels"), shipments);
    assert_eq!(count("SELECT count(DISTINCT serial) FROM spent_serials"), shipments);
    assert_eq!(count("SELECT max(serial) FROM spent_serials"), shipments);
    assert_eq!(count("SELECT next FROM number_blocks"), shipments + 1);
    assert_eq!(count("SELECT count(DISTINCT shipment) FROM jobs JOIN job_bytes ON job = id"), shipments);
    assert_eq!(count("SELECT count(*) FROM jobs"), shipments);
    assert_eq!(count("SELECT count(*) FROM journal WHERE shipment IS NOT NULL"), 4 * shipments);
    assert_eq!(count("SELECT count(*) FROM orders WHERE stage = 'labelled'"), shipments);
    let mut parcels = database.prepare("SELECT order_id, number FROM shipments JOIN parcels ON shipment = id").unwrap();
    let parcels = parcels.query_map([], |row| Ok((OrderId(row.get(0)?), row.get::<_, String>(1)?))).unwrap();
    for parcel in parcels {
        let (id, number) = parcel.unwrap();
        assert_eq!(store.snapshot().unwrap().orders_by_code(&number).unwrap(), [id]);
        let query = OrderQuery { text: number, limit: 2, ..OrderQuery::default() };
        assert_eq!(store.snapshot().unwrap().find_orders(&query, &noon()).unwrap().rows[0].id, id);
    }
}
