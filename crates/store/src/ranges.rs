//! The ranges of numbers a shop owns: saved by a person, spent by `begin_booking`, each number once, ever.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{CarrierId, Message, NumberRange, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "carrier, prefix, extension, next, last, warn_below";

/// A serial of a shop's own range, spent on a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpentSerial {
    /// The GS1 company prefix.
    pub prefix: String,
    /// The extension digit.
    pub extension: u8,
    /// The serial.
    pub serial: u64,
}

impl Snapshot {
    /// The ranges, by carrier.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn ranges(&self) -> Result<Vec<NumberRange>> {
        all(self.connection())
    }
}

impl Store {
    /// Keeps a carrier's range, in place of the one it had.
    ///
    /// # Errors
    ///
    /// [`StoreError::BadRange`] when prefix, extension digit and serials make no SSCC;
    /// [`StoreError::SpentNumbers`] when a serial that is still to come is on a parcel already, or may be;
    /// [`StoreError::RangesOverlap`] when another carrier would spend the same serials.
    pub fn save_range(&self, range: &NumberRange, at: UtcDateTime) -> Result<()> {
        let range = range.clone();
        self.write(move |transaction| {
            let (next, last) = checked(&range)?;
            let spent: Option<i64> = transaction.query_row(
                "SELECT max(serial) FROM spent_serials WHERE prefix = ? AND extension = ? AND serial BETWEEN ? AND ?",
                params![range.prefix, range.extension, next, last],
                |row| row.get(0),
            )?;
            let passed: Option<i64> = transaction.query_row(
                "SELECT max(last) FROM passed_serials WHERE prefix = ? AND extension = ? AND first <= ? AND last >= ?",
                params![range.prefix, range.extension, last, next],
                |row| row.get(0),
            )?;
            if let Some(spent) = spent.max(passed) {
                return Err(StoreError::SpentNumbers { spent: spent.unsigned_abs() });
            }
            let other: Option<String> = transaction
                .query_row(
                    "SELECT carrier FROM ranges WHERE carrier <> ? AND prefix = ? AND extension = ? AND next <= ?
                     AND last >= ? AND next <= last",
                    params![range.carrier.0, range.prefix, range.extension, last, next],
                    |row| row.get(0),
                )
                .optional()?;
            if let Some(carrier) = other {
                return Err(StoreError::RangesOverlap { carrier });
            }
            transaction.execute(
                "INSERT OR REPLACE INTO ranges (carrier, prefix, extension, next, last, warn_below)
                 VALUES (?, ?, ?, ?, ?, ?)",
                params![
                    range.carrier.0,
                    range.prefix,
                    range.extension,
                    next,
                    last,
                    i64::try_from(range.warn_below).unwrap_or(i64::MAX)
                ],
            )?;
            let message = Message::new("journal-range-saved")
                .with("carrier", range.carrier.0.as_str())
                .with("next", next)
                .with("last", last);
            journal::write(transaction, at, &message, About::DESK)
        })
    }
}

/// First and last serial, if prefix and serials fill the sixteen digits between an SSCC's extension digit and its
/// check digit (GS1 General Specifications, section 2.2.1).
fn checked(range: &NumberRange) -> Result<(i64, i64)> {
    let digits = range.prefix.len();
    let prefix_is_one = (4..=12).contains(&digits) && range.prefix.bytes().all(|digit| digit.is_ascii_digit());
    if !prefix_is_one || range.extension > 9 {
        return Err(StoreError::BadRange);
    }
    let end = 10_u64.pow(16 - u32::try_from(digits).unwrap_or(16));
    if range.last >= end || range.next > range.last + 1 {
        return Err(StoreError::BadRange);
    }
    Ok((range.next.cast_signed(), range.last.cast_signed()))
}

/// The ranges, by carrier.
pub(crate) fn all(connection: &Connection) -> Result<Vec<NumberRange>> {
    let mut ranges = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM ranges ORDER BY carrier"))?;
    ranges.query_and_then([], range)?.collect()
}

pub(crate) fn of_carrier(connection: &Connection, carrier: &CarrierId) -> Result<Option<NumberRange>> {
    let mut found = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM ranges WHERE carrier = ?"))?;
    found.query_and_then([&carrier.0], range)?.next().transpose()
}

/// Counts the range's next serial as spent.
pub(crate) fn spend(connection: &Connection, carrier: &CarrierId) -> Result<()> {
    connection.prepare_cached("UPDATE ranges SET next = next + 1 WHERE carrier = ?")?.execute([&carrier.0])?;
    Ok(())
}

fn range(row: &Row<'_>) -> Result<NumberRange> {
    Ok(NumberRange {
        carrier: CarrierId(row.get(0)?),
        prefix: row.get(1)?,
        extension: row.get(2)?,
        next: row.get::<_, i64>(3)?.unsigned_abs(),
        last: row.get::<_, i64>(4)?.unsigned_abs(),
        warn_below: row.get::<_, i64>(5)?.unsigned_abs(),
    })
}
