//! The barcode of Mondial Relay. Source: *Labels Mondial Relay* V2.3: 26 digits, in Code 128 or ITF.

use super::{NumberError, confirm, digits, is_digits, number};
use crate::check::{character, weighted};
use std::str::FromStr;

number! {
    /// Brand (2), shipment (8), parcel (2) of how many (2), check digit; route (10), check digit.
    MondialRelay
}

impl MondialRelay {
    /// Makes the barcode of one of a shipment's parcels.
    ///
    /// # Errors
    /// When a part is not of its digits.
    pub fn new(brand: &str, shipment: &str, parcel: (u8, u8), route: &str) -> Result<Self, NumberError> {
        digits("brand", "two digits", brand, 2)?;
        digits("shipment", "eight digits", shipment, 8)?;
        digits("route", "ten digits", route, 10)?;
        let (place, of) = parcel;
        if place == 0 || place > of || of > 99 {
            let found = format!("{place}/{of}");
            return Err(NumberError::Part { part: "parcel", form: "a place among at most 99", found });
        }
        let parcel = format!("{brand}{shipment}{place:02}{of:02}");
        Ok(Self(format!("{parcel}{}{route}{}", check(&parcel), check(route))))
    }

    /// The shipment's number, by which it is followed.
    #[must_use]
    pub fn shipment(&self) -> &str {
        &self.0[2..10]
    }
}

impl FromStr for MondialRelay {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        if !is_digits(text, 26) {
            return Err(NumberError::Form { form: "26 digits", text: text.to_owned() });
        }
        for part in [&text[..15], &text[15..]] {
            let (number, found) = part.split_at(part.len() - 1);
            confirm(check(number), char::from(found.as_bytes()[0]))?;
        }
        Ok(Self(text.to_owned()))
    }
}

/// Weights 2 to 7 from the right, up to the next eleven; ten and eleven are written 0.
fn check(number: &str) -> char {
    let sum = weighted(number.as_bytes().iter().rev(), &[2, 3, 4, 5, 6, 7]);
    character(match 11 - sum % 11 {
        10 | 11 => 0,
        check => check,
    })
}
