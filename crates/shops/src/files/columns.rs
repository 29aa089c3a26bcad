//! Which column of a table holds what, by the headings exporters give it.

use super::column_map::ColumnMap;
use super::damage::{Kind, damage, unquoted};
use super::error::{FileError, Refused};
use super::field::Field;
use super::records::Row;
use super::ways::Ways;
use super::{Format, cell};
use crate::weight::{Weight, exact};
use model::{ColumnSource, Currency, Money, ShopOrder, UtcDateTime};
use std::collections::BTreeMap;

/// The headings of a form: each field by every heading it is known under, the usual one first.
pub(super) struct Headings {
    pub(super) format: Format,
    pub(super) names: &'static [(Field, &'static [&'static str])],
    /// Headings of columns that are known and not needed.
    pub(super) ignored: &'static [&'static str],
    /// Of each group, one has to be there.
    pub(super) needed: &'static [&'static [Field]],
    /// Headings of columns that come in numbers, as `line_item_1`.
    pub(super) numbered: &'static str,
    /// Makes the order of its rows; the first argument after the columns is the row that says what all have in common.
    /// Nothing where it is not for the desk.
    pub(super) order: ReadOrder,
}

/// Reads the order of its rows.
type ReadOrder = fn(&Columns, &Row, &[Row]) -> Result<Option<ShopOrder>, Refused>;

/// The columns of one file.
#[derive(Debug)]
pub(super) struct Columns {
    headings: Vec<String>,
    /// Where each field stands: in the first of these columns that says something.
    places: BTreeMap<Field, Vec<usize>>,
    numbered: Vec<usize>,
    /// What holds for every order, of fields no column says.
    always: BTreeMap<Field, String>,
    /// What the headings of weights say they are in.
    units: BTreeMap<usize, &'static str>,
    /// How the file's numbers and dates are read.
    pub(super) ways: Ways,
}

impl Columns {
    /// Finds the columns of a form in a row of headings.
    pub(super) fn find(row: &Row, known: &Headings) -> Self {
        let headings: Vec<String> = row.cells().map(|heading| heading.trim().to_owned()).collect();
        let plain: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
        let named = |field: Field, name: &str| {
            (0..plain.len()).filter(|place| is_named(&plain[*place], field, name)).collect::<Vec<_>>()
        };
        // A second column of the same heading is not read.
        let small: Vec<String> = headings.iter().map(|heading| heading.to_lowercase()).collect();
        let is_first = |place: &usize| !small[..*place].contains(&small[*place]);
        let of =
            |field: Field, names: &[&str]| names.iter().flat_map(|name| named(field, name)).filter(is_first).collect();
        let places: BTreeMap<Field, Vec<usize>> = known
            .names
            .iter()
            .map(|(field, names)| (*field, of(*field, names)))
            .filter(|(_, places): &(Field, Vec<usize>)| !places.is_empty())
            .collect();
        let unit = |place: usize| UNITS.into_iter().find(|unit| plain[place].rsplit(' ').next() == Some(unit));
        let units = places.values().flatten().filter_map(|place| Some((*place, unit(*place)?))).collect();
        let is_numbered = |heading: &str| {
            let number = heading.strip_prefix(known.numbered).unwrap_or_default().trim();
            !known.numbered.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        };
        let numbered =
            plain.iter().enumerate().filter(|(_, heading)| is_numbered(heading)).map(|(place, _)| place).collect();
        Self { headings, places, numbered, always: BTreeMap::new(), units, ways: Ways::default() }
    }

    /// The columns a map names, in a table whose columns have these names; with those that are not there.
    pub(super) fn mapped(headings: Vec<String>, map: &ColumnMap) -> (Self, Vec<String>) {
        let (mut places, mut always, mut absent) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        for (field, said) in map.iter() {
            let (place, name) = match said {
                ColumnSource::Under(name) => (headings.iter().position(|heading| heading == name), name.clone()),
                ColumnSource::At(place) => (Some(place - 1).filter(|at| *at < headings.len()), format!("#{place}")),
                ColumnSource::Always(text) => {
                    always.insert(field, text.clone());
                    continue;
                }
            };
            match place {
                Some(place) => drop(places.insert(field, vec![place])),
                None => absent.push(name),
            }
        }
        let said = always.get(&Field::WeightUnit).map(|unit| unit.to_lowercase());
        let usual = said.and_then(|said| UNITS.into_iter().find(|unit| *unit == said));
        let unit =
            |place: usize| UNITS.into_iter().find(|unit| plain(&headings[place]).rsplit(' ').next() == Some(unit));
        let weights = [Field::Weight, Field::ItemWeight].into_iter().filter_map(|field| places.get(&field)).flatten();
        let units = weights.filter_map(|place: &usize| Some((*place, unit(*place).or(usual)?))).collect();
        let columns = Self { headings, places, numbered: Vec::new(), always, units, ways: Ways::default() };
        (columns, absent)
    }

    /// How many of the form's columns are there.
    pub(super) fn recognised(&self) -> usize {
        self.places.len() + self.numbered.len().min(1)
    }

    pub(super) fn headings(&self) -> impl Iterator<Item = &str> {
        self.headings.iter().map(String::as_str)
    }

    pub(super) fn width(&self) -> usize {
        self.headings.len()
    }

    /// Refuses a table without the columns it needs.
    pub(super) fn check(&self, known: &Headings) -> Result<(), FileError> {
        let is_there = |group: &&[Field]| {
            group.iter().any(|field| self.has(*field)) || (group.contains(&Field::Items) && !self.numbered.is_empty())
        };
        let usual =
            |field: Field| known.names.iter().find(|(known, _)| *known == field).and_then(|(_, names)| names.first());
        let missing = known.needed.iter().filter(|group| !is_there(group)).filter_map(|group| usual(*group.first()?));
        let columns: Vec<String> = missing.map(|name| (*name).to_owned()).collect();
        if columns.is_empty() { Ok(()) } else { Err(FileError::MissingColumns { format: known.format, columns }) }
    }

    /// The headings that say nothing to Packdesk, as they stand in the file.
    pub(super) fn unknown(&self, known: &Headings) -> Vec<String> {
        let is_known = |place: usize, heading: &str| {
            let name = plain(heading);
            name.is_empty()
                || self.numbered.contains(&place)
                || self.places.values().flatten().any(|known| *known == place)
                || known.ignored.contains(&name.as_str())
        };
        let headings = self.headings.iter().enumerate();
        headings.filter(|(place, heading)| !is_known(*place, heading)).map(|(_, heading)| heading.clone()).collect()
    }

    /// The columns of a field, that which is read first the first.
    pub(super) fn places(&self, field: Field) -> &[usize] {
        self.places.get(&field).map(Vec::as_slice).unwrap_or_default()
    }

    /// The column in which a row says something of a field, else the first of that field.
    fn place(&self, row: &Row, field: Field) -> Option<usize> {
        let places = self.places(field);
        places.iter().find(|place| !row.cell(**place).trim().is_empty()).or(places.first()).copied()
    }

    /// What the heading of a weight says it is in.
    pub(super) fn unit(&self, place: usize) -> Option<&'static str> {
        self.units.get(&place).copied()
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.places.contains_key(&field) || self.always.contains_key(&field)
    }

    /// A cell, trimmed, or what holds for every order; empty where there is none.
    pub(super) fn text<'r>(&'r self, row: &'r Row, field: Field) -> &'r str {
        let always = || self.always.get(&field).map_or("", String::as_str);
        self.place(row, field).map_or_else(always, |place| row.cell(place).trim())
    }

    /// A cell as a list of one text; of none where it is empty.
    pub(super) fn texts(&self, row: &Row, field: Field) -> Vec<String> {
        Some(self.text(row, field)).filter(|text| !text.is_empty()).map(str::to_owned).into_iter().collect()
    }

    /// A text that tells things apart, as it was before a spreadsheet was kept from reading it as a number.
    pub(super) fn id<'r>(&'r self, row: &'r Row, field: Field) -> &'r str {
        unquoted(self.text(row, field))
    }

    /// Refuses a text of digits that a spreadsheet has made something else of.
    pub(super) fn check_intact(&self, row: &Row, field: Field, kind: Kind) -> Result<(), Refused> {
        match damage(self.id(row, field), kind, self.ways.mark) {
            Some(damage) => Err(self.refuse(row, field, damage.expected())),
            None => Ok(()),
        }
    }

    /// The numbered columns' cells, with their places.
    pub(super) fn numbered<'r>(&self, row: &'r Row) -> impl Iterator<Item = (usize, &'r str)> {
        self.numbered.iter().map(|place| (*place, row.cell(*place).trim()))
    }

    pub(super) fn numbered_places(&self) -> impl Iterator<Item = usize> {
        self.numbered.iter().copied()
    }

    /// The columns without a heading.
    pub(super) fn unnamed(&self) -> impl Iterator<Item = usize> {
        (0..self.headings.len()).filter(|place| self.headings[*place].is_empty())
    }

    /// The heading of a place.
    pub(super) fn heading(&self, place: usize) -> &str {
        self.headings.get(place).map_or("", String::as_str)
    }

    /// Refuses the row for one cell.
    pub(super) fn refuse(&self, row: &Row, field: Field, expected: &'static str) -> Refused {
        let heading = self.place(row, field).map_or("", |place| self.heading(place));
        Refused::cell(row.line, heading, expected, self.text(row, field))
    }

    pub(super) fn needed<'r>(&'r self, row: &'r Row, field: Field) -> Result<&'r str, Refused> {
        let text = self.text(row, field);
        if text.is_empty() { Err(self.refuse(row, field, "expected-text")) } else { Ok(text) }
    }

    pub(super) fn currency(&self, row: &Row) -> Result<Currency, Refused> {
        self.text(row, Field::Currency).parse().map_err(|_| self.refuse(row, Field::Currency, "expected-currency"))
    }

    pub(super) fn amount(&self, row: &Row, field: Field, currency: Currency) -> Result<Option<Money>, Refused> {
        let text = self.text(row, field);
        if text.is_empty() {
            return Ok(None);
        }
        cell::amount(text, currency, self.ways.mark).map(Some).ok_or_else(|| self.refuse(row, field, "expected-amount"))
    }

    pub(super) fn moment(&self, row: &Row, field: Field) -> Result<Option<UtcDateTime>, Refused> {
        let text = self.text(row, field);
        if text.is_empty() {
            return Ok(None);
        }
        cell::moment(text, self.ways.dates).map(Some).ok_or_else(|| self.refuse(row, field, "expected-moment"))
    }

    /// How many pieces are to be sent: those that were ordered without those that were paid back.
    pub(super) fn quantity(&self, row: &Row) -> Result<u32, Refused> {
        let count = |field: Field| {
            let text = self.text(row, field);
            // What was paid back has a minus in some exports.
            let text = if field == Field::ItemRefunded { text.trim_start_matches('-') } else { text };
            cell::count(text, self.ways.mark).ok_or_else(|| self.refuse(row, field, "expected-count"))
        };
        let ordered = count(Field::ItemQuantity)?;
        let is_net =
            self.place(row, Field::ItemQuantity).is_some_and(|place| plain(self.heading(place)).contains("refund"));
        let refunded = !is_net && !self.text(row, Field::ItemRefunded).is_empty();
        Ok(if refunded { ordered.saturating_sub(count(Field::ItemRefunded)?) } else { ordered })
    }

    /// A weight that says its unit, or whose column does, as `Weight (kg)`.
    pub(super) fn weight(&self, row: &Row, field: Field) -> Option<Weight> {
        let mark = self.ways.weight_mark.or(self.ways.mark);
        let unit = self.place(row, field).and_then(|place| self.unit(place));
        exact(self.text(row, field), unit, mark).filter(|weight| *weight > Weight::ZERO)
    }
}

/// The units of weight a heading can name.
const UNITS: [&str; 11] = ["kg", "kilograms", "g", "gr", "gram", "grams", "lbs", "lb", "pounds", "oz", "ounces"];

/// Whether a heading is this name of a field: that of a weight may say its unit behind it, as `Weight (kg)` or `Weight in g`.
fn is_named(heading: &str, field: Field, name: &str) -> bool {
    let is_weight = matches!(field, Field::Weight | Field::ItemWeight);
    heading == name || is_weight && without_unit(heading) == name
}

fn without_unit(heading: &str) -> &str {
    match heading.rsplit_once(' ') {
        Some((rest, unit)) if UNITS.contains(&unit) => rest.strip_suffix(" in").unwrap_or(rest),
        _ => heading,
    }
}

/// What a heading means that one of these forms knows.
pub(super) fn meaning(heading: &str, forms: &[&Headings]) -> Option<Field> {
    let name = plain(heading);
    let mut names = forms.iter().flat_map(|form| form.names);
    names.find(|(field, names)| names.iter().any(|known| is_named(&name, *field, known))).map(|(field, _)| *field)
}

/// A heading without its dress, in one spelling: `First Name (Billing)` and `first_name_billing` are the same, and so are
/// `Canceled at` and `Cancelled at`.
pub(super) fn plain(heading: &str) -> String {
    let words = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.map(|word| match word.to_lowercase().as_str() {
        "canceled" => "cancelled".to_owned(),
        "fulfilment" => "fulfillment".to_owned(),
        "adress" => "address".to_owned(),
        "zip" | "zipcode" | "postalcode" => "postcode".to_owned(),
        word => word.to_owned(),
    });
    let joined = words.collect::<Vec<_>>().join(" ");
    joined.replace("postal code", "postcode").replace("post code", "postcode").replace("postcode code", "postcode")
}
