//! Bringing in a file of service points.

use super::Points;
use crate::Event;
use crate::intake::RefusedRow;
use carriers::{PointFileError, RefusedPoint, read_point_file};
use model::{Country, PointsKept, Problem, ProblemCode};
use serde::Serialize;
use std::collections::BTreeSet;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Rows a commit.
const PORTION: usize = 2_000;

/// What a file of service points brought.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsImported {
    /// The file's name.
    pub file: String,
    /// How many points are new, were known, and take no parcels any more because of it.
    pub kept: PointsKept,
    /// What was refused, the first hundred, each naming its place.
    pub refused: Vec<RefusedRow>,
    /// How much was refused in all.
    pub refused_count: u32,
    /// The headings of columns that say nothing to Packdesk.
    pub unknown_columns: Vec<String>,
}

impl Points {
    /// Brings a file in. One that has all of a carrier's points in a country says so (`whole`): what is not in it the second time
    /// takes no parcels any more.
    pub(crate) fn import(&self, name: &str, text: &str, whole: bool) -> Result<PointsImported, Problem> {
        let began = self.clock.now();
        let file = read_point_file(text, began).map_err(|error| unreadable(name, &error))?;
        let lists: BTreeSet<(String, Country)> =
            file.points.iter().map(|point| (point.carrier.clone(), point.country)).collect();
        let mut kept = PointsKept::default();
        for portion in file.points.chunks(PORTION) {
            let PointsKept { added, known, .. } = self.store.keep_points(portion.to_vec())?;
            kept.added += added;
            kept.known += known;
        }
        // A row that could not be read may be the one that would be missed.
        if whole && file.refused_count == 0 {
            for (carrier, country) in &lists {
                kept.gone += self.store.close_point_list(carrier, *country, began, self.clock.now())?;
            }
        }
        self.events.tell(Event::Settings);
        self.deciding.decide_queue_as_of_now();
        Ok(PointsImported {
            file: name.to_owned(),
            kept,
            refused: file.refused.into_iter().map(refused).collect(),
            refused_count: file.refused_count,
            unknown_columns: file.unknown_columns,
        })
    }
}

fn refused(row: RefusedPoint) -> RefusedRow {
    let RefusedPoint { line, column, expected, found } = row;
    RefusedRow { line, column, expected, found, order: String::new() }
}

fn unreadable(name: &str, error: &PointFileError) -> Problem {
    let problem = match error {
        PointFileError::Unrecognised(_) => Problem::new(ProblemCode::PointFileUnrecognised),
        PointFileError::ColumnsMissing(columns) => {
            Problem::new(ProblemCode::PointFileColumns).with("columns", columns.join(", "))
        }
        PointFileError::TooMany => Problem::new(ProblemCode::PointFileTooLarge),
    };
    problem.with("file", name).because(error)
}
