//! Labels under numbers a carrier allotted, at a station: from the account to the label, the warnings and the file of the day.

use crate::waiting::wait_for;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde_json::{Value, json};
use station::calls::{
    self, AddNumbers, ApproveCarrier, AskLabelFile, CloseHandOver, Face, ImportContent, SaveCarrierAccount,
};
use station::{Options, Station};
use std::path::{Path, PathBuf};

/// The evening of a day on which the routing files hold.
fn evening() -> UtcDateTime {
    "2026-11-28T20:31:05Z".parse().unwrap()
}

/// The day after the last one on which they do.
fn too_late() -> UtcDateTime {
    "2027-01-02T20:31:05Z".parse().unwrap()
}

/// A folder with a station whose carrier is a DPD depot.
struct Desk {
    home: tempfile::TempDir,
    orders: u32,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { home: tempfile::tempdir().unwrap(), orders: 0 };
        let station = desk.open(evening);
        call(&station, "settings_save", json!({ "version": 0, "settings": settings() }));
        let labels = desk.path("labels");
        std::fs::create_dir_all(&labels).unwrap();
        call(
            &station,
            "printer_save",
            json!({
                "id": "bench", "name": "Bench", "connection": { "kind": "folder", "path": labels }, "language": "zpl",
                "dpi": 203, "label": "a6", "proof": "hand_over"
            }),
        );
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../carriers/src/own_numbers/dpd/fixtures");
        let config = json!({
            "depot": "0998", "tables": tables, "delis_id": "DelisID", "customer": "67899999999"
        });
        let config = AccountConfig(config.as_object().unwrap().clone());
        let account = CarrierAccount::new(dpd(), "own-dpd", config);
        calls::carrier_account_save(&station, SaveCarrierAccount { account, credentials: None }).unwrap();
        drop(station);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn open(&self, clock: fn() -> UtcDateTime) -> Station {
        let options = Options { state: Some(self.path("state")), clock, ..Options::new(self.path("desk")) };
        Station::open(options).unwrap()
    }

    /// Brings a new order to that postal code in; it is not shipped.
    fn order(&mut self, station: &Station, postal_code: &str) -> OrderId {
        self.orders += 1;
        let number = format!("G-{:05}", self.orders);
        let order = json!({
            "reference": number, "number": number, "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-21T08:00:00Z",
            "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
            "recipient": {
                "name": "Ève Müller", "street": "Chausseestraße 3", "postal_code": postal_code, "city": "Berlin",
                "country": "DE"
            },
            "lines": [{ "sku": "MUG-B", "name": "Blue mug", "quantity": 2, "unit_weight": 350 }]
        });
        let import = ImportContent {
            name: "orders.jsonl".to_owned(),
            base64: BASE64.encode(order.to_string()),
            shop: None,
            choices: Default::default(),
        };
        calls::import_content(station, import).unwrap();
        let query = OrderQuery { text: number, limit: 1, ..OrderQuery::default() };
        calls::orders_find(station, query).unwrap().rows[0].id
    }
}

fn call(station: &Station, name: &str, args: Value) -> Value {
    calls::call(station, Face::Desk, name, args).unwrap()
}

fn dpd() -> CarrierId {
    CarrierId("dpd".to_owned())
}

fn settings() -> Value {
    let sender = json!({
        "name": "Garden Shop", "street": "Hafenstraße 10", "postal_code": "20095", "city": "Hamburg", "country": "DE"
    });
    json!({
        "defaults": { "method": "parcel", "weight": 500, "sender": sender },
        "catalogue": {
            "carriers": [{ "id": "dpd", "name": "DPD", "active": true, "tracking_url": "" }],
            "methods": [{
                "id": "parcel", "carrier": "dpd", "name": "Parcel", "service": "101", "min_weight": 0, "max_weight": 30_000,
                "countries": [], "service_point": false
            }]
        }
    })
}

fn add(station: &Station, blocks: &str, warn_below: Option<u64>) -> Result<NumberRange, Problem> {
    let blocks = format!("form,first,last\n{blocks}\n");
    calls::range_add(station, AddNumbers { carrier: dpd(), blocks, warn_below })
}

fn to_look_at(station: &Station) -> Vec<(String, ProblemCode)> {
    let list = calls::look(station, ()).unwrap().into_iter();
    list.map(|it| (it.concern.to_string(), it.problem.code)).collect()
}

fn doctor(station: &Station, subject: &str) -> Vec<String> {
    let checks = calls::doctor(station, ()).unwrap().into_iter();
    checks.filter(|check| check.subject.key == subject).map(|check| check.finding.key.clone().into_owned()).collect()
}

#[test]
fn a_parcel_of_a_depot_gets_its_number_its_way_and_its_line_in_the_file() {
    let mut desk = Desk::new();
    let station = desk.open(evening);
    let first = desk.order(&station, "10115");
    assert_eq!(calls::ship(&station, first).unwrap_err().code, ProblemCode::NoRange);
    add(&station, "dpd 0998,20033,20034\ndpd 0998,30000,30000", Some(1)).unwrap();

    let specimen = calls::label_file(&station, AskLabelFile { order: first, language: PrinterLanguage::Zpl }).unwrap();
    assert!(!specimen.made);
    let shipped = calls::ship(&station, first).unwrap().shipment;
    assert_eq!(shipped.first_number(), "09980000020033");
    let label = calls::label_file(&station, AskLabelFile { order: first, language: PrinterLanguage::Zpl }).unwrap();
    let zpl = String::from_utf8(BASE64.decode(label.base64).unwrap()).unwrap();
    for word in ["DE-0701", "1B00", "EXACT", "101-DE-10115", "20260901", "0010 115 0998 0000 0200 33 101 276"] {
        assert!(zpl.contains(word), "{word}: {zpl}");
    }
    // Its barcode finds the order: the number in it is the parcel's.
    let scanned = codes::recognise("%001011509980000020033101276").tracking_number();
    assert_eq!(scanned.as_deref(), Some(shipped.first_number()));

    // A parcel without a way spends no number.
    let lost = desk.order(&station, "99999");
    let problem = calls::ship(&station, lost).unwrap_err();
    assert_eq!(problem.code, ProblemCode::CarrierRefused);
    let second = desk.order(&station, "12001");
    assert_eq!(calls::ship(&station, second).unwrap().shipment.first_number(), "09980000020034");
    let third = desk.order(&station, "12002");
    assert_eq!(calls::ship(&station, third).unwrap().shipment.first_number(), "09980000030000", "the next block");
    let fourth = desk.order(&station, "12003");
    assert_eq!(calls::ship(&station, fourth).unwrap_err().code, ProblemCode::RangeEmpty);

    let stage = |order: &OrderId| calls::order_open(&station, *order).unwrap().order.stage;
    wait_for(&station, "labels in the folder", || {
        [first, second, third].iter().all(|order| stage(order) == Stage::Shipped).then_some(())
    });
    let close = CloseHandOver { carrier: dpd(), earlier: false };
    calls::hand_over(&station, close).unwrap();
    let list = calls::hand_overs(&station, ()).unwrap().lists.remove(0);
    let file = calls::carrier_manifest(&station, list.id).unwrap();
    assert_eq!((file.shipments, file.replaced.as_str()), (3, ""));
    assert!(file.name.starts_with("MPSEXPDATA_DelisID_CUST_0998_D2026112"), "{}", file.name);
    let text: String = BASE64.decode(&file.base64).unwrap().into_iter().map(char::from).collect();
    assert_eq!(text.lines().filter(|line| line.starts_with("PARCEL;")).count(), 3);
    assert!(text.contains(";09980000020033;G-00001;") && text.contains(";Ève Müller;"), "{text}");
    assert_eq!(
        calls::carrier_manifest(&station, list.id).unwrap().base64,
        file.base64,
        "the same whenever it is asked for"
    );
}

#[test]
fn numbers_that_run_out_and_files_that_hold_no_longer_are_to_be_looked_at() {
    let mut desk = Desk::new();
    let station = desk.open(evening);
    add(&station, "dpd 0998,1,3", Some(3)).unwrap();
    assert_eq!(to_look_at(&station), []);
    assert_eq!(calls::status(&station, ()).unwrap().ranges[0].left, 3);
    let order = desk.order(&station, "10115");
    calls::ship(&station, order).unwrap();
    let numbers = |code| ("numbers-dpd".to_owned(), code);
    assert_eq!(to_look_at(&station), [numbers(ProblemCode::RangeLow)]);
    for _ in 0..2 {
        let order = desk.order(&station, "10115");
        calls::ship(&station, order).unwrap();
    }
    assert_eq!(to_look_at(&station), [numbers(ProblemCode::RangeEmpty)]);
    let range = add(&station, "dpd 0998,4,9", None).unwrap();
    assert_eq!((range.blocks.len(), range.warn_below), (1, 3), "the spent block went, the mark stays");
    assert_eq!(to_look_at(&station), []);
    // A label that is at the printer when its station closes would have to be looked at, too.
    wait_for(&station, "every label is out", || {
        let unfinished = calls::jobs(&station, calls::JobQuery { unfinished: true }).unwrap();
        unfinished.is_empty().then_some(())
    });
    drop(station);

    let station = desk.open(too_late);
    assert_eq!(to_look_at(&station), [("files-dpd".to_owned(), ProblemCode::CarrierFiles)]);
    assert_eq!(doctor(&station, "doctor-carrier-files"), ["doctor-carrier-files-wrong"]);
    let order = desk.order(&station, "10115");
    assert!(calls::ship(&station, order).is_ok(), "they warn, and stop nothing");
}

#[test]
fn blocks_of_another_form_or_with_a_line_that_is_none_are_not_taken() {
    let desk = Desk::new();
    let station = desk.open(evening);
    let code = |blocks: &str| add(&station, blocks, None).unwrap_err().code;
    assert_eq!(code("sscc 4043383 3,1,9"), ProblemCode::RangeKind);
    assert_eq!(code("dpd 998,1,9"), ProblemCode::RangeFile);
    assert_eq!(code("dpd 0998,1,9\ndpd 0998,9,12"), ProblemCode::RangeOverlaps);
    assert_eq!(calls::ranges(&station, ()).unwrap(), []);
    let range = add(&station, "dpd 0998,1,100", None).unwrap();
    assert_eq!(range.warn_below, 10, "a tenth");
}

#[test]
fn numbers_of_ones_own_are_tested_and_nobody_is_asked() {
    let desk = Desk::new();
    let station = desk.open(evening);
    let check = |station: &Station, carrier: &str| {
        calls::carrier_check(station, CarrierId(carrier.to_owned())).map_err(|problem| problem.code)
    };
    assert_eq!(check(&station, "dpd").unwrap_err(), ProblemCode::NoRange);
    assert_eq!(check(&station, "dpt").unwrap_err(), ProblemCode::NoSuchCarrier);
    add(&station, "dpd 0998,1,9", None).unwrap();
    assert!(check(&station, "dpd").is_ok());
    let compared = calls::carriers_compare(&station, Some(dpd())).unwrap_err();
    let fetched = calls::rates_fetch(&station, dpd()).unwrap_err();
    for problem in [compared, fetched] {
        assert_eq!(problem.code, ProblemCode::CarrierIsOwn, "its own site is nobody's");
    }
    drop(station);
    assert_eq!(check(&desk.open(too_late), "dpd").unwrap_err(), ProblemCode::CarrierFiles);
}

#[test]
fn an_approval_is_missing_until_it_is_noted_for_that_kind() {
    let desk = Desk::new();
    let station = desk.open(evening);
    let approval = || calls::carrier_approvals(&station, ()).unwrap().remove(0).approval;
    assert_eq!((approval(), doctor(&station, "doctor-approval")), (None, vec!["doctor-approval-missing".to_owned()]));
    let approve = |sample: &str| {
        let (sample, who) = (sample.to_owned(), "Depot 0998".to_owned());
        calls::carrier_approve(&station, ApproveCarrier { carrier: dpd(), on: None, sample, who })
    };
    assert_eq!(approve(" ").unwrap_err().code, ProblemCode::NameOdd);
    approve("09980000020033").unwrap();
    let noted = approval().unwrap();
    assert_eq!((noted.sample.as_str(), noted.who.as_str()), ("09980000020033", "Depot 0998"));
    assert_eq!(doctor(&station, "doctor-approval"), ["doctor-approval-fine"]);

    let account = CarrierAccount::new(dpd(), "own-packeta", AccountConfig::default());
    calls::carrier_account_save(&station, SaveCarrierAccount { account, credentials: None }).unwrap();
    assert_eq!(approval(), None, "it was given for another kind");
    calls::carrier_approval_remove(&station, dpd()).unwrap();
    let nobody = CarrierId("nobody".to_owned());
    let approve = ApproveCarrier { carrier: nobody, on: None, sample: noted.sample, who: noted.who };
    assert_eq!(calls::carrier_approve(&station, approve).unwrap_err().code, ProblemCode::NotFound);
}
