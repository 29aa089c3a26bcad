//! Backups and restores through the calls: whole, readable by their account alone, and no number a second time.
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use secrecy::SecretString;
use serde_json::{Value, json};
use station::calls::{self, AnswerStation, BackupRhythm, Face, ImportContent, MakeBackup, RestoreBackup, ShipAnswer};
use station::{Options, Station};
use std::fs;
use std::path::{Path, PathBuf};

/// An account with one station, whose labels go to a folder.
struct Account {
    home: tempfile::TempDir,
    orders: u32,
}

impl Account {
    fn new() -> Self {
        let account = Self { home: tempfile::tempdir().unwrap(), orders: 0 };
        let station = account.open("desk");
        furnish(&station, &account.path("labels"));
        drop(station);
        account
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn options(&self, folder: &str) -> Options {
        Options { state: Some(self.path("state")), desk: false, ..Options::new(self.path(folder)) }
    }

    fn open(&self, folder: &str) -> Station {
        Station::open(self.options(folder)).unwrap()
    }

    /// Ships a new order; the number of its parcel.
    fn ship(&mut self, station: &Station) -> Result<String, Problem> {
        self.orders += 1;
        import(station, self.orders)?;
        let number = format!("G-{:05}", self.orders);
        let found = calls::orders_find(station, OrderQuery { text: number, limit: 1, ..OrderQuery::default() })?;
        let ShipAnswer { shipment, .. } = calls::ship(station, found.rows[0].id)?;
        Ok(shipment.numbers().next().unwrap().to_owned())
    }
}

/// Sets a station up: numbers of its own, and a printer that leaves its labels in a folder.
pub(crate) fn furnish(station: &Station, labels: &Path) {
    let call = |name: &str, args: Value| calls::call(station, Face::Desk, name, args).unwrap();
    call("settings_save", json!({ "version": 0, "settings": settings() }));
    call("range_save", range());
    fs::create_dir_all(labels).unwrap();
    call(
        "printer_save",
        json!({
            "id": "bench", "name": "Bench", "connection": { "kind": "folder", "path": labels }, "language": "zpl",
            "dpi": 203, "label": "a6", "proof": "hand_over"
        }),
    );
}

pub(crate) fn range() -> Value {
    json!({
        "carrier": "own", "warn_below": 10, "blocks": [
            { "form": { "kind": "sscc", "prefix": "4043383", "extension": 3 }, "next": 1, "last": 999_999 }
        ]
    })
}

/// Brings the order of a number in.
pub(crate) fn import(station: &Station, number: u32) -> Result<(), Problem> {
    let base64 = BASE64.encode(order(number).to_string());
    let import = ImportContent { name: "orders.jsonl".to_owned(), base64, shop: None, choices: Default::default() };
    calls::import_content(station, import).map(drop)
}

pub(crate) fn settings() -> Value {
    let sender = json!({
        "name": "Garden Shop", "street": "Havenstraat 10", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL"
    });
    json!({
        "defaults": { "method": "parcel", "weight": 500, "sender": sender },
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own Van", "active": true, "tracking_url": "" }],
            "methods": [{
                "id": "parcel", "carrier": "own", "name": "Parcel", "min_weight": 0, "max_weight": 30_000,
                "countries": [], "service_point": false
            }]
        }
    })
}

fn order(number: u32) -> Value {
    json!({
        "reference": format!("r{number}"), "number": format!("G-{number:05}"),
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-21T08:00:00Z",
        "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
        "recipient": {
            "name": "Ève Müller", "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR"
        },
        "lines": [{ "sku": "MUG-B", "name": "Blue mug", "quantity": 2, "unit_weight": 350 }]
    })
}

fn backup(station: &Station, to: &Path) {
    calls::backup_make(station, MakeBackup { to: Some(to.to_owned()), passphrase: None }).unwrap();
}

fn goes_on(station: &Station) -> calls::StationAnswered {
    calls::station_answer(station, AnswerStation { answer: StationAnswer::GoesOn, labels_since: None }).unwrap()
}

fn now() -> UtcDateTime {
    "2026-11-28T20:31:05Z".parse().unwrap()
}

/// The running part of an SSCC under a prefix of seven digits.
fn serial(number: &str) -> u64 {
    number[8..17].parse().unwrap()
}

#[test]
fn a_backup_is_whole_and_for_its_account_alone() {
    let mut account = Account::new();
    let station = account.open("desk");
    account.ship(&station).unwrap();
    fs::create_dir_all(account.path("desk/layouts/garden")).unwrap();
    fs::write(account.path("desk/layouts/garden/invoice.toml"), "own").unwrap();
    fs::create_dir_all(account.path("desk/logos")).unwrap();
    fs::write(account.path("desk/logos/garden"), "logo").unwrap();
    fs::write(account.path("desk/secrets.bin"), "kept out").unwrap();
    let made = account.path("out/week.zip");
    backup(&station, &made);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&made).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::read_dir(account.path("out")).unwrap().count(), 1, "nothing else is left beside it");
    let mut zip = zip::ZipArchive::new(fs::File::open(&made).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    for name in ["manifest.json", "station.db", "layouts/garden/invoice.toml", "logos/garden"] {
        assert!(names.iter().any(|it| it == name), "{name}: {names:?}");
    }
    assert!(!names.iter().any(|name| name.contains("secrets")), "{names:?}");
    let manifest: Value = serde_json::from_reader(zip.by_name("manifest.json").unwrap()).unwrap();
    assert_eq!(manifest["highest"], json!([{ "prefix": "4043383", "extension": 3, "serial": 1 }]));
    assert_eq!(manifest["station"].as_str().unwrap().len(), 32);
    assert_eq!(manifest["program"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_restored_station_asks_once_and_uses_no_number_again() {
    let mut account = Account::new();
    let station = account.open("desk");
    let first = account.ship(&station).unwrap();
    let file = account.path("backup.zip");
    backup(&station, &file);
    let last = account.ship(&station).unwrap();
    let open = station::restore(&account.path("desk"), &file, None, now()).unwrap_err();
    assert_eq!(open.code, ProblemCode::StationOpen);
    drop(station);
    let restored = station::restore(&account.path("desk"), &file, None, now()).unwrap();
    let aside = PathBuf::from(restored.aside.unwrap());
    assert!(aside.join("station.db").is_file(), "the old one is kept");
    let station = account.open("desk");
    let problem = account.ship(&station).unwrap_err();
    assert_eq!(problem.code, ProblemCode::StationNotItself);
    assert_eq!(calls::station_question(&station, ()).unwrap().unwrap().doubt, Doubt::Restored);
    let answered = goes_on(&station);
    assert_eq!((answered.passed[0].first, answered.asked_jobs), (2, 1));
    let next = account.ship(&station).unwrap();
    assert!(serial(&next) > serial(&last), "{first} {last} {next}");
    let again = calls::station_answer(&station, AnswerStation { answer: StationAnswer::GoesOn, labels_since: None });
    assert_eq!(again.unwrap_err().code, ProblemCode::StationIsItself);
    assert!(calls::status(&station, ()).unwrap().question.is_none());
}

#[test]
fn the_window_restores_at_the_next_start() {
    let mut account = Account::new();
    let station = account.open("desk");
    account.ship(&station).unwrap();
    let file = account.path("backup.zip");
    backup(&station, &file);
    let last = account.ship(&station).unwrap();
    calls::backup_restore(&station, RestoreBackup { file, passphrase: None }).unwrap();
    let meanwhile = account.ship(&station).unwrap();
    assert_eq!(serial(&meanwhile), serial(&last) + 1, "the desk works until then");
    drop(station);
    let station = account.open("desk");
    assert!(calls::station_question(&station, ()).unwrap().is_some());
    goes_on(&station);
    assert!(serial(&account.ship(&station).unwrap()) > serial(&meanwhile));
}

#[test]
fn a_backup_on_another_account_leaves_out_what_nobody_there_knows_of() {
    let mut account = Account::new();
    let station = account.open("desk");
    account.ship(&station).unwrap();
    let file = account.path("backup.zip");
    backup(&station, &file);
    let mut other = Account { home: tempfile::tempdir().unwrap(), orders: account.orders };
    station::restore(&other.path("desk"), &file, None, now()).unwrap();
    let station = other.open("desk");
    let question = calls::station_question(&station, ()).unwrap().unwrap();
    assert_eq!((question.doubt, question.labels_since), (Doubt::Elsewhere, 1000));
    let answer = AnswerStation { answer: StationAnswer::GoesOn, labels_since: Some(5000) };
    calls::station_answer(&station, answer).unwrap();
    assert!(serial(&other.ship(&station).unwrap()) > 5000);
}

/// A shop that is spoken to, with its keys.
fn connect_shop(station: &Station, id: &str) {
    let shop = json!({
        "shop": {
            "id": id, "name": id,
            "account": { "kind": "woocommerce", "config": { "url": "https://shop.example" } }
        },
        "credentials": { "key": "ck_7", "secret": "cs_7" }
    });
    calls::call(station, Face::Desk, "shop_save", shop).unwrap();
}

#[test]
fn a_secret_that_stayed_here_goes_nowhere_that_a_backup_leads_to() {
    let account = Account::new();
    let station = account.open("desk");
    connect_shop(&station, "garden");
    let (file, passphrase) = (account.path("backup.zip"), Some(SecretString::from("three horses")));
    calls::backup_make(&station, MakeBackup { to: Some(file.clone()), passphrase: passphrase.clone() }).unwrap();
    let moved = json!({
        "shop": { "id": "garden", "name": "garden", "account": { "kind": "woocommerce", "config": { "url": "https://new.example" } } },
        "credentials": { "key": "ck_new", "secret": "cs_new" }
    });
    calls::call(&station, Face::Desk, "shop_save", moved).unwrap();
    let has = |station: &Station| calls::shops(station, ()).unwrap()[0].has_credentials;
    assert!(has(&station));
    drop(station);
    station::restore(&account.path("desk"), &file, None, now()).unwrap();
    let station = account.open("desk");
    assert!(!has(&station), "the new key is not for the old address");
    let kept = json!({
        "shop": { "id": "garden", "name": "garden 2", "account": { "kind": "woocommerce", "config": { "url": "https://shop.example" } } },
        "credentials": { "key": "ck_only" }
    });
    let problem = calls::call(&station, Face::Desk, "shop_save", kept).unwrap_err();
    assert_eq!(problem.code, ProblemCode::AccountDoesNotFit, "half a key is not made whole with the other one");
    drop(station);
    station::restore(&account.path("desk"), &file, passphrase.as_ref(), now()).unwrap();
    assert!(has(&account.open("desk")), "the one that came along is");
}

#[test]
fn browsers_and_secrets_that_were_taken_away_do_not_come_back() {
    let account = Account::new();
    let station = account.open("desk");
    connect_shop(&station, "gone");
    connect_shop(&station, "kept");
    let (gone, kept) = (station.sessions().let_in("tablet").unwrap(), station.sessions().let_in("desk").unwrap());
    let left = station.sessions().let_in("one that leaves").unwrap();
    let file = account.path("backup.zip");
    let passphrase = || Some(SecretString::from("three horses"));
    calls::backup_make(&station, MakeBackup { to: Some(file.clone()), passphrase: passphrase() }).unwrap();
    let before = fs::read(account.path("desk/sessions.json")).unwrap();
    calls::session_end(&station, 1).unwrap();
    station.sessions().leave(left.reveal()).unwrap();
    calls::call(&station, Face::Desk, "shop_remove", json!("gone")).unwrap();
    drop(station);
    station::restore(&account.path("desk"), &file, passphrase().as_ref(), now()).unwrap();
    fs::write(account.path("desk/sessions.json"), &before).unwrap();
    let station = account.open("desk");
    let purged =
        calls::call(&station, Face::Desk, "purge", json!({ "before": "2020-01-01", "dry_run": true })).unwrap();
    let aside = purged["outside"].as_array().unwrap().iter().find(|it| it["key"] == "personal-outside-aside");
    assert!(
        aside.unwrap()["args"]["folder"]["text"].as_str().unwrap().contains("before-restore-2026-11-28"),
        "{purged}"
    );
    let knows = |station: &Station, token: &station::Token| station.sessions().knows(token.reveal()).unwrap();
    assert!(!knows(&station, &gone) && !knows(&station, &left) && knows(&station, &kept));
    let question = calls::station_question(&station, ()).unwrap().unwrap();
    assert_eq!(question.removals.key, "removals-held");
    let shops = calls::shops(&station, ()).unwrap();
    assert_eq!(shops.iter().map(|it| it.shop.id.0.as_str()).collect::<Vec<_>>(), ["kept"]);
    assert!(shops[0].has_credentials);
    let again = json!({
        "shop": { "id": "gone", "name": "gone", "account": { "kind": "woocommerce", "config": { "url": "https://shop.example" } } },
    });
    calls::call(&station, Face::Desk, "shop_save", again).unwrap();
    let shops = calls::shops(&station, ()).unwrap();
    assert!(!shops.iter().any(|it| it.shop.id.0 == "gone" && it.has_credentials), "its secret is gone");
    drop(station);
    // On another account nobody knows which browsers were signed out.
    let other = Account { home: tempfile::tempdir().unwrap(), orders: 0 };
    station::restore(&other.path("desk"), &file, None, now()).unwrap();
    fs::write(other.path("desk/sessions.json"), &before).unwrap();
    let station = other.open("desk");
    assert!(![&gone, &left, &kept].into_iter().any(|token| knows(&station, token)));
    assert_eq!(calls::station_question(&station, ()).unwrap().unwrap().removals.key, "removals-unknown");
}

#[test]
fn a_copy_beside_the_station_gets_no_number_of_it() {
    let mut account = Account::new();
    drop(account.open("desk"));
    copy(&account.path("desk"), &account.path("copy"));
    let (station, copied) = (account.open("desk"), account.open("copy"));
    assert_eq!(account.ship(&copied).unwrap_err().code, ProblemCode::StationNotItself);
    calls::station_answer(&copied, AnswerStation { answer: StationAnswer::IsCopy, labels_since: None }).unwrap();
    assert_eq!(account.ship(&copied).unwrap_err().code, ProblemCode::RangeEmpty);
    assert_eq!(serial(&account.ship(&station).unwrap()), 1);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn no_station_is_made_where_one_was_without_a_word() {
    let mut account = Account::new();
    let station = account.open("desk");
    account.ship(&station).unwrap();
    drop(station);
    fs::remove_file(account.path("desk/station.db")).unwrap();
    for _ in 0..2 {
        let problem = Station::open(account.options("desk")).map(drop).unwrap_err();
        assert_eq!(problem.code, ProblemCode::StationDatabaseGone);
        fs::write(account.path("desk/station.db"), "").unwrap();
    }
    let new = Station::open(Options { anew: true, ..account.options("desk") }).unwrap();
    let range = NumberRange {
        carrier: CarrierId("own".to_owned()),
        blocks: vec![NumberBlock {
            form: NumberForm::Sscc { prefix: "4043383".to_owned(), extension: 3 },
            next: 1,
            last: 999_999,
        }],
        warn_below: 10,
    };
    assert_eq!(calls::range_save(&new, range).unwrap_err().code, ProblemCode::RangeSpent);
}

#[test]
fn a_backup_of_another_machine_leaves_out_what_may_have_been_used_there_also_where_a_station_lay() {
    let mut lost = Account::new();
    let station = lost.open("desk");
    let first = lost.ship(&station).unwrap();
    let file = lost.path("backup.zip");
    backup(&station, &file);
    let last = (0..250).map(|_| lost.ship(&station).unwrap()).last().unwrap();
    drop(station);
    // The first start of the new machine has made a station.
    let mut new = Account::new();
    station::restore(&new.path("desk"), &file, None, now()).unwrap();
    let station = new.open("desk");
    let question = calls::station_question(&station, ()).unwrap().unwrap();
    assert_eq!((question.doubt, question.labels_since), (Doubt::Elsewhere, 1000));
    assert_eq!(question.removals.key, "removals-unknown");
    goes_on(&station);
    new.orders = 500;
    let next = new.ship(&station).unwrap();
    assert!(serial(&first) < serial(&last) && serial(&last) < serial(&next), "{last} {next}");
}

#[test]
fn what_is_no_backup_or_was_changed_is_refused_and_nothing_is_touched() {
    let account = Account::new();
    let station = account.open("desk");
    let file = account.path("backup.zip");
    backup(&station, &file);
    drop(station);
    let whole = fs::read(&file).unwrap();
    let database = fs::read(account.path("desk/station.db")).unwrap();
    let middle = whole.len() / 2;
    let flipped: Vec<u8> =
        whole.iter().enumerate().map(|(at, byte)| if at == middle { byte ^ 1 } else { *byte }).collect();
    let foreign = {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("manifest.json", zip::write::SimpleFileOptions::default()).unwrap();
        let says = json!({
            "format": 1, "program": "0", "schema": 1, "station": "", "made": "2026-11-28T20:31:05Z", "highest": [],
            "files": [{ "name": "station.db", "bytes": 1, "sha256": "" }, { "name": "../x", "bytes": 1, "sha256": "" }]
        });
        std::io::Write::write_all(&mut zip, says.to_string().as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    for (what, bytes) in
        [("cut", whole[..middle].to_vec()), ("flipped", flipped), ("text", b"no backup".to_vec()), ("names", foreign)]
    {
        let bad = account.path("bad.zip");
        fs::write(&bad, bytes).unwrap();
        let problem = station::restore(&account.path("desk"), &bad, None, now()).unwrap_err();
        assert_eq!(problem.code, ProblemCode::BackupDamaged, "{what}");
        assert_eq!(fs::read(account.path("desk/station.db")).unwrap(), database, "{what}");
    }
    let left = fs::read_dir(account.path("desk")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let left: Vec<String> = left.filter(|name| name.contains("restore")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn secrets_without_end_are_not_read() {
    let account = Account::new();
    let bomb = vec![0; 32 << 20];
    let hash = |bytes: &[u8]| -> String {
        use sha2::Digest as _;
        sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    };
    let file = |name: &str, bytes: &[u8]| json!({ "name": name, "bytes": bytes.len(), "sha256": hash(bytes) });
    let says = json!({
        "format": 1, "program": "0", "schema": 1, "station": "", "made": "2026-11-28T20:31:05Z", "highest": [],
        "files": [file("station.db", b"x"), file("secrets.sealed", &bomb)]
    });
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let says = says.to_string();
    for (name, content) in
        [("manifest.json", says.as_bytes()), ("station.db", &b"x"[..]), ("secrets.sealed", &bomb[..])]
    {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, content).unwrap();
    }
    let backup = account.path("bomb.zip");
    fs::write(&backup, zip.finish().unwrap().into_inner()).unwrap();
    let passphrase = SecretString::from("three horses");
    let problem = station::restore(&account.path("new"), &backup, Some(&passphrase), now()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::BackupDamaged);
}

#[test]
fn secrets_go_along_only_when_asked_and_open_with_their_passphrase() {
    let account = Account::new();
    let station = account.open("desk");
    let shop = json!({
        "shop": { "id": "woo", "name": "Woo", "account": { "kind": "woocommerce", "config": { "url": "https://shop.example" } } },
        "credentials": { "key": "ck_visible", "secret": "cs_visible" }
    });
    calls::call(&station, Face::Desk, "shop_save", shop).unwrap();
    let file = account.path("with.zip");
    let passphrase = || Some(SecretString::from("five horses"));
    calls::backup_make(&station, MakeBackup { to: Some(file.clone()), passphrase: passphrase() }).unwrap();
    drop(station);
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(10).any(|it| it == b"ck_visible"));
    let other = tempfile::tempdir().unwrap();
    let folder = other.path().join("desk");
    let wrong = station::restore(&folder, &file, Some(&SecretString::from("four horses")), now()).unwrap_err();
    assert_eq!(wrong.code, ProblemCode::BackupPassphrase);
    assert!(!folder.join("station.db").exists(), "nothing is done then");
    let restored = station::restore(&folder, &file, passphrase().as_ref(), now()).unwrap();
    assert_eq!(restored.secrets, 1);
}

#[test]
fn the_rhythm_is_on_at_first_and_a_practice_station_has_none() {
    let account = Account::new();
    let station = account.open("desk");
    let view = calls::backups(&station, ()).unwrap();
    assert!(view.rhythm.on && view.folder.ends_with("backups"), "{view:?}");
    let elsewhere = account.path("elsewhere");
    let rhythm = BackupRhythm { on: true, folder: Some(elsewhere.clone()) };
    calls::backup_rhythm_save(&station, rhythm.clone()).unwrap();
    calls::backup_make(&station, MakeBackup::default()).unwrap();
    let view = calls::backups(&station, ()).unwrap();
    assert_eq!((view.rhythm, view.backups.len()), (rhythm, 1));
    assert!(view.backups[0].file.starts_with(elsewhere.to_str().unwrap()), "{view:?}", view = view.backups);
    let asked = calls::call(&station, Face::Browser, "backup_rhythm_save", json!({ "on": true, "folder": "/etc" }));
    assert_eq!(asked.unwrap_err().code, ProblemCode::OnlyAtTheDesk);
    let deep = calls::doctor_deep(&station, ()).unwrap();
    assert!(deep.iter().all(|check| check.verdict == calls::Verdict::Fine), "{deep:?}");
}
