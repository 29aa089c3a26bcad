//! What is wrong with a file, or with one row of it.

use super::Format;
use super::evidence::Example;
use super::kept::Kept;
use model::{Argument, Message, Problem, ProblemCode};

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
    #[error("not an order file: it begins with “{begins}”")]
    Unrecognised {
        /// How its first line begins, as far as it can be read.
        begins: String,
    },
    /// It is a spreadsheet, as Excel, Numbers and LibreOffice keep it, and no text.
    #[error("a spreadsheet, and no text")]
    Spreadsheet,
    /// It is one of the known forms, without columns that are needed.
    #[error("columns are missing: {}", columns.join(", "))]
    MissingColumns {
        /// What it is otherwise.
        format: Format,
        /// What is missing, by the heading it usually has.
        columns: Vec<String>,
    },
    /// It can be read in several ways that mean different things, and does not say which; [`super::Choices`] can.
    #[error("the file does not say its {}: {}", question.as_str(), choices.join(" or "))]
    Unclear {
        /// What is not known.
        question: Question,
        /// What it may be, by the words that choices have.
        choices: Vec<&'static str>,
        /// Cells or lines that depend on it, or contradict each other.
        examples: Vec<Example>,
    },
    /// It is a text in an encoding that is not read.
    #[error("a text in {0}")]
    UnreadEncoding(&'static str),
    /// The encoding that was chosen is none.
    #[error("“{0}” is no encoding")]
    UnknownEncoding(String),
}

/// What a file may not tell about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which letters its bytes are.
    Encoding,
    /// Whether a point or a comma stands before decimals.
    DecimalMark,
    /// The same of weights.
    WeightMark,
    /// Whether the day or the month comes first.
    DateOrder,
}

impl Question {
    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::DecimalMark => "decimal-mark",
            Self::WeightMark => "weight-mark",
            Self::DateOrder => "date-order",
        }
    }

    /// The code of its problem.
    const fn code(self) -> ProblemCode {
        match self {
            Self::Encoding => ProblemCode::FileUnclearEncoding,
            Self::DecimalMark => ProblemCode::FileUnclearDecimalMark,
            Self::WeightMark => ProblemCode::FileUnclearWeightMark,
            Self::DateOrder => ProblemCode::FileUnclearDateOrder,
        }
    }
}

impl FileError {
    /// A file that begins with these bytes and is none of the known forms.
    pub(super) fn unrecognised(head: &[u8]) -> Self {
        let first = head.split(|byte| matches!(byte, b'\n' | b'\r')).find(|line| !line.trim_ascii().is_empty());
        let text = String::from_utf8_lossy(first.unwrap_or_default()).replace(char::is_control, " ");
        Self::Unrecognised { begins: shortened(&text) }
    }

    /// The problem to show, naming the file.
    #[must_use]
    pub fn problem(&self, file: &str) -> Problem {
        let problem = match self {
            Self::Unreadable(why) => Problem::new(ProblemCode::FileUnreadable).because(why),
            Self::Empty => Problem::new(ProblemCode::FileEmpty),
            Self::Unrecognised { begins } => {
                Problem::new(ProblemCode::FileUnrecognised).with("begins", begins.as_str())
            }
            Self::Spreadsheet => Problem::new(ProblemCode::FileSpreadsheet),
            Self::MissingColumns { columns, .. } => {
                Problem::new(ProblemCode::FileColumnsMissing).with("columns", columns.join(", "))
            }
            Self::Unclear { question, choices, examples } => {
                let shown = |example: &Example| format!("{} {}: {}", example.line, example.column, example.found);
                let shown: Vec<String> = examples.iter().map(shown).collect();
                Problem::new(question.code()).with("choices", choices.join(", ")).with("examples", shown.join("; "))
            }
            Self::UnreadEncoding(name) => Problem::new(ProblemCode::FileEncodingUnread).with("encoding", *name),
            Self::UnknownEncoding(name) => {
                Problem::new(ProblemCode::FileEncodingUnknown).with("encoding", name.as_str())
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
    /// The order that is refused whole with it, by its number as far as it can be told; empty where it cannot.
    pub order: Box<str>,
}

/// An order that was not brought in, or a row that nobody knows the order of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedOrder {
    /// What is wrong with it first.
    pub because: Refused,
    /// What is wrong with further rows of it.
    pub further: Vec<Refused>,
    /// All rows of the order, to be read again. Not of one that goes wrong because of other orders of its file, nor where they
    /// cannot be told or are too long.
    pub kept: Option<Kept>,
}

impl RefusedOrder {
    pub(super) fn new(because: Refused, kept: Option<Kept>) -> Box<Self> {
        Box::new(Self { because, further: Vec::new(), kept })
    }
}

impl From<Refused> for Box<RefusedOrder> {
    fn from(because: Refused) -> Self {
        RefusedOrder::new(because, None)
    }
}

/// What was not understood in orders that were brought in all the same, once for each column and kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The first line it stands on, counted from 1.
    pub line: u64,
    /// The column by its heading.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What stood there first, shortened.
    pub found: String,
    /// On how many lines.
    pub count: u64,
}

/// The longest piece of a cell that is repeated in a refusal, in characters.
const SHOWN: usize = 40;

impl Refused {
    /// A whole row that is not as it should be.
    pub(super) fn row(line: u64, expected: &'static str) -> Self {
        Self {
            line,
            column: String::new(),
            expected: Message::new(expected),
            found: String::new(),
            order: Box::default(),
        }
    }

    /// One cell that is not as it should be.
    pub(super) fn cell(line: u64, column: &str, expected: &'static str, found: &str) -> Self {
        let (column, found) = (column.to_owned(), shortened(found));
        Self { line, column, expected: Message::new(expected), found, order: Box::default() }
    }

    /// The same, saying more of what was expected.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.expected = self.expected.with(name, value);
        self
    }

    /// The same, naming the order.
    pub(super) fn of(mut self, order: &str) -> Self {
        self.order = shortened(order).into();
        self
    }
}

pub(super) fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
