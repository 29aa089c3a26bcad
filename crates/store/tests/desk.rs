//! The desk itself: its settings, shops and printers, the folder, and several processes in it.

use crate::sample;
use crate::sample::{at, decide, order, shop, station, text};
use model::{
    Dpi, LabelSize, Message, NumberRange, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup,
    Problem, ProblemCode, Proof, Settings, ShopSync, Takes,
};
use std::io::{Seek, SeekFrom, Write};
use std::thread;
use store::{Store, StoreError};

fn printer(id: &str) -> Printer {
    Printer {
        id: PrinterId(text(id)),
        name: format!("Printer {id}"),
        connection: PrinterConnection::Folder { path: text("/labels") },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HandOver,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

fn ids(store: &Store) -> Vec<String> {
    store.snapshot().unwrap().printers().unwrap().into_iter().map(|printer| printer.id.0).collect()
}

#[test]
fn one_process_holds_the_desk() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (station(folder.path(), 1), Store::open(folder.path()).unwrap());
    let held = first.lock_desk().unwrap();
    assert!(held.is_some());
    assert!(second.lock_desk().unwrap().is_none());
    second.ask_desk("raise").unwrap();
    second.ask_desk("sync").unwrap();
    assert_eq!((first.is_asked("raise").unwrap(), first.is_asked("other").unwrap()), (true, false));
    assert_eq!(first.take_asks().unwrap(), ["raise", "sync"]);
    assert!(!second.is_asked("raise").unwrap());
    assert!(first.take_asks().unwrap().is_empty());
    drop(held);
    assert!(second.lock_desk().unwrap().is_some());
}

#[test]
fn one_process_shows_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (station(folder.path(), 1), Store::open(folder.path()).unwrap());
    let shown = first.lock_window(true).unwrap();
    assert!(shown.is_some());
    assert!(second.lock_window(false).unwrap().is_none());
    drop(shown);
    let looked = second.lock_window(false).unwrap();
    assert!(looked.is_some());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| first.lock_window(true).unwrap().is_some());
        drop(looked);
        assert!(waiting.join().unwrap());
    });
}

#[test]
fn the_foreign_version_changes_with_every_write_of_another_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!Store::exists(folder.path(), None));
    let (first, second) = (station(folder.path(), 1), Store::open(folder.path()).unwrap());
    assert!(Store::exists(folder.path(), None));
    let version = first.foreign_version().unwrap();
    first.snapshot().unwrap().settings().unwrap();
    first.set_preference("language", "fr").unwrap();
    assert_eq!(first.foreign_version().unwrap(), version);
    second.set_preference("language", "en").unwrap();
    assert_ne!(first.foreign_version().unwrap(), version);
    assert_eq!(first.snapshot().unwrap().preference("language").unwrap().as_deref(), Some("en"));
    assert_eq!(first.snapshot().unwrap().preference("sound").unwrap(), None);
}

#[test]
fn programs_that_start_at_once_make_one_database() {
    let folder = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        let opened: Vec<_> = (0..8).map(|_| scope.spawn(|| Store::open(folder.path()))).collect();
        for opened in opened {
            opened.join().unwrap().unwrap();
        }
    });
}

#[test]
fn settings_are_kept_and_journaled() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    assert_eq!(store.snapshot().unwrap().settings().unwrap(), Settings::default());
    let mut settings = Settings::default();
    settings.defaults.weight = model::Grams(750);
    let why = Message::new("change-defaults");
    store
        .save_settings(&settings, store.snapshot().unwrap().settings_version_number().unwrap(), "ada", &why, at(5))
        .unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.snapshot().unwrap().settings().unwrap(), settings);
    assert_eq!(store.snapshot().unwrap().recent_journal(1).unwrap()[0].message.key, "journal-settings-saved");
    let versions = store.snapshot().unwrap().settings_versions(10).unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!((versions[0].who.as_str(), versions[0].why.as_ref(), versions[0].at), ("ada", Some(&why), at(5)));
    assert_eq!(store.snapshot().unwrap().settings_version(versions[0].id).unwrap(), settings);
    store
        .save_settings(&settings, store.snapshot().unwrap().settings_version_number().unwrap(), "ada", &why, at(6))
        .unwrap();
    assert_eq!(
        store.snapshot().unwrap().settings_versions(10).unwrap().len(),
        1,
        "nothing changed, so there is no new version"
    );
    settings.defaults.weight = model::Grams(800);
    store
        .save_settings(&settings, store.snapshot().unwrap().settings_version_number().unwrap(), "bob", &why, at(7))
        .unwrap();
    let versions = store.snapshot().unwrap().settings_versions(10).unwrap();
    assert_eq!(versions.iter().map(|it| it.who.as_str()).collect::<Vec<_>>(), ["bob", "ada"]);
    assert_eq!(store.snapshot().unwrap().settings_version(versions[1].id).unwrap().defaults.weight, model::Grams(750));
    assert!(matches!(store.snapshot().unwrap().settings_version(99), Err(StoreError::Missing { .. })));
}

#[test]
fn a_shop_taken_away_comes_back_with_its_orders_and_is_pulled_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let kept = store.snapshot().unwrap().shop(&shop()).unwrap().unwrap();
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let sync = ShopSync {
        cursor: Some(at(9)),
        pulled_at: Some(at(10)),
        problem: Some(Problem::new(ProblemCode::ShopTimedOut)),
    };
    store.save_shop_sync(&shop(), &sync).unwrap();
    assert_eq!(store.snapshot().unwrap().shop_sync(&shop()).unwrap(), sync);

    store.remove_shop(&shop(), at(11)).unwrap();
    assert_eq!(
        (store.snapshot().unwrap().shops().unwrap(), store.snapshot().unwrap().shop(&shop()).unwrap()),
        (vec![], None)
    );
    assert!(matches!(store.remove_shop(&shop(), at(12)), Err(StoreError::Missing { .. })));
    assert!(matches!(store.save_shop_sync(&shop(), &sync), Err(StoreError::Missing { .. })));
    assert!(store.snapshot().unwrap().order(id).unwrap().is_some());

    store.save_shop(&kept, at(13)).unwrap();
    assert_eq!(store.snapshot().unwrap().shops().unwrap(), [kept]);
    assert_eq!(store.snapshot().unwrap().shop_sync(&shop()).unwrap(), ShopSync::default());
}

#[test]
fn printers_keep_their_order_and_the_preferred_is_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    for id in ["a", "b", "c"] {
        store.save_printer(&printer(id), at(1)).unwrap();
    }
    let renamed = Printer { name: text("Bench"), ..printer("a") };
    store.save_printer(&renamed, at(2)).unwrap();
    assert_eq!(ids(&store), ["a", "b", "c"]);
    assert_eq!(store.snapshot().unwrap().printers().unwrap()[0], renamed);
    store.prefer_printer(&PrinterId(text("c")), at(3)).unwrap();
    store.remove_printer(&PrinterId(text("a")), at(4)).unwrap();
    store.save_printer(&printer("d"), at(5)).unwrap();
    assert_eq!(ids(&store), ["c", "b", "d"]);
    assert!(matches!(store.remove_printer(&PrinterId(text("a")), at(6)), Err(StoreError::Missing { .. })));
    assert!(matches!(store.prefer_printer(&PrinterId(text("a")), at(6)), Err(StoreError::Missing { .. })));
}

#[test]
fn ranges_are_kept_by_carrier() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 50);
    let other = NumberRange { carrier: model::CarrierId(text("bike")), ..sample::range(51, 99) };
    store.save_range(&other, at(1)).unwrap();
    assert_eq!(store.snapshot().unwrap().ranges().unwrap(), [other, sample::range(1, 50)]);
}

#[test]
fn a_newer_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(station(folder.path(), 1));
    let database = rusqlite::Connection::open(folder.path().join("station.db")).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    let Err(StoreError::NewerVersion { found: 99, known }) = Store::open(folder.path()) else { panic!() };
    assert!(known < 99);
}

#[test]
fn what_is_no_database_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("station.db");
    std::fs::write(&file, "a shopping list, and a long one".repeat(100)).unwrap();
    assert!(matches!(Store::open(folder.path()), Err(StoreError::Damaged(_))));
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("a shopping list"));
}

#[test]
fn a_damaged_page_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let ids = store.take_in(&shop(), (0..500).map(order).collect(), &decide(), at(1)).unwrap().added;
    drop(store);
    // The first pages hold the tables' roots, without which no station opens.
    let database = rusqlite::Connection::open(folder.path().join("station.db")).unwrap();
    let roots: u32 = database.query_row("SELECT max(rootpage) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    let roots = u64::from(roots);
    drop(database);
    let mut file = std::fs::OpenOptions::new().write(true).open(folder.path().join("station.db")).unwrap();
    let pages = file.metadata().unwrap().len() / 8192;
    assert!(pages > roots + 10, "{pages} pages, {roots} of them roots");
    file.seek(SeekFrom::Start(roots * 8192)).unwrap();
    for _ in roots..pages {
        file.write_all(&[0x5a; 8192]).unwrap();
    }
    let store = Store::open(folder.path()).unwrap();
    let errors = ids.iter().filter_map(|id| store.snapshot().unwrap().order(*id).err()).collect::<Vec<_>>();
    assert!(!errors.is_empty());
    assert!(errors.iter().all(|error| matches!(error, StoreError::Damaged(_))), "{:?}", errors[0]);
}

#[test]
fn an_error_never_quotes_what_a_customer_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let database = rusqlite::Connection::open(folder.path().join("station.db")).unwrap();
    database.execute("UPDATE order_bodies SET facts = '{\"reference\": {\"Zoë Müller\": 1}}'", []).unwrap();
    let error = store.snapshot().unwrap().order(id).unwrap_err();
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
    assert!(
        !format!("{error} {error:?} {:?}", Problem::from(store.snapshot().unwrap().order(id).unwrap_err()))
            .contains("Zoë")
    );
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    assert!(matches!(Store::open(&file.join("station")), Err(StoreError::Folder { .. })));
}
