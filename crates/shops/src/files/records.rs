//! The rows of a CSV file (RFC 4180, read kindly), each with the line it starts on.
//!
//! A quote that is never closed would swallow every row after it. So rows are gathered line by line: what turns out to
//! be no row costs its first line only, and reading goes on with the second.

use super::error::Refused;
use super::lines::{Line, Lines};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use model::without_unseen;
use std::borrow::Cow;
use std::str::Utf8Error;

/// A row whose quotes are open for more lines than this has lost a quote.
const MOST_LINES: usize = 500;

/// The cells of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// The line it starts on.
    pub(super) line: u64,
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<usize>,
}

impl Row {
    /// A cell; empty where the row is too short.
    pub(super) fn cell(&self, column: usize) -> &str {
        let start = if column == 0 { 0 } else { self.ends.get(column - 1).copied().unwrap_or(self.text.len()) };
        let end = self.ends.get(column).copied().unwrap_or(self.text.len());
        &self.text[start.min(end)..end]
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|column| self.cell(column))
    }

    /// The same without letters nobody sees.
    fn into_seen(self) -> Self {
        if matches!(without_unseen(&self.text), Cow::Borrowed(_)) {
            return self;
        }
        let mut seen = Self { line: self.line, ..Self::default() };
        for cell in self.cells() {
            seen.text.push_str(&without_unseen(cell));
            seen.ends.push(seen.text.len());
        }
        seen
    }
}

/// Cells as a row of a table, its end included.
pub(super) fn written<'a>(cells: impl Iterator<Item = &'a str>, delimiter: u8) -> String {
    let quoted: Vec<String> = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    quoted.join(char::from(delimiter).encode_utf8(&mut [0; 4])) + "\n"
}

/// A row that is none, with its cells as far as they can be told.
pub(super) struct BadRow {
    pub(super) refused: Refused,
    pub(super) row: Row,
    /// Its first line as it stands in the file, its end included; none where it could not be read.
    pub(super) text: Option<String>,
}

pub(super) struct Records {
    lines: Lines,
    parser: Parser,
    width: usize,
}

impl Records {
    /// Rows of so many columns.
    pub(super) fn new(lines: Lines, delimiter: u8, width: usize) -> Self {
        Self { lines, parser: Parser::new(delimiter), width }
    }

    fn refuse(&mut self, mut gathered: Vec<Line>, expected: &'static str, row: Option<Row>) -> BadRow {
        let first = gathered.remove(0);
        for line in gathered.into_iter().rev() {
            self.lines.put_back(line);
        }
        let row = row.unwrap_or_else(|| self.parser.line(&first));
        let text = first.flaw.is_none().then(|| String::from_utf8(first.bytes).ok()).flatten();
        BadRow { refused: Refused::row(first.number, expected), row, text }
    }
}

impl Iterator for Records {
    type Item = Result<Row, BadRow>;

    fn next(&mut self) -> Option<Self::Item> {
        let first = self.lines.find(|line| !line.is_blank())?;
        if let Some(expected) = first.flaw {
            return Some(Err(self.refuse(vec![first], expected, None)));
        }
        self.parser.begin();
        let mut gathered = vec![first];
        while !self.parser.feed(&gathered[gathered.len() - 1].bytes) {
            match self.lines.next() {
                Some(line) if gathered.len() < MOST_LINES && line.flaw.is_none() => gathered.push(line),
                next => {
                    gathered.extend(next);
                    return Some(Err(self.refuse(gathered, "expected-closing-quote", None)));
                }
            }
        }
        let Ok(row) = self.parser.row(gathered[0].number) else {
            return Some(Err(self.refuse(gathered, "expected-encoding", None)));
        };
        // A row of one line may lack its last cells. A row of several with too few has swallowed another.
        let is_short = gathered.len() > 1 && row.ends.len() < self.width;
        let is_long = row.cells().skip(self.width).any(|cell| !cell.is_empty());
        if is_short || is_long {
            let found = row.ends.len().to_string();
            let mut bad = self.refuse(gathered, "expected-columns", Some(row));
            bad.refused = Refused { found, ..bad.refused }.with("count", i64::try_from(self.width).unwrap_or(i64::MAX));
            return Some(Err(bad));
        }
        Some(Ok(row))
    }
}

/// The cells of one line by themselves.
pub(super) fn split(line: &Line, delimiter: u8) -> Row {
    Parser::new(delimiter).line(line)
}

/// Tells the cells of a row apart, line by line, in buffers that are used again.
struct Parser {
    reader: Reader,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// How much of each buffer the row has filled.
    filled: (usize, usize),
}

impl Parser {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { reader, bytes: vec![0; 4096], ends: vec![0; 256], filled: (0, 0) }
    }

    fn begin(&mut self) {
        self.reader.reset();
        self.filled = (0, 0);
    }

    /// Reads a line. Whether the row ends with it.
    fn feed(&mut self, mut input: &[u8]) -> bool {
        loop {
            let (bytes, cells) = self.filled;
            let (result, read, wrote, ended) =
                self.reader.read_record(input, &mut self.bytes[bytes..], &mut self.ends[cells..]);
            input = &input[read..];
            self.filled = (bytes + wrote, cells + ended);
            match result {
                ReadRecordResult::InputEmpty => return false,
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => return true,
            }
        }
    }

    /// The row read since `begin`.
    fn row(&self, line: u64) -> Result<Row, Utf8Error> {
        let (bytes, ends) = (&self.bytes[..self.filled.0], &self.ends[..self.filled.1]);
        // What parts the cells is ASCII, so a cell ends where a letter does, unless bytes of two cells make one letter.
        let text = std::str::from_utf8(bytes)?;
        match ends.iter().find(|end| !text.is_char_boundary(**end)) {
            Some(end) => std::str::from_utf8(&bytes[..*end]).map(|_| Row::default()),
            None => Ok(Row { line, text: text.to_owned(), ends: ends.to_vec() }.into_seen()),
        }
    }

    /// The cells as far as they can be read, to name what is refused.
    fn legible(&self, line: u64) -> Row {
        let (bytes, ends) = (&self.bytes[..self.filled.0], &self.ends[..self.filled.1]);
        let mut row = Row { line, ..Row::default() };
        let mut start = 0;
        for end in ends {
            row.text.push_str(&String::from_utf8_lossy(&bytes[start..*end]));
            row.ends.push(row.text.len());
            start = *end;
        }
        row
    }

    /// One line by itself.
    fn line(&mut self, line: &Line) -> Row {
        self.begin();
        if !self.feed(&line.bytes) {
            // An open quote: what stands before it is told apart all the same.
            self.feed(&[]);
        }
        self.row(line.number).unwrap_or_else(|_| self.legible(line.number))
    }
}
