//! Postal codes of a zone: one, those that begin alike, a range.

use model::Country;
use std::fmt;
use std::str::FromStr;

/// Some postal codes, in capital letters without blanks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Postal {
    /// One: `8000`.
    One(String),
    /// All that begin so: `97*`.
    Prefix(String),
    /// All between two of equal length, compared by as many letters: `20000-29999`, and `1000-1999` for `1011 AB`.
    Range(String, String),
    /// Districts of the same letters and numbers between two: `IV1-IV63`.
    Districts {
        /// The letters.
        area: String,
        /// The least number.
        from: u32,
        /// The greatest number.
        to: u32,
    },
}

impl Postal {
    /// Whether a code of that country is among them. The code is in the form of [`plain`].
    pub(crate) fn holds(&self, country: Country, code: &str) -> bool {
        match self {
            Self::One(one) => code == one,
            Self::Prefix(prefix) => code.starts_with(prefix.as_str()),
            Self::Range(from, to) => {
                code.get(..from.len()).is_some_and(|head| from.as_str() <= head && head <= to.as_str())
            }
            Self::Districts { area, from, to } => district(outward(country, code))
                .is_some_and(|(of, number)| of == area && (*from..=*to).contains(&number)),
        }
    }
}

/// A code in capital letters without blanks and hyphens.
pub(crate) fn plain(code: &str) -> String {
    code.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The part of a British code that names its district: all but the last three letters.
fn outward(country: Country, code: &str) -> &str {
    let is_whole = country.code() == "GB" && code.is_ascii() && code.len() >= 5;
    if is_whole { &code[..code.len() - 3] } else { code }
}

/// Letters and the number behind them; a letter behind the number, as in `EC1A`, belongs to neither.
fn district(code: &str) -> Option<(&str, u32)> {
    let digits = code.find(|letter: char| letter.is_ascii_digit())?;
    let (area, rest) = code.split_at(digits);
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    Some((area, rest[..end].parse().ok()?)).filter(|_| !area.is_empty())
}

impl FromStr for Postal {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        if let Some(prefix) = text.strip_suffix('*') {
            let prefix = plain(prefix);
            return if prefix.is_empty() { Err(()) } else { Ok(Self::Prefix(prefix)) };
        }
        let Some((from, to)) = text.split_once('-') else {
            let one = plain(text);
            return if one.is_empty() { Err(()) } else { Ok(Self::One(one)) };
        };
        let (from, to) = (plain(from), plain(to));
        let district_of = |code: &str| {
            let (area, number) = district(code)?;
            (code.len() == area.len() + number.to_string().len()).then(|| (area.to_owned(), number))
        };
        match (district_of(&from), district_of(&to)) {
            (Some((area, from)), Some((other, to))) if area == other && from <= to => {
                Ok(Self::Districts { area, from, to })
            }
            (None, None) if !from.is_empty() && from.len() == to.len() && from <= to => Ok(Self::Range(from, to)),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Postal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(one) => f.write_str(one),
            Self::Prefix(prefix) => write!(f, "{prefix}*"),
            Self::Range(from, to) => write!(f, "{from}-{to}"),
            Self::Districts { area, from, to } => write!(f, "{area}{from}-{area}{to}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(postal: &str, country: &str, code: &str) -> bool {
        postal.parse::<Postal>().unwrap().holds(country.parse().unwrap(), &plain(code))
    }

    #[test]
    fn codes_are_held_by_the_form_they_are_written_in() {
        assert!(holds("8000", "CH", "8000") && !holds("8000", "CH", "8001"));
        assert!(holds("97*", "FR", "97110") && !holds("97*", "FR", "75097"));
        assert!(holds("20000-29999", "DE", "20095") && !holds("20000-29999", "DE", "30159"));
        assert!(holds("1000-1999", "NL", "1011 AB") && holds("1000-1999", "NL", "1999zz"));
        assert!(!holds("1000-1999", "NL", "2011 AB") && !holds("1000-1999", "NL", "10"));
        assert!(holds("IV1-IV63", "GB", "IV63 6TU") && holds("IV1-IV63", "GB", "iv2 3ab"));
        assert!(!holds("IV1-IV63", "GB", "IV64 1AA") && !holds("IV1-IV63", "GB", "KW1 1AA"));
        assert!(holds("BT*", "GB", "BT1 5GS"));
        assert!(holds("BT1-BT1", "GB", "BT1 5GS") && !holds("BT1-BT1", "GB", "BT15 1AA"));
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "*", "-", "2000-100", "IV9-IV1", "IV1-KW9", "1-22", "IV1-99"] {
            assert_eq!(text.parse::<Postal>(), Err(()), "{text}");
        }
    }
}
