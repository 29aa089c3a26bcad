//! The parts of an element's value: how long, of which letters, under which rules.

use super::{Fault, Rule};

/// A part of an element's value. Only the last one of a value has a length that is not fixed; what is optional comes
/// after what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Which letters it is made of.
    pub letters: Letters,
    /// Its shortest length.
    pub least: usize,
    /// Its longest.
    pub most: usize,
    /// Whether it may be missing.
    pub optional: bool,
    /// What else is asked of it.
    pub rules: &'static [Rule],
}

/// Which letters a part is made of. Source: *GS1 General Specifications*, 7.11 and 7.12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Digits.
    Digits,
    /// The 82 letters of GS1.
    Set82,
    /// The 39 letters of part identifiers.
    Set39,
    /// base64 as it stands in addresses.
    Base64,
}

impl Letters {
    /// Whether a letter is one of them.
    #[must_use]
    pub fn have(self, letter: u8) -> bool {
        match self {
            Self::Digits => letter.is_ascii_digit(),
            Self::Set82 => letter.is_ascii_alphanumeric() || b"!\"%&'()*+,-./:;<=>?_".contains(&letter),
            Self::Set39 => letter.is_ascii_digit() || letter.is_ascii_uppercase() || b"#-/".contains(&letter),
            Self::Base64 => letter.is_ascii_alphanumeric() || b"-_=".contains(&letter),
        }
    }
}

/// Holds a value against its parts.
pub(super) fn check(parts: &[Part], value: &str) -> Result<(), Fault> {
    let mut rest = value;
    for part in parts {
        if rest.is_empty() && part.optional {
            break;
        }
        let length = rest.len().min(part.most);
        if length < part.least {
            return Err(Fault::Length);
        }
        let (mine, after) = rest.split_at_checked(length).ok_or(Fault::Letters)?;
        if !mine.bytes().all(|letter| part.letters.have(letter)) {
            return Err(Fault::Letters);
        }
        part.rules.iter().try_for_each(|rule| rule.check(mine))?;
        rest = after;
    }
    if rest.is_empty() { Ok(()) } else { Err(Fault::Length) }
}

/// Exactly so many digits.
pub(super) const fn n(length: usize) -> Part {
    Part { letters: Letters::Digits, least: length, most: length, optional: false, rules: &[] }
}

/// Exactly so many letters.
pub(super) const fn x(length: usize) -> Part {
    Part { letters: Letters::Set82, ..n(length) }
}

impl Part {
    pub(super) const fn of(self, letters: Letters) -> Self {
        Self { letters, ..self }
    }

    /// One or more, up to its length.
    pub(super) const fn up_to(self) -> Self {
        Self { least: 1, ..self }
    }

    pub(super) const fn or_none(self) -> Self {
        Self { optional: true, ..self }
    }

    pub(super) const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }
}
