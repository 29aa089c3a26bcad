//! The Serial Shipping Container Code: the number on every parcel.
//!
//! Source: *GS1 General Specifications*, section 2.2.1 (SSCC), 1.4.4 (company prefix), 7.9.1 (check digit).

use super::{NumberError, confirm, is_digits};
use crate::check::{character, gs1};
use std::fmt;
use std::str::FromStr;

/// An SSCC: extension digit, company prefix, serial reference, check digit; 18 digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sscc([u8; 18]);

impl Sscc {
    /// No parcel's: of the prefix GS1 keeps for examples (952), with a serial of zeros.
    pub const NOBODYS: Self = Self(*b"095200000000000004");

    /// Makes the SSCC of a serial under a company prefix.
    ///
    /// # Errors
    /// When extension, prefix or serial cannot be part of one.
    pub fn new(extension: u8, prefix: &str, serial: u64) -> Result<Self, NumberError> {
        if extension > 9 {
            let found = extension.to_string();
            return Err(NumberError::Part { part: "extension digit", form: "one digit", found });
        }
        if !(4..=12).contains(&prefix.len()) || !is_digits(prefix, prefix.len()) {
            let found = prefix.to_owned();
            return Err(NumberError::Part { part: "company prefix", form: "4 to 12 digits", found });
        }
        let form = "as many digits as the prefix leaves of sixteen";
        let serial = super::serial(serial, 16 - prefix.len(), form)?;
        let number = format!("{extension}{prefix}{serial}");
        format!("{number}{}", character(gs1(number.as_bytes()))).parse()
    }

    /// The digits in the groups people read: extension and prefix cannot be told apart, so in fours from the left.
    #[must_use]
    pub fn spaced(&self) -> String {
        let digits = self.to_string();
        let (first, rest) = digits.split_at(1);
        let mut spaced = first.to_owned();
        for (place, digit) in rest.char_indices() {
            if place % 4 == 0 {
                spaced.push(' ');
            }
            spaced.push(digit);
        }
        spaced
    }
}

impl fmt::Display for Sscc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{}", char::from(*digit)))
    }
}

impl fmt::Debug for Sscc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sscc({self})")
    }
}

impl FromStr for Sscc {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let digits: Option<[u8; 18]> = text.as_bytes().try_into().ok().filter(|_| is_digits(text, 18));
        let digits = digits.ok_or_else(|| NumberError::Form { form: "18 digits", text: text.to_owned() })?;
        confirm(character(gs1(&digits[..17])), char::from(digits[17]))?;
        Ok(Self(digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn published_numbers_have_published_check_digits() {
        // paketda.de 00340433836442636597; GS1's own example 01234500000000002 -> 7.
        assert_eq!(Sscc::new(0, "12345000", 2).unwrap().to_string(), "012345000000000027");
        assert_eq!("340433836442636597".parse::<Sscc>().unwrap().spaced(), "3 4043 3836 4426 3659 7");
    }

    #[test]
    fn nobodys_number_is_one_that_is_right() {
        assert_eq!(Sscc::new(0, "9520000", 0), Ok(Sscc::NOBODYS));
    }

    #[test]
    fn what_is_none_says_what_is_wrong() {
        let part = |error: Result<Sscc, NumberError>| match error {
            Err(NumberError::Part { part, .. }) => part,
            other => panic!("{other:?}"),
        };
        assert_eq!(part(Sscc::new(10, "12345", 1)), "extension digit");
        assert_eq!(part(Sscc::new(0, "123", 1)), "company prefix");
        assert_eq!(part(Sscc::new(0, "12345a", 1)), "company prefix");
        assert_eq!(part(Sscc::new(0, "123456789012", 10_000)), "serial");
        let wrong = NumberError::Check { expected: '7', found: '8' };
        assert_eq!("340433836442636598".parse::<Sscc>(), Err(wrong));
    }

    proptest! {
        #[test]
        fn every_serial_makes_its_own_number(extension in 0_u8..10, prefix in "[0-9]{4,12}", serial in 0_u64..10_000) {
            let sscc = Sscc::new(extension, &prefix, serial).unwrap();
            prop_assert_eq!(sscc.to_string().parse::<Sscc>().unwrap(), sscc);
            if serial < 9_999 {
                prop_assert_ne!(Sscc::new(extension, &prefix, serial + 1).unwrap(), sscc);
            }
        }

        #[test]
        fn one_wrong_digit_is_always_noticed(serial in 0_u64..100_000_000, place in 0_usize..18, by in 1_u8..10) {
            let mut digits = Sscc::new(3, "4043383", serial).unwrap().to_string().into_bytes();
            digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
            prop_assert!(String::from_utf8(digits).unwrap().parse::<Sscc>().is_err());
        }
    }
}
