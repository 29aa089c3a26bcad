//! Letting go of what is older than it is kept: in portions so small that no scan waits for one, and never of what is open.

use super::Cutoffs;
use super::erase::{self, DONE, ENDED};
use super::find::is_done;
use super::sweep::{self, Gone};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store, forgotten, orders, spool, unread, without_person};
use model::{JobId, Order, OrderId, PersonalCounts, PersonalKind, Problem, ShipmentId, ShopId, UtcDateTime};
use rusqlite::{Connection, params};
use std::collections::HashSet;
use std::ops::AddAssign;

/// How many rows are read at a time.
const READ: u32 = 500;

/// How many orders, jobs or shipments are written at a time: a few milliseconds.
const PORTION: usize = 25;

/// What a purge took away.
#[derive(Debug, Default)]
pub struct Purged {
    /// How much of each kind.
    pub counts: PersonalCounts,
    /// The words by which what went could be found, for [`Store::sweep`].
    pub gone: Gone,
}

impl AddAssign for Purged {
    fn add_assign(&mut self, more: Self) {
        self.counts += more.counts;
        self.gone.add(more.gone);
    }
}

/// What of an order goes.
#[derive(Clone)]
struct DueOrder {
    id: OrderId,
    person: bool,
    words: bool,
    answers: bool,
}

impl Store {
    /// Lets everything go that is older than it is kept; `dry_run` only counts it. What is open stays whole.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written; what went before is gone.
    pub fn purge(&self, cutoffs: &Cutoffs, dry_run: bool, at: UtcDateTime) -> Result<Purged> {
        let mut purged = Purged::default();
        let mut emptied = HashSet::new();
        let mut after = 0;
        loop {
            let (due, last) = due_orders(&self.snapshot()?, after, cutoffs)?;
            for portion in due.chunks(PORTION) {
                self.purge_orders(portion, dry_run, at, &mut purged)?;
                emptied.extend(portion.iter().filter(|due| due.person).map(|due| due.id));
            }
            let Some(last) = last else { break };
            after = last;
        }
        self.purge_documents(cutoffs, dry_run, &emptied, &mut purged.counts)?;
        self.purge_photos(cutoffs, dry_run, &emptied, &mut purged.counts)?;
        self.purge_jobs(cutoffs, dry_run, &emptied, &mut purged.counts)?;
        self.purge_unread(cutoffs, dry_run, &mut purged.counts)?;
        if !dry_run {
            self.forget_unnamed_pictures()?;
        }
        Ok(purged)
    }

    /// Takes the customer out of orders; those that are open stay as they are.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written; what went before is gone.
    pub fn erase(&self, orders: &[OrderId], at: UtcDateTime) -> Result<Purged> {
        let purged = self.take_out(orders, at)?;
        let snapshot = self.snapshot()?;
        let mut erased = Vec::new();
        for order in orders {
            if forgotten::erased_at(snapshot.connection(), *order)?.is_some() {
                let Order { shop, facts, .. } = orders::existing(snapshot.connection(), *order)?;
                erased.push(Removal::Customer { shop, reference: facts.reference });
            }
        }
        self.note_removed(&erased, at);
        Ok(purged)
    }

    /// Takes the customer out of those orders that are not open.
    pub(super) fn take_out(&self, orders: &[OrderId], at: UtcDateTime) -> Result<Purged> {
        let mut purged = Purged::default();
        for portion in orders.chunks(PORTION) {
            let due: Vec<_> =
                portion.iter().map(|id| DueOrder { id: *id, person: true, words: true, answers: true }).collect();
            self.purge_orders(&due, false, at, &mut purged)?;
        }
        self.forget_unnamed_pictures()?;
        Ok(purged)
    }

    fn purge_orders(&self, due: &[DueOrder], dry_run: bool, at: UtcDateTime, purged: &mut Purged) -> Result<()> {
        if dry_run {
            let snapshot = self.snapshot()?;
            for due in due {
                purged.counts += would_go(snapshot.connection(), due)?;
            }
            return Ok(());
        }
        let due = due.to_vec();
        let (counts, gone) = self.write(move |transaction| {
            let (mut counts, mut gone) = (PersonalCounts::default(), Gone::default());
            for due in &due {
                // It may have been opened since it was read.
                if is_done(transaction, due.id)? {
                    counts += goes(transaction, due, at, &mut gone)?;
                }
            }
            if !counts.is_empty() {
                sweep::mark_due(transaction)?;
            }
            Ok::<_, crate::StoreError>((counts, gone))
        })?;
        purged.counts += counts;
        purged.gone.add(gone);
        Ok(())
    }

    /// Labels and customs declarations as carriers sent them.
    fn purge_documents(
        &self,
        cutoffs: &Cutoffs,
        dry_run: bool,
        emptied: &HashSet<OrderId>,
        counts: &mut PersonalCounts,
    ) -> Result<()> {
        let mut after = 0;
        loop {
            let (due, labels, last) = due_documents(&self.snapshot()?, after, cutoffs, emptied)?;
            counts.labels += labels;
            if !dry_run {
                for portion in due.chunks(PORTION) {
                    let shipments: Vec<i64> = portion.iter().map(|id| id.0).collect();
                    self.take_away(shipments.clone(), "DELETE FROM label_documents WHERE shipment = ?")?;
                    self.take_away(shipments, "DELETE FROM customs_documents WHERE shipment = ?")?;
                }
            }
            let Some(last) = last else { return Ok(()) };
            after = last;
        }
    }

    /// Photos of open boxes.
    fn purge_photos(
        &self,
        cutoffs: &Cutoffs,
        dry_run: bool,
        emptied: &HashSet<OrderId>,
        counts: &mut PersonalCounts,
    ) -> Result<()> {
        let mut after = 0;
        loop {
            let (due, last) = due_photos(&self.snapshot()?, after, cutoffs, emptied)?;
            counts.photos += u32::try_from(due.len()).unwrap_or(u32::MAX);
            if !dry_run {
                for portion in due.chunks(PORTION) {
                    self.take_away(portion.to_vec(), "DELETE FROM photos WHERE id = ?")?;
                }
            }
            let Some(last) = last else { return Ok(()) };
            after = last;
        }
    }

    /// What printers were sent.
    fn purge_jobs(
        &self,
        cutoffs: &Cutoffs,
        dry_run: bool,
        emptied: &HashSet<OrderId>,
        counts: &mut PersonalCounts,
    ) -> Result<()> {
        let mut after = 0;
        loop {
            let (due, found, last) = due_jobs(&self.snapshot()?, after, cutoffs, emptied)?;
            *counts += found;
            if !dry_run {
                for portion in due.chunks(PORTION) {
                    let jobs: Vec<i64> = portion.iter().map(|id| id.0).collect();
                    self.take_away(jobs.clone(), "DELETE FROM job_bytes WHERE job = ?")?;
                    self.take_away(jobs, "UPDATE jobs SET title = '' WHERE id = ? AND document ->> '$.kind' = 'file'")?;
                }
            }
            let Some(last) = last else { return Ok(()) };
            after = last;
        }
    }

    /// What could not be read: its rows and what stood in them. Where it stood and what was expected there stays, until
    /// somebody leaves it be.
    fn purge_unread(&self, cutoffs: &Cutoffs, dry_run: bool, counts: &mut PersonalCounts) -> Result<()> {
        let due = due_unread(&self.snapshot()?, cutoffs)?;
        counts.orders += u32::try_from(due.len()).unwrap_or(u32::MAX);
        if !dry_run {
            for portion in due.chunks(PORTION) {
                let portion = portion.to_vec();
                self.write(move |transaction| {
                    for (id, emptied) in &portion {
                        unread::empty(transaction, *id, emptied)?;
                    }
                    sweep::mark_due(transaction)
                })?;
            }
        }
        Ok(())
    }

    fn take_away(&self, ids: Vec<i64>, sql: &'static str) -> Result<()> {
        self.write(move |transaction| {
            let mut take = transaction.prepare_cached(sql)?;
            for id in ids {
                take.execute([id])?;
            }
            sweep::mark_due(transaction)
        })
    }
}

fn would_go(connection: &Connection, due: &DueOrder) -> Result<PersonalCounts> {
    let held = erase::holds(connection, due.id)?;
    if due.person {
        return Ok(held);
    }
    let journal = if due.words { held.journal } else { 0 };
    let outbox = if due.answers { held.outbox } else { 0 };
    Ok(PersonalCounts { journal, outbox, ..PersonalCounts::default() })
}

fn goes(connection: &Connection, due: &DueOrder, at: UtcDateTime, gone: &mut Gone) -> Result<PersonalCounts> {
    if due.person {
        gone.note(&orders::existing(connection, due.id)?.facts);
        return erase::person(connection, due.id, at);
    }
    let journal = if due.words { erase::words(connection, due.id, at)? } else { 0 };
    let outbox = if due.answers { erase::answers(connection, due.id)? } else { 0 };
    Ok(PersonalCounts { journal, outbox, ..PersonalCounts::default() })
}

/// The orders after one that something goes of, and how far was read; `None` at the end.
fn due_orders(snapshot: &Snapshot, after: i64, cutoffs: &Cutoffs) -> Result<(Vec<DueOrder>, Option<i64>)> {
    let mut found = snapshot.connection().prepare_cached(&format!(
        "SELECT o.id, o.shop, {ENDED}, f.words_at IS NULL,
                EXISTS (SELECT 1 FROM outbox e WHERE e.order_id = o.id AND e.problem IS NOT NULL)
         FROM orders o LEFT JOIN forgotten f ON f.order_id = o.id
         WHERE o.id > ? AND f.person_at IS NULL AND o.placed_at < ? AND {DONE} ORDER BY o.id LIMIT {READ}"
    ))?;
    let mut rows = found.query(params![after, cutoffs.latest()])?;
    let (mut due, mut read, mut last) = (Vec::new(), 0, None);
    while let Some(row) = rows.next()? {
        let (id, shop, ended): (i64, _, i64) = (row.get(0)?, ShopId(row.get(1)?), row.get(2)?);
        (read, last) = (read + 1, Some(id));
        let goes = |kind| cutoffs.take(kind, Some(&shop), ended);
        let order = DueOrder {
            id: OrderId(id),
            person: goes(PersonalKind::Orders),
            words: goes(PersonalKind::Journal) && row.get(3)?,
            answers: goes(PersonalKind::Outbox) && row.get(4)?,
        };
        if order.person || order.words || order.answers {
            due.push(order);
        }
    }
    Ok((due, last.filter(|_| read == READ)))
}

/// What could not be read and came before orders of its shop are kept any more, with its reason as it is without words of people.
/// It stays in its list: nobody has dealt with it yet.
fn due_unread(snapshot: &Snapshot, cutoffs: &Cutoffs) -> Result<Vec<(i64, Problem)>> {
    let older = unread::first_before(snapshot.connection(), cutoffs.latest())?;
    let due = older.into_iter().filter(|it| cutoffs.take(PersonalKind::Orders, Some(&it.shop), it.first_at));
    let emptied = due.map(|it| (it.id, without_person::problem(&it.problem), it));
    Ok(emptied
        .filter(|(_, emptied, it)| it.is_kept || *emptied != it.problem)
        .map(|(id, emptied, _)| (id, emptied))
        .collect())
}

type DueDocuments = (Vec<ShipmentId>, u32, Option<i64>);

fn due_documents(
    snapshot: &Snapshot,
    after: i64,
    cutoffs: &Cutoffs,
    emptied: &HashSet<OrderId>,
) -> Result<DueDocuments> {
    let mut found = snapshot.connection().prepare_cached(&format!(
        "SELECT d.shipment, o.id, o.shop, {ENDED}, count(*)
         FROM (SELECT shipment FROM label_documents UNION ALL SELECT shipment FROM customs_documents) d
         JOIN shipments l ON l.id = d.shipment JOIN orders o ON o.id = l.order_id
         WHERE d.shipment > ? AND {DONE} GROUP BY d.shipment ORDER BY d.shipment LIMIT {READ}"
    ))?;
    let mut rows = found.query([after])?;
    let (mut due, mut labels, mut read, mut last) = (Vec::new(), 0, 0, None);
    while let Some(row) = rows.next()? {
        let (id, order, shop) = (row.get::<_, i64>(0)?, OrderId(row.get(1)?), ShopId(row.get(2)?));
        (read, last) = (read + 1, Some(id));
        if !emptied.contains(&order) && cutoffs.take(PersonalKind::Labels, Some(&shop), row.get(3)?) {
            due.push(ShipmentId(id));
            labels += row.get::<_, u32>(4)?;
        }
    }
    Ok((due, labels, last.filter(|_| read == READ)))
}

/// The photos after one that go, and how far was read; `None` at the end.
fn due_photos(
    snapshot: &Snapshot,
    after: i64,
    cutoffs: &Cutoffs,
    emptied: &HashSet<OrderId>,
) -> Result<(Vec<i64>, Option<i64>)> {
    let mut found = snapshot.connection().prepare_cached(&format!(
        "SELECT p.id, o.id, o.shop, {ENDED} FROM photos p JOIN orders o ON o.id = p.order_id
         WHERE p.id > ? AND {DONE} ORDER BY p.id LIMIT {READ}"
    ))?;
    let mut rows = found.query([after])?;
    let (mut due, mut read, mut last) = (Vec::new(), 0, None);
    while let Some(row) = rows.next()? {
        let (id, order, shop): (i64, _, _) = (row.get(0)?, OrderId(row.get(1)?), ShopId(row.get(2)?));
        (read, last) = (read + 1, Some(id));
        if !emptied.contains(&order) && cutoffs.take(PersonalKind::Photos, Some(&shop), row.get(3)?) {
            due.push(id);
        }
    }
    Ok((due, last.filter(|_| read == READ)))
}

type DueJobs = (Vec<JobId>, PersonalCounts, Option<i64>);

fn due_jobs(snapshot: &Snapshot, after: i64, cutoffs: &Cutoffs, emptied: &HashSet<OrderId>) -> Result<DueJobs> {
    let mut found = snapshot.connection().prepare_cached(&format!(
        "SELECT d.job, p.document ->> '$.kind', o.id, o.shop, max(p.changed_at, coalesce({ENDED}, 0))
         FROM job_bytes d JOIN jobs p ON p.id = d.job LEFT JOIN orders o ON o.id = p.order_id
         WHERE d.job > ? AND NOT ({unfinished}) AND (o.id IS NULL OR ({DONE})) ORDER BY d.job LIMIT {READ}",
        unfinished = spool::UNFINISHED.replace("j.", "p."),
    ))?;
    let mut rows = found.query([after])?;
    let (mut due, mut counts, mut read, mut last) = (Vec::new(), PersonalCounts::default(), 0, None);
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        (read, last) = (read + 1, Some(id));
        let kind: String = row.get(1)?;
        let order = row.get::<_, Option<i64>>(2)?.map(OrderId);
        let shop = row.get::<_, Option<String>>(3)?.map(ShopId);
        let of = match kind.as_str() {
            "label" | "station_label" => PersonalKind::Labels,
            "paper" => PersonalKind::Papers,
            _ => PersonalKind::Jobs,
        };
        if !order.is_some_and(|order| emptied.contains(&order)) && cutoffs.take(of, shop.as_ref(), row.get(4)?) {
            due.push(JobId(id));
            *erase::of_document(&mut counts, &kind) += 1;
        }
    }
    Ok((due, counts, last.filter(|_| read == READ)))
}
