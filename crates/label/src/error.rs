//! Why a label could not be made.

use model::Problem;

/// Why a label could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// No font has these letters; printed as boxes they would send the parcel astray.
    #[error("no font for {} in {field}", chars.iter().map(|letter| format!("U+{:04X}", u32::from(*letter))).collect::<Vec<_>>().join(" "))]
    NoGlyph {
        /// Where they stand.
        field: &'static str,
        /// Which.
        chars: Vec<char>,
    },
    /// The text does not fit its place even at its smallest.
    #[error("{field} does not fit the label")]
    TooLong {
        /// Which text.
        field: &'static str,
    },
    /// The picture could not be written.
    #[error("the picture could not be written: {0}")]
    Picture(String),
}

impl LabelError {
    /// For a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoGlyph { chars, .. } => {
                Problem::new("label-no-glyph").with("letters", chars.iter().collect::<String>()).because(self)
            }
            Self::TooLong { .. } => Problem::new("label-too-long").because(self),
            Self::Picture(_) => Problem::new("internal").because(self),
        }
    }
}
