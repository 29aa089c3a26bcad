//! The postal item number of the world's posts. Source: UPU standard *S10: Identification of postal items, 13-character
//! identifier*.

use super::{NumberError, confirm, digits, is_digits, number};
use crate::check::{character, weighted};
use std::str::FromStr;

number! {
    /// An S10 number: service (two letters), eight digits, check digit, country (two letters), as `RB123456785GB`.
    S10
}

const FORM: &str = "two letters, nine digits and two letters";

impl S10 {
    /// Makes the number of an item: the service's two letters, its eight digits, the post's country.
    ///
    /// # Errors
    /// When a part is not of its form.
    pub fn new(service: &str, serial: &str, country: &str) -> Result<Self, NumberError> {
        for (part, letters) in [("service", service), ("country", country)] {
            if !is_letters(letters) {
                return Err(NumberError::Part { part, form: "two capital letters", found: letters.to_owned() });
            }
        }
        digits("serial", "eight digits", serial, 8)?;
        Ok(Self(format!("{service}{serial}{}{country}", check(serial))))
    }

    /// As people read it: `RB 123 456 785 GB`.
    #[must_use]
    pub fn spaced(&self) -> String {
        [0..2, 2..5, 5..8, 8..11, 11..13].map(|group| &self.0[group]).join(" ")
    }

    /// The country whose post issued it, as two letters.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.0[11..]
    }
}

impl FromStr for S10 {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let form = || NumberError::Form { form: FORM, text: text.to_owned() };
        let (service, rest) = text.split_at_checked(2).ok_or_else(form)?;
        let (number, country) = rest.split_at_checked(9).ok_or_else(form)?;
        if !is_letters(service) || !is_letters(country) || !is_digits(number, 9) {
            return Err(form());
        }
        confirm(check(&number[..8]), char::from(number.as_bytes()[8]))?;
        Ok(Self(text.to_owned()))
    }
}

fn is_letters(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Weights 8 6 4 2 3 5 9 7, up to the next eleven; ten is written 0, eleven 5.
fn check(serial: &str) -> char {
    let sum = weighted(serial.as_bytes().iter(), &[8, 6, 4, 2, 3, 5, 9, 7]);
    character(match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        check => check,
    })
}
