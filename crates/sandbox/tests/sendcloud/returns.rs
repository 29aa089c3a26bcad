//! Parcels that come back: booked, labelled, tracked and taken back by the returns of their own.

use super::{account_with, address, request, void_of};
use carriers::{BookingRequest, Carrier, CarrierError, LabelRequest, TrackRequest, VoidAnswer};
use model::{Direction, ExportReason, TrackingState, UtcDateTime};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

fn carrier(practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
    account_with(practice, Duration::from_millis(400), &[("return_option", json!("dpd:return/return"))])
}

fn back(key: &str) -> BookingRequest {
    let there = request(key, 1);
    BookingRequest {
        direction: Direction::Return,
        sender: there.recipient.clone(),
        recipient: there.sender.clone(),
        ..there
    }
}

#[tokio::test]
async fn a_return_is_booked_with_its_number_and_its_label() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = carrier(&practice);
    let request = back("back");
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (1, 1));
    assert!(booked.parcels[0].number.starts_with("SR"));
    let asked = practice.requests().remove(0);
    assert_eq!(asked.0, SendcloudAsked::Return);
    assert_eq!((&asked.1["weight"]["value"], &asked.1["external_reference"]), (&json!(1.2), &json!("back")));
    assert_eq!(practice.asked(SendcloudAsked::Announce), 0);
    let labels = LabelRequest {
        remote_id: booked.remote_id.clone(),
        numbers: vec![booked.parcels[0].number.clone()],
        label: request.label,
    };
    assert_eq!(carrier.labels(&labels).await.unwrap(), booked.labels);
}

#[tokio::test]
async fn a_return_is_tracked_beside_shipments_and_taken_back_once() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = carrier(&practice);
    let there = carrier.book(&request("there", 1)).await.unwrap();
    let back = back("back");
    let booked = carrier.book(&back).await.unwrap();
    let asked = [&there, &booked].map(|it| TrackRequest { remote_id: it.remote_id.clone(), numbers: Vec::new() });
    practice.move_along(&booked.parcels[0].number, "delivered", UtcDateTime::from_millis(1_764_000_000_000));
    let heard = carrier.track(&asked).await.unwrap();
    let states: Vec<TrackingState> = heard.iter().map(|it| it.state).collect();
    assert_eq!(states, [TrackingState::Announced, TrackingState::Delivered]);
    let void = void_of(&back, &booked.remote_id);
    let Err(CarrierError::Refused(refusal)) = carrier.void(&void).await else { panic!("not refused") };
    assert_eq!(refusal.why.args["words"], "This return can no longer be cancelled.".into());

    let other = super::returns::back("other");
    let booked = carrier.book(&other).await.unwrap();
    let void = void_of(&other, &booked.remote_id);
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Voided));
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Already));
}

#[tokio::test]
async fn a_return_whose_answer_is_lost_is_never_believed_to_be_absent() {
    for how in
        [SendcloudMisbehaviour::DropAfterWork, SendcloudMisbehaviour::TroubleAfterWork, SendcloudMisbehaviour::Garbage]
    {
        let practice = PracticeSendcloud::start().await.unwrap();
        let carrier = carrier(&practice);
        practice.misbehave(Some(SendcloudAsked::Return), 1, how.clone());
        assert!(carrier.book(&back("lost")).await.unwrap_err().may_be_done(), "{how:?}");
        assert!(!carrier.capabilities().finds_returns, "the list of returns does not show their references");
    }
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(Some(SendcloudAsked::ReturnOf), 9, SendcloudMisbehaviour::Trouble);
    assert!(carrier(&practice).book(&back("numberless")).await.unwrap_err().may_be_done());
}

#[tokio::test]
async fn what_cannot_come_back_is_refused_before_it_is_asked_or_by_its_field() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let several = BookingRequest { parcels: request("two", 2).parcels, ..back("two") };
    assert!(matches!(carrier(&practice).book(&several).await, Err(CarrierError::Refused(_))));
    assert_eq!(practice.asked(SendcloudAsked::Return), 0);
    let Err(CarrierError::Refused(refusal)) = super::connect(&practice).book(&back("as it went")).await else {
        panic!("not refused")
    };
    assert_eq!(refusal.field, "method", "the option of the way there is none for returns");
    assert_eq!(refusal.why.key, "sendcloud-no-return-option", "what can be changed is the account");
}

#[tokio::test]
async fn a_return_from_abroad_is_declared_as_goods_that_come_back() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let customs = carriers::CustomsDeclaration { reason: ExportReason::Return, ..super::customs::declaration(1) };
    let customs =
        Some(carriers::CustomsDeclaration { vat_number: String::new(), eori_number: String::new(), ..customs });
    let request = BookingRequest { sender: address("Zoë", "8001", "Zürich", "CH"), customs, ..back("abroad") };
    carrier(&practice).book(&request).await.unwrap();
    let asked = practice.requests().remove(0).1;
    assert_eq!(asked["customs_information"]["export_reason"], "returned_goods");
    assert_eq!(asked["parcel_items"][0]["value"], json!({ "value": 12.5, "currency": "EUR" }));
}
