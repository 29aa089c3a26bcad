//! An account whose stations are copied, restored and lost.

use crate::sample::{Shipped, at, decide, order, range, ship, shop, text};
use model::StationAnswer;
use std::fs;
use std::path::{Path, PathBuf};
use store::{BeginError, Opening, Store, StoreError, finish_replacing};

/// An account with its notes, and folders for stations.
pub(crate) struct Account {
    home: tempfile::TempDir,
    pub(crate) orders: u32,
}

impl Account {
    pub(crate) fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let home = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        Self { home, orders: 0 }
    }

    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn opened(&self, name: &str) -> Result<Store, StoreError> {
        finish_replacing(&self.folder(name))?;
        let state = self.folder("state");
        Store::open_as(&self.folder(name), Opening { state: Some(&state), anew: false, ..Opening::default() })
    }

    pub(crate) fn open(&self, name: &str) -> Store {
        self.opened(name).unwrap()
    }

    /// The file of the notes of the one station there is, by its ending.
    fn noted(&self, ending: &str) -> PathBuf {
        let files = fs::read_dir(self.folder("state/stations")).unwrap().map(|file| file.unwrap().path());
        let mut files = files.filter(|file| file.extension().is_some_and(|it| it == ending));
        files.next().unwrap()
    }

    /// Where it lies and how it was left, as JSON.
    pub(crate) fn notes(&self) -> String {
        fs::read_to_string(self.noted("json")).unwrap()
    }

    pub(crate) fn write_notes(&self, notes: &str) {
        fs::write(self.noted("json"), notes).unwrap();
    }

    /// The file of how far it came.
    pub(crate) fn counts(&self) -> PathBuf {
        self.noted("counts")
    }

    /// A new station with a range.
    pub(crate) fn station(&self, name: &str) -> Store {
        let store = self.open(name);
        store
            .save_shop(&model::Shop { id: shop(), name: text("Garden"), account: model::ShopAccount::files() }, at(0))
            .unwrap();
        store.save_range(&range(1, 900_000), at(0)).unwrap();
        store
    }

    /// Ships a new order; its serial.
    pub(crate) fn ship(&mut self, store: &Store) -> Result<u64, BeginError> {
        self.orders += 1;
        let id = store.take_in(&shop(), vec![order(self.orders)], &decide(), at(0)).unwrap().added[0];
        match ship(store, id)? {
            Shipped::New { shipment, .. } => Ok(serial_of(store, shipment.id)),
            Shipped::Already(_) => unreachable!("the order is new"),
        }
    }
}

pub(crate) fn serial_of(store: &Store, shipment: model::ShipmentId) -> u64 {
    store.snapshot().unwrap().serials_of(shipment).unwrap()[0].serial
}

pub(crate) fn confirm(store: &Store, answer: StationAnswer) {
    store.confirm_station(answer, 0, at(0)).unwrap();
    assert_eq!(store.doubt().unwrap(), None);
}

/// Copies a folder as it lies on the disk, whatever is open in it.
pub(crate) fn copy_folder(from: &Path, to: &Path, only: impl Fn(&str) -> bool + Copy) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_file() && only(&name) {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}
