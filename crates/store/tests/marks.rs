//! A station that is not itself any more says so before its next label.

use crate::account::{Account, confirm, copy_folder};
use crate::sample::{at, block, range, text};
use model::{Doubt, NumberBlock, NumberForm, NumberRange, StationAnswer};
use std::fs;
use std::time::Duration;
use store::{BeginError, Opening, Store, StoreError};

fn doubt_of(outcome: Result<u64, BeginError>) -> Doubt {
    match outcome {
        Err(BeginError::Store(StoreError::NotItself(doubt))) => doubt,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_station_that_goes_on_is_never_asked_about() {
    let mut account = Account::new();
    let mut store = account.station("desk");
    for serial in 1..=5 {
        assert_eq!(account.ship(&store).unwrap(), serial);
        drop(store);
        store = account.open("desk");
        assert_eq!(store.doubt().unwrap(), None);
    }
    let other = account.open("desk");
    assert_eq!((account.ship(&other).unwrap(), account.ship(&store).unwrap()), (6, 7), "two programs on one folder");
}

#[test]
fn one_whose_process_was_killed_is_itself() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    let desk = store.lock_desk().unwrap();
    // As the disk is while it works, log and all, with the notes as they are then.
    copy_folder(&account.folder("desk"), &account.folder("killed"), |_| true);
    copy_folder(&account.folder("state/stations"), &account.folder("notes"), |_| true);
    drop((desk, store));
    fs::remove_dir_all(account.folder("desk")).unwrap();
    fs::rename(account.folder("killed"), account.folder("desk")).unwrap();
    copy_folder(&account.folder("notes"), &account.folder("state/stations"), |_| true);
    let store = account.open("desk");
    assert_eq!(store.doubt().unwrap(), None);
    assert_eq!(account.ship(&store).unwrap(), 2);
}

#[test]
fn one_whose_process_died_while_it_closed_is_itself() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    let open = account.notes();
    drop(store);
    // All connections were closed, and nobody came to note it any more.
    account.write_notes(&open);
    let store = account.open("desk");
    assert_eq!(store.doubt().unwrap(), None);
    assert_eq!(account.ship(&store).unwrap(), 2);
}

#[test]
fn whoever_closes_it_last_brings_the_log_into_the_database() {
    let log = |account: &Account| fs::metadata(account.folder("desk/station.db-wal")).unwrap().len();
    let is_open = |account: &Account| account.notes().contains("\"open\":true");
    let mut account = Account::new();
    let (store, other) = (account.station("desk"), account.open("desk"));
    account.ship(&store).unwrap();
    drop(store);
    assert!(log(&account) > 0 && is_open(&account), "the other one is there");
    drop(other);
    assert_eq!((log(&account), is_open(&account)), (0, false));
    copy_folder(&account.folder("desk"), &account.folder("alone"), |name| name == "station.db");
    let alone = Store::open(&account.folder("alone")).unwrap();
    assert_eq!(alone.snapshot().unwrap().shipments_of(model::OrderId(1)).unwrap().len(), 1);
}

#[test]
fn counts_that_are_being_written_are_never_read_in_part() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    drop(store);
    // A process died before it cut a file that became shorter.
    let counts = account.counts();
    let written = fs::read_to_string(&counts).unwrap();
    fs::write(&counts, format!("{written}0}}]}}")).unwrap();
    let store = account.open("desk");
    assert_eq!(account.ship(&store).unwrap(), 2);
    assert_eq!(store.doubt().unwrap(), None);
}

#[test]
fn a_lost_log_is_asked_about_until_somebody_answers() {
    for labels in [0, 1] {
        let mut account = Account::new();
        drop(account.station("desk"));
        let store = account.open("desk");
        let desk = store.lock_desk().unwrap();
        for _ in 0..labels {
            account.ship(&store).unwrap();
        }
        let of_log = |name: &str| name.ends_with("-wal") || name.ends_with("-shm");
        copy_folder(&account.folder("desk"), &account.folder("killed"), |name| !of_log(name));
        copy_folder(&account.folder("state/stations"), &account.folder("notes"), |_| true);
        drop((desk, store));
        fs::remove_dir_all(account.folder("desk")).unwrap();
        fs::rename(account.folder("killed"), account.folder("desk")).unwrap();
        copy_folder(&account.folder("notes"), &account.folder("state/stations"), |_| true);
        let is_asked = |doubt| matches!(doubt, Doubt::LogLost | Doubt::Behind);
        for _ in 0..2 {
            assert!(account.open("desk").doubt().unwrap().is_some_and(is_asked));
        }
        let store = account.open("desk");
        assert!(is_asked(doubt_of(account.ship(&store))));
        confirm(&store, StationAnswer::GoesOn);
        assert!(account.ship(&store).unwrap() > labels);
    }
}

#[test]
fn an_older_database_in_its_place_is_behind() {
    let mut account = Account::new();
    let store = account.station("desk");
    for _ in 0..3 {
        account.ship(&store).unwrap();
    }
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("old"), |_| true);
    let store = account.open("desk");
    let last = account.ship(&store).unwrap();
    drop(store);
    copy_folder(&account.folder("old"), &account.folder("desk"), |_| true);
    let store = account.open("desk");
    assert_eq!(store.doubt().unwrap(), Some(Doubt::Behind));
    assert_eq!(doubt_of(account.ship(&store)), Doubt::Behind);
    confirm(&store, StationAnswer::GoesOn);
    assert!(account.ship(&store).unwrap() > last);
}

#[test]
fn one_that_falls_behind_while_it_is_open_is_seen_at_the_next_label() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    account.ship(&store).unwrap();
    // Another life of it went on.
    let counts = account.counts();
    let further = fs::read_to_string(&counts).unwrap().replace("\"begun\":2", "\"begun\":3");
    fs::write(&counts, further).unwrap();
    assert_eq!(doubt_of(account.ship(&store)), Doubt::Behind);
}

#[test]
fn a_backup_asks_first_and_its_ranges_go_past_what_was_spent() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    let backup = account.folder("backup.db");
    let copied = store.copy_to(&backup).unwrap();
    assert_eq!(copied.highest, [(text("4012345"), 3, 1)]);
    for _ in 0..4 {
        account.ship(&store).unwrap();
    }
    drop(store);
    for name in ["station.db-wal", "station.db-shm"] {
        let _ = fs::remove_file(account.folder("desk").join(name));
    }
    fs::copy(&backup, account.folder("desk/station.db")).unwrap();
    let store = account.open("desk");
    assert_eq!(doubt_of(account.ship(&store)), Doubt::Restored);
    let confirmed = store.confirm_station(StationAnswer::GoesOn, 0, at(0)).unwrap();
    assert_eq!((confirmed.passed[0].first, confirmed.asked_jobs), (2, 1));
    let serial = account.ship(&store).unwrap();
    assert!(serial > 5 + 100, "{serial}: the notes may lag behind after a power cut");
    let again = store.save_range(&range(3, 900_000), at(0));
    assert!(matches!(again, Err(StoreError::SpentNumbers { .. })), "{again:?}");
    drop(store);
    assert_eq!(account.open("desk").doubt().unwrap(), None, "one answer is enough");
}

#[test]
fn every_block_goes_past_what_another_life_may_have_spent() {
    let mut account = Account::new();
    let store = account.station("desk");
    let dpd = NumberBlock { form: NumberForm::Dpd { depot: text("0998") }, next: 1, last: 900 };
    let blocks = vec![block(1, 300), dpd, block(301, 310)];
    store.save_range(&NumberRange { blocks, ..range(1, 300) }, at(0)).unwrap();
    account.ship(&store).unwrap();
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("moved"), |_| true);
    let moved = account.open("moved");
    let confirmed = moved.confirm_station(StationAnswer::GoesOn, 0, at(0)).unwrap();
    let passed: Vec<_> = confirmed.passed.iter().map(|it| (it.first, it.last, it.left)).collect();
    assert_eq!(passed, [(2, 201, 99), (1, 200, 700), (301, 310, 0)], "the notes may lag behind in each of them");
    assert_eq!(account.ship(&moved).unwrap(), 202);
    drop(moved);
    copy_folder(&account.folder("desk"), &account.folder("copy"), |_| true);
    let copy = account.open("copy");
    confirm(&copy, StationAnswer::IsCopy);
    assert_eq!(copy.snapshot().unwrap().ranges().unwrap()[0].left(), 0, "a copy has none of them");
}

#[test]
fn serials_of_several_blocks_are_noted_each_as_its_own_run() {
    let mut account = Account::new();
    let store = account.station("desk");
    let dpd = NumberBlock { form: NumberForm::Dpd { depot: text("0998") }, next: 7, last: 9 };
    store.save_range(&NumberRange { blocks: vec![block(1, 1), dpd], ..range(1, 1) }, at(0)).unwrap();
    account.ship(&store).unwrap();
    account.ship(&store).unwrap();
    let counts = fs::read_to_string(account.counts()).unwrap();
    assert!(counts.contains(r#""prefix":"4012345","extension":3,"first":1,"last":1"#), "{counts}");
    assert!(counts.contains(r#""prefix":"dpd 0998","extension":0,"first":7,"last":7"#), "{counts}");
}

#[test]
fn a_copy_in_another_folder_asks_and_the_two_never_share_a_number() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("copy"), |_| true);
    let (desk, copy) = (account.open("desk"), account.open("copy"));
    assert_eq!(desk.doubt().unwrap(), None);
    assert_eq!(doubt_of(account.ship(&copy)), Doubt::Copied);
    // While the station is open there, nothing takes over from it.
    let refused = copy.confirm_station(StationAnswer::GoesOn, 0, at(0));
    assert!(matches!(refused, Err(StoreError::Open(_))), "{refused:?}");
    confirm(&copy, StationAnswer::IsCopy);
    assert!(matches!(account.ship(&copy), Err(BeginError::RangeEmpty)));
    let same = copy.save_range(&range(2, 900_000), at(0));
    assert!(matches!(same, Err(StoreError::SpentNumbers { .. })), "{same:?}");
    assert_eq!(account.ship(&desk).unwrap(), 2, "the station goes on");
}

#[test]
fn one_that_was_moved_takes_over_and_the_folder_it_left_is_asked_about() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("moved"), |_| true);
    let moved = account.open("moved");
    confirm(&moved, StationAnswer::GoesOn);
    let serial = account.ship(&moved).unwrap();
    let left = account.open("desk");
    assert_eq!(doubt_of(account.ship(&left)), Doubt::Copied);
    drop(moved);
    confirm(&left, StationAnswer::GoesOn);
    assert!(account.ship(&left).unwrap() > serial);
}

#[test]
fn a_database_alone_in_another_folder_or_account_is_asked_about() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("alone"), |name| name == "station.db");
    assert_eq!(account.open("alone").doubt().unwrap(), Some(Doubt::Copied));
    let mut other = Account::new();
    other.orders = account.orders;
    copy_folder(&account.folder("desk"), &other.folder("alone"), |name| name == "station.db");
    let store = other.open("alone");
    assert_eq!(doubt_of(other.ship(&store)), Doubt::Elsewhere);
    store.confirm_station(StationAnswer::GoesOn, 1000, at(0)).unwrap();
    assert!(other.ship(&store).unwrap() > 1001);
    // In its own folder without the mark that lies there.
    fs::remove_file(account.folder("desk/station.mark")).unwrap();
    assert_eq!(account.open("desk").doubt().unwrap(), Some(Doubt::Restored));
}

#[test]
fn no_new_station_is_made_where_one_was_without_a_word() {
    let mut account = Account::new();
    let store = account.station("desk");
    let spent = account.ship(&store).unwrap();
    drop(store);
    let database = account.folder("desk/station.db");
    for empty in [true, false] {
        fs::remove_file(&database).unwrap();
        if empty {
            fs::write(&database, "").unwrap();
        }
        assert!(matches!(account.opened("desk"), Err(StoreError::DatabaseGone(_))), "empty: {empty}");
        assert!(Store::exists(&account.folder("desk"), Some(&account.folder("state"))));
        if !empty {
            break;
        }
    }
    // Not even where the whole folder is gone, as a disk that is not there.
    fs::remove_dir_all(account.folder("desk")).unwrap();
    assert!(Store::exists(&account.folder("desk"), Some(&account.folder("state"))));
    assert!(matches!(account.opened("desk"), Err(StoreError::DatabaseGone(_))));
    let state = account.folder("state");
    let new =
        Store::open_as(&account.folder("desk"), Opening { state: Some(&state), anew: true, ..Opening::default() })
            .unwrap();
    assert_eq!(new.doubt().unwrap(), None, "a person asked for it");
    let twice =
        Store::open_as(&account.folder("desk"), Opening { state: Some(&state), anew: true, ..Opening::default() })
            .map(drop);
    assert!(matches!(twice, Err(StoreError::NotGone)), "{twice:?}");
    let same = new.save_range(&range(spent, 900_000), at(0));
    assert!(matches!(same, Err(StoreError::SpentNumbers { .. })), "{same:?}");
}

#[test]
fn a_station_of_another_account_is_known_by_nobody_also_where_one_lay_before() {
    let mut account = Account::new();
    let store = account.station("desk");
    account.ship(&store).unwrap();
    drop(store);
    // A new machine, whose first start made a station where the other one is put now.
    let other = Account::new();
    drop(other.station("desk"));
    for name in ["station.db-wal", "station.db-shm", "station.mark"] {
        let _ = fs::remove_file(other.folder("desk").join(name));
    }
    copy_folder(&account.folder("desk"), &other.folder("desk"), |name| name == "station.db");
    assert_eq!(other.open("desk").doubt().unwrap(), Some(Doubt::Elsewhere));
}

#[test]
fn a_damaged_database_is_kept_beside_the_new_one_a_person_asked_for() {
    let mut account = Account::new();
    let mut spent = 0;
    let state = account.folder("state");
    let anew = |account: &Account| {
        Store::open_as(&account.folder("desk"), Opening { state: Some(&state), anew: true, ..Opening::default() })
    };
    drop(account.station("desk"));
    for aside in ["before-new-station", "before-new-station-2"] {
        let store = account.open("desk");
        assert!(matches!(anew(&account).map(drop), Err(StoreError::NotGone)), "a whole one stays");
        if spent == 0 {
            spent = account.ship(&store).unwrap();
        }
        drop(store);
        let damaged = b"no database at all".repeat(500);
        fs::write(account.folder("desk/station.db"), &damaged).unwrap();
        assert!(matches!(account.opened("desk").map(drop), Err(StoreError::Damaged(_))));
        let new = anew(&account).unwrap();
        assert_eq!(new.doubt().unwrap(), None);
        assert_eq!(fs::read(account.folder("desk").join(aside).join("station.db")).unwrap(), damaged);
        let same = new.save_range(&range(spent, 900_000), at(0));
        assert!(matches!(same, Err(StoreError::SpentNumbers { .. })), "{same:?}");
    }
}

#[test]
fn what_was_left_out_stays_so_when_the_database_is_lost_afterwards() {
    let mut lost = Account::new();
    let store = lost.station("desk");
    lost.ship(&store).unwrap();
    drop(store);
    let account = Account::new();
    copy_folder(&lost.folder("desk"), &account.folder("desk"), |name| name == "station.db");
    let store = account.open("desk");
    store.confirm_station(StationAnswer::GoesOn, 1000, at(0)).unwrap();
    drop(store);
    fs::write(account.folder("desk/station.db"), "").unwrap();
    let state = account.folder("state");
    let opening = Opening { state: Some(&state), anew: true, ..Opening::default() };
    let new = Store::open_as(&account.folder("desk"), opening).unwrap();
    let left_out = new.save_range(&range(900, 900_000), at(0));
    assert!(matches!(left_out, Err(StoreError::SpentNumbers { .. })), "{left_out:?}");
}

#[test]
fn a_practice_station_leaves_no_notes() {
    let account = Account::new();
    drop(Store::open(&account.folder("practice")).unwrap());
    assert!(!account.folder("state").exists());
    assert!(!account.folder("practice/station.mark").exists());
}

#[test]
fn what_sqlite_says_names_no_statement() {
    let account = Account::new();
    let store = account.station("desk");
    drop(store);
    let database = account.folder("desk/station.db");
    let connection = rusqlite::Connection::open(&database).unwrap();
    let error = connection.execute("SELECT secret_column FROM nowhere", []).unwrap_err();
    let told = StoreError::from(error).to_string();
    assert!(!told.contains("SELECT") && !told.contains("secret_column"), "{told}");
    drop(connection);
    let whole = fs::read(&database).unwrap();
    fs::write(&database, [&whole[..whole.len() / 2], &vec![7; whole.len() / 2]].concat()).unwrap();
    if let Ok(store) = account.opened("desk") {
        assert!(matches!(store.check_quickly(Duration::from_secs(60)), Err(StoreError::Damaged(_))));
    }
}
