//! Where parcels are, and the account's list of them.

use super::{connect, request};
use carriers::{Booked, TrackRequest};
use model::{TrackingState, UtcDateTime};
use sandbox::{PracticeSendcloud, SendcloudAsked};

fn asked(booked: &Booked) -> TrackRequest {
    TrackRequest {
        remote_id: booked.remote_id.clone(),
        numbers: booked.parcels.iter().map(|parcel| parcel.number.clone()).collect(),
    }
}

#[tokio::test]
async fn many_shipments_are_asked_about_at_once() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let mut shipments = Vec::new();
    for number in 0..3 {
        shipments.push(carrier.book(&request(&format!("track-{number}"), 2)).await.unwrap());
    }
    let number = &shipments[1].parcels[1].number;
    assert!(practice.move_along(number, "AWAITING_CUSTOMER_PICKUP", UtcDateTime::from_millis(1_764_000_000_000)));
    let before = practice.asked(SendcloudAsked::Find);
    let heard = carrier.track(&shipments.iter().map(asked).collect::<Vec<_>>()).await.unwrap();
    assert_eq!((heard.len(), practice.asked(SendcloudAsked::Find) - before), (6, 1));
    let moved = heard.iter().find(|it| it.number == *number).unwrap();
    assert_eq!((moved.state, moved.word.as_str()), (TrackingState::AtPoint, "Awaiting customer pickup"));
    assert_eq!(moved.at, None, "its moments have no time zone");
    assert_eq!(heard.iter().filter(|it| it.state == TrackingState::Announced).count(), 5);
}

#[tokio::test]
async fn a_list_is_read_page_by_page_and_tells_shipments_of_several_parcels_once() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let mut booked = Vec::new();
    for number in 0..50 {
        booked.push(carrier.book(&request(&format!("list-{number}"), 2)).await.unwrap());
    }
    let elsewhere = practice.book_elsewhere("1041");
    let before = practice.asked(SendcloudAsked::Find);
    let listing = carrier.list(UtcDateTime::from_millis(0)).await.unwrap();
    assert_eq!((listing.shipments.len(), listing.is_whole), (51, true));
    assert_eq!(practice.asked(SendcloudAsked::Find) - before, 2, "101 parcels are two pages");
    for (number, booked) in booked.iter().enumerate() {
        let listed = listing.shipments.iter().find(|it| it.remote_id == booked.remote_id).unwrap();
        assert_eq!(listed.reference, format!("list-{number}"));
        assert_eq!(listed.numbers.len(), 2);
    }
    let stranger = listing.shipments.iter().find(|it| it.reference.is_empty()).unwrap();
    assert_eq!(stranger.order_number, "1041", "{elsewhere}");
}
