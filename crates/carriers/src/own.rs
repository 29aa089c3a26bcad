//! The own-number carrier: SSCCs from the shop's own GS1 company prefix.
//!
//! Source: *GS1 General Specifications*, section 2.2.1 (SSCC), and *GS1 Logistic Label Guideline*.

use codes::{NumberError, Sscc};
use model::{Address, Carrier, Decision, NumberRange, Setting, ShippingMethod, ShopOrder};
use papers::TransportLabel;

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

/// What stands on the label of one parcel of an order, sent from an address.
#[must_use]
pub fn label(
    order: &ShopOrder,
    decision: &Decision,
    sender: &Address,
    carrier: &Carrier,
    method: &ShippingMethod,
    sscc: Sscc,
) -> TransportLabel {
    let mut recipient = order.recipient.clone();
    let (mut order_number, mut note) = (order.number.clone(), String::new());
    for setting in &decision.settings {
        match &setting.value {
            Setting::Email { to } => recipient.email.clone_from(to),
            Setting::Phone { to } => recipient.phone.clone_from(to),
            Setting::DeliveryNote { text } => note.clone_from(text),
            Setting::PrintOrderNumber { on: false } => order_number.clear(),
            _ => {}
        }
    }
    TransportLabel {
        carrier: carrier.name.clone(),
        service: method.name.clone(),
        sender: sender.clone(),
        recipient,
        sscc,
        order_number,
        weight: decision.weight.value,
        parcel: (1, 1),
        note,
        mark: None,
    }
}

/// Where a customer follows a parcel; empty where the carrier has no such page.
#[must_use]
pub fn tracking_url(carrier: &Carrier, number: &str) -> String {
    carrier.tracking_url.replace("{number}", number)
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
