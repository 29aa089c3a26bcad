//! The account's list of parcels.

use super::{connect, request};
use model::UtcDateTime;
use sandbox::{PracticeSendcloud, SendcloudAsked};

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
