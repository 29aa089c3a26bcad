//! The accounts of carriers: read, saved, removed, and what the journal says of it.

use crate::sample::{at, station};
use model::{AccountConfig, CarrierAccount, CarrierId};
use serde_json::json;
use store::{Store, StoreError};

fn account(carrier: &str, url: &str) -> CarrierAccount {
    let config = AccountConfig(json!({ "url": url }).as_object().unwrap().clone());
    CarrierAccount::new(CarrierId(carrier.to_owned()), "practice", config)
}

fn lines(store: &Store) -> Vec<String> {
    let lines = store.snapshot().unwrap().recent_journal(100).unwrap();
    lines.into_iter().map(|line| line.message.key.into_owned()).filter(|key| key.contains("carrier-account")).collect()
}

#[test]
fn an_account_is_kept_changed_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let (first, other) = (account("dhl", "https://dhl.example"), account("dpd", "https://dpd.example"));
    store.save_carrier_account(&other, at(1)).unwrap();
    store.save_carrier_account(&first, at(2)).unwrap();
    store.save_carrier_account(&first, at(3)).unwrap();
    assert_eq!(lines(&store).len(), 2, "what stays as it was is not told");
    assert_eq!(store.snapshot().unwrap().carrier_accounts().unwrap(), [first.clone(), other.clone()]);

    let moved = account("dhl", "https://eu.dhl.example");
    store.save_carrier_account(&moved, at(4)).unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.snapshot().unwrap().carrier_account(&first.carrier).unwrap(), Some(moved));

    store.remove_carrier_account(&first.carrier, at(5)).unwrap();
    assert_eq!(store.snapshot().unwrap().carrier_account(&first.carrier).unwrap(), None);
    assert_eq!(store.snapshot().unwrap().carrier_accounts().unwrap(), [other]);
    assert_eq!(lines(&store)[0], "journal-carrier-account-removed");
    assert_eq!(lines(&store).len(), 4);
}

#[test]
fn every_save_and_removal_is_another_revision() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let revision = || store.snapshot().unwrap().carrier_accounts_revision().unwrap();
    let account = account("dhl", "https://dhl.example");
    let mut seen = vec![revision()];
    store.save_carrier_account(&account, at(1)).unwrap();
    seen.push(revision());
    // The account is as it was; its secret may be another.
    store.save_carrier_account(&account, at(1)).unwrap();
    seen.push(revision());
    store.remove_carrier_account(&account.carrier, at(1)).unwrap();
    seen.push(revision());
    store.remove_carrier_account(&account.carrier, at(1)).unwrap_err();
    assert_eq!(revision(), seen[3], "nothing was removed");
    store.save_carrier_account(&account, at(1)).unwrap();
    seen.push(revision());
    assert_eq!(seen, [0, 1, 2, 3, 4]);
}

#[test]
fn an_account_that_is_not_there_cannot_be_removed() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let error = store.remove_carrier_account(&CarrierId("dhl".to_owned()), at(1)).unwrap_err();
    assert!(matches!(error, StoreError::Missing { .. }), "{error:?}");
    assert!(lines(&store).is_empty());
}
