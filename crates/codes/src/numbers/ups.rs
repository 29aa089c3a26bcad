//! The tracking number of UPS. Source: the published worked examples of the 1Z check digit.

use super::{NumberError, confirm, is_digits, number};
use crate::check::{character, to_ten};
use std::str::FromStr;

number! {
    /// A tracking number: `1Z`, shipper (6 letters or digits), service (2), parcel (7 digits) and a check digit.
    Ups
}

const FORM: &str = "1Z and sixteen letters or digits";

impl Ups {
    /// Makes the number of a shipper's parcel.
    ///
    /// # Errors
    /// When a part is not of its form.
    pub fn new(shipper: &str, service: &str, serial: u64) -> Result<Self, NumberError> {
        for (part, length, form, found) in
            [("shipper", 6, "six capitals or digits", shipper), ("service", 2, "two capitals or digits", service)]
        {
            if found.len() != length || !found.bytes().all(is_character) {
                return Err(NumberError::Part { part, form, found: found.to_owned() });
            }
        }
        let number = format!("{shipper}{service}{}", super::serial(serial, 7, "seven digits")?);
        Ok(Self(format!("1Z{number}{}", check(&number))))
    }

    /// The shipper's account.
    #[must_use]
    pub fn shipper(&self) -> &str {
        &self.0[2..8]
    }
}

impl FromStr for Ups {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let form = || NumberError::Form { form: FORM, text: text.to_owned() };
        let number = text.strip_prefix("1Z").filter(|rest| rest.len() == 16 && rest.bytes().all(is_character));
        let (number, found) = number.ok_or_else(form)?.split_at(15);
        if !is_digits(found, 1) {
            return Err(form());
        }
        confirm(check(number), char::from(found.as_bytes()[0]))?;
        Ok(Self(text.to_owned()))
    }
}

fn is_character(letter: u8) -> bool {
    letter.is_ascii_digit() || letter.is_ascii_uppercase()
}

/// A letter counts as its ASCII code less three, of which the last digit; every second place counts twice.
fn check(number: &str) -> char {
    let values = number.bytes().map(|letter| match letter {
        b'0'..=b'9' => u32::from(letter - b'0'),
        _ => (u32::from(letter) - 3) % 10,
    });
    character(to_ten(values.zip([1, 2].into_iter().cycle()).map(|(value, weight)| value * weight).sum()))
}
