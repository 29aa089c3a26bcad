//! What is wrong with a file, or with one row of it.

use super::Format;
use model::{Argument, Message, Problem};

/// Why a file could not be brought in at all.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It could not be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is none of the known forms.
    #[error("not an order file")]
    Unrecognised,
    /// It is one of the known forms, without columns that are needed.
    #[error("columns are missing: {}", columns.join(", "))]
    MissingColumns {
        /// What it is otherwise.
        format: Format,
        /// What is missing, by the heading it usually has.
        columns: Vec<String>,
    },
}

impl FileError {
    /// The problem to show, naming the file.
    #[must_use]
    pub fn problem(&self, file: &str) -> Problem {
        let problem = match self {
            Self::Unreadable(why) => Problem::new("file-unreadable").because(why),
            Self::Empty => Problem::new("file-empty"),
            Self::Unrecognised => Problem::new("file-unrecognised"),
            Self::MissingColumns { columns, .. } => {
                Problem::new("file-columns-missing").with("columns", columns.join(", "))
            }
        };
        problem.with("file", file)
    }
}

/// A row (or an order of several rows) that was not brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The line of the file it starts on, counted from 1.
    pub line: u64,
    /// The column by its heading, or the field of a JSON line; empty when it is the whole row.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What stood there, shortened.
    pub found: String,
}

/// The longest piece of a cell that is repeated in a refusal, in characters.
const SHOWN: usize = 40;

impl Refused {
    /// A whole row that is not as it should be.
    pub(super) fn row(line: u64, expected: &str) -> Self {
        Self { line, column: String::new(), expected: Message::new(expected), found: String::new() }
    }

    /// One cell that is not as it should be.
    pub(super) fn cell(line: u64, column: &str, expected: &str, found: &str) -> Self {
        Self { line, column: column.to_owned(), expected: Message::new(expected), found: shortened(found) }
    }

    /// The same, saying more of what was expected.
    pub(super) fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.expected = self.expected.with(name, value);
        self
    }
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
