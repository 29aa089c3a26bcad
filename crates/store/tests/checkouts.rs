//! What shops offer at checkout: a draft with one writer at a time, and versions that stay.

use crate::sample::{at, shop, station};
use model::ShopId;
use store::{CheckoutOutcome, Store, StoreError};

const ID: &str = "431c1736-0000-4000-8000-000000000001";

fn versions(store: &Store) -> Vec<(i64, String, String)> {
    let versions = store.snapshot().unwrap().checkout_versions(&shop()).unwrap();
    versions.into_iter().map(|text| (text.version, text.who, text.body)).collect()
}

#[test]
fn a_draft_is_changed_from_what_it_was_and_keeps_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    assert_eq!(store.save_checkout(&shop(), ID, "one", 0).unwrap(), CheckoutOutcome::Kept(1));
    assert_eq!(store.save_checkout(&shop(), "another", "two", 0).unwrap(), CheckoutOutcome::Changed);
    assert_eq!(store.save_checkout(&shop(), "another", "two", 1).unwrap(), CheckoutOutcome::Kept(2));
    let kept = store.snapshot().unwrap().checkout(&shop()).unwrap().unwrap();
    assert_eq!((kept.id.as_str(), kept.draft.as_str(), kept.changes, kept.served), (ID, "two", 2, None));
    assert_eq!(store.snapshot().unwrap().checkouts().unwrap(), [kept]);
    let nobody = store.save_checkout(&ShopId("nobody".to_owned()), ID, "one", 0);
    assert!(matches!(nobody, Err(StoreError::Missing { kind: "shop", .. })), "{nobody:?}");
}

#[test]
fn what_was_published_stays_and_one_version_is_served_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1);
    let unknown = store.publish_checkout(&shop(), 1, "Anna", at(1));
    assert!(matches!(unknown, Err(StoreError::Missing { kind: "checkout", .. })), "{unknown:?}");
    store.save_checkout(&shop(), ID, "one", 0).unwrap();
    assert_eq!(store.publish_checkout(&shop(), 0, "Anna", at(1)).unwrap(), CheckoutOutcome::Changed);
    assert_eq!(store.publish_checkout(&shop(), 1, "Anna", at(1)).unwrap(), CheckoutOutcome::Kept(1));
    store.save_checkout(&shop(), ID, "two", 1).unwrap();
    assert_eq!(store.publish_checkout(&shop(), 2, "Ben", at(2)).unwrap(), CheckoutOutcome::Kept(2));
    let text = |version: i64, who: &str, body: &str| (version, who.to_owned(), body.to_owned());
    assert_eq!(versions(&store), [text(2, "Ben", "two"), text(1, "Anna", "one")]);
    let served = || store.snapshot().unwrap().checkout(&shop()).unwrap().unwrap().served;
    assert_eq!(served(), Some(2));
    store.withdraw_checkout(&shop(), at(3)).unwrap();
    assert_eq!((served(), versions(&store).len()), (None, 2));
    let lines = || store.snapshot().unwrap().recent_journal(10).unwrap().len();
    let before = lines();
    store.withdraw_checkout(&shop(), at(4)).unwrap();
    assert_eq!(lines(), before, "what is not served is not withdrawn");
    let keys: Vec<String> = store
        .snapshot()
        .unwrap()
        .recent_journal(3)
        .unwrap()
        .into_iter()
        .map(|it| it.message.key.into_owned())
        .collect();
    assert!(
        keys.contains(&"journal-checkout-published".to_owned())
            && keys.contains(&"journal-checkout-withdrawn".to_owned()),
        "{keys:?}"
    );
}
