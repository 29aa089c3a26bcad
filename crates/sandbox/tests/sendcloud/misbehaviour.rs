//! Every misbehaviour at the announcement, through both APIs, and what the connector makes of it.

use super::api::{Api, through_both};
use super::{connect, request};
use carriers::{CarrierError, Found};
use model::{CarrierId, Message, ProblemCode};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour as Misbehaviour};
use std::time::Duration;

through_both!(
    each_says_whether_the_shipment_may_be_there,
    what_no_carrier_takes_is_heard_whatever_number_is_shown,
    what_failed_in_part_is_taken_back_or_stays_open,
    a_refusal_names_our_field,
    a_search_that_lags_behind_books_nothing_twice,
    writes_beyond_the_limit_wait_as_long_as_they_are_told,
    nobody_there_is_certainly_not_sent,
);

/// What the station may conclude from an answer.
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

async fn each_says_whether_the_shipment_may_be_there(api: Api) {
    use Conclusion::{Booked, MayBeDone, Refused, Wait};
    let refuse = Misbehaviour::Refuse { pointer: "/to_address/city".to_owned(), why: "no such town".to_owned() };
    let mut cases = vec![
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
    if api == Api::V3 {
        // Through API v2 no label comes along.
        cases.extend([(Misbehaviour::NoLabelFile, Booked, 1), (Misbehaviour::CutLabel, Booked, 1)]);
    }
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    for (case, (how, expected, live)) in cases.into_iter().enumerate() {
        let parcels = if how == Misbehaviour::AnnouncementFailsInPart { 2 } else { 1 };
        let request = api.request(&format!("case-{case}"), parcels);
        practice.misbehave(Some(SendcloudAsked::Announce), 1, how.clone());
        let answer = carrier.book(&request).await;
        assert_eq!(conclusion(&answer), expected, "{how:?}: {answer:?}");
        assert_eq!(practice.live_of_key(&request.key.0), live, "{how:?}");
        let found = carrier.find(&request.key).await.unwrap();
        assert_eq!(matches!(found, Found::Booked(_)), live == 1, "{how:?}");
    }
}

async fn what_no_carrier_takes_is_heard_whatever_number_is_shown(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::AnnouncementFails);
    let Err(CarrierError::Refused(refusal)) = api.connect(&practice).book(&api.request("failed", 2)).await else {
        panic!("not refused")
    };
    let words = "Service error: An error occurred while connecting to the carrier.";
    assert_eq!(refusal.why.args["words"], words.into());
    match api {
        Api::V3 => assert!(!practice.shipments()[0].parcels[0].number.is_empty()),
        Api::V2 => assert!(practice.asked(SendcloudAsked::Cancel) > 0, "it would wait there for a label"),
    }
}

async fn what_failed_in_part_is_taken_back_or_stays_open(api: Api) {
    for how in [Misbehaviour::Drop, Misbehaviour::Trouble] {
        let practice = PracticeSendcloud::start().await.unwrap();
        let carrier = api.connect(&practice);
        practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::AnnouncementFailsInPart);
        practice.misbehave(Some(SendcloudAsked::Cancel), 9, how);
        let request = api.request("part", 3);
        let error = carrier.book(&request).await.unwrap_err();
        assert!(error.may_be_done(), "{error:?}");
        assert_eq!(practice.live_of_key("part"), 1, "some of it is billed");
        assert!(carrier.find(&request.key).await.is_err(), "a person has to look");
    }
}

async fn a_refusal_names_our_field(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let mut wrong = api.request("wrong", 1);
    wrong.recipient.postal_code = "1011".to_owned();
    let carrier = api.connect(&practice);
    let Err(CarrierError::Refused(refusal)) = carrier.book(&wrong).await else { panic!("not refused") };
    assert_eq!(refusal.field, "recipient.postal_code");
    assert_eq!(refusal.why.args["words"], "Germany needs five digits".into());
    let mut gone = api.request("gone", 1);
    gone.service = match api {
        Api::V3 => "dpd:yesterday".to_owned(),
        Api::V2 => "4711".to_owned(),
    };
    let Err(CarrierError::Refused(refusal)) = carrier.book(&gone).await else { panic!("not refused") };
    assert_eq!(refusal.field, "method", "a method that vanished");
}

#[tokio::test]
async fn each_field_is_named_in_our_words() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let mut wrong = request("field", 1);
    wrong.recipient.postal_code = "1011".to_owned();
    let error = carrier.book(&wrong).await.unwrap_err();
    let problem = error.problem(&CarrierId("sendcloud".to_owned()), model::UtcDateTime::from_millis(0));
    assert_eq!(problem.code, ProblemCode::CarrierRefused);
    let place = Message::new("booking-field-of-address")
        .with("whose", Message::new("booking-field-recipient"))
        .with("what", Message::new("booking-field-postal-code"));
    let words = Message::new("carrier-refused-in-words").with("words", "Germany needs five digits");
    let why = Message::new("carrier-refused-in-field").with("field", place).with("why", words);
    assert_eq!(problem.args["why"], why.into());

    let field = async |request: &carriers::BookingRequest| match carrier.book(request).await {
        Err(CarrierError::Refused(refusal)) => refusal.field,
        other => panic!("{other:?}"),
    };
    let mut heavy = request("heavy", 2);
    heavy.parcels[1].weight = model::Grams(40_000);
    assert_eq!(field(&heavy).await, "parcels.1.weight");
    let mut nothing = request("nothing", 1);
    nothing.parcels[0].weight = model::Grams(0);
    assert_eq!(field(&nothing).await, "parcels.0.weight");
    let mut pointless = request("point", 1);
    pointless.service = "dpd:pickup_point".to_owned();
    assert_eq!(field(&pointless).await, "service_point");
    let mut nameless = request("nameless", 1);
    nameless.recipient.name = String::new();
    assert_eq!(field(&nameless).await, "recipient.name");
    assert!(practice.shipments().is_empty());
}

async fn a_search_that_lags_behind_books_nothing_twice(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::SeenLater(1));
    let request = api.request("later", 2);
    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    assert!(!carrier.capabilities().absent_after.is_zero(), "which is why absence is believed only later");
    assert!(matches!(carrier.find(&request.key).await, Ok(Found::Booked(_))));
    assert_eq!(practice.shipments().len(), 1);
}

#[tokio::test]
async fn a_shipment_that_is_known_and_not_shown_yet_is_not_there_until_it_shows() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    practice.misbehave(Some(SendcloudAsked::Announce), 1, Misbehaviour::SeenLater(2));
    let request = request("later", 1);
    assert!(carrier.book(&request).await.unwrap_err().may_be_done());
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    assert!(carrier.book(&request).await.unwrap_err().may_be_done(), "409, and a search shows nothing yet");
    assert!(matches!(carrier.find(&request.key).await, Ok(Found::Booked(_))));
}

async fn writes_beyond_the_limit_wait_as_long_as_they_are_told(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    practice.limit_writes(2, Duration::from_secs(60));
    assert!(carrier.book(&api.request("a", 1)).await.is_ok());
    assert!(carrier.book(&api.request("b", 1)).await.is_ok());
    let error = carrier.book(&api.request("c", 1)).await.unwrap_err();
    assert!(error.retry_after().is_some_and(|wait| wait <= Duration::from_secs(61)), "{error:?}");
    assert!(carrier.find(&api.request("c", 1).key).await.is_ok(), "reading has a limit of its own");
    assert_eq!(practice.live_of_key("c"), 0);
}

async fn nobody_there_is_certainly_not_sent(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    drop(practice);
    let error = loop {
        // Until the ended server's task has let go of its port.
        match carrier.book(&api.request("gone", 1)).await.unwrap_err() {
            CarrierError::Lost(_) => tokio::task::yield_now().await,
            error => break error,
        }
    };
    assert!(matches!(error, CarrierError::NotSent(_)), "{error:?}");
}
