//! The waybill number of DHL Express. Source: the published worked examples: the remainder by seven of nine digits, or of ten.

use super::{NumberError, confirm, digits, is_digits, number};
use crate::check::character;
use std::str::FromStr;

number! {
    /// Nine digits and a check digit; some have ten before it.
    Waybill
}

impl Waybill {
    /// Makes a waybill number of its first nine digits.
    ///
    /// # Errors
    /// When they are not nine digits.
    pub fn new(number: &str) -> Result<Self, NumberError> {
        digits("number", "nine digits", number, 9)?;
        Ok(Self(format!("{number}{}", check(number))))
    }
}

impl FromStr for Waybill {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        if !is_digits(text, 10) && !is_digits(text, 11) {
            return Err(NumberError::Form { form: "ten or eleven digits", text: text.to_owned() });
        }
        let (number, found) = text.split_at(text.len() - 1);
        confirm(check(number), char::from(found.as_bytes()[0]))?;
        Ok(Self(text.to_owned()))
    }
}

fn check(number: &str) -> char {
    character(number.bytes().fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 7))
}
