//! A table read through once before any order is made of it: which rows belong together, which orders cannot be taken, how
//! numbers and dates are written, and what is not understood.

use super::cell::{self, DateOrder};
use super::columns::Columns;
use super::damage::{Kind, damage, unquoted};
use super::encoding::is_encoded_twice;
use super::error::shortened;
use super::evidence::{Evidence, Example};
use super::field::{Field, Part};
use super::line_item;
use super::mark_sign::{mark_sign, weight_sign};
use super::records::{BadRow, Row};
use super::remarks::Remarks;
use crate::number::DecimalMark;
use crate::weight::exact;
use model::Currency;
use std::collections::HashMap;

/// More rows than this are no order.
const MOST_ROWS: u32 = 10_000;

/// What is known of a file's orders, each at its place in order of appearance.
#[derive(Default)]
pub(super) struct Survey {
    places: HashMap<Box<str>, usize>,
    pub(super) orders: Vec<Known>,
    pub(super) marks: Evidence<DecimalMark>,
    pub(super) weight_marks: Evidence<DecimalMark>,
    /// The marks with which no item weighs a thousand kilograms or more.
    pub(super) parcel_marks: Evidence<DecimalMark>,
    pub(super) dates: Evidence<DateOrder>,
    pub(super) remarks: Remarks,
    /// The order that first had each of the shop's keys.
    references: HashMap<Box<str>, usize>,
}

/// What is known of an order before its rows are read again.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// How many rows it has.
    pub(super) rows: u32,
    pub(super) fate: Fate,
}

/// Whether an order can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    Whole,
    /// One of its rows is none.
    Broken,
    /// It has more rows than an order can have.
    Endless,
    /// Another order of the file has the same key.
    SharesKey,
}

/// The fields whose cells say which mark the file's numbers have.
const AMOUNTS: [Field; 7] = [
    Field::Total,
    Field::Refunded,
    Field::DeliveryPrice,
    Field::DeliveryTax,
    Field::ItemPrice,
    Field::ItemTotal,
    Field::ItemQuantity,
];
const WEIGHTS: [Field; 2] = [Field::Weight, Field::ItemWeight];
const MOMENTS: [Field; 5] = [Field::Placed, Field::Modified, Field::Paid, Field::Fulfilled, Field::Cancelled];

/// Columns that a survey looks at, found once.
struct Watched {
    amounts: Vec<usize>,
    weights: Vec<(usize, Option<&'static str>)>,
    moments: Vec<usize>,
    items: Vec<usize>,
    /// Columns without a heading.
    unnamed: Vec<usize>,
    /// Names and addresses.
    texts: Vec<usize>,
    /// Where items were made.
    origins: Vec<usize>,
}

impl Watched {
    fn new(columns: &Columns) -> Self {
        let places = |fields: &[Field]| fields.iter().flat_map(|field| columns.places(*field)).copied().collect();
        let mut items: Vec<usize> = places(&[Field::Items]);
        items.extend(columns.numbered_places());
        Self {
            amounts: places(&AMOUNTS),
            weights: places(&WEIGHTS).into_iter().map(|place: usize| (place, columns.unit(place))).collect(),
            moments: places(&MOMENTS),
            items,
            unnamed: columns.unnamed().collect(),
            texts: places(&Part::ALL.map(Field::Shipping)),
            origins: places(&[Field::ItemOrigin]),
        }
    }
}

impl Survey {
    /// Reads all rows.
    pub(super) fn of(columns: &Columns, rows: impl Iterator<Item = Result<Row, BadRow>>) -> Self {
        let mut survey = Self::default();
        let watched = Watched::new(columns);
        let mut current = Current::default();
        for row in rows {
            let (row, is_bad) = match &row {
                Ok(row) => (row, false),
                Err(bad) => (&bad.row, true),
            };
            let Some(place) = survey.belong(columns, row, &mut current) else { continue };
            let order = &mut survey.orders[place];
            order.rows = order.rows.saturating_add(1);
            if is_bad {
                if order.fate == Fate::Whole {
                    order.fate = Fate::Broken;
                }
                continue;
            }
            if order.rows > MOST_ROWS && order.fate == Fate::Whole {
                order.fate = Fate::Endless;
            }
            survey.own_key(columns, row, place);
            survey.look(columns, &watched, row);
        }
        survey.places.shrink_to_fit();
        survey
    }

    /// The place of an order by what its rows have in common.
    pub(super) fn place(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The order a row belongs to: by its key, or with the row before it; none where its key is no key.
    fn belong(&mut self, columns: &Columns, row: &Row, current: &mut Current) -> Option<usize> {
        if is_of_no_order(columns, row) {
            return None;
        }
        if let Some(key) = current.turn(key(columns, row)) {
            let place = match self.places.get(key) {
                Some(place) => *place,
                None => {
                    self.places.insert(key.into(), self.orders.len());
                    self.orders.push(Known { rows: 0, fate: Fate::Whole });
                    self.orders.len() - 1
                }
            };
            current.place = Some(place).filter(|_| is_key(key));
        }
        current.place
    }

    /// Two orders under one key of the shop are neither taken.
    fn own_key(&mut self, columns: &Columns, row: &Row, place: usize) {
        if !columns.has(Field::Number) {
            return;
        }
        let reference = columns.id(row, Field::Reference);
        if reference.is_empty() || damage(reference, Kind::Identity, None).is_some() {
            return;
        }
        match self.references.get(reference) {
            Some(first) if *first != place => {
                for place in [*first, place] {
                    self.orders[place].fate = Fate::SharesKey;
                }
            }
            Some(_) => {}
            None => {
                self.references.insert(reference.into(), place);
            }
        }
    }

    /// Gathers what the cells say about the way they are written.
    fn look(&mut self, columns: &Columns, watched: &Watched, row: &Row) {
        let example = |place: usize, text: &str| Example {
            line: row.line,
            column: columns.heading(place).to_owned(),
            found: shortened(text),
        };
        let digits = || columns.text(row, Field::Currency).parse::<Currency>().ok().map(Currency::minor_digits);
        for place in &watched.amounts {
            let text = row.cell(*place);
            if text.bytes().any(|letter| matches!(letter, b'.' | b',')) {
                self.marks.note(mark_sign(text, digits()), || example(*place, text));
            }
        }
        for place in &watched.moments {
            let text = row.cell(*place);
            self.dates.note(cell::date_sign(text), || example(*place, text));
        }
        for (place, unit) in &watched.weights {
            let text = row.cell(*place).trim();
            self.look_at_weight(text, *unit, || example(*place, text));
        }
        // Pieces of nothing are none of its order.
        if says(columns, row, Field::ItemQuantity)
            && !says(columns, row, Field::ItemName)
            && !says_of_items(columns, row)
            && let [place, ..] = columns.places(Field::ItemName)
        {
            self.remarks.note("expected-text", example(*place, ""));
        }
        for place in watched.unnamed.iter().copied().filter(|place| !row.cell(*place).trim().is_empty()) {
            let column = format!("({})", place + 1);
            self.remarks.note("expected-heading", Example { column, ..example(place, row.cell(place)) });
        }
        for place in &watched.texts {
            let text = row.cell(*place);
            if is_encoded_twice(text) {
                self.remarks.note("expected-text-encoded-once", example(*place, text));
            }
        }
        for place in &watched.origins {
            let text = row.cell(*place).trim();
            if !text.is_empty() && places::country(text).is_none() {
                self.remarks.note("expected-country", example(*place, text));
            }
        }
        for place in &watched.items {
            for item in line_item::split(row.cell(*place)) {
                let pairs = line_item::pairs(item);
                for amount in ["total", "quantity", "qty"].into_iter().filter_map(|name| pairs.get(name)) {
                    self.marks.note(mark_sign(amount, digits()), || example(*place, amount));
                }
                if let Some(weight) = pairs.get("weight") {
                    self.look_at_weight(weight, None, || example(*place, weight));
                }
            }
        }
    }

    fn look_at_weight(&mut self, text: &str, unit: Option<&str>, example: impl Fn() -> Example) {
        if text.is_empty() {
            return;
        }
        let sign = weight_sign(text, unit);
        self.weight_marks.note(sign.told, &example);
        self.parcel_marks.note(sign.light, &example);
        if exact(text, unit, Some(DecimalMark::Point)).is_none()
            && exact(text, unit, Some(DecimalMark::Comma)).is_none()
        {
            self.remarks.note("expected-weight", example());
        }
    }
}

/// What the rows of one order have in common.
pub(super) fn key<'r>(columns: &'r Columns, row: &'r Row) -> &'r str {
    let number = columns.id(row, Field::Number);
    if number.is_empty() { unquoted(columns.text(row, Field::Reference)) } else { number }
}

/// Whether a row without a key does not go on with the one before it: it says something and names no item, or it is a sum.
pub(super) fn is_of_no_order(columns: &Columns, row: &Row) -> bool {
    if !key(columns, row).is_empty() || says_of_items(columns, row) {
        return false;
    }
    let name = columns.text(row, Field::ItemName).trim_end_matches(':').trim_end().to_lowercase();
    SUMS.contains(&name.as_str())
        || (name.is_empty() && AMOUNTS.iter().chain([&Field::Note]).any(|field| says(columns, row, *field)))
}

/// Whether a row says something of items by more than a name.
fn says_of_items(columns: &Columns, row: &Row) -> bool {
    let is_said = [Field::ItemSku, Field::Items].into_iter().any(|field| says(columns, row, field));
    is_said || columns.numbered(row).any(|(_, text)| !text.is_empty())
}

fn says(columns: &Columns, row: &Row, field: Field) -> bool {
    !columns.text(row, field).is_empty()
}

/// What stands before sums in the languages of the desk.
const SUMS: [&str; 23] = [
    "total",
    "totals",
    "grand total",
    "subtotal",
    "sum",
    "gesamt",
    "gesamtsumme",
    "summe",
    "zwischensumme",
    "total général",
    "sous-total",
    "somme",
    "totaal",
    "eindtotaal",
    "subtotaal",
    "som",
    "total general",
    "suma",
    "suma total",
    "totale",
    "totale generale",
    "subtotale",
    "somma",
];

/// Whether rows can be told apart by a key.
pub(super) fn is_key(key: &str) -> bool {
    !key.is_empty() && damage(key, Kind::Identity, None).is_none()
}

/// The order that rows without a key go on with.
#[derive(Default)]
pub(super) struct Current {
    key: Option<String>,
    /// Its place; none where its key is no key.
    pub(super) place: Option<usize>,
}

impl Current {
    /// The key of a row, where it begins another order than the row before it.
    pub(super) fn turn<'k>(&mut self, key: &'k str) -> Option<&'k str> {
        match &mut self.key {
            Some(current) if key.is_empty() || *current == key => None,
            Some(current) => {
                current.clear();
                current.push_str(key);
                Some(key)
            }
            None => {
                self.key = Some(key.to_owned());
                Some(key)
            }
        }
    }

    pub(super) fn key(&self) -> &str {
        self.key.as_deref().unwrap_or_default()
    }
}
