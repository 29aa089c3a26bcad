//! One element: an application identifier and what it says.

use super::{Gs1Error, Identifier};
use jiff::civil::Date;

/// An application identifier with a value that is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    identifier: &'static Identifier,
    ai: String,
    value: String,
}

impl Element {
    /// Makes an element.
    ///
    /// # Errors
    /// When there is no such identifier or the value is not what it asks for.
    pub fn new(ai: &str, value: &str) -> Result<Self, Gs1Error> {
        match Identifier::split(ai) {
            Some((identifier, found, "")) => Self::of(identifier, found, value),
            _ => Err(Gs1Error::Unknown { found: ai.to_owned() }),
        }
    }

    pub(super) fn of(identifier: &'static Identifier, ai: &str, value: &str) -> Result<Self, Gs1Error> {
        let (ai, value) = (ai.to_owned(), value.to_owned());
        match identifier.check(&value) {
            Ok(()) => Ok(Self { identifier, ai, value }),
            Err(fault) => Err(Gs1Error::Element { ai, value, fault }),
        }
    }

    /// What kind of identifier it has.
    #[must_use]
    pub fn identifier(&self) -> &'static Identifier {
        self.identifier
    }

    /// The application identifier: 2 to 4 digits.
    #[must_use]
    pub fn ai(&self) -> &str {
        &self.ai
    }

    /// What it says, as it stands in the symbol.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The day an element with a date says; for a month, its last day. Two digits of a year mean the one nearest to this
    /// year (*GS1 General Specifications*, 7.12).
    #[must_use]
    pub fn date(&self, this_year: i16) -> Option<Date> {
        if !matches!(
            self.ai.as_str(),
            "11" | "12" | "13" | "15" | "16" | "17" | "4324" | "4325" | "4326" | "7003" | "7006" | "7007" | "7011"
        ) {
            return None;
        }
        let number = |range: std::ops::Range<usize>| self.value.get(range)?.parse::<i8>().ok();
        let (year, month, day) = (i16::from(number(0..2)?), number(2..4)?, number(4..6)?);
        let year = match year - this_year.rem_euclid(100) {
            51.. => this_year - this_year.rem_euclid(100) + year - 100,
            ..=-50 => this_year - this_year.rem_euclid(100) + year + 100,
            _ => this_year - this_year.rem_euclid(100) + year,
        };
        match day {
            0 => Date::new(year, month, 1).ok().map(Date::last_of_month),
            _ => Date::new(year, month, day).ok(),
        }
    }

    /// The number of an element with a measure or an amount, its decimal point set.
    #[must_use]
    pub fn decimal(&self) -> Option<String> {
        if !self.identifier.has_decimals() {
            return None;
        }
        let places = usize::from(self.ai.bytes().last()?.checked_sub(b'0')?);
        // Where a currency comes first, three digits are its own.
        let digits = &self.value[if self.currency().is_some() { 3 } else { 0 }..];
        let digits = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
        Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
    }

    /// The unit of an element with a measure, as kg; the currency of one with an amount, as EUR.
    #[must_use]
    pub fn unit(&self) -> Option<&'static str> {
        if let Some(currency) = self.currency() {
            return Some(currency.code());
        }
        let measure = self.identifier.has_decimals() && !self.ai.starts_with("39");
        let title = Some(self.identifier.title).filter(|_| measure)?;
        match title.split_once('(') {
            Some((_, unit)) => unit.rsplit_once(')').map(|(unit, _)| unit),
            None => Some("kg/m²").filter(|_| self.ai.starts_with("337")),
        }
    }

    fn currency(&self) -> Option<iso_currency::Currency> {
        let number = Some(&self.value).filter(|_| matches!(self.identifier.first, "3910" | "3930"))?.get(..3)?;
        iso_currency::Currency::from_numeric(number.parse().ok()?)
    }
}
