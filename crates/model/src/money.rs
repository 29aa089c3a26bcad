//! Money in whole minor units of a currency; never a floating point number.

#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// An ISO 4217 currency code, as `EUR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "export", schemars(with = "String"))]
#[cfg_attr(feature = "export", ts(type = "string"))]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// How many digits stand after the decimal point: 2 for euro, 0 for yen, 3 for Kuwaiti dinar.
    #[must_use]
    pub fn minor_digits(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }
}

/// What could not be read as money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not a currency of ISO 4217.
    #[error("“{0}” is not a currency code such as EUR")]
    Currency(String),
    /// Not an amount.
    #[error("“{0}” is not an amount such as 12.50")]
    Amount(String),
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(code: &str) -> Result<Self, MoneyError> {
        iso_currency::Currency::from_code(&code.trim().to_ascii_uppercase())
            .map(Self)
            .ok_or_else(|| MoneyError::Currency(code.to_owned()))
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;

    fn try_from(code: String) -> Result<Self, MoneyError> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// An amount of money: `minor` hundredths (or what the currency counts in).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Money {
    /// Whole minor units: cents for euro, yen for yen.
    pub minor: i64,
    /// The currency they are of.
    pub currency: Currency,
}

impl Money {
    /// Reads a plain decimal as shops write it: digits, an optional point, an optional minus. Digits beyond the
    /// currency's are rounded half away from zero.
    ///
    /// # Errors
    /// When the text is not such a number, or too large to count.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, MoneyError> {
        let wrong = || MoneyError::Amount(amount.to_owned());
        let text = amount.trim();
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if (whole.is_empty() && fraction.is_empty())
            || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit())
        {
            return Err(wrong());
        }
        let places = currency.minor_digits() as usize;
        let kept: String = fraction.chars().chain(std::iter::repeat('0')).take(places).collect();
        let rounds_up = fraction.as_bytes().get(places).is_some_and(|digit| *digit >= b'5');
        let magnitude: i64 = format!("0{whole}{kept}").parse().map_err(|_| wrong())?;
        let magnitude = magnitude.checked_add(i64::from(rounds_up)).ok_or_else(wrong)?;
        Ok(Self { minor: if negative { -magnitude } else { magnitude }, currency })
    }

    /// Adds it to the sum of its own currency; the first of a currency begins one.
    pub fn add_to(self, sums: &mut Vec<Self>) {
        match sums.iter_mut().find(|sum| sum.currency == self.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(self.minor),
            None => sums.push(self),
        }
    }
}

impl fmt::Display for Money {
    /// Plain and language-neutral, as `12.50 EUR`; the faces format money in the person's own form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.currency.minor_digits();
        let unit = 10_u64.pow(places);
        let sign = if self.minor < 0 { "-" } else { "" };
        let magnitude = self.minor.unsigned_abs();
        if places == 0 {
            write!(f, "{sign}{magnitude} {}", self.currency.code())
        } else {
            let places = places as usize;
            write!(f, "{sign}{}.{:0places$} {}", magnitude / unit, magnitude % unit, self.currency.code())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn the_currency_says_how_many_digits_count() {
        assert_eq!(Money::parse("12.50", Currency::EUR).unwrap().minor, 1250);
        assert_eq!(Money::parse("12.5", currency("KWD")).unwrap().minor, 12_500);
        assert_eq!(Money::parse("1200", currency("JPY")).unwrap().minor, 1200);
        assert_eq!(Money::parse("0.005", Currency::EUR).unwrap().minor, 1);
        assert_eq!(Money::parse("-.5", Currency::EUR).unwrap().minor, -50);
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", ".", "12,50", "1e5", "12.5.0", "€5", "99999999999999999999"] {
            assert!(Money::parse(text, Currency::EUR).is_err(), "{text}");
        }
        assert!("EURO".parse::<Currency>().is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(minor in -10_000_000_000_i64..10_000_000_000, code in "EUR|JPY|KWD|USD") {
            let money = Money { minor, currency: currency(&code) };
            let text = money.to_string();
            let (amount, _) = text.split_once(' ').unwrap();
            prop_assert_eq!(Money::parse(amount, money.currency).unwrap(), money);
        }
    }
}
