//! What customs are told travels with the booking, and what the carrier made for them comes back.

use super::{address, connect, request};
use carriers::{
    BookingRequest, Capabilities, CarrierError, CustomsDeclaration, DeclaredGoods, LabelRequest, NonDelivery,
};
use model::{Country, Currency, ExportReason, Grams, Money};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};
use serde_json::json;

pub(crate) fn declaration(parcels: usize) -> CustomsDeclaration {
    let mug = DeclaredGoods {
        description: "Mug".to_owned(),
        sku: "M-1".to_owned(),
        quantity: 2,
        unit_value: Money { minor: 1_250, currency: Currency::EUR },
        unit_weight: Grams(350),
        hs_code: "6912.00".to_owned(),
        origin: Country::NL,
    };
    CustomsDeclaration {
        reason: ExportReason::Sale,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: "Fragile".to_owned(),
        statements: vec!["Contains no wood.".to_owned()],
        vat_number: "NL001234567B01".to_owned(),
        eori_number: "NL123456789".to_owned(),
        delivery: None,
        incoterm: None,
        day: model::Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![mug]; parcels],
    }
}

fn to_zurich(key: &str, parcels: usize) -> BookingRequest {
    BookingRequest {
        recipient: address("Zoë Müller", "8001", "Zürich", "CH"),
        customs: Some(declaration(parcels)),
        ..request(key, parcels)
    }
}

fn documents_of(booked: &carriers::Booked, request: &BookingRequest) -> LabelRequest {
    LabelRequest {
        remote_id: booked.remote_id.clone(),
        numbers: booked.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
        label: request.label,
    }
}

#[tokio::test]
async fn a_declaration_travels_with_the_booking_and_its_documents_come_back() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    assert!(matches!(carrier.capabilities(), Capabilities { declares: true, .. }));
    let request = to_zurich("customs", 2);
    let booked = carrier.book(&request).await.unwrap();
    let asked = practice.requests().remove(0).1;
    assert_eq!(asked["customs_information"]["export_reason"], "commercial_goods");
    let items = asked["parcels"][1]["parcel_items"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["hs_code"]), (1, &json!("6912.00")));
    let documents = carrier.customs(&documents_of(&booked, &request)).await.unwrap().unwrap();
    assert_eq!(documents.iter().map(|document| document.parcel).collect::<Vec<_>>(), [1, 2]);
    assert!(documents.iter().all(|document| document.bytes.starts_with(b"%PDF")));
}

#[tokio::test]
async fn a_document_that_is_not_there_yet_is_asked_for_again() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = to_zurich("later", 1);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, SendcloudMisbehaviour::CustomsLater(1));
    let booked = carrier.book(&request).await.unwrap();
    let asked = documents_of(&booked, &request);
    assert_eq!(carrier.customs(&asked).await, Ok(None));
    assert_eq!(carrier.customs(&asked).await.unwrap().unwrap().len(), 1);
}

#[tokio::test]
async fn a_parcel_that_crosses_no_border_has_no_document_and_one_that_does_is_not_taken_without() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let at_home = request("at home", 1);
    let booked = carrier.book(&at_home).await.unwrap();
    assert_eq!(carrier.customs(&documents_of(&booked, &at_home)).await, Ok(Some(Vec::new())));
    let without = BookingRequest { customs: None, ..to_zurich("without", 1) };
    let Err(CarrierError::Refused(refusal)) = carrier.book(&without).await else { panic!("not refused") };
    assert_eq!(refusal.field, "customs");
}

#[tokio::test]
async fn what_sendcloud_has_no_word_for_is_refused_before_it_is_asked() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let declaration = CustomsDeclaration { reason: ExportReason::Return, ..declaration(1) };
    let request = BookingRequest { customs: Some(declaration), ..to_zurich("back", 1) };
    assert!(matches!(connect(&practice).book(&request).await, Err(CarrierError::Refused(_))));
    assert_eq!(practice.asked(SendcloudAsked::Announce), 0);
}
