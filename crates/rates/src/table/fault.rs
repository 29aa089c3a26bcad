//! A cell that is not understood.

use model::Message;

/// The most faults of a file that are told; reading ends there.
pub(crate) const MOST: usize = 100;

/// Something in a file that is not understood, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; 0 where it is about the whole file.
    pub line: u64,
    /// The column's name; empty where it is about the whole line.
    pub column: String,
    /// What is wrong.
    pub why: Message,
}

impl Fault {
    pub(crate) fn new(line: u64, column: &str, why: Message) -> Self {
        Self { line, column: column.to_owned(), why }
    }

    /// Something that is wrong with a cell, which is told as it stands.
    pub(crate) fn cell(line: u64, column: &str, key: &'static str, cell: &str) -> Self {
        const SHOWN: usize = 40;
        let cell: String = cell.chars().take(SHOWN).collect();
        Self::new(line, column, Message::new(key).with("cell", cell))
    }

    /// Something that is wrong with the whole file.
    pub(crate) fn file(key: &'static str) -> Self {
        Self::new(0, "", Message::new(key))
    }

    /// As a sentence that names the place.
    #[must_use]
    pub fn message(&self) -> Message {
        let line = i64::try_from(self.line).unwrap_or(i64::MAX);
        let place = match (self.line, self.column.as_str()) {
            (0, "") => Message::new("rates-fault-in-file"),
            (0, _) => Message::new("rates-fault-in-field"),
            (_, "") => Message::new("rates-fault-in-line"),
            _ => Message::new("rates-fault-in-cell"),
        };
        place.with("line", line).with("column", self.column.as_str()).with("why", self.why.clone())
    }
}
