//! Tracking numbers of FedEx.
//!
//! Source: FedEx, *Ground Label Layout Specification* (15 and 22 digits), and the published worked examples of Express numbers
//! (12 and 34 digits; jkeen/tracking_number_data, `fedex.json`).

use super::{NumberError, confirm, is_digits, number};
use crate::check::{character, gs1, weighted};
use std::str::FromStr;

number! {
    /// Express: 12 digits, or the 34 of its barcode. Ground: 15 digits, or the 22 of its barcode, which begin with `96`.
    FedEx
}

const FORM: &str = "12, 15, 22 (96…) or 34 digits";

impl FedEx {
    /// The number its carrier knows: of the long barcodes, the part that is printed under them.
    #[must_use]
    pub fn tracking_number(&self) -> &str {
        match self.0.len() {
            22 => &self.0[7..],
            34 => self.0[20..].strip_prefix("00").unwrap_or(&self.0[20..]),
            _ => &self.0,
        }
    }
}

impl FromStr for FedEx {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let form = || NumberError::Form { form: FORM, text: text.to_owned() };
        if !is_digits(text, text.len()) {
            return Err(form());
        }
        let (serial, check): (&str, fn(&[u8]) -> char) = match text.len() {
            12 => (text, express),
            15 => (text, ground),
            22 if text.starts_with("96") => (&text[7..], ground),
            34 => (&text[20..], express),
            _ => return Err(form()),
        };
        let (serial, found) = serial.as_bytes().split_at(serial.len() - 1);
        confirm(check(serial), char::from(found[0]))?;
        Ok(Self(text.to_owned()))
    }
}

/// Weights 1, 3 and 7 in turn from the right; the remainder by eleven, ten written 0.
fn express(serial: &[u8]) -> char {
    character(weighted(serial.iter().rev(), &[1, 3, 7]) % 11 % 10)
}

fn ground(serial: &[u8]) -> char {
    character(gs1(serial))
}
