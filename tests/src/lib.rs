//! Whole-program tests: the programs as they ship, real ports, real kills.
//!
//! [`Desk`] is a station in a folder of its own, driven through the `packdesk` command; [`window::Window`] is its real
//! window, driven by WebDriver.

pub mod browser;
pub mod keyboard;
pub mod ledger;
pub mod measure;
pub mod picture;
pub mod screen_reader;
pub mod served;
pub mod soak;
pub mod window;

use sandbox::printer::PracticePrinter;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A program that was built beside this one.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let built = test.ancestors().map(|folder| folder.join(&file)).find(|program| program.is_file());
    built.unwrap_or_else(|| panic!("{name} is not built: cargo xtask test builds it first"))
}

/// Starts a program as the first of a group of processes, which can be ended at once; Windows has no such groups.
pub(crate) fn in_own_group(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command
}

/// A station in a folder of its own, with one printer.
pub struct Desk {
    folder: tempfile::TempDir,
    /// Its printer, on loopback.
    pub printer: PracticePrinter,
}

impl Desk {
    /// A station set up with a shipping method, numbers, a printer, and so many orders to pack.
    ///
    /// # Panics
    /// When the machine cannot hold a station.
    #[must_use]
    pub fn with_orders(orders: u32) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().expect("a folder"),
            printer: PracticePrinter::start(None).expect("a port"),
        };
        desk.call("settings_save", &json!({ "version": 0, "settings": settings() }));
        desk.call("range_save", &json!({ "carrier": "own", "warn_below": 10, "blocks": [{ "form": { "kind": "sscc", "prefix": "4043383", "extension": 3 }, "next": 1, "last": 999_999 }] }));
        let address = format!("tcp://127.0.0.1:{}", desk.printer.port());
        desk.ok(&["printers", "add", "bench", &address]);
        if orders > 0 {
            let file = desk.path().join("orders.jsonl");
            let lines: String = (1..=orders).map(|number| format!("{}\n", order(number))).collect();
            std::fs::write(&file, lines).expect("a file");
            desk.ok(&["import", &file.display().to_string(), "--shop", "garden"]);
        }
        desk
    }

    /// A station nobody set up yet, in a language.
    ///
    /// # Panics
    /// When the machine cannot hold a station.
    #[must_use]
    pub fn nobodys(language: &str) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().expect("a folder"),
            printer: PracticePrinter::start(None).expect("a port"),
        };
        desk.call("language", &json!(language));
        desk
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A command on this station, not yet started.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program("packdesk"));
        command.arg("--data").arg(self.path()).args(["--lang", "en"]).args(arguments);
        command.env("PACKDESK_SECRETS", "file").env("PACKDESK_STATE", self.path().join("state")).stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("packdesk starts")
    }

    /// Runs a command that has to work; what it printed.
    ///
    /// # Panics
    /// When it does not work.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs a command that prints JSON.
    ///
    /// # Panics
    /// When what it prints is none.
    #[must_use]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[&["--json"], arguments].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {output:?}"))
    }

    /// Makes a call of the station.
    ///
    /// # Panics
    /// When the call fails.
    pub fn call(&self, name: &str, arguments: &Value) -> Value {
        serde_json::from_str(&self.ok(&["call", name, &arguments.to_string()])).expect("JSON")
    }
}

/// One carrier with its own numbers, a method that takes everything, and a lighter one rules may ask for.
fn settings() -> Value {
    json!({
        "defaults": { "method": "parcel", "weight": 500, "sender": address("Garden Shop", "Havenstraat 10", "3511 AB", "Utrecht", "NL") },
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own Van", "active": true, "tracking_url": "" }],
            "methods": [{
                "id": "parcel", "carrier": "own", "name": "Parcel", "min_weight": 0, "max_weight": 30_000,
                "countries": [], "service_point": false
            }, {
                "id": "letter", "carrier": "own", "name": "Letter", "max_weight": 2000, "countries": ["NL", "DE", "FR"]
            }, {
                "id": "island", "carrier": "own", "name": "Island boat", "max_weight": 30_000, "countries": ["GR"]
            }]
        }
    })
}

fn address(name: &str, street: &str, postal_code: &str, city: &str, country: &str) -> Value {
    json!({ "name": name, "street": street, "postal_code": postal_code, "city": city, "country": country })
}

/// An order as a line of Packdesk's JSON Lines.
#[must_use]
pub fn order(number: u32) -> Value {
    json!({
        "reference": format!("r{number}"),
        "number": format!("G-{number:05}"),
        "placed_at": format!("2026-11-{:02}T08:00:00Z", number % 20 + 1),
        "modified_at": "2026-11-21T08:00:00Z",
        "currency": "EUR",
        "total": { "minor": 2500, "currency": "EUR" },
        "recipient": address(&format!("Ève Müller {number}"), "Rue du Four 3", "75006", "Paris", "FR"),
        "checkout": { "delivery_method": "Standard" },
        "lines": [{ "sku": "MUG-B", "name": "Blue mug", "quantity": 2, "unit_weight": 350 }]
    })
}
