//! Labels of several parcels that come in another order than their parcels have.

use crate::waiting::wait_for;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use carriers::{
    AccountError, Answer, Booked, BookedParcel, BookingRequest, Capabilities, Carrier, CarrierKind, LabelRequest,
};
use model::{
    AccountConfig, AccountField, Action, CarrierAccount, CarrierId, Credentials, Dpi, FieldKind, LabelDocument,
    LabelFormat, LabelSource, OrderId, OrderQuery, Rule, Setting, Share, ShippingMethod, Stage,
};
use serde_json::json;
use station::calls::{self, FileChoices, ImportContent, SaveCarrierAccount, VersionedSettings};
use station::{Options, Station};
use std::sync::Arc;

const CAPABILITIES: Capabilities =
    Capabilities { formats: &[LabelFormat::Zpl], most_parcels: 9, ..Capabilities::least(LabelSource::Document) };

fn kind() -> CarrierKind {
    let late = AccountField::new("late", FieldKind::Truth, "carrier-kind-practice").optional();
    let (name, fields, secrets) = ("carrier-kind-practice", vec![late], Vec::new());
    CarrierKind { id: "backwards", name, fields, secrets, capabilities: CAPABILITIES, connect }
}

fn connect(config: &AccountConfig, _: &Credentials, _: &wire::Setup) -> Result<Arc<dyn Carrier>, AccountError> {
    Ok(Arc::new(Backwards { late: config.0.get("late").and_then(serde_json::Value::as_bool).unwrap_or_default() }))
}

/// Sends the label of the last parcel first, with the booking or later.
struct Backwards {
    late: bool,
}

fn number(place: usize) -> String {
    format!("BW10000000{place}NL")
}

fn labels(parcels: usize) -> Vec<LabelDocument> {
    let label = |place: usize| LabelDocument {
        parcel: u32::try_from(place).unwrap(),
        format: LabelFormat::Zpl,
        dpi: Some(Dpi::D203),
        bytes: format!("^XA^PW812^FO9,9^BY2^BCN,200,N^FD>:{}^FS^XZ", number(place)).into_bytes(),
    };
    (1..=parcels).rev().map(label).collect()
}

impl Carrier for Backwards {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        let count = request.parcels.len();
        let parcels = (1..=count).map(|place| BookedParcel { number: number(place) }).collect();
        let labels = if self.late { Vec::new() } else { labels(count) };
        let booked = Booked { remote_id: "B-1".to_owned(), cost: None, parcels, labels, customs: Vec::new() };
        Box::pin(std::future::ready(Ok(booked)))
    }

    fn labels<'a>(&'a self, request: &'a LabelRequest) -> Answer<'a, Vec<LabelDocument>> {
        Box::pin(std::future::ready(Ok(labels(request.numbers.len()))))
    }
}

/// An order of three pieces that can be packed.
fn brought_in(station: &Station) -> OrderId {
    let order = json!({
        "reference": "B-1", "number": "B-1", "placed_at": "2026-11-22T08:00:00Z", "modified_at": "2026-11-22T08:00:00Z",
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "checkout": { "delivery_method": "" },
        "recipient": { "name": "Zoë Made Up", "street": "Keizersgracht 1", "postal_code": "1015 CJ",
            "city": "Amsterdam", "country": "NL" },
        "lines": [{ "name": "Seeds", "sku": "seeds", "quantity": 3, "unit_weight": 350 }]
    });
    let (name, base64) = ("orders.jsonl".to_owned(), BASE64.encode(format!("{order}\n")));
    let import = ImportContent { name, base64, shop: None, choices: FileChoices::default() };
    assert_eq!(calls::import_content(station, import).unwrap().added, 1);
    let rows = calls::orders_find(station, OrderQuery { limit: 100, ..OrderQuery::default() }).unwrap().rows;
    rows.into_iter().find(|row| row.number == "B-1").unwrap().id
}

#[test]
fn each_parcel_has_its_own_label_whatever_the_order_they_come_in() {
    for late in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let practice = Options::practice(folder.path());
        let carriers = practice.carriers.clone().with(kind());
        let station = Station::open(Options { carriers, ..practice }).unwrap();
        let VersionedSettings { version, mut settings } = calls::settings(&station, ()).unwrap();
        let id = CarrierId("backwards".to_owned());
        let first = settings.catalogue.methods.remove(0);
        let name = "Backwards".to_owned();
        let carrier =
            model::Carrier { id: id.clone(), name, active: true, off_for: Vec::new(), tracking_url: String::new() };
        settings.catalogue.carriers.push(carrier);
        let method = ShippingMethod { carrier: id.clone(), countries: Vec::new(), zones: Vec::new(), ..first };
        settings.defaults.method = Some(method.id.clone());
        settings.catalogue.methods = vec![method];
        let three = Action::Set(Setting::Parcels { count: 3, share: Share::default() });
        (settings.rules, settings.checkout) = (vec![Rule::new(1, "Three", vec![three])], Vec::new());
        calls::settings_save(&station, VersionedSettings { version, settings }).unwrap();
        let config = AccountConfig([("late".to_owned(), late.into())].into_iter().collect());
        let account = CarrierAccount::new(id, "backwards", config);
        calls::carrier_account_save(&station, SaveCarrierAccount { account, credentials: None }).unwrap();
        let order = brought_in(&station);
        assert_eq!(calls::ship(&station, order).is_err(), late);
        wait_for(&station, "its labels are out", || {
            calls::bookings_ask(&station, ()).unwrap();
            (calls::order_open(&station, order).unwrap().order.stage == Stage::Shipped).then_some(())
        });
        let printed = station.practice().unwrap().printer.printed();
        let shown = |place: usize| String::from_utf8_lossy(&printed[place - 1].zpl).contains(&number(place));
        assert!(printed.len() == 3 && (1..=3).all(shown), "late: {late}");
    }
}
