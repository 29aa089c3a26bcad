//! The product's Sendcloud connector and the practice Sendcloud, asked as the station asks every carrier.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod account;
mod customs;
mod labels;
mod misbehaviour;
mod once;
mod points;
mod returns;
mod schema;
mod tracking;
mod v2;
mod void;

use carriers::{BookingRequest, Carrier, Found, Registry, RequestedParcel, VoidRequest, WantedLabel};
use jiff::Timestamp;
use model::{
    Address, BookingKey, CarrierAccount, CarrierId, Currency, Direction, Dpi, Grams, LabelFormat, MethodId, Money,
};
use sandbox::{PracticeSendcloud, SendcloudAsked};
use std::sync::Arc;
use std::time::Duration;
use wire::{Clock, Limits, Setup};

/// The connector, built as the station builds it, with little patience and no waits between tries.
fn connect(practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
    connect_with(practice, Duration::from_millis(400))
}

fn connect_with(practice: &PracticeSendcloud, patience: Duration) -> Arc<dyn Carrier> {
    account_with(practice, patience, &[])
}

fn account_with(
    practice: &PracticeSendcloud,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    build(practice, practice.account(CarrierId("platform".to_owned())), patience, fields)
}

fn build(
    practice: &PracticeSendcloud,
    mut account: CarrierAccount,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    let limits = Limits { total: patience, tries: 2, ..Limits::default() };
    let clock = Clock { now: Timestamp::now, sleep: Arc::new(|_| Box::pin(std::future::ready(()))) };
    let setup = Setup { limits, clock, transport: None };
    account.config.0.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Registry::standard().build(&account, &practice.credentials(), &setup).unwrap()
}

fn address(name: &str, postal_code: &str, city: &str, country: &str) -> Address {
    Address {
        name: name.to_owned(),
        company: String::new(),
        street: "Lindenallee 7".to_owned(),
        street2: String::new(),
        postal_code: postal_code.to_owned(),
        city: city.to_owned(),
        state: String::new(),
        country: country.parse().unwrap(),
        phone: String::new(),
        email: String::new(),
    }
}

fn request(key: &str, parcels: usize) -> BookingRequest {
    BookingRequest {
        key: BookingKey(key.to_owned()),
        direction: Direction::Outgoing,
        order_number: format!("order of {key}"),
        method: MethodId("dpd-home".to_owned()),
        service: "dpd:home".to_owned(),
        contract: None,
        sender: address("Garden store", "3526 KL", "Utrecht", "NL"),
        recipient: address("Zoë Müller (^XZ)", "10115", "Berlin", "DE"),
        service_point: None,
        insured: None,
        value: Money { minor: 2_590, currency: Currency::EUR },
        parcels: vec![RequestedParcel { weight: Grams(1_200), size: None, serial: None }; parcels],
        customs: None,
        label: WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D203 },
    }
}

fn void_of(request: &BookingRequest, remote_id: &str) -> VoidRequest {
    VoidRequest { key: request.key.clone(), remote_id: remote_id.to_owned(), numbers: Vec::new() }
}

#[tokio::test]
async fn a_shipment_is_booked_and_found_by_its_key() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 1);
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (1, 1));
    assert_eq!(practice.asked(SendcloudAsked::Label), 0, "its label came along");
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.remote_id, &found.parcels), (&booked.remote_id, &booked.parcels));
    assert_eq!(practice.live_of_order("order of pd-7-1"), 1);
}

#[tokio::test]
async fn a_key_that_is_known_is_the_same_shipment_however_that_is_told() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 2);
    let booked = carrier.book(&request).await.unwrap();
    for _ in 0..3 {
        assert_eq!(carrier.book(&request).await, Ok(booked.clone()), "409 in each of its bodies");
    }
    assert_eq!(practice.shipments().len(), 1);
}

#[tokio::test]
async fn parcels_that_travel_together_have_their_own_labels_in_order() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let booked = connect(&practice).book(&request("pd-7-1", 3)).await.unwrap();
    assert_eq!(booked.labels.iter().map(|label| label.parcel).collect::<Vec<_>>(), [1, 2, 3]);
    for (parcel, label) in booked.parcels.iter().zip(&booked.labels) {
        let text = String::from_utf8(label.bytes.clone()).unwrap();
        assert!(text.contains(&format!("^FD{}^FS", parcel.number)), "{text}");
    }
    assert_eq!(practice.asked(SendcloudAsked::Label), 3);
}

#[tokio::test]
async fn whoever_proves_nothing_gets_nothing() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let url = format!("{}/shipments", practice.url());
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 401);
}
