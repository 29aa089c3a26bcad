//! Numbers as exports and spreadsheets write them, and which mark stands before their decimals.

use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The mark between a number's whole part and its decimals. The other one separates thousands, if anything does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// `1,234.50`
    Point,
    /// `1.234,50`
    Comma,
}

impl DecimalMark {
    /// Every mark, for questions and command lines.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// Its word in answers and on command lines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }

    const fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    /// The other one.
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }

    /// The mark whose thousands separator is this sign.
    pub(crate) const fn beside(separator: char) -> Self {
        if separator == ',' { Self::Point } else { Self::Comma }
    }
}

/// A number taken apart: digits only, no separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(crate) negative: bool,
    pub(crate) whole: String,
    pub(crate) fraction: String,
}

impl Decimal {
    /// The same with a point before its decimals and nothing between thousands.
    pub(crate) fn plain(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{}", self.whole, self.fraction)
    }
}

/// Reads a number. The mark is asked only where a single point or comma before three digits could be either; where the
/// mark is not known either, such a number is none.
pub(crate) fn decimal(text: &str, mark: Option<DecimalMark>) -> Option<Decimal> {
    let text = text.trim();
    let (negative, body) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(body) => (true, body),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match decimal_at(body)? {
        At::Nowhere => (body, ""),
        At::Sign(place) => (&body[..place], &body[place + 1..]),
        At::Either(place, sign) if mark?.sign() == sign => (&body[..place], &body[place + 1..]),
        At::Either(..) => (body, ""),
    };
    if !fraction.bytes().all(|letter| letter.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    Some(Decimal { negative, whole: without_separators(whole)?, fraction: fraction.to_owned() })
}

/// Whether a letter can be part of a number: digits, and what stands between them.
pub(crate) fn is_number_sign(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '-' | '+' | '\u{2212}') || is_separator(letter)
}

fn is_separator(letter: char) -> bool {
    matches!(letter, '.' | ',' | '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Where a number's decimals begin.
pub(crate) enum At {
    Nowhere,
    /// Behind this sign.
    Sign(usize),
    /// Behind this sign, or it separates thousands.
    Either(usize, char),
}

pub(crate) fn decimal_at(body: &str) -> Option<At> {
    let (points, commas) = (body.matches('.').count(), body.matches(',').count());
    let place = body.rfind(['.', ',']);
    Some(match (points, commas, place) {
        (0, 0, _) | (_, _, None) => At::Nowhere,
        (1, 0, Some(place)) | (0, 1, Some(place)) => {
            let (before, after) = (&body[..place], &body[place + 1..]);
            let could_be_thousands = after.len() == 3
                && (1..=3).contains(&before.len())
                && before.bytes().all(|letter| letter.is_ascii_digit())
                && !before.starts_with('0');
            if could_be_thousands { At::Either(place, if points == 1 { '.' } else { ',' }) } else { At::Sign(place) }
        }
        // Several of one kind separate thousands.
        (_, 0, _) | (0, _, _) => At::Nowhere,
        (1, _, Some(place)) if body[place..].starts_with('.') => At::Sign(place),
        (_, 1, Some(place)) if body[place..].starts_with(',') => At::Sign(place),
        _ => return None,
    })
}

/// Digits in groups of three (in India of two before the last three), all parted by the same sign.
pub(crate) fn without_separators(whole: &str) -> Option<String> {
    let mut separators = whole.chars().filter(|letter| is_separator(*letter));
    let first = separators.next();
    if separators.any(|letter| Some(letter) != first) {
        return None;
    }
    let groups: Vec<&str> = whole.split(is_separator).collect();
    if !groups.iter().all(|group| group.bytes().all(|letter| letter.is_ascii_digit())) {
        return None;
    }
    if let [first, middle @ .., last] = groups.as_slice() {
        let fits = (1..=3).contains(&first.len())
            && last.len() == 3
            && (middle.iter().all(|group| group.len() == 3) || middle.iter().all(|group| group.len() == 2));
        if !fits {
            return None;
        }
    }
    Some(groups.concat())
}

#[cfg(test)]
mod tests {
    use super::DecimalMark::{Comma, Point};
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str, mark: Option<DecimalMark>) -> Option<String> {
        decimal(text, mark).map(|number| number.plain())
    }

    #[test]
    fn only_three_digits_behind_one_sign_need_the_mark() {
        for (text, wanted) in [
            ("12.50", "12.50"),
            ("12,5", "12.5"),
            ("0,350", "0.350"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1.234.567", "1234567"),
            ("1 234,50", "1234.50"),
            ("1'234.50", "1234.50"),
            ("12,34,567.80", "1234567.80"),
            ("12345,678", "12345.678"),
            ("-3,00", "-3.00"),
            (".5", ".5"),
        ] {
            assert_eq!(plain(text, None).as_deref(), Some(wanted), "{text}");
        }
        for (text, point, comma) in [("1,234", "1234", "1.234"), ("16.807", "16.807", "16807")] {
            assert_eq!(plain(text, None), None, "{text}");
            assert_eq!(plain(text, Some(Point)).as_deref(), Some(point), "{text}");
            assert_eq!(plain(text, Some(Comma)).as_deref(), Some(comma), "{text}");
        }
        for text in ["", ".", "-", "1.2,3.4", "1.2.3", "1,23,4", "1e5", "12 34", "1-2"] {
            assert_eq!(plain(text, Some(Point)), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_is_the_same_with_either_mark(whole in 0_u64..1_000_000_000, fraction in "[0-9]{1,6}", grouped in any::<bool>()) {
            let written = |mark: DecimalMark| {
                let separator = if mark == Point { "," } else { "." };
                let digits = whole.to_string();
                let first = (digits.len() - 1) % 3 + 1;
                let mut text = digits[..first].to_owned();
                for group in digits.as_bytes()[first..].chunks(3) {
                    text.push_str(if grouped { separator } else { "" });
                    text.push_str(std::str::from_utf8(group).unwrap());
                }
                format!("{text}{}{fraction}", mark.sign())
            };
            for mark in DecimalMark::ALL {
                prop_assert_eq!(plain(&written(mark), Some(mark)), Some(format!("{whole}.{fraction}")));
            }
        }
    }
}
