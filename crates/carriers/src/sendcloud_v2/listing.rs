//! Lists of parcels, page by page. No I/O.
//!
//! The list is one of parcels, returns among them: those that travel together are one shipment. The next page is the one
//! `next` leads to: an address in recordings, a number in the schema, a text in its words.

use super::answer::{Parcel, Shipment, remote_id};
use super::request;
use crate::listing::short;
use crate::sendcloud_shared::{Standing, read};
use crate::{CarrierError, ListedShipment, ListedStanding, Listing};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use model::UtcDateTime;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use wire::{Answer, Request};

/// The most pages that are read of one list.
pub(super) const MOST_PAGES: usize = 400;

#[derive(Deserialize)]
struct Page {
    #[serde(default)]
    next: Value,
    parcels: Vec<Value>,
}

/// Parcels that were read so far.
#[derive(Debug, Default)]
pub(super) struct Parcels {
    /// By their numbers: what moves from page to page while they are read is told twice.
    read: BTreeMap<u64, Parcel>,
    /// How many could not be read.
    unread: usize,
}

impl Parcels {
    /// Takes a page in, and answers with the request for the next one.
    pub(super) fn take(&mut self, of: &Request, answer: &Answer) -> Result<Option<Request>, CarrierError> {
        let page: Page = read(answer)?;
        for parcel in page.parcels {
            match Parcel::deserialize(parcel) {
                Ok(parcel) => drop(self.read.insert(parcel.id, parcel)),
                Err(_) => self.unread += 1,
            }
        }
        let token = match &page.next {
            Value::String(token) => token.clone(),
            Value::Number(token) => token.to_string(),
            _ => return Ok(None),
        };
        let nowhere = || CarrierError::Nonsense("the token of the next page leads nowhere".to_owned());
        if token.is_empty() { Ok(None) } else { request::next(of, &token).map(Some).ok_or_else(nowhere) }
    }

    /// All of them.
    ///
    /// # Errors
    /// [`CarrierError::Nonsense`] where one could not be read: it may be the one that is looked for.
    pub(super) fn all(self) -> Result<Vec<Parcel>, CarrierError> {
        if self.unread > 0 {
            return Err(CarrierError::Nonsense("a parcel of a list cannot be read".to_owned()));
        }
        Ok(self.read.into_values().collect())
    }

    /// Those that could be read.
    pub(super) fn readable(self) -> impl Iterator<Item = Parcel> {
        self.read.into_values()
    }

    /// As shipments.
    pub(super) fn listing(self, is_whole: bool) -> Listing {
        let is_whole = is_whole && self.unread == 0;
        let mut together: BTreeMap<String, Vec<Parcel>> = BTreeMap::new();
        for parcel in self.read.into_values() {
            together.entry(parcel.shipment()).or_default().push(parcel);
        }
        Listing { shipments: together.into_values().map(|parcels| listed(&Shipment::of(parcels))).collect(), is_whole }
    }
}

fn listed(shipment: &Shipment) -> ListedShipment {
    let parcels = shipment.parcels();
    let numbers = parcels.iter().map(Parcel::number).filter(|number| !number.is_empty());
    ListedShipment {
        remote_id: remote_id(&shipment.ids()),
        reference: short(shipment.reference().unwrap_or_default()),
        order_number: short(parcels.iter().find_map(|it| it.order_number.as_deref()).unwrap_or_default()),
        numbers: numbers.map(short).collect(),
        standing: match shipment.standing() {
            Standing::Live => ListedStanding::Live,
            Standing::Announcing | Standing::BeingCancelled => ListedStanding::Unsettled,
            Standing::Failed | Standing::Cancelled => ListedStanding::Gone,
        },
        booked_at: parcels.iter().find_map(|it| moment(it.announced()?)),
        // A list says nothing of prices.
        cost: None,
    }
}

/// A moment as `30-11-2026 09:15:00`. No zone is told: it is read as one of UTC, which may be some hours off.
fn moment(text: &str) -> Option<UtcDateTime> {
    let moment = DateTime::strptime("%d-%m-%Y %H:%M:%S", text.trim()).ok()?;
    TimeZone::UTC.to_timestamp(moment).ok().map(UtcDateTime)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn answer(body: &str) -> Answer {
        Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())
    }

    fn first() -> Request {
        Request::get("list", "parcels").with("announced_after", "2026-11-01T00:00:00Z")
    }

    #[test]
    fn parcels_that_travel_together_are_one_shipment_over_the_edge_of_a_page() {
        let mut parcels = Parcels::default();
        let page = r#"{"next": "cD0y", "previous": null, "parcels": [
            {"id": 7, "status": {"id": 1000}, "tracking_number": "B", "colli_uuid": "c", "collo_nr": 1, "collo_count": 2},
            {"id": 3, "status": {"id": 2000}, "tracking_number": "X", "order_number": "1002", "collo_count": 1, "colli_uuid": "d"},
            {"id": "odd"}]}"#;
        let next = parcels.take(&first(), &answer(page)).unwrap().unwrap();
        assert_eq!(next.target(), "parcels?cursor=cD0y");
        assert_eq!(next.query(), first().query());
        let page = r#"{"next": null, "parcels": [{"id": 9, "status": {"id": 1000, "message": "Ready to send"},
            "tracking_number": "A", "colli_uuid": "c", "collo_nr": 0, "collo_count": 2, "order_number": "1001",
            "external_reference": "K1", "date_announced": "28-11-2026 10:00:05"}]}"#;
        assert!(parcels.take(&first(), &answer(page)).unwrap().is_none());
        let listing = parcels.listing(true);
        assert!(!listing.is_whole, "one could not be read");
        let told: Vec<_> = listing.shipments.iter().map(|it| (it.remote_id.as_str(), it.standing)).collect();
        assert_eq!(told, [("3", ListedStanding::Gone), ("9-7", ListedStanding::Live)]);
        let both = &listing.shipments[1];
        assert_eq!(
            (both.reference.as_str(), both.order_number.as_str(), both.numbers.join(" ")),
            ("K1", "1001", "A B".to_owned())
        );
        assert_eq!(both.booked_at.map(|at| at.0.to_string()).as_deref(), Some("2026-11-28T10:00:05Z"));
    }

    #[test]
    fn the_next_page_is_asked_of_the_service_itself_whatever_the_token_is() {
        for (token, expected) in [
            (r#""cD0y""#, "parcels?cursor=cD0y"),
            ("42", "parcels?cursor=42"),
            (r#""https://elsewhere.example/steal?limit=2&cursor=cD0y%3D&x=1""#, "parcels?cursor=cD0y%3D"),
        ] {
            let page = format!(r#"{{"next": {token}, "parcels": []}}"#);
            let next = Parcels::default().take(&first(), &answer(&page)).unwrap().unwrap();
            assert_eq!(next.target(), expected);
        }
        for token in [r#""../../x""#, r#""a b""#, r#""https://elsewhere.example/?cursor=""#] {
            let page = format!(r#"{{"next": {token}, "parcels": []}}"#);
            assert!(Parcels::default().take(&first(), &answer(&page)).is_err(), "{token}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300), text in ".{0,40}") {
            let _ = (Parcels::default().take(&first(), &Answer::new(200, HeaderMap::new(), body)), moment(&text));
        }
    }
}
