//! Order files: the exports of WooCommerce and Shopify (CSV), tables of any shape by a map of their columns, and Packdesk's own JSON
//! Lines.
//!
//! `open` finds out what a file is from its first line. A table is read twice, row by row, never whole: a `survey` finds out how
//! it is written (`encoding`, `evidence`, `conventions`) and which rows belong together; then
//! `lines` → `records` (CSV rows) → `orders` (the rows of one order) → `shopify`, `woocommerce` or `mapped` → `ShopOrder`.
//! What spreadsheets did to ids and codes is told by `damage`; what is refused is `kept` to be read again.

mod cash_on_delivery;
mod cell;
mod column_map;
mod columns;
mod connector;
mod conventions;
mod damage;
mod encoding;
mod error;
mod evidence;
mod field;
mod head;
mod json_lines;
mod kept;
mod line_item;
mod lines;
mod mapped;
mod mark_sign;
mod months;
mod no_text;
mod orders;
mod preview;
mod recipient;
mod records;
mod remarks;
mod shopify;
mod spelling;
mod suggested;
mod survey;
mod usual;
mod ways;
mod woocommerce;

pub use self::cell::DateOrder;
pub use self::column_map::ColumnMap;
pub(crate) use self::connector::connector;
pub use self::conventions::{Choices, Conventions};
pub use self::error::{FileError, Question, Refused, RefusedOrder, Remark};
pub use self::evidence::Example;
pub use self::kept::Kept;
pub use self::preview::{Preview, fits, preview};
pub use crate::number::DecimalMark;

use self::encoding::{Found, decoded};
use self::json_lines::JsonLines;
use self::lines::{Line, Lines};
use self::no_text::NoText;
use self::orders::{Orders, Table};
use self::ways::Ways;
use encoding_rs::{Encoding, UTF_8};
use jiff::Timestamp;
use model::{ShopOrder, UtcDateTime};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The form of an order file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An order export of WooCommerce, by any of the common exporters.
    WooCommerce,
    /// The orders export of Shopify.
    Shopify,
    /// One `ShopOrder` a line.
    JsonLines,
    /// A table whose columns a person has named.
    Mapped,
}

impl Format {
    /// Its short name, as used for the shop such a file makes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WooCommerce => "woocommerce",
            Self::Shopify => "shopify",
            Self::JsonLines => "packdesk",
            Self::Mapped => "columns",
        }
    }
}

/// An open order file: its orders one by one, the bad ones refused by themselves.
pub struct OrderFile {
    format: Format,
    conventions: Conventions,
    unknown_columns: Vec<String>,
    undated: Option<UtcDateTime>,
    content: Content,
    read: Arc<AtomicU64>,
    size: u64,
}

/// A file's text as it comes in.
type Source = BufReader<Box<dyn Read + Send>>;

enum Content {
    Table(Box<Orders>),
    JsonLines(JsonLines),
}

/// Opens an order file; how it is written is found out from all of it.
///
/// # Errors
/// When it cannot be read or is no order file, or when it can be read in several ways and does not say which.
pub fn open(path: &Path) -> Result<OrderFile, FileError> {
    open_as(path, &Choices::default())
}

/// Opens an order file, with a person's word over its own evidence.
///
/// # Errors
/// As [`open`]; what was chosen is not asked about again.
pub fn open_as(path: &Path, choices: &Choices) -> Result<OrderFile, FileError> {
    open_by(path, choices, None)
}

/// Opens an order file of a shop whose tables have the columns a person named; its own JSON Lines are read as ever.
///
/// # Errors
/// As [`open_as`], and when a column of the map is not there.
pub fn open_by(path: &Path, choices: &Choices, map: Option<&ColumnMap>) -> Result<OrderFile, FileError> {
    let mut file = file_at(path)?;
    let (size, read) = (file.metadata()?.len(), Arc::new(AtomicU64::new(0)));
    let found = found(&mut file, choices)?;
    let mut surveyed = lines(&file, found)?;
    let first = surveyed.first()?.ok_or(FileError::Empty)?;
    if first.bytes.trim_ascii_start().starts_with(b"{") {
        drop(surveyed);
        let content = Content::JsonLines(JsonLines::new(counted(file, found, &read)?));
        let conventions = Conventions::of(found, Ways::default());
        return Ok(OrderFile {
            format: Format::JsonLines,
            conventions,
            unknown_columns: Vec::new(),
            undated: None,
            content,
            read,
            size,
        });
    }
    let mut table = recognise(&first, &mut surveyed, map)?;
    let survey = table.survey(surveyed);
    table.settle(&survey, choices, map.and_then(|_| written_at(&file)))?;
    let mut again = counted(file, found, &read)?;
    if let Some(first) = again.first()? {
        recognise(&first, &mut again, map)?;
    }
    let conventions = Conventions::of(found, table.ways());
    let (format, unknown_columns) = (table.format(), table.unknown_columns());
    let undated = table.ways().written_at;
    let content = Content::Table(Box::new(table.orders(survey, again)));
    Ok(OrderFile { format, conventions, unknown_columns, undated, content, read, size })
}

/// A file, opened. Asked before it is: opening a pipe waits for whoever writes into it, and a device has no end.
fn file_at(path: &Path) -> io::Result<File> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "a folder, a device or a pipe, not a file"));
    }
    File::open(path)
}

/// When a file was written last, where its system says so.
fn written_at(file: &File) -> Option<UtcDateTime> {
    let written = file.metadata().ok()?.modified().ok()?;
    Timestamp::try_from(written).ok().map(UtcDateTime)
}

/// The table that begins with this line, as its headings or a map say.
fn recognise(first: &Line, lines: &mut Lines, map: Option<&ColumnMap>) -> Result<Table, FileError> {
    match map {
        Some(map) => Table::mapped(first, lines, map),
        None => Table::recognise(first, lines),
    }
}

/// The encoding of a file: as its mark says, or a person, or its letters.
fn found(file: &mut File, choices: &Choices) -> Result<Found, FileError> {
    let head = encoding::head(file)?;
    match no_text::of(&head) {
        Some(NoText::Spreadsheet) => return Err(FileError::Spreadsheet),
        Some(NoText::Other) => return Err(FileError::unrecognised(&head)),
        Some(NoText::Encoded(encoding)) => return Err(FileError::UnreadEncoding(encoding)),
        None => {}
    }
    let by_mark = encoding::by_mark(&head);
    let begins_as_json = |found: Found| -> Result<bool, FileError> {
        let first = lines(file, found)?.first()?.ok_or(FileError::Empty)?;
        Ok(first.bytes.trim_ascii_start().starts_with(b"{"))
    };
    Ok(match (&choices.encoding, by_mark) {
        (Some(name), mark) => {
            let encoding = Encoding::for_label(name.as_bytes());
            let encoding = encoding.ok_or_else(|| FileError::UnknownEncoding(name.clone()))?;
            Found { encoding, mark: mark.filter(|mark| mark.encoding == encoding).map_or(0, |mark| mark.mark) }
        }
        (None, Some(found)) => found,
        // JSON is UTF-8 by definition; a line that is not is refused by itself.
        (None, None) if begins_as_json(UNMARKED)? => UNMARKED,
        (None, None) => Found { encoding: by_evidence(file)?, mark: 0 },
    })
}

/// The order of what was kept, read as its file was, or nothing where it is not for the desk; `None` where one of its rows is
/// refused still.
#[must_use]
pub fn read_again(kept: &Kept) -> Option<Vec<ShopOrder>> {
    content(kept).ok()?.map(Result::ok).collect()
}

fn content(kept: &Kept) -> Result<Content, FileError> {
    let lines = || Lines::new(BufReader::new(Box::new(Cursor::new(kept.text.clone().into_bytes()))));
    let mut surveyed = lines();
    let first = surveyed.first()?.ok_or(FileError::Empty)?;
    if first.bytes.starts_with(b"{") {
        return Ok(Content::JsonLines(JsonLines::new(lines())));
    }
    let map = kept.columns.as_ref();
    let mut table = recognise(&first, &mut surveyed, map)?;
    let survey = table.survey(surveyed);
    table.read_as(kept.ways);
    let mut again = lines();
    if let Some(first) = again.first()? {
        recognise(&first, &mut again, map)?;
    }
    Ok(Content::Table(Box::new(table.orders(survey, again))))
}

/// UTF-8 without a mark.
const UNMARKED: Found = Found { encoding: UTF_8, mark: 0 };

fn by_evidence(file: &mut File) -> Result<&'static Encoding, FileError> {
    file.rewind()?;
    if let Some(encoding) = encoding::of_unicode(file)? {
        return Ok(encoding);
    }
    file.rewind()?;
    encoding::by_letters(file)
}

/// The lines of a file from its beginning.
fn lines(file: &File, found: Found) -> io::Result<Lines> {
    let mut again = file.try_clone()?;
    again.rewind()?;
    Ok(Lines::new(BufReader::with_capacity(64 * 1024, decoded(again, found)?)))
}

/// The same, counting what is read.
fn counted(mut file: File, found: Found, read: &Arc<AtomicU64>) -> io::Result<Lines> {
    file.rewind()?;
    let counted = Counted { file, read: Arc::clone(read) };
    Ok(Lines::new(BufReader::with_capacity(64 * 1024, decoded(counted, found)?)))
}

impl OrderFile {
    /// What kind of file it is.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// How it is written: its letters, numbers and dates.
    #[must_use]
    pub fn conventions(&self) -> Conventions {
        self.conventions
    }

    /// The moment its orders have that say no day they were placed: when it was written.
    #[must_use]
    pub fn undated(&self) -> Option<UtcDateTime> {
        self.undated
    }

    /// The headings of columns that say nothing to Packdesk.
    #[must_use]
    pub fn unknown_columns(&self) -> &[String] {
        &self.unknown_columns
    }

    /// What was not understood in orders that are brought in all the same.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        match &self.content {
            Content::Table(orders) => orders.remarks(),
            Content::JsonLines(lines) => lines.remarks(),
        }
    }

    /// How far it is read: bytes read, bytes in all.
    #[must_use]
    pub fn progress(&self) -> (u64, u64) {
        (self.read.load(Ordering::Relaxed).min(self.size), self.size)
    }
}

impl Iterator for OrderFile {
    type Item = Result<ShopOrder, Box<RefusedOrder>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.content.next()
    }
}

impl Iterator for Content {
    type Item = Result<ShopOrder, Box<RefusedOrder>>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Table(orders) => orders.next(),
            Self::JsonLines(lines) => lines.next(),
        }
    }
}

/// The JSON Schema of one line of the JSON Lines form.
#[cfg(feature = "export")]
#[must_use]
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(ShopOrder).to_value()
}

/// A file that counts what was read of it.
struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
