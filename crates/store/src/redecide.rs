//! Deciding the queue anew: read and decided beside the writer, on every core, and written in small portions, so that
//! whoever scans meanwhile waits for none of it.

use crate::column::Word;
use crate::journal::{self, About};
use crate::listed::Listed;
use crate::orders::{NOTHING_STANDS, decided_anew, existing, keep_decision};
use crate::points::known_point;
use crate::{Decide, Result, Snapshot, Store, Undecided, orders, shipments};
use model::{Decision, Goods, Message, Order, OrderId, Overrides, ShopId, ShopOrder, Stage, UtcDateTime};
use rusqlite::{Connection, Row, Transaction, params};
use std::sync::mpsc;
use std::thread;

/// How many orders are read, decided and written at a time. A portion is written within a few milliseconds.
const PORTION: i64 = 500;

/// How many decided portions may wait for the writer.
const AHEAD: usize = 4;

/// A portion of the queue, decided.
struct Portion {
    seen: u32,
    changed: Vec<Changed>,
}

/// An order that comes out otherwise than it is kept, and what it was decided from.
struct Changed {
    id: OrderId,
    facts: String,
    overrides: String,
    decision: String,
    /// Where it stood.
    stage: Stage,
    listed: Listed,
    message: Message,
}

impl Store {
    /// Decides anew every order that has no shipment yet and is not put away, and tells how many came out otherwise. `progress` hears
    /// after each portion how many are done of how many. A power cut may undo the latest of it: whoever asked for it asks again.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written; what was decided before stays.
    pub fn redecide(&self, decide: &Decide, at: UtcDateTime, progress: &mut dyn FnMut(u32, u32)) -> Result<u32> {
        self.writes()?;
        let (last, total) = extent(&self.snapshot()?)?;
        let workers = thread::available_parallelism().map_or(1, |cores| cores.get().min(4));
        let (mut done, mut changed) = (0, 0);
        thread::scope(|scope| {
            let (ready, portions) = mpsc::sync_channel::<Result<Portion>>(AHEAD);
            for worker in 0..workers {
                let ready = ready.clone();
                let starts = (1..=last).step_by(PORTION as usize).skip(worker).step_by(workers);
                scope.spawn(move || {
                    for start in starts {
                        let portion = self.snapshot().and_then(|snapshot| decide_portion(&snapshot, start, decide));
                        let failed = portion.is_err();
                        if ready.send(portion).is_err() || failed {
                            return;
                        }
                    }
                });
            }
            drop(ready);
            for portion in portions {
                let Portion { seen, changed: orders } = portion?;
                if !orders.is_empty() {
                    let decide = decide.clone();
                    changed += self
                        .inner
                        .writer
                        .write_unflushed(move |transaction| keep_portion(transaction, &orders, &decide, at))?;
                }
                done += seen;
                progress(done, total.max(done));
            }
            Ok(changed)
        })
    }

    /// An order as it was seen, decided anew where it has no shipment yet; where it comes out as it was, nothing is written.
    /// `None` where there is none of that number.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn redecide_one(
        &self,
        seen: &Snapshot,
        id: OrderId,
        decide: &Decide,
        at: UtcDateTime,
    ) -> Result<Option<Redecided>> {
        let connection = seen.connection();
        let Some(order) = orders::load(connection, id)? else { return Ok(None) };
        let ships = !shipments::standing_states(connection, id)?.is_empty();
        if ships || order.stage == Stage::PutAway || decided_anew(connection, &order, decide)?.is_none() {
            return Ok(Some(Redecided { order, changed: false }));
        }
        let decide = decide.clone();
        self.write(move |transaction| {
            let mut order = existing(transaction, id)?;
            let changed = shipments::standing_states(transaction, id)?.is_empty()
                && redecide(transaction, &mut order, &decide, at)?;
            Ok(Some(Redecided { order, changed }))
        })
    }
}

/// An order that was decided anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Redecided {
    /// The order as it is now.
    pub order: Order,
    /// Whether it came out otherwise than before.
    pub changed: bool,
}

/// The greatest id of an order, and how many have no shipment and are not put away.
fn extent(snapshot: &Snapshot) -> Result<(i64, u32)> {
    let sql = format!(
        "SELECT (SELECT coalesce(max(id), 0) FROM orders), count(*) FROM orders o
                       WHERE o.stage <> 'put_away' AND {NOTHING_STANDS}"
    );
    let mut extent = snapshot.connection().prepare_cached(&sql)?;
    Ok(extent.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn decide_portion(snapshot: &Snapshot, start: i64, decide: &Decide) -> Result<Portion> {
    let mut waiting = snapshot.connection().prepare_cached(&format!(
        "SELECT o.id, o.shop, b.facts, b.overrides, d.decision, o.stage,
                CASE WHEN o.customer = '' THEN NULL ELSE NOT EXISTS (
                    SELECT 1 FROM orders e WHERE e.customer <> '' AND e.customer = o.customer
                    AND e.shop = o.shop AND e.placed_at < o.placed_at AND e.reference <> o.reference) END,
                EXISTS (SELECT 1 FROM merged_orders m WHERE m.order_id = o.id), o.rest
         FROM orders o JOIN order_bodies b ON b.order_id = o.id JOIN order_decisions d ON d.order_id = o.id
         WHERE o.id BETWEEN ? AND ? AND o.stage <> 'put_away' AND {NOTHING_STANDS} ORDER BY o.id"
    ))?;
    let mut rows = waiting.query([start, start + PORTION - 1])?;
    let mut portion = Portion { seen: 0, changed: Vec::new() };
    while let Some(row) = rows.next()? {
        portion.seen += 1;
        portion.changed.extend(decide_row(snapshot.connection(), row, decide)?);
    }
    Ok(portion)
}

fn decide_row(connection: &Connection, row: &Row<'_>, decide: &Decide) -> Result<Option<Changed>> {
    let text = |column: usize| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
    let (facts_text, overrides_text, kept_text) = (text(2)?, text(3)?, text(4)?);
    let shop = ShopId(row.get(1)?);
    let facts: ShopOrder = parsed(facts_text, 2)?;
    let overrides: Overrides = parsed(overrides_text, 3)?;
    let Word(kept_stage) = row.get::<_, Word<Stage>>(5)?;
    let point = known_point(connection, &shop, &facts, &overrides)?;
    let undecided = Undecided { shop: &shop, order: &facts, overrides: &overrides, first_order: row.get(6)?, point };
    let decision = decide.decide(undecided);
    let goods = match (row.get(7)?, row.get(8)?) {
        _ if overrides.put_away.is_some() => Goods::PutAway,
        (true, _) => Goods::Merged,
        (false, true) => Goods::Rest,
        (false, false) => Goods::Whole,
    };
    let stage = Stage::of(&facts, &decision, &[], goods);
    let written = serde_json::to_string(&decision).map_err(|error| crate::StoreError::Damaged(error.to_string()))?;
    // The same decision is written the same way; one of an earlier program may be written otherwise.
    if stage == kept_stage && (written == kept_text || parsed::<Decision>(kept_text, 4)? == decision) {
        return Ok(None);
    }
    Ok(Some(Changed {
        id: OrderId(row.get(0)?),
        facts: facts_text.to_owned(),
        overrides: overrides_text.to_owned(),
        decision: written,
        stage: kept_stage,
        listed: Listed::of(&facts, &decision, stage),
        message: decided_message(&decision, &facts.number, decide),
    }))
}

fn parsed<T: serde::de::DeserializeOwned>(text: &str, column: usize) -> Result<T> {
    let unreadable = |error: serde_json::Error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
    };
    Ok(serde_json::from_str(text).map_err(unreadable)?)
}

/// Keeps what a portion came out as. An order that changed since it was read is decided once more.
fn keep_portion(transaction: &Transaction<'_>, orders: &[Changed], decide: &Decide, at: UtcDateTime) -> Result<u32> {
    let mut changed = 0;
    let mut body = transaction.prepare_cached(&format!(
        "UPDATE order_decisions SET decision = ?4
         WHERE order_id = ?1
         AND EXISTS (SELECT 1 FROM order_bodies b WHERE b.order_id = ?1 AND b.facts = ?2 AND b.overrides = ?3)
         AND ?5 = (SELECT o.stage FROM orders o WHERE o.id = ?1 AND {NOTHING_STANDS})",
    ))?;
    for order in orders {
        let Changed { id, facts, overrides, decision, stage, listed, message } = order;
        if body.execute(params![id.0, facts, overrides, decision, Word(*stage)])? == 0 {
            changed += u32::from(redecide_now(transaction, *id, decide, at)?);
            continue;
        }
        listed.keep(transaction, *id)?;
        journal::write(transaction, at, message, About::order(*id))?;
        changed += 1;
    }
    Ok(changed)
}

/// The same of an order of that id, unless it has a shipment.
pub(crate) fn redecide_now(connection: &Connection, id: OrderId, decide: &Decide, at: UtcDateTime) -> Result<bool> {
    if !shipments::standing_states(connection, id)?.is_empty() {
        return Ok(false);
    }
    redecide(connection, &mut existing(connection, id)?, decide, at)
}

/// Keeps what an order without a shipment comes out as now; false where that is as it was.
pub(crate) fn redecide(connection: &Connection, order: &mut Order, decide: &Decide, at: UtcDateTime) -> Result<bool> {
    let Some((decision, stage)) = decided_anew(connection, order, decide)? else { return Ok(false) };
    (order.decision, order.stage) = (decision, stage);
    keep_decision(connection, order.id, &order.facts, &order.decision, stage)?;
    let message = decided_message(&order.decision, &order.facts.number, decide);
    journal::write(connection, at, &message, About::order(order.id))?;
    Ok(true)
}

fn decided_message(decision: &Decision, number: &str, decide: &Decide) -> Message {
    let name = decision.method.value.as_ref().map(|method| decide.name_of(method));
    let message = match name {
        Some(name) => Message::new("journal-order-decided").with("method", name),
        None => Message::new("journal-order-undecided"),
    };
    message.with("order", number)
}
