//! Tracking numbers of the United States Postal Service.
//!
//! Source: USPS, *Publication 199, Intelligent Mail Package Barcode*: the check digit is the one GS1 has.

use super::{NumberError, confirm, is_digits, number};
use crate::check::{character, gs1};
use std::str::FromStr;

number! {
    /// 20 digits, or 22, 26 or 30 that begin with `91` to `95`; in a barcode, `420` and the ZIP code (5 or 9 digits) may stand
    /// before them and are left out here.
    Usps
}

const FORM: &str = "20 digits, or 22, 26 or 30 that begin with 91 to 95";

impl FromStr for Usps {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let routed = text.strip_prefix("420").unwrap_or_default();
        let number = [text, routed.get(5..).unwrap_or_default(), routed.get(9..).unwrap_or_default()]
            .into_iter()
            .find(|number| is_form(number))
            .ok_or_else(|| NumberError::Form { form: FORM, text: text.to_owned() })?;
        let (serial, found) = number.split_at(number.len() - 1);
        confirm(character(gs1(serial.as_bytes())), char::from(found.as_bytes()[0]))?;
        Ok(Self(number.to_owned()))
    }
}

fn is_form(number: &str) -> bool {
    let begins = matches!(number.as_bytes(), [b'9', b'1'..=b'5', ..]);
    // 20 digits that begin with 00 are an SSCC behind its application identifier.
    let has_length = match number.len() {
        20 => !number.starts_with("00"),
        22 | 26 | 30 => begins,
        _ => false,
    };
    has_length && is_digits(number, number.len())
}
