//! The outbox: what shops and carriers still have to be told, each message once, in order per order and target.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError, shipments, stopped};
use model::{
    BookingState, Message, OrderId, OutboxEntry, OutboxId, OutboxMessage, OutboxState, OutboxTarget, Problem,
    ProblemCode, Shipment, ShipmentId, UtcDateTime,
};
use rusqlite::{Connection, Params, Row, params};
use std::time::Duration;

/// How much stands in the outbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Entries that are still tried.
    pub due: u32,
    /// Entries a person has to look at.
    pub set_aside: u32,
}

/// Of `outbox e`: the first of its order and target that is not done. Later ones wait for it, whatever holds it up, so
/// that nobody hears an older word after a newer one.
const FIRST_OF_ORDER: &str = "NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.order_id = e.order_id
                              AND earlier.target = e.target AND earlier.id < e.id
                              AND earlier.state NOT IN ('done', 'dropped'))";

/// Of `outbox e`: it would tell somebody who takes it for all that a part of an order shipped of which something is still to be sent. What
/// a person put away is not.
const TELLS_OF_PART: &str = "(e.waits_for_rest = 1 AND EXISTS (
    SELECT 1 FROM orders o WHERE o.id = e.order_id AND o.rest = 1 AND o.stage <> 'put_away'))";

/// Of `outbox e`: it may be tried. That a stopped order ships is told to nobody, and many a shop hears of
/// parts once all of them left.
fn ready() -> String {
    format!("{FIRST_OF_ORDER} AND NOT {} AND NOT {TELLS_OF_PART}", stopped::STOPS_NOTICE)
}

impl Snapshot {
    /// The entries to try now, the longest due first; at most one an order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox_due(&self, at: UtcDateTime) -> Result<Vec<OutboxEntry>> {
        let due = format!("e.state = 'due' AND e.due_at <= ? AND {} ORDER BY e.due_at, e.id", ready());
        select(self.connection(), &due, [at.millis()])
    }

    /// When the next entry is due that is not due yet.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn next_due_after(&self, now: UtcDateTime) -> Result<Option<UtcDateTime>> {
        let connection = self.connection();
        let sql = format!("SELECT min(e.due_at) FROM outbox e WHERE e.state = 'due' AND e.due_at > ? AND {}", ready());
        let next: Option<i64> = connection.prepare_cached(&sql)?.query_row([now.millis()], |row| row.get(0))?;
        Ok(next.map(UtcDateTime::from_millis))
    }

    /// The latest entries, newest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox(&self, limit: u32) -> Result<Vec<OutboxEntry>> {
        select(self.connection(), "true ORDER BY e.id DESC LIMIT ?", [limit])
    }

    /// The entries that were set aside, the oldest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox_set_aside(&self) -> Result<Vec<OutboxEntry>> {
        select(self.connection(), "e.state = 'set_aside' ORDER BY e.id", [])
    }

    /// How much stands in the outbox.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox_counts(&self) -> Result<OutboxCounts> {
        let connection = self.connection();
        let mut counts = connection.prepare_cached(
            "SELECT count(*) FILTER (WHERE state <> 'set_aside'), count(*) FILTER (WHERE state = 'set_aside')
                 FROM outbox WHERE state IN ('due', 'trying', 'set_aside')",
        )?;
        Ok(counts.query_row([], |row| Ok(OutboxCounts { due: row.get(0)?, set_aside: row.get(1)? }))?)
    }
}

impl Store {
    /// Moves an entry. `due_at` is when it is tried next, where it goes back to being due, and by when its end is known, where it
    /// is being tried. A carrier that was told to take a booking back has taken it back in the same commit.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForbiddenOutboxMove`] when [`OutboxState::may_become`] says no; [`StoreError::OrderStopped`] when it
    /// is to be told that an order ships that is stopped.
    pub fn move_outbox(
        &self,
        id: OutboxId,
        to: OutboxState,
        due_at: UtcDateTime,
        problem: Option<Problem>,
        at: UtcDateTime,
    ) -> Result<OutboxEntry> {
        self.write(move |transaction| {
            let entry = advance(transaction, id, to, due_at, problem, at)?;
            if to == OutboxState::Done && matches!(entry.message, OutboxMessage::VoidBooking { .. }) {
                let mut shipment = shipments::existing(transaction, entry.shipment)?;
                if shipment.booking.may_become(BookingState::Voided) {
                    shipments::advance_booking(transaction, &mut shipment, BookingState::Voided, None, at)?;
                }
            }
            Ok(entry)
        })
    }

    /// Makes entries due again whose telling was to have ended by now: whoever began it is gone. How many there were.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn take_up_outbox(&self, at: UtcDateTime) -> Result<usize> {
        const LEFT: &str = "e.state = 'trying' AND e.due_at <= ? ORDER BY e.id";
        if select(self.snapshot()?.connection(), LEFT, [at.millis()])?.is_empty() {
            return Ok(0);
        }
        self.write(move |transaction| {
            let left = select(transaction, LEFT, [at.millis()])?;
            for entry in &left {
                advance(transaction, entry.id, OutboxState::Due, at, None, at)?;
            }
            Ok(left.len())
        })
    }
}

impl Store {
    /// Lets everything be told now that waits because its target was out of reach, what was given up for that as well: the target
    /// is back. Whether there was anything.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn hurry_outbox(&self, target: &OutboxTarget, at: UtcDateTime) -> Result<bool> {
        const WAITS: &str = "e.target = ?1 AND (
            (e.state = 'due' AND e.due_at > ?2 AND (e.problem IS NULL OR e.problem ->> '$.code' IN (?3, ?4)))
            OR (e.state = 'set_aside' AND e.problem ->> '$.code' IN (?3, ?4))) ORDER BY e.id";
        let (shop, carrier) = (ProblemCode::ShopOffline.as_str(), ProblemCode::CarrierUnreachable.as_str());
        if select(self.snapshot()?.connection(), WAITS, params![Json(target), at.millis(), shop, carrier])?.is_empty() {
            return Ok(false);
        }
        let target = target.clone();
        self.write(move |transaction| {
            let waiting = select(transaction, WAITS, params![Json(&target), at.millis(), shop, carrier])?;
            for entry in &waiting {
                if entry.state == OutboxState::SetAside {
                    advance(transaction, entry.id, OutboxState::Due, at, None, at)?;
                } else {
                    let mut due = transaction.prepare_cached("UPDATE outbox SET due_at = ? WHERE id = ?")?;
                    due.execute(params![at.millis(), entry.id.0])?;
                }
            }
            Ok(!waiting.is_empty())
        })
    }

    /// Tells a target nothing before a moment: it does not answer. What waits longer anyway goes on waiting.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_off_outbox(&self, target: &OutboxTarget, until: UtcDateTime) -> Result<()> {
        let target = target.clone();
        self.write(move |transaction| {
            transaction
                .prepare_cached("UPDATE outbox SET due_at = ?1 WHERE target = ?2 AND state = 'due' AND due_at < ?1")?
                .execute(params![until.millis(), Json(&target)])?;
            Ok(())
        })
    }

    /// Moves everything of a target that was set aside: back in line, or away. How much that was.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenOutboxMove`] for another move; when the database cannot be written.
    pub fn move_set_aside(&self, target: &OutboxTarget, to: OutboxState, at: UtcDateTime) -> Result<usize> {
        let target = target.clone();
        self.write(move |transaction| {
            let aside = "e.state = 'set_aside' AND e.target = ? ORDER BY e.id";
            let aside = select(transaction, aside, [Json(&target)])?;
            for entry in &aside {
                advance(transaction, entry.id, to, at, None, at)?;
            }
            Ok(aside.len())
        })
    }
}

/// Writes a message about a shipment and an order whose goods it holds, if it was never written before.
pub(crate) fn add(
    connection: &Connection,
    target: &OutboxTarget,
    shipment: &Shipment,
    order: OrderId,
    message: &OutboxMessage,
    at: UtcDateTime,
) -> Result<()> {
    let word = match message {
        OutboxMessage::Tracked { place, state, since, .. } => {
            format!("{} {place} {} {}", message.as_str(), state.as_str(), since.millis())
        }
        _ => message.as_str().to_owned(),
    };
    add_by(connection, &key(&word, shipment, order), target, (shipment.id, order), message, at)
}

/// Lets the message that a shipment is on its way wait until nothing of its order is left.
pub(crate) fn wait_for_rest(connection: &Connection, shipment: &Shipment, order: OrderId) -> Result<()> {
    connection
        .prepare_cached("UPDATE outbox SET waits_for_rest = 1 WHERE dedup_key = ?")?
        .execute([key("shipped", shipment, order)])?;
    Ok(())
}

/// What a message is known by: what it says and its shipment, and the order where it is another than the shipment's own.
fn key(word: &str, shipment: &Shipment, order: OrderId) -> String {
    if order == shipment.order {
        format!("{word} {}", shipment.id.0)
    } else {
        format!("{word} {} of order {}", shipment.id.0, order.0)
    }
}

/// Writes a message under a key, if none was ever written under it. It tells a later moment than what was written before to the
/// same target about the same order: whoever hears both knows which came later.
fn add_by(
    connection: &Connection,
    key: &str,
    target: &OutboxTarget,
    (shipment, order): (ShipmentId, OrderId),
    message: &OutboxMessage,
    at: UtcDateTime,
) -> Result<()> {
    let last = "e.order_id = ? AND e.target = ? ORDER BY e.id DESC LIMIT 1";
    let last = select(connection, last, params![order.0, Json(target)])?.pop();
    let after = |last: OutboxEntry| message.clone().not_before(last.message.at().plus(Duration::from_millis(1)));
    let message = &last.map_or_else(|| message.clone(), after);
    connection
        .prepare_cached(
            "INSERT INTO outbox (target, order_id, shipment, dedup_key, message, state, attempts, due_at)
             VALUES (?, ?, ?, ?, ?, 'due', 0, ?) ON CONFLICT (dedup_key) DO NOTHING",
        )?
        .execute(params![Json(target), order.0, shipment.0, key, Json(message), at.millis()])?;
    Ok(())
}

/// Asks a carrier to void a shipment it has, however often it was asked before; false where it is being asked already.
pub(crate) fn void_again(connection: &Connection, shipment: &Shipment, at: UtcDateTime) -> Result<bool> {
    let message = OutboxMessage::VoidBooking { at };
    let target = OutboxTarget::Carrier(shipment.carrier.clone());
    let mut key = format!("{} {}", message.as_str(), shipment.id.0);
    for time in 2.. {
        let before = select(connection, "e.dedup_key = ?", [&key])?.pop();
        match before.map(|entry| (entry.id, entry.state)) {
            None => break,
            Some((_, OutboxState::Due | OutboxState::Trying)) => return Ok(false),
            Some((entry, OutboxState::SetAside)) => {
                advance(connection, entry, OutboxState::Due, at, None, at)?;
                return Ok(true);
            }
            Some((_, OutboxState::Done | OutboxState::Dropped)) => {
                key = format!("{} {} {time}", message.as_str(), shipment.id.0);
            }
        }
    }
    add_by(connection, &key, &target, (shipment.id, shipment.order), &message, at)?;
    Ok(true)
}

/// Drops the message that a shipment with an order's goods is on its way, where certainly nobody heard it: it was never tried, or
/// refused the only time it was. Whether one was dropped.
pub(crate) fn drop_untold(
    connection: &Connection,
    shipment: &Shipment,
    order: OrderId,
    at: UtcDateTime,
) -> Result<bool> {
    let Some(entry) = shipped(connection, shipment, order)? else { return Ok(false) };
    let untold = matches!((entry.state, entry.attempts), (OutboxState::Due, 0) | (OutboxState::SetAside, ..=1));
    if untold {
        advance(connection, entry.id, OutboxState::Dropped, at, None, at)?;
    }
    Ok(untold)
}

/// Whether somebody was told, or may have been told, that a shipment with an order's goods is on its way.
pub(crate) fn is_told(connection: &Connection, shipment: &Shipment, order: OrderId) -> Result<bool> {
    Ok(shipped(connection, shipment, order)?.is_some_and(|entry| entry.state != OutboxState::Dropped))
}

fn shipped(connection: &Connection, shipment: &Shipment, order: OrderId) -> Result<Option<OutboxEntry>> {
    Ok(select(connection, "e.dedup_key = ?", [key("shipped", shipment, order)])?.pop())
}

pub(crate) fn advance(
    connection: &Connection,
    id: OutboxId,
    to: OutboxState,
    due_at: UtcDateTime,
    problem: Option<Problem>,
    at: UtcDateTime,
) -> Result<OutboxEntry> {
    let found = select(connection, "e.id = ?", [id.0])?.pop();
    let mut entry = found.ok_or_else(|| StoreError::missing("outbox entry", &id.0))?;
    if !entry.state.may_become(to) {
        return Err(StoreError::ForbiddenOutboxMove { from: entry.state, to });
    }
    if to == OutboxState::Trying {
        if matches!(entry.message, OutboxMessage::Shipped { .. }) && stopped::is_stopped(connection, entry.order)? {
            return Err(StoreError::OrderStopped);
        }
        entry.attempts += 1;
    } else if entry.state == OutboxState::SetAside {
        // Its tries are counted anew; that it was tried is kept.
        entry.attempts = entry.attempts.min(1);
    }
    entry.state = to;
    entry.due_at = due_at;
    entry.problem = problem;
    connection
        .prepare_cached("UPDATE outbox SET state = ?, attempts = ?, due_at = ?, problem = ? WHERE id = ?")?
        .execute(params![Word(to), entry.attempts, due_at.millis(), entry.problem.as_ref().map(Json), id.0])?;
    journal::write(connection, at, &line(&entry), About::shipment(entry.order, entry.shipment))?;
    Ok(entry)
}

pub(crate) fn select(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<OutboxEntry>> {
    let mut entries = connection.prepare_cached(&format!(
        "SELECT e.id, e.target, e.order_id, e.shipment, e.message, e.state, e.attempts, e.due_at, e.problem
         FROM outbox e WHERE {filter}"
    ))?;
    entries.query_and_then(values, entry)?.collect()
}

fn entry(row: &Row<'_>) -> Result<OutboxEntry> {
    Ok(OutboxEntry {
        id: OutboxId(row.get(0)?),
        target: row.get::<_, Json<_>>(1)?.0,
        order: OrderId(row.get(2)?),
        shipment: ShipmentId(row.get(3)?),
        message: row.get::<_, Json<_>>(4)?.0,
        state: row.get::<_, Word<_>>(5)?.0,
        attempts: row.get(6)?,
        due_at: UtcDateTime::from_millis(row.get(7)?),
        problem: row.get::<_, Option<Json<_>>>(8)?.map(|Json(problem)| problem),
    })
}

/// Who is told, as a sentence speaks of them.
/// What the journal says of where an entry stands, each kind of message in a sentence of its own.
fn line(entry: &OutboxEntry) -> Message {
    let kind = match &entry.message {
        OutboxMessage::Shipped { .. } => "",
        OutboxMessage::Withdrawn { .. } => "withdrawn-",
        OutboxMessage::Tracked { .. } => "tracked-",
        OutboxMessage::VoidBooking { .. } => "void-booking-",
    };
    let message = Message::new(format!("journal-outbox-{kind}{}", entry.state.as_str().replace('_', "-")))
        .with("attempts", i64::from(entry.attempts));
    let message = match &entry.target {
        OutboxTarget::Shop(shop) => message.with("shop", shop),
        OutboxTarget::Carrier(carrier) => message.with("carrier", carrier),
    };
    match &entry.message {
        OutboxMessage::Tracked { place, .. } => message.with("parcel", i64::from(*place)),
        _ => message,
    }
}
