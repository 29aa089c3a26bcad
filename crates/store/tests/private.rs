//! What the station keeps can be read by its own account alone.
#![cfg(unix)]
use model::Credentials;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use store::{Secrets, Store};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_new_station_is_closed_to_other_accounts() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("in/station");
    let store = Store::open(&folder).unwrap();
    store.set_preference("language", "fr").unwrap();
    assert_eq!((mode(&above.path().join("in")), mode(&folder)), (0o700, 0o700));
    for file in fs::read_dir(&folder).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_database_that_was_open_to_others_is_closed_and_its_folder_left_as_its_owner_set_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    drop(Store::open(folder.path()).unwrap());
    let database = folder.path().join("station.db");
    fs::set_permissions(&database, Permissions::from_mode(0o644)).unwrap();
    let _first = Store::open(folder.path()).unwrap();
    assert_eq!((mode(&database), mode(folder.path())), (0o600, 0o755));
}

#[test]
fn the_files_of_secrets_are_closed_to_other_accounts() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::open(folder.path());
    if secrets.kind() != store::SecretsKind::EncryptedFile {
        return;
    }
    secrets.set("shop", &Credentials::of([("key", "k"), ("secret", "s")])).unwrap();
    for name in ["secrets.bin", "secrets.key", "secrets.lock"] {
        assert_eq!(mode(&folder.path().join(name)), 0o600, "{name}");
    }
}
