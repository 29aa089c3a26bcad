//! What is asked of the keyring and read of the settings: once, and whoever waits for the keyring keeps no other waiting.

use super::service::Service;
use super::{Desk, bazaar, desk, order_of, other_process, save_as, saved, until};
use model::*;
use serde_json::json;
use station::calls::{self, Scanned};
use std::path::PathBuf;

impl Desk {
    /// Where secrets are kept where there is no keyring.
    fn vault(&self) -> PathBuf {
        self.folder.path().join("practice/secrets.bin")
    }

    /// Makes the settings unreadable without a new version of them.
    fn spoil_settings(&self) {
        let database = rusqlite::Connection::open(self.folder.path().join("practice/station.db")).unwrap();
        assert_eq!(database.execute("UPDATE settings SET body = 'nobody reads this'", []).unwrap(), 1);
    }
}

#[test]
fn labels_ask_the_keyring_and_read_the_settings_once() {
    let numbers: Vec<String> = (7001..7025).map(|number: u32| number.to_string()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let desk = desk(Service::with_orders(&numbers));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    // What lies on the practice scale is not always what was expected.
    calls::scale_remove(&desk.station, ()).unwrap();
    // From here on whoever asks the keyring has no key, and whoever reads the settings fails.
    let _ = std::fs::remove_file(desk.vault());
    desk.spoil_settings();
    for number in &numbers {
        let Scanned::Order { view } = calls::scan(&desk.station, (*number).to_owned()).unwrap() else {
            panic!("{number} is one order")
        };
        calls::ship(&desk.station, view.order.id).unwrap();
        calls::status(&desk.station, ()).unwrap();
    }
    until(&desk.station, || desk.service.told().len() == numbers.len());
}

#[test]
fn settings_another_process_saved_are_read_by_the_scan_and_not_by_its_ship() {
    let desk = desk(Service::with_orders(&["7001"]));
    saved(&desk.station);
    calls::shop_sync(&desk.station, bazaar()).unwrap();
    let other = store::Store::open(&desk.folder.path().join("practice")).unwrap();
    let (settings, version) = {
        let snapshot = other.snapshot().unwrap();
        (snapshot.settings().unwrap(), snapshot.settings_version_number().unwrap())
    };
    let mut changed = settings;
    changed.defaults.delivery_note = "Thank you".to_owned();
    other
        .save_settings(&changed, version, "", &Message::new("settings-practice"), UtcDateTime::from_millis(1))
        .unwrap();
    let Scanned::Order { view } = calls::scan(&desk.station, "7001".to_owned()).unwrap() else { panic!("one order") };
    desk.spoil_settings();
    calls::ship(&desk.station, view.order.id).unwrap();
}

/// A keyring that waits for a person: a pipe in its place, which answers when somebody writes into it.
#[cfg(unix)]
mod waits {
    use super::*;
    use std::fs::{self, File};
    use std::io::Write as _;
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    const PRACTICE_CARRIER: &str = "sendcloud";

    impl Desk {
        /// Puts the pipe in place, and answers with what is kept; none where this system has a keyring.
        fn lock_keyring(&self) -> Option<Vec<u8>> {
            let kept = fs::read(self.vault()).ok()?;
            self.put_pipe();
            Some(kept)
        }

        /// The pipe takes the file's place in one step: who reads meanwhile finds the one or the other, never nothing.
        fn put_pipe(&self) {
            let pipe = self.vault().with_extension("pipe");
            assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            fs::rename(&pipe, self.vault()).unwrap();
        }

        /// Waits until the keyring is asked; it answers when what is kept is written into this.
        fn asked(&self) -> File {
            File::options().write(true).open(self.vault()).unwrap()
        }

        /// Answers who waits, and opens the keyring to whoever asks from then on.
        fn answer(&self, mut keyring: File, kept: &[u8]) {
            let opened = self.vault().with_extension("opened");
            fs::write(&opened, kept).unwrap();
            fs::rename(&opened, self.vault()).unwrap();
            keyring.write_all(kept).unwrap();
        }
    }

    #[test]
    fn a_shop_that_waits_for_the_keyring_keeps_no_other_from_being_told() {
        let desk = desk(Service::with_orders(&["7001"]));
        let shops = [bazaar(), ShopId("market".to_owned())];
        for shop in &shops {
            save_as(&desk.station, shop.clone(), &json!({ "url": "https://bazaar.example/api/" }), Some("b4z44r"))
                .unwrap();
            calls::shop_sync(&desk.station, shop.clone()).unwrap();
        }
        let [first, second] = shops.map(|shop| order_of(&desk.station, &shop, "7001").id);
        let Some(kept) = desk.lock_keyring() else { return };
        // Its account is another now: its key is asked for anew.
        other_process(&desk);
        calls::ship(&desk.station, first).unwrap();
        let keyring = desk.asked();
        calls::ship(&desk.station, second).unwrap();
        until(&desk.station, || desk.service.told().len() == 1);
        desk.answer(keyring, &kept);
        until(&desk.station, || desk.service.told().len() == 2);
    }

    #[test]
    fn a_carrier_that_waits_for_the_keyring_keeps_no_label_waiting() {
        let desk = desk(Service::with_orders(&["7001"]));
        saved(&desk.station);
        calls::shop_sync(&desk.station, bazaar()).unwrap();
        let order = order_of(&desk.station, &bazaar(), "7001").id;
        let Some(kept) = desk.lock_keyring() else { return };
        // Its account is another now: its key is asked for anew, by whoever comes first.
        let other = store::Store::open(&desk.folder.path().join("practice")).unwrap();
        let account = other.snapshot().unwrap().carrier_account(&CarrierId(PRACTICE_CARRIER.to_owned())).unwrap();
        other.save_carrier_account(&account.unwrap(), UtcDateTime::from_millis(1)).unwrap();
        let station = desk.station.clone();
        let checking = std::thread::spawn(move || {
            let _ = calls::carrier_check(&station, CarrierId(PRACTICE_CARRIER.to_owned()));
        });
        let keyring = desk.asked();
        calls::ship(&desk.station, order).unwrap();
        until(&desk.station, || desk.service.told().len() == 1);
        desk.answer(keyring, &kept);
        checking.join().unwrap();
    }

    #[test]
    fn a_keyring_that_failed_is_left_alone_by_those_who_only_look() {
        let desk = desk(Service::with_orders(&[]));
        saved(&desk.station);
        // Where there is a keyring, secrets are not in the file this test takes away.
        if !desk.vault().exists() {
            return;
        }
        // A folder in its place cannot be read, and is not written over by who read the file just before.
        while fs::create_dir(desk.vault()).is_err() {
            fs::remove_file(desk.vault()).unwrap();
        }
        other_process(&desk);
        // Asked once for certain; from then on its failure is what is seen.
        calls::shop_sync(&desk.station, bazaar()).unwrap_err();
        let failed = calls::status(&desk.station, ()).unwrap();
        assert!(failed.shops.iter().any(|shop| shop.secret_problem.is_some()));
        fs::remove_dir(desk.vault()).unwrap();
        desk.put_pipe();
        let (station, (done, ended)) = (desk.station.clone(), mpsc::channel());
        std::thread::spawn(move || {
            for _ in 0..20 {
                calls::status(&station, ()).unwrap();
                calls::look(&station, ()).unwrap();
            }
            done.send(()).unwrap();
        });
        ended.recv_timeout(Duration::from_secs(60)).unwrap();
    }
}
