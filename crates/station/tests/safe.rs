//! Nothing that is stored keeps a station from starting: what does names itself, and can be gone without.

use model::*;
use rusqlite::Connection;
use station::calls::{self, RestoreSettings, SaveShop, VersionedSettings};
use station::{Options, Station};
use std::path::Path;
use store::Store;

fn open(folder: &Path, safe: bool) -> Result<Station, Problem> {
    Station::open(Options { safe, ..Options::new(folder.to_owned()) })
}

fn printer(id: &str) -> Printer {
    Printer {
        id: PrinterId(id.to_owned()),
        name: id.to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port: 9 },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::HandOver,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

const ODD: &str = "a\0b\u{202e}";

#[test]
fn names_that_no_check_has_seen_start_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let at = UtcDateTime::from_millis(1);
    store.save_printer(&printer(ODD), at).unwrap();
    let scanner = SerialScanner {
        name: ODD.to_owned(),
        path: "/dev/nowhere\0".to_owned(),
        baud: 9600,
        frame: CodeFrame::default(),
    };
    let scanners = Scanners { serial: vec![scanner], ..Scanners::default() };
    store.set_preference("scanners", &serde_json::to_string(&scanners).unwrap()).unwrap();
    let account = ShopAccount { kind: ShopKind(ODD.to_owned()), config: AccountConfig::default() };
    store.save_shop(&Shop { id: ShopId(ODD.to_owned()), name: ODD.to_owned(), account }, at).unwrap();
    drop(store);
    let station = open(folder.path(), false).unwrap();
    assert_eq!(calls::printers(&station, ()).unwrap().len(), 1);
    calls::printer_remove(&station, PrinterId(ODD.to_owned())).unwrap();
}

#[test]
fn odd_names_are_refused_where_they_come_in() {
    let folder = tempfile::tempdir().unwrap();
    let station = open(folder.path(), false).unwrap();
    let account = ShopAccount { kind: ShopKind("files".to_owned()), config: AccountConfig::default() };
    for (id, name) in [(ODD, "Garden"), ("garden", ODD)] {
        let shop = Shop { id: ShopId(id.to_owned()), name: name.to_owned(), account: account.clone() };
        let refused = calls::shop_save(&station, SaveShop { shop, credentials: None }).unwrap_err();
        assert_eq!(refused.code, ProblemCode::NameOdd);
    }
    let carrier = CarrierAccount::new(CarrierId(ODD.to_owned()), "own-numbers", AccountConfig::default());
    let save = calls::SaveCarrierAccount { account: carrier, credentials: None };
    assert_eq!(calls::carrier_account_save(&station, save).unwrap_err().code, ProblemCode::NameOdd);
    let scanner = |name: &str, path: &str| SerialScanner {
        name: name.to_owned(),
        path: path.to_owned(),
        baud: 9600,
        frame: CodeFrame::default(),
    };
    for scanner in [scanner(ODD, "/dev/ttyACM0"), scanner("left", "/dev/tty\0")] {
        let refused = calls::scanners_save(&station, Scanners { serial: vec![scanner], ..Scanners::default() });
        assert_eq!(refused.unwrap_err().code, ProblemCode::NameOdd);
    }
    let mut settings = Settings::default();
    settings.catalogue.carriers.push(Carrier {
        id: CarrierId(ODD.to_owned()),
        name: "Post".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    });
    let refused = calls::settings_save(&station, VersionedSettings { version: 0, settings });
    assert_eq!(refused.unwrap_err().code, ProblemCode::NameOdd);
}

#[test]
fn settings_that_cannot_be_read_name_themselves_and_a_safe_start_sets_them_right() {
    let folder = tempfile::tempdir().unwrap();
    let station = open(folder.path(), false).unwrap();
    let mut settings = Settings::default();
    for (version, weight) in [(0, 100), (1, 200)] {
        settings.defaults.weight = Grams(weight);
        let saved = calls::settings_save(&station, VersionedSettings { version, settings: settings.clone() }).unwrap();
        assert_eq!(saved.changed_orders().unwrap(), 0);
    }
    drop(station);
    let database = Connection::open(folder.path().join("station.db")).unwrap();
    database
        .execute_batch("UPDATE settings SET body = '\"x\"'; UPDATE settings_versions SET body = '\"x\"' WHERE id = 2")
        .unwrap();
    let refused = open(folder.path(), false).err().unwrap();
    assert_eq!(refused.code, ProblemCode::StartFailed);
    assert_eq!(refused.args["what"], Message::new("start-settings").into());
    let station = open(folder.path(), true).unwrap();
    assert!(calls::printers(&station, ()).unwrap().is_empty());
    let VersionedSettings { version, settings } = calls::settings(&station, ()).unwrap();
    assert_eq!((version, settings), (2, Settings::default()));
    calls::settings_restore(&station, RestoreSettings { version: 1, from: 2 }).unwrap();
    drop(station);
    let station = open(folder.path(), false).unwrap();
    assert_eq!(calls::settings(&station, ()).unwrap().settings.defaults.weight, Grams(100));
}

#[test]
fn a_safe_station_has_the_desk_and_prints_nothing_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let station = open(folder.path(), true).unwrap();
    assert!(station.holds_desk());
    let labels = tempfile::tempdir().unwrap();
    let connection = PrinterConnection::Folder { path: labels.path().to_string_lossy().into_owned() };
    calls::printer_save(&station, Printer { connection, ..printer("folder") }).unwrap();
    let job = calls::printer_test(&station, PrinterId("folder".to_owned())).unwrap();
    drop(station);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.snapshot().unwrap().job(job.id).unwrap().unwrap().state, JobState::Queued);
    assert_eq!(std::fs::read_dir(labels.path()).unwrap().count(), 0);
}
