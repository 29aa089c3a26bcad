//! Carriers whose numbers are the shop's own: no network, the label is drawn here.
//!
//! ```text
//! range ─begin_booking─▶ form, serial ─book──────▶ the number the carrier knows the parcel by
//! number, address ──────────────────────own_label─▶ what the bars say, and the way by the carrier's tables
//! ```
//!
//! Each kind is a [`Rule`]: which forms it numbers by, and what its labels say. All but GS1's follow a published rule and need
//! the carrier's approval before the first parcel.

mod blocks;
mod dpd;
mod gs1;
mod kept;
mod mondial_relay;
mod packeta;
mod s10;
mod swiss_post;

pub use blocks::{BlocksError, read_blocks};
pub use gs1::KIND;

use crate::{
    AccountError, Answer, Booked, BookedParcel, BookingRequest, Capabilities, Carrier, CarrierError, CarrierKind,
    ManifestFile, ManifestRequest, OwnLabel, OwnLabelRequest, Refusal, RequestedParcel, Service, ServiceQuery,
};
use codes::{NumberError, tracking_number};
use model::{
    AccountField, CarrierService, Day, LabelSource, MOST_PARCELS, Message, NumberForm, NumberKind, NumberRange,
};
use std::sync::Arc;
use std::time::Duration;

/// What is wrong with a number range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    /// A part of the form of a block cannot be in a number.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// A block ends before it starts.
    #[error("the range ends at {last}, before it starts at {next}")]
    Empty {
        /// The next number.
        next: u64,
        /// The last number.
        last: u64,
    },
}

/// Checks that every serial of a range makes a number. A block of which nothing is left is none.
///
/// # Errors
/// Which part of the range cannot be.
pub fn check(range: &NumberRange) -> Result<(), RangeError> {
    for block in &range.blocks {
        if block.next > block.last.saturating_add(1) {
            return Err(RangeError::Empty { next: block.next, last: block.last });
        }
        tracking_number(&block.form, block.last)?;
    }
    Ok(())
}

/// The kinds of carriers that number their parcels from the shop's own ranges.
#[must_use]
pub fn kinds() -> Vec<CarrierKind> {
    vec![gs1::kind(), dpd::kind(), s10::kind(), swiss_post::kind(), mondial_relay::kind(), packeta::kind()]
}

/// What tells one kind from another.
trait Rule: Send + Sync {
    /// Whether it numbers parcels by this form of its kind.
    fn takes(&self, form: &NumberForm) -> bool {
        let _ = form;
        true
    }

    /// What the label of a parcel says; under a number that is nobody's where the parcel has none yet.
    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError>;

    /// What can be shipped with, by the files the carrier handed out.
    fn services(&self, query: &ServiceQuery) -> Result<Vec<CarrierService>, CarrierError> {
        let _ = query;
        Err(CarrierError::NotOffered(Service::Services))
    }

    /// What is wrong by that day with the files the carrier handed out.
    fn files_trouble(&self, today: Day) -> Option<Message> {
        let _ = today;
        None
    }

    /// The closing list of a day's parcels, as a file for the carrier.
    fn manifest(&self, request: &ManifestRequest) -> Result<ManifestFile, CarrierError> {
        let _ = request;
        Err(CarrierError::NotOffered(Service::Manifest))
    }
}

/// A carrier whose numbers are the shop's own.
struct OwnNumbers<R> {
    rule: R,
    capabilities: Capabilities,
}

/// What every kind can do: shipments are taken back without asking anybody.
const fn drawn(numbers: NumberKind) -> Capabilities {
    Capabilities {
        numbers: Some(numbers),
        void_within: Some(Duration::MAX),
        most_parcels: MOST_PARCELS,
        ..Capabilities::least(LabelSource::Drawn)
    }
}

/// The same where the carrier has to approve the labels.
const fn to_be_approved(numbers: NumberKind) -> Capabilities {
    Capabilities { needs_approval: true, ..drawn(numbers) }
}

/// A kind without secrets.
fn kind_of(
    id: &'static str,
    name: &'static str,
    fields: Vec<AccountField>,
    capabilities: Capabilities,
    connect: crate::Connect,
) -> CarrierKind {
    CarrierKind { id, name, fields, secrets: Vec::new(), capabilities, connect }
}

/// A carrier of a rule.
fn connected(rule: impl Rule + 'static, capabilities: Capabilities) -> Result<Arc<dyn Carrier>, AccountError> {
    Ok(Arc::new(OwnNumbers { rule, capabilities }))
}

impl<R: Rule> Carrier for OwnNumbers<R> {
    fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    fn book<'a>(&'a self, request: &'a BookingRequest) -> Answer<'a, Booked> {
        Box::pin(async move {
            let parcels = request.parcels.iter().map(|parcel| self.numbered(parcel)).collect::<Result<_, _>>()?;
            Ok(Booked { remote_id: String::new(), cost: None, parcels, labels: Vec::new(), customs: Vec::new() })
        })
    }

    fn services<'a>(&'a self, query: &'a ServiceQuery) -> Answer<'a, Vec<CarrierService>> {
        Box::pin(async move { self.rule.services(query) })
    }

    fn takes(&self, form: &NumberForm) -> bool {
        self.capabilities.numbers == Some(form.kind()) && self.rule.takes(form)
    }

    fn own_label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        self.rule.label(request)
    }

    fn files_trouble(&self, today: Day) -> Option<Message> {
        self.rule.files_trouble(today)
    }

    fn manifest(&self, request: &ManifestRequest) -> Result<ManifestFile, CarrierError> {
        self.rule.manifest(request)
    }
}

impl<R: Rule> OwnNumbers<R> {
    fn numbered(&self, parcel: &RequestedParcel) -> Result<BookedParcel, CarrierError> {
        let nonsense = |what: String| CarrierError::Nonsense(what);
        let own = parcel.serial.as_ref().ok_or_else(|| nonsense("a parcel has no serial".to_owned()))?;
        if !self.takes(&own.form) {
            return Err(nonsense("the range has numbers of another kind".to_owned()));
        }
        let number = tracking_number(&own.form, own.serial).map_err(|error| nonsense(error.to_string()))?;
        Ok(BookedParcel { number })
    }
}

/// A number of a parcel, read again from the text it is kept as.
fn read<T: std::str::FromStr<Err = NumberError>>(text: &str) -> Result<T, CarrierError> {
    text.parse().map_err(|error: NumberError| CarrierError::Nonsense(error.to_string()))
}

/// A refusal for a reason of the catalogue, about a field of the booking.
fn refused(why: Message, field: &str) -> CarrierError {
    CarrierError::Refused(Refusal { why, field: field.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{CarrierId, NumberBlock};
    use proptest::prelude::*;

    fn range(prefix: &str, next: u64, last: u64) -> NumberRange {
        let form = NumberForm::Sscc { prefix: prefix.to_owned(), extension: 0 };
        let blocks = vec![NumberBlock { form, next, last }];
        NumberRange { carrier: CarrierId("own".to_owned()), blocks, warn_below: 0 }
    }

    proptest! {
        /// A range that passes the check can be spent to its last number.
        #[test]
        fn every_serial_of_a_checked_range_makes_a_number(prefix in "[0-9]{3,13}", next in 0_u64..99_999, more in 0_u64..99_999) {
            let range = range(&prefix, next, next + more);
            if check(&range).is_ok() {
                for serial in [next, next + more / 2, next + more] {
                    prop_assert!(tracking_number(&range.blocks[0].form, serial).is_ok());
                }
            }
        }
    }

    #[test]
    fn a_range_that_ends_before_it_starts_is_refused() {
        assert_eq!(check(&range("4043383", 11, 9)), Err(RangeError::Empty { next: 11, last: 9 }));
        assert_eq!(check(&range("4043383", 10, 9)), Ok(()), "nothing is left of it");
    }
}
