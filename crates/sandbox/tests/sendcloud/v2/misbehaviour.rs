//! Every misbehaviour at the creation, and what the connector makes of it.

use super::{connect, request};
use crate::misbehaviour::{Conclusion, conclusion};
use carriers::{CarrierError, Found};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use std::time::Duration;

#[tokio::test]
async fn each_says_whether_the_parcels_may_be_there() {
    use Conclusion::{Booked, MayBeDone, Refused, Wait};
    let refuse = Misbehaviour::Refuse { pointer: "/to_address/city".to_owned(), why: "no such town".to_owned() };
    let cases = [
        (refuse, Refused, 0),
        (Misbehaviour::Silent, MayBeDone, 0),
        (Misbehaviour::SilentAfterWork, MayBeDone, 1),
        (Misbehaviour::Drop, MayBeDone, 0),
        (Misbehaviour::DropAfterWork, MayBeDone, 1),
        (Misbehaviour::Trouble, MayBeDone, 0),
        (Misbehaviour::TroubleAfterWork, MayBeDone, 1),
        (Misbehaviour::Twice, Booked, 1),
        (Misbehaviour::Late(Duration::from_millis(1)), Booked, 1),
        (Misbehaviour::LabelsLater(1), Booked, 1),
        (Misbehaviour::TooMany(Some(7)), Wait, 0),
        (Misbehaviour::TooMany(None), Wait, 0),
        (Misbehaviour::AnnouncementFails, Refused, 0),
        (Misbehaviour::AnnouncementFailsInPart, Refused, 0),
        (Misbehaviour::AnotherCount, MayBeDone, 1),
        (Misbehaviour::Garbage, MayBeDone, 1),
    ];
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    for (case, (how, expected, live)) in cases.into_iter().enumerate() {
        let parcels = if how == Misbehaviour::AnnouncementFailsInPart { 2 } else { 1 };
        let request = request(&format!("case-{case}"), parcels);
        practice.misbehave(Some(SendcloudAsked::Announce), 1, how.clone());
        let answer = carrier.book(&request).await;
        assert_eq!(conclusion(&answer), expected, "{how:?}: {answer:?}");
        assert_eq!(practice.live_of_key(&request.key.0), live, "{how:?}");
        let found = carrier.find(&request.key).await.unwrap();
        assert_eq!(matches!(found, Found::Booked(_)), live == 1, "{how:?}");
    }
}

#[tokio::test]
async fn what_no_carrier_took_is_deleted_and_its_words_are_heard() {
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::AnnouncementFails);
    let Err(CarrierError::Refused(refusal)) = connect(&practice).book(&request("failed", 2)).await else {
        panic!("not refused")
    };
    let words = "Service error: An error occurred while connecting to the carrier.";
    assert_eq!(refusal.why.args["words"], words.into());
    assert!(practice.asked(SendcloudAsked::Cancel) > 0, "it would wait there for a label");
}

#[tokio::test]
async fn a_shipment_that_failed_in_part_and_cannot_be_taken_back_is_for_a_person() {
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::AnnouncementFailsInPart);
    practice.misbehave(Some(SendcloudAsked::Cancel), 9, Misbehaviour::Trouble);
    let error = connect(&practice).book(&request("in part", 2)).await.unwrap_err();
    assert!(error.may_be_done(), "{error:?}");
}

#[tokio::test]
async fn a_refusal_names_our_field() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let mut wrong = request("wrong", 1);
    wrong.recipient.postal_code = "1011".to_owned();
    let Err(CarrierError::Refused(refusal)) = connect(&practice).book(&wrong).await else { panic!("not refused") };
    assert_eq!(refusal.field, "recipient.postal_code");
    assert_eq!(refusal.why.args["words"], "Germany needs five digits".into());
    let unknown = carriers::BookingRequest { service: "4711".to_owned(), ..request("unknown", 1) };
    let Err(CarrierError::Refused(refusal)) = connect(&practice).book(&unknown).await else { panic!("not refused") };
    assert_eq!(refusal.field, "method", "a method that vanished");
}

#[tokio::test]
async fn a_search_that_lags_behind_books_nothing_twice() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::SeenLater(1));
    let request = request("later", 2);
    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    assert!(!carrier.capabilities().absent_after.is_zero(), "which is why absence is believed only later");
    assert!(matches!(carrier.find(&request.key).await, Ok(Found::Booked(_))));
    assert_eq!(practice.shipments().len(), 1);
}

#[tokio::test]
async fn writes_beyond_the_limit_wait_as_long_as_they_are_told() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    practice.limit_writes(1, Duration::from_secs(60));
    assert!(carrier.book(&request("a", 1)).await.is_ok());
    let error = carrier.book(&request("b", 1)).await.unwrap_err();
    assert!(error.retry_after().is_some_and(|wait| wait <= Duration::from_secs(61)), "{error:?}");
    assert_eq!(practice.live_of_key("b"), 0);
}
