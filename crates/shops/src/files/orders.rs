//! From rows to orders: rows under one number are one order, wherever they stand, and it is taken whole or not at all.

use super::Format;
use super::cell::DateOrder;
use super::column_map::ColumnMap;
use super::columns::{Columns, Headings};
use super::conventions::{Choices, settle};
use super::damage::{Kind, damage};
use super::error::{FileError, Question, Refused, RefusedOrder, Remark, shortened};
use super::evidence::{Example, Verdict};
use super::field::{Field, Part};
use super::head::{Head, MOST_ABOVE, begun};
use super::kept::{Kept, LONGEST};
use super::lines::{Line, Lines};
use super::records::{BadRow, Records, Row, split, written};
use super::suggested::suggested;
use super::survey::{Current, Fate, Survey, is_key, is_of_no_order, key};
use super::ways::Ways;
use super::{mapped, shopify, woocommerce};
use crate::entities::decode_order;
use crate::number::DecimalMark;
use model::{ShopOrder, UtcDateTime};
use std::collections::HashMap;

/// Fewer known columns than this are chance.
const FEWEST_COLUMNS: usize = 4;

/// A table as its headings say it is.
pub(super) struct Table {
    known: &'static Headings,
    columns: Columns,
    delimiter: u8,
    /// Which column says what, where a person said it.
    map: Option<ColumnMap>,
    /// What stands above its headings.
    above: Vec<Line>,
}

impl Table {
    /// Recognises a table by its first line, or by one soon behind it where what stands above its headings is none.
    pub(super) fn recognise(first: &Line, lines: &mut Lines) -> Result<Self, FileError> {
        let (headings, delimiters) = begun(first, lines)?;
        let error = match Self::headed(&headings, &delimiters) {
            Err(error @ (FileError::Unrecognised { .. } | FileError::MissingColumns { .. })) => error,
            recognised => return recognised,
        };
        let mut above = vec![headings];
        for line in lines.by_ref().take(MOST_ABOVE) {
            if let Ok(table) = Self::headed(&line, &delimiters) {
                above.retain(|line| !line.is_blank());
                return Ok(Self { above, ..table });
            }
            above.push(line);
        }
        Err(error)
    }

    fn headed(headings: &Line, delimiters: &[u8]) -> Result<Self, FileError> {
        let candidates = delimiters.iter().flat_map(|delimiter| {
            let row = split(headings, *delimiter);
            FORMS.map(|known| (*delimiter, known, Columns::find(&row, known)))
        });
        let best = candidates.max_by_key(|(_, _, columns)| columns.recognised());
        let (delimiter, known, columns) = best
            .filter(|(_, _, columns)| columns.recognised() >= FEWEST_COLUMNS)
            .ok_or_else(|| FileError::unrecognised(&headings.bytes))?;
        columns.check(known)?;
        Ok(Self { known, columns, delimiter, map: None, above: Vec::new() })
    }

    /// Takes a table as a map says it is; nothing of it is read where a column of the map is not there.
    pub(super) fn mapped(first: &Line, lines: &mut Lines, map: &ColumnMap) -> Result<Self, FileError> {
        let missing = |columns: Vec<String>| FileError::MissingColumns { format: Format::Mapped, columns };
        if !map.missing().is_empty() {
            return Err(missing(map.missing().into_iter().map(str::to_owned).collect()));
        }
        let Head { line, delimiter, names, above, .. } = Head::of(first, lines, map)?;
        let (columns, absent) = Columns::mapped(names, map);
        if !absent.is_empty() {
            return Err(missing(absent));
        }
        if map.is_by_place() {
            lines.put_back(line);
        }
        Ok(Self { known: &mapped::HEADINGS, columns, delimiter, map: Some(map.clone()), above })
    }

    /// The names of a table's columns, and the cells of its first rows.
    pub(super) fn head(
        first: &Line,
        lines: &mut Lines,
        map: &ColumnMap,
        rows: usize,
    ) -> Result<(Vec<String>, Vec<Vec<String>>), FileError> {
        let Head { line, delimiter, names, .. } = Head::of(first, lines, map)?;
        if map.is_by_place() {
            lines.put_back(line);
        }
        let cells = |line: Line| split(&line, delimiter).cells().map(shortened).collect();
        Ok((names, lines.filter(|line| !line.is_blank()).take(rows).map(cells).collect()))
    }

    /// A map with what these headings mean in known exports; `rows` are the first of the table.
    pub(super) fn suggested(map: &ColumnMap, headings: &[String], rows: &[Vec<String>]) -> ColumnMap {
        suggested(map, headings, rows, &FORMS)
    }

    pub(super) fn format(&self) -> Format {
        self.known.format
    }

    /// Reads the rest of the lines through once.
    pub(super) fn survey(&self, lines: Lines) -> Survey {
        let mut survey = Survey::of(&self.columns, Records::new(lines, self.delimiter, self.columns.width()));
        for line in &self.above {
            let found = shortened(String::from_utf8_lossy(&line.bytes).trim());
            survey.remarks.note("expected-headings", Example { line: line.number, column: String::new(), found });
        }
        survey
    }

    /// Settles how the table is to be read, by its own evidence and a person's word.
    pub(super) fn settle(
        &mut self,
        survey: &Survey,
        choices: &Choices,
        written_at: Option<UtcDateTime>,
    ) -> Result<(), FileError> {
        let marks = DecimalMark::ALL.map(DecimalMark::as_str);
        let mark = settle(choices.decimal_mark, survey.marks.verdict(), Question::DecimalMark, marks)?;
        // Weights that do not say it are written as the prices are, unless one would weigh a thousand kilograms.
        let is_light = |mark: &DecimalMark| match survey.parcel_marks.verdict() {
            Verdict::Unsaid => true,
            Verdict::Says(light) => light == *mark,
            Verdict::Unclear(_) => false,
        };
        let by_prices = mark.filter(|mark| survey.weight_marks.is_open() && is_light(mark));
        let weight_mark = match survey.weight_marks.verdict() {
            Verdict::Says(mark) => Some(mark),
            verdict => settle(choices.decimal_mark.or(by_prices), verdict, Question::WeightMark, marks)?,
        };
        let orders = DateOrder::ALL.map(DateOrder::as_str);
        let dates = settle(choices.date_order, survey.dates.verdict(), Question::DateOrder, orders)?;
        self.read_as(Ways { mark, weight_mark, dates, written_at });
        Ok(())
    }

    /// Reads the table in ways that are known.
    pub(super) fn read_as(&mut self, ways: Ways) {
        self.columns.ways = ways;
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
        Orders { table: self, survey, records, current: Current::default(), open: HashMap::new() }
    }
}

/// A table's orders.
pub(super) struct Orders {
    table: Table,
    survey: Survey,
    records: Records,
    current: Current,
    /// The orders that have more rows to come, by their place.
    open: HashMap<usize, Open>,
}

/// An order that has more rows to come.
enum Open {
    /// One that is taken once it is whole.
    Whole(Vec<Row>),
    /// One that is refused whole.
    Refused {
        /// How many of its rows came.
        met: u32,
        because: Vec<Refused>,
        /// Its rows as they stand in the file; none where they are not kept.
        text: Option<String>,
    },
}

impl Open {
    fn of(fate: &Fate) -> Self {
        match fate {
            Fate::Whole => Self::Whole(Vec::new()),
            Fate::Broken => Self::Refused { met: 0, because: Vec::new(), text: Some(String::new()) },
            Fate::Endless | Fate::SharesKey => Self::Refused { met: 0, because: Vec::new(), text: None },
        }
    }

    fn rows(&self) -> usize {
        match self {
            Self::Whole(rows) => rows.len(),
            Self::Refused { met, .. } => *met as usize,
        }
    }

    /// A row that is one.
    fn take(&mut self, row: Row, delimiter: u8) {
        match self {
            Self::Whole(rows) => rows.push(row),
            Self::Refused { met, text, .. } => {
                *met += 1;
                *text = longer(text.take(), &written(row.cells(), delimiter));
            }
        }
    }

    /// What is wrong with it, and the row that is none by which it is.
    fn refuse(&mut self, refused: Refused, bad: Option<String>) {
        if let Self::Refused { met, because, text } = self {
            *met += 1;
            because.push(refused);
            *text = bad.and_then(|bad| longer(text.take(), &bad));
        }
    }
}

impl Orders {
    pub(super) fn remarks(&self) -> &[Remark] {
        self.survey.remarks.as_slice()
    }

    /// What becomes of a row: nothing yet, an order that is whole with it, or a refusal.
    fn take(&mut self, row: Row) -> Result<Option<ShopOrder>, Box<RefusedOrder>> {
        if is_of_no_order(&self.table.columns, &row) {
            let columns = &self.table.columns;
            let field = if columns.has(Field::Number) { Field::Number } else { Field::Reference };
            return Err(columns.refuse(&row, field, "expected-text").into());
        }
        self.turn(&row);
        let Table { columns, delimiter, .. } = &self.table;
        let field = if columns.id(&row, Field::Number).is_empty() { Field::Reference } else { Field::Number };
        // Which rows belong together cannot be told by what is no key.
        if let Some(damage) = damage(self.current.key(), Kind::Identity, columns.ways.mark) {
            return Err(columns.refuse(&row, field, damage.expected()).into());
        }
        let Some(place) = self.current.place else {
            return Err(columns.refuse(&row, Field::Number, "expected-text").into());
        };
        let fate = &self.survey.orders[place].fate;
        let open = self.open.entry(place).or_insert_with(|| Open::of(fate));
        let refused = match fate {
            Fate::Whole | Fate::Broken => None,
            Fate::Endless => Some((field, "expected-fewer-rows")),
            Fate::SharesKey => Some((Field::Reference, "expected-own-reference")),
        };
        if let (Open::Refused { because, .. }, Some((field, expected))) = (&mut *open, refused)
            && because.is_empty()
        {
            because.push(columns.refuse(&row, field, expected).of(self.current.key()));
        }
        open.take(row, *delimiter);
        self.close(place)
    }

    /// What becomes of a row that is none.
    fn refuse(&mut self, bad: BadRow) -> Result<Option<ShopOrder>, Box<RefusedOrder>> {
        if is_of_no_order(&self.table.columns, &bad.row) {
            return Err(bad.refused.into());
        }
        self.turn(&bad.row);
        let Some(place) = self.current.place else { return Err(bad.refused.into()) };
        let fate = &self.survey.orders[place].fate;
        let open = self.open.entry(place).or_insert_with(|| Open::of(fate));
        open.refuse(bad.refused.of(self.current.key()), bad.text);
        self.close(place)
    }

    /// Goes on to the order a row belongs to.
    fn turn(&mut self, row: &Row) {
        if let Some(key) = self.current.turn(key(&self.table.columns, row)) {
            self.current.place = self.survey.place(key).filter(|_| is_key(key));
        }
    }

    /// The order at a place, or why it is refused, once all of its rows came.
    fn close(&mut self, place: usize) -> Result<Option<ShopOrder>, Box<RefusedOrder>> {
        let rows = self.survey.orders[place].rows as usize;
        if self.open.get(&place).is_none_or(|open| open.rows() < rows) {
            return Ok(None);
        }
        match self.open.remove(&place) {
            Some(Open::Whole(rows)) => self.table.order(&rows).map_err(|refused| {
                let text: String = rows.iter().map(|row| written(row.cells(), self.table.delimiter)).collect();
                RefusedOrder::new(refused.of(self.current.key()), self.table.kept(&text))
            }),
            Some(Open::Refused { because, text, .. }) => {
                let kept = text.and_then(|text| self.table.kept(&text));
                refused(because, kept).map_or(Ok(None), Err)
            }
            None => Ok(None),
        }
    }

    /// An order that waits for rows at the end of its file: only a file that changed while it was read leaves one.
    fn left_open(&mut self) -> Option<Box<RefusedOrder>> {
        loop {
            let place = *self.open.keys().next()?;
            let left = match self.open.remove(&place)? {
                Open::Whole(rows) => rows.first().map(|first| {
                    Refused::row(first.line, "expected-rest-of-file").of(key(&self.table.columns, first)).into()
                }),
                Open::Refused { because, .. } => refused(because, None),
            };
            if left.is_some() {
                return left;
            }
        }
    }
}

/// Rows with one more, as long as they are not too long to keep.
fn longer(rows: Option<String>, more: &str) -> Option<String> {
    rows.filter(|rows| rows.len() <= LONGEST).map(|rows| rows + more)
}

/// An order that is refused for these reasons.
fn refused(because: Vec<Refused>, kept: Option<Kept>) -> Option<Box<RefusedOrder>> {
    let mut because = because.into_iter();
    let first = because.next()?;
    Some(Box::new(RefusedOrder { because: first, further: because.collect(), kept }))
}

impl Iterator for Orders {
    type Item = Result<ShopOrder, Box<RefusedOrder>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let taken = match self.records.next() {
                Some(Ok(row)) => self.take(row),
                Some(Err(bad)) => self.refuse(bad),
                None => return self.left_open().map(Err),
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
    /// Rows of an order under the table's headings, to be read again.
    fn kept(&self, rows: &str) -> Option<Kept> {
        let is_by_place = self.map.as_ref().is_some_and(ColumnMap::is_by_place);
        let headings = if is_by_place { String::new() } else { written(self.columns.headings(), self.delimiter) };
        Kept::of(headings + rows, self.columns.ways, self.map.clone())
    }

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
            columns.check_intact(row, Field::ItemName, Kind::Text)?;
            columns.check_intact(row, Field::ItemReference, Kind::Identity)?;
            columns.check_intact(row, Field::ItemBarcode, Kind::Identity)?;
            for field in [Field::ItemSku, Field::ItemHsCode] {
                columns.check_intact(row, field, Kind::Sku)?;
            }
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
            let differs = |field: &Field| {
                let text = self.columns.text(row, *field);
                !text.is_empty() && text != self.columns.text(head, *field)
            };
            if let Some(field) = in_common().find(differs) {
                return Err(self.columns.refuse(row, field, "expected-one-order"));
            }
        }
        Ok(())
    }
}

/// What all rows of an order say alike, where they say it.
fn in_common() -> impl Iterator<Item = Field> {
    let of_order = [
        Field::Reference,
        Field::Placed,
        Field::Paid,
        Field::Fulfilled,
        Field::Cancelled,
        Field::Status,
        Field::PaymentStatus,
        Field::FulfillmentStatus,
        Field::Currency,
        Field::Total,
        Field::DeliveryMethod,
    ];
    of_order.into_iter().chain(Part::ALL.map(Field::Shipping)).chain(Part::ALL.map(Field::Billing))
}

/// The forms a table can have.
const FORMS: [&Headings; 2] = [&shopify::HEADINGS, &woocommerce::HEADINGS];
