//! Single cells: amounts, moments, counts, as exports and spreadsheets write them.

use super::evidence::Sign;
use super::mark_sign::mark_sign;
use super::months::{named, year_of};
use crate::number::{DecimalMark, decimal};
use jiff::civil::{Date, DateTime};
use jiff::fmt::rfc2822;
use jiff::tz::Offset;
use model::{Currency, Money, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The order of day and month in dates such as `05/11/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// The fifth of November.
    DayFirst,
    /// The eleventh of May.
    MonthFirst,
}

impl DateOrder {
    /// Every order, for questions and command lines.
    pub const ALL: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    /// Its word in answers and on command lines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }
}

/// An amount, with or without thousands separators, currency sign and code: `1.234,50`, `€ 12.5`, `(3.00)`.
pub(super) fn amount(text: &str, currency: Currency, mark: Option<DecimalMark>) -> Option<Money> {
    let text = text.trim();
    let (is_debt, text) = match text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => (true, inner),
        None => (false, text),
    };
    let (is_negative, text) = match text.trim_start().strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut number = decimal(without_currency(text, currency), amount_mark(text, currency, mark))?;
    if is_debt && (is_negative || number.negative) {
        return None;
    }
    number.negative = number.negative || is_negative || is_debt;
    Money::parse(&number.plain(), currency).ok()
}

/// A currency without decimals has thousands where another could have either.
fn amount_mark(text: &str, currency: Currency, mark: Option<DecimalMark>) -> Option<DecimalMark> {
    match mark_sign(text, Some(currency.minor_digits())) {
        Sign::Says(own) if currency.minor_digits() == 0 => Some(own),
        _ => mark,
    }
}

/// The currency's signs and code off both ends. The sign of another currency stays, and makes it no amount.
fn without_currency(text: &str, currency: Currency) -> &str {
    let mut text = text.trim();
    let code = currency.code();
    let ends = text.get(text.len().saturating_sub(code.len())..).is_some_and(|end| end.eq_ignore_ascii_case(code));
    let begins = text.get(..code.len()).is_some_and(|start| start.eq_ignore_ascii_case(code));
    if ends {
        text = &text[..text.len() - code.len()];
    } else if begins {
        text = &text[code.len()..];
    }
    text = text.trim();
    let own = CURRENCY_SIGNS.iter().filter(|(_, currencies)| currencies.split(' ').any(|one| one == code));
    let bare = own.filter_map(|(sign, _)| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)));
    // `R$` is longer than the `$` in it.
    bare.min_by_key(|bare| bare.len()).unwrap_or(text).trim()
}

/// Signs of currencies, each with the codes of those that are written with it.
const CURRENCY_SIGNS: [(&str, &str); 44] = [
    ("€", "EUR"),
    (
        "$",
        "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU DOP BRL BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD NIO SBD SRD \
         TTD XCD CVE TOP",
    ),
    ("US$", "USD"),
    ("CA$", "CAD"),
    ("C$", "CAD NIO"),
    ("A$", "AUD"),
    ("AU$", "AUD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("NT$", "TWD"),
    ("MX$", "MXN"),
    ("R$", "BRL"),
    ("£", "GBP EGP LBP SYP SDG SSP FKP GIP SHP"),
    ("￡", "GBP"),
    ("¥", "JPY CNY"),
    ("￥", "JPY CNY"),
    ("円", "JPY"),
    ("元", "CNY TWD HKD"),
    ("₹", "INR"),
    ("Rs.", "INR PKR LKR NPR MUR"),
    ("Rs", "INR PKR LKR NPR MUR"),
    ("₺", "TRY"),
    ("₽", "RUB"),
    ("₩", "KRW KPW"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("฿", "THB"),
    ("₫", "VND"),
    ("đ", "VND"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("RM", "MYR"),
    ("Rp", "IDR"),
    ("kr.", "DKK SEK NOK ISK"),
    ("kr", "DKK SEK NOK ISK"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("lei", "RON MDL"),
    ("Fr.", "CHF"),
    ("SFr.", "CHF"),
    ("лв.", "BGN"),
    ("₸", "KZT"),
];

/// A count of things: `2`, `2.0`, `1,000`.
pub(super) fn count(text: &str, mark: Option<DecimalMark>) -> Option<u32> {
    let number = decimal(text, mark)?;
    let is_whole = !number.negative && number.fraction.bytes().all(|digit| digit == b'0');
    if is_whole { number.whole.parse().ok() } else { None }
}

/// A moment: `2026-11-23 17:34:24 +0100`, `2026-11-23T17:34:24Z`, `23.11.2026 17:34`, `11/23/2026 5:34 pm`, `23 Nov 2026`,
/// `Mon, 23 Nov 2026 17:34:24 +0100` (RFC 2822). What names no zone is taken as UTC. A year stands first or last; one of two
/// digits stands last. Where day and month could be either, the file's order decides; without one it is no moment.
pub(super) fn moment(text: &str, order: Option<DateOrder>) -> Option<UtcDateTime> {
    let text = text.trim();
    let read = || {
        let (local, offset) = split_offset(text)?;
        offset.to_timestamp(civil(local, order)?).ok().map(UtcDateTime)
    };
    let mail = || rfc2822::parse(text).ok().map(|moment| UtcDateTime(moment.timestamp()));
    text.parse()
        .ok()
        .or_else(read)
        .or_else(mail)
        .filter(|moment| SHOPS.contains(&Offset::UTC.to_datetime(moment.0).year()))
}

/// The years in which shops on line take orders: a year of two digits that became one of four is none of them.
const SHOPS: std::ops::RangeInclusive<i16> = 1990..=2099;

/// What a date tells of its file's order.
pub(super) fn date_sign(text: &str) -> Sign<DateOrder> {
    let text = text.trim_start();
    if !matches!(text.as_bytes(), [_, b'/' | b'-', ..] | [_, _, b'/' | b'-', ..]) {
        return Sign::Nothing;
    }
    let date = text.split([' ', 'T']).next().unwrap_or_default();
    match parts(date) {
        Some(([first, second, year], '/' | '-')) => match (first, second) {
            // Where the year has two digits, the first number can be it.
            (13..=31, 1..=12) if year < 1000 => Sign::Either,
            (13..=31, 1..=12) => Sign::Says(DateOrder::DayFirst),
            (1..=12, 13..=31) => Sign::Says(DateOrder::MonthFirst),
            (1..=12, 1..=12) if first != second => Sign::Either,
            _ => Sign::Nothing,
        },
        _ => Sign::Nothing,
    }
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

fn civil(text: &str, order: Option<DateOrder>) -> Option<DateTime> {
    if let Ok(moment) = text.parse() {
        return Some(moment);
    }
    let (date, time) = match named(text) {
        Some((date, "")) => (date, "00:00"),
        Some(named) => named,
        None => {
            let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00"));
            (day(date, order)?, time)
        }
    };
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

/// Points put the day first, everywhere. Of dashes and slashes, a number beyond twelve is the day; where the year has two digits, the
/// first number beyond twelve can be the year as well.
fn day(text: &str, order: Option<DateOrder>) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let ([first, second, year], separator) = parts(text)?;
    if first > 1000 {
        return Date::new(first, i8::try_from(second).ok()?, i8::try_from(year).ok()?).ok();
    }
    let order = match separator {
        '.' => DateOrder::DayFirst,
        _ if second > 12 => DateOrder::MonthFirst,
        _ if first == second || (first > 12 && year > 1000) => DateOrder::DayFirst,
        _ => order?,
    };
    let year = year_of(text.rsplit(separator).next()?)?;
    let (day, month) = if order == DateOrder::DayFirst { (first, second) } else { (second, first) };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().filter(|_| year > 1000)
}

/// The three numbers of a date, and what stands between them.
fn parts(text: &str) -> Option<([i16; 3], char)> {
    let separator = text.chars().find(|c| matches!(c, '.' | '-' | '/'))?;
    let mut parts = text.split(separator).map(|part| part.parse::<i16>().ok());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some((numbers, separator))
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
        let amount = |text: &str, mark| amount(text, Currency::EUR, mark).map(|money| money.minor);
        for (text, minor) in [
            ("12.50", 1250),
            ("12,50", 1250),
            ("12,5", 1250),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1.234.567", 123_456_700),
            ("1,234,567.8", 123_456_780),
            ("€ 12.50", 1250),
            ("12.50 EUR", 1250),
            ("eur12.50", 1250),
            ("-3,00", -300),
            ("- € 3,00", -300),
            ("\u{2212}3,00", -300),
            ("(3.00)", -300),
            ("0", 0),
            ("12.3456", 1235),
            ("1 234,50", 123_450),
            ("1’234.50", 123_450),
        ] {
            assert_eq!(amount(text, None), Some(minor), "{text}");
        }
        assert_eq!(amount("16,807", Some(DecimalMark::Comma)), Some(1681));
        assert_eq!(amount("16,807", Some(DecimalMark::Point)), Some(1_680_700));
        assert_eq!(amount("16,807", None), None);
        for text in
            ["", "free", "12.50 USD", "$12.50", "12.50 £", "1-2", "€", "1.2,3.4", "1E3", "1.2E+3 EUR", "12 50", "€€12"]
        {
            assert_eq!(amount(text, Some(DecimalMark::Point)), None, "{text}");
        }
    }

    #[test]
    fn a_sign_is_of_its_own_currencies_only() {
        for (text, code, minor) in [
            ("$12.50", "USD", 1250),
            ("12,50 R$", "BRL", 1250),
            ("NT$1,200.00", "TWD", 120_000),
            ("￥1,200", "JPY", 1200),
            ("1,200円", "JPY", 1200),
            ("Rs. 1,23,456.50", "INR", 12_345_650),
            ("kr 1.234,50", "NOK", 123_450),
        ] {
            assert_eq!(amount(text, currency(code), None).map(|money| money.minor), Some(minor), "{text} {code}");
            assert_eq!(amount(text, Currency::EUR, None), None, "{text}");
        }
    }

    #[test]
    fn a_currency_without_decimals_has_thousands() {
        let yen = currency("JPY");
        assert_eq!(amount("1,200", yen, None).map(|money| money.minor), Some(1200));
        assert_eq!(amount("1.200", yen, Some(DecimalMark::Point)).map(|money| money.minor), Some(1200));
        let dinar = amount("1,234", currency("KWD"), Some(DecimalMark::Comma));
        assert_eq!(dinar.map(|money| money.minor), Some(1234));
    }

    #[test]
    fn moments_are_read_in_every_usual_form() {
        let moment = |text: &str| moment(text, None).map(|moment| moment.to_string());
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
            "2026/11/23 17:34:24",
            "2026.11.23 17:34:24",
            "23 Nov 2026 17:34:24",
            "Nov 23, 2026 5:34:24 PM",
            "23. November 2026 18:34:24 +0100",
            "Mon, 23 Nov 2026 18:34:24 +0100",
            "23.11.26 17:34:24",
            "11/23/26 17:34:24",
            "23-nov-26 17:34:24",
        ] {
            assert_eq!(moment(text).as_deref(), Some("2026-11-23T17:34:24Z"), "{text}");
        }
        assert_eq!(moment("2026-11-23").as_deref(), Some("2026-11-23T00:00:00Z"));
        assert_eq!(moment("12/31/2025 12:05 AM").as_deref(), Some("2025-12-31T00:05:00Z"));
        assert_eq!(moment("05.11.2026").as_deref(), Some("2026-11-05T00:00:00Z"));
        for text in [
            "",
            "yesterday",
            "31.02.2026",
            "2026-13-01",
            "1.2.6",
            "23/11/26",
            "26/05/07",
            "11/23/2026 25:00",
            "2026-11-23 17:34:24 +25",
            "05/11/2026",
            "2026/13/01",
            "0026-11-23",
            "23.11.1926",
            "2126-11-23T17:34:24Z",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn the_order_of_the_file_decides() {
        let date = |order| moment("9/6/2016 6:29", Some(order)).unwrap().to_string();
        let short = |order| moment("09/06/16", Some(order)).unwrap().to_string();
        assert_eq!(short(DateOrder::DayFirst), "2016-06-09T00:00:00Z");
        assert_eq!(date(DateOrder::MonthFirst), "2016-09-06T06:29:00Z");
        assert_eq!(date(DateOrder::DayFirst), "2016-06-09T06:29:00Z");
        for (text, sign) in [
            ("13/11/2026 09:00", Sign::Says(DateOrder::DayFirst)),
            ("11/13/2026", Sign::Says(DateOrder::MonthFirst)),
            ("11/13/26", Sign::Says(DateOrder::MonthFirst)),
            ("26/11/26", Sign::Either),
            ("05/11/26", Sign::Either),
            ("05-11-2026", Sign::Either),
            ("11/11/2026", Sign::Nothing),
            ("2026-11-05", Sign::Nothing),
            ("05.11.2026", Sign::Nothing),
            ("1/2", Sign::Nothing),
        ] {
            assert_eq!(date_sign(text), sign, "{text}");
        }
    }

    #[test]
    fn counts_are_whole() {
        let count = |text: &str| count(text, Some(DecimalMark::Point));
        assert_eq!(
            (count("2"), count(" 3.0 "), count("4,00"), count("1,000")),
            (Some(2), Some(3), Some(4), Some(1000))
        );
        assert_eq!((count("1.5"), count("-1"), count(""), count("two")), (None, None, None, None));
    }

    proptest! {
        #[test]
        fn an_amount_is_the_same_with_point_and_comma(minor in -10_000_000_i64..10_000_000) {
            let text = Money { minor, currency: Currency::EUR }.to_string();
            let (text, _) = text.split_once(' ').unwrap();
            prop_assert_eq!(amount(text, Currency::EUR, None).unwrap().minor, minor);
            prop_assert_eq!(amount(&text.replace('.', ","), Currency::EUR, None).unwrap().minor, minor);
        }

        #[test]
        fn nothing_panics(text in ".{0,40}") {
            let _ = (amount(&text, Currency::EUR, None), moment(&text, None), count(&text, None), date_sign(&text));
        }
    }
}
