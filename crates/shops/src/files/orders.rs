//! From rows to orders: rows under one number are one order, wherever they stand, and it is taken whole or not at all.

use super::Format;
use super::cell::DateOrder;
use super::columns::{Columns, Field, Headings, Part, Ways};
use super::conventions::{Choices, settle};
use super::damage::{Kind, damage};
use super::error::{FileError, Question, Refused, Remark};
use super::lines::{Line, Lines};
use super::records::{BadRow, Records, Row, split};
use super::survey::{Current, Fate, Survey, key};
use super::{shopify, woocommerce};
use crate::entities::decode_order;
use crate::number::DecimalMark;
use model::ShopOrder;
use std::collections::HashMap;

/// The separators a table can have.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Fewer known columns than this are chance.
const FEWEST_COLUMNS: usize = 4;

/// A table as its headings say it is.
pub(super) struct Table {
    known: &'static Headings,
    columns: Columns,
    delimiter: u8,
}

impl Table {
    /// Recognises a table by its first line.
    pub(super) fn recognise(first: &Line, lines: &mut Lines) -> Result<Self, FileError> {
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
        Ok(Self { known, columns, delimiter })
    }

    pub(super) fn format(&self) -> Format {
        self.known.format
    }

    /// Reads the rest of the lines through once, and settles how they are to be read.
    pub(super) fn survey(&mut self, lines: Lines, choices: &Choices) -> Result<Survey, FileError> {
        let survey = Survey::of(&self.columns, Records::new(lines, self.delimiter, self.columns.width()));
        let marks = DecimalMark::ALL.map(DecimalMark::as_str);
        let mark = settle(choices.decimal_mark, survey.marks.verdict(), Question::DecimalMark, marks)?;
        // Weights that do not say it are written as the prices are.
        let chosen = choices.decimal_mark.or_else(|| mark.filter(|_| survey.weight_marks.is_open()));
        let weight_mark = settle(chosen, survey.weight_marks.verdict(), Question::WeightMark, marks)?;
        let orders = DateOrder::ALL.map(DateOrder::as_str);
        let dates = settle(choices.date_order, survey.dates.verdict(), Question::DateOrder, orders)?;
        self.columns.ways = Ways { mark, weight_mark, dates };
        Ok(survey)
    }

    pub(super) fn ways(&self) -> Ways {
        self.columns.ways
    }

    pub(super) fn unknown_columns(&self) -> Vec<String> {
        self.columns.unknown(self.known)
    }

    /// The orders of the same lines, read again.
    pub(super) fn orders(self, survey: Survey, lines: Lines) -> Orders {
        let records = Records::new(lines, self.delimiter, self.columns.width());
        Orders { table: self, survey, records, current: Current::default(), open: HashMap::new(), seen: Vec::new() }
    }
}

/// A table's orders.
pub(super) struct Orders {
    table: Table,
    survey: Survey,
    records: Records,
    current: Current,
    /// The rows of orders that have more to come, by their place.
    open: HashMap<usize, Vec<Row>>,
    /// Places of orders that were refused as a whole.
    seen: Vec<usize>,
}

impl Orders {
    pub(super) fn remarks(&self) -> &[Remark] {
        &self.survey.remarks
    }

    /// What becomes of a row: nothing yet, an order that is whole with it, or a refusal.
    fn take(&mut self, row: Row) -> Result<Option<ShopOrder>, Refused> {
        let columns = &self.table.columns;
        if let Some(key) = self.current.turn(key(columns, &row)) {
            self.current.place = self.survey.place(key).filter(|_| !key.is_empty());
        }
        let field = if columns.id(&row, Field::Number).is_empty() { Field::Reference } else { Field::Number };
        let key = self.current.key();
        if let Some(damage) = damage(key, Kind::Identity, columns.ways.mark) {
            return Err(columns.refuse(&row, field, damage.expected()).of(key));
        }
        let Some(place) = self.current.place else {
            return Err(columns.refuse(&row, Field::Number, "expected-text"));
        };
        let known = &self.survey.orders[place];
        let refusal = match known.fate {
            Fate::Whole => None,
            // The row that broke it is named by itself.
            Fate::Broken => return Ok(None),
            Fate::Endless => Some("expected-fewer-rows"),
            Fate::SharesKey => Some("expected-own-reference"),
        };
        if let Some(expected) = refusal {
            if self.seen.contains(&place) {
                return Ok(None);
            }
            let field = if expected == "expected-own-reference" { Field::Reference } else { Field::Number };
            let refused = columns.refuse(&row, field, expected).of(key);
            self.seen.push(place);
            return Err(refused);
        }
        let rows = self.open.entry(place).or_default();
        rows.push(row);
        if rows.len() < known.rows as usize {
            return Ok(None);
        }
        let rows = self.open.remove(&place).unwrap_or_default();
        self.table.order(&rows).map_err(|refused| refused.of(self.current.key()))
    }

    /// What is refused of a row that is none.
    fn refuse(&mut self, bad: BadRow) -> Refused {
        if let Some(key) = self.current.turn(key(&self.table.columns, &bad.row)) {
            self.current.place = self.survey.place(key).filter(|_| !key.is_empty());
        }
        bad.refused.of(self.current.key())
    }
}

impl Iterator for Orders {
    type Item = Result<ShopOrder, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let taken = match self.records.next() {
                Some(Ok(row)) => self.take(row),
                Some(Err(bad)) => Err(self.refuse(bad)),
                None => {
                    // Only a file that changed while it was read leaves an order open.
                    let place = *self.open.keys().next()?;
                    let first = self.open.remove(&place)?.into_iter().next()?;
                    let key = key(&self.table.columns, &first);
                    Err(Refused::row(first.line, "expected-rest-of-file").of(key))
                }
            };
            match taken {
                Ok(None) => {}
                Ok(Some(order)) => return Some(Ok(order)),
                Err(refused) => return Some(Err(refused)),
            }
        }
    }
}

impl Table {
    /// The order of these rows. What they have in common stands in the first that says when it was placed.
    fn order(&self, rows: &[Row]) -> Result<Option<ShopOrder>, Refused> {
        let columns = &self.columns;
        let says = |row: &&Row| !columns.text(row, Field::Placed).is_empty();
        let Some(head) = rows.iter().find(says).or_else(|| rows.first()) else { return Ok(None) };
        self.check_one(head, rows)?;
        for (field, kind) in [(Field::Reference, Kind::Identity), (Field::Number, Kind::Identity)] {
            columns.check_intact(head, field, kind)?;
        }
        for row in rows {
            columns.check_intact(row, Field::ItemReference, Kind::Identity)?;
            columns.check_intact(row, Field::ItemBarcode, Kind::Identity)?;
            columns.check_intact(row, Field::ItemSku, Kind::Sku)?;
        }
        let order = (self.known.order)(columns, head, rows)?;
        Ok(order.map(|mut order| {
            decode_order(&mut order);
            order
        }))
    }

    /// Refuses rows under one number that say different things about their order: they are two.
    fn check_one(&self, head: &Row, rows: &[Row]) -> Result<(), Refused> {
        for row in rows.iter().filter(|row| row.line != head.line) {
            let differs = |field: &&Field| {
                let text = self.columns.text(row, **field);
                !text.is_empty() && text != self.columns.text(head, **field)
            };
            if let Some(field) = IN_COMMON.iter().find(differs) {
                return Err(self.columns.refuse(row, *field, "expected-one-order"));
            }
        }
        Ok(())
    }
}

/// What all rows of an order say alike, where they say it.
const IN_COMMON: [Field; 8] = [
    Field::Reference,
    Field::Placed,
    Field::Currency,
    Field::Total,
    Field::Shipping(Part::Name),
    Field::Shipping(Part::Street),
    Field::Shipping(Part::PostalCode),
    Field::Shipping(Part::Country),
];

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
