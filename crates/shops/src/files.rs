//! Order files: the exports of WooCommerce and Shopify (CSV) and Packdesk's own JSON Lines.
//!
//! `open` finds out what a file is from its first line; an `OrderFile` then reads it row by row, never whole:
//! `lines` → `records` (CSV rows) → `orders` (the rows of one order) → `shopify` or `woocommerce` → `ShopOrder`.

mod cell;
mod columns;
mod connector;
mod encoding;
mod error;
mod json_lines;
mod line_item;
mod lines;
mod orders;
mod recipient;
mod records;
mod shopify;
mod woocommerce;

pub(crate) use self::connector::connector;
pub use self::error::{FileError, Refused};

use self::encoding::decoded;
use self::json_lines::JsonLines;
use self::lines::Lines;
use self::orders::Orders;
use model::ShopOrder;
use std::fs::File;
use std::io::{self, BufReader, Read};
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

/// An open order file: its orders one by one, the bad ones refused by themselves.
pub struct OrderFile {
    format: Format,
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

/// Opens an order file; its form, separator and encoding are found out from its beginning.
///
/// # Errors
/// When it cannot be read or is no order file.
pub fn open(path: &Path) -> Result<OrderFile, FileError> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let read = Arc::new(AtomicU64::new(0));
    let counted = Counted { file, read: Arc::clone(&read) };
    let mut lines = Lines::new(BufReader::with_capacity(64 * 1024, decoded(counted)?));
    let first = lines.first()?.ok_or(FileError::Empty)?;
    let (format, content) = if first.bytes.trim_ascii_start().starts_with(b"{") {
        lines.put_back(first);
        (Format::JsonLines, Content::JsonLines(JsonLines::new(lines)))
    } else {
        let orders = Orders::open(&first, lines)?;
        (orders.format(), Content::Table(Box::new(orders)))
    };
    Ok(OrderFile { format, content, read, size })
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
        (self.read.load(Ordering::Relaxed).min(self.size), self.size)
    }
}

impl Iterator for OrderFile {
    type Item = Result<ShopOrder, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.content {
            Content::Table(orders) => orders.next(),
            Content::JsonLines(lines) => lines.next(),
        }
    }
}

/// The JSON Schema of one line of the JSON Lines form.
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
