//! Every misbehaviour, and what the connector makes of it.

use super::{connect, request};
use carriers::{CarrierError, Found};
use sandbox::{Asked, Misbehaviour, PracticeCarrier};
use std::time::Duration;

/// What the station may conclude from an error.
#[derive(Debug, PartialEq, Eq)]
enum Conclusion {
    Booked,
    Refused,
    Wait,
    MayBeDone,
}

fn conclusion(answer: &Result<carriers::Booked, CarrierError>) -> Conclusion {
    match answer {
        Ok(_) => Conclusion::Booked,
        Err(error) if error.may_be_done() => Conclusion::MayBeDone,
        Err(CarrierError::Refused(_)) => Conclusion::Refused,
        Err(error) if error.is_transient() => Conclusion::Wait,
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn each_says_whether_the_shipment_may_be_there() {
    use Conclusion::{Booked, MayBeDone, Refused, Wait};
    let refuse = Misbehaviour::Refuse { field: "/recipient/street".to_owned(), why: "no such street".to_owned() };
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
        (Misbehaviour::TokenOver, Booked, 1),
        (Misbehaviour::AnotherCount, MayBeDone, 1),
        (Misbehaviour::Garbage, MayBeDone, 1),
    ];
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    for (case, (how, expected, live)) in cases.into_iter().enumerate() {
        let request = request(&format!("case-{case}"), 1);
        practice.misbehave(Some(Asked::Book), 1, how.clone());
        assert_eq!(conclusion(&carrier.book(&request).await), expected, "{how:?}");
        assert_eq!(practice.live_of_key(&request.key.0), live, "{how:?}");
        let found = carrier.find(&request.key).await.unwrap();
        assert_eq!(matches!(found, Found::Booked(_)), live == 1, "{how:?}");
        assert_eq!(conclusion(&carrier.book(&request).await), Booked, "afterwards it is as if nothing had been");
        assert_eq!(practice.live_of_key(&request.key.0), 1, "{how:?}");
    }
}

#[tokio::test]
async fn a_refusal_names_the_field_whether_it_was_told_to_or_not() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    let mut request = request("field", 1);
    request.recipient.postal_code = "1011".to_owned();
    let Err(CarrierError::Refused(refusal)) = carrier.book(&request).await else { panic!("not refused") };
    assert_eq!(refusal.field, "recipient.postal_code");
    request.recipient.postal_code = "10115".to_owned();
    request.parcels[0].weight = model::Grams(0);
    let Err(CarrierError::Refused(refusal)) = carrier.book(&request).await else { panic!("not refused") };
    assert_eq!(refusal.field, "parcels.0.weight");
    assert!(practice.shipments().is_empty());
}

#[tokio::test]
async fn a_key_that_comes_with_other_content_is_refused() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    let mut request = request("same", 1);
    carrier.book(&request).await.unwrap();
    request.recipient.city = "Hamburg".to_owned();
    assert!(matches!(carrier.book(&request).await, Err(CarrierError::Refused(_))));
    assert_eq!(practice.shipments().len(), 1);
}

#[tokio::test]
async fn retry_after_and_a_key_that_is_over_for_good_are_told() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave(Some(Asked::Book), 1, Misbehaviour::TooMany(Some(7)));
    let error = carrier.book(&request("busy", 1)).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    practice.misbehave(Some(Asked::Book), u32::MAX, Misbehaviour::TokenOver);
    assert_eq!(carrier.book(&request("over", 1)).await, Err(CarrierError::Unauthorised));
    practice.behave();
    assert!(carrier.book(&request("over", 1)).await.is_ok());
}

#[tokio::test]
async fn what_it_is_told_about_one_booking_does_not_touch_another() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave_about("b", None, 1, Misbehaviour::Trouble);
    assert!(carrier.book(&request("a", 1)).await.is_ok());
    assert!(carrier.book(&request("b", 1)).await.is_err());
    assert!(carrier.book(&request("b", 1)).await.is_ok());
}

#[tokio::test]
async fn nobody_there_is_certainly_not_sent() {
    let practice = PracticeCarrier::start().await.unwrap();
    let carrier = connect(&practice);
    drop(practice);
    let error = loop {
        // Until the ended server's task has let go of its port.
        match carrier.book(&request("gone", 1)).await.unwrap_err() {
            CarrierError::Lost(_) => tokio::task::yield_now().await,
            error => break error,
        }
    };
    assert!(matches!(error, CarrierError::NotSent(_)), "{error:?}");
}
