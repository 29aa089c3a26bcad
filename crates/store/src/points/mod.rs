//! Service points: what is kept of them, and where they are.
//!
//! ```text
//! file, carrier ─▶ keep ─▶ service_points + service_point_places (R*Tree) ─▶ search: the nearest
//!                          point_lists: which carriers' points are all there    known: the point of an order
//!                                                                                 number: the point of a number
//! ```
//!
//! A point that its carrier's whole list has not named twice takes no parcels any more; it is not found by its place then, and
//! stays for the orders that name it.

mod keep;
mod known;
mod lists;
mod number;
mod place;
mod search;
mod switches;

pub use known::WantedPoint;
pub use lists::PointSweep;
pub use number::point_number;

pub(crate) use known::known_point;
pub(crate) use number::{by_code, number_points};

use crate::Result;
use crate::column::Json;
use model::{Day, Grams, OpeningHours, PointKind, Position, ServicePointRecord, UtcDateTime};
use rusqlite::Row;
use rusqlite::types::Type;

/// The columns of a point, as [`record`] reads them.
const COLUMNS: &str =
    "p.carrier, p.code, p.platform_id, p.kind, p.shop_type, p.name, p.street, p.house_number, p.postal_code,
     p.city, p.country, p.latitude, p.longitude, p.hours, p.hours_week, p.max_weight, p.max_size, p.as_of, p.gone_at";

/// A postal code as places are found by it.
fn postal_key(code: &str) -> String {
    code.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

fn record(row: &Row<'_>) -> Result<ServicePointRecord> {
    let position = Position::new(row.get(11)?, row.get(12)?);
    Ok(ServicePointRecord {
        carrier: row.get(0)?,
        code: row.get(1)?,
        platform_id: row.get(2)?,
        kind: PointKind::named(row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?),
        shop_type: row.get(4)?,
        name: row.get(5)?,
        street: row.get(6)?,
        house_number: row.get(7)?,
        postal_code: row.get(8)?,
        city: row.get(9)?,
        country: parsed(row, 10)?,
        position: position.ok_or(rusqlite::Error::IntegralValueOutOfRange(11, 0))?,
        hours: optional::<OpeningHours>(row, 13)?,
        hours_week: row.get::<_, Option<Json<Day>>>(14)?.map(|Json(day)| day),
        max_weight: row.get::<_, Option<u32>>(15)?.map(Grams),
        max_size: row.get::<_, Option<Json<_>>>(16)?.map(|Json(size)| size),
        as_of: UtcDateTime::from_millis(row.get(17)?),
        gone_at: row.get::<_, Option<i64>>(18)?.map(UtcDateTime::from_millis),
    })
}

fn parsed<T>(row: &Row<'_>, column: usize) -> Result<T>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    let unreadable = |error: T::Err| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into());
    Ok(text.parse().map_err(unreadable)?)
}

fn optional<T>(row: &Row<'_>, column: usize) -> Result<Option<T>>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    if row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?.is_none() {
        return Ok(None);
    }
    parsed(row, column).map(Some)
}
