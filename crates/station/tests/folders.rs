//! Folders of order files: each is taken in once it is whole, once, and nothing else in them is touched.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::json;
use station::calls::{self, Face, SaveShop, SyncReport};
use station::{Options, Station};
use std::fs;
use std::path::{Path, PathBuf};

struct Desk {
    station: Station,
    /// Where orders are put.
    orders: PathBuf,
    // The folder goes last: the station writes into it to its end.
    folder: tempfile::TempDir,
}

fn market() -> ShopId {
    ShopId("market".to_owned())
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let orders = folder.path().join("orders");
    fs::create_dir(&orders).unwrap();
    let station = Station::open(Options { pulls: false, ..Options::practice(&folder.path().join("station")) }).unwrap();
    calls::shop_save(&station, shop(market(), &orders)).unwrap();
    Desk { station, orders, folder }
}

fn shop(id: ShopId, folder: &Path) -> SaveShop {
    let config = serde_json::from_value(json!({ "folder": folder })).unwrap();
    let account = ShopAccount { config, ..ShopAccount::files() };
    SaveShop { shop: Shop { name: id.0.clone(), id, account }, credentials: None }
}

fn line(number: u32) -> String {
    let moment = "2026-11-02T08:00:00Z";
    let recipient = json!({ "name": "Ann Other", "street": "Oudegracht 1", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" });
    let order = json!({
        "reference": number.to_string(), "number": format!("#{number}"), "placed_at": moment, "modified_at": moment,
        "currency": "EUR", "total": { "minor": 100, "currency": "EUR" }, "recipient": recipient,
        "lines": [{ "name": "Lamp", "quantity": 1 }],
    });
    format!("{order}\n")
}

impl Desk {
    fn put(&self, name: &str, text: &str) {
        fs::write(self.orders.join(name), text).unwrap();
    }

    fn look(&self) -> SyncReport {
        calls::shop_sync(&self.station, market()).unwrap()
    }

    /// What lies in the folder, or in one inside it.
    fn lies(&self, inside: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.orders.join(inside)) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn orders(&self) -> u32 {
        let query = OrderQuery { shop: Some(market()), limit: 1, ..OrderQuery::default() };
        calls::orders_find(&self.station, query).unwrap().total
    }
}

#[test]
fn a_file_is_taken_in_once_it_stands_still_and_then_lies_apart() {
    let desk = desk();
    desk.put("monday.jsonl", &line(1));
    assert_eq!((desk.look().waits, desk.orders()), (1, 0), "it may still be written");
    desk.put("monday.jsonl", &(line(1) + &line(2)));
    assert_eq!((desk.look().waits, desk.orders()), (1, 0), "and it was");
    let report = desk.look();
    assert_eq!((report.waits, report.added, desk.orders()), (0, 2, 2));
    assert_eq!((desk.lies(""), desk.lies("taken")), (vec!["taken".to_owned()], vec!["monday.jsonl".to_owned()]));
    assert_eq!(desk.look().unchanged, 0, "once");
    desk.put("monday.jsonl", &line(3));
    desk.look();
    assert_eq!(desk.look().added, 1);
    assert_eq!(desk.lies("taken"), ["monday (2).jsonl", "monday.jsonl"], "nothing is overwritten");
}

#[test]
fn what_is_no_order_file_is_refused_with_its_reason_and_harms_no_other() {
    let desk = desk();
    desk.put("a.csv", "this,is\nno,order\n");
    desk.put("b.jsonl", &(line(1) + "{ broken\n"));
    desk.put("empty.csv", "");
    desk.put("orders.XLSX", "PK\u{3}\u{4} a workbook");
    for name in ["notes.pdf", ".hidden.csv", "~lock.csv", "orders.csv.part"] {
        desk.put(name, "left alone");
    }
    desk.look();
    let report = desk.look();
    let codes: Vec<ProblemCode> = report.set_aside.iter().map(|problem| problem.code).collect();
    let (file, row) = (ProblemCode::OrderFileRefused, ProblemCode::RowRefused);
    assert_eq!(codes, [file, row, file]);
    assert_eq!(report.set_aside[1].args["line"], Argument::Number(2), "the row is named");
    assert_eq!((report.added, report.waits), (1, 1), "the good row is in, the empty file waits");
    assert_eq!(
        (desk.lies("refused"), desk.lies("taken")),
        (
            ["a.csv", "a.csv.why.txt", "orders.XLSX", "orders.XLSX.why.txt"].map(str::to_owned).to_vec(),
            vec!["b.jsonl".to_owned()]
        )
    );
    assert!(fs::read_to_string(desk.orders.join("refused/orders.XLSX.why.txt")).unwrap().contains("CSV"));
    assert!(fs::read_to_string(desk.orders.join("refused/a.csv.why.txt")).unwrap().contains("a.csv"));
    let left = [".hidden.csv", "empty.csv", "notes.pdf", "orders.csv.part", "refused", "taken", "~lock.csv"];
    assert_eq!(desk.lies(""), left);
    let look = calls::look(&desk.station, ()).unwrap();
    assert!(look.iter().any(|it| it.problem.code == ProblemCode::OrderFileRefused), "{look:?}");
    // The same file again, put right.
    desk.put("a.csv", &line(2));
    desk.look();
    assert_eq!(desk.look().added, 1);
    let look = calls::look(&desk.station, ()).unwrap();
    assert!(look.iter().all(|it| it.problem.args.get("file") != Some(&"a.csv".into())), "it is done with");
}

/// What a link leads to was not put there, and whoever opens a pipe waits for ever.
#[cfg(unix)]
#[test]
fn links_and_pipes_are_refused_by_name_unopened_and_the_others_go_on() {
    let desk = desk();
    let outside = desk.folder.path().join("outside.jsonl");
    fs::write(&outside, line(9)).unwrap();
    for (name, to) in [
        ("link.jsonl", outside.as_path()),
        ("people.csv", Path::new("/etc/passwd")),
        ("nothing.csv", Path::new("/nowhere")),
    ] {
        std::os::unix::fs::symlink(to, desk.orders.join(name)).unwrap();
    }
    let socket = std::os::unix::net::UnixListener::bind(desk.orders.join("socket.csv")).unwrap();
    desk.put("odd \u{1b}[31m\n name.jsonl", &line(1));
    let named: Vec<String> = desk.look().set_aside.iter().map(|problem| format!("{:?}", problem.args)).collect();
    assert_eq!(named.len(), 4, "{named:?}");
    let report = desk.look();
    assert_eq!((report.added, report.set_aside.len(), desk.orders()), (1, 0, 1));
    assert_eq!(desk.lies(""), ["refused", "taken"]);
    assert_eq!(desk.lies("refused").len(), 8, "each with its reason");
    assert_eq!(fs::read_link(desk.orders.join("refused/people.csv")).unwrap(), Path::new("/etc/passwd"));
    assert_eq!(fs::read_to_string(outside).unwrap(), line(9), "what a link leads to stays as it is");
    let look = calls::look(&desk.station, ()).unwrap();
    assert_eq!(look.iter().filter(|it| it.problem.code == ProblemCode::OrderFileRefused).count(), 4);
    drop(socket);
}

/// The columns of a merchandise system's list, as the account of the market says them.
fn with_columns(desk: &Desk, more: &[(&str, &str)]) {
    let mut save = shop(market(), &desk.orders);
    let columns = [
        ("number", "Auftrag"),
        ("name", "Kunde"),
        ("street", "Adresse"),
        ("postal_code", "PLZ"),
        ("city", "Ort"),
        ("country", "=DE"),
        ("currency", "=EUR"),
        ("item_name", "Artikel"),
    ];
    let columns: std::collections::BTreeMap<&str, &str> = columns.into_iter().chain(more.iter().copied()).collect();
    save.shop.account.config.0.insert(ShopAccount::COLUMNS.to_owned(), json!(columns));
    calls::shop_save(&desk.station, save).unwrap();
}

const TABLE: &str = "Auftrag;Kunde;Adresse;PLZ;Ort;Artikel\n7;Bea Muster;Weg 5;01067;Dresden;Tasse\n";

#[test]
fn tables_of_any_shape_are_read_by_the_columns_the_shop_has_said() {
    let desk = desk();
    desk.put("before.csv", TABLE);
    desk.look();
    assert_eq!(desk.look().set_aside.len(), 1, "nobody has said what is what");
    with_columns(&desk, &[]);
    desk.put("list.csv", TABLE);
    desk.put("other.csv", &TABLE.replace("PLZ", "Postleitzahl").replace('7', "8"));
    desk.put("own.jsonl", &line(1));
    desk.look();
    let report = desk.look();
    assert_eq!((report.added, report.set_aside.len(), desk.orders()), (2, 1, 2));
    assert!(format!("{:?}", report.set_aside[0]).contains("PLZ"), "the column that is gone is named");
    let query = OrderQuery { shop: Some(market()), text: "Muster".to_owned(), limit: 9, ..OrderQuery::default() };
    let found = calls::orders_find(&desk.station, query).unwrap();
    assert_eq!(found.total, 1);
    assert!(fs::read_to_string(desk.orders.join("refused/other.csv.why.txt")).unwrap().contains("PLZ"));
}

#[test]
fn how_a_table_would_be_read_is_shown_and_nothing_comes_in() {
    let desk = desk();
    let look = |columns: serde_json::Value| {
        let base64 = BASE64.encode(TABLE);
        let args = json!({ "name": "list.csv", "base64": base64, "columns": columns });
        calls::call(&desk.station, Face::Browser, "columns_preview", args)
    };
    let nothing = look(json!({})).unwrap();
    assert_eq!(nothing["headings"][1], "Kunde");
    assert_eq!((&nothing["rows"][0][4], nothing["missing"].as_array().unwrap().len()), (&json!("Dresden"), 6));
    let columns = json!({ "number": "Auftrag", "name": "Kunde", "street": "Adresse", "postal_code": "PLZ", "city": "Ort",
        "country": "=DE", "currency": "=EUR", "item_name": "Artikel" });
    let whole = look(columns.clone()).unwrap();
    assert_eq!(whole["orders"][0]["recipient"]["city"], "Dresden");
    let mut gone = columns;
    gone["note"] = json!("Notiz");
    assert_eq!(look(gone).unwrap_err().code, ProblemCode::FileColumnsMissing);
    assert_eq!(desk.orders(), 0);
}

#[test]
fn a_folder_that_is_gone_is_told_and_goes_on_by_itself() {
    let desk = desk();
    fs::remove_dir(&desk.orders).unwrap();
    let problem = calls::shop_sync(&desk.station, market()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::OrderFolder);
    let sync = || calls::shops(&desk.station, ()).unwrap().into_iter().find(|it| it.shop.id == market()).unwrap().sync;
    assert_eq!(sync().problem, Some(problem));
    fs::create_dir(&desk.orders).unwrap();
    desk.look();
    assert_eq!(sync().problem, None);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_moved_is_taken_in_once_all_the_same() {
    let desk = desk();
    // Somebody put a file where taken files go.
    desk.put("taken", "in the way");
    desk.put("monday.jsonl", &line(1));
    desk.look();
    for _ in 0..3 {
        assert_eq!(calls::shop_sync(&desk.station, market()).unwrap_err().code, ProblemCode::OrderFolder);
    }
    let told = calls::shops(&desk.station, ()).unwrap().into_iter().find(|it| it.shop.id == market()).unwrap();
    assert_eq!((desk.orders(), told.sync.problem.map(|it| it.code)), (1, Some(ProblemCode::OrderFolder)));
    fs::remove_file(desk.orders.join("taken")).unwrap();
    assert_eq!((desk.look().unchanged, desk.lies("taken")), (0, vec!["monday.jsonl".to_owned()]), "it is only moved");
    // A link is followed nowhere.
    std::os::unix::fs::symlink(desk.folder.path().join("elsewhere.jsonl"), desk.orders.join("link.jsonl")).unwrap();
    fs::write(desk.folder.path().join("elsewhere.jsonl"), line(7)).unwrap();
    desk.look();
    assert_eq!((desk.look().added, desk.orders()), (0, 1));
}

#[test]
fn a_folder_that_would_do_harm_is_refused() {
    let desk = desk();
    let faults = |folder: &Path| {
        let problem = calls::shop_save(&desk.station, shop(ShopId("other".to_owned()), folder)).unwrap_err();
        (problem.code, format!("{:?}", problem.args))
    };
    for (folder, why) in [
        (PathBuf::from("orders"), "field-not-folder"),
        (desk.folder.path().join("nowhere"), "field-not-folder"),
        (desk.folder.path().join("station/practice"), "field-folder-of-station"),
        (desk.orders.join("../orders"), "field-folder-used"),
    ] {
        let (code, args) = faults(&folder);
        assert_eq!(code, ProblemCode::AccountDoesNotFit, "{folder:?}");
        assert!(args.contains(why), "{folder:?}: {args}");
    }
    let named = json!({ "shop": { "id": "other", "name": "Other", "account": { "kind": "files", "config": { "folder": "/tmp" } } } });
    let answer = calls::call(&desk.station, Face::Browser, "shop_save", named);
    assert_eq!(answer.unwrap_err().code, ProblemCode::OnlyAtTheDesk);
}

/// A table that nobody says whose it is belongs to the only shop whose columns it has.
#[test]
fn a_table_is_read_by_itself_once_its_columns_were_said() {
    let desk = desk();
    let import = |name: &str, text: &str| {
        let args = json!({ "name": name, "base64": BASE64.encode(text) });
        calls::call(&desk.station, Face::Browser, "import_content", args)
    };
    assert_eq!(import("list.csv", TABLE).unwrap_err().code, ProblemCode::FileUnrecognised);
    with_columns(&desk, &[]);
    let report = import("list.csv", TABLE).unwrap();
    assert_eq!((&report["shop"], &report["added"]), (&json!("market"), &json!(1)));
    assert_eq!(import("list.csv", TABLE).unwrap()["unchanged"], 1);
    let other = import("other.csv", &TABLE.replace("PLZ", "Postleitzahl"));
    assert_eq!(other.unwrap_err().code, ProblemCode::FileUnrecognised, "a column of the shop's is gone");
    let mut second = shop(ShopId("second".to_owned()), &desk.folder.path().join("second"));
    let shops = calls::shops(&desk.station, ()).unwrap();
    let first = shops.into_iter().find(|view| view.shop.id == market()).unwrap();
    second.shop.account.config = first.shop.account.config;
    second.shop.account.config.0.remove("folder");
    calls::shop_save(&desk.station, second).unwrap();
    assert_eq!(import("list.csv", TABLE).unwrap_err().code, ProblemCode::FileUnrecognised, "it may be either's");
}
