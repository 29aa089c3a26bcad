//! A carrier that cannot be asked for a lost booking (DHL Parcel DE): nobody asks it twice by itself, a person may have the order
//! labelled once more, and the doubt stays until the first number turns up and is voided.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use convert::{LabelDocument, Laying, Target};
use model::*;
use serde_json::{Value, json};
use station::calls::{
    self, AnswerBooking, AskLabelFile, FileChoices, FurtherShipment, ImportContent, SaveCarrierAccount,
    VersionedSettings, VoidShipment,
};
use station::{Options, Station};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{Answer, BoxFuture, HeaderMap, Http, Limits, Outgoing, Transport, WireError};

const HOST: &str = "dhl.invalid";
const CARRIER: &str = "dhl";

/// DHL, as far as this desk asks it; everybody else is asked over HTTP.
struct Dhl {
    http: Http,
    /// Whether the next order is carried out and its answer lost.
    loses: AtomicBool,
    /// Whether it gives one number to every parcel.
    repeats: AtomicBool,
    /// How many pages its labels have.
    pages: AtomicUsize,
    /// How many of its answers with labels still bring empty ones.
    breaks: AtomicUsize,
    /// The numbers it would carry.
    live: Mutex<Vec<String>>,
    orders: Mutex<u32>,
    /// The last order, as it was asked for.
    asked: Mutex<Value>,
    /// Whether it goes through customs.
    declared: AtomicBool,
    /// Whether its labels show the number of another parcel.
    swaps: AtomicBool,
    /// As what its labels come; as ZPL where nothing is said.
    drawn_as: Mutex<Option<PrinterLanguage>>,
    /// How often it was asked for documents.
    fetched: AtomicUsize,
}

impl Dhl {
    fn new() -> Self {
        let http = Http::new(Limits::default()).unwrap();
        Self {
            http,
            loses: AtomicBool::new(false),
            repeats: AtomicBool::new(false),
            pages: AtomicUsize::new(1),
            breaks: AtomicUsize::new(0),
            live: Mutex::default(),
            orders: Mutex::default(),
            asked: Mutex::default(),
            declared: AtomicBool::new(false),
            swaps: AtomicBool::new(false),
            drawn_as: Mutex::default(),
            fetched: AtomicUsize::new(0),
        }
    }

    fn live(&self) -> Vec<String> {
        self.live.lock().unwrap().clone()
    }

    fn answer(&self, outgoing: &Outgoing) -> Result<Answer, WireError> {
        let ok = json!({ "title": "OK", "statusCode": 200 });
        let numbers = outgoing.query.iter().filter(|(name, _)| name == "shipment").map(|(_, number)| number.clone());
        let numbers: Vec<String> = numbers.collect();
        let pages = self.pages.load(Ordering::Relaxed);
        let with_labels = !matches!(outgoing.name, "get token" | "validate" | "cancel");
        let fewer = |left: usize| if with_labels { left.checked_sub(1) } else { None };
        let breaks = self.breaks.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fewer).is_ok();
        let label = |number: &String| {
            // The same form, another serial.
            let shown = if self.swaps.load(Ordering::Relaxed) {
                number.replace("00340433333", "00340433334")
            } else {
                number.clone()
            };
            let bars = format!("^FO9,99^BY2^BCN,200,N^FD>:{shown}^FS");
            let written = if breaks { String::new() } else { format!("^PW812^FO9,9^FD{shown}^FS{bars}") };
            let zpl = format!("^XA{written}^XZ").repeat(pages);
            let label = match *self.drawn_as.lock().unwrap() {
                Some(language) => json!({ "b64": BASE64.encode(drawn_as(language, &zpl)) }),
                None => json!({ "zpl2": zpl }),
            };
            let mut item = json!({ "shipmentNo": number, "sstatus": ok, "label": label });
            if self.declared.load(Ordering::Relaxed) {
                let document = BASE64.encode(include_bytes!("../../../fuzz/seeds/pdf/box.pdf"));
                item["customsDoc"] = json!({ "b64": document, "fileFormat": "PDF", "printFormat": "A4" });
            }
            item
        };
        let items: Vec<Value> = match outgoing.name {
            "get token" => return told(&json!({ "access_token": "t", "expires_in": 1800 })),
            "validate" => vec![json!({ "sstatus": ok })],
            "order" => {
                let content: Value = serde_json::from_slice(&outgoing.content.as_ref().unwrap().bytes).unwrap();
                let on_label = content.pointer("/shipments/0/product") == Some(&json!("V66WPI"));
                let declared = content.pointer("/shipments/0/customs").is_some() && !on_label;
                self.declared.store(declared, Ordering::Relaxed);
                *self.asked.lock().unwrap() = content;
                let mut orders = self.orders.lock().unwrap();
                *orders += if self.repeats.load(Ordering::Relaxed) { 0 } else { 1 };
                let number = format!("00340433333010100000{orders:05}");
                self.live.lock().unwrap().push(number.clone());
                if self.loses.swap(false, Ordering::Relaxed) {
                    return Err(WireError::TimedOut);
                }
                vec![label(&number)]
            }
            "cancel" => {
                self.live.lock().unwrap().retain(|live| !numbers.contains(live));
                numbers.iter().map(|number| json!({ "shipmentNo": number, "sstatus": ok })).collect()
            }
            _ => {
                self.fetched.fetch_add(1, Ordering::Relaxed);
                numbers.iter().map(label).collect()
            }
        };
        told(&json!({ "items": items }))
    }
}

/// A label in ZPL as a picture of it: in a file of another kind, or in ZPL.
fn drawn_as(language: PrinterLanguage, zpl: &str) -> Vec<u8> {
    let size = LabelSize::FourBySix;
    let converted = |document: &[u8], language| {
        let target = Target { language, dpi: Dpi::D203, size, compression: Compression::Z64 };
        let laying = Laying { framing: Framing::default(), source: Dpi::D203, target };
        LabelDocument::open(document).unwrap().convert(None, &laying).unwrap().remove(0).bytes
    };
    match language {
        // ZPL that is one picture.
        PrinterLanguage::Zpl => converted(&converted(zpl.as_bytes(), PrinterLanguage::Png), language),
        language => converted(zpl.as_bytes(), language),
    }
}

fn told(content: &Value) -> Result<Answer, WireError> {
    Ok(Answer::new(200, HeaderMap::new(), content.to_string().into_bytes()))
}

impl Transport for Dhl {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        if outgoing.url.host_str() == Some(HOST) {
            Box::pin(async move { self.answer(outgoing) })
        } else {
            self.http.exchange(outgoing)
        }
    }
}

fn order() -> Value {
    json!({
        "reference": "D-1", "number": "D-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "checkout": { "delivery_method": "" },
        "recipient": { "name": "Zoë Made Up", "street": "Lindenallee 7", "postal_code": "10115", "city": "Berlin",
            "country": "DE" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 1, "unit_weight": 350 }]
    })
}

/// An order to Switzerland that says what customs ask.
fn abroad() -> Value {
    let mut order = order();
    order["recipient"] = json!({ "name": "Zoë Made Up", "street": "Lindenallee 7", "postal_code": "8001", "city": "Zürich",
        "country": "CH" });
    order["checkout"]["price"] = json!({ "minor": 690, "currency": "EUR" });
    order["lines"] = json!([{ "name": "Seeds", "sku": "seeds", "quantity": 1, "unit_weight": 350,
        "unit_price": { "minor": 560, "currency": "EUR" }, "hs_code": "1209.99", "origin": "NL" }]);
    order
}

/// A station that ships with DHL, and an order that can be packed.
fn desk(folder: &Path, dhl: &Arc<Dhl>) -> (Station, OrderId) {
    desk_with(folder, dhl, &order())
}

fn desk_with(folder: &Path, dhl: &Arc<Dhl>, order: &Value) -> (Station, OrderId) {
    let transport: Arc<dyn Transport> = Arc::<Dhl>::clone(dhl);
    let wire = wire::Setup { transport: Some(transport), ..wire::Setup::default() };
    let clock = || UtcDateTime(jiff::Timestamp::now());
    let station = Station::open(Options { wire, clock, ..Options::practice(folder) }).unwrap();
    let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
    let first = settings.catalogue.methods.remove(0);
    settings.catalogue.carriers.push(Carrier {
        id: CarrierId(CARRIER.to_owned()),
        name: "DHL".to_owned(),
        active: true,
        off_for: Vec::new(),
        tracking_url: String::new(),
    });
    let method = ShippingMethod {
        id: MethodId("home".to_owned()),
        service: "V01PAK".to_owned(),
        carrier: CarrierId(CARRIER.to_owned()),
        countries: Vec::new(),
        ..first
    };
    settings.defaults.method = Some(method.id.clone());
    settings.catalogue.methods = vec![method];
    (settings.rules, settings.checkout) = (Vec::new(), Vec::new());
    calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
    let config = json!({ "customer_number": "3333333333", "url": format!("https://{HOST}") });
    let account = CarrierAccount::new(
        CarrierId(CARRIER.to_owned()),
        carriers::dhl_parcel_de::ID,
        AccountConfig(config.as_object().unwrap().clone()),
    );
    let keys = [("user", "u"), ("password", "p"), ("api_key", "k"), ("api_secret", "s")];
    let account = SaveCarrierAccount { account, credentials: Some(Credentials::of(keys)) };
    calls::carrier_account_save(&station, account).unwrap();
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(order.to_string()));
    calls::import_content(&station, ImportContent { name, base64, shop: None, choices: FileChoices::default() })
        .unwrap();
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, query).unwrap().rows;
    let id = rows.into_iter().find(|row| row.number == "D-1").unwrap().id;
    (station, id)
}

/// Waits for the station's events until something holds.
pub(crate) fn until(station: &Station, what: &str, mut holds: impl FnMut() -> bool) {
    let mut events = station.listen();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let waited = runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(90), async {
            while !holds() {
                let _ = tokio::time::timeout(Duration::from_secs(1), events.recv()).await;
            }
        })
        .await
    });
    assert!(waited.is_ok(), "it never came to be: {what}");
}

#[test]
fn a_lost_answer_is_a_doubt_that_stays_while_the_order_is_labelled_once_more() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    let shipments = || calls::order_open(&station, id).unwrap().shipments;

    dhl.loses.store(true, Ordering::Relaxed);
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::CarrierSilent);
    let first = shipments().remove(0);
    for _ in 0..3 {
        let open = calls::bookings_ask(&station, ()).unwrap();
        assert_eq!(open.iter().map(|it| it.booking.state).collect::<Vec<_>>(), [BookingState::Unclear]);
    }
    assert_eq!(*dhl.orders.lock().unwrap(), 1, "nobody asks it again by itself");

    let further = FurtherShipment { order: id, direction: Direction::Outgoing, items: Vec::new() };
    let second = calls::ship_further(&station, further).unwrap().shipment;
    assert_ne!(second.reference, first.reference);
    assert_eq!(dhl.live().len(), 2, "the spare label, and the one that is used");
    let open = calls::bookings_ask(&station, ()).unwrap();
    assert_eq!(open.iter().map(|it| it.shipment.id).collect::<Vec<_>>(), [first.id], "the doubt stays");

    // The portal shows it under its reference.
    let spare = dhl.live().remove(0);
    let found = AnswerBooking { shipment: first.id, numbers: Some(vec![spare.clone()]) };
    calls::booking_answer(&station, found).unwrap();
    let void = VoidShipment { shipment: first.id, reason: "a spare label".to_owned() };
    calls::void(&station, void).unwrap();
    let booking_of = |id: ShipmentId| shipments().into_iter().find(|it| it.id == id).unwrap().booking;
    until(&station, "the spare is voided", || booking_of(first.id) == BookingState::Voided);
    assert_eq!(dhl.live(), [second.first_number().to_owned()]);
    assert_eq!(booking_of(second.id), BookingState::Booked);
}

#[test]
fn a_label_of_several_pages_prints_whole_and_is_to_look_at() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    dhl.pages.store(2, Ordering::Relaxed);
    calls::ship(&station, id).unwrap();
    until(&station, "both pages are out", || {
        let view = calls::order_open(&station, id).unwrap();
        let out = view.jobs.iter().filter(|job| job.state == JobState::Printed);
        out.count() == 2 && view.order.stage == Stage::Shipped
    });
    let list = calls::look(&station, ()).unwrap();
    let pages = list.iter().find(|it| it.problem.code == ProblemCode::CarrierLabelPages).unwrap();
    assert_eq!((&pages.problem.args["pages"], &pages.problem.args["order"]), (&2_i64.into(), &"D-1".into()));
    let file = calls::label_file(&station, AskLabelFile { order: id, language: PrinterLanguage::Png }).unwrap();
    assert_eq!(file.problem.map(|problem| problem.code), Some(ProblemCode::CarrierLabelPages));
}

#[test]
fn a_number_that_another_parcel_has_is_a_doubt_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    calls::ship(&station, id).unwrap();
    dhl.repeats.store(true, Ordering::Relaxed);
    let further = FurtherShipment { order: id, direction: Direction::Outgoing, items: Vec::new() };
    let problem = calls::ship_further(&station, further).unwrap_err();
    assert_eq!(problem.code, ProblemCode::CarrierNumberTaken);
    let open = calls::bookings_ask(&station, ()).unwrap();
    assert_eq!(open.iter().map(|it| it.booking.state).collect::<Vec<_>>(), [BookingState::Unclear]);
    let list = calls::look(&station, ()).unwrap();
    let doubt = list.iter().find(|it| it.problem.code == ProblemCode::CarrierNumberTaken).unwrap();
    assert_eq!(doubt.problem.args["carrier"], (&CarrierId(CARRIER.to_owned())).into());
    assert_eq!((&*doubt.title.key, &doubt.problem), ("look-booking-number-taken", &problem));
}

/// What of a desk's orders has to be looked at because of a label that cannot be printed.
fn unprintable(station: &Station) -> Vec<Option<OrderId>> {
    let list = calls::look(station, ()).unwrap();
    let is = |it: &&calls::ToLookAt| it.problem.code == ProblemCode::CarrierLabelUnprintable;
    list.iter().filter(is).map(|it| it.order).collect()
}

#[test]
fn a_label_that_came_empty_is_fetched_once_more_and_prints() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    dhl.breaks.store(1, Ordering::Relaxed);
    let told = calls::ship(&station, id).unwrap_err();
    assert_eq!((told.code, &told.args["order"]), (ProblemCode::CarrierLabelUnprintable, &"D-1".into()));
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::AlreadyShipped, "it is paid for");
    calls::bookings_ask(&station, ()).unwrap();
    until(&station, "it is shipped", || calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped);
    assert_eq!((dhl.live().len(), unprintable(&station)), (1, Vec::new()));
}

#[test]
fn a_label_that_stays_empty_is_to_look_at_until_it_is_whole_or_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    dhl.breaks.store(3, Ordering::Relaxed);
    calls::ship(&station, id).unwrap_err();
    for _ in 0..2 {
        calls::bookings_ask(&station, ()).unwrap();
        assert_eq!(unprintable(&station), [Some(id)]);
    }
    calls::bookings_ask(&station, ()).unwrap();
    assert_eq!(unprintable(&station), [], "the carrier has mended it");
    until(&station, "it is shipped", || calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped);

    dhl.breaks.store(9, Ordering::Relaxed);
    let further = FurtherShipment { order: id, direction: Direction::Outgoing, items: Vec::new() };
    calls::ship_further(&station, further).unwrap_err();
    calls::bookings_ask(&station, ()).unwrap();
    assert_eq!(unprintable(&station), [Some(id)]);
    let shipment = calls::order_open(&station, id).unwrap().shipments.pop().unwrap();
    calls::void(&station, VoidShipment { shipment: shipment.id, reason: "no label".to_owned() }).unwrap();
    assert_eq!(unprintable(&station), [], "nobody waits for what was taken back");
}

#[test]
fn what_came_for_customs_is_kept_and_prints_once_however_late_the_label_comes() {
    for breaks in [0, 1] {
        let folder = tempfile::tempdir().unwrap();
        let dhl = Arc::new(Dhl::new());
        let (station, id) = desk_with(folder.path(), &dhl, &abroad());
        dhl.breaks.store(breaks, Ordering::Relaxed);
        let _ = calls::ship(&station, id);
        let asked = dhl.asked.lock().unwrap()["shipments"][0]["customs"].clone();
        assert_eq!((&asked["postalCharges"]["value"], &asked["items"][0]["hsCode"]), (&json!(6.9), &json!("120999")));
        let declarations = || {
            let jobs = calls::order_open(&station, id).unwrap().jobs;
            let is = |job: &&Job| matches!(job.document, Document::Paper { paper: Paper::CustomsDeclaration, .. });
            jobs.iter().filter(is).count()
        };
        until(&station, "label and declaration are out", || {
            let _ = calls::bookings_ask(&station, ());
            calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped
        });
        assert_eq!((declarations(), dhl.fetched.load(Ordering::Relaxed)), (1, breaks), "it came with the booking");
    }
}

/// A label that shows another number than the booked one, which waits for a person.
fn another_number(station: &Station) -> Option<calls::ToLookAt> {
    let list = calls::look(station, ()).unwrap();
    list.into_iter().find(|it| it.problem.code == ProblemCode::CarrierLabelOtherNumber)
}

#[test]
fn a_label_with_the_number_of_another_parcel_waits_until_a_person_has_it_printed_or_taken_back() {
    let kinds = [
        (None, true),
        (None, false),
        (Some(PrinterLanguage::Pdf), true),
        (Some(PrinterLanguage::Png), false),
        (Some(PrinterLanguage::Zpl), true),
    ];
    for (drawn_as, prints) in kinds {
        let folder = tempfile::tempdir().unwrap();
        let dhl = Arc::new(Dhl::new());
        let (station, id) = desk(folder.path(), &dhl);
        dhl.swaps.store(true, Ordering::Relaxed);
        *dhl.drawn_as.lock().unwrap() = drawn_as;
        let told = calls::ship(&station, id).unwrap_err();
        let number = dhl.live().remove(0);
        assert_eq!((told.code, &told.args["number"]), (ProblemCode::CarrierLabelOtherNumber, &number.as_str().into()));
        assert_eq!(told.args["shows"], number.replace("00340433333", "00340433334").as_str().into());
        let view = calls::order_open(&station, id).unwrap();
        assert_eq!(view.jobs.len(), 0, "nothing prints");
        let shipment = view.shipments[0].clone();
        assert_eq!(shipment.state, ShipmentState::Labelled, "it is kept");
        let waits = another_number(&station).unwrap();
        assert_eq!(waits.answers, [calls::LookAnswer::Send]);
        if prints {
            let answer = calls::AnswerLook { concern: waits.concern, answer: calls::LookAnswer::Send };
            calls::look_answer(&station, answer).unwrap();
            until(&station, "it is shipped", || calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped);
        } else {
            let void = VoidShipment { shipment: shipment.id, reason: "the label of another parcel".to_owned() };
            calls::void(&station, void).unwrap();
            assert_eq!(calls::order_open(&station, id).unwrap().order.stage, Stage::Ready);
        }
        assert!(another_number(&station).is_none());
    }
}

#[test]
fn a_pdf_and_a_picture_with_the_number_that_was_booked_print() {
    for language in [PrinterLanguage::Pdf, PrinterLanguage::Png, PrinterLanguage::Zpl] {
        let folder = tempfile::tempdir().unwrap();
        let dhl = Arc::new(Dhl::new());
        let (station, id) = desk(folder.path(), &dhl);
        *dhl.drawn_as.lock().unwrap() = Some(language);
        calls::ship(&station, id).unwrap();
        until(&station, "it is shipped", || calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped);
        assert!(another_number(&station).is_none(), "{language:?}");
    }
}

/// What customs read of a Warenpost International stands on its label (CN 22): a paper beside would declare it twice.
#[test]
fn what_is_declared_on_its_label_has_no_paper_beside() {
    for (product, papers) in [("V66WPI", 0), ("V53WPAK", 1)] {
        let folder = tempfile::tempdir().unwrap();
        let dhl = Arc::new(Dhl::new());
        let (station, id) = desk_with(folder.path(), &dhl, &abroad());
        let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
        product.clone_into(&mut settings.catalogue.methods[0].service);
        calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
        calls::ship(&station, id).unwrap();
        assert_eq!(dhl.asked.lock().unwrap()["shipments"][0]["customs"]["items"][0]["hsCode"], json!("120999"));
        until(&station, "it is shipped", || calls::order_open(&station, id).unwrap().order.stage == Stage::Shipped);
        let jobs = calls::order_open(&station, id).unwrap().jobs;
        assert_eq!(
            jobs.iter().filter(|job| matches!(job.document, Document::Paper { .. })).count(),
            papers,
            "{product}"
        );
    }
}

#[test]
fn a_return_that_nobody_would_book_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let dhl = Arc::new(Dhl::new());
    let (station, id) = desk(folder.path(), &dhl);
    calls::ship(&station, id).unwrap();
    let back = FurtherShipment { order: id, direction: Direction::Return, items: Vec::new() };
    assert_eq!(calls::ship_further(&station, back).unwrap_err().code, ProblemCode::CarrierNotOffered);
    assert_eq!(calls::order_open(&station, id).unwrap().shipments.len(), 1);
}
