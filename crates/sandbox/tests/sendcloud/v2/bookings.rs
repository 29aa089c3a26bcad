//! Booking, finding, and parcels that travel together.

use super::{connect, request};
use carriers::Found;
use sandbox::{PracticeSendcloud, SendcloudAsked};

#[tokio::test]
async fn a_parcel_is_booked_and_found_by_its_key() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 1);
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (1, 1));
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.remote_id, &found.parcels), (&booked.remote_id, &booked.parcels));
    assert_eq!(practice.live_of_order("order of pd-7-1"), 1);
}

#[tokio::test]
async fn a_key_that_is_known_is_the_same_parcels_however_that_is_told() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 2);
    let booked = carrier.book(&request).await.unwrap();
    for _ in 0..4 {
        assert_eq!(carrier.book(&request).await, Ok(booked.clone()), "the parcels again, or a fault of the reference");
    }
    assert_eq!(practice.shipments().len(), 1);
}

#[tokio::test]
async fn parcels_that_travel_together_are_one_request_with_their_own_labels_in_order() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let request = request("pd-7-1", 3);
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!(practice.asked(SendcloudAsked::Announce), 1);
    assert_eq!(booked.labels.iter().map(|label| label.parcel).collect::<Vec<_>>(), [1, 2, 3]);
    for (parcel, label) in booked.parcels.iter().zip(&booked.labels) {
        let text = String::from_utf8(label.bytes.clone()).unwrap();
        assert!(text.contains(&format!("^FD{}^FS", parcel.number)), "{text}");
    }
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!(
        found.parcels, booked.parcels,
        "of several only the first repeats the key: its order leads to the others"
    );
}

#[tokio::test]
async fn of_one_order_each_booking_is_found_by_its_own_key() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let mut first = request("pd-7-1", 2);
    first.order_number = "7".to_owned();
    let mut second = request("pd-7-2", 2);
    second.order_number = "7".to_owned();
    let booked = [carrier.book(&first).await.unwrap(), carrier.book(&second).await.unwrap()];
    for (request, booked) in [first, second].iter().zip(&booked) {
        let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
        assert_eq!(found.parcels, booked.parcels);
    }
}
