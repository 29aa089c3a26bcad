//! From rows to orders: rows that follow each other under one number are one order.

use super::Format;
use super::columns::{Columns, Field, Headings};
use super::error::{FileError, Refused};
use super::lines::{Line, Lines};
use super::records::{Records, Row, split};
use super::{shopify, woocommerce};
use model::ShopOrder;
use std::collections::{HashSet, VecDeque};
use std::iter::Peekable;

/// The separators a table can have.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Fewer known columns than this are chance.
const FEWEST_COLUMNS: usize = 4;

/// More rows than this are no order.
const MOST_ROWS: usize = 10_000;

/// A table's orders.
pub(super) struct Orders {
    known: &'static Headings,
    columns: Columns,
    records: Peekable<Records>,
    seen: HashSet<String>,
    refused: VecDeque<Refused>,
}

/// The rows of one order.
struct Group {
    key: String,
    rows: Vec<Row>,
    /// A row of it was refused, and so is the rest.
    is_broken: bool,
}

impl Orders {
    /// Recognises a table by its first line.
    pub(super) fn open(first: &Line, mut lines: Lines) -> Result<Self, FileError> {
        let (headings, delimiter) = match excel_hint(first) {
            Some(delimiter) => (lines.next().ok_or(FileError::Empty)?, Some(delimiter)),
            None => (first.clone(), None),
        };
        let delimiters = delimiter.map_or(DELIMITERS.to_vec(), |delimiter| vec![delimiter]);
        let candidates = delimiters.iter().flat_map(|delimiter| {
            let row = split(&headings, *delimiter);
            FORMS.map(|known| (*delimiter, known, Columns::find(&row, known)))
        });
        let best = candidates.max_by_key(|(_, _, columns)| columns.recognised());
        let (delimiter, known, columns) =
            best.filter(|(_, _, columns)| columns.recognised() >= FEWEST_COLUMNS).ok_or(FileError::Unrecognised)?;
        columns.check(known)?;
        let records = Records::new(lines, delimiter, columns.width()).peekable();
        Ok(Self { known, columns, records, seen: HashSet::new(), refused: VecDeque::new() })
    }

    pub(super) fn format(&self) -> Format {
        self.known.format
    }

    /// The next order's rows. Rows without number go on with the order before them.
    fn group(&mut self) -> Option<Group> {
        let mut group: Option<Group> = None;
        while let Some(next) = self.records.peek() {
            let row = next.as_ref().unwrap_or_else(|bad| &bad.row);
            let key = key(&self.columns, row);
            if group.as_ref().is_some_and(|group| !key.is_empty() && key != group.key) {
                break;
            }
            let key = key.to_owned();
            let group = group.get_or_insert_with(|| Group { key, rows: Vec::new(), is_broken: false });
            match self.records.next() {
                Some(Ok(_)) if group.is_broken => {}
                Some(Ok(row)) if group.rows.len() == MOST_ROWS => {
                    self.refused.push_back(self.columns.refuse(&row, Field::Number, "expected-text"));
                    group.is_broken = true;
                }
                Some(Ok(row)) => group.rows.push(row),
                Some(Err(bad)) => {
                    self.refused.push_back(bad.refused);
                    group.is_broken = true;
                }
                None => break,
            }
        }
        group
    }

    fn order(&mut self, group: Group) -> Result<Option<ShopOrder>, Refused> {
        let Some(first) = group.rows.first() else { return Ok(None) };
        if group.key.is_empty() {
            return Err(self.columns.refuse(first, Field::Number, "expected-text"));
        }
        if self.seen.contains(&group.key) {
            return Err(self.columns.refuse(first, Field::Number, "expected-rows-together"));
        }
        let order = (self.known.order)(&self.columns, &group.rows);
        self.seen.insert(group.key);
        order
    }
}

impl Iterator for Orders {
    type Item = Result<ShopOrder, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(refused) = self.refused.pop_front() {
                return Some(Err(refused));
            }
            let group = self.group()?;
            if group.is_broken {
                self.seen.insert(group.key);
                continue;
            }
            match self.order(group) {
                Ok(Some(order)) => return Some(Ok(order)),
                Ok(None) => {}
                Err(refused) => return Some(Err(refused)),
            }
        }
    }
}

/// What the rows of one order have in common.
fn key<'r>(columns: &Columns, row: &'r Row) -> &'r str {
    let number = columns.text(row, Field::Number);
    if number.is_empty() { columns.text(row, Field::Reference) } else { number }
}

/// The forms a table can have.
const FORMS: [&Headings; 2] = [&shopify::HEADINGS, &woocommerce::HEADINGS];

/// The separator in the line `sep=;` that Excel understands before the headings.
fn excel_hint(line: &Line) -> Option<u8> {
    match line.bytes.trim_ascii_end() {
        [b's', b'e', b'p', b'=', delimiter] => Some(*delimiter),
        b"sep=" => Some(b'\t'),
        _ => None,
    }
}
