//! Public holidays by country, from a file of dates: `data/holidays.txt` says where they come from.

use jiff::civil::Date;
use model::{Country, Day};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// The holidays of a country.
#[derive(Debug, Default)]
pub struct Holidays {
    /// In rising order.
    days: Vec<Date>,
}

impl Holidays {
    /// Whether a day is one.
    #[must_use]
    pub fn contain(&self, day: Day) -> bool {
        self.days.binary_search(&day.0).is_ok()
    }

    /// The years whose holidays are known, where any are.
    #[must_use]
    pub fn years(&self) -> Option<RangeInclusive<i16>> {
        Some(self.days.first()?.year()..=self.days.last()?.year())
    }
}

/// The public holidays that hold in the whole of a country, of Great Britain those of England; none for a country whose holidays
/// are not known.
#[must_use]
pub fn holidays(country: Country) -> &'static Holidays {
    static NONE: Holidays = Holidays { days: Vec::new() };
    KNOWN.get(country.code()).unwrap_or(&NONE)
}

static KNOWN: LazyLock<HashMap<&'static str, Holidays>> = LazyLock::new(|| {
    let mut known: HashMap<&'static str, Holidays> = HashMap::new();
    for row in include_str!("../data/holidays.txt").lines().filter(|row| !row.starts_with('#')) {
        let mut words = row.split(' ');
        let (Some(country), Some(year)) = (words.next(), words.next()) else { continue };
        let days = words.filter_map(|day| format!("{year}-{day}").parse::<Date>().ok());
        known.entry(country).or_default().days.extend(days);
    }
    known
});

#[cfg(test)]
mod tests {
    use super::*;

    fn is_one(country: &str, day: &str) -> bool {
        holidays(country.parse().unwrap()).contain(Day(day.parse().unwrap()))
    }

    #[test]
    fn every_row_of_the_file_is_read_and_rises() {
        let rows = include_str!("../data/holidays.txt").lines().filter(|row| !row.starts_with('#'));
        let written: usize = rows.map(|row| row.split(' ').count() - 2).sum();
        assert_eq!(KNOWN.values().map(|known| known.days.len()).sum::<usize>(), written);
        for (country, known) in KNOWN.iter() {
            assert!(country.parse::<Country>().is_ok(), "{country}");
            assert!(known.days.is_sorted_by(|one, next| one < next), "{country}");
            assert_eq!(known.years(), Some(2026..=2040), "{country}");
        }
    }

    #[test]
    fn holidays_are_those_of_the_country_and_unknown_ones_are_none() {
        assert!(is_one("NL", "2027-04-27") && !is_one("FR", "2027-04-27"));
        assert!(is_one("FR", "2026-05-14") && is_one("FR", "2026-07-14"));
        assert!(is_one("DE", "2026-10-03") && is_one("GR", "2026-04-13"));
        assert!(is_one("GB", "2027-12-28") && !is_one("GB", "2026-12-29"));
        assert!(is_one("JP", "2027-05-05") && !is_one("JP", "2027-12-25"));
        assert!(!is_one("KR", "2027-01-01"));
        assert_eq!(holidays("KR".parse().unwrap()).years(), None);
    }
}
