//! What is made for customs.

use super::{connect, request};
use crate::customs::declaration;
use crate::labels::labels_of;
use carriers::{BookingRequest, CarrierError, CustomsDeclaration};
use model::{ExportReason, LabelFormat};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};

#[tokio::test]
async fn a_declaration_travels_with_the_booking_and_all_its_documents_come_back() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let customs = CustomsDeclaration { reason: ExportReason::Return, ..declaration(1) };
    let request = BookingRequest {
        recipient: crate::address("Zoë Müller", "8001", "Zürich", "CH"),
        customs: Some(customs),
        ..request("customs", 1)
    };
    practice.misbehave(Some(SendcloudAsked::Announce), 1, SendcloudMisbehaviour::CustomsLater(1));
    let booked = carrier.book(&request).await.unwrap();
    let asked = practice.requests().remove(0).1["parcels"][0].clone();
    assert_eq!(asked["customs_information"]["customs_shipment_type"], 4);
    assert_eq!(asked["parcel_items"][0]["weight"], "0.350");
    let wanted = labels_of(&booked, LabelFormat::Zpl);
    assert_eq!(carrier.customs(&wanted).await, Ok(None), "one is not there yet");
    let documents = carrier.customs(&wanted).await.unwrap().unwrap();
    assert_eq!(documents.iter().map(|document| document.parcel).collect::<Vec<_>>(), [1, 1], "a CN 23 and an invoice");

    let without = BookingRequest { customs: None, key: model::BookingKey("without".to_owned()), ..request.clone() };
    let Err(CarrierError::Refused(refusal)) = carrier.book(&without).await else { panic!("not refused") };
    assert_eq!(refusal.field, "customs");
    let asked = practice.asked_in_all();
    let several = BookingRequest { parcels: super::request("two", 2).parcels, ..request };
    let Err(CarrierError::Refused(refusal)) = carrier.book(&several).await else { panic!("not refused") };
    assert_eq!((refusal.why.key.as_ref(), practice.asked_in_all()), ("sendcloud-v2-customs-one-parcel", asked));
    assert_eq!(practice.shipments().len(), 1);
}
