//! `packdesk update` is killed at every step. Afterwards the programs in their place are of one version or the other, start, and open
//! the station with every order in it; and the update is made in the end.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "the station's own tests ask more of it")]
#[path = "../../crates/station/tests/updates/publisher.rs"]
mod publisher;

use packdesk_tests::{Desk, program};
use publisher::{Page, Publisher, archive, as_it_should_be, files, unpack};
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const ORDERS: u32 = 5;
const PATIENCE: Duration = Duration::from_secs(120);

/// The station's folder, where this program is started as the next version.
const NEXT: &str = "PACKDESK_NEXT_VERSION";

/// The next version: it opens the station that is named, says how many orders are in it, and ends. Named by nobody, it is no test.
#[test]
fn the_next_version() {
    let Some(folder) = std::env::var_os(NEXT).map(PathBuf::from) else { return };
    let here = station::Options::of_account(folder);
    let running = station::Running { version: "99.0.0".parse().expect("a version"), ..here.running.clone() };
    let options = station::Options { running, keyring: false, pulls: false, desk: false, ..here };
    let opened = station::Station::open(options).unwrap_or_else(|problem| panic!("{problem}"));
    let query = model::OrderQuery { limit: 100, ..model::OrderQuery::default() };
    println!("orders {}", station::calls::orders_find(&opened, query).expect("orders").rows.len());
}

/// A desk whose Packdesk was unpacked from an archive, and a publisher with a newer version.
struct Installed {
    desk: Desk,
    home: tempfile::TempDir,
    publisher: Publisher,
    package: Vec<u8>,
}

impl Installed {
    fn new() -> Self {
        let desk = Desk::with_orders(ORDERS);
        let home = tempfile::tempdir().expect("a folder");
        let (test, path) = (std::env::current_exe().expect("this program"), home.path().display());
        // It waits where a test says so, and says that it came there.
        let waits =
            |at: &str| format!(": > {path}/came-to-{at}; while [ -e {path}/stop-at-{at} ]; do sleep 0.02; done");
        let next = format!(
            "#!/bin/sh\nif [ \"$1\" = --version ]; then {}; echo packdesk 99.0.0; exit; fi\n{}\n\
             exec env {NEXT}=\"$3\" {} --exact the_next_version --nocapture\n",
            waits("trial"),
            waits("opening"),
            test.display()
        );
        let package = archive(&files(&next));
        let installed = Self { desk, home, publisher: Publisher::new(), package };
        installed.unpack_the_old_one();
        installed.publish();
        let address = installed.publisher.address("/latest.json");
        installed.old(&["update", "--from", &address, "--key", &installed.publisher.key()]);
        installed
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn publish(&self) {
        self.publisher.publish("99.0.0", &self.package);
    }

    /// Puts the version that was built in its place, as it was before any update.
    fn unpack_the_old_one(&self) {
        for name in ["packdesk", "packdesk.update"] {
            let _ = fs::remove_dir_all(self.path(name));
        }
        let _ = fs::remove_file(self.desk.path().join("update.json"));
        let place = self.path("packdesk");
        unpack(&place, &files("#!/bin/sh\necho packdesk-desktop\n"));
        fs::remove_file(place.join("bin/packdesk")).expect("a file");
        let built = program("packdesk");
        if fs::hard_link(&built, place.join("bin/packdesk")).is_err() {
            fs::copy(&built, place.join("bin/packdesk")).expect("a copy");
        }
    }

    /// The program in its place, not yet started.
    fn command(&self, arguments: &[&str]) -> Command {
        let like = self.desk.command(&[]);
        let mut command = Command::new(self.path("packdesk/bin/packdesk"));
        // The next version finds the folder at the same place whoever starts it.
        command.arg("--json").arg("--data").arg(self.desk.path()).args(arguments);
        command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?)))).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
        command
    }

    fn old(&self, arguments: &[&str]) -> Output {
        let output = self.command(arguments).output().expect("packdesk starts");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        output
    }

    fn update(&self) -> Child {
        self.command(&["update", "--yes"]).spawn().expect("packdesk starts")
    }

    /// Whether the next version is in its place; whatever is there starts.
    fn is_new(&self) -> bool {
        let said = Command::new(self.path("packdesk/bin/packdesk")).arg("--version").output().expect("it starts");
        assert!(said.status.success(), "{said:?}");
        String::from_utf8_lossy(&said.stdout).contains("99.0.0")
    }

    /// The station opens, in whichever version is there, with every order. One that gives way at its first start leaves the one
    /// before it.
    fn holds_every_order(&self, after: &str) {
        for _ in 0..2 {
            if !self.is_new() {
                let listed = self.old(&["orders", "--limit", "100"]);
                let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
                let rows = listed["rows"].as_array().or(listed.as_array()).map_or(0, Vec::len);
                assert_eq!(rows, ORDERS as usize, "{after}: {listed}");
                return;
            }
            let opened = self.command(&["status"]).output().expect("the next version starts");
            let said = String::from_utf8_lossy(&opened.stdout).into_owned();
            if opened.status.success() {
                assert!(said.contains(&format!("orders {ORDERS}")), "{after}: {said}");
                return;
            }
            let why = String::from_utf8_lossy(&opened.stderr).into_owned();
            assert!(why.contains("update-went-back"), "{after}: {said}{why}");
        }
        panic!("{after}: the version that gave way is still there");
    }

    fn stop_at(&self, at: &str) {
        let _ = fs::remove_file(self.path(&format!("came-to-{at}")));
        fs::write(self.path(&format!("stop-at-{at}")), "").expect("a file");
    }

    fn go_on(&self, at: &str) {
        fs::remove_file(self.path(&format!("stop-at-{at}"))).expect("a file");
    }
}

/// Kills a process and everything it started.
fn kill(mut child: Child) {
    let group = format!("-{}", child.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
    child.wait().expect("a killed process");
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < PATIENCE, "{what} never came");
        std::thread::park_timeout(Duration::from_millis(5));
    }
}

fn exists(file: &Path) -> bool {
    file.exists()
}

#[test]
fn killed_at_every_step_one_version_or_the_other_opens_the_station() {
    let installed = Installed::new();
    let asked = |path: &str| installed.publisher.asked().iter().filter(|it| it.contains(path)).count();

    // While the list is on its way.
    installed.publisher.put("/latest.json", Page::Stalls(vec![b' '; 1000]));
    let (before, process) = (asked("/latest.json"), installed.update());
    until("the list", || asked("/latest.json") > before);
    kill(process);
    assert!(!installed.is_new());
    installed.holds_every_order("the list");

    // While the package is on its way.
    let signature = installed.publisher.sign(&installed.package, &as_it_should_be("99.0.0"));
    installed.publisher.list(
        "99.0.0",
        &publisher::archive_target(),
        &installed.publisher.address("/package"),
        &signature,
    );
    installed.publisher.put("/package", Page::Stalls(installed.package.clone()));
    let (before, process) = (asked("/package"), installed.update());
    until("the package", || asked("/package") > before);
    kill(process);
    assert!(!installed.is_new());
    installed.holds_every_order("the package");

    // While the new programs are started once.
    installed.publish();
    installed.stop_at("trial");
    let process = installed.update();
    until("the trial", || exists(&installed.path("came-to-trial")));
    kill(process);
    installed.go_on("trial");
    assert!(!installed.is_new());
    installed.holds_every_order("the trial");

    // The new version is in its place, and has not opened the station yet.
    installed.stop_at("opening");
    let process = installed.update();
    until("the opening", || exists(&installed.path("came-to-opening")));
    kill(process);
    installed.go_on("opening");
    assert!(installed.is_new());
    installed.holds_every_order("the exchange");
    assert!(installed.is_new(), "nobody broke its opening off");

    // At moments spread over the whole of it, whatever is done then.
    installed.unpack_the_old_one();
    let started = Instant::now();
    installed.old(&["update", "--yes"]);
    let whole = started.elapsed();
    assert!(installed.is_new());
    const KILLS: u32 = 8;
    for part in 1..=KILLS {
        if installed.is_new() {
            installed.unpack_the_old_one();
        }
        let (process, spawned) = (installed.update(), Instant::now());
        let moment = whole * part / KILLS;
        while let Some(left) = moment.checked_sub(spawned.elapsed()).filter(|left| !left.is_zero()) {
            std::thread::park_timeout(left);
        }
        kill(process);
        installed.holds_every_order(&format!("part {part} of {KILLS}"));
    }
    if !installed.is_new() {
        installed.old(&["update", "--yes"]);
    }
    installed.holds_every_order("the end");
    assert!(installed.is_new() && !exists(&installed.desk.path().join("update.json")));
    assert!(!exists(&installed.path("packdesk.update")));
}

#[test]
fn two_programs_that_update_at_once_make_one_update() {
    let installed = Installed::new();
    let both = [installed.update(), installed.update()].map(|process| process.wait_with_output().expect("an end"));
    assert!(both.iter().any(|it| it.status.success()), "{both:?}");
    let refused = both.iter().find(|it| !it.status.success());
    if let Some(refused) = refused {
        let problem: serde_json::Value = serde_json::from_slice(&refused.stdout).expect("JSON");
        let named = ["station-open", "update-under-way", "update-otherwise", "update-not-replaced"];
        assert!(named.iter().any(|code| problem["code"] == *code), "{problem}");
    }
    assert!(installed.is_new());
    installed.holds_every_order("both");
}
