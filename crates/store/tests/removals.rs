//! What a person took away stays away, whichever older database comes in the station's place.

use crate::account::{Account, confirm, copy_folder};
use crate::sample::{at, carrier, decide, order, shop, text};
use model::{
    ApiAccess, CarrierAccount, CarrierApproval, CarrierId, Day, Doubt, OrderStatus, Shop, ShopAccount, ShopId,
    StationAnswer,
};
use std::fs;
use store::{Cutoffs, NewApiKey, Opening, Removal, Store};

fn other_shop() -> ShopId {
    ShopId(text("barn"))
}

fn save(store: &Store, id: &ShopId, seconds: i64) {
    let shop = Shop { id: id.clone(), name: id.0.clone(), account: ShopAccount::files() };
    store.save_shop(&shop, at(seconds)).unwrap();
}

fn connect(store: &Store, seconds: i64) {
    let account = CarrierAccount::new(carrier(), "dpd-numbers", model::AccountConfig::default());
    store.save_carrier_account(&account, at(seconds)).unwrap();
    let on: Day = serde_json::from_str("\"2026-11-02\"").unwrap();
    let approval =
        CarrierApproval { carrier: carrier(), kind: text("dpd-numbers"), on, sample: text("S-7"), who: text("Rita") };
    store.save_carrier_approval(&approval, at(seconds)).unwrap();
}

/// A station with everything that can be taken away.
fn furnished(account: &Account) -> Store {
    let store = account.station("desk");
    save(&store, &other_shop(), 0);
    connect(&store, 0);
    for (number, shop) in [(1, shop()), (2, shop()), (3, other_shop())] {
        let key = NewApiKey { shop, key: format!("pd_{number}"), secret: [number; 32], access: ApiAccess::Write };
        store.add_api_key(key, at(0)).unwrap();
    }
    let mut orders: Vec<_> = (1..=4).map(order).collect();
    // The fourth one is open.
    orders[..3].iter_mut().for_each(|order| order.status = OrderStatus::Completed);
    store.take_in(&shop(), orders, &decide(), at(0)).unwrap();
    store
}

fn order_of(store: &Store, n: u32) -> model::Order {
    let snapshot = store.snapshot().unwrap();
    let id = snapshot.orders_by_code(&format!("#{}", 1000 + n)).unwrap()[0];
    snapshot.order(id).unwrap().unwrap()
}

fn take_away(store: &Store) {
    let key = store.snapshot().unwrap().api_key("pd_1").unwrap().unwrap().key.id;
    store.revoke_api_key(key, at(50)).unwrap();
    store.remove_shop(&other_shop(), at(51)).unwrap();
    store.remove_carrier_account(&carrier(), at(52)).unwrap();
    store.remove_carrier_approval(&carrier(), at(53)).unwrap();
    store.erase(&[order_of(store, 1).id], at(54)).unwrap();
}

/// What is there of what was taken away: keys that let in, shops, accounts, approvals, and the first customer.
fn there(store: &Store) -> (Vec<&'static str>, usize, usize, usize, bool) {
    let snapshot = store.snapshot().unwrap();
    let keys = ["pd_1", "pd_2", "pd_3"].into_iter().filter(|key| snapshot.api_key(key).unwrap().is_some()).collect();
    let accounts = snapshot.carrier_accounts().unwrap().len();
    let approvals = snapshot.carrier_approvals().unwrap().len();
    let first = !order_of(store, 1).facts.recipient.name.is_empty();
    (keys, snapshot.shops().unwrap().len(), accounts, approvals, first)
}

#[test]
fn an_older_database_brings_back_nothing_that_was_taken_away() {
    let mut account = Account::new();
    let store = furnished(&account);
    assert_eq!(there(&store), (vec!["pd_1", "pd_2", "pd_3"], 2, 1, 1, true));
    let backup = account.folder("backup.db");
    store.copy_to(&backup).unwrap();
    drop(store);
    // The folder as it was, for whoever copies by hand.
    copy_folder(&account.folder("desk"), &account.folder("older"), |_| true);
    let store = account.open("desk");
    take_away(&store);
    account.orders = 10;
    account.ship(&store).unwrap();
    assert_eq!(there(&store), (vec!["pd_2"], 1, 0, 0, false));
    drop(store);
    let restored = |folder: &str, from: &str| {
        fs::create_dir_all(account.folder(folder)).unwrap();
        fs::remove_file(account.folder(folder).join("station.mark")).unwrap_or_default();
        for log in ["station.db-wal", "station.db-shm"] {
            fs::remove_file(account.folder(folder).join(log)).unwrap_or_default();
        }
        fs::copy(account.folder(from), account.folder(folder).join("station.db")).unwrap();
    };
    restored("desk", "backup.db");
    restored("elsewhere", "backup.db");
    for (folder, doubt) in [("desk", Doubt::Restored), ("elsewhere", Doubt::Copied), ("older", Doubt::Copied)] {
        let store = account.open(folder);
        assert_eq!(store.doubt().unwrap(), Some(doubt), "{folder}");
        assert_eq!(there(&store), (vec!["pd_2"], 1, 0, 0, true), "{folder}: before anybody answered");
        let answer = if folder == "desk" { StationAnswer::GoesOn } else { StationAnswer::IsCopy };
        confirm(&store, answer);
        store.erase_again(at(100)).unwrap();
        assert_eq!(there(&store), (vec!["pd_2"], 1, 0, 0, false), "{folder}");
        drop(store);
        // Once more, though the answer made it another station.
        restored(folder, "backup.db");
        let again = account.open(folder);
        assert_eq!(there(&again).0, ["pd_2"], "{folder}");
    }
}

#[test]
fn what_was_brought_back_by_a_person_stays() {
    let account = Account::new();
    let store = furnished(&account);
    let backup = account.folder("backup.db");
    store.copy_to(&backup).unwrap();
    take_away(&store);
    save(&store, &other_shop(), 60);
    connect(&store, 61);
    let removals = store.removals().unwrap();
    assert!(!removals.contains(&Removal::Shop(other_shop())));
    assert!(!removals.contains(&Removal::CarrierAccount(carrier())));
    assert!(!removals.contains(&Removal::Approval(CarrierId(text("own")))));
    for key in ["pd_1", "pd_3"] {
        assert!(removals.contains(&Removal::ApiKey(text(key))), "{key} went with its shop, or before");
    }
    assert_eq!(there(&store).0, ["pd_2"], "a shop that comes back makes new keys");
    drop(store);
    fs::copy(&backup, account.folder("desk/station.db")).unwrap();
    let store = account.open("desk");
    assert_eq!(there(&store), (vec!["pd_2"], 2, 1, 1, true));
}

#[test]
fn a_customer_whose_order_is_open_again_goes_when_it_is_done_with() {
    let account = Account::new();
    let store = furnished(&account);
    let backup = account.folder("backup.db");
    store.copy_to(&backup).unwrap();
    let mut fourth = order(4);
    fourth.status = OrderStatus::Completed;
    fourth.modified_at = at(1000);
    store.take_in(&shop(), vec![fourth.clone()], &decide(), at(1000)).unwrap();
    let name = order_of(&store, 4).facts.recipient.name;
    store.erase(&[order_of(&store, 4).id], at(1001)).unwrap();
    drop(store);
    fs::copy(&backup, account.folder("desk/station.db")).unwrap();
    let store = account.open("desk");
    confirm(&store, StationAnswer::GoesOn);
    store.erase_again(at(1002)).unwrap();
    assert_eq!(order_of(&store, 4).facts.recipient.name, name, "it may still have to be shipped");
    store.take_in(&shop(), vec![fourth], &decide(), at(1003)).unwrap();
    store.erase_again(at(1004)).unwrap();
    assert_eq!(order_of(&store, 4).facts.recipient.name, "");
}

#[test]
fn what_went_by_its_age_goes_again() {
    let account = Account::new();
    let store = furnished(&account);
    let backup = account.folder("backup.db");
    store.copy_to(&backup).unwrap();
    let cutoff = at(100_000);
    store.purge(&Cutoffs::everything_before(cutoff), false, at(100_001)).unwrap();
    store.note_removed(&[Removal::OlderThan(cutoff), Removal::OlderThan(at(5))], at(100_001));
    drop(store);
    fs::copy(&backup, account.folder("desk/station.db")).unwrap();
    let store = account.open("desk");
    confirm(&store, StationAnswer::GoesOn);
    assert_eq!(store.purge_again(at(100_002)).unwrap().counts.orders, 3, "the fourth is open");
    assert_eq!(store.purge_again(at(100_003)).unwrap().counts.orders, 0);
}

#[test]
fn notes_of_removals_that_cannot_be_read_keep_no_station_closed() {
    let account = Account::new();
    let store = furnished(&account);
    let backup = account.folder("backup.db");
    store.copy_to(&backup).unwrap();
    drop(store);
    let id = account.counts().with_extension("removals");
    fs::create_dir(&id).unwrap();
    fs::copy(&backup, account.folder("desk/station.db")).unwrap();
    let store = account.open("desk");
    let key = store.snapshot().unwrap().api_key("pd_1").unwrap().unwrap().key.id;
    store.revoke_api_key(key, at(1)).unwrap();
    assert!(store.snapshot().unwrap().api_key("pd_1").unwrap().is_none());
}

#[test]
fn a_practice_station_notes_nothing() {
    let account = Account::new();
    let folder = account.folder("practice");
    let store = Store::open_as(&folder, Opening::default()).unwrap();
    save(&store, &other_shop(), 0);
    store.remove_shop(&other_shop(), at(1)).unwrap();
    assert_eq!(store.removals().unwrap().iter().count(), 0);
}
