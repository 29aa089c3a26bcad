//! What the command prints: harmless to a terminal, one document in JSON, an exit code that says how it went.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Sets the window's title, fills the clipboard, clears the screen, turns the text around.
const HOSTILE: &str =
    "\u{1b}]0;title\u{7}\u{1b}]52;c;eA==\u{7}\u{1b}[2J\u{9b}1m\u{9d}0;t\u{9c}\u{202e}txe\u{2066}\u{200f}\u{7f}\u{8}";

fn packdesk(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.env("PACKDESK_STATE", folder.join("state"));
    command.arg("--data").arg(folder.join("station")).args(["--lang", "en"]).args(arguments);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    packdesk(folder, arguments).output().unwrap()
}

/// A station with one order whose every text is hostile.
fn station() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let order = json!({
        "reference": "A-1", "number": format!("A{HOSTILE}1"), "note": format!("n{HOSTILE}"), "tags": [HOSTILE],
        "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" },
        "checkout": { "delivery_method": format!("d{HOSTILE}") },
        "recipient": { "name": format!("z{HOSTILE}"), "company": HOSTILE, "city": format!("c{HOSTILE}"), "country": "NL" },
        "lines": [{ "name": format!("m{HOSTILE}"), "sku": format!("s{HOSTILE}"), "quantity": 1, "unit_weight": 350 }]
    });
    std::fs::write(folder.path().join("orders.jsonl"), format!("{order}\n{{\"bad{HOSTILE}\":1}}\nno json{HOSTILE}\n"))
        .unwrap();
    let outcome = run(folder.path(), &["import", folder.path().join("orders.jsonl").to_str().unwrap()]);
    assert_eq!(outcome.status.code(), Some(3), "{outcome:?}");
    harmless(&outcome, "import");
    folder
}

fn harmless(outcome: &Output, what: &str) {
    for bytes in [&outcome.stdout, &outcome.stderr] {
        let text = std::str::from_utf8(bytes).unwrap();
        let acts = |it: char| {
            it.is_control() && it != '\n'
                || matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!text.chars().any(acts), "{what}: {text:?}");
    }
}

#[test]
fn no_name_acts_on_the_terminal() {
    let folder = station();
    let hostile = format!("x{HOSTILE}");
    let asks: &[&[&str]] = &[
        &["orders"],
        &["orders", &hostile],
        &["explain", "A-1"],
        &["explain", &format!("A{HOSTILE}1")],
        &["explain", &hostile],
        &["explain", &format!("A{HOSTILE}1"), "--why-not", &hostile],
        &["code", &hostile],
        &["scan", &hostile],
        &["scan", &format!("A{HOSTILE}1")],
        &["check", &format!("A{HOSTILE}1"), &hostile],
        &["set", &format!("A{HOSTILE}1"), "--hold", &hostile],
        &["print", &format!("A{HOSTILE}1")],
        &["jobs"],
        &["status"],
        &["look"],
        &["look", &hostile, "dismiss"],
        &["rules"],
        &["call", "orders_find", "{}"],
        &["call", "order_open", "1"],
        &["call", &hostile],
        &["sync", &hostile],
        &["printers", "remove", &hostile],
        &["import", &hostile],
        &["print-file", &hostile],
        &["layouts", "check", &hostile],
        &["sessions", "end", "7"],
        &["sessions", "end", &hostile],
        &["print", "no-such-order", &hostile],
        &["customer", "export", &format!("A{HOSTILE}1")],
        &["customer", "export", &hostile],
        &["customer", "erase", &format!("A{HOSTILE}1")],
        &["customer", "erase", &hostile, "--yes"],
        &["purge", "--before", "2026-01-01", "--dry-run"],
        &["purge", "--before", &hostile],
        &["void", &hostile, "--reason", &hostile],
        &["bookings"],
        &["printers"],
        &["shops"],
        &["log"],
        &[&hostile],
        &["--lang", &hostile, "status"],
    ];
    for arguments in asks {
        harmless(&run(folder.path(), arguments), arguments[0]);
        let mut in_json = vec!["--json"];
        in_json.extend_from_slice(arguments);
        let outcome = run(folder.path(), &in_json);
        harmless(&outcome, arguments[0]);
        let document: Result<Value, _> = serde_json::from_slice(&outcome.stdout);
        assert!(document.is_ok(), "{arguments:?} is not one document: {}", String::from_utf8_lossy(&outcome.stdout));
    }
    // Control characters and letters nobody sees were left out when the order was read; what is seen is all there.
    let found = run(folder.path(), &["--json", "call", "order_open", "1"]);
    let view: Value = serde_json::from_slice(&found.stdout).unwrap();
    assert_eq!(view["order"]["facts"]["recipient"]["name"], "z ]0;title  ]52;c;eA==  [2J 1m 0;t txe  ");
}

#[test]
fn exit_codes_are_those_of_the_help() {
    let folder = station();
    let code = |arguments: &[&str]| run(folder.path(), arguments).status.code();
    // Two rows of its file could not be read.
    assert_eq!(code(&["status"]), Some(4));
    assert_eq!(code(&["look"]), Some(4));
    assert_eq!(code(&["look", "unread-1", "send"]), Some(1));
    for row in ["unread-1", "unread-2"] {
        assert_eq!(code(&["look", row, "dismiss"]), Some(0));
    }
    assert_eq!(code(&["look"]), Some(0));
    assert_eq!(code(&["status"]), Some(0));
    assert_eq!(code(&["explain", "no-such-order"]), Some(1));
    assert_eq!(code(&["no-such-command"]), Some(2));
    assert_eq!(code(&["status", "--no-such-option"]), Some(2));
    assert_eq!(code(&["import", folder.path().join("orders.jsonl").to_str().unwrap()]), Some(3));
    let help = run(folder.path(), &["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let help = String::from_utf8(help.stdout).unwrap();
    for line in
        ["Exit codes:", "0  done", "1  not done", "2  asked wrongly", "3  done in part", "4  nothing went wrong"]
    {
        assert!(help.contains(line), "{help}");
    }
}

/// The name of a file that is no text: a byte that is no UTF-8, or half a pair of UTF-16.
#[cfg(unix)]
fn no_text() -> std::ffi::OsString {
    std::os::unix::ffi::OsStringExt::from_vec(b"\xff.csv".to_vec())
}

#[cfg(windows)]
fn no_text() -> std::ffi::OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&[0xd83d, u16::from(b'.'), u16::from(b'c')])
}

#[test]
fn a_name_that_is_no_text_is_answered_wherever_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let first = Command::new(env!("CARGO_BIN_EXE_packdesk")).arg(no_text()).output().unwrap();
    let last = packdesk(folder.path(), &["import"]).arg(no_text()).output().unwrap();
    for (outcome, code) in [(first, 2), (last, 1)] {
        assert_eq!(outcome.status.code(), Some(code), "{outcome:?}");
        harmless(&outcome, "no text");
    }
}

/// What the command says when it is asked at a terminal where somebody answers.
#[cfg(unix)]
fn at_a_terminal(folder: &Path, arguments: &[&str], answer: &str) -> Output {
    let (mut person, terminal) = serialport::TTYPort::pair().unwrap();
    let path = serialport::SerialPort::name(&terminal).unwrap();
    let stdin = std::fs::File::options().read(true).write(true).open(path).unwrap();
    person.write_all(format!("{answer}\n").as_bytes()).unwrap();
    packdesk(folder, arguments).stdin(stdin).output().unwrap()
}

#[cfg(unix)]
#[test]
fn more_than_a_handful_is_printed_after_a_question_with_their_count() {
    let folder = tempfile::tempdir().unwrap();
    let order = |number: u32| {
        json!({
            "reference": number.to_string(), "number": number.to_string(), "placed_at": "2026-11-22T08:00:00Z",
            "modified_at": "2026-11-22T08:00:00Z", "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" },
            "recipient": { "name": "Ann Other", "city": "Utrecht", "country": "NL" }, "lines": [{ "name": "Mug", "quantity": 1 }]
        })
    };
    let lines: Vec<String> = (1..=6).map(|number| order(number).to_string()).collect();
    let file = folder.path().join("orders.jsonl");
    std::fs::write(&file, lines.join("\n")).unwrap();
    assert_eq!(run(folder.path(), &["import", file.to_str().unwrap()]).status.code(), Some(0));
    let asks = "Print the labels of 6 orders?";
    let all = ["print", "1", "2", "3", "4", "5", "6"];
    let said = |outcome: &Output| String::from_utf8_lossy(&outcome.stderr).into_owned();
    for (answer, goes_on) in [("no", false), ("", false), ("yes", true)] {
        let outcome = at_a_terminal(folder.path(), &all, answer);
        assert!(said(&outcome).contains(asks), "{outcome:?}");
        assert_eq!(said(&outcome).contains("printer"), goes_on, "{outcome:?}");
    }
    for unasked in [all[..6].to_vec(), [&all[..], &["--yes"]].concat()] {
        let outcome = at_a_terminal(folder.path(), &unasked, "no");
        assert!(!said(&outcome).contains(asks), "{outcome:?}");
    }
    assert!(!said(&run(folder.path(), &all)).contains(asks), "a script is not asked");
}

#[cfg(unix)]
#[test]
fn a_serial_port_where_nothing_answers_is_no_printer_that_labels_are_handed_to() {
    let folder = tempfile::tempdir().unwrap();
    let (_nobody, port) = serialport::TTYPort::pair().unwrap();
    let address = format!("serial:{}?baud=9600", serialport::SerialPort::name(&port).unwrap());
    let proof = |id: &str, more: &[&str]| {
        let added = run(folder.path(), &[&["printers", "add", id, &address][..], more].concat());
        assert_eq!(added.status.code(), Some(0), "{added:?}");
        let printers = run(folder.path(), &["--json", "call", "printers"]);
        let printers: Value = serde_json::from_slice(&printers.stdout).unwrap();
        let is = |view: &&Value| view["printer"]["id"] == id;
        printers.as_array().unwrap().iter().find(is).unwrap()["printer"]["proof"].clone()
    };
    assert_eq!(proof("silent", &[]), "host_status", "a label waits until something answers");
    assert_eq!(proof("told", &["--proof", "nothing"]), "hand_over", "a person says that it never does");
}

#[test]
fn a_parcel_to_stop_is_named_wherever_its_order_is_met() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("orders.jsonl");
    let bring = |status: &str, moment: &str| {
        let order = json!({
            "reference": "1", "number": "G-77", "placed_at": "2026-11-22T08:00:00Z", "modified_at": moment, "status": status,
            "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "recipient": address(), "lines": [{ "name": "Mug", "quantity": 1 }]
        });
        std::fs::write(&file, order.to_string()).unwrap();
        run(folder.path(), &["import", file.to_str().unwrap()])
    };
    let settings = json!({
        "defaults": { "method": "parcel", "weight": 500, "sender": address() },
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own Van", "active": true, "tracking_url": "" }],
            "methods": [{ "id": "parcel", "carrier": "own", "name": "Parcel", "min_weight": 0, "max_weight": 30_000, "countries": [] }]
        }
    });
    let block = json!({ "form": { "kind": "sscc", "prefix": "4043383", "extension": 3 }, "next": 1, "last": 1 });
    let range = json!({ "carrier": "own", "warn_below": 0, "blocks": [block] });
    let labels = format!("folder:{}", folder.path().join("labels").display());
    for arguments in [
        &["call", "settings_save", &json!({ "version": 0, "settings": settings }).to_string()][..],
        &["call", "range_save", &range.to_string()],
        &["printers", "add", "folder", &labels],
    ] {
        assert_eq!(run(folder.path(), arguments).status.code(), Some(0), "{arguments:?}");
    }
    bring("open", "2026-11-22T08:00:00Z");
    assert_eq!(run(folder.path(), &["print", "G-77"]).status.code(), Some(0));
    let stop = "Order G-77 was cancelled after its label was made: stop the parcel.";
    let says = |outcome: &Output| String::from_utf8_lossy(&outcome.stdout).contains(stop);
    assert!(!says(&run(folder.path(), &["explain", "G-77"])));
    assert!(says(&bring("cancelled", "2026-11-23T08:00:00Z")), "the file that brings the word");
    for (arguments, code) in [(&["explain", "G-77"][..], 0), (&["scan", "G-77"], 4), (&["look"], 4), (&["status"], 4)] {
        let outcome = run(folder.path(), arguments);
        assert_eq!((says(&outcome), outcome.status.code()), (true, Some(code)), "{outcome:?}");
    }
    let listed = run(folder.path(), &["orders"]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("stop the parcel"), "{listed:?}");
    // The range is spent, too: there is nothing to answer, and no answer is offered.
    let look = String::from_utf8(run(folder.path(), &["look"]).stdout).unwrap();
    assert!(look.contains("carriers add-numbers") && !look.contains("look numbers-own"), "{look}");
}

fn address() -> Value {
    json!({ "name": "Ann Other", "street": "Oudegracht 1", "postal_code": "3511 AA", "city": "Utrecht", "country": "NL" })
}

#[test]
fn of_several_orders_one_that_is_refused_keeps_none_of_the_others() {
    let folder = station();
    let print = || run(folder.path(), &["--json", "print", "A-1", "no-such-order", "no-such-order-either"]);
    let codes = |list: &Value| -> Vec<String> {
        let code = |it: &Value| it["code"].as_str().unwrap().to_owned();
        list.as_array().unwrap().iter().map(code).collect()
    };
    let outcome = print();
    assert_eq!(outcome.status.code(), Some(1), "without a printer nothing is done: {outcome:?}");
    let document: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert_eq!(codes(&document), ["order-not-found", "order-not-found", "no-printer"]);

    let printer = json!({
        "id": "folder", "name": "Folder", "connection": { "kind": "folder", "path": folder.path().join("labels") },
        "language": "zpl", "dpi": 203, "label": "a6", "proof": "hand_over", "setup": {}
    });
    let saved = run(folder.path(), &["call", "printer_save", &printer.to_string()]);
    assert_eq!(saved.status.code(), Some(0), "{saved:?}");
    let outcome = print();
    assert_eq!(outcome.status.code(), Some(3), "{outcome:?}");
    let document: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    // A-1 is refused as well: it has no method. All three are named, and the answer is whole.
    assert_eq!(codes(&document["refused"])[..2], ["order-not-found", "order-not-found"]);
    assert_eq!(document["refused"].as_array().map(Vec::len), Some(3));
    assert_eq!(document["batch"]["refused"].as_array().map(Vec::len), Some(1));
    let outcome = run(folder.path(), &["--json", "print", "no-such-order"]);
    assert_eq!(outcome.status.code(), Some(1), "nothing was done");
    let problem: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert_eq!(problem["code"], "order-not-found");
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_fails_and_who_does_not_read_is_not_told() {
    let folder = station();
    for arguments in [&["orders"][..], &["--json", "orders"], &["--help"], &["schema"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let outcome = packdesk(folder.path(), arguments).stdout(full).output().unwrap();
        assert_eq!(outcome.status.code(), Some(1), "{arguments:?}");
        assert!(!outcome.stderr.is_empty(), "{arguments:?}");
        // A pipe whose reader is gone.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let outcome = packdesk(folder.path(), arguments).stdout(writer).output().unwrap();
        assert_eq!(outcome.status.code(), Some(0), "{arguments:?}");
        assert!(outcome.stderr.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&outcome.stderr));
    }
    // Standard error that cannot be written stops nothing either.
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let outcome = packdesk(folder.path(), &["explain", "no-such-order"]).stderr(full).output().unwrap();
    assert_eq!(outcome.status.code(), Some(1));
}

fn with_input(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = packdesk(folder, arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_new_shop_of_which_nobody_says_the_kind_is_files_or_the_first_with_an_address() {
    let folder = tempfile::tempdir().unwrap();
    assert!(with_input(folder.path(), &["shops", "add", "paper"], "").status.success());
    let add = ["shops", "add", "garden", "--url", "https://garden.example"];
    assert!(with_input(folder.path(), &add, "ck_1\ncs_1\n").status.success());
    let kinds = run(folder.path(), &["--json", "shops", "kinds"]);
    let kinds: Vec<Value> = serde_json::from_slice(&kinds.stdout).unwrap();
    let has_url = |kind: &&Value| kind["fields"].as_array().unwrap().iter().any(|field| field["name"] == "url");
    let first = kinds.iter().find(has_url).unwrap()["kind"].clone();
    let shops: Vec<Value> = serde_json::from_slice(&run(folder.path(), &["--json", "shops"]).stdout).unwrap();
    let kind = |id: &str| {
        let view = shops.iter().find(|view| view["shop"]["id"] == id).unwrap();
        view["shop"]["account"]["kind"].clone()
    };
    assert_eq!([kind("paper"), kind("garden")], [json!("files"), first]);
}

#[test]
fn a_rules_file_made_from_an_older_version_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let rules = |name: &str| format!("[[rules]]\nname = \"{name}\"\nactions = [{{ do = \"note\", text = \"Two\" }}]\n");
    let apply =
        |name: &str, more: &[&str]| with_input(folder.path(), &[&["rules", "apply", "-"], more].concat(), &rules(name));
    let exported =
        || String::from_utf8(packdesk(folder.path(), &["rules", "export"]).output().unwrap().stdout).unwrap();
    assert!(apply("First", &[]).status.success());
    assert!(apply("Theirs", &["--from", "1"]).status.success());
    let refused = apply("Mine", &["--from", "1"]);
    assert!(!refused.status.success());
    let told = String::from_utf8(refused.stdout).unwrap();
    assert!(told.contains("Theirs") && told.contains("Mine"), "{told}");
    assert!(exported().contains("Theirs") && !exported().contains("Mine"), "{}", exported());
    assert!(!apply("Mine", &["--from", "77"]).status.success(), "there is no such version");
    assert!(apply("Mine", &["--from", "2"]).status.success());
    assert!(apply("Later", &[]).status.success(), "from what there is now");
    assert!(exported().contains("Later") && !exported().contains("Mine"), "{}", exported());
}

#[test]
fn keys_come_from_standard_input_and_never_from_arguments() {
    let folder = tempfile::tempdir().unwrap();
    let add = ["shops", "add", "garden", "--kind", "woocommerce", "--url", "https://garden.example"];
    for argument in ["secret=cs_53cr3t", "cs_53cr3t"] {
        let refused = with_input(folder.path(), &[&add[..], &["--set", argument]].concat(), "");
        assert!(!refused.status.success());
        assert!(!String::from_utf8(refused.stderr).unwrap().contains("53cr3t"), "{argument}");
    }
    let missing = with_input(folder.path(), &add, "ck_1\n");
    assert!(!missing.status.success(), "a secret is missing");
    assert!(with_input(folder.path(), &add, "ck_1\ncs_1\n").status.success());
    // What is kept is kept for its host alone.
    assert!(with_input(folder.path(), &["shops", "add", "garden", "--name", "Garden"], "").status.success());
    let moved = with_input(folder.path(), &["shops", "add", "garden", "--url", "https://elsewhere.example"], "");
    assert!(!moved.status.success());
    let said = String::from_utf8(moved.stderr).unwrap();
    assert!(said.contains("another one now"), "{said}");
}

/// Answers every request with this page until it is dropped.
struct Site {
    address: std::net::SocketAddr,
}

impl Site {
    fn open(status: &'static str, body: &'static str) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let Ok(mut connection) = connection else { return };
                let _ = std::io::Read::read(&mut connection, &mut [0; 4096]);
                let length = body.len();
                let _ = write!(
                    connection,
                    "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
                );
            }
        });
        Self { address }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

#[test]
fn a_shop_is_tested_as_the_last_step_of_adding_it_and_kept_whatever_comes_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let add = |name: &str, url: &str| {
        let arguments = ["shops", "add", name, "--kind", "woocommerce", "--url", url];
        with_input(folder.path(), &arguments, "ck_1\ncs_53cr3t\n")
    };
    let said = |outcome: &Output| String::from_utf8_lossy(&outcome.stderr).into_owned();
    let firewall = Site::open("403 Forbidden", "<!DOCTYPE html><html>Blocked</html>");
    let blocked = add("blocked", &firewall.url());
    assert_eq!(blocked.status.code(), Some(3), "{blocked:?}");
    assert!(said(&blocked).contains("does not let Packdesk through (status 403)"), "{blocked:?}");
    assert!(said(&blocked).contains("/wp-json/wc/v3/"), "it says what to do: {blocked:?}");
    let login = Site::open("200 OK", "<!DOCTYPE html><html>Please log in</html>");
    let asked = add("login", &login.url());
    assert_eq!(asked.status.code(), Some(3), "{asked:?}");
    assert!(said(&asked).contains("web page"), "{asked:?}");
    // Nothing listens at port 1.
    let nobody = add("nobody", "http://127.0.0.1:1");
    assert!(nobody.status.success(), "there may be no network yet: {nobody:?}");
    assert!(said(&nobody).contains("Nobody answers at the address of nobody"), "{nobody:?}");
    assert!(!said(&nobody).contains("53cr3t") && !said(&blocked).contains("53cr3t"));
    let shops = run(folder.path(), &["--json", "shops"]);
    let shops: Value = serde_json::from_slice(&shops.stdout).unwrap();
    assert_eq!(shops.as_array().unwrap().len(), 3, "all are added");
    let again = run(folder.path(), &["--json", "shops", "test", "blocked"]);
    assert_eq!(again.status.code(), Some(1));
    let problem: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(problem["code"], "shop-guarded");
    let unknown = run(folder.path(), &["shops", "test", "elsewhere"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(said(&unknown).contains("There is no shop elsewhere"), "{unknown:?}");
}
