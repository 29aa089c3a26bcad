//! The own-number carrier: SSCCs from the shop's own GS1 company prefix.
//!
//! Source: *GS1 General Specifications*, section 2.2.1 (SSCC), and *GS1 Logistic Label Guideline*.

use crate::{
    Answer, Booked, BookedParcel, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind, OwnSerial,
    RequestedParcel,
};
use codes::{NumberError, Sscc};
use model::{LabelSource, MOST_PARCELS, NumberRange};
use std::sync::Arc;
use std::time::Duration;

/// What is wrong with a number range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    /// The prefix or the extension digit cannot be part of an SSCC.
    #[error(transparent)]
    Sscc(#[from] NumberError),
    /// The range ends before it starts.
    #[error("the range ends at {last}, before it starts at {next}")]
    Empty {
        /// The next number.
        next: u64,
        /// The last number.
        last: u64,
    },
}

/// Checks that every number of a range makes an SSCC.
///
/// # Errors
/// Which part of the range cannot be.
pub fn check(range: &NumberRange) -> Result<(), RangeError> {
    if range.last < range.next {
        return Err(RangeError::Empty { next: range.next, last: range.last });
    }
    sscc(range, range.last)?;
    Ok(())
}

/// The SSCC of a serial of a range.
///
/// # Errors
/// When the prefix is no GS1 prefix or the serial has more digits than the prefix leaves.
pub fn sscc(range: &NumberRange, serial: u64) -> Result<Sscc, NumberError> {
    Sscc::new(range.extension, &range.prefix, serial)
}

/// The name of this kind; a carrier without an account is of it.
pub const KIND: &str = "own-numbers";

/// The connector of carriers that number their parcels from the shop's own range: no network, no account to set up.
#[must_use]
pub fn kind() -> CarrierKind {
    CarrierKind {
        id: KIND,
        name: "carrier-kind-own-numbers",
        fields: Vec::new(),
        secrets: Vec::new(),
        capabilities: CAPABILITIES,
        connect: |_, _, _| Ok(Arc::new(OwnNumbers)),
    }
}

const CAPABILITIES: Capabilities = Capabilities {
    void_within: Some(Duration::MAX),
    most_parcels: MOST_PARCELS,
    ..Capabilities::least(LabelSource::Drawn)
};

/// A carrier whose numbers are the shop's own.
pub struct OwnNumbers;

impl Carrier for OwnNumbers {
    fn capabilities(&self) -> Capabilities {
        CAPABILITIES
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            let parcels = request.parcels.iter().map(numbered).collect::<Result<_, _>>()?;
            Ok(Booked { remote_id: String::new(), cost: None, parcels, labels: Vec::new() })
        })
    }
}

fn numbered(parcel: &RequestedParcel) -> Result<BookedParcel, CarrierError> {
    let OwnSerial { prefix, extension, serial } =
        parcel.serial.as_ref().ok_or_else(|| CarrierError::Nonsense("a parcel has no serial".to_owned()))?;
    let sscc = Sscc::new(*extension, prefix, *serial).map_err(|error| CarrierError::Nonsense(error.to_string()))?;
    Ok(BookedParcel { number: sscc.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::CarrierId;
    use proptest::prelude::*;

    fn range(prefix: &str, next: u64, last: u64) -> NumberRange {
        NumberRange {
            carrier: CarrierId("own".to_owned()),
            prefix: prefix.to_owned(),
            extension: 0,
            next,
            last,
            warn_below: 0,
        }
    }

    proptest! {
        /// A range that passes the check can be spent to its last number.
        #[test]
        fn every_number_of_a_checked_range_makes_an_sscc(prefix in "[0-9]{3,13}", next in 0_u64..99_999, more in 0_u64..99_999) {
            let range = range(&prefix, next, next + more);
            if check(&range).is_ok() {
                for serial in [range.next, range.next + more / 2, range.last] {
                    prop_assert!(sscc(&range, serial).is_ok());
                }
            }
        }
    }

    #[test]
    fn a_range_that_ends_before_it_starts_is_refused() {
        assert_eq!(check(&range("4043383", 10, 9)), Err(RangeError::Empty { next: 10, last: 9 }));
    }
}
