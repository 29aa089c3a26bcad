//! Whatever happens to stations, no serial comes twice; and what it costs a label to know that.

use crate::account::{Account, confirm, copy_folder};
use crate::sample::{at, decide, order, range, ship, shop, text};
use model::StationAnswer;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use store::{BeginError, Opening, Store, StoreError};

/// What happens to stations.
#[derive(Debug, Clone, Copy)]
enum Happens {
    Ship(u8),
    Backup,
    Restore,
    Copy,
    GoBack,
    Reopen,
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        4 => (1..4_u8).prop_map(Happens::Ship),
        1 => Just(Happens::Backup),
        1 => Just(Happens::Restore),
        1 => Just(Happens::Copy),
        1 => Just(Happens::GoBack),
        1 => Just(Happens::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is backed up, restored, copied and gone back to, no serial comes twice.
    #[test]
    fn no_serial_comes_twice(story in proptest::collection::vec(happens(), 1..24)) {
        let mut account = Account::new();
        let (mut place, mut folders) = ("desk-0".to_owned(), 1);
        let mut store = account.station(&place);
        let (mut seen, mut backup) = (BTreeSet::new(), false);
        for event in story {
            match event {
                Happens::Ship(labels) => for _ in 0..labels {
                    let serial = match account.ship(&store) {
                        Err(BeginError::Store(StoreError::NotItself(_))) => {
                            confirm(&store, StationAnswer::GoesOn);
                            account.ship(&store)
                        }
                        other => other,
                    }.unwrap();
                    prop_assert!(seen.insert(serial), "{} came twice", serial);
                },
                Happens::Backup => {
                    let file = account.folder("backup.db");
                    let _ = fs::remove_file(&file);
                    store.copy_to(&file).unwrap();
                    backup = true;
                }
                Happens::Restore if backup => {
                    drop(store);
                    for name in ["station.db-wal", "station.db-shm"] {
                        let _ = fs::remove_file(account.folder(&place).join(name));
                    }
                    fs::copy(account.folder("backup.db"), account.folder(&place).join("station.db")).unwrap();
                    store = account.open(&place);
                }
                Happens::Copy => {
                    drop(store);
                    let to = format!("desk-{folders}");
                    folders += 1;
                    copy_folder(&account.folder(&place), &account.folder(&to), |_| true);
                    place = to;
                    store = account.open(&place);
                }
                Happens::GoBack => {
                    drop(store);
                    "desk-0".clone_into(&mut place);
                    store = account.open(&place);
                }
                Happens::Restore | Happens::Reopen => {
                    drop(store);
                    store = account.open(&place);
                }
            }
        }
    }
}

#[test]
#[ignore = "measures; run by hand in release"]
fn what_the_notes_cost_a_label() {
    let folder = tempfile::tempdir_in(std::env::var_os("PACKDESK_SPEED_DIR").unwrap_or("/tmp".into())).unwrap();
    let mut each = Vec::new();
    for state in [None, Some(folder.path().join("state"))] {
        let place = folder.path().join(if state.is_some() { "noted" } else { "bare" });
        let store =
            Store::open_as(&place, Opening { state: state.as_deref(), anew: false, ..Opening::default() }).unwrap();
        let garden = model::Shop { id: shop(), name: text("Garden"), account: model::ShopAccount::files() };
        store.save_shop(&garden, at(0)).unwrap();
        store.save_range(&range(1, 900_000), at(0)).unwrap();
        let orders = store.take_in(&shop(), (0..1000).map(order).collect(), &decide(), at(0)).unwrap().added;
        let mut times: Vec<_> = orders
            .into_iter()
            .map(|order| {
                let begun = std::time::Instant::now();
                ship(&store, order).unwrap();
                begun.elapsed()
            })
            .collect();
        times.sort_unstable();
        each.push((times[500], times[990]));
    }
    println!("a booking without notes, median and 99th: {:?}; with them: {:?}", each[0], each[1]);
}
