//! A full disk: a real one, small. Needs the right to mount it; where there is none the test says so and passes.

#![cfg(target_os = "linux")]

use crate::sample;
use crate::sample::{Shipped, at, decide, noon, order, ship, ship_with, shop, station};
use model::ShipmentState;
use rusqlite::Connection;
use std::path::Path;
use std::process::Command;
use store::{BeginError, StoreError};

struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "packdesk-test"])
            .arg(folder.path())
            .output()
            .is_ok_and(|done| done.status.success());
        mounted.then_some(Self(folder))
    }

    fn grow(&self) {
        let grown = Command::new("mount").args(["-o", "remount,size=64m"]).arg(self.0.path()).status().unwrap();
        assert!(grown.success());
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_loses_nothing_and_leaves_nothing_half_written() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: no right to mount a small disk");
        return;
    };
    let store = station(disk.path(), 1000);
    let mut kept = Vec::new();
    let refused = loop {
        let from = u32::try_from(kept.len()).unwrap();
        match store.take_in(&shop(), (from..from + 100).map(order).collect(), &decide(), at(1)) {
            Ok(taken) => kept.extend(taken.added),
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, StoreError::Full), "{refused:?}");
    assert!(!kept.is_empty());
    let total = |store: &store::Store| {
        store.snapshot().unwrap().find_orders(&model::OrderQuery::default(), &noon()).unwrap().total as usize
    };
    assert_eq!(total(&store), kept.len(), "the refused batch is not there, the others are");

    // Parcels until nothing fits any more: the last one spent no number.
    let mut shipped = 0;
    let refused = loop {
        let made = ship_with(&store, kept[shipped], &sample::carrier(), |parcel| sample::Label {
            bytes: vec![b'^'; 60_000],
            ..sample::label(parcel)
        });
        match made {
            Ok(_) => shipped += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, BeginError::Store(StoreError::Full)), "{refused:?}");
    // Either nothing of it is there, or it is begun with the next number, which is its own from then on.
    let begun = store.snapshot().unwrap().shipment_of(kept[shipped]).unwrap();
    let spent = shipped as u64 + u64::from(begun.is_some());
    assert_eq!(store.snapshot().unwrap().ranges().unwrap()[0].blocks[0].next, spent + 1);
    assert!(begun.iter().all(|it| it.state == ShipmentState::Planned));
    assert_eq!(store.snapshot().unwrap().jobs_of(kept[shipped]).unwrap(), []);
    assert!(matches!(store.set_preference("language", &"x".repeat(200_000)), Err(StoreError::Full)));

    disk.grow();
    let made = match begun {
        None => ship(&store, kept[shipped]),
        Some(shipment) => {
            let serials = store.snapshot().unwrap().serials_of(shipment.id).unwrap();
            sample::carry_on(&store, &shipment, &serials, sample::label)
        }
    };
    assert!(matches!(made, Ok(Shipped::New { .. })));
    assert_eq!(store.snapshot().unwrap().ranges().unwrap()[0].blocks[0].next, shipped as u64 + 2);
    assert_eq!(total(&store), kept.len());
    drop(store);
    let database = Connection::open(disk.path().join("station.db")).unwrap();
    let intact: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(intact, "ok");
}

#[test]
fn a_disk_too_full_for_the_index_of_the_log_is_told() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: no right to mount a small disk");
        return;
    };
    drop(station(disk.path(), 10));
    // As in a folder that was copied, or carried over from an older version.
    std::fs::remove_file(disk.path().join("station.db-shm")).unwrap();
    assert!(std::fs::write(disk.path().join("filler"), vec![0; 8 << 20]).is_err(), "it is full");
    let opened = store::Store::open(disk.path());
    assert!(matches!(opened, Err(StoreError::Full)), "{:?}", opened.err());
    let reading = store::Store::open_to_read(disk.path()).unwrap();
    assert!(reading.only_reads());
    let (one, other) = (reading.snapshot().unwrap(), reading.snapshot().unwrap());
    assert_eq!((one.ranges().unwrap().len(), other.ranges().unwrap().len()), (1, 1));
    assert!(matches!(reading.set_preference("language", "fr"), Err(StoreError::Full)));
    drop((one, other, reading));
    std::fs::remove_file(disk.path().join("filler")).unwrap();
    assert_eq!(store::Store::open(disk.path()).unwrap().snapshot().unwrap().ranges().unwrap().len(), 1);
}

#[test]
fn a_disk_that_is_full_from_the_start_is_told() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: no right to mount a small disk");
        return;
    };
    let filler = std::fs::write(disk.path().join("filler"), vec![0; 8 << 20]);
    assert!(filler.is_err(), "it is full");
    let opened = store::Store::open(&disk.path().join("station"));
    assert!(matches!(opened, Err(StoreError::Full)), "{:?}", opened.err());
}
