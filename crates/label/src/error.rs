//! Why a label could not be made.

use model::{Problem, ProblemCode};

/// Why a label could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// No font has these letters; printed as boxes they would send the parcel astray.
    #[error("no font for {} in {field}", code_points(chars))]
    NoGlyph {
        /// Where they stand.
        field: &'static str,
        /// The line they stand in.
        line: String,
        /// The letters without a glyph.
        chars: Vec<char>,
    },
    /// The text does not fit its place even at its smallest.
    #[error("{field} does not fit the label")]
    TooLong {
        /// The name of the text.
        field: &'static str,
        /// Its widest line; empty where it is no text.
        line: String,
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
            Self::NoGlyph { chars, line, .. } => Problem::new(ProblemCode::LabelNoGlyph)
                .with("letters", chars.iter().collect::<String>())
                .with("codes", code_points(chars))
                .with("line", line.as_str())
                .because(self),
            Self::TooLong { line, .. } if line.is_empty() => Problem::new(ProblemCode::LabelFull).because(self),
            Self::TooLong { line, .. } => {
                Problem::new(ProblemCode::LabelTooLong).with("line", line.as_str()).because(self)
            }
            Self::Picture(_) => Problem::new(ProblemCode::Internal).because(self),
        }
    }
}

fn code_points(letters: &[char]) -> String {
    letters.iter().map(|letter| format!("U+{:04X}", u32::from(*letter))).collect::<Vec<_>>().join(" ")
}
