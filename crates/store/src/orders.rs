//! Orders as they lie in the database, and the decisions kept with them.

use crate::column::{Json, Word};
use crate::listed::{Listed, recipient};
use crate::points::known_point;
use crate::{Decide, Result, Snapshot, StoreError, Undecided, merged, shipments, words};
use model::fold::fold;
use model::{Currency, Decision, MergedOrder, Order, OrderId, Overrides, ShopId, ShopOrder, Stage, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, Row, params};

impl Snapshot {
    /// An order, whole.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn order(&self, id: OrderId) -> Result<Option<Order>> {
        load(self.connection(), id)
    }

    /// Whether an order is its customer's first at that shop; `None` where nobody can tell.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn is_first_order(&self, order: &Order) -> Result<Option<bool>> {
        Ok(undecided(self.connection(), &order.shop, &order.facts, &order.overrides)?.first_order)
    }

    /// Hands every order of a range of ids to `each` that waits in the queue or was placed since a moment, whole or as
    /// far as a decision needs it.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn each_undecided(
        &self,
        ids: std::ops::RangeInclusive<i64>,
        since: UtcDateTime,
        each: &mut dyn FnMut(OrderId, Undecided<'_>),
    ) -> Result<()> {
        let connection = self.connection();
        let mut orders = connection.prepare_cached(
            "SELECT o.id, o.shop, b.facts, b.overrides,
                        CASE WHEN o.customer = '' THEN NULL ELSE NOT EXISTS (
                            SELECT 1 FROM orders e WHERE e.customer <> '' AND e.customer = o.customer
                            AND e.shop = o.shop AND e.placed_at < o.placed_at) END
                 FROM orders o JOIN order_bodies b ON b.order_id = o.id
                 WHERE o.id BETWEEN ? AND ?
                   AND (o.placed_at >= ? OR o.stage IN ('ready', 'held', 'waiting', 'partly_shipped')) AND o.stage <> 'put_away'
                 ORDER BY o.id",
        )?;
        let mut rows = orders.query(params![ids.start(), ids.end(), since.millis()])?;
        while let Some(row) = rows.next()? {
            let (shop, Json(order)) = (ShopId(row.get(1)?), row.get::<_, Json<ShopOrder>>(2)?);
            let Json(overrides) = row.get::<_, Json<Overrides>>(3)?;
            let point = known_point(connection, &shop, &order, &overrides)?;
            let undecided =
                Undecided { shop: &shop, order: &order, overrides: &overrides, first_order: row.get(4)?, point };
            each(OrderId(row.get(0)?), undecided);
        }
        Ok(())
    }

    /// The greatest id an order has; 0 where there is none.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn last_order(&self) -> Result<OrderId> {
        let connection = self.connection();
        let mut last = connection.prepare_cached("SELECT coalesce(max(id), 0) FROM orders")?;
        Ok(OrderId(last.query_row([], |row| row.get(0))?))
    }

    /// How many orders stand at each stage; stages nobody stands at are left out.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn count_by_stage(&self) -> Result<Vec<(Stage, u32)>> {
        let connection = self.connection();
        let mut counts = connection.prepare_cached("SELECT stage, count(*) FROM orders GROUP BY stage")?;
        counts.query_and_then([], |row| Ok((row.get::<_, Word<Stage>>(0)?.0, row.get(1)?)))?.collect()
    }

    /// The currency most orders are paid in; `None` while there are no orders.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn usual_currency(&self) -> Result<Option<Currency>> {
        let connection = self.connection();
        let mut usual = connection
            .prepare_cached("SELECT currency FROM orders GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1")?;
        let code: Option<String> = usual.query_row([], |row| row.get(0)).optional()?;
        Ok(code.and_then(|code| code.parse().ok()))
    }

    /// The delivery methods customers chose at each shop's checkout, the most frequent first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checkout_names(&self) -> Result<Vec<(ShopId, String, u32)>> {
        let connection = self.connection();
        let mut names = connection.prepare_cached(
            "SELECT shop, checkout_method, count(*) AS orders FROM orders WHERE checkout_method <> ''
                 GROUP BY shop, checkout_method ORDER BY orders DESC, shop, checkout_method",
        )?;
        names.query_and_then([], |row| Ok((ShopId(row.get(0)?), row.get(1)?, row.get(2)?)))?.collect()
    }
}

/// Of `orders o`: nothing stands for what is to be packed of it.
pub(crate) const NOTHING_STANDS: &str = "NOT EXISTS (SELECT 1 FROM shipments s
    WHERE s.order_id IN (o.id, (SELECT m.main FROM merged_orders m WHERE m.order_id = o.id))
      AND (s.order_id = o.id OR s.sequence = 1) AND s.direction = 'outgoing' AND s.state NOT IN ('failed', 'voided', 'kept')
      AND NOT (s.state = 'shipped' AND o.rest = 1))";

pub(crate) fn load(connection: &Connection, id: OrderId) -> Result<Option<Order>> {
    let mut found = connection.prepare_cached(
        "SELECT o.id, o.shop, b.facts, o.received_at, b.overrides, d.decision, o.stage, f.person_at,
                main.id, main.number, main.reference, o.rest
         FROM orders o JOIN order_bodies b ON b.order_id = o.id JOIN order_decisions d ON d.order_id = o.id
         LEFT JOIN forgotten f ON f.order_id = o.id
         LEFT JOIN merged_orders m ON m.order_id = o.id LEFT JOIN orders main ON main.id = m.main
         WHERE o.id = ?",
    )?;
    let Some(order) = found.query_and_then([id.0], order)?.next().transpose()? else { return Ok(None) };
    Ok(Some(Order { merged: merged::merged_into(connection, id)?, ..order }))
}

pub(crate) fn existing(connection: &Connection, id: OrderId) -> Result<Order> {
    load(connection, id)?.ok_or_else(|| StoreError::missing("order", &id.0))
}

fn order(row: &Row<'_>) -> Result<Order> {
    Ok(Order {
        id: OrderId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        facts: row.get::<_, Json<_>>(2)?.0,
        received_at: UtcDateTime::from_millis(row.get(3)?),
        overrides: row.get::<_, Json<_>>(4)?.0,
        decision: row.get::<_, Json<_>>(5)?.0,
        stage: row.get::<_, Word<_>>(6)?.0,
        erased_at: row.get::<_, Option<i64>>(7)?.map(UtcDateTime::from_millis),
        main: match row.get::<_, Option<i64>>(8)? {
            Some(id) => Some(MergedOrder { id: OrderId(id), number: row.get(9)?, reference: row.get(10)? }),
            None => None,
        },
        merged: Vec::new(),
        rest: row.get(11)?,
    })
}

/// Writes how an order ships and where that puts it.
pub(crate) fn keep_decision(
    connection: &Connection,
    id: OrderId,
    facts: &ShopOrder,
    decision: &Decision,
    stage: Stage,
) -> Result<()> {
    let listed = Listed::of(facts, decision, stage);
    listed.keep(connection, id)?;
    connection
        .prepare_cached("UPDATE order_decisions SET decision = ? WHERE order_id = ?")?
        .execute(params![Json(decision), id.0])?;
    Ok(())
}

/// The customer of an order as the database compares them; empty where nobody can tell.
pub(crate) fn customer(facts: &ShopOrder) -> String {
    facts.recipient.email.trim().to_lowercase()
}

/// An order with what only the other orders can tell about it.
pub(crate) fn undecided<'a>(
    connection: &Connection,
    shop: &'a ShopId,
    order: &'a ShopOrder,
    overrides: &'a Overrides,
) -> Result<Undecided<'a>> {
    let customer = customer(order);
    let first_order = if customer.is_empty() {
        None
    } else {
        let mut earlier = connection.prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM orders WHERE customer <> '' AND customer = ? AND shop = ?
             AND placed_at < ? AND reference <> ?)",
        )?;
        let placed_at = order.placed_at.millis();
        Some(earlier.query_row(params![customer, shop.0, placed_at, order.reference], |row| row.get(0))?)
    };
    let point = known_point(connection, shop, order, overrides)?;
    Ok(Undecided { shop, order, overrides, first_order, point })
}

/// Makes an order found by what stands in it, and by every number that was ever on one of its parcels.
pub(crate) fn index(connection: &Connection, id: OrderId, facts: &ShopOrder) -> Result<()> {
    let numbers = shipments::numbers_of_order(connection, id)?;
    connection
        .prepare_cached("INSERT OR REPLACE INTO order_words (rowid, words) VALUES (?, ?)")?
        .execute(params![id.0, words::index_text(facts, &numbers)])?;
    Ok(())
}

pub(crate) fn decided_anew(
    connection: &Connection,
    order: &Order,
    decide: &Decide,
) -> Result<Option<(Decision, Stage)>> {
    let decision = decide.decide(undecided(connection, &order.shop, &order.facts, &order.overrides)?);
    let stage = Stage::of(&order.facts, &decision, &[], order.goods());
    Ok((decision != order.decision || stage != order.stage).then_some((decision, stage)))
}

/// An order that is there already.
pub(crate) struct Known {
    pub(crate) id: OrderId,
    /// Its number.
    pub(crate) number: String,
    /// When the shop changed it, in milliseconds.
    pub(crate) modified_at: i64,
}

/// The order of a shop's key.
pub(crate) fn by_reference(connection: &Connection, shop: &ShopId, reference: &str) -> Result<Option<Known>> {
    let mut found =
        connection.prepare_cached("SELECT id, number, modified_at FROM orders WHERE shop = ? AND reference = ?")?;
    let known = |row: &Row<'_>| Ok(Known { id: OrderId(row.get(0)?), number: row.get(1)?, modified_at: row.get(2)? });
    Ok(found.query_row([&shop.0, reference], known).optional()?)
}

/// Writes what the shop says of an order that is there.
pub(crate) fn keep_facts(connection: &Connection, id: OrderId, facts: &ShopOrder) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE orders SET number = ?, number_key = ?, placed_at = ?, modified_at = ?, name = ?, name_key = ?,
                 city = ?, country = ?, checkout_method = ?, quantity = ?, total = ?, currency = ?, customer = ?,
                 pick_key = ?
             WHERE id = ?",
        )?
        .execute(params![
            facts.number,
            words::number_key(&facts.number),
            facts.placed_at.millis(),
            facts.modified_at.millis(),
            recipient(facts),
            fold(recipient(facts)),
            facts.recipient.city,
            facts.recipient.country.code(),
            facts.checkout.delivery_method,
            facts.quantity(),
            facts.total.minor,
            facts.total.currency.code(),
            customer(facts),
            words::pick_key(facts),
            id.0,
        ])?;
    connection
        .prepare_cached("UPDATE order_bodies SET facts = ? WHERE order_id = ?")?
        .execute(params![Json(facts), id.0])?;
    Ok(())
}

/// Gives up what was weighed or said of the weight of a parcel that holds other goods now.
pub(crate) fn weigh_anew(connection: &Connection, order: &Order) -> Result<()> {
    let overrides = Overrides { weight: None, weighed: None, parcel_weights: Vec::new(), ..order.overrides.clone() };
    connection
        .prepare_cached("UPDATE order_bodies SET overrides = ? WHERE order_id = ?")?
        .execute(params![Json(&overrides), order.id.0])?;
    Ok(())
}
