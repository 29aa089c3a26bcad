//! The ranges of numbers a shop owns, in blocks: saved by a person, spent by `begin_booking`, each number once, ever.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{CarrierId, Message, NumberBlock, NumberForm, NumberRange, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// A serial of a shop's own range, spent on a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpentSerial {
    /// The form of its number.
    pub form: NumberForm,
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

    /// The range of a carrier, where it has one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn range_of(&self, carrier: &CarrierId) -> Result<Option<NumberRange>> {
        of_carrier(self.connection(), carrier)
    }
}

impl Store {
    /// Keeps a carrier's range, all of its blocks in place of those it had.
    ///
    /// # Errors
    ///
    /// [`StoreError::BadRange`] when the form of a block is not whole or has not all of its serials;
    /// [`StoreError::SpentNumbers`] when a serial that is still to come is on a parcel already, or may be;
    /// [`StoreError::RangesOverlap`] when another block, of this carrier or another one, would spend the same serials.
    pub fn save_range(&self, range: &NumberRange, at: UtcDateTime) -> Result<()> {
        let range = range.clone();
        self.write(move |transaction| {
            check(transaction, &range)?;
            let carrier = range.carrier.0.as_str();
            transaction.execute("DELETE FROM number_blocks WHERE carrier = ?", [carrier])?;
            transaction.execute(
                "INSERT OR REPLACE INTO ranges (carrier, warn_below) VALUES (?, ?)",
                params![carrier, i64::try_from(range.warn_below).unwrap_or(i64::MAX)],
            )?;
            for (place, block) in (0_i64..).zip(&range.blocks) {
                let (prefix, extension) = block.form.space();
                transaction.execute(
                    "INSERT INTO number_blocks (carrier, place, prefix, extension, next, last) VALUES (?, ?, ?, ?, ?, ?)",
                    params![carrier, place, prefix, extension, block.next.cast_signed(), block.last.cast_signed()],
                )?;
                let message = Message::new("journal-range-saved")
                    .with("carrier", &range.carrier)
                    .with("next", block.next.cast_signed())
                    .with("last", block.last.cast_signed());
                journal::write(transaction, at, &message, About::DESK)?;
            }
            Ok(())
        })
    }
}

/// Whether every number of a range that is still to come can be, was never spent, and comes from one block alone.
fn check(connection: &Connection, range: &NumberRange) -> Result<()> {
    let others: Vec<NumberRange> = all(connection)?.into_iter().filter(|it| it.carrier != range.carrier).collect();
    for (place, block) in range.blocks.iter().enumerate() {
        if !block.is_possible() {
            return Err(StoreError::BadRange);
        }
        if let Some(spent) = spent_in(connection, block)? {
            return Err(StoreError::SpentNumbers { spent });
        }
        let meets = |other: &&NumberRange| other.blocks.iter().any(|it| it.meets(block));
        if let Some(other) = others.iter().find(meets) {
            return Err(StoreError::RangesOverlap { carrier: other.carrier.clone() });
        }
        if range.blocks[..place].iter().any(|it| it.meets(block)) {
            return Err(StoreError::RangesOverlap { carrier: range.carrier.clone() });
        }
    }
    Ok(())
}

/// The highest serial of a block that is still to come and on a parcel all the same, or may be.
fn spent_in(connection: &Connection, block: &NumberBlock) -> Result<Option<u64>> {
    let (prefix, extension) = block.form.space();
    let (next, last) = (block.next.cast_signed(), block.last.cast_signed());
    let spent: Option<i64> = connection.query_row(
        "SELECT max(serial) FROM spent_serials WHERE prefix = ? AND extension = ? AND serial BETWEEN ? AND ?",
        params![prefix, extension, next, last],
        |row| row.get(0),
    )?;
    let passed: Option<i64> = connection.query_row(
        "SELECT max(last) FROM passed_serials WHERE prefix = ? AND extension = ? AND first <= ? AND last >= ?",
        params![prefix, extension, last, next],
        |row| row.get(0),
    )?;
    Ok(spent.max(passed).map(i64::unsigned_abs))
}

/// The ranges, by carrier.
pub(crate) fn all(connection: &Connection) -> Result<Vec<NumberRange>> {
    let mut carriers = connection.prepare_cached("SELECT carrier FROM ranges ORDER BY carrier")?;
    let carriers = carriers.query_map([], |row| Ok(CarrierId(row.get(0)?)))?.collect::<rusqlite::Result<Vec<_>>>()?;
    carriers.iter().filter_map(|carrier| of_carrier(connection, carrier).transpose()).collect()
}

pub(crate) fn of_carrier(connection: &Connection, carrier: &CarrierId) -> Result<Option<NumberRange>> {
    let mut warnings = connection.prepare_cached("SELECT warn_below FROM ranges WHERE carrier = ?")?;
    let Some(warn_below) = warnings.query_and_then([&carrier.0], |row| row.get::<_, i64>(0))?.next().transpose()?
    else {
        return Ok(None);
    };
    let mut blocks = connection
        .prepare_cached("SELECT prefix, extension, next, last FROM number_blocks WHERE carrier = ? ORDER BY place")?;
    let blocks = blocks.query_and_then([&carrier.0], block)?.collect::<Result<_>>()?;
    Ok(Some(NumberRange { carrier: carrier.clone(), blocks, warn_below: warn_below.unsigned_abs() }))
}

/// Counts the serials of a block up to one as spent.
pub(crate) fn spend_to(connection: &Connection, carrier: &CarrierId, place: usize, serial: u64) -> Result<()> {
    connection
        .prepare_cached("UPDATE number_blocks SET next = ? WHERE carrier = ? AND place = ?")?
        .execute(params![(serial + 1).cast_signed(), carrier.0, i64::try_from(place).unwrap_or(i64::MAX)])?;
    Ok(())
}

/// The form whose serials are counted under a name in the database.
pub(crate) fn form(prefix: &str, extension: u8) -> Result<NumberForm> {
    let unknown = || StoreError::Damaged("numbers are counted under a name that is none".to_owned());
    NumberForm::of_space(prefix, extension).ok_or_else(unknown)
}

fn block(row: &Row<'_>) -> Result<NumberBlock> {
    Ok(NumberBlock {
        form: form(&row.get::<_, String>(0)?, row.get(1)?)?,
        next: row.get::<_, i64>(2)?.unsigned_abs(),
        last: row.get::<_, i64>(3)?.unsigned_abs(),
    })
}
