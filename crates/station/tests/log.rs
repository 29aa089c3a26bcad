//! The log and the bundle for an engineer tell what the desk did, and nothing of customers: a conspicuous made-up person
//! goes the whole way, through errors of every layer, and nothing of her stands in either.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use sandbox::printer::Behaviour;
use sandbox::{Asked, Fault, Misbehaviour, PracticeCarrier};
use serde_json::json;
use station::calls::{self, LogKind, LogQuery, LogValue, SaveCarrierAccount, SaveShop, SupportRequest, VoidShipment};
use station::{Options, Program, Station};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::time::Duration;
use tokio::runtime::Runtime;

/// What must stand nowhere: of a customer, of a person at the desk, of an account.
const NEVER: [&str; 15] = [
    "zzyzx",
    "qwertyson",
    "quxstraat",
    "9876zz",
    "plughville",
    "+31612345678",
    "612345678",
    "xyzzy widget",
    "leave it with the frobnitz",
    "frobnitz",
    "ck_never",
    "cs_never",
    "hunter2",
    "maker of thuds",
    "thud",
];

fn until(station: &Station, runtime: &Runtime, mut holds: impl FnMut() -> bool) {
    let mut events = station.listen();
    let waited = runtime.block_on(async {
        let events = async {
            while !holds() {
                let _ = tokio::time::timeout(Duration::from_secs(1), events.recv()).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), events).await
    });
    assert!(waited.is_ok(), "it never came to be");
}

/// Order 1043 of the practice shop, in the name of a made-up person.
fn made_up_person(station: &Station) {
    let person = json!({
        "first_name": "Zzyzx", "last_name": "Qwertyson", "company": "Maker of Thuds", "address_1": "Quxstraat 77",
        "address_2": "", "city": "Plughville", "state": "", "postcode": "9876ZZ", "country": "NL",
        "email": "zzyzx@qwertyson.example", "phone": "+31612345678",
    });
    let item = json!([{
        "id": 99, "name": "Xyzzy Widget", "product_id": 7, "variation_id": 0, "quantity": 1, "subtotal": "9.95",
        "subtotal_tax": "0.00", "total": "9.95", "total_tax": "0.00", "taxes": [], "sku": "XYZZY",
        "meta_data": [{ "key": "_weight", "value": "300 g" }], "price": 9.95, "parent_name": null,
    }]);
    let note = "Leave it with the frobnitz";
    let fields = json!({ "billing": person, "shipping": person, "line_items": item, "customer_note": note });
    station.practice().unwrap().shop.change(1043, &fields);
}

/// Accounts and devices with people's names, keys and addresses in them, none of which works.
fn made_up_desk(station: &Station, carrier: &PracticeCarrier) {
    let mut config = AccountConfig::default();
    config.0.insert("url".to_owned(), "https://shop.qwertyson.invalid".into());
    let account = ShopAccount { kind: ShopKind("woocommerce".to_owned()), config };
    let shop = Shop { id: ShopId("zzyzx-shop".to_owned()), name: "Qwertyson & Daughters".to_owned(), account };
    let credentials = Credentials::of([("key", "ck_never0never"), ("secret", "cs_never0never")]);
    calls::shop_save(station, SaveShop { shop, credentials: Some(credentials) }).unwrap();

    let printer = Printer {
        id: PrinterId("zzyzx-printer".to_owned()),
        name: "Printer of Zzyzx".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port: 1 },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::Odometer,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    };
    calls::printer_save(station, printer).unwrap();

    let mut versioned = calls::settings(station, ()).unwrap();
    let settings = &mut versioned.settings;
    settings.defaults.sender =
        Some(Address { name: "Zzyzx Qwertyson".to_owned(), ..settings.defaults.sender.clone().unwrap() });
    settings.rules.push(Rule::new(98, "What Qwertyson wants", vec![Action::Hold { reason: "hunter2".to_owned() }]));
    settings.rules.last_mut().unwrap().active = false;
    settings.defaults.delivery_note = "Ask for Zzyzx".to_owned();
    let id = CarrierId("zzyzx-carrier".to_owned());
    settings.catalogue.carriers.push(Carrier {
        id: id.clone(),
        name: "Qwertyson Couriers".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: carrier.tracking_url(),
    });
    let first = settings.catalogue.methods[0].clone();
    let method = MethodId("zzyzx-method".to_owned());
    settings.catalogue.methods.push(ShippingMethod { id: method, carrier: id.clone(), countries: Vec::new(), ..first });
    calls::settings_save(station, versioned).unwrap();
    let account = SaveCarrierAccount { account: carrier.account(id), credentials: Some(carrier.credentials()) };
    calls::carrier_account_save(station, account).unwrap();
}

/// Everything that can be asked wrongly, with people's words in it.
fn errors_of_every_layer(station: &Station, carrier: &PracticeCarrier, order: OrderId) {
    let wrong = [
        ("Zzyzx Qwertyson", json!(null)),
        ("ship", json!("Zzyzx Qwertyson")),
        ("order_override", json!({ "order": order, "overrides": { "weight": "hunter2" } })),
        ("rules_apply", json!({ "text": "[[rule]]\nname = \"Zzyzx Qwertyson", "version": 0 })),
        ("rules_check", json!("[[rule]]\nname = \"Zzyzx Qwertyson")),
        (
            "import_content",
            json!({ "name": "qwertyson.csv", "base64": BASE64.encode("Zzyzx;Qwertyson\n1;2\n"), "shop": null }),
        ),
        ("import_file", json!({ "path": "/home/zzyzx/orders-of-qwertyson.csv", "shop": null })),
        ("document_look", json!({ "document": { "is": "file", "path": "/home/zzyzx/qwertyson.pdf" } })),
        ("shop_remove", json!("qwertyson")),
        ("ship", json!(999_999)),
        ("job", json!(999_999)),
    ];
    for (name, args) in wrong {
        let _ = calls::call(station, calls::Face::Desk, name, args);
    }
    let _ = calls::scan(station, "Zzyzx Qwertyson".to_owned()).unwrap();
    let text = "qwertyson".to_owned();
    assert_eq!(
        calls::orders_find(station, OrderQuery { text, limit: 9, ..OrderQuery::default() }).unwrap().rows.len(),
        1
    );
    assert!(calls::shop_sync(station, ShopId("zzyzx-shop".to_owned())).is_err(), "nobody is there");
    let practice = station.practice().unwrap();
    for fault in [Fault::WebPage, Fault::Truncated, Fault::Warning] {
        practice.shop.fail_next(fault);
        let _ = calls::shop_sync(station, ShopId("practice-shop".to_owned()));
    }
    calls::printer_test(station, PrinterId("zzyzx-printer".to_owned())).unwrap();

    // The carrier says the person's name in its refusal.
    let overrides = Overrides { method: Some(MethodId("zzyzx-method".to_owned())), ..Overrides::default() };
    calls::order_override(station, calls::OverrideOrder { order, overrides, slower: false }).unwrap();
    let why = "Zzyzx Qwertyson does not live at Quxstraat 77".to_owned();
    carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::Refuse { field: "/recipient/name".to_owned(), why });
    assert_eq!(calls::ship(station, order).unwrap_err().code, ProblemCode::CarrierRefused);
    calls::order_override(station, calls::OverrideOrder { order, overrides: Overrides::default(), slower: false })
        .unwrap();
}

/// The bundle's files by their names.
fn unpacked(bundle: &calls::SupportBundle) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(BASE64.decode(&bundle.base64).unwrap())).unwrap();
    let places = 0..zip.len();
    let read = |place| {
        let (mut file, mut text) = (zip.by_index(place).unwrap(), String::new());
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    places.map(read).collect()
}

fn nothing_of_people(place: &str, text: &str, folder: &Path) {
    let lower = text.to_lowercase();
    for never in NEVER {
        assert!(!lower.contains(never), "{place} says {never:?}");
    }
    let folder = folder.display().to_string();
    assert!(!text.contains(&folder), "{place} says where the station lies");
    for secret in ["ck_0practice", "cs_0practice", "practice-shop", "practice-printer", "127.0.0.1"] {
        assert!(!text.contains(secret), "{place} says {secret:?}");
    }
}

#[test]
fn log_and_bundle_tell_what_the_desk_did_and_nothing_of_people() {
    let (folder, runtime) = (tempfile::tempdir().unwrap(), Runtime::new().unwrap());
    let carrier = runtime.block_on(PracticeCarrier::start()).unwrap();
    let options = Options::practice(folder.path());
    let home = options.folder.clone();
    let log = station::start_log(Program::Server, Some(&home)).unwrap();
    let station = Station::open(options).unwrap();
    let shop = ShopId("practice-shop".to_owned());
    calls::shop_sync(&station, shop.clone()).unwrap();
    made_up_person(&station);
    calls::shop_sync(&station, shop).unwrap();
    made_up_desk(&station, &carrier);
    let calls::Scanned::Order { view } = calls::scan(&station, "1043".to_owned()).unwrap() else { panic!("one order") };
    let order = view.order.id;
    assert_eq!(view.order.facts.recipient.name, "Zzyzx Qwertyson");
    errors_of_every_layer(&station, &carrier, order);

    let printer = &station.practice().unwrap().printer;
    printer.behave(Behaviour::PaperOut);
    let shipped = calls::ship(&station, order).unwrap();
    let waits = |problem: Option<Problem>| problem.is_some();
    until(&station, &runtime, || waits(calls::job(&station, shipped.job.id).unwrap().problem));
    printer.behave(Behaviour::Normal);
    until(&station, &runtime, || calls::order_open(&station, order).unwrap().order.stage == Stage::Shipped);
    let told = || calls::outbox(&station, ()).unwrap().iter().all(|entry| entry.state == OutboxState::Done);
    until(&station, &runtime, told);
    let reason = "Qwertyson changed her mind".to_owned();
    calls::void(&station, VoidShipment { shipment: shipped.shipment.id, reason }).unwrap();
    until(&station, &runtime, told);
    let bundle = calls::support(&station, SupportRequest { language: Language::En }).unwrap();
    station.finish(Duration::from_secs(5));
    drop(station);
    log.flush();

    let page = station::read_log(&home, &LogQuery { limit: u32::MAX, ..LogQuery::default() }).unwrap();
    assert_eq!(page.unreadable, 0);
    for what in LogKind::ALL {
        assert!(page.lines.iter().any(|line| line.what == what), "nothing of {what:?}");
    }
    let ended = |what: LogKind, outcome: &str| {
        let fits = |line: &&calls::LogLine| line.what == what && line.outcome.as_deref() == Some(outcome);
        assert!(page.lines.iter().any(|line| fits(&line)), "no {what:?} ended as {outcome}");
    };
    for (what, outcome) in [
        (LogKind::Call, "ok"),
        (LogKind::Call, "bad-arguments"),
        (LogKind::Call, "carrier-refused"),
        (LogKind::Booking, "ok"),
        (LogKind::Booking, "carrier-refused"),
        (LogKind::Job, "ok"),
        (LogKind::Outbox, "ok"),
        (LogKind::Sync, "ok"),
        (LogKind::Sync, "shop-never-reached"),
        (LogKind::Request, "ok"),
        (LogKind::Request, "offline"),
    ] {
        ended(what, outcome);
    }
    // Desks of other tests write into the same log.
    let is_told = |what: LogKind, about: &[(&str, LogValue)], call: Option<&str>| {
        let fits = |line: &calls::LogLine| {
            line.what == what
                && line.outcome.as_deref() == Some("ok")
                && about.iter().all(|(name, value)| line.about.get(*name) == Some(value))
                && (call.is_none() || line.call.as_deref() == call)
        };
        assert!(page.lines.iter().any(fits), "no {what:?} about {about:?}");
    };
    let (shipment, job) = (LogValue::Number(shipped.shipment.id.0), LogValue::Number(shipped.job.id.0));
    is_told(LogKind::Booking, &[("order", LogValue::Number(order.0)), ("shipment", shipment)], Some("ship"));
    is_told(LogKind::Job, &[("job", job)], None);
    assert!(page.lines.iter().any(|line| line.name == "a printer cannot print" && line.about.contains_key("code")));

    for file in std::fs::read_dir(home.join("log")).unwrap() {
        let path = file.unwrap().path();
        nothing_of_people(
            &path.display().to_string().replace(&folder.path().display().to_string(), ""),
            &std::fs::read_to_string(&path).unwrap(),
            folder.path(),
        );
    }
    let files = unpacked(&bundle);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["README.txt", "doctor.json", "log/packdesk.jsonl", "settings.json", "station.json"]);
    for (name, text) in &files {
        nothing_of_people(name, text, folder.path());
    }
    let told: serde_json::Value = serde_json::from_str(&files["station.json"]).unwrap();
    assert!(told["database"]["rows"]["orders"].as_u64().unwrap() > 50);
    assert!(told["database"]["version"].as_u64().unwrap() >= 15);
    assert_eq!(told["printers"].as_array().unwrap().len(), 2);
    assert!(told["printers"][0]["model"].is_string(), "{}", told["printers"]);
    assert!(files["README.txt"].contains("What was left out"));
    assert!(files["log/packdesk.jsonl"].lines().count() > 20);
}
