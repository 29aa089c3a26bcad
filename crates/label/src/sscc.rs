//! The Serial Shipping Container Code: the number on every parcel.
//!
//! Source: *GS1 General Specifications*, section 2.2.1 (SSCC), 1.4.4 (company prefix), 7.9.1 (check digit).

use std::fmt;
use std::str::FromStr;

/// An SSCC: extension digit, company prefix, serial reference, check digit; 18 digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sscc([u8; 18]);

/// Why digits are no SSCC.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SsccError {
    /// The extension digit is one digit.
    #[error("the extension digit {0} is not 0 to 9")]
    Extension(u8),
    /// A company prefix has 4 to 12 digits.
    #[error("“{0}” is not a GS1 company prefix of 4 to 12 digits")]
    Prefix(String),
    /// Prefix and serial share 16 digits.
    #[error("serial {serial} has more digits than a prefix of {prefix_digits} leaves")]
    Serial {
        /// The serial.
        serial: u64,
        /// The digits of the prefix.
        prefix_digits: usize,
    },
    /// Not 18 digits.
    #[error("“{0}” is not 18 digits")]
    Digits(String),
    /// The last digit is wrong.
    #[error("the check digit is {found}, but should be {expected}")]
    Check {
        /// What it should be.
        expected: u8,
        /// What it is.
        found: u8,
    },
}

impl Sscc {
    /// Makes the SSCC of a serial under a company prefix.
    ///
    /// # Errors
    /// When extension, prefix or serial cannot be part of one.
    pub fn new(extension: u8, prefix: &str, serial: u64) -> Result<Self, SsccError> {
        if extension > 9 {
            return Err(SsccError::Extension(extension));
        }
        if !(4..=12).contains(&prefix.len()) || !prefix.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(SsccError::Prefix(prefix.to_owned()));
        }
        let places = 16 - prefix.len();
        let serial_digits = format!("{serial:0places$}");
        if serial_digits.len() > places {
            return Err(SsccError::Serial { serial, prefix_digits: prefix.len() });
        }
        let digits = format!("{extension}{prefix}{serial_digits}");
        let mut sscc = [0; 18];
        for (place, digit) in sscc.iter_mut().zip(digits.bytes()) {
            *place = digit - b'0';
        }
        sscc[17] = check_digit(&sscc[..17]);
        Ok(Self(sscc))
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

/// The GS1 check digit: weights 3 and 1 in turn from the right, up to the next ten.
fn check_digit(digits: &[u8]) -> u8 {
    let sum: u32 =
        digits.iter().rev().zip([3, 1].into_iter().cycle()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or_default()
}

impl fmt::Display for Sscc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{digit}"))
    }
}

impl fmt::Debug for Sscc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sscc({self})")
    }
}

impl FromStr for Sscc {
    type Err = SsccError;

    fn from_str(text: &str) -> Result<Self, SsccError> {
        let mut digits = [0; 18];
        if text.len() != 18 || !text.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(SsccError::Digits(text.to_owned()));
        }
        for (place, digit) in digits.iter_mut().zip(text.bytes()) {
            *place = digit - b'0';
        }
        let (expected, found) = (check_digit(&digits[..17]), digits[17]);
        if expected != found {
            return Err(SsccError::Check { expected, found });
        }
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
        assert_eq!(check_digit(&[0, 0, 3, 4, 0, 4, 3, 3, 8, 3, 6, 4, 4, 2, 6, 3, 6, 5, 9]), 7);
        assert_eq!(Sscc::new(0, "12345000", 2).unwrap().to_string(), "012345000000000027");
        assert_eq!("340433836442636597".parse::<Sscc>().unwrap().spaced(), "3 4043 3836 4426 3659 7");
    }

    #[test]
    fn what_is_none_says_what_is_wrong() {
        assert_eq!(Sscc::new(10, "12345", 1), Err(SsccError::Extension(10)));
        assert_eq!(Sscc::new(0, "123", 1), Err(SsccError::Prefix("123".to_owned())));
        assert_eq!(Sscc::new(0, "12345a", 1), Err(SsccError::Prefix("12345a".to_owned())));
        assert!(matches!(Sscc::new(0, "123456789012", 10_000), Err(SsccError::Serial { .. })));
        assert_eq!("340433836442636598".parse::<Sscc>(), Err(SsccError::Check { expected: 7, found: 8 }));
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
