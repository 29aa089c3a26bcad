//! Where shipments are, as Karrio says. No I/O.
//!
//! Karrio asks carriers by itself and keeps one common word a shipment, which it tells of the number of the first parcel.

use super::answer::{Page, Shipment, read};
use crate::{CarrierError, SightedParcel};
use model::TrackingState;
use serde_json::Value;
use wire::{Answer, Request};

/// The most shipments that are asked about at once: their names stand in an address.
pub(super) const AT_ONCE: usize = 50;
/// The longest word that is kept, in letters.
const LONGEST_WORD: usize = 60;

pub(super) fn search(ids: &[&str]) -> Request {
    let ids: Vec<&str> = ids.iter().copied().take(AT_ONCE).collect();
    Request::get("track", "v1/shipments").with("id", ids.join(",")).with("limit", AT_ONCE.to_string())
}

/// What an answer says of parcels. A shipment that cannot be read is left out: the others are not its fault.
pub(super) fn sighted(answer: &Answer) -> Result<Vec<SightedParcel>, CarrierError> {
    let page: Page<Value> = read(answer)?;
    let shipments = page.results.into_iter().filter_map(|shipment| serde_json::from_value::<Shipment>(shipment).ok());
    Ok(shipments.filter_map(|shipment| said(&shipment)).collect())
}

fn said(shipment: &Shipment) -> Option<SightedParcel> {
    let word = shipment.status().chars().filter(|letter| !letter.is_control()).take(LONGEST_WORD).collect();
    let number = shipment.first_number()?.to_owned();
    Some(SightedParcel { number, state: state(shipment.status()), word, at: None })
}

fn state(status: &str) -> TrackingState {
    match status {
        "created" => TrackingState::Announced,
        "shipped" | "in_transit" => TrackingState::UnderWay,
        "out_for_delivery" => TrackingState::OutForDelivery,
        "delivered" => TrackingState::Delivered,
        "needs_attention" | "delivery_failed" => TrackingState::Trouble,
        "cancelled" => TrackingState::Cancelled,
        _ => TrackingState::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::HeaderMap;

    #[test]
    fn a_shipment_is_told_of_by_its_first_number_and_what_cannot_be_read_is_left_out() {
        let body = br#"{"count": 5, "results": [
            {"id": "shp_1", "status": "in_transit", "tracking_number": "A"},
            {"id": "shp_2", "status": 7},
            {"id": "shp_3", "status": "draft", "tracking_number": null},
            {"id": "shp_4", "status": "eaten_by_dog", "tracking_number": "C"},
            {"id": "shp_5", "status": "delivered", "tracking_number": "D", "meta": {"tracking_numbers": ["E", "D"]}}]}"#;
        let heard = sighted(&Answer::new(200, HeaderMap::new(), body.to_vec())).unwrap();
        let told: Vec<_> = heard.iter().map(|it| (it.number.as_str(), it.state, it.word.as_str())).collect();
        let expected = [
            ("A", TrackingState::UnderWay, "in_transit"),
            ("C", TrackingState::Unknown, "eaten_by_dog"),
            ("D", TrackingState::Delivered, "delivered"),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_search_names_no_more_than_it_may() {
        assert_eq!(search(&["shp_1", "shp_2"]).query()[0], ("id".to_owned(), "shp_1,shp_2".to_owned()));
        assert_eq!(search(&["x"; 60]).query()[0].1.split(',').count(), AT_ONCE);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = sighted(&Answer::new(200, HeaderMap::new(), body));
        }
    }
}
