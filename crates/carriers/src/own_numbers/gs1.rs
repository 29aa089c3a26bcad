//! SSCCs from the shop's own GS1 company prefix. No account to set up.
//!
//! Source: *GS1 General Specifications*, section 2.2.1 (SSCC), and *GS1 Logistic Label Guideline*.

use super::{Rule, connected, drawn, kind_of, read};
use crate::{Capabilities, CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, Sscc};
use model::NumberKind;

/// The name of this kind; a carrier without an account is of it.
pub const KIND: &str = "own-numbers";

const CAPABILITIES: Capabilities = drawn(NumberKind::Sscc);

pub(super) fn kind() -> CarrierKind {
    kind_of(KIND, "carrier-kind-own-numbers", Vec::new(), CAPABILITIES, |_, _, _| connected(Gs1, CAPABILITIES))
}

struct Gs1;

impl Rule for Gs1 {
    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let sscc = request.number.map_or(Ok(Sscc::NOBODYS), read)?;
        Ok(OwnLabel { number: OwnNumber::Sscc(sscc), routing: None })
    }
}
