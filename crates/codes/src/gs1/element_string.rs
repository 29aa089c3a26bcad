//! Elements one after the other, as a symbol carries them.

use super::{Element, Fault, Gs1Error, Identifier, SEPARATOR};
use crate::{Gtin, Sscc};
use std::fmt;

/// One or more elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementString(Vec<Element>);

impl ElementString {
    /// Puts elements together.
    ///
    /// # Errors
    /// When there is none.
    pub fn new(elements: Vec<Element>) -> Result<Self, Gs1Error> {
        if elements.is_empty() { Err(Gs1Error::Empty) } else { Ok(Self(elements)) }
    }

    /// Reads what a symbol carries: identifiers and values, a separator after each value whose length is not known
    /// beforehand. Separators where none is needed are let pass, as the standard asks of readers.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read(data: &str) -> Result<Self, Gs1Error> {
        let mut elements = Vec::new();
        let mut rest = data.trim_start_matches(SEPARATOR);
        while !rest.is_empty() {
            let (identifier, ai, after) = Identifier::split(rest).ok_or_else(|| unknown(rest))?;
            let end = if identifier.predefined { Some(identifier.most()) } else { after.find(SEPARATOR) };
            let (value, after) = match end {
                Some(end) => after.split_at_checked(end).unwrap_or((after, "")),
                None => (after, ""),
            };
            elements.push(Element::of(identifier, ai, value)?);
            rest = after.trim_start_matches(SEPARATOR);
        }
        Self::new(elements)
    }

    /// Reads what people read: each identifier in brackets before its value. Spaces are theirs, no value has any.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read_written(text: &str) -> Result<Self, Gs1Error> {
        let mut elements: Vec<(String, String)> = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            match bracketed(rest) {
                Some((ai, after)) => {
                    elements.push((ai.to_owned(), String::new()));
                    rest = after;
                }
                None => {
                    let (_, value) = elements.last_mut().ok_or_else(|| unknown(rest))?;
                    let next = rest.chars().next().unwrap_or_default();
                    value.extend(Some(next).filter(|next| !next.is_whitespace()));
                    rest = &rest[next.len_utf8()..];
                }
            }
        }
        Self::new(elements.iter().map(|(ai, value)| Element::new(ai, value)).collect::<Result<_, _>>()?)
    }

    /// The elements.
    #[must_use]
    pub fn elements(&self) -> &[Element] {
        &self.0
    }

    /// What a symbol carries after its first FNC1: a separator after each element that needs one.
    #[must_use]
    pub fn data(&self) -> String {
        let mut data = String::new();
        for (place, element) in self.0.iter().enumerate() {
            if place > 0 && !self.0[place - 1].identifier().predefined {
                data.push(SEPARATOR);
            }
            data.push_str(element.ai());
            data.push_str(element.value());
        }
        data
    }

    /// What an identifier says.
    #[must_use]
    pub fn value(&self, ai: &str) -> Option<&str> {
        self.0.iter().find(|element| element.ai() == ai).map(Element::value)
    }

    /// The parcel's number: (00).
    #[must_use]
    pub fn sscc(&self) -> Option<Sscc> {
        self.value("00")?.parse().ok()
    }

    /// The article's number: (01), or (02) for what a pallet holds.
    #[must_use]
    pub fn gtin(&self) -> Option<Gtin> {
        self.value("01").or_else(|| self.value("02"))?.parse().ok()
    }

    /// The lot: (10).
    #[must_use]
    pub fn lot(&self) -> Option<&str> {
        self.value("10")
    }

    /// The serial number: (21).
    #[must_use]
    pub fn serial(&self) -> Option<&str> {
        self.value("21")
    }
}

impl From<Sscc> for ElementString {
    fn from(sscc: Sscc) -> Self {
        let element = Element::new("00", &sscc.to_string());
        Self(element.into_iter().collect())
    }
}

impl From<Gtin> for ElementString {
    fn from(gtin: Gtin) -> Self {
        let element = Element::new("01", &gtin.fourteen());
        Self(element.into_iter().collect())
    }
}

/// As people read it: identifiers in brackets.
impl fmt::Display for ElementString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|element| write!(f, "({}){}", element.ai(), element.value()))
    }
}

/// The identifier in brackets a text begins with. A value may have brackets of its own: only what is an identifier counts.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (ai, after) = text.strip_prefix('(')?.split_once(')')?;
    matches!(Identifier::split(ai), Some((_, _, ""))).then_some((ai, after))
}

fn unknown(rest: &str) -> Gs1Error {
    Gs1Error::Unknown { found: rest.chars().take(4).collect() }
}

impl Gs1Error {
    /// Whether it is a check digit that is wrong, so that the rest may well be right.
    #[must_use]
    pub fn is_check(&self) -> bool {
        matches!(self, Self::Element { fault: Fault::Check { .. }, .. })
    }
}
