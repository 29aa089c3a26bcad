//! Sendcloud's codes for where a parcel is, in common words. No I/O.
//!
//! No file of Sendcloud lists the codes of API v3 whole: these are the words of its list of parcel statuses and of the filter of
//! its list of returns, in one form. A code that is not among them is kept as it came, and has no common word.

use crate::SightedParcel;
use model::{TrackingState, UtcDateTime};

/// The longest word that is kept, in letters.
const LONGEST_WORD: usize = 60;

/// What a code says of the parcel of a number.
pub(crate) fn said(number: String, code: &str, at: Option<&str>) -> SightedParcel {
    let at = at.and_then(|at| at.parse::<jiff::Timestamp>().ok()).map(UtcDateTime);
    SightedParcel { number, state: state(code), word: word(code), at }
}

fn word(code: &str) -> String {
    code.chars().filter(|letter| !letter.is_control()).take(LONGEST_WORD).collect()
}

/// The common word for a code, whether it is written `AT_CUSTOMS`, `at-customs` or `At customs`.
fn state(code: &str) -> TrackingState {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' };
    let code: String = code.trim().chars().take(LONGEST_WORD).map(plain).collect();
    match code.as_str() {
        "ready_to_send" | "no_label" | "announcing" | "being_announced" | "announced" | "announced_uncollected" => {
            TrackingState::Announced
        }
        "to_sorting"
        | "delayed"
        | "sorted"
        | "unsorted"
        | "unsorted2"
        | "sorting"
        | "at_sorting_centre"
        | "shipment_on_route"
        | "picked_up_by_driver"
        | "at_customs"
        | "delivery_method_changed"
        | "delivery_date_changed"
        | "delivery_address_changed" => TrackingState::UnderWay,
        "driver_on_route" => TrackingState::OutForDelivery,
        "awaiting_customer_pickup" => TrackingState::AtPoint,
        "delivered" | "delivery_forced" | "collected_by_customer" => TrackingState::Delivered,
        "delivery_failed"
        | "undeliverable"
        | "refused_by_recipient"
        | "collect_error"
        | "exception"
        | "address_invalid" => TrackingState::Trouble,
        "returned_to_sender" => TrackingState::Returning,
        "cancelled" | "cancelled_upstream" | "cancelling" | "cancelling_upstream" | "cancellation_requested" => {
            TrackingState::Cancelled
        }
        _ => TrackingState::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_the_same_however_it_is_written() {
        for code in ["DRIVER_ON_ROUTE", "driver-on-route", " Driver on route "] {
            assert_eq!(state(code), TrackingState::OutForDelivery, "{code}");
        }
    }

    proptest! {
        #[test]
        fn any_code_has_a_state_and_a_bounded_word(code in ".{0,200}") {
            let _ = state(&code);
            prop_assert!(word(&code).chars().count() <= LONGEST_WORD);
        }
    }
}
