//! Booking and finding, through both APIs, and parcels that travel together.

use super::api::{Api, through_both};
use carriers::Found;
use sandbox::{PracticeSendcloud, SendcloudAsked};

through_both!(
    a_shipment_is_booked_and_found_by_its_key,
    a_key_that_is_known_is_the_same_shipment_however_that_is_told,
    parcels_that_travel_together_are_one_request_with_their_own_labels_in_order,
    of_one_order_each_booking_is_found_by_its_own_key,
);

async fn a_shipment_is_booked_and_found_by_its_key(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("pd-7-1", 1);
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (1, 1));
    let fetched = match api {
        // Its label came along.
        Api::V3 => 0,
        Api::V2 => 1,
    };
    assert_eq!(practice.asked(SendcloudAsked::Label), fetched);
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.remote_id, &found.parcels), (&booked.remote_id, &booked.parcels));
    assert_eq!(practice.live_of_order("order of pd-7-1"), 1);
}

async fn a_key_that_is_known_is_the_same_shipment_however_that_is_told(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("pd-7-1", 2);
    let booked = carrier.book(&request).await.unwrap();
    for _ in 0..4 {
        let again = carrier.book(&request).await;
        assert_eq!(again, Ok(booked.clone()), "409 in each of its bodies, the parcels again, a fault of the reference");
    }
    assert_eq!(practice.shipments().len(), 1);
}

async fn parcels_that_travel_together_are_one_request_with_their_own_labels_in_order(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let request = api.request("pd-7-1", 3);
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((practice.asked(SendcloudAsked::Announce), practice.asked(SendcloudAsked::Label)), (1, 3));
    assert_eq!(booked.labels.iter().map(|label| label.parcel).collect::<Vec<_>>(), [1, 2, 3]);
    for (parcel, label) in booked.parcels.iter().zip(&booked.labels) {
        let text = String::from_utf8(label.bytes.clone()).unwrap();
        assert!(text.contains(&format!("^FD{}^FS", parcel.number)), "{text}");
    }
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!(
        found.parcels, booked.parcels,
        "of several API v2 repeats the key at the first: its order leads to the others"
    );
}

async fn of_one_order_each_booking_is_found_by_its_own_key(api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = api.connect(&practice);
    let mut first = api.request("pd-7-1", 2);
    first.order_number = "7".to_owned();
    let mut second = api.request("pd-7-2", 2);
    second.order_number = "7".to_owned();
    let booked = [carrier.book(&first).await.unwrap(), carrier.book(&second).await.unwrap()];
    for (request, booked) in [first, second].iter().zip(&booked) {
        let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
        assert_eq!(found.parcels, booked.parcels);
    }
}
