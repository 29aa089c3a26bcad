//! A newer version of the program is found, fetched, checked and put in place, or nothing is changed; a version that does not open
//! the station gives way to the one before it. The publisher is on loopback.

#[allow(dead_code, reason = "the whole program is tested with it as well")]
mod publisher;

use model::{BookingState, CarrierId, JobState, OrderQuery, Problem, ProblemCode};
use publisher::{Page, Publisher, SignedAs, archive, archive_target, as_it_should_be, files, says, unpack};
use sandbox::printer::{Behaviour, PracticePrinter};
use sandbox::{Asked, Misbehaviour, PracticeCarrier};
use serde_json::{Value, json};
use station::calls::{
    self, Face, InstallUpdate, JobQuery, MakeBackup, SaveCarrierAccount, UpdateOutcome, UpdateSource, VersionedSettings,
};
use station::{Bounds, Form, Installation, Options, Place, Running, Station};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// A packing desk with an unpacked Packdesk 0.1.0, a station with orders, and a publisher.
struct Desk {
    home: tempfile::TempDir,
    publisher: Publisher,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { home: tempfile::tempdir().unwrap(), publisher: Publisher::new() };
        unpack(&desk.path("packdesk"), &files(&says("0.1.0")));
        let station = desk.open("0.1.0").unwrap();
        let call = |name: &str, args: Value| calls::call(&station, Face::Desk, name, args).unwrap();
        call("settings_save", json!({ "version": 0, "settings": crate::backup::settings() }));
        call("range_save", crate::backup::range());
        for number in 1..=3 {
            crate::backup::import(&station, number).unwrap();
        }
        calls::updates_save(&station, desk.source()).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn source(&self) -> UpdateSource {
        let address = self.publisher.address("/latest.json");
        UpdateSource { on: true, address: Some(address), key: Some(self.publisher.key()) }
    }

    fn options(&self, version: &str) -> Options {
        let installation = Installation::Own(Place::Folder(self.path("packdesk")));
        let bounds = Bounds {
            largest_list: 10_000,
            largest_package: 100_000,
            list: Duration::from_secs(20),
            package: Duration::from_secs(20),
            stall: Duration::from_secs(10),
        };
        Options {
            state: Some(self.path("state")),
            pulls: false,
            keyring: false,
            running: Running { version: version.parse().unwrap(), installation },
            fetching: bounds,
            carriers: carriers::Registry::standard().with(sandbox::carrier::connector::kind()),
            ..Options::new(self.path("station"))
        }
    }

    /// The station, opened by a version.
    fn open(&self, version: &str) -> Result<Station, Problem> {
        Station::open(self.options(version))
    }

    /// What the programs in their place say.
    fn in_place(&self) -> String {
        fs::read_to_string(self.path("packdesk/bin/packdesk")).unwrap()
    }

    fn orders(&self, station: &Station) -> usize {
        calls::orders_find(station, OrderQuery { limit: 100, ..OrderQuery::default() }).unwrap().rows.len()
    }

    fn backups(&self, station: &Station) -> usize {
        calls::backups(station, ()).unwrap().backups.len()
    }
}

fn install(station: &Station, version: &str) -> Result<UpdateOutcome, Problem> {
    calls::update_install(station, InstallUpdate { version: version.to_owned() })
}

/// What comes of it once nothing is under way any more.
fn install_in_the_end(station: &Station, version: &str) -> UpdateOutcome {
    loop {
        match install(station, version).unwrap() {
            UpdateOutcome::Waits { .. } => std::thread::yield_now(),
            outcome => return outcome,
        }
    }
}

/// A label printer of the station.
fn printer(station: &Station) -> PracticePrinter {
    let printer = PracticePrinter::start(None).unwrap();
    let bench = json!({
        "id": "bench", "name": "Bench", "connection": { "kind": "tcp", "host": "127.0.0.1", "port": printer.port() },
        "language": "zpl", "dpi": 203, "label": "a6", "proof": "odometer"
    });
    calls::call(station, Face::Desk, "printer_save", bench).unwrap();
    printer
}

fn placed(version: &str) -> UpdateOutcome {
    UpdateOutcome::Placed { version: version.to_owned() }
}

#[test]
fn a_newer_version_takes_the_place_of_the_old_one_and_opens_its_station() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let station = desk.open("0.1.0").unwrap();
    let found = calls::update_check(&station, ()).unwrap().found.unwrap();
    assert_eq!((found.version.as_str(), found.notes.as_str()), ("0.2.0", "What is new."));
    assert_eq!(calls::status(&station, ()).unwrap().update.as_deref(), Some("0.2.0"));
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
    assert_eq!(desk.in_place(), says("0.2.0"));
    assert_eq!(desk.backups(&station), 0);
    drop(station);
    let station = desk.open("0.2.0").unwrap();
    assert_eq!((desk.orders(&station), desk.backups(&station)), (3, 1));
    assert!(!desk.path("packdesk.update").exists() && !desk.path("station/update.json").exists());
    assert_eq!(calls::status(&station, ()).unwrap().update, None);
    assert!(calls::station_question(&station, ()).unwrap().is_none());
    drop(station);
    let station = desk.open("0.2.0").unwrap();
    assert_eq!(desk.backups(&station), 1, "only the first opening by a newer version makes one");
    for request in desk.publisher.asked() {
        let lower = request.to_lowercase();
        let headers: Vec<&str> = lower.lines().skip(1).filter_map(|line| line.split(':').next()).collect();
        let known = |name: &&str| ["user-agent", "accept", "host"].contains(name);
        assert!(headers.iter().all(known), "the request says more than it has to: {request}");
        assert!(lower.contains("user-agent: packdesk/"), "{request}");
    }
}

#[test]
fn what_is_not_as_it_should_be_changes_nothing() {
    let desk = Desk::new();
    let station = desk.open("0.1.0").unwrap();
    let publisher = &desk.publisher;
    let good = archive(&files(&says("0.2.0")));
    let url = publisher.address("/package");
    let signed = publisher.sign(&good, &as_it_should_be("0.2.0"));
    let elsewhere = Publisher::new();
    let refused = |what: &str, code: ProblemCode| {
        let refused = calls::update_check(&station, ()).and_then(|_| install(&station, "0.2.0"));
        assert_eq!(refused.map_err(|problem| problem.code), Err(code), "{what}");
        assert_eq!(desk.in_place(), says("0.1.0"), "{what}");
        assert!(!desk.path("station/update.json").exists(), "{what}");
        assert_eq!(desk.orders(&station), 3, "{what}");
    };
    let offered = |what: &str, package: Page, signature: &str, code: ProblemCode| {
        publisher.list("0.2.0", &archive_target(), &url, signature);
        publisher.put("/package", package);
        refused(what, code);
    };
    let whole = || Page::Whole(good.clone());

    let forged = ProblemCode::UpdateForged;
    offered("another's signature", whole(), &elsewhere.sign(&good, &as_it_should_be("0.2.0")), forged);
    offered("the signature of another file", whole(), &publisher.sign(b"other", &as_it_should_be("0.2.0")), forged);
    offered("no signature", whole(), "untrusted comment: none\nno\n", forged);
    offered(
        "an older version under a new one's name",
        whole(),
        &publisher.sign(&good, &as_it_should_be("0.1.1")),
        forged,
    );
    let other = SignedAs { program: "otherdesk", ..as_it_should_be("0.2.0") };
    offered("another program of the same publisher", whole(), &publisher.sign(&good, &other), forged);
    let other = SignedAs { target: "windows-x86_64-nsis".to_owned(), ..as_it_should_be("0.2.0") };
    offered("the package of another system", whole(), &publisher.sign(&good, &other), forged);
    let half = good[..good.len() / 2].to_vec();
    offered("a half file that is announced as one", Page::Whole(half), &signed, forged);
    let rewritten = signed.replace("version:0.2.0", "version:0.2.1");
    offered("a signature whose words were changed", whole(), &rewritten, forged);

    let unreachable = ProblemCode::UpdateUnreachable;
    offered("cut off on its way", Page::Cut(good.clone()), &signed, unreachable);
    offered("without an end", Page::Endless, &signed, unreachable);
    offered("longer than a package is", Page::Whole(vec![0; 100_001]), &signed, unreachable);
    elsewhere.put("/package", whole());
    offered("moved to another host", Page::Moved(elsewhere.address("/package")), &signed, unreachable);
    assert!(elsewhere.asked().is_empty(), "no redirection is followed");

    // Signed by the publisher, and broken all the same.
    let signed_as_it_is = |what: &str, package: Vec<u8>, code: ProblemCode| {
        let signature = publisher.sign(&package, &as_it_should_be("0.2.0"));
        offered(what, Page::Whole(package), &signature, code);
    };
    let broken = ProblemCode::UpdateBroken;
    signed_as_it_is("no archive", b"not an archive".to_vec(), broken);
    signed_as_it_is("half an archive", good[..good.len() / 2].to_vec(), broken);
    signed_as_it_is("a file too few", archive(&files(&says("0.2.0"))[1..]), broken);
    let more = [files(&says("0.2.0")), vec![("bin/more".to_owned(), String::new())]].concat();
    signed_as_it_is("a file too many", archive(&more), broken);
    signed_as_it_is("a link out of its folder", with_link(), broken);
    let start = ProblemCode::UpdateDoesNotStart;
    signed_as_it_is("programs that say another version", archive(&files(&says("0.2.1"))), start);
    signed_as_it_is("programs that fall", archive(&files("#!/bin/sh\nkill -9 $$\n")), start);
    signed_as_it_is("programs for another machine", archive(&files("\u{7f}ELF")), start);

    // Lists.
    let listed = |what: &str, page: Page, code: ProblemCode| {
        publisher.put("/latest.json", page);
        refused(what, code);
    };
    let manifest = ProblemCode::UpdateManifest;
    listed("an empty list", Page::Whole(Vec::new()), manifest);
    listed("a web page", Page::Whole(b"<!doctype html><title>Log in</title>".to_vec()), manifest);
    listed("a list without an end", Page::Endless, unreachable);
    listed("a list that moved", Page::Moved(elsewhere.address("/latest.json")), unreachable);
    assert!(elsewhere.asked().is_empty(), "no redirection is followed");
    publisher.list("0.2.0", &archive_target(), "http://releases.example/package", &signed);
    refused("a package at an address that is not protected", manifest);
    publisher.list("0.2.0", "linux-sparc64-archive", &url, &signed);
    refused("a release for other systems", ProblemCode::UpdateNotOffered);
    for version in ["0.1.0", "0.0.9", "0.1.0-rc.1"] {
        publisher.list(version, &archive_target(), &url, &publisher.sign(&good, &as_it_should_be(version)));
        refused(version, ProblemCode::UpdateOtherwise);
    }

    // A folder that is not Packdesk's alone.
    publisher.publish("0.2.0", &good);
    fs::write(desk.path("packdesk/bin/of-somebody-else"), "").unwrap();
    refused("a folder with something else in it", ProblemCode::UpdateNotReplaced);
    fs::remove_file(desk.path("packdesk/bin/of-somebody-else")).unwrap();

    // After all that, the good one is still taken.
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
    drop(station);
    assert_eq!(desk.orders(&desk.open("0.2.0").unwrap()), 3);
}

/// An archive with a link that leads out of it.
fn with_link() -> Vec<u8> {
    let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    archive.append_link(&mut header, "packdesk/bin", "/tmp").unwrap();
    archive.into_inner().unwrap().finish().unwrap()
}

#[test]
fn a_version_that_fell_while_it_opened_the_station_gives_way_and_the_database_comes_back() {
    for migrated in [false, true] {
        let desk = Desk::new();
        desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
        let station = desk.open("0.1.0").unwrap();
        assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
        // What the new version does before it falls: it notes that it began, makes a backup, changes the database.
        let backup = calls::backup_make(&station, MakeBackup::default()).unwrap().file;
        drop(station);
        let noted = desk.path("station/update.json");
        let mut note: Value = serde_json::from_slice(&fs::read(&noted).unwrap()).unwrap();
        note["begun"] = json!(true);
        note["backup"] = json!(backup);
        fs::write(&noted, note.to_string()).unwrap();
        if migrated {
            let database = rusqlite::Connection::open(desk.path("station/station.db")).unwrap();
            database.execute_batch("DROP TABLE outbox; PRAGMA user_version = 99;").unwrap();
        }
        let fell = desk.open("0.2.0").map(drop).unwrap_err();
        assert_eq!(fell.code, ProblemCode::UpdateWentBack, "{fell:?}");
        assert_eq!(desk.in_place(), says("0.1.0"));
        assert!(!noted.exists() && !desk.path("packdesk.update").exists());
        let station = desk.open("0.1.0").unwrap();
        assert_eq!(desk.orders(&station), 3);
        let asked = calls::station_question(&station, ()).unwrap();
        assert_eq!(asked.is_some(), migrated, "whoever comes from a backup asks whether it is the station");
        // The next one is taken.
        desk.publisher.publish("0.3.0", &archive(&files(&says("0.3.0"))));
        assert_eq!(install(&station, "0.3.0"), Ok(placed("0.3.0")));
        drop(station);
        assert_eq!(desk.orders(&desk.open("0.3.0").unwrap()), 3);
    }
}

#[test]
fn a_version_that_cannot_open_the_station_gives_way_at_once() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let station = desk.open("0.1.0").unwrap();
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
    drop(station);
    // Nowhere a backup can be made: without one the new version does not go on.
    fs::write(desk.path("station/backups"), "").unwrap();
    let refused = desk.open("0.2.0").map(drop).unwrap_err();
    assert_eq!(refused.code, ProblemCode::UpdateWentBack, "{refused:?}");
    assert_eq!(desk.in_place(), says("0.1.0"));
    assert_eq!(desk.orders(&desk.open("0.1.0").unwrap()), 3);
}

#[test]
fn a_process_that_ended_before_the_exchange_left_nothing_behind() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let station = desk.open("0.1.0").unwrap();
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
    drop(station);
    // As if the power had gone between the note and the exchange.
    let (place, next) = (desk.path("packdesk"), desk.path("packdesk.update/next"));
    let aside = desk.path("aside");
    fs::rename(&place, &aside).unwrap();
    fs::rename(&next, &place).unwrap();
    fs::rename(&aside, &next).unwrap();
    let station = desk.open("0.1.0").unwrap();
    assert_eq!(desk.orders(&station), 3);
    assert!(!desk.path("station/update.json").exists() && !desk.path("packdesk.update").exists());
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
}

#[test]
fn another_installation_does_not_take_the_first_opening_away() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let station = desk.open("0.1.0").unwrap();
    assert_eq!(install(&station, "0.2.0"), Ok(placed("0.2.0")));
    drop(station);
    let old = desk.open("0.1.0").unwrap();
    assert_eq!(desk.orders(&old), 3);
    assert_eq!(install(&old, "0.2.0").map_err(|it| it.code), Err(ProblemCode::UpdateUnderWay), "one waits already");
    drop(old);
    assert!(desk.path("station/update.json").exists());
    desk.open("0.2.0").unwrap();
    assert!(!desk.path("station/update.json").exists());
}

#[test]
fn two_stations_of_one_installation_do_not_update_it_at_once() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let other = |version: &str| Station::open(Options { folder: desk.path("other"), ..desk.options(version) }).unwrap();
    let (first, second) = (desk.open("0.1.0").unwrap(), other("0.1.0"));
    calls::updates_save(&second, desk.source()).unwrap();
    assert_eq!(install(&first, "0.2.0"), Ok(placed("0.2.0")));
    assert_eq!(install(&second, "0.2.0").map_err(|it| it.code), Err(ProblemCode::UpdateUnderWay));
    drop((first, second));
    assert_eq!(desk.in_place(), says("0.2.0"));
    assert_eq!(desk.orders(&desk.open("0.2.0").unwrap()), 3);
    drop(other("0.2.0"));
}

#[test]
fn a_package_of_the_systems_installer_is_fetched_checked_and_left_to_it() {
    let desk = Desk::new();
    let target = archive_target().replace("archive", "deb");
    let package = b"a package of Debian's kind".to_vec();
    let signed = SignedAs { target: target.clone(), ..as_it_should_be("0.2.0") };
    let signature = desk.publisher.sign(&package, &signed);
    desk.publisher.list("0.2.0", &target, &desk.publisher.address("/package"), &signature);
    desk.publisher.put("/package", Page::Whole(package.clone()));
    let options = desk.options("0.1.0");
    let running = Running { installation: Installation::System(Form::Deb), ..options.running.clone() };
    let station = Station::open(Options { running, ..options }).unwrap();
    let handed = desk.path("station/update/packdesk-0.2.0.deb");
    let file = handed.display().to_string();
    let command = Some(format!("sudo apt install '{file}'"));
    assert_eq!(install(&station, "0.2.0"), Ok(UpdateOutcome::Handed { version: "0.2.0".to_owned(), file, command }));
    assert_eq!(fs::read(&handed).unwrap(), package);
    assert_eq!(desk.in_place(), says("0.1.0"));
    desk.publisher.put("/package", Page::Whole(b"another".to_vec()));
    assert_eq!(install(&station, "0.2.0").map_err(|it| it.code), Err(ProblemCode::UpdateForged));
    assert!(!handed.exists(), "the one before goes, so that nobody installs it for the new one");
}

#[test]
fn nobody_but_the_desk_updates() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let _desk = desk.open("0.1.0").unwrap();
    let beside = desk.open("0.1.0").unwrap();
    assert_eq!(install(&beside, "0.2.0").map_err(|it| it.code), Err(ProblemCode::StationOpen));
    for (name, args) in [
        ("updates_save", json!({ "on": true })),
        ("update_check", Value::Null),
        ("update_install", json!({ "version": "0.2.0" })),
    ] {
        let refused = calls::call(&beside, Face::Browser, name, args).unwrap_err();
        assert_eq!(refused.code, ProblemCode::OnlyAtTheDesk, "{name}");
    }
}

#[test]
fn a_label_under_way_is_waited_for_and_the_queue_is_printed_by_the_new_version() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let station = desk.open("0.1.0").unwrap();
    let printer = printer(&station);
    printer.behave(Behaviour::StallsAfter(100));
    let rows = calls::orders_find(&station, OrderQuery { limit: 100, ..OrderQuery::default() }).unwrap().rows;
    for row in &rows {
        calls::ship(&station, row.id).unwrap();
    }
    assert!(printer.wait_until_stalled(Duration::from_secs(30)), "a label is at the printer");
    let Ok(UpdateOutcome::Waits { why }) = install(&station, "0.2.0") else { panic!("a label is under way") };
    assert_eq!(why.key, "update-waits-printing");
    assert_eq!(desk.in_place(), says("0.1.0"));
    assert!(!desk.path("packdesk.update").exists(), "nothing is fetched meanwhile");
    // The others stay in the queue, and the one at the printer comes to its end.
    calls::call(&station, Face::Desk, "queue_pause", json!({ "printer": "bench", "paused": true })).unwrap();
    printer.behave(Behaviour::Normal);
    assert_eq!(install_in_the_end(&station, "0.2.0"), placed("0.2.0"));
    station.finish(Duration::from_secs(10));
    drop(station);
    let station = desk.open("0.2.0").unwrap();
    calls::call(&station, Face::Desk, "queue_pause", json!({ "printer": "bench", "paused": false })).unwrap();
    let all_out = || {
        let jobs = calls::jobs(&station, JobQuery { unfinished: false }).unwrap();
        assert!(jobs.iter().all(|job| job.state != JobState::Failed), "{jobs:?}");
        jobs.len() == rows.len() && jobs.iter().all(|job| job.state == JobState::Printed)
    };
    while !all_out() {
        std::thread::yield_now();
    }
    assert_eq!(printer.printed().len(), rows.len(), "each label once");
}

#[test]
fn a_booking_under_way_is_waited_for_and_stands_in_the_new_version() {
    let desk = Desk::new();
    desk.publisher.publish("0.2.0", &archive(&files(&says("0.2.0"))));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let carrier = runtime.block_on(PracticeCarrier::start()).unwrap();
    let id = CarrierId("late".to_owned());
    let station = desk.open("0.1.0").unwrap();
    let _printer = printer(&station);
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    settings.catalogue.carriers[0].id = id.clone();
    settings.catalogue.methods[0].carrier = id.clone();
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let account = SaveCarrierAccount { account: carrier.account(id), credentials: Some(carrier.credentials()) };
    calls::carrier_account_save(&station, account).unwrap();
    let order = calls::orders_find(&station, OrderQuery { limit: 1, ..OrderQuery::default() }).unwrap().rows[0].id;
    carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::Late(Duration::from_secs(2)));
    std::thread::scope(|scope| {
        let shipping = scope.spawn(|| calls::ship(&station, order));
        let asked = async { tokio::time::timeout(Duration::from_secs(60), carrier.until_asked(Asked::Book, 1)).await };
        if runtime.block_on(asked).is_err() {
            panic!("the carrier was not asked: {:?}", shipping.join());
        }
        let Ok(UpdateOutcome::Waits { why }) = install(&station, "0.2.0") else { panic!("a parcel is being booked") };
        assert_eq!(why.key, "update-waits-booking");
        assert_eq!(desk.in_place(), says("0.1.0"));
        assert!(!desk.path("packdesk.update").exists(), "nothing is fetched meanwhile");
        shipping.join().unwrap().unwrap();
    });
    // Its label may still print.
    assert_eq!(install_in_the_end(&station, "0.2.0"), placed("0.2.0"));
    drop(station);
    let station = desk.open("0.2.0").unwrap();
    let view = calls::order_open(&station, order).unwrap();
    assert_eq!(view.shipments.iter().map(|it| it.booking).collect::<Vec<_>>(), [BookingState::Booked]);
    assert_eq!(carrier.live_of_order(&view.order.facts.number), 1);
}

#[test]
fn nobody_is_asked_before_an_address_and_a_key_are_set() {
    let desk = Desk::new();
    let station = desk.open("0.1.0").unwrap();
    calls::updates_save(&station, UpdateSource { on: true, address: None, key: Some(desk.publisher.key()) }).unwrap();
    let code = |asked: Result<_, Problem>| asked.map(|_| ()).map_err(|problem| problem.code);
    assert_eq!(code(calls::update_check(&station, ())), Err(ProblemCode::UpdateNotSetUp));
    let save = |address: &str, key: &str| {
        calls::updates_save(&station, UpdateSource { on: true, address: Some(address.into()), key: Some(key.into()) })
    };
    let key = desk.publisher.key();
    for bad in ["http://releases.example/latest.json", "releases.example", "https://a:b@releases.example/"] {
        assert_eq!(save(bad, &key).map_err(|it| it.code), Err(ProblemCode::UpdateAddress), "{bad}");
    }
    for bad in ["RWQ", "none", "untrusted comment: minisign public key\nRWQ"] {
        let address = desk.publisher.address("/latest.json");
        assert_eq!(save(&address, bad).map_err(|it| it.code), Err(ProblemCode::UpdateKey), "{bad}");
    }
    assert!(desk.publisher.asked().is_empty());
}
