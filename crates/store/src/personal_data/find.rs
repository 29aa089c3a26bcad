//! Finding what is kept of one customer: by e-mail address, by whole name and postal code, or by one of their orders.

use super::erase::{self, DONE};
use crate::column::Json;
use crate::{Result, Snapshot, codes, forgotten};
use model::fold::fold;
use model::{FoundBy, FoundCustomer, OrderId, PersonalCounts, ShopOrder};
use rusqlite::{Connection, OptionalExtension, params};

impl Snapshot {
    /// The customer a person means: an e-mail address, an order's number or code, or a whole name with its postal code. Order
    /// codes may stand for orders of several customers; then each is one.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn customers(&self, query: &str) -> Result<Vec<FoundCustomer>> {
        let connection = self.connection();
        let query = query.trim();
        let by_email = of_email(connection, &query.to_lowercase())?;
        if !by_email.is_empty() {
            return Ok(vec![self.found(FoundBy::Email, by_email)?]);
        }
        let mut customers: Vec<FoundCustomer> = Vec::new();
        if !codes::code_key(query).is_empty() {
            for order in self.orders_by_code(query)? {
                let known = customers.iter().any(|it| it.orders.iter().any(|row| row.id == order));
                if !known {
                    customers.extend(self.customer_of(order)?);
                }
            }
        }
        let by_name = if customers.is_empty() { of_name(connection, &squashed(query))? } else { Vec::new() };
        if !by_name.is_empty() {
            customers.push(self.found(FoundBy::Name, by_name)?);
        }
        Ok(customers)
    }

    /// The customer of an order, with every order that has the same e-mail address, or where it has none the same name and
    /// postal code; `None` where there is no such order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn customer_of(&self, order: OrderId) -> Result<Option<FoundCustomer>> {
        let connection = self.connection();
        let mut facts = connection.prepare_cached("SELECT facts FROM order_bodies WHERE order_id = ?")?;
        let facts: Option<Json<ShopOrder>> = facts.query_row([order.0], |row| row.get(0)).optional()?;
        let Some(Json(facts)) = facts else { return Ok(None) };
        let email = crate::orders::customer(&facts);
        if !email.is_empty() {
            return Ok(Some(self.found(FoundBy::Email, of_email(connection, &email)?)?));
        }
        let key = name_and_postal_code(&facts);
        let by_name = if key.is_empty() { Vec::new() } else { of_name(connection, &key)? };
        if by_name.is_empty() {
            return Ok(Some(self.found(FoundBy::Order, vec![order])?));
        }
        Ok(Some(self.found(FoundBy::Name, by_name)?))
    }

    fn found(&self, by: FoundBy, orders: Vec<OrderId>) -> Result<FoundCustomer> {
        let connection = self.connection();
        let rows = self.order_rows(&orders)?;
        let (mut open, mut erased, mut holds) = (Vec::new(), Vec::new(), PersonalCounts::default());
        for row in &rows {
            if forgotten::erased_at(connection, row.id)?.is_some() {
                erased.push(row.number.clone());
            } else if !is_done(connection, row.id)? {
                open.push(row.number.clone());
            } else {
                holds += erase::holds(connection, row.id)?;
            }
        }
        Ok(FoundCustomer { by, orders: rows, open, erased, holds })
    }
}

/// Whether nothing of an order is open.
pub(super) fn is_done(connection: &Connection, order: OrderId) -> Result<bool> {
    let mut done =
        connection.prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM orders o WHERE o.id = ? AND {DONE})"))?;
    Ok(done.query_row([order.0], |row| row.get(0))?)
}

fn of_email(connection: &Connection, email: &str) -> Result<Vec<OrderId>> {
    let mut found = connection
        .prepare_cached("SELECT id FROM orders WHERE customer <> '' AND customer = ? ORDER BY placed_at, id")?;
    Ok(found.query_map([email], |row| row.get(0).map(OrderId))?.collect::<rusqlite::Result<_>>()?)
}

/// The orders whose name and postal code, written one after the other, are this.
fn of_name(connection: &Connection, key: &str) -> Result<Vec<OrderId>> {
    let mut found = connection.prepare_cached("SELECT id, name FROM orders WHERE name <> '' ORDER BY placed_at, id")?;
    let mut facts = connection.prepare_cached("SELECT facts FROM order_bodies WHERE order_id = ?")?;
    let mut rows = found.query(params![])?;
    let mut orders = Vec::new();
    while let Some(row) = rows.next()? {
        let name = squashed(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
        if name.is_empty() || !key.starts_with(&name) {
            continue;
        }
        let id: i64 = row.get(0)?;
        let Json(facts) = facts.query_row([id], |row| row.get::<_, Json<ShopOrder>>(0))?;
        if name_and_postal_code(&facts) == key {
            orders.push(OrderId(id));
        }
    }
    Ok(orders)
}

/// Name and postal code in the one form they are compared in; empty where one of them is missing.
fn name_and_postal_code(facts: &ShopOrder) -> String {
    let to = &facts.recipient;
    let (name, code) = (squashed(if to.name.is_empty() { &to.company } else { &to.name }), squashed(&to.postal_code));
    if name.is_empty() || code.is_empty() { String::new() } else { name + &code }
}

/// Letters and digits alone, without case and accents.
fn squashed(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
