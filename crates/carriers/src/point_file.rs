//! Files of service points: a table of the station's own columns, and what Sendcloud's API answered (v3 and v2), saved as JSON.
//!
//! A table has a heading with `carrier`, `code`, `name`, `street`, `postal_code`, `city`, `country`, `latitude` and `longitude`, in
//! any order, and may have `platform_id`, `kind`, `shop_type`, `house_number`, `hours` (as `Mo-Fr 09:00-18:00`), `max_weight`
//! (grams), `max_length`, `max_width` and `max_height` (millimetres). Commas, semicolons or tabs divide it.

use crate::UnreadPoint;
use crate::points::checked;
use crate::{sendcloud, sendcloud_v2};
use csv::{ReaderBuilder, StringRecord};
use model::{
    Country, Grams, Message, Millimetres, OpeningHours, ParcelSize, PointKind, Position, ServicePointRecord,
    UtcDateTime,
};
use serde_json::Value;

/// No file has more points.
const MOST: usize = 500_000;
/// So many refused rows are named; all are counted.
const NAMED: usize = 100;

/// In the place of a column, where a row has more cells than there are headings.
const WHOLE_ROW: &str = "cells";

const REQUIRED: [&str; 9] =
    ["carrier", "code", "name", "street", "postal_code", "city", "country", "latitude", "longitude"];
const OPTIONAL: [&str; 9] = [
    "platform_id",
    "kind",
    "shop_type",
    "house_number",
    "hours",
    "max_weight",
    "max_length",
    "max_width",
    "max_height",
];

/// What a file tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointFile {
    /// The points that could be read.
    pub points: Vec<ServicePointRecord>,
    /// The first hundred rows of which something could not be read.
    pub refused: Vec<RefusedPoint>,
    /// How many there are in all.
    pub refused_count: u32,
    /// Columns that say nothing to Packdesk.
    pub unknown_columns: Vec<String>,
}

/// Something in a file that could not be read. A point whose hours are wrong is kept without them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedPoint {
    /// The line of a table, or the place in a JSON list; counted from 1.
    pub line: u64,
    /// The column; empty: the whole row.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What was found, shortened.
    pub found: String,
}

/// Why a file is none of service points.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PointFileError {
    /// It is neither a table nor JSON of points.
    #[error("it holds no service points: {0}")]
    Unrecognised(String),
    /// Columns that it has to have and has not.
    #[error("columns are missing: {}", .0.join(", "))]
    ColumnsMissing(Vec<&'static str>),
    /// It holds more than any carrier has.
    #[error("it holds more than {MOST} points")]
    TooMany,
}

/// Reads a file. Rows that cannot be read are refused by their line, the others stand.
///
/// # Errors
/// [`PointFileError`], where it is no such file at all.
pub fn read_point_file(text: &str, at: UtcDateTime) -> Result<PointFile, PointFileError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) { json(text, at) } else { table(text, at) }
}

impl PointFile {
    fn take(
        &mut self,
        line: u64,
        read: Result<(ServicePointRecord, Option<UnreadPoint>), UnreadPoint>,
    ) -> Result<(), PointFileError> {
        let unread = match read {
            Ok((point, unread)) => {
                self.points.push(point);
                unread
            }
            Err(unread) => Some(unread),
        };
        if let Some(unread) = unread {
            self.refused_count = self.refused_count.saturating_add(1);
            if self.refused.len() < NAMED {
                let UnreadPoint { field, found, .. } = unread;
                let expected = Message::new(format!("point-file-{}", field.replace('_', "-")));
                let column = if field == WHOLE_ROW { String::new() } else { field.to_owned() };
                self.refused.push(RefusedPoint { line, column, expected, found });
            }
        }
        if self.points.len() > MOST { Err(PointFileError::TooMany) } else { Ok(()) }
    }
}

/// `{"data":{"results":[…]}}` of v3, or a list of points of v3 or v2.
fn json(text: &str, at: UtcDateTime) -> Result<PointFile, PointFileError> {
    let unrecognised = |error: serde_json::Error| PointFileError::Unrecognised(error.to_string());
    let list = match serde_json::from_str(text).map_err(unrecognised)? {
        Value::Array(list) => list,
        mut whole => match whole.pointer_mut("/data/results").map(Value::take) {
            Some(Value::Array(list)) => list,
            _ => return Err(PointFileError::Unrecognised("no list under data.results".to_owned())),
        },
    };
    let mut file = PointFile::default();
    for (line, value) in (1..).zip(list) {
        let is_v3 = value.get("carrier_service_point_id").is_some();
        file.take(line, if is_v3 { sendcloud::point(value, at) } else { sendcloud_v2::point(value, at) })?;
    }
    Ok(file)
}

fn table(text: &str, at: UtcDateTime) -> Result<PointFile, PointFileError> {
    let heading = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| heading.bytes().filter(|byte| byte == mark).count();
    let mark = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(mark).flexible(true).from_reader(text.as_bytes());
    let unrecognised = |error: csv::Error| PointFileError::Unrecognised(error.to_string());
    let headings: Vec<String> =
        reader.headers().map_err(unrecognised)?.iter().map(|name| name.trim().to_lowercase()).collect();
    let missing: Vec<_> = REQUIRED.into_iter().filter(|name| !headings.iter().any(|it| it == name)).collect();
    if missing.len() == REQUIRED.len() {
        return Err(PointFileError::Unrecognised("no column of service points".to_owned()));
    }
    if !missing.is_empty() {
        return Err(PointFileError::ColumnsMissing(missing));
    }
    let is_known = |name: &&String| REQUIRED.contains(&name.as_str()) || OPTIONAL.contains(&name.as_str());
    let unknown_columns = headings.iter().filter(|name| !is_known(name)).cloned().collect();
    let mut file = PointFile { unknown_columns, ..PointFile::default() };
    for row in reader.records() {
        let cells = row.map_err(unrecognised)?;
        let line = cells.position().map_or(0, csv::Position::line);
        let row = Row { headings: &headings, cells: &cells };
        // What stands before them may be one cell cut in two.
        let more: Vec<&str> =
            cells.iter().skip(headings.len()).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let read = if more.is_empty() { row.point(at) } else { Err(row.unread(WHOLE_ROW, &more.join(" "))) };
        file.take(line, read)?;
    }
    Ok(file)
}

struct Row<'a> {
    headings: &'a [String],
    cells: &'a StringRecord,
}

impl Row<'_> {
    fn cell(&self, column: &str) -> &str {
        let place = self.headings.iter().position(|name| name == column);
        place.and_then(|place| self.cells.get(place)).unwrap_or_default().trim()
    }

    fn unread(&self, field: &'static str, found: &str) -> UnreadPoint {
        UnreadPoint::new(self.cell("code"), field, found)
    }

    fn point(&self, at: UtcDateTime) -> Result<(ServicePointRecord, Option<UnreadPoint>), UnreadPoint> {
        let unread = |column: &'static str| self.unread(column, self.cell(column));
        let degrees = |column: &str| self.cell(column).parse::<f64>().ok();
        let position = degrees("latitude").zip(degrees("longitude"));
        let position = position.and_then(|(latitude, longitude)| Position::of_degrees(latitude, longitude));
        let country: Country = self.cell("country").parse().map_err(|_| unread("country"))?;
        let kind = match self.cell("kind") {
            "" => None,
            word => Some(PointKind::named(word).ok_or_else(|| unread("kind"))?),
        };
        let hours = match self.cell("hours") {
            "" => Ok(None),
            text => text.parse::<OpeningHours>().map(Some),
        };
        let hours_fault = hours.is_err().then(|| unread("hours"));
        let point = ServicePointRecord {
            carrier: self.cell("carrier").to_lowercase(),
            code: self.cell("code").to_owned(),
            platform_id: self.cell("platform_id").to_owned(),
            kind,
            shop_type: self.cell("shop_type").to_owned(),
            name: self.cell("name").to_owned(),
            street: self.cell("street").to_owned(),
            house_number: self.cell("house_number").to_owned(),
            postal_code: self.cell("postal_code").to_owned(),
            city: self.cell("city").to_owned(),
            country,
            position: position.ok_or_else(|| unread("latitude"))?,
            hours: hours.unwrap_or_default(),
            hours_week: None,
            max_weight: self.number("max_weight")?.map(Grams),
            max_size: self.size()?,
            as_of: at,
            gone_at: None,
        };
        Ok((checked(point)?, hours_fault))
    }

    fn number(&self, column: &'static str) -> Result<Option<u32>, UnreadPoint> {
        let text = self.cell(column);
        let unread = |_| self.unread(column, text);
        if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(unread) }
    }

    /// The largest size, where the row says one; a side it does not say has no limit.
    fn size(&self) -> Result<Option<ParcelSize>, UnreadPoint> {
        let sides = [self.number("max_length")?, self.number("max_width")?, self.number("max_height")?];
        let [length, width, height] = sides.map(|side| Millimetres(side.unwrap_or(0)));
        Ok(sides.iter().any(Option::is_some).then_some(ParcelSize { length, width, height }))
    }
}

#[cfg(test)]
mod tests;
