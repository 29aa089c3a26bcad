//! The list of a Karrio's shipments. No I/O.
//!
//! `GET v1/shipments` shows the newest first, at most 100 a page. Nothing is paid for its
//! drafts.

use super::answer::{Page, Shipment, Standing, read};
use crate::listing::short;
use crate::{CarrierError, ListedShipment, ListedStanding};
use jiff::Timestamp;
use model::UtcDateTime;
use serde::Deserialize;
use serde_json::Value;
use wire::{Answer, Request};

/// The most shipments a page holds.
const PAGE: usize = 100;

/// The most pages that are read of one list.
pub(super) const MOST_PAGES: usize = 400;

/// What a page told.
#[derive(Debug)]
pub(super) struct Told {
    /// The shipments that could be read. A draft is one that nobody carries.
    pub(super) shipments: Vec<ListedShipment>,
    /// How many shipments there are in all, by its own word.
    pub(super) in_all: usize,
    /// How many stood on the page.
    pub(super) stood: usize,
}

/// What stands beside a shipment itself.
#[derive(Deserialize)]
struct Beside {
    #[serde(default)]
    created_at: Option<String>,
    #[serde(default)]
    reference: Option<String>,
}

/// The page that begins behind so many shipments.
pub(super) fn from(since: UtcDateTime, behind: usize) -> Request {
    Request::get("list", "v1/shipments")
        .with("created_after", since.0.to_string())
        .with("limit", PAGE.to_string())
        .with("offset", behind.to_string())
}

pub(super) fn page(answer: &Answer) -> Result<Told, CarrierError> {
    let Page::<Value> { count, results } = read(answer)?;
    let stood = results.len();
    Ok(Told { shipments: results.into_iter().filter_map(listed).collect(), in_all: count, stood })
}

fn listed(value: Value) -> Option<ListedShipment> {
    let Beside { created_at, reference } = Beside::deserialize(&value).ok()?;
    let shipment: Shipment = serde_json::from_value(value).ok()?;
    let booked = shipment.numbered();
    Some(ListedShipment {
        remote_id: short(&shipment.id),
        reference: short(shipment.key()),
        order_number: short(&reference.unwrap_or_default()),
        numbers: booked.parcels.iter().map(|parcel| short(&parcel.number)).collect(),
        standing: match shipment.standing() {
            Standing::Live => ListedStanding::Live,
            Standing::Buying => ListedStanding::Unsettled,
            Standing::Draft | Standing::Cancelled => ListedStanding::Gone,
        },
        booked_at: created_at.and_then(|at| at.parse::<Timestamp>().ok()).map(UtcDateTime),
        cost: booked.cost,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::HeaderMap;

    #[test]
    fn a_page_says_what_is_carried_and_counts_what_cannot_be_read() {
        let body = br#"{"count": 140, "results": [
            {"id": "shp_1", "status": "created", "tracking_number": "A", "reference": "1001",
             "metadata": {"packdesk_booking": "K1"}, "created_at": "2026-11-28 15:26:23.047597+00:00",
             "selected_rate": {"total_charge": 4.95, "currency": "EUR"}},
            {"id": "shp_2", "status": "draft", "metadata": {"packdesk_buying": "yes"}},
            {"id": "shp_3", "status": "draft"},
            {"id": "shp_4", "status": "cancelled", "tracking_number": "D"},
            {"id": 5}]}"#;
        let told = page(&Answer::new(200, HeaderMap::new(), body.to_vec())).unwrap();
        assert_eq!((told.in_all, told.stood), (140, 5));
        let standings: Vec<_> = told.shipments.iter().map(|it| (it.remote_id.as_str(), it.standing)).collect();
        let expected = [
            ("shp_1", ListedStanding::Live),
            ("shp_2", ListedStanding::Unsettled),
            ("shp_3", ListedStanding::Gone),
            ("shp_4", ListedStanding::Gone),
        ];
        assert_eq!(standings, expected);
        let first = &told.shipments[0];
        assert_eq!((first.reference.as_str(), first.order_number.as_str(), first.numbers.len()), ("K1", "1001", 1));
        assert_eq!((first.cost.map(|cost| cost.minor), first.booked_at.is_some()), (Some(495), true));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = page(&Answer::new(200, HeaderMap::new(), body));
        }
    }
}
