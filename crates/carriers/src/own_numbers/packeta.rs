//! Packets of Packeta under numbers of a range the sender is given.
//!
//! Source: Packeta's documentation, *Barcode ranges*: the number is printed first, and given when the packet is created by
//! Packeta's service; one outside the range is refused there. Packets are not created from here. What the bars look like is not
//! in that source: a Code 128 of `Z` and the number is an assumption.

use super::{Rule, connected, kind_of, read, to_be_approved};
use crate::{Capabilities, CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, Packeta};
use model::NumberKind;

/// Nobody's packet.
const NOBODYS: &str = "Z0000000000";

const CAPABILITIES: Capabilities = to_be_approved(NumberKind::Packeta);

pub(super) fn kind() -> CarrierKind {
    kind_of("own-packeta", "carrier-kind-own-packeta", Vec::new(), CAPABILITIES, |_, _, _| {
        connected(Ranges, CAPABILITIES)
    })
}

struct Ranges;

impl Rule for Ranges {
    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let packet: Packeta = read(request.number.unwrap_or(NOBODYS))?;
        Ok(OwnLabel { number: OwnNumber::Packeta(packet), routing: None })
    }
}
