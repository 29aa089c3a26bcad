//! What spreadsheets do to texts of digits: a number that was an id, a postal code, a telephone number or a barcode comes back
//! as another text, and two different ones may come back as the same.

use crate::number::DecimalMark;

/// What was done to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Damage {
    /// `5.55123E+12`: most digits are gone.
    Exponent,
    /// `1001.0`: it became a number with decimals.
    Decimals,
    /// `1,001`: thousands were separated.
    Grouped,
    /// `12-Mar`, `2026-03-12 00:00:00`: it became a date.
    Date,
    /// `#N/A`, `#REF!`, `Err:502`, `#####`, `=A1+1`: a formula failed or stands there itself, or the column was too narrow.
    Failed,
    /// `7410991464714000000`: more than fifteen digits, and all beyond are zeros.
    Rounded,
}

/// What a text is, and so which damage can be told from what it may rightly be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Order numbers, ids, barcodes.
    Identity,
    /// Postal codes.
    PostalCode,
    /// Telephone numbers, which have points and spaces of their own.
    Phone,
    /// Stock keeping units, which may look like a date.
    Sku,
    /// Names and addresses, which may look like anything but a formula that failed.
    Text,
}

impl Damage {
    /// The catalogue's key of what was expected instead.
    pub(super) const fn expected(self) -> &'static str {
        match self {
            Self::Exponent => "expected-digits-not-exponent",
            Self::Decimals => "expected-digits-not-decimals",
            Self::Grouped => "expected-digits-not-thousands",
            Self::Date => "expected-digits-not-date",
            Self::Failed => "expected-digits-not-failure",
            Self::Rounded => "expected-digits-not-rounded",
        }
    }
}

/// What a spreadsheet did to a text; nothing where it may be as it was.
pub(super) fn damage(text: &str, kind: Kind, mark: Option<DecimalMark>) -> Option<Damage> {
    let text = text.trim();
    if kind == Kind::Text {
        return is_failed(text).then_some(Damage::Failed);
    }
    if text.starts_with('=') || is_failed(text) {
        return Some(Damage::Failed);
    }
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '#')) {
        return starts_with_month(text).then_some(Damage::Date).filter(|_| kind != Kind::Sku);
    }
    if is_plain(text) {
        return (text.len() >= 19 && text[15..].bytes().all(|digit| digit == b'0')).then_some(Damage::Rounded);
    }
    if is_exponent(text) {
        return Some(Damage::Exponent);
    }
    if kind == Kind::Sku {
        return None;
    }
    if is_date(text) {
        return Some(Damage::Date);
    }
    if has_decimals(text) {
        return Some(Damage::Decimals);
    }
    (kind != Kind::Phone && is_grouped(text, mark)).then_some(Damage::Grouped)
}

/// A text as it was before a spreadsheet kept it from becoming a number: `'01067`, `="01067"`.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let formula = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    formula.unwrap_or_else(|| text.trim_start_matches('\'')).trim()
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_failed(text: &str) -> bool {
    let name = text.strip_prefix('#').filter(|rest| rest.chars().count() <= LONGEST_ERROR);
    let name = name.map(|rest| rest.trim_matches(['!', '?', '\u{a1}', '\u{bf}']).to_uppercase());
    let is_error = name.is_some_and(|name| ERRORS.contains(&name.as_str()));
    is_error || is_numbered_error(text) || (text.len() >= 3 && text.bytes().all(|letter| letter == b'#'))
}

/// LibreOffice Calc's errors that have a number alone (*Error Codes in LibreOffice Calc*): `Err:502`.
fn is_numbered_error(text: &str) -> bool {
    let number = text.get(..4).filter(|start| start.eq_ignore_ascii_case("err:")).map(|_| &text[4..]);
    number.is_some_and(|number| number.len() == 3 && is_plain(number))
}

/// What spreadsheets write where a formula failed, in English, German, Dutch, French, Spanish and Italian.
const ERRORS: [&str; 31] = [
    "N/A",
    "REF",
    "VALUE",
    "NAME",
    "DIV/0",
    "NUM",
    "NULL",
    "SPILL",
    "CALC",
    "ERROR",
    "FIELD",
    "GETTING_DATA",
    "NV",
    "WERT",
    "BEZUG",
    "ZAHL",
    "ÜBERLAUF",
    "N/B",
    "WAARDE",
    "NAAM",
    "VERW",
    "GETAL",
    "DEEL/0",
    "VALEUR",
    "NOM",
    "NOMBRE",
    "NUL",
    "VALOR",
    "VALORE",
    "RIF",
    "N/D",
];
const LONGEST_ERROR: usize = 14;

/// One digit, decimals, `E`, a power. A sign before the power or decimals tell it from a code such as `2E5`.
fn is_exponent(text: &str) -> bool {
    let text = text.trim_start_matches(['+', '-']);
    let Some((mantissa, power)) = text.split_once(['e', 'E']) else { return false };
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = power.trim_start_matches(['+', '-']);
    let is_signed = digits.len() < power.len();
    let is_number = |text: &str| !text.is_empty() && is_plain(text);
    is_number(whole)
        && (fraction.is_empty() || is_plain(fraction))
        && is_number(digits)
        && digits.len() <= 3
        && (is_signed || !fraction.is_empty())
}

fn has_decimals(text: &str) -> bool {
    text.rsplit_once(['.', ',']).is_some_and(|(whole, fraction)| {
        let is_whole = is_plain(whole) || is_grouped(&whole.replace(' ', "\u{a0}"), None);
        is_whole && !fraction.is_empty() && fraction.len() <= 2 && fraction.bytes().all(|digit| digit == b'0')
    })
}

/// Groups of three digits. A point parts the groups of an id of its own as well (`26.001`), unless the file's decimals stand
/// behind commas or there are several.
fn is_grouped(text: &str, mark: Option<DecimalMark>) -> bool {
    let Some(separator) = text.chars().find(|letter| !letter.is_ascii_digit()) else { return false };
    if !matches!(separator, ',' | '.' | '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}') {
        return false;
    }
    let mut groups = text.split(separator);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let is_groups = (1..=3).contains(&first.len())
        && is_plain(first)
        && rest.iter().all(|group| group.len() == 3 && is_plain(group));
    is_groups && (separator != '.' || rest.len() > 1 || mark == Some(DecimalMark::Comma))
}

fn is_date(text: &str) -> bool {
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let is_short = |part: &str| part.len() <= 2 && is_plain(part);
    let is_year = |part: &str| part.len() == 4 && is_plain(part) && matches!(part.as_bytes()[0], b'1' | b'2');
    let in_digits = match parts.as_slice() {
        [year, month, day] if is_year(year) => month.len() == 2 && day.len() == 2 && is_short(month) && is_short(day),
        [day, month, year] => is_short(day) && is_short(month) && is_year(year),
        _ => false,
    };
    let in_words = match parts.as_slice() {
        [day, month] | [day, month, _] => is_short(day) && is_month(month),
        _ => false,
    };
    (in_digits || in_words) && (time.is_empty() || time.contains(':'))
}

/// `Mar-12`.
fn starts_with_month(text: &str) -> bool {
    text.split_once('-').is_some_and(|(month, rest)| is_month(month) && rest.len() == 2 && is_plain(rest))
}

/// The short names of months that spreadsheets write, in the languages of Western Europe. In capitals they are somebody's own
/// prefix (`MAR-12`).
fn is_month(text: &str) -> bool {
    const MONTHS: [&str; 38] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mrz", "mär",
        "mai", "okt", "dez", "mrt", "mei", "janv", "févr", "mars", "avr", "juin", "juil", "août", "déc", "ene", "abr",
        "ago", "dic", "gen", "mag", "giu", "lug", "set", "ott",
    ];
    let name = text.trim_end_matches('.');
    name.chars().skip(1).all(char::is_lowercase) && MONTHS.contains(&name.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_spreadsheets_write_is_told() {
        for (text, wanted) in [
            ("5.55123E+12", Damage::Exponent),
            ("5,55123E+12", Damage::Exponent),
            ("4.00638e+12", Damage::Exponent),
            ("4E+12", Damage::Exponent),
            ("4.9171E12", Damage::Exponent),
            ("1001.0", Damage::Decimals),
            ("1001,00", Damage::Decimals),
            ("1,001", Damage::Grouped),
            ("5,551,230", Damage::Grouped),
            ("5.551.230", Damage::Grouped),
            ("12-Mar", Damage::Date),
            ("Mar-12", Damage::Date),
            ("3. Okt. 2026", Damage::Date),
            ("2026-03-12 00:00:00", Damage::Date),
            ("12/03/2026", Damage::Date),
            ("#N/A", Damage::Failed),
            ("#REF!", Damage::Failed),
            ("########", Damage::Failed),
            ("7410991464714000000", Damage::Rounded),
            ("1,001.00", Damage::Decimals),
            ("1.234.567,0", Damage::Decimals),
            ("1 001,00", Damage::Decimals),
            ("Err:502", Damage::Failed),
            ("=A1+1", Damage::Failed),
            ("=1+1", Damage::Failed),
        ] {
            let text = text.replace(". ", ".");
            assert_eq!(damage(&text, Kind::Identity, None), Some(wanted), "{text}");
        }
        assert_eq!(damage("26.001", Kind::Identity, Some(DecimalMark::Comma)), Some(Damage::Grouped));
        assert_eq!(damage("1.0", Kind::Phone, None), Some(Damage::Decimals));
        assert_eq!(damage("1.0E+5", Kind::Sku, None), Some(Damage::Exponent));
        for text in ["#NV", "#¡VALOR!", "#¿NOMBRE?", "#WERT!", "#NOM?", "#ERROR!", "#n/a"] {
            for kind in [Kind::Identity, Kind::PostalCode, Kind::Phone, Kind::Sku, Kind::Text] {
                assert_eq!(damage(text, kind, None), Some(Damage::Failed), "{text}");
            }
        }
    }

    #[test]
    fn what_may_be_right_is_left_alone() {
        for text in [
            "#1001",
            "1001",
            "00123",
            "A-1001",
            "2026-0001",
            "W-501",
            "7410991464714",
            "26.001",
            "2E5",
            "12E4",
            "INV-3",
            "1001-1",
            "#2601",
            "MARS-1",
            "SET-12",
            "12-MAR",
            "GM2951173225174494",
            "",
            "105 63",
            "1.2.3",
            "2026-11-001",
            "1 001",
            "Err:50",
            "ERR-502",
            "12.001.5",
        ] {
            assert_eq!(damage(text, Kind::Identity, None), None, "{text}");
        }
        for text in ["01067", "SW1A 1AA", "105 63", "1000-001", "90-004", "AD500", "D02 AF30"] {
            assert_eq!(damage(text, Kind::PostalCode, None), None, "{text}");
        }
        for text in ["+49 171 3920012", "555.123.4567", "06.12.34.56.78", "(514) 555-0123", "030/1234567"] {
            assert_eq!(damage(text, Kind::Phone, None), None, "{text}");
        }
        for text in ["JAN-24", "1.0", "10.50", "MUG-1.5"] {
            assert_eq!(damage(text, Kind::Sku, None), None, "{text}");
        }
        for text in ["12-Mar", "1,001", "5.55123E+12", "# 12", "#5 Main Street", "No. #1"] {
            assert_eq!(damage(text, Kind::Text, None), None, "{text}");
        }
        assert_eq!((unquoted("'01067"), unquoted("=\"01067\""), unquoted("01067")), ("01067", "01067", "01067"));
    }

    proptest! {
        /// However long an id of digits is, none of the ways a spreadsheet writes it passes for an id.
        #[test]
        fn no_form_of_a_number_passes(number in 1000_u64..10_000_000_000_000_000, kept in 0_usize..6) {
            let exponent = format!("{:.*e}", kept, number as f64).replace('e', "E+");
            prop_assert_eq!(damage(&exponent, Kind::Identity, None), Some(Damage::Exponent));
            prop_assert_eq!(damage(&format!("{number}.0"), Kind::Identity, None), Some(Damage::Decimals));
            let digits = number.to_string();
            let mut grouped = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if place > 0 && (digits.len() - place) % 3 == 0 {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            prop_assert_eq!(damage(&grouped, Kind::Identity, None), Some(Damage::Grouped));
            prop_assert_eq!(damage(&digits, Kind::Identity, None), None);
        }

        #[test]
        fn nothing_makes_it_stumble(text in ".{0,24}") {
            for kind in [Kind::Identity, Kind::PostalCode, Kind::Phone, Kind::Sku, Kind::Text] {
                let _ = damage(&text, kind, None);
            }
            let _ = unquoted(&text);
        }
    }
}
