//! What stands in single cells. Decimal marks are points or commas; marks between thousands are refused, because nobody
//! can tell them from decimal marks.

use crate::sheet::{Amount, Basis, Edges};
use jiff::civil::Date;
use model::{Currency, Grams, Millimetres};

/// A list, divided by `|`.
pub(super) fn list<T>(cell: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    cell.split('|').map(str::trim).filter(|part| !part.is_empty()).map(read).collect()
}

/// A whole number.
pub(super) fn whole(cell: &str) -> Option<u32> {
    let is_number = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| cell.parse().ok()).flatten()
}

pub(super) fn grams(cell: &str) -> Option<Grams> {
    whole(cell).map(Grams)
}

pub(super) fn millimetres(cell: &str) -> Option<Millimetres> {
    whole(cell).filter(|length| *length > 0).map(Millimetres)
}

/// A decimal number as so many of its parts: `7.5` in hundredths is 750. None for what has finer parts, or is no such number.
pub(crate) fn decimal(text: &str, digits: u32) -> Option<i64> {
    let (negative, plain) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = plain.split_once(['.', ',']).unwrap_or((plain, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = usize::try_from(digits).ok()?;
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > digits || !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let magnitude: i64 = format!("{whole}{fraction:0<digits$}").parse().ok()?;
    Some(if negative { -magnitude } else { magnitude })
}

/// An amount in minor units.
pub(crate) fn money(cell: &str, currency: Currency) -> Option<i64> {
    decimal(cell, currency.minor_digits())
}

/// A surcharge: `7.5%` or `0.40`.
pub(super) fn amount(cell: &str, currency: Currency) -> Option<Amount> {
    match cell.strip_suffix('%') {
        Some(percent) => decimal(percent.trim(), 2).and_then(|of| u32::try_from(of).ok()).map(Amount::Percent),
        None => money(cell, currency).map(Amount::Fixed),
    }
}

pub(super) fn basis(cell: &str) -> Option<Basis> {
    match cell {
        "net" => Some(Basis::Net),
        "gross" => Some(Basis::Gross),
        _ => None,
    }
}

pub(super) fn edges(cell: &str) -> Option<Edges> {
    match cell {
        "up_to" => Some(Edges::UpTo),
        "below" => Some(Edges::Below),
        "within" => Some(Edges::Within),
        _ => None,
    }
}

/// A day as `2026-11-28`.
pub(super) fn day(cell: &str) -> Option<Date> {
    cell.parse().ok()
}
