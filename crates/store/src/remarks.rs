//! What was remarked of a shipment's labels and papers as they were made: a part that does not print, a paper that is missing. It
//! stays until a person has seen it.

use crate::column::Json;
use crate::{Result, Snapshot, Store, StoreError};
use model::{OrderId, Problem, ProblemCode, RemarkId, ShipmentId, UtcDateTime};
use rusqlite::{Row, params};

/// Such a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remarked {
    /// The station's number for it.
    pub id: RemarkId,
    /// The order.
    pub order: OrderId,
    /// Its shipment.
    pub shipment: ShipmentId,
    /// What is not as it should be.
    pub problem: Problem,
    /// When it was met first.
    pub at: UtcDateTime,
}

impl Snapshot {
    /// What was remarked of shipments that were not taken back, and nobody has seen; the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn remarks(&self) -> Result<Vec<Remarked>> {
        let mut found = self.connection().prepare_cached(
            "SELECT r.id, s.order_id, r.shipment, r.problem, r.at FROM remarks r JOIN shipments s ON s.id = r.shipment
             WHERE s.state NOT IN ('failed', 'voided', 'kept') ORDER BY r.id",
        )?;
        let remarked = |row: &Row<'_>| -> rusqlite::Result<Remarked> {
            Ok(Remarked {
                id: RemarkId(row.get(0)?),
                order: OrderId(row.get(1)?),
                shipment: ShipmentId(row.get(2)?),
                problem: row.get::<_, Json<Problem>>(3)?.0,
                at: UtcDateTime::from_millis(row.get(4)?),
            })
        };
        Ok(found.query_map([], remarked)?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Store {
    /// Keeps a remark about a shipment until a person has seen it; one that is kept already stays as it is.
    ///
    /// # Errors
    /// When the database cannot be written, or there is no such shipment.
    pub fn keep_remark(&self, shipment: ShipmentId, problem: Problem, at: UtcDateTime) -> Result<()> {
        self.write(move |transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO remarks (shipment, problem, at) VALUES (?, ?, ?) ON CONFLICT (shipment, problem) DO NOTHING",
                )?
                .execute(params![shipment.0, Json(&problem), at.millis()])?;
            Ok(())
        })
    }

    /// Forgets what was remarked of a shipment's labels as its carrier made them: they are printed once more.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn labels_come_anew(&self, shipment: ShipmentId) -> Result<()> {
        self.write(move |transaction| {
            transaction
                .prepare_cached("DELETE FROM remarks WHERE shipment = ? AND problem ->> '$.code' IN (?, ?, ?, ?)")?
                .execute(params![
                    shipment.0,
                    ProblemCode::CarrierLabelNotWhole.as_str(),
                    ProblemCode::CarrierLabelPages.as_str(),
                    ProblemCode::CarrierLabelOtherNumber.as_str(),
                    ProblemCode::CarrierLabelUnprintable.as_str()
                ])?;
            Ok(())
        })
    }

    /// A person has seen what was remarked.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not there any more.
    pub fn see_remark(&self, id: RemarkId) -> Result<()> {
        self.write(move |transaction| {
            let seen = transaction.prepare_cached("DELETE FROM remarks WHERE id = ?")?.execute([id.0])?;
            if seen == 0 { Err(StoreError::missing("remark", &id.0)) } else { Ok(()) }
        })
    }
}
