//! Numbers of parcels and goods: made from their parts, checked when they come in.

mod canada;
mod dhl;
mod dpd;
mod fedex;
mod gtin;
mod mondial_relay;
mod own;
mod packeta;
mod s10;
mod sscc;
mod swiss_post;
mod ups;
mod usps;
mod waybill;

pub use canada::{CanadaPost, Purolator};
pub use dhl::{Identcode, Leitcode};
pub use dpd::{DpdBarcode, DpdParcel};
pub use fedex::FedEx;
pub use gtin::Gtin;
pub use mondial_relay::MondialRelay;
pub use own::{OwnNumber, tracking_number};
pub use packeta::Packeta;
pub use s10::S10;
pub use sscc::Sscc;
pub use swiss_post::SwissPost;
pub use ups::Ups;
pub use usps::Usps;
pub use waybill::Waybill;

/// Why characters are not a number of a kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Too long, too short, or letters where digits stand.
    #[error("“{text}” is not {form}")]
    Form {
        /// What it was to be.
        form: &'static str,
        /// What it is.
        text: String,
    },
    /// A part a number was to be made of does not fit.
    #[error("{part} “{found}” is not {form}")]
    Part {
        /// The part of the number.
        part: &'static str,
        /// What it is to be.
        form: &'static str,
        /// What it is.
        found: String,
    },
    /// The check digit is wrong: something was misread or mistyped.
    #[error("the check digit is {found}, but should be {expected}")]
    Check {
        /// What it should be.
        expected: char,
        /// What it is.
        found: char,
    },
}

/// A number that is kept as it is written.
macro_rules! number {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The number as it stands in a barcode.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
use number;

/// So many digits and nothing else.
fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|letter| letter.is_ascii_digit())
}

/// A part of so many digits.
fn digits(part: &'static str, form: &'static str, found: &str, length: usize) -> Result<(), NumberError> {
    if is_digits(found, length) { Ok(()) } else { Err(NumberError::Part { part, form, found: found.to_owned() }) }
}

/// A serial as so many digits, with zeros before it.
fn serial(serial: u64, length: usize, form: &'static str) -> Result<String, NumberError> {
    let digits = format!("{serial:0length$}");
    if digits.len() == length { Ok(digits) } else { Err(NumberError::Part { part: "serial", form, found: digits }) }
}

/// Whether a check character is the one it should be.
fn confirm(expected: char, found: char) -> Result<(), NumberError> {
    if expected == found { Ok(()) } else { Err(NumberError::Check { expected, found }) }
}
