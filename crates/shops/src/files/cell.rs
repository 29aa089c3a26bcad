//! Single cells: amounts, moments, counts, as exports and spreadsheets write them.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use model::{Currency, Money, UtcDateTime};

/// An amount, with point or comma, with or without thousands separators and currency signs: `1.234,50`, `€ 12.5`.
///
/// Where a single separator could be either, three digits behind a comma are thousands and everything else decimals,
/// unless the currency has three decimals.
pub(super) fn amount(text: &str, currency: Currency) -> Option<Money> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-');
    let kept: String = text.chars().filter(|c| is_part(*c)).collect();
    let only_signs = text.chars().all(|c| is_part(c) || !c.is_alphanumeric() || currency.code().contains(c));
    if !only_signs {
        return None;
    }
    Money::parse(&plain(&kept, currency.minor_digits()), currency).ok()
}

/// The same number with a decimal point and no other separator.
fn plain(text: &str, decimals: u32) -> String {
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let after_comma = text.rsplit(',').next().map_or(0, str::len);
    let decimal = match (points, commas) {
        (0, 0) => None,
        (1, 0) => Some('.'),
        (0, 1) if after_comma == 3 && decimals != 3 => None,
        (0, 1) => Some(','),
        (_, 0) | (0, _) => None,
        _ => text.chars().rev().find(|c| matches!(c, '.' | ',')),
    };
    let digits = text.chars().filter(|c| c.is_ascii_digit() || *c == '-' || Some(*c) == decimal);
    digits.map(|c| if Some(c) == decimal { '.' } else { c }).collect()
}

/// A count of things: `2`, `2.0`, `2,00`.
pub(super) fn count(text: &str) -> Option<u32> {
    let text = text.trim();
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte == b'0') {
        return None;
    }
    whole.parse().ok()
}

/// A moment: `2026-11-23 17:34:24 +0100`, `2026-11-23T17:34:24Z`, `23.11.2026 17:34`, `11/23/2026 5:34 pm`. What names
/// no zone is taken as UTC.
pub(super) fn moment(text: &str) -> Option<UtcDateTime> {
    let text = text.trim();
    if let Ok(moment) = text.parse() {
        return Some(moment);
    }
    let (local, offset) = split_offset(text)?;
    offset.to_timestamp(civil(local)?).ok().map(UtcDateTime)
}

/// Takes ` +0100`, ` +01:00` or ` UTC` off the end.
fn split_offset(text: &str) -> Option<(&str, Offset)> {
    let Some((local, zone)) = text.rsplit_once(' ') else { return Some((text, Offset::UTC)) };
    if matches!(zone, "UTC" | "GMT" | "Z") {
        return Some((local, Offset::UTC));
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits.replace(':', "")),
        ("-", digits) => (-1, digits.replace(':', "")),
        _ => return Some((text, Offset::UTC)),
    };
    let number: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
    let seconds = (number / 100 * 60 + number % 100) * 60;
    Some((local, Offset::from_seconds(sign * seconds).ok()?))
}

fn civil(text: &str) -> Option<DateTime> {
    if let Ok(moment) = text.parse() {
        return Some(moment);
    }
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00"));
    let date = day(date)?;
    let (time, shift) = match time.trim().to_ascii_lowercase() {
        time if time.ends_with("pm") => (time.trim_end_matches("pm").trim().to_owned(), 12),
        time if time.ends_with("am") => (time.trim_end_matches("am").trim().to_owned(), 0),
        time => return clock(date, &time, None),
    };
    clock(date, &time, Some(shift))
}

/// `shift` is 0 for a.m. and 12 for p.m.
fn clock(date: Date, time: &str, shift: Option<i8>) -> Option<DateTime> {
    let mut parts = time.split(':').map(|part| part.parse::<i8>().ok());
    let hour = parts.next()??;
    let minute = parts.next()??;
    let second = parts.next().unwrap_or(Some(0))?;
    let hour = match shift {
        Some(shift) if (1..=12).contains(&hour) => hour % 12 + shift,
        Some(_) => return None,
        None => hour,
    };
    let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
    Some(date.to_datetime(time))
}

/// Points and dashes put the day first; slashes the month, as WooCommerce's exporters do, unless it cannot be one.
fn day(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let separator = text.chars().find(|c| matches!(c, '.' | '-' | '/'))?;
    let parts: Vec<i16> = text.split(separator).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let &[first, second, year] = parts.as_slice() else { return None };
    let (day, month) = if separator == '/' && first <= 12 { (second, first) } else { (first, second) };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().filter(|_| year > 1000)
}

/// Yes or no, where it says so.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
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
    fn amounts_are_read_in_every_usual_form() {
        for (text, minor) in [
            ("12.50", 1250),
            ("12,50", 1250),
            ("12,5", 1250),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1,234", 123_400),
            ("1.234.567", 123_456_700),
            ("1,234,567.8", 123_456_780),
            ("€ 12.50", 1250),
            ("12.50 EUR", 1250),
            ("-3,00", -300),
            ("0", 0),
            ("12.3456", 1235),
            ("1 234,50", 123_450),
        ] {
            assert_eq!(amount(text, Currency::EUR).map(|money| money.minor), Some(minor), "{text}");
        }
        assert_eq!(amount("1,234", currency("KWD")).map(|money| money.minor), Some(1234));
        assert_eq!(amount("1,200", currency("JPY")).map(|money| money.minor), Some(1200));
        for text in ["", "free", "12.50 USD", "1-2", "€", "1.2,3.4"] {
            assert_eq!(amount(text, Currency::EUR), None, "{text}");
        }
    }

    #[test]
    fn moments_are_read_in_every_usual_form() {
        for text in [
            "2026-11-23T17:34:24Z",
            "2026-11-23 17:34:24",
            "2026-11-23T17:34:24",
            "2026-11-23 18:34:24 +0100",
            "2026-11-23 18:34:24 +01:00",
            "2026-11-23T18:34:24+01:00",
            "2026-11-23 17:34:24 UTC",
            "23.11.2026 17:34:24",
            "23-11-2026 17:34:24",
            "23/11/2026 17:34:24",
            "11/23/2026 17:34:24",
            "11/23/2026 5:34:24 pm",
        ] {
            assert_eq!(
                moment(text).map(|moment| moment.to_string()).as_deref(),
                Some("2026-11-23T17:34:24Z"),
                "{text}"
            );
        }
        assert_eq!(moment("2026-11-23").unwrap().to_string(), "2026-11-23T00:00:00Z");
        assert_eq!(moment("9/6/2016 6:29").unwrap().to_string(), "2016-09-06T06:29:00Z");
        assert_eq!(moment("12/31/2025 12:05 AM").unwrap().to_string(), "2025-12-31T00:05:00Z");
        for text in
            ["", "yesterday", "31.02.2026", "2026-13-01", "1.2.26", "11/23/2026 25:00", "2026-11-23 17:34:24 +25"]
        {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!((count("2"), count(" 3.0 "), count("4,00")), (Some(2), Some(3), Some(4)));
        assert_eq!((count("1.5"), count("-1"), count(""), count("two")), (None, None, None, None));
    }

    proptest! {
        #[test]
        fn an_amount_is_the_same_with_point_and_comma(minor in -10_000_000_i64..10_000_000) {
            let text = Money { minor, currency: Currency::EUR }.to_string();
            let (text, _) = text.split_once(' ').unwrap();
            prop_assert_eq!(amount(text, Currency::EUR).unwrap().minor, minor);
            prop_assert_eq!(amount(&text.replace('.', ","), Currency::EUR).unwrap().minor, minor);
        }

        #[test]
        fn nothing_panics(text in ".{0,40}") {
            let _ = (amount(&text, Currency::EUR), moment(&text), count(&text));
        }
    }
}
