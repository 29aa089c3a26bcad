//! What the command line tells of labels, printers and shops: what is out and what waits, and everything by its name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use packdesk_tests::served::Served;
use sandbox::printer::Behaviour;
use serde_json::json;
use std::process::Output;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// How often what tells nobody when it is ready is looked at.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// A desk whose printer has a name of its own.
fn desk(orders: u32) -> Desk {
    let desk = Desk::with_orders(orders);
    let address = format!("tcp://127.0.0.1:{}", desk.printer.port());
    desk.ok(&["printers", "add", "bench", &address, "--name", "Zebra by the door"]);
    desk
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_label_that_waits_has_not_shipped_and_whoever_asks_hears_what_the_printer_lacks() {
    let desk = desk(1);
    desk.ok(&["printers", "pause", "bench"]);
    let said = desk.ok(&["print", "G-00001", "--no-wait"]);
    for wanted in ["on Zebra by the door: waits", "0 shipped, 0 refused", "One label is made and not out yet"] {
        assert!(said.contains(wanted), "{wanted} is not said:\n{said}");
    }
    desk.printer.behave(Behaviour::PaperOut);
    desk.ok(&["printers", "resume", "bench"]);
    // Another program has the desk.
    let served = Served::start(&desk, &[]);
    let until = Instant::now() + PATIENCE;
    while !desk.ok(&["status"]).contains("Zebra by the door is out of labels.") {
        assert!(Instant::now() < until, "{}", desk.ok(&["status"]));
        std::thread::sleep(LOOK_AGAIN);
    }
    desk.printer.behave(Behaviour::Normal);
    assert!(desk.printer.wait_for(1, PATIENCE));
    drop(served);
}

#[test]
fn a_second_label_is_told_with_its_number_and_a_return_as_one() {
    let desk = desk(1);
    desk.ok(&["print", "G-00001"]);
    let said = desk.ok(&["again", "G-00001"]);
    let view = desk.call("order_open", &json!(1));
    let number = view["shipments"][1]["parcels"][0]["number"].as_str().unwrap().to_owned();
    assert!(said.contains(&format!("Once more for order G-00001: {number}")), "{number}:\n{said}");
    let said = desk.ok(&["again", "G-00001", "--return"]);
    assert!(said.contains("Return of order G-00001: "), "{said}");
}

#[test]
fn an_order_that_is_not_held_is_told_as_one_that_can_be_packed() {
    let desk = desk(1);
    let refused = desk.run(&["release", "G-00001"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    let said = complaint(&refused);
    for wanted in ["G-00001 is neither held nor waiting: it is ready", "it can be packed"] {
        assert!(said.contains(wanted), "{wanted} is not said:\n{said}");
    }
    desk.ok(&["print", "G-00001"]);
    let said = complaint(&desk.run(&["release", "G-00001"]));
    assert!(said.contains("it is shipped") && said.contains("nothing to release"), "{said}");
}

#[test]
fn a_shop_that_never_answered_is_looked_for_at_its_address_and_called_by_its_name() {
    let desk = desk(0);
    // Nothing listens at port 1.
    let account = json!({ "kind": "woocommerce", "config": { "url": "http://127.0.0.1:1" } });
    let shop = json!({ "id": "wool", "name": "Wool & Co.", "account": account });
    desk.call("shop_save", &json!({ "shop": shop, "credentials": { "key": "ck_1", "secret": "cs_1" } }));
    let said = complaint(&desk.run(&["sync", "wool"]));
    assert!(
        said.contains("Nobody answers at the address of Wool & Co.") && said.contains("letter by letter"),
        "{said}"
    );
    let look = desk.run(&["look"]);
    let said = String::from_utf8_lossy(&look.stdout).into_owned();
    assert!(said.contains("Nobody answers at the address of Wool & Co."), "it waits for a person:\n{said}");
    let status = desk.call("status", &json!(null));
    assert_eq!(status["labels"]["off_line"], json!(false), "no network is called away");
}
