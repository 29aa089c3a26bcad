//! Shipments that need a customs declaration, at carriers whose connector sends none.

use crate::{BookingRequest, CarrierError, Refusal};
use model::Message;

/// Refuses a shipment that needs a customs declaration: the carrier would want it with the booking.
pub(crate) fn none_needed(request: &BookingRequest) -> Result<(), CarrierError> {
    if places::declaration_needed(&request.sender, &request.recipient) {
        let why = Message::new("carrier-refused-declaration");
        return Err(CarrierError::Refused(Refusal { why, field: "customs".to_owned() }));
    }
    Ok(())
}
