//! The list of an account's shipments. No I/O.
//!
//! `GET shipments?announced_after=` tells of what was announced since a moment, at most 100 a page; the next page is the one the
//! header `Link` leads to (RFC 8288, `rel="next"`). Returns are another list, which is not asked for.

use super::answer::Shipment;
use crate::listing::short;
use crate::sendcloud_shared::Standing;
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
/// The longest query of a link that is followed.
const LONGEST_QUERY: usize = 2_000;

/// A page of the list.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) shipments: Vec<ListedShipment>,
    /// How many of its shipments could not be read.
    pub(super) unread: usize,
    /// The request for the next one, where there is one.
    pub(super) next: Option<Request>,
}

#[derive(Deserialize)]
struct Data {
    data: Vec<Value>,
}

/// What stands beside a shipment itself.
#[derive(Deserialize)]
struct Beside {
    #[serde(default)]
    order_number: Option<String>,
    #[serde(default)]
    parcels: Vec<Announced>,
}

#[derive(Deserialize)]
struct Announced {
    #[serde(default)]
    announced_at: Option<String>,
    #[serde(default)]
    created_at: Option<String>,
}

pub(super) fn first(since: UtcDateTime) -> Request {
    Request::get("list", "shipments").with("announced_after", since.0.to_string()).with("page_size", PAGE.to_string())
}

/// Reads a page of the list.
pub(super) fn page(answer: &Answer) -> Result<Page, CarrierError> {
    let Data { data } = answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))?;
    let all = data.len();
    let shipments: Vec<ListedShipment> = data.into_iter().filter_map(listed).collect();
    Ok(Page { unread: all - shipments.len(), shipments, next: next(answer)? })
}

fn listed(value: Value) -> Option<ListedShipment> {
    let Beside { order_number, parcels } = Beside::deserialize(&value).ok()?;
    let shipment: Shipment = serde_json::from_value(value).ok()?;
    let moment = |text: &String| text.parse::<Timestamp>().ok().map(UtcDateTime);
    let booked_at = parcels.iter().find_map(|parcel| parcel.announced_at.as_ref().or(parcel.created_at.as_ref()));
    Some(ListedShipment {
        remote_id: short(&shipment.id),
        reference: short(shipment.reference()),
        order_number: short(&order_number.unwrap_or_default()),
        numbers: shipment.numbers().map(short).collect(),
        standing: match shipment.standing() {
            Standing::Live => ListedStanding::Live,
            Standing::Announcing | Standing::BeingCancelled => ListedStanding::Unsettled,
            Standing::Failed | Standing::Cancelled => ListedStanding::Gone,
        },
        booked_at: booked_at.and_then(moment),
        // A list says nothing of prices.
        cost: None,
    })
}

/// The next page. Of the link only the query is taken: the keys go along, so that it leads to the service itself.
fn next(answer: &Answer) -> Result<Option<Request>, CarrierError> {
    let links = answer.header("link").unwrap_or_default();
    // Addresses have commas of their own.
    let mut links = links.split('<').skip(1).filter_map(|link| link.split_once('>'));
    let is_next = |(_, parameters): &(&str, &str)| {
        parameters.split([';', ',']).any(|it| matches!(it.trim(), "rel=\"next\"" | "rel=next"))
    };
    let Some((target, _)) = links.find(is_next) else { return Ok(None) };
    let query = target.split_once('?').map(|(_, query)| query).filter(|query| query.len() <= LONGEST_QUERY);
    let plain =
        |query: &&str| query.contains("cursor=") && query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
    match query.filter(plain) {
        Some(query) => Ok(Some(Request::get("list", format!("shipments?{query}")))),
        None => Err(CarrierError::Nonsense("the link to the next page leads nowhere".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::{HeaderMap, HeaderName, HeaderValue};

    fn answer(body: &str, link: Option<&str>) -> Answer {
        let mut headers = HeaderMap::new();
        if let Some(link) = link {
            headers.insert(HeaderName::from_static("link"), HeaderValue::from_str(link).unwrap());
        }
        Answer::new(200, headers, body.as_bytes().to_vec())
    }

    #[test]
    fn a_page_says_what_is_carried_and_counts_what_cannot_be_read() {
        let body = r#"{"data": [
            {"id": "s-1", "external_reference_id": "K1", "order_number": "1001", "parcels": [
                {"id": 1, "tracking_number": "A", "status": {"code": "READY_TO_SEND"}, "announced_at": "2026-11-28T10:00:00.5+00:00"},
                {"id": 2, "tracking_number": "B", "status": {"code": "READY_TO_SEND"}}]},
            {"id": "s-2", "external_reference_id": null, "parcels": [{"id": 3, "status": {"code": "CANCELLED"}}]},
            {"id": "s-3", "parcels": [{"id": 4, "status": {"code": "CANCELLATION_REQUESTED"}}]},
            {"id": 7, "parcels": "gone"}]}"#;
        let page = page(&answer(body, None)).unwrap();
        let told: Vec<_> =
            page.shipments.iter().map(|it| (it.remote_id.as_str(), it.reference.as_str(), it.standing)).collect();
        let expected = [
            ("s-1", "K1", ListedStanding::Live),
            ("s-2", "", ListedStanding::Gone),
            ("s-3", "", ListedStanding::Unsettled),
        ];
        assert_eq!((told.as_slice(), page.unread), (expected.as_slice(), 1));
        let first = &page.shipments[0];
        assert_eq!(
            (first.order_number.as_str(), first.numbers.join(" "), first.booked_at.is_some()),
            ("1001", "A B".to_owned(), true)
        );
    }

    #[test]
    fn the_next_page_is_asked_of_the_service_itself_wherever_the_link_leads() {
        for link in [
            "<https://panel.sendcloud.sc/api/v3/shipments/?cursor=cD0y%3D>; rel=\"next\"",
            "<https://panel.sendcloud.sc/api/v3/shipments/?cursor=a>; rel=\"prev\", <?cursor=cD0y%3D>; rel=\"next\"",
            "<https://elsewhere.example/steal?cursor=cD0y%3D>; title=x; rel=next",
        ] {
            let page = page(&answer(r#"{"data": []}"#, Some(link))).unwrap();
            assert_eq!(page.next.unwrap().target(), "shipments?cursor=cD0y%3D", "{link}");
        }
        for link in
            ["<https://panel.sendcloud.sc/api/v3/shipments>; rel=\"next\"", "<?page=2>; rel=next", "<>; rel=next"]
        {
            assert!(page(&answer(r#"{"data": []}"#, Some(link))).is_err(), "{link}");
        }
        assert!(page(&answer(r#"{"data": []}"#, Some("<?cursor=a>; rel=prev"))).unwrap().next.is_none());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300), link in "[ -~]{0,80}") {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static("link"), HeaderValue::from_str(&link).unwrap());
            let _ = page(&Answer::new(200, headers, body));
        }
    }
}
