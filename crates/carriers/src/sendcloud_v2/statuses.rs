//! Sendcloud's numbers for where a parcel stands (*API v2*, `GET parcels/statuses`; the numbers as its recorded answer has them).

use crate::SightedParcel;
use crate::sendcloud_shared::Standing;
use crate::sendcloud_shared::tracking::said;

/// The numbers of where a parcel is, each with the code that API v3 has for the same.
const CODES: [(u32, &str); 34] = [
    (1, "ANNOUNCED"),
    (3, "TO_SORTING"),
    (4, "DELAYED"),
    (5, "SORTED"),
    (6, "UNSORTED"),
    (7, "SORTING"),
    (8, "DELIVERY_FAILED"),
    (11, "DELIVERED"),
    (12, "AWAITING_CUSTOMER_PICKUP"),
    (13, "ANNOUNCED_UNCOLLECTED"),
    (15, "COLLECT_ERROR"),
    (22, "PICKED_UP_BY_DRIVER"),
    (80, "UNDELIVERABLE"),
    (91, "SHIPMENT_ON_ROUTE"),
    (92, "DRIVER_ON_ROUTE"),
    (93, "COLLECTED_BY_CUSTOMER"),
    (NO_LABEL, "NO_LABEL"),
    (1_000, "READY_TO_SEND"),
    (BEING_ANNOUNCED, "BEING_ANNOUNCED"),
    (FAILED, "ANNOUNCEMENT_FAILED"),
    (CANCELLED_UPSTREAM, "CANCELLED_UPSTREAM"),
    (CANCELLATION_REQUESTED, "CANCELLATION_REQUESTED"),
    (CANCELLED, "CANCELLED"),
    (CANCELLING, "CANCELLING"),
    (62_989, "AT_CUSTOMS"),
    (62_990, "AT_SORTING_CENTRE"),
    (62_991, "REFUSED_BY_RECIPIENT"),
    (62_992, "RETURNED_TO_SENDER"),
    (62_993, "DELIVERY_METHOD_CHANGED"),
    (62_994, "DELIVERY_DATE_CHANGED"),
    (62_995, "DELIVERY_ADDRESS_CHANGED"),
    (62_996, "EXCEPTION"),
    (62_997, "ADDRESS_INVALID"),
    // The schema's own example of a parcel that is ready.
    (0, "READY_TO_SEND"),
];

const NO_LABEL: u32 = 999;
const BEING_ANNOUNCED: u32 = 1_001;
const FAILED: u32 = 1_002;
const CANCELLED_UPSTREAM: u32 = 1_998;
const CANCELLATION_REQUESTED: u32 = 1_999;
const CANCELLED: u32 = 2_000;
const CANCELLING: u32 = 2_001;

/// Where a parcel of that status stands.
pub(super) fn standing(status: u32) -> Standing {
    match status {
        FAILED => Standing::Failed,
        NO_LABEL | BEING_ANNOUNCED => Standing::Announcing,
        CANCELLED | CANCELLED_UPSTREAM => Standing::Cancelled,
        CANCELLATION_REQUESTED | CANCELLING => Standing::BeingCancelled,
        _ => Standing::Live,
    }
}

/// What a status says of the parcel of a number. Since when is not told: the API names moments without a time zone.
pub(super) fn sighted(number: String, status: u32, message: &str) -> SightedParcel {
    let code = CODES.into_iter().find(|(id, _)| *id == status).map(|(_, code)| code);
    let word = if message.trim().is_empty() { status.to_string() } else { message.to_owned() };
    SightedParcel { word: said(String::new(), &word, None).word, ..said(number, code.unwrap_or(&word), None) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::TrackingState;

    #[test]
    fn every_number_of_the_list_has_a_common_word() {
        for (status, code) in CODES {
            let state = sighted("A".to_owned(), status, "").state;
            assert!(state != TrackingState::Unknown || status == FAILED, "{status} {code}");
        }
        assert_eq!(sighted("A".to_owned(), 11, "Delivered").state, TrackingState::Delivered);
        assert_eq!(sighted("A".to_owned(), 62_989, "At Customs").word, "At Customs");
        let unknown = sighted("A".to_owned(), 1_337, "Unknown status");
        assert_eq!((unknown.state, unknown.word.as_str()), (TrackingState::Unknown, "Unknown status"));
    }

    #[test]
    fn a_parcel_is_live_until_its_number_says_otherwise() {
        for (status, expected) in [
            (1_000, Standing::Live),
            (11, Standing::Live),
            (424_242, Standing::Live),
            (999, Standing::Announcing),
            (1_002, Standing::Failed),
            (2_001, Standing::BeingCancelled),
            (2_000, Standing::Cancelled),
        ] {
            assert_eq!(standing(status), expected, "{status}");
        }
    }
}
