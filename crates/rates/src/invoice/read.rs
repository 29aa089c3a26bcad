//! Reading an invoice: whole, or every cell that is not understood by its place.

use super::columns::{InvoiceColumns, InvoiceField, known};
use crate::table::{Fault, MOST_FAULTS, Rows, rows};
use csv::StringRecord;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use model::{ColumnSource, Currency, InvoiceLine, Message, Money, distinct_headings};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// So many rows are shown before a table is read.
const SHOWN: usize = 5;

/// No text of a line is kept longer, in letters.
const LONGEST: usize = 200;

/// An invoice as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// Its number.
    pub number: String,
    /// Its lines, in their sequence.
    pub lines: Vec<InvoiceLine>,
}

/// A table before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceTable {
    /// The names of its columns, as a map has them; of a table without headings the cells of its first row.
    pub headings: Vec<String>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// The map, with what its headings are known to say, where the map said nothing.
    pub suggested: InvoiceColumns,
}

impl InvoiceTable {
    /// Looks at a table.
    ///
    /// # Errors
    /// When it is no table.
    pub fn look(bytes: &[u8], columns: &InvoiceColumns) -> Result<Self, Fault> {
        let table = rows(text(bytes).as_bytes())?;
        let headings = distinct_headings(table.head.iter());
        let suggested = if columns.is_by_place() { columns.clone() } else { columns.with_known(&headings, known) };
        let row = |(_, record): &(u64, StringRecord)| record.iter().map(str::to_owned).collect();
        Ok(Self { headings, rows: table.rows.iter().take(SHOWN).map(row).collect(), suggested })
    }
}

/// The invoices of a table, in the sequence they begin. `number` is that of its one invoice where no column says it.
///
/// # Errors
/// Every cell that is not understood, by line and column, and the columns that are missing; nothing of the file is used then.
pub fn read_invoices(bytes: &[u8], columns: &InvoiceColumns, number: &str) -> Result<Vec<Invoice>, Vec<Fault>> {
    let table = rows(text(bytes).as_bytes()).map_err(|fault| vec![fault])?;
    let mut faults: Vec<Fault> = columns.missing().into_iter().map(missing).collect();
    if !columns.is_by_place() {
        faults.extend(table.longer());
    }
    let Rows { head, mut rows } = table;
    let headings = distinct_headings(head.iter());
    if columns.is_by_place() {
        rows.insert(0, (1, head));
    }
    faults.extend(columns.iter().filter_map(|(_, source)| absent(source, &headings)));
    let mut invoices: Vec<Invoice> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (line, record) in if faults.is_empty() { rows.as_slice() } else { &[] } {
        let row = Row { line: *line, record, headings: &headings, columns };
        match row.lines(number) {
            Ok((invoice, lines)) => {
                let place = *places.entry(invoice.clone()).or_insert_with(|| {
                    invoices.push(Invoice { number: invoice, lines: Vec::new() });
                    invoices.len() - 1
                });
                invoices[place].lines.extend(lines);
            }
            Err(fault) => faults.push(fault),
        }
        if faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if faults.is_empty() && invoices.is_empty() {
        faults.push(Fault::file("rates-empty"));
    }
    if faults.is_empty() { Ok(invoices) } else { Err(faults) }
}

/// A file as text: by its byte order mark, else UTF-8, else as Windows writes western languages.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => WINDOWS_1252,
    };
    encoding.decode(bytes).0
}

fn missing(word: &'static str) -> Fault {
    Fault::new(0, word, Message::new("rates-column-missing"))
}

/// That a column the map names is not in the table.
fn absent(source: &ColumnSource, headings: &[String]) -> Option<Fault> {
    let is_there = match source {
        ColumnSource::Under(heading) => headings.contains(heading),
        ColumnSource::At(place) => *place <= headings.len(),
        ColumnSource::Always(_) => true,
    };
    (!is_there).then(|| Fault::new(1, &source.to_string(), Message::new("rates-column-missing")))
}

/// A row of a table whose columns are all there.
struct Row<'a> {
    line: u64,
    record: &'a StringRecord,
    headings: &'a [String],
    columns: &'a InvoiceColumns,
}

impl Row<'_> {
    /// The number of the row's invoice, and what the row bills: a line, and one for what comes on top.
    fn lines(&self, number: &str) -> Result<(String, Vec<InvoiceLine>), Fault> {
        let currency = self.text(InvoiceField::Currency);
        let currency =
            currency.parse().map_err(|_| self.fault(InvoiceField::Currency, "rates-no-currency", currency))?;
        let (amount, surcharge) =
            (self.amount(InvoiceField::Amount, currency)?, self.amount(InvoiceField::Surcharge, currency)?);
        let invoice = match self.text(InvoiceField::Invoice) {
            "" => number,
            invoice => invoice,
        };
        if invoice.is_empty() {
            return Err(self.fault(InvoiceField::Invoice, "rates-cell-empty", ""));
        }
        if amount.is_none() && surcharge.is_none() {
            return Err(self.fault(InvoiceField::Amount, "rates-cell-empty", ""));
        }
        let line = |amount: Money, surcharge: bool| InvoiceLine {
            number: shortened(self.text(InvoiceField::Number)),
            reference: shortened(self.text(InvoiceField::Reference)),
            charge: shortened(self.text(InvoiceField::Charge)),
            amount,
            surcharge,
        };
        let surcharge = surcharge.filter(|surcharge| surcharge.minor != 0 || amount.is_none());
        let lines = amount.map(|it| line(it, false)).into_iter().chain(surcharge.map(|it| line(it, true)));
        Ok((shortened(invoice), lines.collect()))
    }

    fn text(&self, field: InvoiceField) -> &str {
        let place = match self.columns.source(field) {
            Some(ColumnSource::Always(text)) => return text,
            Some(ColumnSource::Under(heading)) => self.headings.iter().position(|known| known == heading),
            Some(ColumnSource::At(place)) => place.checked_sub(1),
            None => None,
        };
        place.and_then(|place| self.record.get(place)).unwrap_or_default().trim()
    }

    fn amount(&self, field: InvoiceField, currency: Currency) -> Result<Option<Money>, Fault> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        amount(text, currency).map(Some).ok_or_else(|| self.fault(field, "rates-no-price", text))
    }

    fn fault(&self, field: InvoiceField, key: &'static str, cell: &str) -> Fault {
        let column = self.columns.source(field).map(ToString::to_string).unwrap_or_default();
        Fault::cell(self.line, &column, key, cell)
    }
}

/// An amount as invoices have it: a minus before or behind it, a point or a comma before decimals. What is finer than the smallest coin is
/// rounded, halves away from zero. None where its one mark might as well stand between thousands, as in `1.234`.
fn amount(text: &str, currency: Currency) -> Option<Money> {
    let (negative, plain) = match (text.strip_prefix(['-', '−']), text.strip_suffix('-')) {
        (Some(plain), _) | (None, Some(plain)) => (true, plain.trim()),
        (None, None) => (false, text),
    };
    let last = plain.rfind(['.', ',']);
    let (whole, fraction) = last.map_or((plain, ""), |at| (&plain[..at], &plain[at + 1..]));
    let mark = last.and_then(|at| plain[at..].chars().next());
    let whole = match whole.find(['.', ',']) {
        None if fraction.len() == 3 && whole != "0" && currency.minor_digits() != 3 => return None,
        None => whole.to_owned(),
        Some(_) => joined(whole, if mark == Some('.') { ',' } else { '.' })?,
    };
    let sign = if negative { "-" } else { "" };
    if whole.is_empty() || !plain.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    Money::parse(&format!("{sign}{whole}.{fraction}"), currency).ok()
}

/// A whole number whose thousands are divided by a mark, without it.
fn joined(whole: &str, mark: char) -> Option<String> {
    let mut groups = whole.split(mark);
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()))?;
    let rest: Vec<&str> = groups.collect();
    let are_threes = rest.iter().all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()));
    are_threes.then(|| format!("{first}{}", rest.concat()))
}

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
