//! The rows of a CSV file (RFC 4180, read kindly), each with the line it starts on.
//!
//! A quote that is never closed would swallow every row after it. So rows are gathered line by line: what turns out to
//! be no row costs its first line only, and reading goes on with the second.

use super::encoding::text;
use super::error::Refused;
use super::lines::{Line, Lines};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

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
}

/// A row that is none, with its cells as far as they can be told.
pub(super) struct BadRow {
    pub(super) refused: Refused,
    pub(super) row: Row,
}

pub(super) struct Records {
    lines: Lines,
    parser: Reader,
    width: usize,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Records {
    /// Rows of so many columns.
    pub(super) fn new(lines: Lines, delimiter: u8, width: usize) -> Self {
        Self { lines, parser: parser(delimiter), width, bytes: vec![0; 4096], ends: vec![0; 256] }
    }

    fn refuse(&mut self, mut gathered: Vec<Line>, expected: &str, row: Option<Row>) -> BadRow {
        let first = gathered.remove(0);
        for line in gathered.into_iter().rev() {
            self.lines.put_back(line);
        }
        let row = row.unwrap_or_else(|| first_line(&first, &mut self.parser));
        BadRow { refused: Refused::row(first.number, expected), row }
    }
}

impl Iterator for Records {
    type Item = Result<Row, BadRow>;

    fn next(&mut self) -> Option<Self::Item> {
        let first = loop {
            let line = self.lines.next()?;
            if !line.is_blank() {
                break line;
            }
        };
        if let Some(expected) = first.flaw {
            return Some(Err(self.refuse(vec![first], expected, None)));
        }
        self.parser.reset();
        let (mut filled, mut cells) = (0, 0);
        let mut gathered = vec![first];
        loop {
            let last = gathered.len() - 1;
            let input = gathered[last].bytes.as_slice();
            match feed(&mut self.parser, input, &mut self.bytes, &mut self.ends, &mut filled, &mut cells) {
                Some(used) => {
                    let rest = &input[used..];
                    if !rest.trim_ascii().is_empty() {
                        let rest = Line { number: gathered[last].number, bytes: rest.to_vec(), flaw: None };
                        self.lines.put_back(rest);
                    }
                    break;
                }
                None => match self.lines.next() {
                    Some(line) if gathered.len() < MOST_LINES && line.flaw.is_none() => gathered.push(line),
                    next => {
                        gathered.extend(next);
                        return Some(Err(self.refuse(gathered, "expected-closing-quote", None)));
                    }
                },
            }
        }
        let row = row(gathered[0].number, &self.bytes[..filled], &self.ends[..cells]);
        // A row of one line may lack its last cells. A row of several with too few has swallowed another.
        let is_short = gathered.len() > 1 && row.ends.len() < self.width;
        if is_short || row.cells().skip(self.width).any(|cell| !cell.is_empty()) {
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
    first_line(line, &mut parser(delimiter))
}

fn parser(delimiter: u8) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).build()
}

fn first_line(line: &Line, parser: &mut Reader) -> Row {
    parser.reset();
    let (mut bytes, mut ends, mut filled, mut cells) = (vec![0; line.bytes.len()], vec![0; 64], 0, 0);
    if feed(parser, &line.bytes, &mut bytes, &mut ends, &mut filled, &mut cells).is_none() {
        // An open quote: what stands before it is told apart all the same.
        feed(parser, &[], &mut bytes, &mut ends, &mut filled, &mut cells);
    }
    row(line.number, &bytes[..filled], &ends[..cells])
}

/// Reads one line into the buffers, which grow as needed. How much of it the row took; `None` when the row goes on.
fn feed(
    parser: &mut Reader,
    mut input: &[u8],
    bytes: &mut Vec<u8>,
    ends: &mut Vec<usize>,
    filled: &mut usize,
    cells: &mut usize,
) -> Option<usize> {
    let mut used = 0;
    loop {
        let (result, read, wrote, ended) = parser.read_record(input, &mut bytes[*filled..], &mut ends[*cells..]);
        input = &input[read..];
        used += read;
        *filled += wrote;
        *cells += ended;
        match result {
            ReadRecordResult::InputEmpty => return None,
            ReadRecordResult::OutputFull => bytes.resize(bytes.len() * 2 + 64, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record | ReadRecordResult::End => return Some(used),
        }
    }
}

fn row(line: u64, bytes: &[u8], ends: &[usize]) -> Row {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Row { line, text: text.to_owned(), ends: ends.to_vec() };
    }
    let mut row = Row { line, text: String::with_capacity(bytes.len() * 2), ends: Vec::with_capacity(ends.len()) };
    let mut start = 0;
    for end in ends {
        row.text.push_str(&text(&bytes[start..*end]));
        row.ends.push(row.text.len());
        start = *end;
    }
    row
}
