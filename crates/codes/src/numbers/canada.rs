//! Tracking numbers of Canada Post and of Purolator.
//!
//! Source: the published worked examples (jkeen/tracking_number_data, `canadapost.json`, `purolator.json`).

use super::{NumberError, confirm, is_digits, number};
use crate::check::{character, gs1, luhn};
use std::str::FromStr;

number! {
    /// Canada Post: sixteen digits, the last one the check digit GS1 has.
    CanadaPost
}

number! {
    /// Purolator: twelve digits, the first one 0 to 5, the last one a check digit by Luhn.
    Purolator
}

impl FromStr for CanadaPost {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        checked(text, 16, "sixteen digits", gs1).map(Self)
    }
}

impl FromStr for Purolator {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let form = "twelve digits, the first one 0 to 5";
        if !text.starts_with(|first: char| matches!(first, '0'..='5')) {
            return Err(NumberError::Form { form, text: text.to_owned() });
        }
        checked(text, 12, form, luhn).map(Self)
    }
}

fn checked(text: &str, length: usize, form: &'static str, check: fn(&[u8]) -> u32) -> Result<String, NumberError> {
    if !is_digits(text, length) {
        return Err(NumberError::Form { form, text: text.to_owned() });
    }
    let (serial, found) = text.as_bytes().split_at(length - 1);
    confirm(character(check(serial)), char::from(found[0]))?;
    Ok(text.to_owned())
}
