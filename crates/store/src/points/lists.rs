//! Which carriers' points are all there, and what is still to be asked for.

use super::keep::{keep, leave};
use super::parsed;
use crate::column::Json;
use crate::{Result, Snapshot, Store};
use model::{Bounds, Country, PointList, PointsKept, Problem, ServicePointRecord, UtcDateTime};
use rusqlite::{Connection, OptionalExtension as _, params};

/// A point that was missing so often in a row takes no parcels any more.
const MISSES: u32 = 2;

/// Asking for all points of a carrier in a country, box by box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointSweep {
    /// The carrier's code.
    pub carrier: String,
    /// The country.
    pub country: Country,
    /// When it was begun.
    pub began_at: UtcDateTime,
    /// The boxes that are still to be asked for, the next one last; none where it came to its end.
    pub open: Vec<Bounds>,
    /// When all points were told last.
    pub whole_at: Option<UtcDateTime>,
}

impl Snapshot {
    /// What is kept of each carrier's points in each country.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn point_lists(&self) -> Result<Vec<PointList>> {
        let connection = self.connection();
        let mut lists = connection.prepare_cached(
            "SELECT k.carrier, k.country, coalesce(c.takes, 0), coalesce(c.gone, 0), c.oldest, l.whole_at,
                    coalesce(json_array_length(l.open), 0), l.problem
             FROM (SELECT carrier, country FROM service_points UNION SELECT carrier, country FROM point_lists) k
             LEFT JOIN (SELECT carrier, country, sum(gone_at IS NULL) AS takes, sum(gone_at IS NOT NULL) AS gone,
                               min(CASE WHEN gone_at IS NULL THEN as_of END) AS oldest
                        FROM service_points GROUP BY carrier, country) c
                  ON c.carrier = k.carrier AND c.country = k.country
             LEFT JOIN point_lists l ON l.carrier = k.carrier AND l.country = k.country
             ORDER BY k.country, k.carrier",
        )?;
        let lists = lists.query_and_then([], |row| {
            let moment = |millis: Option<i64>| millis.map(UtcDateTime::from_millis);
            Ok(PointList {
                carrier: row.get(0)?,
                country: parsed(row, 1)?,
                count: row.get(2)?,
                gone: row.get(3)?,
                oldest: moment(row.get(4)?),
                whole_at: moment(row.get(5)?),
                open_boxes: row.get(6)?,
                problem: row.get::<_, Option<Json<Problem>>>(7)?.map(|Json(problem)| problem),
            })
        })?;
        lists.collect()
    }

    /// How far asking for all points of a carrier in a country has come.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn point_sweep(&self, carrier: &str, country: Country) -> Result<Option<PointSweep>> {
        sweep(self.connection(), carrier, country)
    }
}

impl Store {
    /// Begins to ask for all points of a carrier in a country: these boxes, the last one first. What was begun before is given up.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn begin_point_sweep(&self, carrier: &str, country: Country, open: Vec<Bounds>, at: UtcDateTime) -> Result<()> {
        let carrier = carrier.to_owned();
        self.write(move |transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO point_lists (carrier, country, began_at, open) VALUES (?, ?, ?, ?)
                     ON CONFLICT (carrier, country) DO UPDATE SET began_at = excluded.began_at, open = excluded.open",
                )?
                .execute(params![carrier, country.code(), at.millis(), Json(&open)])?;
            Ok(())
        })
    }

    /// Leaves no trace of having asked for the points of a carrier in a country; what is kept of them stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn forget_point_sweep(&self, carrier: &str, country: Country) -> Result<()> {
        let carrier = carrier.to_owned();
        self.write(move |transaction| {
            transaction
                .prepare_cached("DELETE FROM point_lists WHERE carrier = ? AND country = ?")?
                .execute(params![carrier, country.code()])?;
            Ok(())
        })
    }

    /// Keeps what a step of it told, and what is still to be asked for after it. Where that is nothing, all points are there: what
    /// was not among them is missed once more.
    ///
    /// # Errors
    /// When the database cannot be written; then the step is asked for once more.
    pub fn keep_point_step(
        &self,
        carrier: &str,
        country: Country,
        points: Vec<ServicePointRecord>,
        open: Vec<Bounds>,
        at: UtcDateTime,
    ) -> Result<PointsKept> {
        let carrier = carrier.to_owned();
        self.write(move |transaction| {
            let mut kept = keep(transaction, &points)?;
            let is_end = open.is_empty();
            transaction
                .prepare_cached("UPDATE point_lists SET open = ?, problem = NULL WHERE carrier = ? AND country = ?")?
                .execute(params![Json(&open), carrier, country.code()])?;
            if is_end && let Some(sweep) = sweep(transaction, &carrier, country)? {
                kept.gone = close(transaction, &carrier, country, sweep.began_at, at)?;
            }
            Ok(kept)
        })
    }

    /// Says that all points of a carrier in a country were told since a moment, as a file that has all of them does.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn close_point_list(
        &self,
        carrier: &str,
        country: Country,
        since: UtcDateTime,
        at: UtcDateTime,
    ) -> Result<u32> {
        let carrier = carrier.to_owned();
        self.write(move |transaction| close(transaction, &carrier, country, since, at))
    }

    /// Notes why points could not be asked for.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn note_point_problem(&self, carrier: &str, country: Country, problem: &Problem) -> Result<()> {
        let (carrier, problem) = (carrier.to_owned(), problem.clone());
        self.write(move |transaction| {
            transaction
                .prepare_cached("UPDATE point_lists SET problem = ? WHERE carrier = ? AND country = ?")?
                .execute(params![Json(&problem), carrier, country.code()])?;
            Ok(())
        })
    }
}

fn sweep(connection: &Connection, carrier: &str, country: Country) -> Result<Option<PointSweep>> {
    let mut found = connection
        .prepare_cached("SELECT began_at, open, whole_at FROM point_lists WHERE carrier = ? AND country = ?")?;
    let found = found.query_row(params![carrier, country.code()], |row| {
        Ok(PointSweep {
            carrier: carrier.to_owned(),
            country,
            began_at: UtcDateTime::from_millis(row.get(0)?),
            open: row.get::<_, Json<_>>(1)?.0,
            whole_at: row.get::<_, Option<i64>>(2)?.map(UtcDateTime::from_millis),
        })
    });
    Ok(found.optional()?)
}

/// All points were told since a moment: those that were not are missed once more, and gone after the second time. How many that
/// are.
fn close(connection: &Connection, carrier: &str, country: Country, since: UtcDateTime, at: UtcDateTime) -> Result<u32> {
    connection
        .prepare_cached(
            "INSERT INTO point_lists (carrier, country, began_at, open, whole_at) VALUES (?, ?, ?, '[]', ?)
             ON CONFLICT (carrier, country) DO UPDATE
                 SET began_at = excluded.began_at, open = '[]', whole_at = excluded.whole_at, problem = NULL",
        )?
        .execute(params![carrier, country.code(), since.millis(), at.millis()])?;
    connection
        .prepare_cached(
            "UPDATE service_points SET missed = missed + 1
             WHERE country = ? AND carrier = ? AND as_of < ? AND gone_at IS NULL",
        )?
        .execute(params![country.code(), carrier, since.millis()])?;
    let mut missed = connection.prepare_cached(
        "SELECT id FROM service_points WHERE country = ? AND carrier = ? AND missed >= ? AND gone_at IS NULL",
    )?;
    let missed = missed.query_map(params![country.code(), carrier, MISSES], |row| row.get(0))?;
    let missed = missed.collect::<rusqlite::Result<Vec<i64>>>()?;
    missed.iter().try_for_each(|id| leave(connection, *id, at))?;
    Ok(u32::try_from(missed.len()).unwrap_or(u32::MAX))
}
