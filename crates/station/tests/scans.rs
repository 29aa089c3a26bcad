//! What scans mean, and an order checked item by item, in the practice station.

use crate::read;
use crate::waiting::wait_for;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use station::calls::{self, CheckItem, Checked, Scan, Scanned};
use station::{Event, Options, Station};
use std::io::Write as _;

fn practice() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    let shop = calls::shops(&station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(&station, shop).unwrap();
    (folder, station)
}

/// An order of several items that can be packed now, and its lines.
fn order(station: &Station) -> calls::OrderView {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: u32::MAX, ..OrderQuery::default() };
    let rows = calls::orders_find(station, query).unwrap().rows;
    let views = rows.into_iter().map(|row| calls::order_open(station, row.id).unwrap());
    let has_codes = |view: &calls::OrderView| view.order.facts.lines.iter().all(|line| !line.sku.is_empty());
    views
        .into_iter()
        .find(|view| view.order.facts.quantity() > 1 && has_codes(view))
        .expect("an order of several items")
}

fn check_all(station: &Station, numbered: Vec<Numbered>) {
    let checking = Checking { mode: CheckMode::Always, shops: [].into(), numbered, ..Checking::default() };
    calls::checking_save(station, checking).unwrap();
}

fn item(station: &Station, code: &str, order: OrderId) -> Item {
    match calls::scan(station, Scan { order: Some(order), ..Scan::from(code.to_owned()) }).unwrap() {
        Scanned::Item { item } => item,
        other => panic!("{code} is no item: {other:?}"),
    }
}

fn check(station: &Station, code: &str, order: OrderId) -> Result<Checked, Problem> {
    let item = item(station, code, order);
    calls::check(station, CheckItem { order, item })
}

#[test]
fn an_order_ships_once_every_item_was_scanned() {
    let (_folder, station) = practice();
    check_all(&station, Vec::new());
    let view = order(&station);
    let (id, lines) = (view.order.id, &view.order.facts.lines);
    assert_eq!(view.check.as_ref().map(|check| check.required), Some(true));
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::OrderNotChecked);
    let batch = calls::ship_many(&station, vec![id]).unwrap();
    assert_eq!(batch.refused[0].problem.code, ProblemCode::OrderNotChecked);

    assert_eq!(check(&station, "NO-SUCH-THING", id).unwrap_err().code, ProblemCode::ItemForeign);
    let mut done = false;
    for line in lines.iter().filter(|line| line.ships) {
        for _ in 0..line.quantity {
            let Checked::Counted { check } = check(&station, &line.sku, id).unwrap() else { panic!("it counts") };
            done = check.is_complete();
        }
    }
    assert!(done);
    assert_eq!(check(&station, &lines[0].sku, id).unwrap_err().code, ProblemCode::ItemExtra);
    let check = calls::uncheck(&station, id).unwrap();
    assert!(!check.is_complete());
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::OrderNotChecked);
    let last = check.lines.iter().find(|line| line.left() > 0).unwrap();
    let by_hand = Item { by: ItemName::Line(last.line), count: 1, lot: String::new(), serial: String::new() };
    calls::check(&station, CheckItem { order: id, item: by_hand }).unwrap();
    calls::ship(&station, id).unwrap();

    let journal = calls::order_open(&station, id).unwrap().journal;
    let told = |key: &str| journal.iter().filter(|line| line.message.key == key).count();
    assert_eq!([told("journal-item-refused"), told("journal-item-uncounted"), told("journal-item-by-hand")], [2, 1, 1]);
    assert!(told("journal-order-checked") >= 1);
}

#[test]
fn a_serial_number_is_asked_for_and_kept() {
    let (_folder, station) = practice();
    let view = order(&station);
    let (id, line) = (view.order.id, &view.order.facts.lines[0]);
    let serial = Asks { lot: false, serial: true };
    check_all(&station, vec![Numbered { sku: line.sku.clone(), asks: serial }]);
    let Checked::Asks { number, item, .. } = check(&station, &line.sku, id).unwrap() else { panic!("it asks") };
    assert_eq!(number, ItemNumber::Serial);
    let scan = Scan { order: Some(id), item: Some((item, number)), ..Scan::from("]C1A-17".to_owned()) };
    let Scanned::Item { item } = calls::scan(&station, scan).unwrap() else { panic!("it is the number") };
    assert_eq!(item.serial, "A-17");
    calls::check(&station, CheckItem { order: id, item: item.clone() }).unwrap();
    let check = calls::order_open(&station, id).unwrap().check.unwrap();
    assert_eq!(check.lines[0].serials, ["A-17"]);
    if line.quantity > 1 {
        assert_eq!(
            calls::check(&station, CheckItem { order: id, item }).unwrap_err().code,
            ProblemCode::ItemSerialTwice
        );
    }
    let journal = calls::order_open(&station, id).unwrap().journal;
    assert!(journal.iter().any(|line| line.message.key == "journal-item-numbers"));
}

#[test]
fn a_rule_has_items_checked_and_a_person_may_let_them_go() {
    let (_folder, station) = practice();
    let id = order(&station).order.id;
    assert_eq!(calls::order_open(&station, id).unwrap().check, None, "this desk checks nothing");
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let check = Action::Set(Setting::CheckItems { on: true });
    settings.rules.push(Rule::new(77, "Look twice", vec![check]));
    calls::settings_save(&station, versioned).unwrap();
    let view = calls::order_open(&station, id).unwrap();
    assert_eq!(view.check.map(|check| check.required), Some(true));
    let said = view.order.decision.settings.iter().find(|it| matches!(it.value, Setting::CheckItems { .. })).unwrap();
    assert_eq!(said.setter, Setter::Rule { id: 77, name: "Look twice".to_owned() });
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::OrderNotChecked);
    let overrides = Overrides { settings: vec![Setting::CheckItems { on: false }], ..Overrides::default() };
    calls::order_override(&station, calls::OverrideOrder { order: id, overrides, slower: false }).unwrap();
    calls::ship(&station, id).unwrap();
}

#[test]
fn serial_numbers_that_were_scanned_stand_on_the_packing_slip() {
    let (_folder, station) = practice();
    let view = order(&station);
    let (id, line) = (view.order.id, &view.order.facts.lines[0]);
    check_all(&station, vec![Numbered { sku: line.sku.clone(), asks: Asks { lot: false, serial: true } }]);
    let numbered = Item { serial: "A-17".to_owned(), ..item(&station, &line.sku, id) };
    calls::check(&station, CheckItem { order: id, item: numbered }).unwrap();
    for (name, size) in [("packing-slip", "a4"), ("packing-slip-label", "label")] {
        let text = format!(
            "paper = \"packing-slip\"\n[page]\nsize = \"{size}\"\n[[body]]\ntable = \"lines\"\n\
             cells = [{{ barcode = \"{{serials}}\" }}]\n"
        );
        calls::layout_save(
            &station,
            calls::SaveLayout { which: calls::WhichLayout { name: name.to_owned(), shop: None }, text },
        )
        .unwrap();
    }
    let slip = calls::WhichPaper::Order { paper: Paper::PackingSlip, order: id };
    let png = BASE64.decode(&calls::paper_preview(&station, slip).unwrap().pages[0]).unwrap();
    let page = image::load_from_memory(&png).unwrap().into_luma8();
    let (width, height) = page.dimensions();
    assert_eq!(read::code_128(page.into_raw(), width, height).as_deref(), Some("A-17"));
}

#[test]
fn commands_boxes_and_orders_are_told_apart() {
    let (_folder, station) = practice();
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let size = ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(100) };
    settings.boxes = vec![BoxPreset { name: "Größe 2".to_owned(), size, weight: Grams(80) }];
    calls::settings_save(&station, versioned).unwrap();
    let command = |code: &str| calls::scan(&station, code.to_owned());
    let is = |code: &str, wanted: Command| {
        assert!(matches!(command(code), Ok(Scanned::Command { command }) if command == wanted), "{code}");
    };
    is("PD:PRINT", Command::Print);
    is("]C0pd:hold", Command::Hold);
    is("PD:BOX:gr%C3%B6%C3%9Fe 2", Command::Box { name: "Größe 2".to_owned() });
    assert_eq!(command("PD:BOX:Huge").unwrap_err().code, ProblemCode::NoSuchBox);
    assert!(matches!(command("PD:DANCE"), Ok(Scanned::Nothing { .. })));
    let view = order(&station);
    let number = view.order.facts.number.clone();
    assert!(matches!(command(&number), Ok(Scanned::Order { view }) if view.order.facts.number == number));
    // What the same keys say on another keyboard is tried second.
    let other = Scan { otherwise: Some(number), ..Scan::from("&à'\"".to_owned()) };
    assert!(matches!(calls::scan(&station, other), Ok(Scanned::Order { .. })));
}

#[test]
fn a_gs1_symbol_names_article_lot_and_serial_number() {
    let (_folder, station) = practice();
    check_all(&station, Vec::new());
    let id = order(&station).order.id;
    let read = |code: &str| item(&station, code, id);
    let wanted = |count: u32, lot: &str, serial: &str| Item {
        by: ItemName::Code("09501101530003".to_owned()),
        count,
        lot: lot.to_owned(),
        serial: serial.to_owned(),
    };
    assert_eq!(read("]d2010950110153000310L1\u{1d}21A7"), wanted(1, "L1", "A7"));
    assert_eq!(read("(01)09501101530003(10)L1(30)6"), wanted(6, "L1", ""));
    let explained = calls::scan_explain(&station, Scan::from("]C10109501101530003".to_owned())).unwrap();
    let meaning = &explained.read.meanings[0];
    assert_eq!((explained.read.symbol.as_deref(), meaning.kind.as_str()), (Some("GS1-128"), "gs1"));
    assert_eq!(meaning.elements[0].value, "09501101530003");
}

/// An article's code, its name, and how many of it.
type Goods<'a> = (&'a str, &'a str, u32);

/// Orders of a file whose due days differ: by number, what is in each.
fn with_goods(orders: &[(&str, &[Goods<'_>])]) -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { pulls: false, ..Options::practice(folder.path()) }).unwrap();
    // Nothing is weighed.
    calls::scale_remove(&station, ()).unwrap();
    let line = |place: usize, number: &str, goods: &[(&str, &str, u32)]| {
        let lines: Vec<_> = goods
            .iter()
            .map(|(sku, barcode, quantity)| serde_json::json!({ "name": sku, "sku": sku, "barcode": barcode, "quantity": quantity, "unit_weight": 100 }))
            .collect();
        serde_json::json!({
            "reference": number, "number": number, "placed_at": format!("2026-11-23T09:{place:02}:00Z"),
            "modified_at": "2026-11-23T09:00:00Z", "status": "open", "payment": "paid", "currency": "EUR",
            "total": { "minor": 1995, "currency": "EUR" },
            "recipient": { "name": "Anna", "street": "Damrak 1", "postal_code": "1012 LG", "city": "Amsterdam", "country": "NL" },
            "lines": lines
        })
    };
    let file: String =
        orders.iter().enumerate().map(|(place, (number, goods))| format!("{}\n", line(place, number, goods))).collect();
    let content = calls::ImportContent {
        name: "orders.jsonl".to_owned(),
        base64: BASE64.encode(file),
        shop: None,
        choices: calls::FileChoices::default(),
    };
    assert!(calls::import_content(&station, content).unwrap().refused.is_empty());
    (folder, station)
}

#[test]
fn an_item_at_rest_pulls_up_the_order_that_needs_it_most_where_the_desk_is_set_so() {
    let (_folder, station) = with_goods(&[
        ("R-1", &[("lamp", "5012345678900", 1), ("bulb e27", "", 2)]),
        ("R-2", &[("Lamp", "05012345678900", 1)]),
        ("R-3", &[("lamp", "5012345678900", 1)]),
    ]);
    let scan = |code: &str, open: Option<OrderId>| match calls::scan(
        &station,
        Scan { order: open, ..Scan::from(code.to_owned()) },
    )
    .unwrap()
    {
        Scanned::Started { view, item } => Some((view.order.facts.number.clone(), view.order.id, item)),
        Scanned::Nothing { .. } => None,
        other => panic!("{code}: {other:?}"),
    };
    assert!(scan("5012345678900", None).is_none(), "nobody asked for it");
    calls::checking_save(&station, Checking { item_starts: true, mode: CheckMode::Always, ..Checking::default() })
        .unwrap();

    // Orders of one item first, and of those the one that has waited longest; in any length a GTIN is written in.
    let (number, first, item) = scan("]E05012345678900", None).unwrap();
    assert_eq!(number, "R-2");
    assert_eq!(scan("(01)05012345678900", None).unwrap().0, "R-2");
    // Spaces and capitals of an SKU do not count; an order that was called off needs nothing.
    assert_eq!(scan("BULBE27", None).unwrap().0, "R-1");
    assert!(scan("NO-SUCH-THING", None).is_none() && scan("", None).is_none() && scan("%", None).is_none());

    // What is there already is not needed once more, and what ships is out of the way.
    calls::check(&station, CheckItem { order: first, item }).unwrap();
    let (number, second, item) = scan("5012345678900", None).unwrap();
    assert_eq!(number, "R-3");
    calls::check(&station, CheckItem { order: second, item }).unwrap();
    calls::ship(&station, second).unwrap();
    let (number, third, item) = scan("5012345678900", Some(second)).unwrap();
    assert_eq!(number, "R-1", "an order with its label on the screen is at rest");
    calls::check(&station, CheckItem { order: third, item }).unwrap();
    assert!(scan("5012345678900", None).is_none());

    // While an order can be packed, an item never leads away from it.
    assert!(matches!(
        calls::scan(&station, Scan { order: Some(third), ..Scan::from("lamp".to_owned()) }).unwrap(),
        Scanned::Item { .. }
    ));
    calls::checking_save(&station, Checking { item_starts: true, ..Checking::default() }).unwrap();
    assert!(scan("bulb e27", Some(third)).is_none());
}

#[test]
fn the_sheet_of_commands_is_a_pdf_and_prints() {
    let (_folder, station) = practice();
    assert!(calls::commands_file(&station, ()).unwrap().pdf.starts_with("JVBERi"), "%PDF-");
    let jobs = calls::commands_print(&station, ()).unwrap();
    assert!(!jobs.is_empty() && jobs.iter().all(|job| job.document == Document::Sheet { sheet: Sheet::Commands }));
}

#[cfg(unix)]
#[test]
fn a_serial_scanner_is_heard_and_one_face_acts() {
    use serialport::{SerialPort as _, TTYPort};
    let (_folder, station) = practice();
    let mut events = station.listen();
    let (mut gun, port) = TTYPort::pair().unwrap();
    let frame = CodeFrame::default();
    let scanner = SerialScanner { name: "Gun".to_owned(), path: port.name().unwrap(), baud: 9600, frame };
    calls::scanners_save(&station, Scanners { serial: vec![scanner], ..Scanners::default() }).unwrap();
    let number = order(&station).order.facts.number;
    let (code, read) = wait_for(&station, "a scan is heard", || {
        // The port may be opened after the first code, which is then no longer meant.
        gun.write_all(format!("{number}\r\n").as_bytes()).unwrap();
        // Only the latest reads can be taken: on a busy machine many come before the first is heard of.
        let heard = std::iter::from_fn(|| events.try_recv().ok()).filter_map(|event| match event {
            Event::Scan { code, read, .. } => Some((code, read)),
            _ => None,
        });
        heard.last()
    });
    assert_eq!(code, number);
    let scan = || calls::scan(&station, Scan { read: Some(read), ..Scan::from(code.clone()) }).unwrap();
    assert!(matches!(scan(), Scanned::Order { .. }));
    assert!(matches!(scan(), Scanned::Taken));
}
