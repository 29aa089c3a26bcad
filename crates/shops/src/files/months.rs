//! Dates that name their month: `26 Nov 2026`, `Nov 26, 2026`, `26. November 2026`, `26-nov-26`. Day, month and year tell themselves
//! apart.

use jiff::civil::Date;

/// The names of the months in the languages of the desk, whole and cut short, in small letters and without points.
const MONTHS: [&str; 12] = [
    "january janvier januar jänner januari enero gennaio jan janv jän ene gen",
    "february février fevrier februar februari febrero febbraio feb févr fevr fév",
    "march mars märz maart marzo mar mär mrz mrt",
    "april avril abril aprile apr avr abr",
    "may mai mei mayo maggio mag",
    "june juin juni junio giugno jun giu",
    "july juillet juli julio luglio jul juil lug",
    "august août aout augustus agosto aug ago",
    "september septembre septiembre settembre sep sept set sett",
    "october octobre oktober octubre ottobre oct okt ott",
    "november novembre noviembre nov",
    "december décembre decembre dezember diciembre dicembre dec déc dez dic",
];
/// What may stand between the parts.
const BETWEEN: [char; 5] = [' ', ',', '.', '-', '/'];

/// The date at the beginning of a text, and what stands behind it; none where no month is named.
pub(super) fn named(text: &str) -> Option<(Date, &str)> {
    let (first, rest) = number(text);
    let (month, rest) = month(rest)?;
    let (second, rest) = number(rest);
    // The English write `Nov 26th`.
    let rest = ["st", "nd", "rd", "th"].into_iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let (day, year, rest) = if first.is_empty() {
        let (year, rest) = number(rest);
        (second, year, rest)
    } else {
        (first, second, rest)
    };
    let day = day.parse().ok().filter(|_| day.len() <= 2)?;
    Some((Date::new(year_of(year)?, month, day).ok()?, rest.trim_start_matches(BETWEEN)))
}

/// A year of four digits, or of the two last.
pub(super) fn year_of(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// The digits at the beginning, behind what may stand between.
fn number(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches(BETWEEN);
    text.split_at(text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len()))
}

/// The month at the beginning; Spanish puts `de` around it.
fn month(text: &str) -> Option<(i8, &str)> {
    let without_de = |text: &str| text.strip_prefix("de ").map_or(text.len(), str::len);
    let text = text.trim_start_matches(BETWEEN);
    let text = &text[text.len() - without_de(text)..];
    let (name, rest) = text.split_at(text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len()));
    let name = name.to_lowercase();
    let (month, _) = (1..).zip(MONTHS).find(|(_, names)| names.split(' ').any(|known| known == name))?;
    let rest = rest.trim_start_matches(BETWEEN);
    Some((month, &rest[rest.len() - without_de(rest)..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_of_one_month() {
        let mut names: Vec<&str> = MONTHS.iter().flat_map(|names| names.split(' ')).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn a_named_month_is_read_wherever_it_stands() {
        for text in [
            "26 Nov 2026",
            "26. November 2026",
            "26-nov-26",
            "Nov 26, 2026",
            "Nov. 26th, 2026",
            "November 26 2026",
            "Nov-26-26",
            "26 novembre 2026",
            "26 de noviembre de 2026",
            "26/Nov/2026",
            "26nov2026",
        ] {
            assert_eq!(named(text), Some((jiff::civil::date(2026, 11, 26), "")), "{text}");
        }
        assert_eq!(named("26 Nov 2026, 10:00 AM").map(|(_, rest)| rest), Some("10:00 AM"));
        for text in
            ["26 Nox 2026", "Nov 2026", "32 Nov 2026", "26 Nov 026", "Nov", "2026", "26 Nov", "Thursday 26 Nov 2026"]
        {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
