//! Parcels that come back: parcels like others, and found by their key.

use super::{account_with, connect, request};
use carriers::{BookingRequest, CarrierError, Found, VoidAnswer};
use model::Direction;
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};
use serde_json::json;
use std::time::Duration;

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
async fn a_return_is_booked_found_and_taken_back() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = account_with(&practice, Duration::from_secs(2), &[("return_option", json!("300"))]);
    let request = back("back");
    practice.misbehave(Some(SendcloudAsked::Announce), 1, SendcloudMisbehaviour::DropAfterWork);
    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    assert!(carrier.capabilities().finds_returns);
    let Ok(Found::Booked(booked)) = carrier.find(&request.key).await else { panic!("not found") };
    let asked = practice.requests().remove(0).1["parcels"][0].clone();
    assert_eq!((&asked["is_return"], &asked["from_city"]), (&json!(true), &json!("Berlin")));
    let void = crate::void_of(&request, &booked.remote_id);
    assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Voided));
    assert_eq!(practice.live_of_key("back"), 0);
}

#[tokio::test]
async fn a_return_with_the_method_of_the_way_there_is_refused_by_its_field() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let Err(CarrierError::Refused(refusal)) = connect(&practice).book(&back("as it went")).await else {
        panic!("not refused")
    };
    assert_eq!((refusal.field.as_str(), refusal.why.key.as_ref()), ("method", "sendcloud-no-return-option"));
}
