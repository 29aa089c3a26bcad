//! The journal: what happened, in order, for ever. A line commits together with the change it tells of.

use crate::column::Json;
use crate::{Result, Snapshot, forgotten, without_person};
use model::{JobId, JournalLine, Message, OrderId, ShipmentId, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// What a line of the journal is about.
#[derive(Clone, Copy, Default)]
pub(crate) struct About {
    order: Option<OrderId>,
    shipment: Option<ShipmentId>,
    job: Option<JobId>,
}

impl About {
    /// The desk itself.
    pub(crate) const DESK: Self = Self { order: None, shipment: None, job: None };

    pub(crate) fn order(order: OrderId) -> Self {
        Self { order: Some(order), ..Self::DESK }
    }

    pub(crate) fn shipment(order: OrderId, shipment: ShipmentId) -> Self {
        Self { order: Some(order), shipment: Some(shipment), job: None }
    }

    pub(crate) fn job(self, job: JobId) -> Self {
        Self { job: Some(job), ..self }
    }
}

pub(crate) fn write(connection: &Connection, at: UtcDateTime, message: &Message, about: About) -> Result<()> {
    // An order without its customer gets no new words of people.
    let erased = about.order.map_or(Ok(None), |order| forgotten::erased_at(connection, order))?.is_some();
    let without = erased.then(|| without_person::message(message));
    let message = without.as_ref().unwrap_or(message);
    connection
        .prepare_cached("INSERT INTO journal (at, message, order_id, shipment, job) VALUES (?, ?, ?, ?, ?)")?
        .execute(params![
            at.millis(),
            Json(message),
            about.order.map(|id| id.0),
            about.shipment.map(|id| id.0),
            about.job.map(|id| id.0)
        ])?;
    Ok(())
}

impl Snapshot {
    /// What happened to an order, first to last.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn journal(&self, order: OrderId) -> Result<Vec<JournalLine>> {
        let connection = self.connection();
        let mut lines = connection.prepare_cached(
            "SELECT at, message, order_id, shipment, job FROM journal WHERE order_id = ? ORDER BY id",
        )?;
        lines.query_and_then([order.0], line)?.collect()
    }

    /// What happened last, the newest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn recent_journal(&self, limit: u32) -> Result<Vec<JournalLine>> {
        let connection = self.connection();
        let mut lines = connection
            .prepare_cached("SELECT at, message, order_id, shipment, job FROM journal ORDER BY id DESC LIMIT ?")?;
        lines.query_and_then([limit], line)?.collect()
    }
}

fn line(row: &Row<'_>) -> Result<JournalLine> {
    Ok(JournalLine {
        at: UtcDateTime::from_millis(row.get(0)?),
        message: row.get::<_, Json<_>>(1)?.0,
        order: row.get::<_, Option<i64>>(2)?.map(OrderId),
        shipment: row.get::<_, Option<i64>>(3)?.map(ShipmentId),
        job: row.get::<_, Option<i64>>(4)?.map(JobId),
    })
}
