//! Old orders of a shop, as history: orders that were over before the station knew the shop. They are found, count as their customers'
//! earlier orders, and are no work.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::orders::{by_reference, customer};
use crate::redecide::redecide_now;
use crate::take_in::Intake;
use crate::{Decide, Result, Snapshot, Store, StoreError, points, shops};
use model::{HistoryReach, HistoryState, Message, OrderId, Problem, ShopHistory, ShopId, ShopOrder, UtcDateTime};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

/// A page of old orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HistoryPage {
    /// What could be read.
    pub orders: Vec<ShopOrder>,
    /// How many could not.
    pub left_out: u32,
    /// Everything the shop changed up to here is in with this page; nothing where it does not say so.
    pub reached: Option<UtcDateTime>,
}

/// What became of a page of old orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HistoryTaken {
    /// How many came in with the pages so far.
    pub orders: u32,
    /// How many of them with this one.
    pub added: u32,
    /// Orders that wait and come out otherwise now that their customers have earlier ones.
    pub redecided: u32,
    /// Whether it is to go on: nobody has stopped it meanwhile, chosen another reach, or taken the shop away.
    pub goes_on: bool,
}

impl Snapshot {
    /// The history of a shop; nothing where none was chosen.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shop_history(&self, shop: &ShopId) -> Result<Option<ShopHistory>> {
        read(self.connection(), shop)
    }
}

impl Store {
    /// Lets a shop's old orders come in that it changed from a moment on, or no more of them: what is in stays. One that was
    /// stopped goes on where it was, if its reach is the same.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop.
    pub fn choose_history(
        &self,
        shop: &ShopId,
        reach: Option<(HistoryReach, UtcDateTime)>,
        at: UtcDateTime,
    ) -> Result<Option<ShopHistory>> {
        let shop = shop.clone();
        self.write(move |transaction| {
            let name: Option<String> = transaction
                .prepare_cached("SELECT name FROM shops WHERE id = ? AND removed_at IS NULL")?
                .query_and_then([&shop.0], |row| row.get(0))?
                .next()
                .transpose()?;
            let name = name.ok_or_else(|| StoreError::missing("shop", &shop.0))?;
            let before = read(transaction, &shop)?;
            let key = match (reach, before) {
                (None, None) => return Ok(None),
                (None, Some(_)) => {
                    shops::forget_history(transaction, &shop)?;
                    "journal-history-none"
                }
                (Some((reach, _)), Some(before)) if before.reach == reach && before.state != HistoryState::Done => {
                    transaction.execute("UPDATE shop_history SET state = 'due' WHERE shop = ?", [&shop.0])?;
                    "journal-history-chosen"
                }
                (Some((reach, begins_at)), _) => {
                    transaction.execute(
                        "INSERT OR REPLACE INTO shop_history (shop, reach, begins_at) VALUES (?, ?, ?)",
                        params![shop.0, Word(reach), begins_at.millis()],
                    )?;
                    "journal-history-chosen"
                }
            };
            let reach = reach.map_or("none", |(reach, _)| reach.as_str());
            let message = Message::new(key).with("shop", name).with("reach", reach);
            journal::write(transaction, at, &message, About::DESK)?;
            read(transaction, &shop)
        })
    }

    /// Takes in a page of old orders, as one transaction: those that are over and that the station does not know. Orders of their
    /// customers that wait are decided anew.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop; nothing of the page is kept then.
    pub fn take_in_history(
        &self,
        shop: &ShopId,
        page: HistoryPage,
        decide: &Decide,
        at: UtcDateTime,
    ) -> Result<HistoryTaken> {
        let (shop, decide) = (shop.clone(), decide.clone());
        self.write(move |transaction| {
            let due = read(transaction, &shop)?.filter(|history| history.state == HistoryState::Due);
            let Some(history) = due else { return Ok(HistoryTaken::default()) };
            let intake = Intake::of(transaction, &shop, &decide, at)?;
            let mut taken = HistoryTaken { goes_on: true, ..HistoryTaken::default() };
            let firsts = waiting_firsts(transaction, &shop)?;
            let mut earliest: HashMap<String, UtcDateTime> = HashMap::new();
            for facts in page.orders.iter().filter(|facts| facts.status.is_over()) {
                if by_reference(transaction, &shop, &facts.reference)?.is_some() {
                    continue;
                }
                let facts = &*points::by_code(transaction, facts)?;
                let id = intake.add(facts)?;
                let message = Message::new("journal-history-order").with("order", facts.number.as_str());
                journal::write(transaction, at, &message, About::order(id))?;
                taken.added += 1;
                let placed_at = earliest.entry(customer(facts)).or_insert(facts.placed_at);
                *placed_at = facts.placed_at.min(*placed_at);
            }
            for (id, customer, placed_at) in firsts {
                if earliest.get(&customer).is_some_and(|earlier| *earlier < placed_at) {
                    taken.redecided += u32::from(redecide_now(transaction, id, &decide, at)?);
                }
            }
            taken.orders = history.orders.saturating_add(taken.added);
            let cursor = history.cursor.max(page.reached).map(UtcDateTime::millis);
            transaction
                .prepare_cached(
                    "UPDATE shop_history SET orders = ?, left_out = left_out + ?, cursor = ? WHERE shop = ?",
                )?
                .execute(params![taken.orders, page.left_out, cursor, shop.0])?;
            Ok(taken)
        })
    }

    /// Keeps where a history stands that was due; what a person chose meanwhile stays.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn rest_history(
        &self,
        shop: &ShopId,
        state: HistoryState,
        problem: Option<Problem>,
        at: UtcDateTime,
    ) -> Result<()> {
        let shop = shop.clone();
        self.write(move |transaction| {
            let mut ended = transaction.prepare_cached(
                "UPDATE shop_history SET state = ?, problem = ? WHERE shop = ? AND state = 'due'
                 RETURNING orders, (SELECT name FROM shops s WHERE s.id = shop)",
            )?;
            let ended = ended
                .query_and_then(params![Word(state), problem.as_ref().map(Json), shop.0], |row| {
                    Ok::<(u32, String), StoreError>((row.get(0)?, row.get(1)?))
                })?
                .next()
                .transpose()?;
            let key = match state {
                HistoryState::Due => return Ok(()),
                HistoryState::Stopped => "journal-history-stopped",
                HistoryState::Done => "journal-history-done",
            };
            let Some((orders, name)) = ended else { return Ok(()) };
            journal::write(transaction, at, &Message::new(key).with("shop", name).with("orders", orders), About::DESK)
        })
    }
}

/// The orders of a shop that wait to be packed and are their customers' first, with customer and moment.
fn waiting_firsts(connection: &Connection, shop: &ShopId) -> Result<Vec<(OrderId, String, UtcDateTime)>> {
    let mut firsts = connection.prepare_cached(
        "SELECT o.id, o.customer, o.placed_at FROM orders o
         WHERE o.shop = ? AND o.stage IN ('ready', 'held', 'waiting', 'partly_shipped') AND o.customer <> ''
           AND NOT EXISTS (SELECT 1 FROM orders e WHERE e.customer <> '' AND e.customer = o.customer
                           AND e.shop = o.shop AND e.placed_at < o.placed_at)",
    )?;
    let first = |row: &Row<'_>| Ok((OrderId(row.get(0)?), row.get(1)?, UtcDateTime::from_millis(row.get(2)?)));
    firsts.query_and_then([&shop.0], first)?.collect()
}

fn read(connection: &Connection, shop: &ShopId) -> Result<Option<ShopHistory>> {
    let mut found = connection.prepare_cached(
        "SELECT reach, begins_at, state, cursor, orders, left_out, problem FROM shop_history WHERE shop = ?",
    )?;
    found.query_and_then([&shop.0], history)?.next().transpose()
}

fn history(row: &Row<'_>) -> Result<ShopHistory> {
    Ok(ShopHistory {
        reach: row.get::<_, Word<_>>(0)?.0,
        begins_at: UtcDateTime::from_millis(row.get(1)?),
        state: row.get::<_, Word<_>>(2)?.0,
        cursor: row.get::<_, Option<i64>>(3)?.map(UtcDateTime::from_millis),
        orders: row.get(4)?,
        left_out: row.get(5)?,
        problem: row.get::<_, Option<Json<_>>>(6)?.map(|Json(problem)| problem),
    })
}
