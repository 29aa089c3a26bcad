//! Postal items with numbers a post allotted.
//!
//! Source: UPU standard *S10*, version 12: the number, and a Code 128 with modules of at most 0.51 mm and bars at least 12.5 mm
//! high. What else stands on the label is the post's to say.

use super::{Rule, TO_BE_APPROVED, connected, kind_of, read};
use crate::{CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, S10};
use model::NumberForm;

/// Nobody's item: of a country there is not (`ZZ`, which ISO 3166 leaves to users).
const NOBODYS: &str = "XX000000005ZZ";

pub(super) fn kind() -> CarrierKind {
    kind_of("own-s10", "carrier-kind-own-s10", Vec::new(), TO_BE_APPROVED, |_, _, _| connected(Post, TO_BE_APPROVED))
}

struct Post;

impl Rule for Post {
    fn takes(&self, form: &NumberForm) -> bool {
        matches!(form, NumberForm::S10 { .. })
    }

    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let item: S10 = read(request.number.unwrap_or(NOBODYS))?;
        Ok(OwnLabel { number: OwnNumber::S10(item), routing: None })
    }
}
