//! Order files: the exports of WooCommerce and Shopify (CSV) and Packdesk's own JSON Lines.

use model::{Message, Problem, ShopOrder};
use std::path::Path;

/// The form of an order file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An order export of WooCommerce, by any of the common exporters.
    WooCommerce,
    /// The orders export of Shopify.
    Shopify,
    /// One `ShopOrder` a line.
    JsonLines,
}

impl Format {
    /// Its short name, as used for the shop such a file makes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WooCommerce => "woocommerce",
            Self::Shopify => "shopify",
            Self::JsonLines => "packdesk",
        }
    }
}

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
        /// What is missing.
        columns: Vec<String>,
    },
}

impl FileError {
    /// The problem to show, naming the file.
    #[must_use]
    pub fn problem(&self, file: &str) -> Problem {
        match self {
            Self::Unreadable(why) => Problem::new("file-unreadable").because(why),
            Self::Empty => Problem::new("file-empty"),
            Self::Unrecognised => Problem::new("file-unrecognised"),
            Self::MissingColumns { columns, .. } => {
                Problem::new("file-columns-missing").with("columns", columns.join(", "))
            }
        }
        .with("file", file)
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

/// An open order file: its orders one by one, the bad ones refused by themselves.
pub struct OrderFile {
    format: Format,
}

/// Opens an order file; its form, separator and encoding are found out from its beginning.
///
/// # Errors
/// When it cannot be read or is no order file.
pub fn open(_path: &Path) -> Result<OrderFile, FileError> {
    Err(FileError::Unrecognised)
}

impl OrderFile {
    /// What kind of file it is.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// How far it is read: bytes read, bytes in all.
    #[must_use]
    pub fn progress(&self) -> (u64, u64) {
        (0, 0)
    }
}

impl Iterator for OrderFile {
    type Item = Result<ShopOrder, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

/// The JSON Schema of one line of the JSON Lines form.
#[must_use]
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(ShopOrder).to_value()
}
