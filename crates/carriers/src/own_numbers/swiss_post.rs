//! Parcels of Swiss Post under the shop's franking licence.
//!
//! Source: Swiss Post, *Barcode for business customers, parcels and express* (October 2021): 99, franking licence, item number,
//! without a check digit; a Code 128 with modules of 0.38 to 0.51 mm and bars 20 to 23 mm high. Services are further barcodes
//! whose content that source has in a part that was not at hand: the service stands on the label in words.

use super::{Rule, connected, kind_of, read, to_be_approved};
use crate::{Capabilities, CarrierError, CarrierKind, OwnLabel, OwnLabelRequest};
use codes::{OwnNumber, SwissPost};
use model::NumberKind;

/// Nobody's parcel: of a licence of zeros.
const NOBODYS: &str = "990000000000000000";

const CAPABILITIES: Capabilities = to_be_approved(NumberKind::SwissPost);

pub(super) fn kind() -> CarrierKind {
    kind_of("own-swiss-post", "carrier-kind-own-swiss-post", Vec::new(), CAPABILITIES, |_, _, _| {
        connected(Licence, CAPABILITIES)
    })
}

struct Licence;

impl Rule for Licence {
    fn label(&self, request: &OwnLabelRequest<'_>) -> Result<OwnLabel, CarrierError> {
        let item: SwissPost = read(request.number.unwrap_or(NOBODYS))?;
        Ok(OwnLabel { number: OwnNumber::SwissPost(item), routing: None })
    }
}
