//! Secrets in the encrypted file. The keyring needs a person's session; that it is missed quickly is tested here.

use model::Credentials;
use std::fs;
use std::path::Path;
use std::process::Command;
use store::{Secrets, SecretsError, SecretsKind};

const CHOICE: &str = "PACKDESK_SECRETS";
const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

fn credentials(secret: &str) -> Credentials {
    Credentials::of([("key", "ck_key"), ("secret", secret)])
}

/// Runs the ignored test `name` as a process of its own, for the environment is not this one's to change.
fn run(name: &str, variable: &str, value: &str) {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("secrets::{name}"), "--ignored", "--nocapture"])
        .env_remove(CHOICE)
        .env(variable, value)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(String::from_utf8_lossy(&done.stdout).contains("1 passed"), "there is such a test");
}

fn in_file_mode(name: &str) {
    run(name, CHOICE, "file");
}

fn open(folder: &Path) -> Secrets {
    assert_eq!(std::env::var(CHOICE).as_deref(), Ok("file"));
    Secrets::open(folder)
}

#[test]
fn secrets_are_kept_changed_and_forgotten() {
    in_file_mode("kept_changed_and_forgotten");
}

#[test]
#[ignore = "run by the test above"]
fn kept_changed_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = open(folder.path());
    assert_eq!(secrets.kind(), SecretsKind::EncryptedFile);
    assert_eq!(secrets.get("garden-store").unwrap(), None);
    secrets.remove("garden-store").unwrap();
    secrets.set("garden-store", &credentials("cs_first")).unwrap();
    secrets.set("toy-store", &credentials("cs_other")).unwrap();
    secrets.set("garden-store", &credentials("cs_second")).unwrap();
    let again = open(folder.path());
    assert_eq!(again.get("garden-store").unwrap(), Some(credentials("cs_second")));
    assert_eq!(again.get("toy-store").unwrap(), Some(credentials("cs_other")));
    again.remove("garden-store").unwrap();
    assert_eq!(secrets.get("garden-store").unwrap(), None);
    assert_eq!(secrets.get("toy-store").unwrap(), Some(credentials("cs_other")));
}

#[test]
fn the_file_tells_nothing_and_is_its_owners_alone() {
    in_file_mode("tells_nothing");
}

#[test]
#[ignore = "run by the test above"]
fn tells_nothing() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).set("garden-store", &credentials("cs_secret")).unwrap();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for text in ["garden-store", "ck_key", "cs_secret"] {
            assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()), "{text} in {path:?}");
        }
        #[cfg(unix)]
        if path.file_name().is_some_and(|name| name != "secrets.lock") {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{path:?}");
        }
    }
}

#[test]
fn a_file_changed_by_others_is_not_believed() {
    in_file_mode("not_believed");
}

#[test]
#[ignore = "run by the test above"]
fn not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = open(folder.path());
    secrets.set("garden-store", &credentials("cs_secret")).unwrap();
    let file = folder.path().join("secrets.bin");
    let whole = fs::read(&file).unwrap();
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(&file, changed).unwrap();
        assert!(matches!(secrets.get("garden-store"), Err(SecretsError::Damaged)), "byte {at}");
    }
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        assert!(matches!(secrets.get("garden-store"), Err(SecretsError::Damaged)), "{length} bytes");
    }
    assert!(matches!(secrets.set("toy-store", &credentials("cs_new")), Err(SecretsError::Damaged)));
    fs::write(&file, &whole).unwrap();
    fs::remove_file(folder.path().join("secrets.key")).unwrap();
    assert!(matches!(secrets.get("garden-store"), Err(SecretsError::Damaged)), "its key is gone");
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_keyring_the_file_serves_at_once() {
    run("no_bus", BUS, "unix:path=/nowhere/bus");
}

#[test]
#[ignore = "run by the test above"]
fn no_bus() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::open(folder.path());
    assert_eq!(secrets.kind(), SecretsKind::EncryptedFile);
    secrets.set("garden-store", &credentials("cs_secret")).unwrap();
    assert_eq!(secrets.get("garden-store").unwrap(), Some(credentials("cs_secret")));
}

#[test]
#[cfg(target_os = "linux")]
fn a_bus_that_never_answers_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    // It takes every connection and says nothing.
    let bus = std::os::unix::net::UnixListener::bind(folder.path().join("bus")).unwrap();
    run("no_bus", BUS, &format!("unix:path={}", folder.path().join("bus").display()));
    drop(bus);
}

#[test]
#[ignore = "needs an unlocked keyring; run by hand in a session that has one"]
fn a_keyring_keeps_the_secrets_of_each_station_apart() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (secrets, others) = (Secrets::open(one.path()), Secrets::open(other.path()));
    assert_eq!(secrets.kind(), SecretsKind::Keyring);
    assert_eq!(secrets.get("garden-store").unwrap(), None);
    secrets.set("garden-store", &credentials("cs_first")).unwrap();
    secrets.set("garden-store", &credentials("cs_second")).unwrap();
    others.set("garden-store", &credentials("cs_other")).unwrap();
    assert_eq!(Secrets::open(one.path()).get("garden-store").unwrap(), Some(credentials("cs_second")));
    assert!(!one.path().join("secrets.bin").exists());
    secrets.remove("garden-store").unwrap();
    secrets.remove("garden-store").unwrap();
    assert_eq!(secrets.get("garden-store").unwrap(), None);
    assert_eq!(others.get("garden-store").unwrap(), Some(credentials("cs_other")));
    others.remove("garden-store").unwrap();
}

#[test]
#[cfg(windows)]
fn what_is_too_long_for_the_keyring_is_kept_in_the_file() {
    run("too_long", BUS, "");
}

#[test]
#[ignore = "run by the test above"]
fn too_long() {
    let folder = tempfile::tempdir().unwrap();
    // A name of the keyring has the folder in it.
    let deep = folder.path().join("Ünïcode ордер".repeat(8)).join("b".repeat(200)).join("c".repeat(200));
    fs::create_dir_all(&deep).unwrap();
    for (folder, name, key) in
        [(folder.path(), "garden-store", "k".repeat(4000)), (&deep, "toy-store", "short".to_owned())]
    {
        let secrets = Secrets::open(folder);
        assert_eq!(secrets.kind(), SecretsKind::Keyring);
        secrets.remove(name).unwrap();
        assert_eq!(secrets.get(name).unwrap(), None);
        secrets.set(name, &credentials("cs_before")).unwrap();
        secrets.set(name, &credentials(&key)).unwrap();
        assert_eq!(Secrets::open(folder).get(name).unwrap(), Some(credentials(&key)));
        assert!(folder.join("secrets.bin").exists());
        secrets.set(name, &credentials("cs_after")).unwrap();
        assert_eq!(Secrets::open(folder).get(name).unwrap(), Some(credentials("cs_after")));
        secrets.remove(name).unwrap();
        assert_eq!(secrets.get(name).unwrap(), None);
    }
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let shown = format!("{:?}", credentials("cs_secret"));
    assert!(!shown.contains("cs_secret") && !shown.contains("ck_key"));
}
