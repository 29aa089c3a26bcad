//! What another process sets, as a command in a terminal beside the open window.

use crate::waiting::wait_for;
use model::*;
use station::calls;
use station::{Event, Options, Station};

#[test]
fn what_another_process_sets_is_told_and_taken_up_at_the_desk() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Station::open(Options::new(folder.path().to_owned())).unwrap();
    let beside = Station::open(Options::new(folder.path().to_owned())).unwrap();
    let mut events = desk.listen();
    let mut told = || std::iter::from_fn(|| events.try_recv().ok()).any(|event| matches!(event, Event::Settings));
    let mut times = 0;
    wait_for(&desk, "the desk hears of packers", || {
        // What was set before the desk first looked is no change.
        times += 1;
        calls::packers_save(&beside, vec![format!("Packer {times}")]).unwrap();
        told().then_some(())
    });

    let (name, path) = ("Gun".to_owned(), folder.path().join("no-port").display().to_string());
    let scanner = SerialScanner { name, path, baud: 9600, frame: CodeFrame::default() };
    calls::scanners_save(&beside, Scanners { serial: vec![scanner], ..Scanners::default() }).unwrap();
    let problem = wait_for(&desk, "the desk listens to the scanner", || {
        calls::scanners_serial(&desk, ()).unwrap().into_iter().find_map(|view| view.problem)
    });
    assert_eq!(problem.code, ProblemCode::ScannerOffline);
}

#[test]
fn work_of_another_process_is_no_setting() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&desk, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&desk, shop).unwrap();
    let store = store::Store::open(&folder.path().join("practice")).unwrap();
    let mark = || store.snapshot().unwrap().settings_mark().unwrap();
    let before = mark();
    let ready = OrderQuery { stages: vec![Stage::Ready], limit: 1, ..OrderQuery::default() };
    let order = calls::orders_find(&desk, ready).unwrap().rows.remove(0).id;
    calls::ship(&desk, order).unwrap();
    wait_for(&desk, "the label is out", || {
        (calls::order_open(&desk, order).unwrap().order.stage == Stage::Shipped).then_some(())
    });
    assert_eq!(mark(), before);
    calls::packers_save(&desk, vec!["Zoë".to_owned()]).unwrap();
    assert_ne!(mark(), before);
}
