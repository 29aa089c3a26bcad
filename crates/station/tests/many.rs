//! One change to many orders and taking it back, lists that were given a name, and batches, through the calls.
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::json;
use station::calls::{self, ChangeOrders, ChangedOrders, FileChoices, ImportContent, OrderChange};
use station::{Event, Options, Station};
use std::thread;

/// A practice station with so many orders of a file, of which nothing prints by itself.
fn desk(orders: u32) -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { pulls: false, ..Options::practice(folder.path()) }).unwrap();
    let line = |number: u32| {
        json!({
            "reference": format!("M-{number}"), "number": format!("M-{number:04}"), "placed_at": "2026-11-23T09:00:00Z",
            "modified_at": "2026-11-23T09:00:00Z", "status": "open", "payment": "paid", "currency": "EUR",
            "total": { "minor": 1995, "currency": "EUR" },
            "recipient": { "name": "Anna Jansen", "street": "Damrak 1", "postal_code": "1012 LG", "city": "Amsterdam",
                "country": "NL" },
            "lines": [{ "name": "Seeds", "sku": format!("seeds-{}", number % 7), "quantity": 1, "unit_weight": 350 }]
        })
    };
    let lines: String = (1..=orders).map(|number| format!("{}\n", line(number))).collect();
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(lines));
    let report =
        calls::import_content(&station, ImportContent { name, base64, shop: None, choices: FileChoices::default() });
    assert!(report.unwrap().refused.is_empty());
    (folder, station)
}

fn all() -> OrderQuery {
    OrderQuery { text: "M-".to_owned(), ..OrderQuery::default() }
}

fn ids(station: &Station) -> Vec<OrderId> {
    calls::orders_all(station, all()).unwrap()
}

fn change(station: &Station, orders: Vec<OrderId>, change: OrderChange) -> ChangedOrders {
    calls::orders_change(station, ChangeOrders { orders, change }).unwrap()
}

fn tag(tag: &str) -> OrderChange {
    OrderChange::Tag { tag: tag.to_owned() }
}

fn count(station: &Station, query: OrderQuery) -> u32 {
    calls::orders_find(station, OrderQuery { limit: 0, ..query }).unwrap().total
}

fn set_of(station: &Station, id: OrderId) -> Overrides {
    calls::order_open(station, id).unwrap().order.overrides
}

#[test]
fn one_change_goes_to_all_and_is_taken_back() {
    let (_folder, station) = desk(250);
    let mut events = station.listen();
    let orders = ids(&station);
    assert_eq!(orders.len(), 250);
    let changed = change(&station, orders.clone(), tag(" gift\u{1f} "));
    assert_eq!((changed.changed, changed.as_before, changed.refused.len(), changed.stopped), (250, 0, 0, false));
    let gifts = OrderQuery { tag: Some("gift".to_owned()), ..all() };
    assert_eq!(count(&station, gifts.clone()), 250, "what tells tags apart is no part of one");
    let mut steps = Vec::new();
    while let Ok(event) = events.try_recv() {
        if let Event::Progress { task, done, total, finished, .. } = event {
            assert_eq!((task, total), (changed.task, 250));
            steps.push((done, finished));
        }
    }
    assert_eq!(steps, [(100, false), (200, false), (250, false), (250, true)]);
    let again = change(&station, orders[..10].to_vec(), tag("gift"));
    assert_eq!((again.changed, again.as_before, again.undo.is_none()), (0, 10, true));

    let undo = changed.undo.unwrap();
    calls::orders_change(
        &station,
        ChangeOrders { orders: vec![orders[3]], change: OrderChange::Note { note: "fragile".to_owned() } },
    )
    .unwrap();
    let back = calls::orders_change_undo(&station, undo).unwrap();
    let refused: Vec<_> = back.refused.iter().map(|it| (it.order, it.problem.code)).collect();
    assert_eq!((back.changed, refused), (249, vec![(orders[3], ProblemCode::OrderChangedSince)]));
    assert_eq!(count(&station, gifts), 1);
    assert_eq!(calls::orders_change_undo(&station, undo).unwrap_err().code, ProblemCode::NothingToUndo);
    let view = calls::order_open(&station, orders[3]).unwrap();
    let said = view.order.decision.notes.iter().any(|note| note.value.args["text"] == "fragile".into());
    assert!(said, "{:?}", view.order.decision.notes);
    assert!(view.journal.iter().filter(|line| line.message.args["order"] == "M-0004".into()).count() >= 2);
}

#[test]
fn everything_else_a_person_set_stays() {
    let (_folder, station) = desk(3);
    let orders = ids(&station);
    change(&station, orders.clone(), OrderChange::Weight { weight: Some(Grams(1_200)) });
    change(&station, orders.clone(), OrderChange::Parcels { parcels: 2 });
    change(&station, orders.clone(), OrderChange::Hold { reason: "look at the address".to_owned() });
    assert_eq!(count(&station, OrderQuery { hold: Some("hold-person".to_owned()), ..all() }), 3);
    assert_eq!(count(&station, OrderQuery { weight: Within { from: Some(1_200), to: Some(1_200) }, ..all() }), 3);
    change(&station, vec![orders[0]], OrderChange::Release);
    let set = set_of(&station, orders[0]);
    assert_eq!((set.weight, set.hold), (Some(Grams(1_200)), None));
    assert!(set.settings.iter().any(|it| matches!(it, Setting::Parcels { count: 2, .. })));
    change(&station, orders.clone(), OrderChange::Weight { weight: None });
    assert_eq!(set_of(&station, orders[1]).weight, None);
}

#[test]
fn a_box_is_set_for_many_with_its_size_and_given_back_to_the_rules() {
    let (_folder, station) = desk(2);
    let orders = ids(&station);
    let mut settings = calls::settings(&station, ()).unwrap();
    let size = ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(100) };
    settings.settings.boxes = vec![BoxPreset { name: "Small".to_owned(), size, weight: Grams(80) }];
    calls::settings_save(&station, settings).unwrap();
    let in_box = |name: Option<&str>| OrderChange::Box { name: name.map(str::to_owned) };
    let decided = |id| calls::order_open(&station, id).unwrap().order.decision;
    let changed = change(&station, orders.clone(), in_box(Some("Small")));
    assert_eq!((changed.changed, decided(orders[1]).size.value), (2, Some(size)));
    change(&station, orders.clone(), in_box(None));
    assert_eq!(set_of(&station, orders[0]).settings, []);
    let crate_of_nobody = ChangeOrders { orders, change: in_box(Some("Crate")) };
    assert_eq!(calls::orders_change(&station, crate_of_nobody).unwrap_err().code, ProblemCode::NoSuchBox);
}

#[test]
fn what_has_its_label_or_is_not_there_is_named_and_stays_as_it_is() {
    let (_folder, station) = desk(4);
    let orders = ids(&station);
    calls::ship(&station, orders[1]).unwrap();
    let mut meant = orders.clone();
    meant.push(OrderId(987_654));
    let changed = change(&station, meant, tag("late"));
    let refused: Vec<_> = changed.refused.iter().map(|it| (it.order, it.problem.code)).collect();
    assert_eq!(changed.changed, 3);
    assert_eq!(refused, [(orders[1], ProblemCode::OrderHasLabel), (OrderId(987_654), ProblemCode::NoSuchOrder)]);
    assert_eq!(set_of(&station, orders[1]), Overrides::default());
    let released = change(&station, vec![orders[0]], OrderChange::Release);
    assert_eq!(released.refused[0].problem.code, ProblemCode::OrderNotHeld, "it was not held");
    for bad in [tag("  \u{1f} "), tag(&"x".repeat(300)), OrderChange::Parcels { parcels: 0 }] {
        let refused = calls::orders_change(&station, ChangeOrders { orders: orders.clone(), change: bad.clone() });
        assert_eq!(refused.unwrap_err().code, ProblemCode::BadArguments, "{bad:?}");
    }
}

#[test]
fn what_is_not_there_is_not_set() {
    let (_folder, station) = desk(1);
    let order = ids(&station)[0];
    let before = set_of(&station, order);
    let method = || MethodId("own-parcle".to_owned());
    let many = ChangeOrders { orders: vec![order], change: OrderChange::Method { method: Some(method()) } };
    assert_eq!(calls::orders_change(&station, many).unwrap_err().code, ProblemCode::NoSuchMethod);
    let set = |overrides| {
        calls::order_override(&station, calls::OverrideOrder { order, overrides, slower: true }).unwrap_err().code
    };
    let unknown_method = Overrides { method: Some(method()), ..before.clone() };
    assert_eq!(set(unknown_method), ProblemCode::NoSuchMethod);
    let unknown_sender = Overrides { sender: Some(SenderId("moon".to_owned())), ..before.clone() };
    assert_eq!(set(unknown_sender), ProblemCode::NoSuchSender);
    assert_eq!(set_of(&station, order), before);
}

#[test]
fn a_list_with_a_name_counts_what_it_shows_and_has_its_name_once() {
    let (_folder, station) = desk(5);
    let orders = ids(&station);
    change(&station, orders[..2].to_vec(), tag("gift"));
    let gifts = SavedList { name: "Gifts".to_owned(), query: OrderQuery { tag: Some("gift".to_owned()), ..all() } };
    let today = SavedList {
        name: "Of the 23rd".to_owned(),
        query: OrderQuery {
            placed: Some(Placed::Days { from: "2026-11-23".parse().map(Day).unwrap(), to: None }),
            ..all()
        },
    };
    calls::order_lists_save(&station, vec![gifts.clone(), today]).unwrap();
    let lists = calls::order_lists(&station, ()).unwrap();
    let counts: Vec<_> = lists.iter().map(|it| (it.list.name.as_str(), it.orders)).collect();
    assert_eq!(counts, [("Gifts", 2), ("Of the 23rd", 5)]);
    let twice = SavedList { name: " gifts ".to_owned(), ..gifts.clone() };
    assert_eq!(calls::order_lists_save(&station, vec![gifts, twice]).unwrap_err().code, ProblemCode::BadArguments);
    let elsewhere = calls::orders_stages(&station, OrderQuery { stages: vec![Stage::Shipped], ..all() }).unwrap();
    assert_eq!(elsewhere, [(Stage::Ready, 5)]);
}

#[test]
fn a_batch_has_a_name_its_progress_and_a_pick_list_whose_barcode_opens_it() {
    let (_folder, station) = desk(4);
    let orders = ids(&station);
    let make = |name: &str, orders: Vec<OrderId>| {
        calls::batch_make(&station, calls::MakeBatch { name: name.to_owned(), orders })
    };
    // An order that is named twice is packed once; the sequence is the one that was given.
    let wanted = vec![orders[2], orders[0], orders[2], orders[1]];
    let batch = make("  Morning\tround ", wanted).unwrap();
    assert_eq!((batch.name.as_str(), batch.code.as_str(), batch.done), ("Morning round", "PD:BATCH:1", 0));
    assert_eq!(batch.orders.iter().map(|order| order.id).collect::<Vec<_>>(), [orders[2], orders[0], orders[1]]);
    assert_eq!(batch.next.as_ref().map(|next| next.id), Some(orders[2]));

    let opened = |code: &str| match calls::scan(&station, code.to_owned()).unwrap() {
        calls::Scanned::Batch { batch } => batch,
        other => panic!("{code}: {other:?}"),
    };
    calls::ship(&station, orders[2]).unwrap();
    let later = opened("]C0pd:batch:1");
    assert_eq!((later.done, later.next.map(|next| next.id)), (1, Some(orders[0])));
    // A held order is passed over, and comes back when it is let go.
    change(&station, vec![orders[0]], OrderChange::Hold { reason: "look".to_owned() });
    assert_eq!(opened("PD:BATCH:1").next.map(|next| next.id), Some(orders[1]));
    change(&station, vec![orders[0]], OrderChange::Release);
    assert_eq!(opened("PD:BATCH:1").next.map(|next| next.id), Some(orders[0]));

    // Its pick list has what is not packed yet.
    let list = || calls::paper_preview(&station, calls::WhichPaper::Batch { batch: batch.id });
    assert_eq!(list().unwrap().page_count, 1);
    for order in &orders[..2] {
        calls::ship(&station, *order).unwrap();
    }
    let done = opened("PD:BATCH:1");
    assert_eq!((done.done, done.next), (3, None));
    assert_eq!(list().unwrap_err().code, ProblemCode::PaperNeedsOrders);

    calls::batch_remove(&station, batch.id).unwrap();
    for code in ["PD:BATCH:1", "PD:BATCH:99"] {
        assert_eq!(calls::scan(&station, code.to_owned()).unwrap_err().code, ProblemCode::NoSuchBatch);
    }
    assert_eq!(calls::batch_remove(&station, batch.id).unwrap_err().code, ProblemCode::NoSuchBatch);
}

#[test]
fn a_batch_that_could_not_be_packed_is_refused_and_only_so_many_are_kept() {
    let (_folder, station) = desk(1);
    let order = ids(&station)[0];
    let make = |name: &str, orders: Vec<OrderId>| {
        calls::batch_make(&station, calls::MakeBatch { name: name.to_owned(), orders })
    };
    for name in ["", " \n ", &"x".repeat(41)] {
        assert_eq!(make(name, vec![order]).unwrap_err().code, ProblemCode::BadArguments, "{name:?}");
    }
    assert_eq!(make("none", Vec::new()).unwrap_err().code, ProblemCode::BadArguments);
    assert_eq!(make("many", (1..=1_001).map(OrderId).collect()).unwrap_err().code, ProblemCode::BadArguments);
    assert_eq!(make("gone", vec![order, OrderId(987_654)]).unwrap_err().code, ProblemCode::NoSuchOrder);
    assert!(calls::batches(&station, ()).unwrap().is_empty());
    for number in 1..=32 {
        make(&format!("Batch {number}"), vec![order]).unwrap();
    }
    let kept = calls::batches(&station, ()).unwrap();
    assert_eq!((kept.len(), kept[0].name.as_str(), kept[29].id), (30, "Batch 32", BatchId(3)));
}

#[test]
fn batches_that_are_made_at_once_are_all_there_and_no_number_is_given_twice() {
    let (folder, station) = desk(1);
    let order = ids(&station)[0];
    let other = Station::open(Options { desk: false, pulls: false, ..Options::practice(folder.path()) }).unwrap();
    let make = |station: &Station, name: &str| {
        calls::batch_make(station, calls::MakeBatch { name: name.to_owned(), orders: vec![order] }).unwrap().id
    };
    thread::scope(|scope| {
        for (program, name) in [(&station, "window"), (&station, "tablet"), (&other, "command")] {
            scope.spawn(move || (0..8).for_each(|_| _ = make(program, name)));
        }
    });
    let mut numbers: Vec<_> = calls::batches(&station, ()).unwrap().into_iter().map(|batch| batch.id.0).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=24).collect::<Vec<_>>());
    // The barcode of one that is forgotten opens no other.
    calls::batch_remove(&station, BatchId(24)).unwrap();
    assert_eq!(make(&station, "later"), BatchId(25));
}
