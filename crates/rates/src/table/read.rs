//! Reading a sheet: whole, or every cell that is not understood by its place.

use super::columns::{Column, NEEDED, SURCHARGE};
use super::fault::{Fault, MOST};
use super::{cell, overlap};
use crate::postal::Postal;
use crate::sheet::{Amount, Band, Limits, Sheet, Validity, WeightBand, Zone};
use csv::{ReaderBuilder, StringRecord};
use model::{CarrierId, Currency, Grams, Message};
use std::collections::BTreeMap;

/// The most rows of a file.
const MOST_ROWS: usize = 200_000;

/// The most columns of a file.
const MOST_COLUMNS: usize = 500;

/// A file as rows of cells: the first row, and the others with their lines.
pub(crate) struct Rows {
    pub(crate) head: StringRecord,
    pub(crate) rows: Vec<(u64, StringRecord)>,
}

impl Rows {
    /// The rows that have more cells than the first one: what stands there would be read by nobody, and what stands before it may be
    /// one cell cut in two.
    pub(crate) fn longer(&self) -> impl Iterator<Item = Fault> {
        let is_longer = |record: &StringRecord| record.iter().skip(self.head.len()).any(|cell| !cell.trim().is_empty());
        let longer = self.rows.iter().filter(move |(_, record)| is_longer(record));
        longer.map(|(line, _)| Fault::new(*line, "", Message::new("rates-more-cells")))
    }
}

/// The rows of a file. The mark between cells is the one its first line has the most of.
pub(crate) fn rows(bytes: &[u8]) -> Result<Rows, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::file("rates-not-utf8"))?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(b',');
    if has_too_many_columns(text, delimiter) {
        return Err(Fault::file("rates-too-many-columns"));
    }
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut all = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            Fault::new(line, "", Message::new("rates-no-row"))
        })?;
        if all.len() > MOST_ROWS {
            return Err(Fault::file("rates-too-many-rows"));
        }
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            all.push((line, record));
        }
    }
    if all.is_empty() {
        return Err(Fault::file("rates-empty"));
    }
    let (_, head) = all.remove(0);
    Ok(Rows { head, rows: all })
}

/// Whether a row has more columns than any table. The reader of CSV would hold all of a row before anybody could count: 2 GB for
/// 50 MB of separators.
fn has_too_many_columns(text: &str, delimiter: u8) -> bool {
    #[derive(Clone, Copy)]
    enum In {
        CellStart,
        Cell,
        Quotes,
        QuoteInQuotes,
    }
    let (mut place, mut columns) = (In::CellStart, 1);
    for byte in text.bytes() {
        place = match (place, byte) {
            (In::CellStart | In::QuoteInQuotes, b'"') => In::Quotes,
            (In::Quotes, b'"') => In::QuoteInQuotes,
            (In::Quotes, _) => In::Quotes,
            (_, b'\n' | b'\r') => {
                columns = 1;
                In::CellStart
            }
            (_, byte) if byte == delimiter => {
                columns += 1;
                In::CellStart
            }
            _ => In::Cell,
        };
        if columns > MOST_COLUMNS {
            return true;
        }
    }
    false
}

/// The sheets of a file, one for each carrier it names.
///
/// # Errors
/// Every cell that is not understood, by line and column; nothing of the file is used then.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Vec<Fault>> {
    let table = rows(bytes).map_err(|fault| vec![fault])?;
    let (columns, mut faults) = columns(&table.head);
    faults.extend(table.longer());
    let Rows { rows, .. } = table;
    let mut sheets: Vec<(Sheet, Lines)> = Vec::new();
    for (line, record) in &rows {
        if faults.len() >= MOST {
            break;
        }
        let mut row = Row { line: *line, columns: &columns, record, faults: Vec::new() };
        let read = row.band();
        let read = if row.faults.is_empty() { read } else { None };
        faults.append(&mut row.faults);
        let Some((carrier, code, name, band)) = read else { continue };
        let at = sheets.iter().position(|(sheet, _)| sheet.carrier == carrier).unwrap_or_else(|| {
            sheets.push((Sheet { carrier, services: Vec::new() }, Vec::new()));
            sheets.len() - 1
        });
        let (sheet, lines) = &mut sheets[at];
        if let Some(known) = sheet.service(&code).filter(|known| known.name != name) {
            faults.push(Fault::cell(*line, Column::ServiceName.name(), "rates-two-names", &known.name));
        }
        sheet.push(&code, &name, band);
        match lines.iter_mut().find(|(of, _)| *of == code) {
            Some((_, lines)) => lines.push(*line),
            None => lines.push((code, vec![*line])),
        }
    }
    if faults.is_empty() {
        faults.extend(sheets.iter().flat_map(|(sheet, lines)| meeting(sheet, lines)));
    }
    if rows.is_empty() {
        faults.push(Fault::file("rates-empty"));
    }
    faults.sort_by_key(|fault| fault.line);
    faults.truncate(MOST);
    if faults.is_empty() { Ok(sheets.into_iter().map(|(sheet, _)| sheet).collect()) } else { Err(faults) }
}

/// The lines of each service's bands.
type Lines = Vec<(String, Vec<u64>)>;

fn meeting(sheet: &Sheet, lines: &Lines) -> Vec<Fault> {
    let of_service = sheet.services.iter().zip(lines);
    let found = of_service.filter_map(|(service, (_, lines))| {
        let (one, other) = overlap(service)?;
        let first = i64::try_from(*lines.get(one)?).unwrap_or(i64::MAX);
        Some(Fault::new(*lines.get(other)?, "", Message::new("rates-overlap").with("other", first)))
    });
    found.collect()
}

/// What a column of a file is.
enum Means {
    Fixed(Column),
    Surcharge(String),
}

fn columns(head: &StringRecord) -> (Vec<Option<Means>>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut known: Vec<String> = Vec::new();
    let mut columns = Vec::new();
    for name in head {
        let name = name.trim();
        let lower = name.to_ascii_lowercase();
        let surcharge = lower.strip_prefix(SURCHARGE).map(|_| name[SURCHARGE.len()..].trim().to_owned());
        let means = match (Column::named(&lower), surcharge) {
            (Some(column), _) => Some(Means::Fixed(column)),
            (None, Some(surcharge)) if !surcharge.is_empty() => Some(Means::Surcharge(surcharge)),
            _ => None,
        };
        if means.is_none() {
            faults.push(Fault::cell(1, name, "rates-unknown-column", name));
        }
        if known.contains(&lower) {
            faults.push(Fault::cell(1, name, "rates-column-twice", name));
        }
        known.push(lower);
        columns.push(means);
    }
    let lacks = |column: &Column| !known.iter().any(|name| name == column.name());
    for column in NEEDED.iter().filter(|column| lacks(column)) {
        faults.push(Fault::new(1, column.name(), Message::new("rates-column-missing")));
    }
    (columns, faults)
}

struct Row<'a> {
    line: u64,
    columns: &'a [Option<Means>],
    record: &'a StringRecord,
    faults: Vec<Fault>,
}

impl Row<'_> {
    /// Carrier, service, its name and the band of the row; what is wrong with it is among the faults.
    fn band(&mut self) -> Option<(CarrierId, String, String, Band)> {
        let carrier = self.needed(Column::Carrier);
        let code = self.needed(Column::Service);
        let name = self.text(Column::ServiceName).to_owned();
        let zone = Zone {
            label: self.text(Column::Zone).to_owned(),
            countries: self.list(Column::Countries, |country| country.parse().ok()),
            postal: self.list(Column::Postal, |postal| postal.parse::<Postal>().ok()),
            cities: self.list(Column::Cities, |city| Some(city.to_owned())),
        };
        let weight = WeightBand {
            min: self.cell(Column::Min, "rates-no-weight", cell::grams).unwrap_or_default(),
            max: self.cell(Column::Max, "rates-no-weight", cell::grams).unwrap_or(Grams(u32::MAX)),
            edges: self.cell(Column::Edges, "rates-no-edges", cell::edges).unwrap_or_default(),
        };
        let (least, most) = weight.grams();
        if least > most {
            self.fault(Column::Max, "rates-no-band");
        }
        let currency = self.needed_as(Column::Currency, "rates-no-currency", |cell| cell.parse::<Currency>().ok())?;
        let money = |cell: &str| cell::money(cell, currency);
        let limits = Limits {
            length: self.cell(Column::MaxLength, "rates-no-length", cell::millimetres),
            width: self.cell(Column::MaxWidth, "rates-no-length", cell::millimetres),
            height: self.cell(Column::MaxHeight, "rates-no-length", cell::millimetres),
            girth: self.cell(Column::MaxGirth, "rates-no-length", cell::millimetres),
        };
        let valid = Validity {
            from: self.cell(Column::ValidFrom, "rates-no-day", cell::day),
            to: self.cell(Column::ValidTo, "rates-no-day", cell::day),
        };
        if matches!((valid.from, valid.to), (Some(from), Some(to)) if to < from) {
            self.fault(Column::ValidTo, "rates-ends-before");
        }
        let band = Band {
            zone,
            weight,
            limits,
            dim_divisor: self.cell(Column::DimDivisor, "rates-no-number", cell::whole).unwrap_or_default(),
            currency,
            price: self.cell(Column::Price, "rates-no-price", |cell| money(cell).filter(|price| *price >= 0)),
            basis: self.cell(Column::Basis, "rates-no-basis", cell::basis).unwrap_or_default(),
            per_kg_over: self
                .cell(Column::PerKgOver, "rates-no-price", |cell| money(cell).filter(|price| *price >= 0))
                .unwrap_or_default(),
            surcharges: self.surcharges(currency),
            lead_days: self.cell(Column::LeadDays, "rates-no-number", cell::whole),
            valid,
        };
        Some((CarrierId(carrier?), code?, name, band))
    }

    fn surcharges(&mut self, currency: Currency) -> BTreeMap<String, Amount> {
        let mut surcharges = BTreeMap::new();
        for (column, text) in self.columns.iter().zip(self.record) {
            let (Some(Means::Surcharge(name)), text) = (column, text.trim()) else { continue };
            if text.is_empty() {
                continue;
            }
            match cell::amount(text, currency) {
                Some(amount) => {
                    surcharges.insert(name.clone(), amount);
                }
                None => {
                    let column = format!("{SURCHARGE}{name}");
                    self.faults.push(Fault::cell(self.line, &column, "rates-no-surcharge", text));
                }
            }
        }
        surcharges
    }

    fn text(&self, column: Column) -> &str {
        let is = |means: &Option<Means>| matches!(means, Some(Means::Fixed(of)) if *of == column);
        let at = self.columns.iter().position(is);
        at.and_then(|at| self.record.get(at)).unwrap_or_default().trim()
    }

    /// What stands in a cell; none where it is empty.
    fn cell<T>(&mut self, column: Column, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let found = read(text);
        if found.is_none() {
            self.fault(column, key);
        }
        found
    }

    fn needed_as<T>(&mut self, column: Column, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.needed(column)?;
        let found = read(&text);
        if found.is_none() {
            self.fault(column, key);
        }
        found
    }

    fn needed(&mut self, column: Column) -> Option<String> {
        let text = self.text(column).to_owned();
        let is_known = self.columns.iter().any(|it| matches!(it, Some(Means::Fixed(of)) if *of == column));
        if text.is_empty() && is_known {
            self.faults.push(Fault::new(self.line, column.name(), Message::new("rates-cell-empty")));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    fn list<T>(&mut self, column: Column, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let found = cell::list(self.text(column), read);
        if found.is_none() {
            self.fault(column, "rates-no-list");
        }
        found.unwrap_or_default()
    }

    fn fault(&mut self, column: Column, key: &'static str) {
        let fault = Fault::cell(self.line, column.name(), key, self.text(column));
        self.faults.push(fault);
    }
}
