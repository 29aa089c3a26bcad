//! Where parcels are, as Sendcloud says. No I/O.
//!
//! One search for shipments by their ids (at most 100) tells of all their parcels, each with a status and when it changed.

use crate::sendcloud_shared::tracking::said;
use crate::{CarrierError, SightedParcel};
use serde::Deserialize;
use serde_json::Value;
use wire::{Answer, Request};

/// The most ids a search takes, and the most shipments an answer holds.
pub(super) const AT_ONCE: usize = 100;

#[derive(Deserialize)]
struct Page {
    data: Vec<Value>,
}

#[derive(Deserialize)]
struct Tracked {
    #[serde(default)]
    parcels: Vec<TrackedParcel>,
}

#[derive(Deserialize)]
struct TrackedParcel {
    #[serde(default)]
    tracking_number: Option<String>,
    status: Status,
    #[serde(default)]
    updated_at: Option<String>,
}

#[derive(Deserialize)]
struct Status {
    code: String,
}

pub(super) fn search(ids: &[&str]) -> Request {
    let ids: Vec<&str> = ids.iter().copied().take(AT_ONCE).collect();
    Request::get("track", "shipments").with("shipment_uuids", ids.join(",")).with("page_size", AT_ONCE.to_string())
}

/// What an answer says of parcels. A shipment that cannot be read is left out: the others are not its fault.
pub(super) fn sighted(answer: &Answer) -> Result<Vec<SightedParcel>, CarrierError> {
    let page: Page = answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))?;
    let shipments = page.data.into_iter().filter_map(|shipment| serde_json::from_value::<Tracked>(shipment).ok());
    let parcel = |parcel: TrackedParcel| {
        let number = parcel.tracking_number.filter(|number| !number.is_empty())?;
        Some(said(number, &parcel.status.code, parcel.updated_at.as_deref()))
    };
    Ok(shipments.flat_map(|shipment| shipment.parcels).filter_map(parcel).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::TrackingState;
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn heard(body: &str) -> Vec<SightedParcel> {
        sighted(&Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())).unwrap()
    }

    #[test]
    fn every_parcel_of_every_shipment_is_told_of_and_what_cannot_be_read_is_left_out() {
        let body = r#"{"data": [
            {"id": "s-1", "parcels": [
                {"tracking_number": "A", "status": {"code": "DELIVERED"}, "updated_at": "2026-11-28T10:00:00.5+00:00"},
                {"tracking_number": "B", "status": {"code": "at-customs"}}]},
            {"id": "s-2", "parcels": "gone"},
            {"id": "s-3", "parcels": [{"tracking_number": null, "status": {"code": "SORTED"}}]},
            {"id": "s-4", "parcels": [{"tracking_number": "C", "status": {"code": "EATEN_BY_DOG"}, "updated_at": "then"}]}
        ]}"#;
        let heard = heard(body);
        let told: Vec<(&str, TrackingState, bool)> =
            heard.iter().map(|it| (it.number.as_str(), it.state, it.at.is_some())).collect();
        let expected = [
            ("A", TrackingState::Delivered, true),
            ("B", TrackingState::UnderWay, false),
            ("C", TrackingState::Unknown, false),
        ];
        assert_eq!(told, expected);
        assert_eq!(heard[2].word, "EATEN_BY_DOG");
    }

    #[test]
    fn a_search_names_no_more_than_it_may() {
        let asked = search(&["x"; 101]);
        assert_eq!(asked.query()[0].1.split(',').count(), 100);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = sighted(&Answer::new(200, HeaderMap::new(), body));
        }
    }
}
