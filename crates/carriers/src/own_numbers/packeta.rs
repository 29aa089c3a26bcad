//! Packets of Packeta under numbers of a range the sender is given.
//!
//! Source: Packeta's documentation, *Barcode ranges*: the number is printed first, and given when the packet is created by
//! Packeta's service; one outside the range is refused there. Packets are not created from here. What the bars look like is not
//! in that source: a Code 128 of `Z` and the number is an assumption.

use super::{Rule, TO_BE_APPROVED, connected, kind_of, read};
use crate::{CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, Packeta};
use model::NumberForm;

/// Nobody's packet.
const NOBODYS: &str = "Z0000000000";

pub(super) fn kind() -> CarrierKind {
    kind_of("own-packeta", "carrier-kind-own-packeta", Vec::new(), TO_BE_APPROVED, |_, _, _| {
        connected(Ranges, TO_BE_APPROVED)
    })
}

struct Ranges;

impl Rule for Ranges {
    fn takes(&self, form: &NumberForm) -> bool {
        matches!(form, NumberForm::Packeta)
    }

    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let packet: Packeta = read(request.number.unwrap_or(NOBODYS))?;
        Ok(OwnLabel { number: OwnNumber::Packeta(packet), routing: None })
    }
}
