//! What is known of people goes when its time is over or they ask for it, and nothing of it is left in any file; what is open
//! stays whole.

use crate::sample;
use crate::sample::{Shipped, at, decide, noon, order, ship, shop, station};
use aho_corasick::AhoCorasick;
use model::{
    CarrierId, Evidence, FoundBy, FoundCustomer, JobId, JobState, Message, OrderId, OrderQuery, OutboxState,
    PersonalCounts, Problem, ProblemCode, ServiceQuote, ShopOrder, Sighting, TrackingState,
};
use std::collections::BTreeSet;
use std::path::Path;
use store::{Arrived, Cutoffs, Heard, JobMove, KeptQuotes, NewUnread, Store, Swept};

/// What names the made-up customer of the n-th order, in all forms it is kept in.
fn names(n: u32) -> [String; 6] {
    [
        format!("Qwertyson{n:03}"),
        format!("qwertyson{n:03}"),
        format!("Zzyzxlane{n:03}"),
        format!("vip{n:03}@qwerty.example"),
        format!("+99 55 {n:03} 77"),
        format!("Leave{n:03} it with Zachary"),
    ]
}

fn of(n: u32) -> ShopOrder {
    let [name, _, street, email, phone, note] = names(n);
    let mut order = order(n);
    order.recipient.name = format!("{name} Zoë");
    order.recipient.street = format!("{street} 5");
    order.recipient.email = email.to_uppercase();
    order.recipient.phone = phone;
    order.note = note;
    order.lines[0].properties.insert("Engraving".to_owned(), name.clone());
    order.lines[0].name = format!("Mug for {name}");
    order
}

/// A station with so many orders, each shipped and told to its shop but for those in `open`.
fn shipped(folder: &Path, count: u32, open: &[u32]) -> (Store, Vec<OrderId>) {
    let store = station(folder, 10_000);
    let orders = store.take_in(&shop(), (1..=count).map(of).collect(), &decide(), at(0)).unwrap().added;
    for (n, id) in (1..).zip(&orders) {
        let [name, ..] = names(n);
        store.note(*id, Message::new("journal-item-refused").with("why", format!("{name} called")), at(1)).unwrap();
        if !open.contains(&n) {
            print(&store, *id, true);
        }
    }
    (store, orders)
}

/// Ships an order, lets its label come out and, where it is to be told, tells the shop.
fn print(store: &Store, id: OrderId, tell: bool) -> JobId {
    let Shipped::New { job, .. } = ship(store, id).unwrap() else { panic!("shipped before") };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    let sent = JobMove { evidence: Some(Evidence::Person), tell_shop: true, ..JobMove::at(at(3)) };
    store.move_job(job.id, JobState::Sent, sent).unwrap();
    let entry = store.snapshot().unwrap().outbox(1).unwrap().remove(0);
    assert_eq!(entry.order, id);
    if tell {
        store.move_outbox(entry.id, OutboxState::Trying, at(4), None, at(4)).unwrap();
        store.move_outbox(entry.id, OutboxState::Done, at(4), None, at(4)).unwrap();
    }
    job.id
}

/// The texts that a file of a folder holds in any case, whatever they stand in.
fn held(folder: &Path, texts: &[String]) -> BTreeSet<String> {
    let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(texts).unwrap();
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(held(&path, texts));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.extend(finder.find_iter(&bytes).map(|hit| texts[hit.pattern().as_usize()].clone()));
        }
    }
    found
}

fn is_gone(folder: &Path, n: u32) {
    assert_eq!(held(folder, &names(n)), BTreeSet::new());
}

fn is_there(folder: &Path, n: u32) {
    assert!(!held(folder, &names(n)).is_empty());
}

fn sweep(store: &Store, gone: &store::Gone) {
    if store.sweep(Some(gone)).unwrap() == Swept::Left {
        assert_eq!(store.rewrite().unwrap(), Swept::Clean);
    }
    assert!(!store.is_sweep_due().unwrap());
}

fn found(store: &Store, text: &str) -> Vec<OrderId> {
    let query = OrderQuery { text: text.to_owned(), limit: 10, ..OrderQuery::default() };
    store.snapshot().unwrap().find_orders(&query, &noon()).unwrap().rows.into_iter().map(|row| row.id).collect()
}

#[test]
fn an_erased_customer_is_in_no_file_and_their_numbers_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 60, &[]);
    let before = store.snapshot().unwrap().order(orders[6]).unwrap().unwrap();
    let number = store.snapshot().unwrap().shipment_of(orders[6]).unwrap().unwrap().first_number().to_owned();
    is_there(folder.path(), 7);

    let customer = store.snapshot().unwrap().customers(" VIP007@qwerty.example").unwrap().remove(0);
    assert_eq!((customer.by, customer.orders.len(), customer.open.len()), (FoundBy::Email, 1, 0));
    assert_eq!(customer.holds, PersonalCounts { orders: 1, labels: 1, journal: 1, ..PersonalCounts::default() });
    let purged = store.erase(&[orders[6]], at(100)).unwrap();
    assert_eq!(purged.counts, customer.holds);
    sweep(&store, &purged.gone);
    is_gone(folder.path(), 7);
    is_there(folder.path(), 8);

    let after = store.snapshot().unwrap().order(orders[6]).unwrap().unwrap();
    assert_eq!(after.erased_at, Some(at(100)));
    assert_eq!((after.stage, &after.facts.number), (before.stage, &before.facts.number));
    assert_eq!(after.decision.method.value, before.decision.method.value);
    assert_eq!(after.facts.lines[0].sku, before.facts.lines[0].sku);
    assert_eq!(store.snapshot().unwrap().orders_by_code(&number).unwrap(), [orders[6]]);
    assert_eq!((found(&store, &number), found(&store, "qwertyson007")), (vec![orders[6]], Vec::new()));
    let lines = store.snapshot().unwrap().journal(orders[6]).unwrap();
    assert!(lines.iter().any(|line| line.message.key == "journal-item-refused" && line.at == at(1)));
    assert!(store.snapshot().unwrap().customers("vip007@qwerty.example").unwrap().is_empty());
    let again = store.erase(&[orders[6]], at(200)).unwrap().counts;
    assert!(again.is_empty(), "{again:?}");
}

#[test]
fn what_carriers_said_of_an_order_goes_with_its_customer() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 1, &[]);
    let kept = || KeptQuotes {
        carrier: CarrierId("sendcloud".to_owned()),
        asked: "a hash of weight and postal code".to_owned(),
        quotes: vec![ServiceQuote { service: "dpd:home".to_owned(), price: None, lead_days: None }],
        asked_at: at(5),
    };
    let quotes = || store.snapshot().unwrap().quotes(orders[0]).unwrap();
    store.save_quotes(orders[0], kept()).unwrap();
    assert_eq!(quotes(), [kept()]);
    store.erase(&orders, at(100)).unwrap();
    assert_eq!(quotes(), []);
    store.save_quotes(orders[0], kept()).unwrap();
    assert_eq!(quotes(), [], "an answer that comes later is not kept");
}

#[test]
fn wherever_else_a_customer_is_named_they_are_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let [name, _, street, _, phone, _] = names(1);
    let mut facts = of(1);
    facts.payment_methods = vec![format!("Transfer of {name}"), "cod".to_owned()];
    facts.checkout.delivery_method = format!("Brought to {name} by hand");
    facts.checkout.delivery_code = format!("hand:{name}");
    facts.remarks = vec![Message::new("remark-email-left-out").with("email", name.as_str())];
    facts.lines[0].picture = format!("https://shop.example/uploads/{name}.png");
    facts.lines[0].sku = format!("MUG-{name}");
    facts.lines[0].barcode = format!("{name}-1");
    let sku = facts.lines[1..].first().map(|line| line.sku.clone());
    let id = store.take_in(&shop(), vec![facts], &decide(), at(0)).unwrap().added[0];
    print(&store, id, true);
    let shipment = store.snapshot().unwrap().shipment_of(id).unwrap().unwrap().id;
    let hear = |seconds, word: String| {
        let sighting = Sighting { state: TrackingState::Delivered, word, at: at(seconds) };
        store
            .keep_heard(vec![Heard { shipment, place: 1, sighting, tell_shop: false }], Vec::new(), at(seconds))
            .unwrap();
    };
    hear(10, format!("Handed to {name}"));
    hear(10, format!("Handed to {name}, signed"));
    let unread = |place: &str, why: &str| NewUnread {
        file: place.to_owned(),
        reference: String::new(),
        line: 7,
        problem: Problem::new(ProblemCode::OrderSetAside).with("order", "?").with("why", why),
        kept: None,
    };
    let unread = vec![
        unread("a.csv", &format!("{} is no country", street.to_uppercase() + " 5")),
        unread("b.csv", &format!("call {phone}")),
        unread(&format!("{name} Zoë.csv"), "empty"),
        unread("d.csv", "somebody else"),
        // Whole rows, whose reason names nobody.
        NewUnread { kept: Some(format!("somebody,Utrecht,{phone}")), ..unread("e.csv", "no country") },
        NewUnread { kept: Some(format!(r"Zo\\u00eb,{name},{street} 5")), ..unread("f.csv", "no country") },
        NewUnread { kept: Some("Zoë Plugh,Utrecht".to_owned()), ..unread("g.csv", "no country") },
    ];
    store.take_in_all(&shop(), Arrived { unread, ..Arrived::default() }, &decide(), at(11)).unwrap();
    is_there(folder.path(), 1);
    let pictures = || store.snapshot().unwrap().pictures_named().unwrap().len();
    let before = pictures();

    let purged = store.erase(&[id], at(100)).unwrap();
    assert_eq!(pictures() + 1, before);
    hear(101, format!("Signed by {name}"));
    sweep(&store, &purged.gone);
    is_gone(folder.path(), 1);
    let after = store.snapshot().unwrap().order(id).unwrap().unwrap().facts;
    assert_eq!(after.payment_methods[1], "cod");
    assert_eq!(after.lines.get(1).map(|line| line.sku.clone()), sku, "what names nobody stays");
    let left = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(left.iter().map(|it| it.file.as_str()).collect::<Vec<_>>(), ["d.csv", "g.csv"]);
    let parcels = store.snapshot().unwrap().tracked_parcels(id).unwrap();
    assert_eq!(parcels.len(), 1, "where it went is known");
    // What could not be read waits until somebody has dealt with it; words of people in it go by their age.
    store.purge(&Cutoffs::everything_before(at(11)), false, at(300)).unwrap();
    let why = || store.snapshot().unwrap().unread().unwrap()[0].problem.args["why"].clone();
    assert_eq!(why(), "somebody else".into());
    store.purge(&Cutoffs::everything_before(at(12)), false, at(300)).unwrap();
    assert_eq!(why(), "…".into());
}

#[test]
fn what_the_shop_sends_again_of_an_erased_order_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 3, &[]);
    let purged = store.erase(&[orders[1]], at(100)).unwrap();
    sweep(&store, &purged.gone);

    let mut anew = of(2);
    anew.modified_at = at(5000);
    anew.total.minor += 100;
    let taken = store.take_in(&shop(), vec![anew.clone()], &decide(), at(5001)).unwrap();
    assert_eq!((taken.added.len(), taken.changed.len()), (0, 1));
    let kept = store.snapshot().unwrap().order(orders[1]).unwrap().unwrap();
    assert_eq!((kept.facts.total, kept.erased_at), (anew.total, Some(at(100))));
    assert_eq!(kept.facts.recipient.name, "");
    assert_eq!(found(&store, "qwertyson002"), []);
    let same = store.take_in(&shop(), vec![anew], &decide(), at(5002)).unwrap();
    assert_eq!(same.unchanged, 1, "the same again is nothing new");
    store.note(orders[1], Message::new("journal-item-refused").with("why", "Qwertyson002 wrote"), at(5003)).unwrap();
    let nothing = store.erase(&[], at(5004)).unwrap();
    store.sweep(Some(&nothing.gone)).unwrap();
    is_gone(folder.path(), 2);
}

#[test]
fn an_erased_order_that_is_taken_back_is_not_packed_again() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 1, &[]);
    store.erase(&orders, at(100)).unwrap();
    let shipment = store.snapshot().unwrap().shipment_of(orders[0]).unwrap().unwrap();
    store.void_shipment(shipment.id, "came back", at(200)).unwrap();
    assert_eq!(store.snapshot().unwrap().order(orders[0]).unwrap().unwrap().stage, model::Stage::Closed);
}

#[test]
fn what_is_open_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 4, &[1, 2, 3]);
    // The first waits to be packed, the second's label has not come out, the third's shop was not told.
    ship(&store, orders[1]).unwrap();
    print(&store, orders[2], false);
    let whole: Vec<_> = orders[..3].iter().map(|id| store.snapshot().unwrap().order(*id).unwrap().unwrap()).collect();

    let everything = Cutoffs::everything_before(at(1_000_000));
    let counted = store.purge(&everything, true, at(10)).unwrap().counts;
    let purged = store.purge(&everything, false, at(10)).unwrap();
    assert_eq!(counted, purged.counts);
    assert_eq!(purged.counts, PersonalCounts { orders: 1, labels: 1, journal: 1, ..PersonalCounts::default() });
    let erased = store.erase(&orders[..3], at(11)).unwrap();
    assert!(erased.counts.is_empty());
    let still: Vec<_> = orders[..3].iter().map(|id| store.snapshot().unwrap().order(*id).unwrap().unwrap()).collect();
    assert_eq!(still, whole);
    let customer = store.snapshot().unwrap().customer_of(orders[2]).unwrap().unwrap();
    assert_eq!((customer.open, customer.holds), (vec![whole[2].facts.number.clone()], PersonalCounts::default()));
    let queued = store.snapshot().unwrap().next_job(&sample::printer()).unwrap();
    assert!(queued.is_some_and(|(_, bytes)| !bytes.is_empty()), "what is to be printed can be");
}

#[test]
fn each_kind_goes_at_its_own_time() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 2, &[]);
    let mut settings = model::Settings::default();
    settings.retention.labels = Some(10);
    settings.retention.journal = Some(20);
    settings.retention.orders = Some(30);
    let days = |days: i64| at(days * 24 * 60 * 60 + 3600);
    let went = |day: i64| {
        let cutoffs = Cutoffs::by_settings(&settings, days(day));
        store.purge(&cutoffs, false, days(day)).unwrap().counts
    };
    assert!(went(9).is_empty());
    assert_eq!(went(11), PersonalCounts { labels: 2, ..PersonalCounts::default() });
    assert_eq!(went(21), PersonalCounts { journal: 2, ..PersonalCounts::default() });
    assert!(went(22).is_empty());
    assert_eq!(went(31), PersonalCounts { orders: 2, ..PersonalCounts::default() });
    assert!(went(4000).is_empty());
    let order = store.snapshot().unwrap().order(orders[0]).unwrap().unwrap();
    assert_eq!(order.facts.recipient.email, "");
}

#[test]
fn a_purge_leaves_no_name_in_any_file_of_a_station_that_worked() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 300, &[300]);
    for n in (1..=299).step_by(3) {
        // Names that grow and shrink move cells from page to page.
        let mut changed = of(n);
        changed.modified_at = at(i64::from(n) * 30 + 120);
        changed.note = format!("{} {}", changed.note, "and more ".repeat(n as usize % 90));
        store.take_in(&shop(), vec![changed], &decide(), at(6)).unwrap();
    }
    let purged = store.purge(&Cutoffs::everything_before(at(1_000_000)), false, at(10)).unwrap();
    assert_eq!(purged.counts.orders, 299);
    sweep(&store, &purged.gone);
    let all: Vec<String> = (1..300).flat_map(names).collect();
    assert_eq!(held(folder.path(), &all), BTreeSet::new());
    is_there(folder.path(), 300);
    assert_eq!(found(&store, "qwertyson300"), [orders[299]]);
}

#[test]
fn a_customer_is_found_by_name_and_postal_code_and_by_an_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    let mut people: Vec<ShopOrder> = (1..=4).map(of).collect();
    for order in &mut people[..2] {
        order.recipient.name = "Zoë Qwertyson".to_owned();
        order.recipient.postal_code = "1012 AB".to_owned();
        order.recipient.email = String::new();
    }
    people[2].recipient.name = "Zoë Qwertyson".to_owned();
    people[2].recipient.postal_code = "9000".to_owned();
    people[3].recipient.email = people[2].recipient.email.clone();
    let orders = store.take_in(&shop(), people, &decide(), at(0)).unwrap().added;
    let customers = |query: &str| {
        let found = store.snapshot().unwrap().customers(query).unwrap();
        let of = |it: FoundCustomer| {
            let mut orders: Vec<OrderId> = it.orders.iter().map(|row| row.id).collect();
            orders.sort_unstable();
            (it.by, orders)
        };
        found.into_iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(customers("zoe qwertyson, 1012ab"), [(FoundBy::Name, orders[..2].to_vec())]);
    assert_eq!(customers("#1001"), [(FoundBy::Name, orders[..2].to_vec())]);
    assert_eq!(customers("1003"), [(FoundBy::Email, orders[2..].to_vec())]);
    assert_eq!(customers("Qwertyson"), []);
    assert_eq!(customers("zoe qwertyson"), []);
    assert_eq!(customers(""), []);
}

/// A row of the n-th order's file that could not be read.
fn unread(n: u32, reference: &str) -> NewUnread {
    let [name, _, street, email, ..] = names(n);
    let expected = Message::new("expected-order").with("detail", format!("invalid type: {name}"));
    let problem = Problem::new(ProblemCode::RowRefused)
        .with("file", "orders.csv")
        .with("line", i64::from(n))
        .with("expected", expected)
        .with("found", street.as_str())
        .because(&name);
    let kept = Some(format!("{name};{street};{email}"));
    NewUnread { file: "orders.csv".to_owned(), reference: reference.to_owned(), line: n.into(), problem, kept }
}

#[test]
fn rows_of_files_go_when_their_time_is_over_and_where_they_stood_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    for (n, day) in [(1, 0), (2, 30)] {
        let arrived = Arrived { unread: vec![unread(n, "")], ..Arrived::default() };
        store.take_in_all(&shop(), arrived, &decide(), at(day * 86_400)).unwrap();
    }
    let cutoffs = Cutoffs::everything_before(at(86_400));
    for dry_run in [true, false] {
        let purged = store.purge(&cutoffs, dry_run, at(31 * 86_400)).unwrap();
        assert_eq!(purged.counts, PersonalCounts { orders: 1, ..PersonalCounts::default() });
    }
    sweep(&store, &store::Gone::default());
    is_gone(folder.path(), 1);
    let list = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(list.iter().map(|it| it.is_kept).collect::<Vec<_>>(), [false, true]);
    assert_eq!(list[0].problem.args["line"], 1_i64.into());
    assert!(store.purge(&cutoffs, true, at(31 * 86_400)).unwrap().counts.is_empty(), "it went once");
}

#[test]
fn an_erased_order_leaves_no_rows_that_could_not_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 1, &[]);
    let number = store.snapshot().unwrap().order(orders[0]).unwrap().unwrap().facts.number;
    let arrived = Arrived { unread: vec![unread(1, &number)], ..Arrived::default() };
    store.take_in_all(&shop(), arrived, &decide(), at(9)).unwrap();
    let purged = store.erase(&orders, at(100)).unwrap();
    sweep(&store, &purged.gone);
    is_gone(folder.path(), 1);
    assert_eq!(store.snapshot().unwrap().unread().unwrap(), []);
}

#[test]
fn the_journal_is_still_only_added_to() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = shipped(folder.path(), 1, &[]);
    let raw = rusqlite::Connection::open(folder.path().join("station.db")).unwrap();
    let change = "UPDATE journal SET message = json_set(message, '$.args', json('{}'))";
    assert!(raw.execute(change, []).is_err(), "nothing is taken out of an order that is kept");
    store.erase(&orders, at(100)).unwrap();
    assert!(raw.execute("UPDATE journal SET at = 1 WHERE order_id = ?", [orders[0].0]).is_err());
    let another = "UPDATE journal SET message = '{\"key\":\"journal-order-added\"}' WHERE order_id = ?";
    assert!(raw.execute(another, [orders[0].0]).is_err(), "what happened stays");
    assert!(raw.execute("DELETE FROM journal WHERE order_id = ?", [orders[0].0]).is_err());
}
