//! Another station in the place of one: wherever it was broken off, the next opening finishes it, and the old one is kept.

use crate::account::Account;
use std::fs;
use std::path::PathBuf;

/// A station, and one that waits to take its place.
fn waiting(account: &Account) -> PathBuf {
    let store = account.station("desk");
    let next = account.folder("desk/restore.next");
    fs::create_dir(&next).unwrap();
    store.copy_to(&next.join("station.db")).unwrap();
    next
}

#[test]
fn the_old_station_is_kept_in_its_folder_whatever_the_name_says() {
    for name in [None, Some(""), Some("."), Some("../out"), Some("/tmp/out"), Some("a/b"), Some("before-restore-7\n")] {
        let account = Account::new();
        let next = waiting(&account);
        if let Some(name) = name {
            let inside =
                if name.starts_with('/') { account.folder("out").display().to_string() } else { name.to_owned() };
            fs::write(next.join("aside"), inside).unwrap();
        }
        drop(account.open("desk"));
        let aside = if name == Some("before-restore-7\n") { "desk/before-restore-7" } else { "desk/before-restore" };
        assert!(account.folder(aside).join("station.db").is_file(), "{name:?}");
        assert!(!account.folder("out").exists(), "{name:?}");
        assert!(!next.exists());
    }
}

#[test]
fn what_was_left_of_one_that_came_keeps_no_station_closed() {
    for left in [&[][..], &["old-is-aside"], &["aside"], &["aside", "old-is-aside"]] {
        let account = Account::new();
        let next = waiting(&account);
        fs::remove_file(next.join("station.db")).unwrap();
        for name in left {
            fs::write(next.join(name), "before-restore-7").unwrap();
        }
        let before = fs::metadata(account.folder("desk/station.db")).unwrap().len();
        let store = account.open("desk");
        assert_eq!(store.doubt().unwrap(), None, "{left:?}: the station is the one it was");
        drop(store);
        assert_eq!(fs::metadata(account.folder("desk/station.db")).unwrap().len(), before);
        assert!(!next.exists() && !account.folder("desk/before-restore-7").exists(), "{left:?}");
    }
}
