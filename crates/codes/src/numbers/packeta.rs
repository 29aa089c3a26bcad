//! The number of a packet of Packeta. Source: Packeta's documentation, *Barcode ranges*: ten digits out of a range the sender
//! is given, shown and printed with a `Z` before them. No check digit is spoken of.

use super::{NumberError, is_digits, number};
use std::str::FromStr;

number! {
    /// `Z` and ten digits.
    Packeta
}

impl Packeta {
    /// Makes the number of a serial of a range.
    ///
    /// # Errors
    /// When the serial has more than ten digits.
    pub fn new(serial: u64) -> Result<Self, NumberError> {
        Ok(Self(format!("Z{}", super::serial(serial, 10, "ten digits")?)))
    }

    /// As people read it: `Z 500 0000 123`.
    #[must_use]
    pub fn spaced(&self) -> String {
        [0..1, 1..4, 4..8, 8..11].map(|group| &self.0[group]).join(" ")
    }
}

impl FromStr for Packeta {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        match text.strip_prefix('Z') {
            Some(digits) if is_digits(digits, 10) => Ok(Self(text.to_owned())),
            _ => Err(NumberError::Form { form: "Z and ten digits", text: text.to_owned() }),
        }
    }
}
