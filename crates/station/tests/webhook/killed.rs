//! A process that dies while it tells a webhook: the test program starts itself again as such a process. Whoever has the desk next
//! tells what was under way again, word for word, and nothing else.

use super::receiver::Answers;
use super::{moves, now, open, shipped};
use crate::sendcloud::desk::Desk;
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

const FOLDER: &str = "PACKDESK_TEST_WEBHOOK";

/// Opens a desk, which tells what is due, and waits to be killed.
#[test]
#[ignore = "what the test below starts and kills"]
fn tell() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let _station = open(Path::new(&folder), now);
    println!("open");
    // Nobody writes there: this waits for its end.
    let _ = std::io::stdin().read_line(&mut String::new());
}

#[test]
fn nothing_is_lost_and_nothing_new_is_said_twice() {
    let (desk, receiver, ready) = shipped(1, &json!({}));
    desk.until("told", || receiver.taken().len() == 1);
    receiver.answer(Answers::Status(503));
    for word in ["SHIPMENT_ON_ROUTE", "DRIVER_ON_ROUTE", "DELIVERED"] {
        moves(&desk, ready[0], word);
    }
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let connection = rusqlite::Connection::open(folder.path().join("practice").join("station.db")).unwrap();
    connection.execute("UPDATE outbox SET due_at = 0 WHERE state = 'due'", []).unwrap();
    drop(connection);
    receiver.answer(Answers::Late);
    let before = receiver.asked();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "webhook::killed::tell", "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().ends_with("open")));
    receiver.until_asked(&runtime, before);
    child.kill().unwrap();
    child.wait().unwrap();
    receiver.answer(Answers::Well);
    let station = open(folder.path(), now);
    let desk = Desk { station, carrier, runtime, folder };
    desk.until("everything is told", || receiver.taken().len() == 4);
    assert_eq!(receiver.statuses("S-1"), [1000, 91, 92, 11]);
    let taken = receiver.taken();
    assert!(taken.windows(2).all(|two| two[0].timestamp < two[1].timestamp));
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let asked = receiver.asked();
    let desk = Desk { station: open(folder.path(), now), carrier, runtime, folder };
    moves(&desk, ready[0], "DELIVERED");
    assert_eq!(receiver.asked(), asked, "an opened desk says nothing again");
}
