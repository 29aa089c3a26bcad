//! The Global Trade Item Number: what an article's barcode says.
//!
//! Source: *GS1 General Specifications*, 2.1 (trade items), 3.3.2 (AI 01), 7.9.1 (check digit).

use super::{NumberError, confirm, is_digits};
use crate::check::{character, gs1};
use std::fmt;
use std::str::FromStr;

/// A GTIN-8, -12, -13 or -14. They are one number space: a shorter one is the same as the longer one with zeros before
/// it, so an article is found whichever way it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gtin([u8; 14]);

const FORM: &str = "8, 12, 13 or 14 digits";

impl Gtin {
    /// Makes a GTIN of all its digits but the last: 7, 11, 12 or 13.
    ///
    /// # Errors
    /// When they are not that many digits.
    pub fn new(number: &str) -> Result<Self, NumberError> {
        if !is_length(number.len() + 1) || !is_digits(number, number.len()) {
            let form = "7, 11, 12 or 13 digits";
            return Err(NumberError::Part { part: "number", form, found: number.to_owned() });
        }
        Ok(Self::padded(&format!("{number}{}", character(gs1(number.as_bytes())))))
    }

    /// Fourteen digits, as a GS1 symbol carries it.
    #[must_use]
    pub fn fourteen(&self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }

    fn padded(digits: &str) -> Self {
        let mut number = [b'0'; 14];
        for (place, digit) in number.iter_mut().rev().zip(digits.bytes().rev()) {
            *place = digit;
        }
        Self(number)
    }
}

/// As it stands under an article's barcode: without the zeros that only fill up.
impl fmt::Display for Gtin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.fourteen();
        let zeros = digits.bytes().take_while(|digit| *digit == b'0').count();
        f.write_str(match zeros {
            0 => &digits,
            1 => &digits[1..],
            2..=5 => &digits[2..],
            _ => &digits[6..],
        })
    }
}

impl fmt::Debug for Gtin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gtin({self})")
    }
}

impl FromStr for Gtin {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        if !is_length(text.len()) || !is_digits(text, text.len()) {
            return Err(NumberError::Form { form: FORM, text: text.to_owned() });
        }
        let (number, found) = text.split_at(text.len() - 1);
        confirm(character(gs1(number.as_bytes())), char::from(found.as_bytes()[0]))?;
        Ok(Self::padded(text))
    }
}

fn is_length(length: usize) -> bool {
    matches!(length, 8 | 12 | 13 | 14)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_an_article_is_the_same_article() {
        let article: Gtin = "614141999996".parse().unwrap();
        assert_eq!("0614141999996".parse::<Gtin>().unwrap(), article);
        assert_eq!("00614141999996".parse::<Gtin>().unwrap(), article);
        assert_eq!((article.to_string(), article.fourteen()), ("614141999996".into(), "00614141999996".into()));
        assert_eq!("96385074".parse::<Gtin>().unwrap().to_string(), "96385074");
        assert_eq!("4006381333931".parse::<Gtin>().unwrap().to_string(), "4006381333931");
    }
}
