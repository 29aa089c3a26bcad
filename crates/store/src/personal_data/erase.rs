//! Taking things out of one order, inside a transaction.

use super::sweep::Gone;
use crate::column::Json;
use crate::journal::{self, About};
use crate::{Result, forgotten, merged, orders, photos, shipments, unread, without_person};
use model::{Message, OrderId, PersonalCounts, Shipment, UtcDateTime};
use rusqlite::{Connection, params};

/// Of `orders o`: nothing of it is open. It shipped or never will, its labels came out, and whoever had to be told was told.
pub(super) const DONE: &str = "o.stage IN ('shipped', 'cancelled', 'closed', 'put_away')
    AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.order_id = o.id AND e.state NOT IN ('done', 'dropped'))
    AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.order_id = o.id AND j.state NOT IN ('printed', 'failed')
                    AND NOT (j.state = 'sent' AND j.evidence IS NOT NULL))
    AND NOT EXISTS (SELECT 1 FROM shipments s JOIN bookings b ON b.shipment = s.id WHERE s.order_id = o.id
                    AND (s.state IN ('planned', 'booked', 'kept', 'labelled') OR b.state IN ('planned', 'sent', 'unclear')))";

/// Of `orders o`: when it came to its end, or was put away. A clock that went wrong does not make it older than the shop says it is.
pub(super) const ENDED: &str = "max(o.placed_at, coalesce((SELECT max(s.booked_at) FROM shipments s
    WHERE s.order_id = o.id), o.modified_at), coalesce((SELECT unixepoch(b.overrides ->> '$.put_away.at') * 1000
    FROM order_bodies b WHERE b.order_id = o.id), 0))";

/// What is kept of an order about its customer.
pub(super) fn holds(connection: &Connection, order: OrderId) -> Result<PersonalCounts> {
    let count =
        |sql: &str| -> Result<u32> { Ok(connection.prepare_cached(sql)?.query_row([order.0], |row| row.get(0))?) };
    let mut held = PersonalCounts {
        orders: u32::from(forgotten::erased_at(connection, order)?.is_none()),
        labels: count(
            "SELECT count(*) FROM shipments s
             JOIN (SELECT shipment FROM label_documents UNION ALL SELECT shipment FROM customs_documents) d
             ON d.shipment = s.id WHERE s.order_id = ?",
        )?,
        photos: photos::count(connection, order)?,
        outbox: count("SELECT count(*) FROM outbox WHERE order_id = ? AND problem IS NOT NULL")?,
        journal: u32::try_from(lines_with_words(connection, order)?.len()).unwrap_or(u32::MAX),
        ..PersonalCounts::default()
    };
    let mut printed = connection.prepare_cached(
        "SELECT j.document ->> '$.kind', count(*) FROM jobs j JOIN job_bytes b ON b.job = j.id
         WHERE j.order_id = ? GROUP BY 1",
    )?;
    let mut rows = printed.query([order.0])?;
    while let Some(row) = rows.next()? {
        *of_document(&mut held, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?) += row.get::<_, u32>(1)?;
    }
    Ok(held)
}

/// The count a printed document belongs to, by its kind in the database.
pub(super) fn of_document<'a>(counts: &'a mut PersonalCounts, kind: &str) -> &'a mut u32 {
    match kind {
        "label" | "station_label" => &mut counts.labels,
        "paper" => &mut counts.papers,
        _ => &mut counts.jobs,
    }
}

/// Takes the customer out of an order; answers what went.
pub(super) fn person(connection: &Connection, id: OrderId, at: UtcDateTime) -> Result<PersonalCounts> {
    let held = holds(connection, id)?;
    let order = orders::existing(connection, id)?;
    mark(connection, id, "person_at", at)?;
    for sql in [
        "DELETE FROM label_documents WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
        "DELETE FROM customs_documents WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
        "DELETE FROM photos WHERE order_id = ?",
        "DELETE FROM job_bytes WHERE job IN (SELECT id FROM jobs WHERE order_id = ?)",
        "DELETE FROM late_changes WHERE order_id = ?",
        "DELETE FROM order_quotes WHERE order_id = ?",
        "DELETE FROM remarks WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
        "DELETE FROM shelf WHERE order_id = ?",
        "DELETE FROM unread WHERE (shop, reference) IN (SELECT shop, reference FROM orders WHERE id = ?1
         UNION SELECT shop, number FROM orders WHERE id = ?1)",
        "UPDATE jobs SET title = '' WHERE order_id = ? AND document ->> '$.kind' = 'file'",
        "UPDATE jobs SET problem = json_object('code', problem ->> '$.code') WHERE order_id = ? AND problem IS NOT NULL",
        "UPDATE bookings SET request_hash = '', problem = iif(problem IS NULL, NULL, json_object('code', problem ->> '$.code'))
         WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
        // Two steps of one moment become one.
        "UPDATE OR REPLACE tracking_steps SET word = '' WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
        "UPDATE tracked_parcels SET word = '' WHERE shipment IN (SELECT id FROM shipments WHERE order_id = ?)",
    ] {
        connection.prepare_cached(sql)?.execute([id.0])?;
    }
    let mut gone = Gone::default();
    gone.note(&order.facts);
    unread::forget(connection, &order.shop, gone.texts())?;
    unread::forget_kept(connection, &order.facts.recipient)?;
    let facts = without_person::facts(&order.facts);
    orders::keep_facts(connection, id, &facts)?;
    if !order.merged.is_empty() || order.rest {
        let told = without_person::facts(&merged::told(connection, id)?);
        merged::keep_told(connection, id, Some(&told))?;
    }
    let decision = without_person::decision(&order.decision);
    connection
        .prepare_cached("UPDATE order_bodies SET overrides = ? WHERE order_id = ?")?
        .execute(params![Json(without_person::overrides(&order.overrides)), id.0])?;
    orders::keep_decision(connection, id, &facts, &decision, order.stage)?;
    for Shipment { id, decision, .. } in shipments::own(connection, id)? {
        connection
            .prepare_cached("UPDATE shipments SET decision = ? WHERE id = ?")?
            .execute(params![Json(without_person::decision(&decision)), id.0])?;
    }
    orders::index(connection, id, &facts)?;
    answers(connection, id)?;
    words(connection, id, at)?;
    if held.orders > 0 {
        let line = Message::new("journal-customer-erased").with("order", order.facts.number);
        journal::write(connection, at, &line, About::order(id))?;
    }
    Ok(held)
}

/// Takes what people wrote out of the journal of an order; answers of how many lines.
pub(super) fn words(connection: &Connection, order: OrderId, at: UtcDateTime) -> Result<u32> {
    mark(connection, order, "words_at", at)?;
    let lines = lines_with_words(connection, order)?;
    let mut keep = connection.prepare_cached("UPDATE journal SET message = ? WHERE id = ?")?;
    for (id, message) in &lines {
        keep.execute(params![Json(message), id])?;
    }
    Ok(u32::try_from(lines.len()).unwrap_or(u32::MAX))
}

/// Takes out what shops and carriers answered when they were told of an order; answers of how many.
pub(super) fn answers(connection: &Connection, order: OrderId) -> Result<u32> {
    let sql =
        "UPDATE outbox SET problem = NULL WHERE order_id = ? AND problem IS NOT NULL AND state IN ('done', 'dropped')";
    let changed = connection.prepare_cached(sql)?.execute([order.0])?;
    Ok(u32::try_from(changed).unwrap_or(u32::MAX))
}

/// The lines of an order's journal that hold words of people, as they are without them.
pub(super) fn lines_with_words(connection: &Connection, order: OrderId) -> Result<Vec<(i64, Message)>> {
    let mut found = connection.prepare_cached("SELECT id, message FROM journal WHERE order_id = ?")?;
    let mut rows = found.query([order.0])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let Json(message) = row.get::<_, Json<Message>>(1)?;
        let without = without_person::message(&message);
        if without != message {
            lines.push((row.get(0)?, without));
        }
    }
    Ok(lines)
}

fn mark(connection: &Connection, order: OrderId, column: &str, at: UtcDateTime) -> Result<()> {
    connection
        .prepare_cached(&format!(
            "INSERT INTO forgotten (order_id, {column}) VALUES (?1, ?2)
             ON CONFLICT (order_id) DO UPDATE SET {column} = coalesce({column}, excluded.{column})"
        ))?
        .execute(params![order.0, at.millis()])?;
    Ok(())
}
