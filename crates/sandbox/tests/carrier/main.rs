//! The practice carrier and its connector, asked as the station asks every carrier.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../asked/mod.rs"]
mod asked;
mod labels;
mod misbehaviour;
mod once;

use asked::{address, setup};
use carriers::{BookingRequest, Carrier, Found, Registry, RequestedParcel, VoidAnswer, VoidRequest, WantedLabel};
use model::{BookingKey, CarrierId, Currency, Direction, Dpi, Grams, LabelFormat, MethodId, Money};
use sandbox::PracticeCarrier;
use sandbox::carrier::connector;
use std::sync::Arc;
use std::time::Duration;

/// The carrier's connector, built as the station builds it, with no patience and no waits between tries.
fn connect(practice: &PracticeCarrier) -> Arc<dyn Carrier> {
    connect_with(practice, Duration::from_millis(300))
}

fn connect_with(practice: &PracticeCarrier, patience: Duration) -> Arc<dyn Carrier> {
    let account = practice.account(CarrierId("practice".to_owned()));
    Registry::standard().with(connector::kind()).build(&account, &practice.credentials(), &setup(patience)).unwrap()
}

fn request(key: &str, parcels: usize) -> BookingRequest {
    BookingRequest {
        key: BookingKey(key.to_owned()),
        direction: Direction::Outgoing,
        order_number: format!("order of {key}"),
        method: MethodId("practice-parcel".to_owned()),
        service: "practice-parcel".to_owned(),
        contract: None,
        sender: address("Garden store", "3526 KL", "Utrecht", "NL"),
        recipient: address("Zoë Müller (^XZ)", "10115", "Berlin", "DE"),
        service_point: None,
        insured: None,
        brand: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: None, serial: None }; parcels],
        customs: None,
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 },
    }
}

#[test]
fn the_product_does_not_know_it() {
    assert!(Registry::standard().kind(connector::ID).is_none());
}

#[tokio::test]
async fn a_shipment_is_booked_found_and_voided() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 2);

    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (2, 2));
    assert_ne!(booked.parcels[0].number, booked.parcels[1].number);
    assert_eq!(booked.cost, Some(Money { minor: 845, currency: Currency::EUR }));
    assert_eq!(carrier.book(&request).await, Ok(booked.clone()), "the same key is the same shipment");
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.remote_id, &found.parcels), (&booked.remote_id, &booked.parcels));
    assert_eq!(practice.live_of_order("order of pd-7-1"), 1);
    assert_eq!(practice.asked(sandbox::Asked::Book), 2);

    let numbers = booked.parcels.iter().map(|parcel| parcel.number.clone()).collect();
    let void = VoidRequest { key: request.key.clone(), remote_id: booked.remote_id, numbers };
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Voided));
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Already));
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    assert!(!carrier.book(&request).await.unwrap_err().may_be_done(), "its key is spent");
    assert_eq!((practice.live_of_key("pd-7-1"), practice.shipments().len()), (0, 1));
}

#[tokio::test]
async fn it_comes_back_with_what_it_knew() {
    let folder = tempfile::tempdir().unwrap();
    let practice = PracticeCarrier::start_in(folder.path(), 0).await.unwrap();
    let port = practice.port();
    let carrier = connect(&practice);
    let (first, second) = (request("pd-7-1", 1), request("pd-7-2", 1));
    let booked = carrier.book(&first).await.unwrap();
    drop(practice);
    let error = carrier.book(&second).await.unwrap_err();
    assert!(error.is_transient(), "{error:?}");

    // The last line of a carrier that was killed while it wrote.
    let file = folder.path().join("practice-carrier.jsonl");
    let kept = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{kept}{{\"id\": \"px-")).unwrap();

    let again = restart(folder.path(), port).await;
    let carrier = connect(&again);
    assert_eq!(carrier.book(&first).await.unwrap().parcels, booked.parcels);
    let next = carrier.book(&second).await.unwrap();
    assert_ne!(next.parcels, booked.parcels);
    assert_eq!(again.shipments().len(), 2);
}

/// The port is free as soon as the ended server's task is gone.
async fn restart(folder: &std::path::Path, port: u16) -> PracticeCarrier {
    loop {
        match PracticeCarrier::start_in(folder, port).await {
            Ok(carrier) => return carrier,
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => tokio::task::yield_now().await,
            Err(error) => panic!("{error}"),
        }
    }
}

#[tokio::test]
async fn whoever_proves_nothing_gets_nothing() {
    let practice = PracticeCarrier::start().await.unwrap();
    let url = format!("http://127.0.0.1:{}/shipments", practice.port());
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 401);
    let client = reqwest::Client::new();
    let token = url.replace("/shipments", "/token");
    let wrong = client.post(&token).body(r#"{"secret": "guess"}"#).send().await.unwrap();
    assert_eq!(wrong.status(), 401);
}
