//! What one look at a scale brought.

use model::{Problem, ProblemCode, Reading, Scale};
use std::fmt;

/// What one look at a scale brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// An answer.
    Reading(Reading),
    /// Not one byte.
    Nothing,
    /// Bytes, but no answer: it speaks another language, or its line is set otherwise.
    NotUnderstood(Said),
}

impl Heard {
    /// What it says of now.
    #[must_use]
    pub const fn reading(&self) -> Option<Reading> {
        match self {
            Self::Reading(reading) => Some(*reading),
            Self::Nothing | Self::NotUnderstood(_) => None,
        }
    }

    /// Why there is no reading, for a person; none where there is one.
    #[must_use]
    pub fn problem(&self, scale: &Scale) -> Option<Problem> {
        let problem = match self {
            Self::Reading(_) => return None,
            Self::Nothing => Problem::new(ProblemCode::ScaleSilent),
            Self::NotUnderstood(said) => Problem::new(ProblemCode::ScaleNotUnderstood).with("said", said.to_string()),
        };
        Some(problem.with("scale", scale.name.as_str()))
    }
}

impl From<Said> for Heard {
    fn from(said: Said) -> Self {
        if said.0.is_empty() { Self::Nothing } else { Self::NotUnderstood(said) }
    }
}

/// The last bytes of what a scale said. They show escaped: `ES\r\n`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said(Vec<u8>);

impl Said {
    /// More is not shown.
    const MOST: usize = 48;

    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(&bytes[bytes.len().saturating_sub(Self::MOST)..]);
        self.0.drain(..self.0.len().saturating_sub(Self::MOST));
    }

    /// How many of a hundred bytes are what text is made of: a line that is set otherwise brings the most that are not.
    pub(super) fn is_text(&self) -> usize {
        let text = self.0.iter().filter(|byte| matches!(byte, b' '..=b'~' | b'\r' | b'\n' | 2 | 3)).count();
        (text * 100).checked_div(self.0.len()).unwrap_or(0)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.escape_ascii().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_show_escaped_and_not_without_end() {
        let mut said = Said::default();
        said.add(b"\x1b[2J\xff ES\r\n");
        assert_eq!(said.to_string(), r"\x1b[2J\xff ES\r\n");
        for _ in 0..1000 {
            said.add(&[b'7'; 500]);
        }
        assert_eq!(said.to_string(), "7".repeat(Said::MOST));
    }
}
