//! DPD's numbers: the parcel's, and the barcode that routes it. Source: *DPD Parcel Label Specification* 2.4.1.

use super::{NumberError, confirm, digits, is_digits, number};
use crate::check::{character, mod_37_36};
use std::str::FromStr;

number! {
    /// A parcel number as people read it: fourteen digits (depot 4, serial 10) and a check character.
    DpdParcel
}

number! {
    /// What a DPD barcode says: `%`, postal code (7), parcel (14), service (3), country (3). Its check character is
    /// printed under it and is no part of it.
    DpdBarcode
}

impl DpdParcel {
    /// Makes the number of a parcel of a depot.
    ///
    /// # Errors
    /// When the depot is not four digits or the serial has more than ten.
    pub fn new(depot: &str, serial: u64) -> Result<Self, NumberError> {
        digits("depot", "four digits", depot, 4)?;
        Self::of_digits(&format!("{depot}{}", super::serial(serial, 10, "ten digits")?))
    }

    /// The parcel of fourteen digits, as the barcode has them.
    ///
    /// # Errors
    /// When they are not fourteen digits.
    pub fn of_digits(number: &str) -> Result<Self, NumberError> {
        digits("number", "fourteen digits", number, 14)?;
        Ok(Self(format!("{number}{}", character(mod_37_36(number.as_bytes())))))
    }

    /// The fourteen digits without the check character, as they stand in the barcode.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0[..14]
    }
}

impl FromStr for DpdParcel {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        checked(text, 14, "fourteen digits and a check character").map(|_| Self(text.to_owned()))
    }
}

impl DpdBarcode {
    /// Makes the barcode of a parcel: where to (the postal code, with zeros before it), how (service), the country's
    /// number in ISO 3166.
    ///
    /// # Errors
    /// When a part is not of its form.
    pub fn new(postal_code: &str, parcel: &DpdParcel, service: &str, country: &str) -> Result<Self, NumberError> {
        if postal_code.len() > 7 || !postal_code.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'A'..=b'Z')) {
            let found = postal_code.to_owned();
            return Err(NumberError::Part { part: "postal code", form: "up to seven digits or capitals", found });
        }
        digits("service", "three digits", service, 3)?;
        digits("country", "three digits", country, 3)?;
        Ok(Self(format!("%{postal_code:0>7}{}{service}{country}", parcel.digits())))
    }

    /// The parcel's number.
    #[must_use]
    pub fn parcel(&self) -> DpdParcel {
        let digits = &self.0[8..22];
        DpdParcel(format!("{digits}{}", character(mod_37_36(digits.as_bytes()))))
    }

    /// The check character that is printed under the barcode.
    #[must_use]
    pub fn check(&self) -> char {
        character(mod_37_36(&self.0.as_bytes()[1..]))
    }

    /// As it is printed under the barcode: without the `%`, in groups, with the check character.
    #[must_use]
    pub fn spaced(&self) -> String {
        let mut rest = &self.0[1..];
        let mut spaced = String::new();
        for group in [4, 3, 4, 4, 4, 2, 3, 3] {
            let (head, tail) = rest.split_at(group);
            spaced.push_str(head);
            spaced.push(' ');
            rest = tail;
        }
        spaced.push(self.check());
        spaced
    }
}

impl FromStr for DpdBarcode {
    type Err = NumberError;

    /// Both ways it comes: `%` and 27 characters from a scanner, or 28 with the check character from a person.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let number = match text.strip_prefix('%') {
            Some(number) if is_routed(number) => number,
            _ => checked(text, 27, "% and 27 characters, or 28 with the check character")?,
        };
        Ok(Self(format!("%{number}")))
    }
}

/// Postal code of digits or capitals, then digits.
fn is_routed(number: &str) -> bool {
    number.is_ascii()
        && number.len() == 27
        && number.bytes().take(7).all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase())
        && is_digits(&number[7..], 20)
}

/// What stands before a check character that is right.
fn checked<'a>(text: &'a str, length: usize, form: &'static str) -> Result<&'a str, NumberError> {
    let wrong = || NumberError::Form { form, text: text.to_owned() };
    let (number, check) = text.split_at_checked(length).ok_or_else(wrong)?;
    let shape = if length == 27 { is_routed(number) } else { is_digits(number, length) };
    let [found] = *check.as_bytes() else { return Err(wrong()) };
    if !shape || !(found.is_ascii_digit() || found.is_ascii_uppercase()) {
        return Err(wrong());
    }
    confirm(character(mod_37_36(number.as_bytes())), char::from(found))?;
    Ok(number)
}
