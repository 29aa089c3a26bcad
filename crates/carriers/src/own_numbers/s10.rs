//! Postal items with numbers a post allotted.
//!
//! Source: UPU standard *S10*, version 12: the number, and a Code 128 with modules of at most 0.51 mm and bars at least 12.5 mm
//! high. What else stands on the label is the post's to say.

use super::{Rule, connected, kind_of, read, to_be_approved};
use crate::{Capabilities, CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, S10};
use model::NumberKind;

/// Nobody's item: of a country there is not (`ZZ`, which ISO 3166 leaves to users).
const NOBODYS: &str = "XX000000005ZZ";

const CAPABILITIES: Capabilities = to_be_approved(NumberKind::S10);

pub(super) fn kind() -> CarrierKind {
    kind_of("own-s10", "carrier-kind-own-s10", Vec::new(), CAPABILITIES, |_, _, _| connected(Post, CAPABILITIES))
}

struct Post;

impl Rule for Post {
    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let item: S10 = read(request.number.unwrap_or(NOBODYS))?;
        Ok(OwnLabel { number: OwnNumber::S10(item), routing: None })
    }
}
