//! Labels, and what is made for customs.

use super::{connect, request};
use crate::customs::declaration;
use carriers::{Booked, BookingRequest, CarrierError, CustomsDeclaration, LabelRequest, WantedLabel};
use model::{Dpi, ExportReason, LabelFormat};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};

fn documents_of(booked: &Booked, format: LabelFormat) -> LabelRequest {
    LabelRequest {
        remote_id: booked.remote_id.clone(),
        numbers: booked.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
        label: WantedLabel { format, dpi: Dpi::D203 },
    }
}

#[tokio::test]
async fn a_label_comes_in_the_form_and_resolution_of_the_printer() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    for (dpi, across) in [(Dpi::D203, "^PW839"), (Dpi::D300, "^PW1240")] {
        let mut request = request(&format!("zpl-{}", dpi.per_inch()), 1);
        request.label.dpi = dpi;
        let label = carrier.book(&request).await.unwrap().labels.remove(0);
        assert_eq!((label.format, label.dpi), (LabelFormat::Zpl, Some(dpi)));
        assert!(String::from_utf8(label.bytes).unwrap().contains(across));
    }
    let mut request = request("pdf", 1);
    request.label.format = LabelFormat::Pdf;
    assert_eq!(carrier.book(&request).await.unwrap().labels[0].format, LabelFormat::Pdf);
}

#[tokio::test]
async fn a_label_that_is_lost_for_a_while_is_booked_without_and_fetched_later() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, SendcloudMisbehaviour::LabelsLater(2));
    let mut late = carrier.book(&request("late", 2)).await.unwrap();
    assert_eq!((late.parcels.len(), late.labels.len()), (2, 0), "it is booked all the same");
    assert_eq!(carrier.labels(&documents_of(&late, LabelFormat::Zpl)).await, Ok(vec![]));
    late.parcels.reverse();
    let labels = carrier.labels(&documents_of(&late, LabelFormat::Zpl)).await.unwrap();
    for (parcel, label) in late.parcels.iter().zip(&labels) {
        assert!(String::from_utf8_lossy(&label.bytes).contains(&parcel.number), "by its number, not by its place");
    }
    late.parcels[0].number = "SC0".to_owned();
    assert!(carrier.labels(&documents_of(&late, LabelFormat::Zpl)).await.is_err(), "a number it does not have");
}

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
    let wanted = documents_of(&booked, LabelFormat::Zpl);
    assert_eq!(carrier.customs(&wanted).await, Ok(None), "one is not there yet");
    let documents = carrier.customs(&wanted).await.unwrap().unwrap();
    assert_eq!(documents.iter().map(|document| document.parcel).collect::<Vec<_>>(), [1, 1], "a CN 23 and an invoice");

    let without = BookingRequest { customs: None, key: model::BookingKey("without".to_owned()), ..request.clone() };
    let Err(CarrierError::Refused(refusal)) = carrier.book(&without).await else { panic!("not refused") };
    assert_eq!(refusal.field, "customs");
    let several = BookingRequest { parcels: super::request("two", 2).parcels, ..request };
    assert!(matches!(carrier.book(&several).await, Err(CarrierError::Refused(_))));
    assert_eq!(practice.shipments().len(), 1);
}
