//! Orders their shop changed after their label was made. One that it called off is stopped: nothing of it prints and nobody
//! is told that it ships until a person has answered.

use crate::column::Json;
use crate::journal::{self, About};
use crate::merged::{parcel_of, told};
use crate::stopped::{is_stopped, over, problem, stop_of};
use crate::{Result, Snapshot, Store, StoreError, parts, spool};
use model::{Difference, Job, LateChange, Message, OrderId, Problem, ShopOrder, UtcDateTime, named};
use rusqlite::{Connection, OptionalExtension, params};

impl Snapshot {
    /// What the shop changed in an order after its label was made, where nobody has dealt with it yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn late_change(&self, order: OrderId) -> Result<Option<LateChange>> {
        let Some(kept) = kept(self.connection(), order)? else { return Ok(None) };
        let now = told(self.connection(), order)?;
        let differences = parts::differences(self.connection(), order, (&kept.made_with, &now), kept.at)?;
        Ok(Some(LateChange { cancelled: kept.cancelled, differences, at: kept.at }))
    }

    /// The orders that were changed so, the oldest change first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn late_changes(&self) -> Result<Vec<OrderId>> {
        let connection = self.connection();
        let mut found = connection.prepare_cached("SELECT order_id FROM late_changes ORDER BY at, order_id")?;
        Ok(found.query_map([], |row| row.get(0).map(OrderId))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether an order was called off after its label was made and nobody has answered yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_stopped(&self, order: OrderId) -> Result<bool> {
        is_stopped(self.connection(), order)
    }
}

impl Store {
    /// Keeps that a person has dealt with what the shop changed in an order, and journals `message`. What was stopped goes
    /// on; answers with the jobs that print now.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is nothing to deal with.
    pub fn answer_late(&self, order: OrderId, message: Message, at: UtcDateTime) -> Result<Vec<Job>> {
        self.write(move |transaction| {
            if kept(transaction, order)?.is_none() {
                return Err(StoreError::missing("late change", &order.0));
            }
            journal::write(transaction, at, &message, About::order(order))?;
            end(transaction, order)
        })
    }
}

/// What a change after the label came to.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// The key of the journal's line, and what it speaks of.
    pub(crate) key: &'static str,
    pub(crate) differences: Vec<Difference>,
    /// Whether the order is stopped by it.
    pub(crate) stops: bool,
    /// The jobs that were stopped or let go by it.
    pub(crate) jobs: Vec<Job>,
}

/// Notes what a shop changed in an order that has its label; `after` is kept already.
pub(crate) fn note(
    connection: &Connection,
    id: OrderId,
    before: &ShopOrder,
    after: &ShopOrder,
    at: UtcDateTime,
) -> Result<Noted> {
    let differences = parts::differences(connection, id, (before, after), at)?;
    let changed = Noted { key: "journal-order-changed", ..Noted::default() };
    if differences.is_empty() {
        return Ok(changed);
    }
    if has_left(connection, id)? {
        let key =
            if after.is_called_off() && !before.is_called_off() { "journal-order-cancelled" } else { changed.key };
        return Ok(Noted { key, ..changed });
    }
    let earlier = kept(connection, id)?;
    let was_stopped = earlier.as_ref().is_some_and(|kept| kept.cancelled);
    let made_with = earlier.as_ref().map_or(before, |kept| &kept.made_with);
    let cancelled = after.is_called_off() && !made_with.is_called_off();
    if !cancelled && parts::differences(connection, id, (made_with, after), at)?.is_empty() {
        return Ok(Noted { key: "journal-order-as-labelled", differences, stops: false, jobs: end(connection, id)? });
    }
    connection
        .prepare_cached(
            "INSERT INTO late_changes (order_id, cancelled, made_with, at) VALUES (?, ?, ?, ?)
             ON CONFLICT (order_id) DO UPDATE SET cancelled = excluded.cancelled",
        )?
        .execute(params![id.0, cancelled, Json(made_with), at.millis()])?;
    let jobs = match (was_stopped, cancelled) {
        (false, true) => hold(connection, id, Some(&problem(&after.number)))?,
        (true, false) => let_go(connection, id)?,
        _ => Vec::new(),
    };
    let stops = cancelled && !was_stopped;
    let key = if stops { "journal-order-cancelled-too-late" } else { "journal-order-changed-late" };
    Ok(Noted { key, differences, stops, jobs })
}

fn end(connection: &Connection, order: OrderId) -> Result<Vec<Job>> {
    let stopped = is_stopped(connection, order)?;
    over(connection, order)?;
    if stopped { let_go(connection, order) } else { Ok(Vec::new()) }
}

/// Lets the parcel an order goes in go on, unless another order in it stops it.
fn let_go(connection: &Connection, order: OrderId) -> Result<Vec<Job>> {
    hold(connection, order, stop_of(connection, order)?.as_ref())
}

/// Says of everything of the parcel an order goes in that waits in the spool why it is stopped, or that it is not any more.
fn hold(connection: &Connection, order: OrderId, problem: Option<&Problem>) -> Result<Vec<Job>> {
    let waiting = "j.order_id IN (?, ?) AND j.state = 'queued' ORDER BY j.id";
    let mut jobs = spool::select(connection, waiting, [order.0, parcel_of(connection, order)?.0])?;
    for job in &mut jobs {
        job.problem = problem.cloned();
        connection
            .prepare_cached("UPDATE jobs SET problem = ? WHERE id = ?")?
            .execute(params![job.problem.as_ref().map(Json), job.id.0])?;
    }
    Ok(jobs)
}

/// Whether everything that stands for an order's parcels was handed over to its carrier, by the lists of what they took.
fn has_left(connection: &Connection, order: OrderId) -> Result<bool> {
    let mut here = connection.prepare_cached(
        "SELECT count(*) > 0 AND count(*) = count(hand_over) FROM shipments
         WHERE order_id IN (?, ?) AND direction = 'outgoing' AND state NOT IN ('failed', 'voided', 'kept')",
    )?;
    Ok(here.query_row([order.0, parcel_of(connection, order)?.0], |row| row.get(0))?)
}

/// A change as it lies in the database.
struct Kept {
    cancelled: bool,
    made_with: ShopOrder,
    at: UtcDateTime,
}

fn kept(connection: &Connection, order: OrderId) -> Result<Option<Kept>> {
    let mut found =
        connection.prepare_cached("SELECT cancelled, made_with, at FROM late_changes WHERE order_id = ?")?;
    let kept = found.query_row([order.0], |row| {
        let Json(made_with) = row.get::<_, Json<ShopOrder>>(1)?;
        Ok(Kept { cancelled: row.get(0)?, made_with, at: UtcDateTime::from_millis(row.get(2)?) })
    });
    Ok(kept.optional()?)
}

/// The journal's line of a change.
pub(crate) fn journal_line(noted: &Noted, number: &str) -> Message {
    let message = Message::new(noted.key).with("order", number);
    if noted.differences.is_empty() { message } else { message.with("differences", named(&noted.differences)) }
}
