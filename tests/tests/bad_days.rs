//! Bad days at the desk: what the person is told, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use sandbox::printer::{Behaviour, PracticePrinter};
use serde_json::Value;

fn said(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn state(desk: &Desk) -> Value {
    desk.json(&["jobs"])[0]["state"].clone()
}

#[test]
fn a_printer_that_vanishes_mid_label_is_asked_about_and_the_answer_counts() {
    let desk = Desk::with_orders(2);
    let address = format!("tcp://127.0.0.1:{}", desk.printer.port());
    desk.ok(&["printers", "add", "bench", &address, "--proof", "status"]);
    desk.printer.behave(Behaviour::VanishesAfter(200));
    let output = desk.run(&["print", "G-00001"]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    let asked = said(&output);
    assert!(asked.contains("did the label come out?") || asked.contains("whether the label came out"), "{asked}");
    assert_eq!(state(&desk), "unknown");
    desk.printer.behave(Behaviour::Normal);
    let job = desk.json(&["jobs"])[0]["id"].to_string();
    desk.ok(&["jobs", "answer", &job, "no"]);
    assert_eq!(desk.printer.printed().len(), 1);
    // The next order does not mind.
    desk.ok(&["print", "G-00002"]);
}

#[test]
fn a_printer_that_counts_settles_by_itself_what_a_pulled_cable_left_open() {
    let desk = Desk::with_orders(2);
    desk.printer.behave(Behaviour::VanishesAfter(200));
    // The count has not moved, so the label goes out once more, and nobody is asked.
    desk.ok(&["print", "G-00001"]);
    desk.ok(&["print", "G-00002"]);
    let printed = desk.printer.printed();
    let text = |at: usize| String::from_utf8_lossy(&printed[at].zpl).into_owned();
    assert_eq!(printed.len(), 2);
    assert!(text(0).contains("G-00001") && text(1).contains("G-00002"));
    for job in desk.json(&["jobs"]).as_array().unwrap() {
        assert_eq!(job["evidence"]["kind"], "odometer", "{job}");
    }
}

#[test]
fn a_held_queue_and_a_job_taken_out_are_done_from_the_command_line() {
    let desk = Desk::with_orders(2);
    desk.ok(&["printers", "pause", "bench"]);
    assert!(desk.ok(&["printers"]).contains("its queue is held"));
    desk.ok(&["print", "G-00001", "--no-wait"]);
    let job = desk.json(&["jobs"])[0]["id"].to_string();
    assert!(desk.ok(&["jobs", "cancel", &job]).contains("taken out"));
    let again = desk.run(&["jobs", "cancel", &job]);
    assert!(said(&again).contains("does not wait in a queue"), "{}", said(&again));
    desk.ok(&["printers", "resume", "bench"]);
    desk.ok(&["print", "G-00002"]);
    assert_eq!(desk.printer.printed().len(), 1);
}

#[test]
fn a_bad_day_is_given_only_to_a_practice_printer_that_runs() {
    let desk = Desk::with_orders(0);
    let output = desk.run(&["--practice", "practice", "printer", "paper-out"]);
    assert!(said(&output).contains("practice printer does not run"), "{}", said(&output));
}

#[test]
fn a_printer_that_is_off_makes_the_label_wait_and_prints_it_when_it_is_back() {
    let desk = Desk::with_orders(2);
    let port = desk.printer.port();
    let off = PracticePrinter::start(None).unwrap();
    let address = format!("tcp://127.0.0.1:{}", off.port());
    drop(off);
    desk.ok(&["printers", "add", "bench", &address]);
    let output = desk.run(&["print", "G-00001", "--no-wait"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(state(&desk), "queued");
    // Another of the same number would come out beside it.
    let again = desk.run(&["print", "G-00001", "--reprint", "--no-wait"]);
    assert!(said(&again).contains("still waits for bench"), "{}", said(&again));
    desk.ok(&["printers", "add", "bench", &format!("tcp://127.0.0.1:{port}")]);
    // Whoever works the desk next carries on.
    desk.ok(&["print", "G-00002"]);
    assert_eq!(state(&desk), "printed");
    assert_eq!(desk.printer.printed().len(), 2);
}

#[test]
fn an_order_is_never_shipped_twice() {
    let desk = Desk::with_orders(1);
    desk.ok(&["print", "G-00001"]);
    let output = desk.run(&["print", "G-00001"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output).contains("has its label already"), "{}", said(&output));
    assert_eq!(desk.printer.printed().len(), 1);
    desk.ok(&["print", "G-00001", "--reprint"]);
    let printed = desk.printer.printed();
    assert_eq!(printed.len(), 2);
    assert!(String::from_utf8_lossy(&printed[1].zpl).contains("REPRINT"));
}

#[test]
fn a_bad_row_is_named_by_its_place_and_the_good_ones_are_in() {
    let desk = Desk::with_orders(0);
    let file = desk.path().join("more.jsonl");
    let good = packdesk_tests::order(1).to_string();
    let mut bad = packdesk_tests::order(2);
    bad["recipient"]["country"] = "Atlantis".into();
    std::fs::write(&file, format!("{good}\n{bad}\nnot json\n")).unwrap();
    let report = desk.json(&["import", &file.display().to_string(), "--shop", "garden"]);
    assert_eq!((report[0]["added"].as_u64(), report[0]["refused_count"].as_u64()), (Some(1), Some(2)));
    assert_eq!(report[0]["refused"][0]["line"], 2);
    assert!(report[0]["refused"][0]["column"].as_str().unwrap().contains("country"), "{report}");
    assert_eq!(report[0]["refused"][1]["line"], 3);
    let again = desk.json(&["import", &file.display().to_string(), "--shop", "garden"]);
    assert_eq!((again[0]["added"].as_u64(), again[0]["unchanged"].as_u64()), (Some(0), Some(1)));
}

#[test]
fn a_station_of_a_newer_version_is_left_alone() {
    let desk = Desk::with_orders(0);
    let database = rusqlite::Connection::open(desk.path().join("station.db")).unwrap();
    database.pragma_update(None, "user_version", 4711).unwrap();
    let output = desk.run(&["status"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("newer Packdesk"), "{}", said(&output));
    let left: u32 = database.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(left, 4711);
}

#[test]
fn a_file_that_is_no_order_file_is_named() {
    let desk = Desk::with_orders(0);
    let file = desk.path().join("holiday.csv");
    std::fs::write(&file, "date,place\n2026-07-01,Brest\n").unwrap();
    let output = desk.run(&["import", &file.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("holiday.csv is not an order file"), "{}", said(&output));
}

/// `/dev/full` is a disk with no space (Linux).
#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_written_is_said_and_makes_the_command_fail() {
    let desk = Desk::with_orders(3);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = desk.command(&["orders"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("No space left"), "{}", said(&output));
}
