//! Folders of order files: each is taken in once it is whole, once, and nothing else in them is touched.

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
    for name in ["notes.pdf", ".hidden.csv", "~lock.csv", "orders.csv.part"] {
        desk.put(name, "left alone");
    }
    desk.look();
    let report = desk.look();
    let codes: Vec<ProblemCode> = report.set_aside.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [ProblemCode::OrderFileRefused, ProblemCode::RowsRefused]);
    assert_eq!((report.added, report.waits), (1, 1), "the good row is in, the empty file waits");
    assert_eq!(
        (desk.lies("refused"), desk.lies("taken")),
        (vec!["a.csv".to_owned(), "a.csv.why.txt".to_owned()], vec!["b.jsonl".to_owned()])
    );
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
    assert!(look.iter().all(|it| it.problem.code != ProblemCode::OrderFileRefused), "it is done with");
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
