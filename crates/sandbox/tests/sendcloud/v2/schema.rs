//! Sendcloud's own schema of API v2 as a second, independent gate: every request of the connector passes it.

use super::{account_with, connect, request};
use crate::customs::declaration;
use carriers::{BookingRequest, RequestedParcel};
use jsonschema::Validator;
use model::{Direction, Grams, Millimetres, ParcelSize, ServicePoint};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sandbox::{PracticeSendcloud, SendcloudAsked};
use serde_json::{Value, json};
use std::time::Duration;

fn schema() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(include_str!("../schema/v2-parcels.json")).unwrap()).unwrap()
}

fn faults(content: &Value) -> Vec<String> {
    schema().iter_errors(content).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn size(length: u32) -> ParcelSize {
    ParcelSize { length: Millimetres(length), width: Millimetres(200), height: Millimetres(105) }
}

fn a_booking() -> impl Strategy<Value = BookingRequest> {
    let text = || "[A-Za-zäßé0-9 '\"<^]{0,30}";
    let country = proptest::sample::select(vec!["NL", "DE", "US", "FR", "CH", "GB"]);
    let point = proptest::option::of(("[0-9]{1,9}", "[0-9]{0,9}"));
    let parcel = (0_u32..40_000, proptest::option::of(0_u32..3_000));
    let parcels = proptest::collection::vec(parcel, 1..=20);
    let address = (text(), text(), text(), "[0-9A-Z ]{0,8}", text(), country);
    (address, point, parcels, any::<bool>(), any::<bool>()).prop_map(|(address, point, parcels, declared, back)| {
        let (name, street, street2, postal_code, city, country) = address;
        let mut booking = request("schema", 1);
        booking.parcels = parcels
            .into_iter()
            .map(|(grams, length)| RequestedParcel { weight: Grams(grams), size: length.map(size), serial: None })
            .collect();
        booking.recipient = model::Address {
            name,
            street,
            street2,
            postal_code,
            city,
            country: country.parse().unwrap(),
            ..booking.recipient
        };
        booking.service_point = point.map(|(id, post_number)| {
            ServicePoint { id, carrier: String::new(), name: String::new(), post_number }.into()
        });
        booking.customs = declared.then(|| declaration(booking.parcels.len()));
        if back {
            booking.direction = Direction::Return;
        }
        booking
    })
}

/// What an address lacks is the customer's to say: the schema's words on that are the refusal, not a fault of ours.
fn is_ours(fault: &str) -> bool {
    let lacks = ["name", "address", "postal_code", "city"];
    !lacks.iter().any(|field| fault.contains(&format!("\"{field}\" is a required property")))
}

#[test]
fn whatever_is_booked_has_the_form_the_schema_asks_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let practice = runtime.block_on(PracticeSendcloud::start()).unwrap();
    let carrier = connect(&practice);
    let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
    let booked = runner.run(&a_booking(), |mut booking| {
        let before = practice.requests().len();
        booking.key.0 = format!("schema-{before}");
        let answer = runtime.block_on(carrier.book(&booking));
        // What the API has no place for is refused before anything is asked.
        let Some((what, content)) = practice.requests().get(before).cloned() else {
            prop_assert!(answer.is_err());
            return Ok(());
        };
        prop_assert_eq!(what, SendcloudAsked::Announce);
        let faults = faults(&content);
        prop_assert!(faults.iter().all(|fault| !is_ours(fault)), "{:?}", faults);
        prop_assert!(answer.is_err() || faults.is_empty(), "taken here and not there: {:?}", faults);
        Ok(())
    });
    booked.unwrap();
    assert!(practice.asked(SendcloudAsked::Announce) > 10);
}

#[tokio::test]
async fn what_is_booked_passes_without_a_fault() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let fields = [("sender_address", json!(1)), ("contract", json!(60)), ("return_option", json!("300"))];
    let carrier = account_with(&practice, Duration::from_secs(2), &fields);
    let mut several = request("several", 20);
    several.parcels.iter_mut().for_each(|parcel| parcel.size = Some(size(300)));
    let abroad = crate::address("Zoë Müller", "8001", "Zürich", "CH");
    let declared = BookingRequest { recipient: abroad, customs: Some(declaration(1)), ..request("declared", 1) };
    let back = BookingRequest { direction: Direction::Return, ..request("back", 1) };
    for booking in [several, declared, back] {
        carrier.book(&booking).await.unwrap();
    }
    for (_, content) in practice.requests().iter().filter(|(what, _)| *what == SendcloudAsked::Announce) {
        assert_eq!(faults(content), Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_gate_refuses_what_it_has_to() {
    let practice = PracticeSendcloud::start().await.unwrap();
    connect(&practice).book(&request("good", 1)).await.unwrap();
    let good = practice.requests().remove(0).1;
    assert!(faults(&good).is_empty());
    for (pointer, value) in [
        ("/parcels/0/weight", json!(1.2)),
        ("/parcels/0/shipment", json!({ "name": "DPD" })),
        ("/parcels/0/request_label", json!("yes")),
        ("/parcels/0/quantity", json!("2")),
    ] {
        let mut content = good.clone();
        *content.pointer_mut(pointer).unwrap() = value;
        assert!(!faults(&content).is_empty(), "{pointer}");
    }
}
