//! The numbers of DHL Paket in Germany: which parcel (identcode) and where to (leitcode). Both are printed as ITF.
//!
//! Source: the published worked examples (Algorithm::CheckDigits M10_005, BWIPP); weights 4 and 9 in turn, up to the next
//! ten.

use super::{NumberError, confirm, digits, is_digits, number};
use crate::check::{character, to_ten, weighted};
use std::str::FromStr;

number! {
    /// Which parcel: eleven digits and a check digit.
    Identcode
}

number! {
    /// Where to: postal code (5), street (3), house (3), product (2) and a check digit.
    Leitcode
}

impl Identcode {
    /// Makes an identcode of its first eleven digits: mail centre, customer, item.
    ///
    /// # Errors
    /// When they are not eleven digits.
    pub fn new(number: &str) -> Result<Self, NumberError> {
        digits("number", "eleven digits", number, 11)?;
        Ok(Self(format!("{number}{}", check(number))))
    }
}

impl Leitcode {
    /// Makes a leitcode of its parts.
    ///
    /// # Errors
    /// When a part is not of its digits.
    pub fn new(postal_code: &str, street: &str, house: &str, product: &str) -> Result<Self, NumberError> {
        digits("postal code", "five digits", postal_code, 5)?;
        digits("street", "three digits", street, 3)?;
        digits("house", "three digits", house, 3)?;
        digits("product", "two digits", product, 2)?;
        let number = format!("{postal_code}{street}{house}{product}");
        Ok(Self(format!("{number}{}", check(&number))))
    }

    /// The postal code it leads to.
    #[must_use]
    pub fn postal_code(&self) -> &str {
        &self.0[..5]
    }
}

impl FromStr for Identcode {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        checked(text, 12, "twelve digits").map(Self)
    }
}

impl FromStr for Leitcode {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        checked(text, 14, "fourteen digits").map(Self)
    }
}

fn checked(text: &str, length: usize, form: &'static str) -> Result<String, NumberError> {
    if !is_digits(text, length) {
        return Err(NumberError::Form { form, text: text.to_owned() });
    }
    let (number, found) = text.split_at(length - 1);
    confirm(check(number), char::from(found.as_bytes()[0]))?;
    Ok(text.to_owned())
}

fn check(number: &str) -> char {
    character(to_ten(weighted(number.as_bytes().iter(), &[4, 9])))
}
