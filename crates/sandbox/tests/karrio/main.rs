//! The product's Karrio connector and a real Karrio, where one is installed: `server/install.sh` does that.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

#[path = "../asked/mod.rs"]
mod asked;
mod real;

use asked::{address, setup};
use carriers::{
    Booked, BookingRequest, Carrier, CarrierError, CustomsDeclaration, DeclaredGoods, Found, LabelRequest, NonDelivery,
    Place, Refusal, Registry, RequestedParcel, ServiceQuery, TrackRequest, VoidAnswer, VoidRequest, WantedLabel,
    karrio,
};
use model::{
    AccountConfig, BookingKey, CarrierAccount, CarrierId, Credentials, Currency, Direction, Dpi, ExportReason, Grams,
    LabelFormat, MethodId, Millimetres, Money, ParcelSize, TrackingState,
};
use real::{CONNECTION, KEY, RealKarrio};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

fn connect(karrio: &RealKarrio, labels: &str, key: &str) -> Arc<dyn Carrier> {
    let config = json!({ "url": karrio.url, "labels": labels });
    let config = AccountConfig(config.as_object().unwrap().clone());
    let account = CarrierAccount::new(CarrierId("hub".to_owned()), karrio::ID, config);
    Registry::standard().build(&account, &Credentials::of([("api_key", key)]), &setup(Duration::from_secs(60))).unwrap()
}

fn request(key: &str, grams: &[u32]) -> BookingRequest {
    let size = ParcelSize { length: Millimetres(300), width: Millimetres(200), height: Millimetres(105) };
    let parcel = |grams: &u32| RequestedParcel { weight: Grams(*grams), size: Some(size), serial: None };
    BookingRequest {
        customs: None,
        key: BookingKey(key.to_owned()),
        direction: Direction::Outgoing,
        order_number: format!("order-of-{key}"),
        method: MethodId("haulier".to_owned()),
        service: format!("{CONNECTION}/haulier_standard"),
        contract: None,
        sender: address("Garden store", "50667", "Köln", "DE"),
        recipient: address("Zoë Müller (^XZ)", "10115", "Berlin", "DE"),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: grams.iter().map(parcel).collect(),
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 },
    }
}

fn numbers(booked: &Booked) -> Vec<String> {
    booked.parcels.iter().map(|parcel| parcel.number.clone()).collect()
}

fn labels_of(booked: &Booked) -> LabelRequest {
    let label = WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 };
    LabelRequest { remote_id: booked.remote_id.clone(), numbers: numbers(booked), label }
}

fn void_of(request: &BookingRequest, booked: &Booked) -> VoidRequest {
    VoidRequest { key: request.key.clone(), remote_id: booked.remote_id.clone(), numbers: numbers(booked) }
}

async fn refused(carrier: &dyn Carrier, request: &BookingRequest) -> Refusal {
    match carrier.book(request).await {
        Err(CarrierError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_real_karrio_does_what_the_connector_counts_on() {
    let Some(installed) = real::installed() else {
        eprintln!("no Karrio is installed: tests/karrio/server/install.sh makes one");
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let karrio = RealKarrio::start(&installed);
    runtime.block_on(async {
        account(&karrio).await;
        karrio.add_carrier().await;
        prices(&karrio).await;
        booking(&karrio).await;
        several_parcels_and_pdf(&karrio).await;
        at_once(&karrio).await;
        refusals(&karrio).await;
        abroad(&karrio).await;
        voiding(&karrio).await;
    });
}

async fn account(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let Err(CarrierError::Refused(refusal)) = carrier.check().await else { panic!("nothing is kept there yet") };
    assert_eq!(refusal.why.key, "karrio-no-connection");
    assert_eq!(connect(karrio, "zpl_300", "guess").check().await, Err(CarrierError::Unauthorised));
}

async fn prices(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let seen = carrier.check().await.unwrap();
    assert_eq!((seen.contracts[0].id.as_str(), seen.contracts.len()), (CONNECTION, 1));
    let query = |country: &str, grams: Option<u32>| ServiceQuery {
        from: Place { country: "DE".parse().unwrap(), postal_code: "50667".to_owned() },
        to: Place { country: country.parse().unwrap(), postal_code: String::new() },
        parcels: grams.into_iter().map(|grams| (Grams(grams), None)).collect(),
        service: String::new(),
    };
    let told = async |country: &str, grams| {
        let services = carrier.services(&query(country, grams)).await.unwrap();
        services.into_iter().map(|it| (it.code, it.price.map(|it| it.minor))).collect::<Vec<_>>()
    };
    let of = |code: &str, price| (format!("{CONNECTION}/{code}"), price);
    assert_eq!(told("DE", Some(1_200)).await, [of("haulier_point", Some(360)), of("haulier_standard", Some(410))]);
    // A band ends before its last gram.
    assert_eq!(told("DE", Some(2_000)).await[1], of("haulier_standard", Some(590)));
    assert_eq!(told("NL", Some(1_200)).await, [of("haulier_standard", Some(1_240))]);
    assert_eq!(told("US", Some(1_200)).await, []);
    assert_eq!(told("DE", Some(40_000)).await, []);
    assert_eq!(told("DE", None).await, [of("haulier_point", None), of("haulier_standard", None)]);
    let one = ServiceQuery { service: format!("{CONNECTION}/haulier_point"), ..query("DE", Some(900)) };
    assert_eq!(carrier.services(&one).await.unwrap().len(), 1);
}

async fn booking(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let request = request("pd-1", &[1_200]);
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!(booked.cost, Some(Money { minor: 410, currency: Currency::EUR }));
    assert_eq!((booked.labels[0].format, booked.labels[0].dpi), (LabelFormat::Zpl, Some(Dpi::D300)));
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.parcels, &found.remote_id, found.cost), (&booked.parcels, &booked.remote_id, booked.cost));
    assert_eq!(carrier.labels(&labels_of(&booked)).await.unwrap(), booked.labels);
    let asked = [TrackRequest { remote_id: booked.remote_id.clone(), numbers: numbers(&booked) }];
    let heard = carrier.track(&asked).await.unwrap();
    assert_eq!((heard[0].number.clone(), heard[0].state), (numbers(&booked).remove(0), TrackingState::Announced));
    // The same key again: it is seen, and nothing is bought.
    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    let mut statuses = karrio.statuses_of("order-of-pd-1").await;
    statuses.sort_unstable();
    assert_eq!(statuses, ["cancelled", "created"]);
}

async fn several_parcels_and_pdf(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let request = request("pd-several", &[1_000, 2_500, 4_000]);
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (3, 3));
    let all = String::from_utf8_lossy(&booked.labels[2].bytes);
    let places: Vec<usize> = (1..=3).map(|place| all.find(&format!("CARTON: {place} OF 3")).unwrap()).collect();
    assert!(places.is_sorted(), "labels in the order of the parcels");
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!(found.parcels, booked.parcels);
    let pdf = connect(karrio, "pdf", KEY);
    let booked = pdf.book(&self::request("pd-pdf", &[900, 1_100])).await.unwrap();
    assert_eq!(booked.labels.iter().map(|it| it.format).collect::<Vec<_>>(), [LabelFormat::Pdf, LabelFormat::Pdf]);
    assert_eq!(pdf.labels(&labels_of(&booked)).await.unwrap(), booked.labels);
}

/// Four purchases of one draft all succeed at Karrio. Four bookings of one key buy one at most.
async fn at_once(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_203", KEY);
    let request = request("pd-at-once", &[1_200]);
    let asked: Vec<_> = (0..4)
        .map(|_| {
            let (carrier, request) = (Arc::clone(&carrier), request.clone());
            tokio::spawn(async move { carrier.book(&request).await })
        })
        .collect();
    let mut bought = 0;
    for answer in asked {
        match answer.await.unwrap() {
            Ok(_) => bought += 1,
            // Looking may fail while others write: nothing was bought then.
            Err(error) => assert!(error.is_transient() || error.may_be_done(), "{error:?}"),
        }
    }
    let live = async || karrio.statuses_of("order-of-pd-at-once").await.iter().filter(|it| *it == "created").count();
    assert!(bought <= 1 && live().await == bought, "{bought} bought");
    match carrier.find(&request.key).await.unwrap() {
        Found::Booked(_) => assert_eq!(bought, 1),
        Found::Absent => assert!(carrier.book(&request).await.is_ok()),
    }
    assert_eq!(live().await, 1);
}

async fn refusals(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let changed = |key: &str, change: fn(&mut BookingRequest)| {
        let mut request = request(key, &[1_200]);
        change(&mut request);
        request
    };
    let field =
        async |key: &str, change: fn(&mut BookingRequest)| refused(&*carrier, &changed(key, change)).await.field;
    assert_eq!(field("pd-city", |it| it.recipient.city = "x".repeat(51)).await, "recipient.city");
    assert_eq!(field("pd-phone", |it| it.sender.phone = "none".to_owned()).await, "sender.phone");
    assert_eq!(field("pd-order", |it| it.order_number = "x".repeat(101)).await, "order_number");
    assert_eq!(field("pd-service", |it| it.service = format!("{CONNECTION}/express")).await, "method");
    let heavy = refused(&*carrier, &changed("pd-heavy", |it| it.parcels[0].weight = Grams(40_000))).await;
    let words = serde_json::to_string(&heavy.why).unwrap();
    assert!(words.contains("weight"), "{words}");
    let elsewhere = changed("pd-elsewhere", |it| it.service = "elsewhere/haulier_standard".to_owned());
    assert_eq!(refused(&*carrier, &elsewhere).await.why.key, "carrier-refused-in-words");
    for key in ["pd-city", "pd-heavy", "pd-service"] {
        assert_eq!(carrier.find(&BookingKey(key.to_owned())).await, Ok(Found::Absent));
    }
    assert_eq!(
        connect(karrio, "zpl_300", "guess").book(&request("pd-key", &[1])).await,
        Err(CarrierError::Unauthorised)
    );
}

async fn abroad(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let goods = DeclaredGoods {
        description: "Mug".to_owned(),
        sku: "MUG-1".to_owned(),
        quantity: 2,
        unit_value: Money { minor: 990, currency: Currency::EUR },
        unit_weight: Grams(350),
        hs_code: "6912.00".to_owned(),
        origin: "NL".parse().unwrap(),
    };
    let declaration = CustomsDeclaration {
        reason: ExportReason::Sale,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: String::new(),
        statements: Vec::new(),
        vat_number: "DE123456789".to_owned(),
        eori_number: "DE1234567".to_owned(),
        delivery: None,
        incoterm: None,
        day: model::Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![goods]],
    };
    let recipient = address("Joe", "8001", "Zürich", "CH");
    let request = BookingRequest { recipient, customs: Some(declaration), ..request("pd-abroad", &[900]) };
    let booked = carrier.book(&request).await.unwrap();
    // This carrier makes nothing for customs.
    assert_eq!(carrier.customs(&labels_of(&booked)).await, Ok(Some(Vec::new())));
}

async fn voiding(karrio: &RealKarrio) {
    let carrier = connect(karrio, "zpl_300", KEY);
    let request = request("pd-void", &[1_200]);
    let mut booked = carrier.book(&request).await.unwrap();
    assert_eq!(carrier.void(&void_of(&request, &booked)).await, Ok(VoidAnswer::Voided));
    assert_eq!(carrier.void(&void_of(&request, &booked)).await, Ok(VoidAnswer::Already));
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    booked = carrier.book(&request).await.unwrap();
    booked.remote_id = String::new();
    assert_eq!(carrier.void(&void_of(&request, &booked)).await, Ok(VoidAnswer::Voided), "by its key alone");
    booked.remote_id = "shp_nobody".to_owned();
    assert!(carrier.void(&void_of(&request, &booked)).await.is_err());
}
