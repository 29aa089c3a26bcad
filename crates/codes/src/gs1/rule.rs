//! What is asked of parts of values beside their letters. Source: GS1, *Barcode Syntax Resource*, syntax tests.

use super::Fault;
use crate::check;

/// A rule for a part of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The last digit is GS1's check digit.
    CheckDigit,
    /// The last two characters are GS1's check character pair.
    CheckPair,
    /// A day, as YYMMDD.
    Day,
    /// A day, or a month with day 00.
    DayOrMonth,
    /// A day, as YYYYMMDD.
    LongDay,
    /// An hour, 00 to 23.
    Hour,
    /// A minute or second, 00 to 59.
    Minute,
    /// An hour and a minute.
    HourMinute,
    /// A currency's number in ISO 4217.
    Currency,
    /// A country's number in ISO 3166.
    Country,
    /// The same, or 999.
    CountryOrAny,
    /// A country's two letters in ISO 3166.
    CountryLetters,
    /// 0 or 1.
    YesNo,
    /// 0, 1, 2 or 9 (ISO/IEC 5218).
    Sex,
    /// An IBAN.
    Iban,
    /// Ten-millionths of a degree from the south pole.
    Latitude,
    /// Ten-millionths of a degree from 180 degrees west.
    Longitude,
    /// A hyphen: below zero.
    Minus,
    /// Not zero.
    NotZero,
    /// Zero.
    Zero,
    /// No zeros in front.
    NoLeadingZero,
    /// Something beside digits.
    NotOnlyDigits,
    /// A piece and how many there are, two digits each.
    PieceOfTotal,
    /// A place and how many there are, as 1/2.
    PlaceOfTotal,
    /// A roll's direction of winding: 0, 1 or 9.
    Winding,
    /// A kind of carrier: 01 to 10, or 80 to 99.
    Carrier,
    /// An importer's index: a letter, a digit, `-` or `_`.
    ImporterIndex,
    /// After `%`, two hexadecimal digits.
    PercentEncoded,
}

impl Rule {
    /// Holds a part against the rule; its letters are right already.
    pub(super) fn check(self, part: &str) -> Result<(), Fault> {
        if let Self::CheckDigit = self {
            return check_digit(part);
        }
        if self.holds(part) { Ok(()) } else { Err(Fault::Rule(self)) }
    }

    fn holds(self, part: &str) -> bool {
        let number = || part.parse::<u64>().unwrap_or(u64::MAX);
        match self {
            Self::CheckDigit => check_digit(part).is_ok(),
            Self::CheckPair => has_check_pair(part.as_bytes()),
            // Which century it is asks for a clock; in each of them, 29 February comes every four years.
            Self::Day => is_day(&format!("20{part}"), false),
            Self::DayOrMonth => is_day(&format!("20{part}"), true),
            Self::LongDay => is_day(part, false),
            Self::Hour => number() < 24,
            Self::Minute => number() < 60,
            Self::HourMinute => number() / 100 < 24 && number() % 100 < 60,
            Self::Currency => iso_currency::Currency::from_numeric(u16::try_from(number()).unwrap_or(0)).is_some(),
            Self::Country => is_country(part),
            Self::CountryOrAny => part == "999" || is_country(part),
            Self::CountryLetters => rust_iso3166::from_alpha2(part).is_some(),
            Self::YesNo => matches!(part, "0" | "1"),
            Self::Sex => matches!(part, "0" | "1" | "2" | "9"),
            Self::Iban => is_iban(part),
            Self::Latitude => number() <= 1_800_000_000,
            Self::Longitude => number() <= 3_600_000_000,
            Self::Minus => part.bytes().all(|letter| letter == b'-'),
            Self::NotZero => part.bytes().any(|digit| digit != b'0'),
            Self::Zero => part.bytes().all(|digit| digit == b'0'),
            Self::NoLeadingZero => part == "0" || !part.starts_with('0'),
            Self::NotOnlyDigits => part.bytes().any(|letter| !letter.is_ascii_digit()),
            Self::PieceOfTotal => number() >= 100 && number() / 100 <= number() % 100,
            Self::PlaceOfTotal => is_place(part.as_bytes()),
            Self::Winding => matches!(part, "0" | "1" | "9"),
            Self::Carrier => matches!(number(), 1..=10 | 80..=99),
            Self::ImporterIndex => part.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)),
            Self::PercentEncoded => is_percent_encoded(part),
        }
    }

    /// What a part is to be, for errors: “it is not …”.
    pub(super) fn demand(self) -> &'static str {
        match self {
            Self::CheckDigit => "a number with its check digit",
            Self::CheckPair => "a number with its check characters",
            Self::Day | Self::DayOrMonth | Self::LongDay => "a day of the calendar",
            Self::Hour | Self::Minute | Self::HourMinute => "a time of day",
            Self::Currency => "a currency",
            Self::Country | Self::CountryOrAny | Self::CountryLetters => "a country",
            Self::YesNo => "0 or 1",
            Self::Sex => "0, 1, 2 or 9",
            Self::Iban => "an IBAN",
            Self::Latitude | Self::Longitude => "a place on earth",
            Self::Minus => "a hyphen",
            Self::NotZero => "more than zero",
            Self::Zero => "zero",
            Self::NoLeadingZero => "without zeros in front",
            Self::NotOnlyDigits => "something beside digits",
            Self::PieceOfTotal | Self::PlaceOfTotal => "a place in a whole",
            Self::Winding => "0, 1 or 9",
            Self::Carrier => "a kind of carrier",
            Self::ImporterIndex => "a letter, a digit, - or _",
            Self::PercentEncoded => "percent-encoded",
        }
    }
}

fn check_digit(part: &str) -> Result<(), Fault> {
    let (number, found) = part.split_at_checked(part.len().saturating_sub(1)).ok_or(Fault::Length)?;
    let (expected, found) = (check::character(check::gs1(number.as_bytes())), found.chars().next().unwrap_or_default());
    if expected == found { Ok(()) } else { Err(Fault::Check { expected, found }) }
}

/// The check character pair. Source: *GS1 General Specifications*, 7.9.5: places in the 82 letters times primes from the
/// right, modulo 1021, as two of 32 characters.
fn has_check_pair(part: &[u8]) -> bool {
    const LETTERS: &[u8] = b"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    const CHECKS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const PRIMES: [usize; 23] =
        [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83];
    let Some((number, pair)) = part.split_last_chunk::<2>() else { return false };
    let place = |letter: &u8| LETTERS.iter().position(|known| known == letter).unwrap_or_default();
    let sum = number.iter().rev().zip(PRIMES).map(|(letter, prime)| place(letter) * prime).sum::<usize>() % 1021;
    !number.is_empty() && *pair == [CHECKS[sum / 32], CHECKS[sum % 32]]
}

/// YYYYMMDD; where a month will do, with day 00.
fn is_day(digits: &str, or_month: bool) -> bool {
    let number = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<i8>().ok());
    let year = digits.get(..4).and_then(|year| year.parse::<i16>().ok());
    let (Some(year), Some(month), Some(day)) = (year, number(4..6), number(6..8)) else { return false };
    let day = if or_month && day == 0 { 1 } else { day };
    jiff::civil::Date::new(year, month, day).is_ok()
}

fn is_country(number: &str) -> bool {
    number.parse().is_ok_and(|number| rust_iso3166::from_numeric(number).is_some())
}

/// Letters count as 10 to 35, the first four characters stand last, modulo 97 is 1. Source: ISO 13616.
fn is_iban(iban: &str) -> bool {
    let Some((first, rest)) = iban.split_at_checked(4) else { return false };
    let letters = rest.bytes().chain(first.bytes());
    iban.bytes().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase())
        && first.bytes().take(2).all(|letter| letter.is_ascii_uppercase())
        && letters.fold(0, |rest, letter| {
            let value = check::value(letter);
            (rest * if value > 9 { 100 } else { 10 } + value) % 97
        }) == 1
}

fn is_place(part: &[u8]) -> bool {
    matches!(part, [place @ b'1'..=b'9', b'/', of @ b'1'..=b'9'] if place <= of)
}

fn is_percent_encoded(part: &str) -> bool {
    part.split('%')
        .skip(1)
        .all(|after| after.as_bytes().get(..2).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit)))
}
