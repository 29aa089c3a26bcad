//! The product's Sendcloud connector and the practice Sendcloud, asked as the station asks every carrier.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod account;
mod api;
#[path = "../asked/mod.rs"]
mod asked;
mod bookings;
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

use api::Api;
use asked::{address, setup};
use carriers::{BookingRequest, Carrier, Registry, RequestedParcel, VoidRequest, WantedLabel};
use model::{BookingKey, CarrierAccount, Currency, Direction, Dpi, Grams, LabelFormat, MethodId, Money};
use sandbox::PracticeSendcloud;
use std::sync::Arc;
use std::time::Duration;

fn connect(practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
    Api::V3.connect(practice)
}

fn account_with(
    practice: &PracticeSendcloud,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    Api::V3.account_with(practice, patience, fields)
}

/// A connector, built as the station builds it, with no waits between tries.
fn build(
    practice: &PracticeSendcloud,
    mut account: CarrierAccount,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    account.config.0.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Registry::standard().build(&account, &practice.credentials(), &setup(patience)).unwrap()
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
        brand: None,
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
async fn whoever_proves_nothing_gets_nothing() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let url = format!("{}/shipments", practice.url());
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 401);
}
