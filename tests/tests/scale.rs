//! The scale in the terminal: every command is a process of its own, and yet a parcel that still lies there is not taken
//! for the next one.
#![cfg(unix)]

use packdesk_tests::Desk;
use serde_json::{Value, json};
use serialport::{SerialPort as _, TTYPort};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A serial scale on a pseudo-terminal: it speaks MT-SICS, and everything lies still on it.
struct Scale {
    grams: Arc<AtomicU32>,
    path: String,
    /// Held open, so that the port stays there between two commands.
    _port: File,
}

impl Scale {
    fn start() -> Self {
        let (mut wire, port) = TTYPort::pair().expect("a pseudo-terminal");
        wire.set_timeout(Duration::from_secs(300)).expect("a timeout");
        let path = port.name().expect("a name");
        // Without the lock that a serial port has: the commands have to get it.
        let held = File::open(&path).expect("the port");
        drop(port);
        let grams = Arc::new(AtomicU32::new(0));
        let load = Arc::clone(&grams);
        std::thread::spawn(move || {
            let mut commands = BufReader::new(wire.try_clone_native().expect("a second handle"));
            let mut command = Vec::new();
            while commands.read_until(b'\n', &mut command).is_ok_and(|read| read > 0) {
                command.clear();
                let grams = load.load(Ordering::SeqCst);
                let said = format!("S S {:>10} kg\r\n", format!("{}.{:03}", grams / 1000, grams % 1000));
                if wire.write_all(said.as_bytes()).is_err() {
                    return;
                }
            }
        });
        Self { grams, path, _port: held }
    }

    fn address(&self) -> String {
        format!("serial:{}?baud=9600&frame=8n1&speaks=mt-sics", self.path)
    }

    fn shows(&self, grams: u32) {
        self.grams.store(grams, Ordering::SeqCst);
    }
}

/// What a command that must not work says.
fn refused(desk: &Desk, arguments: &[&str]) -> String {
    let output = desk.run(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_parcel_that_still_lies_there_is_not_the_next_one() {
    let (desk, scale) = (Desk::with_orders(2), Scale::start());
    desk.ok(&["scale", "add", &scale.address(), "--name", "Bench scale"]);
    let parcels = json!({ "settings": [{ "set": "parcels", "count": 2, "share": "evenly" }] });
    desk.call("order_override", &json!({ "order": 1, "overrides": parcels }));

    scale.shows(350);
    assert!(desk.ok(&["scale", "weigh", "G-00001"]).contains("Parcel 1 of 2 weighs 350 g"));
    // It may show a division more by now.
    for grams in [350, 355] {
        scale.shows(grams);
        let said = refused(&desk, &["scale", "weigh", "G-00001"]);
        assert!(said.contains("parcel 1 of 2 of order G-00001") && said.contains("--another"), "{said}");
        let said = refused(&desk, &["scale", "weigh", "G-00002"]);
        assert!(said.contains("the parcel of order G-00001") && said.contains("--another"), "{said}");
    }
    let weighed = |order: &str| desk.json(&["explain", order])["order"]["overrides"]["weighed"].clone();
    assert_eq!(weighed("G-00001")["parcels"], json!([350]), "nothing was taken");
    assert_eq!(weighed("G-00002"), Value::Null, "nothing was taken");

    // A person knows that it is another one of the same weight.
    assert!(desk.ok(&["scale", "weigh", "G-00001", "--another"]).contains("Parcel 2 of 2 weighs 355 g"));
    // An empty scale that was seen, or another weight, asks nothing.
    scale.shows(0);
    desk.ok(&["scale", "read"]);
    scale.shows(355);
    assert!(desk.ok(&["scale", "weigh", "G-00002"]).contains("355 g"));
    scale.shows(720);
    assert!(desk.ok(&["scale", "keep", "G-00001"]).contains("expected"));
    assert_eq!(weighed("G-00002")["parcels"], json!([355]));
}
