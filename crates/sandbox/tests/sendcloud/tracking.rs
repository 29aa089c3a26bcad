//! Where parcels are, through both APIs: many shipments in one question, each parcel with its own word and moment.

use super::api::{Api, through_both};
use carriers::{Booked, SightedParcel, TrackRequest};
use model::{TrackingState, UtcDateTime};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};

through_both!(many_shipments_are_asked_about_at_once, a_question_that_is_lost_tells_nothing_and_can_be_asked_again);

fn asked(booked: &Booked) -> TrackRequest {
    TrackRequest {
        remote_id: booked.remote_id.clone(),
        numbers: booked.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
    }
}

async fn many_shipments_are_asked_about_at_once(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let mut shipments = Vec::new();
    for number in 0..3 {
        shipments.push(carrier.book(&api.request(&format!("track-{number}"), 2)).await.unwrap());
    }
    let at = UtcDateTime::from_millis(1_764_000_000_000);
    let number = &shipments[1].parcels[1].number;
    assert!(practice.move_along(number, "AWAITING_CUSTOMER_PICKUP", at));
    assert!(!practice.move_along("nobody's", "DELIVERED", at));
    let before = practice.asked(SendcloudAsked::Find);
    let heard = carrier.track(&shipments.iter().map(asked).collect::<Vec<_>>()).await.unwrap();
    assert_eq!((heard.len(), practice.asked(SendcloudAsked::Find) - before), (6, 1));
    let (word, at) = match api {
        Api::V3 => ("AWAITING_CUSTOMER_PICKUP", Some(at)),
        // Its moments have no time zone.
        Api::V2 => ("Awaiting customer pickup", None),
    };
    let moved = SightedParcel { number: number.clone(), state: TrackingState::AtPoint, word: word.to_owned(), at };
    assert!(heard.contains(&moved), "{heard:?}");
    let others = heard.iter().filter(|it| it.state == TrackingState::Announced && it.at.is_none()).count();
    assert_eq!(others, 5);
}

async fn a_question_that_is_lost_tells_nothing_and_can_be_asked_again(api: Api) {
    for how in
        [SendcloudMisbehaviour::Trouble, SendcloudMisbehaviour::Garbage, SendcloudMisbehaviour::TooMany(Some(60))]
    {
        let practice = PracticeSendcloud::start().await.unwrap();
        let carrier = api.connect(&practice);
        let booked = carrier.book(&api.request("track", 1)).await.unwrap();
        practice.misbehave(Some(SendcloudAsked::Find), 2, how.clone());
        assert!(carrier.track(&[asked(&booked)]).await.is_err(), "{how:?}");
        practice.behave();
        assert_eq!(carrier.track(&[asked(&booked)]).await.unwrap().len(), 1, "{how:?}");
    }
}
