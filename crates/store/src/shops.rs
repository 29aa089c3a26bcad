//! The shops, and how far each has been pulled.

use crate::column::Json;
use crate::journal::{self, About};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store, StoreError, api_keys, lost};
use model::{Message, Shop, ShopAccount, ShopId, ShopKind, ShopSync, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, Row, params};

impl Snapshot {
    /// The shops, by name.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shops(&self) -> Result<Vec<Shop>> {
        let connection = self.connection();
        let mut shops = connection
            .prepare_cached("SELECT id, name, kind, config FROM shops WHERE removed_at IS NULL ORDER BY name, id")?;
        shops.query_and_then([], shop)?.collect()
    }

    /// The shop of that name, unless it was taken away.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shop(&self, id: &ShopId) -> Result<Option<Shop>> {
        let connection = self.connection();
        let mut found = connection
            .prepare_cached("SELECT id, name, kind, config FROM shops WHERE id = ? AND removed_at IS NULL")?;
        found.query_and_then([&id.0], shop)?.next().transpose()
    }

    /// A shop with its revision, which grows with every change of it, of its account or of its secret.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shop_revision(&self, id: &ShopId) -> Result<Option<(Shop, i64)>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT id, name, kind, config, revision FROM shops WHERE id = ? AND removed_at IS NULL")?;
        found.query_and_then([&id.0], |row| Ok((shop(row)?, row.get(4)?)))?.next().transpose()
    }

    /// How far a shop has been pulled.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shop_sync(&self, id: &ShopId) -> Result<ShopSync> {
        let connection = self.connection();
        let mut found = connection.prepare_cached("SELECT cursor, pulled_at, problem FROM shops WHERE id = ?")?;
        let sync = found.query_and_then([&id.0], |row| {
            Ok(ShopSync {
                cursor: row.get::<_, Option<i64>>(0)?.map(UtcDateTime::from_millis),
                pulled_at: row.get::<_, Option<i64>>(1)?.map(UtcDateTime::from_millis),
                problem: row.get::<_, Option<Json<_>>>(2)?.map(|Json(problem)| problem),
            })
        })?;
        sync.last().transpose().map(Option::unwrap_or_default)
    }
}

impl Store {
    /// Adds a shop or changes it. One that was taken away comes back with its orders.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_shop(&self, shop: &Shop, at: UtcDateTime) -> Result<()> {
        let (shop, back) = (shop.clone(), Removal::Shop(shop.id.clone()));
        self.write(move |transaction| {
            transaction.execute(
                "INSERT INTO shops (id, name, kind, config) VALUES (?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, config = excluded.config,
                                                revision = revision + 1, removed_at = NULL",
                params![shop.id.0, shop.name, shop.account.kind.0, Json(&shop.account.config)],
            )?;
            let message = Message::new("journal-shop-saved").with("shop", shop.name.as_str());
            journal::write(transaction, at, &message, About::DESK)
        })?;
        self.note_brought_back(&back);
        Ok(())
    }

    /// Takes a shop away, and the keys it came in by. Its orders stay; brought back, it is pulled from the beginning.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop.
    pub fn remove_shop(&self, id: &ShopId, at: UtcDateTime) -> Result<()> {
        let shop = id.clone();
        let removed = self.write(move |transaction| {
            remove(transaction, &shop, at)?.ok_or_else(|| StoreError::missing("shop", &shop.0))
        })?;
        self.note_removed(&removed, at);
        Ok(())
    }

    /// Keeps how far a shop has been pulled.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop.
    pub fn save_shop_sync(&self, id: &ShopId, sync: &ShopSync) -> Result<()> {
        let (id, sync) = (id.clone(), sync.clone());
        self.write(move |transaction| {
            let kept = transaction
                .prepare_cached(
                    "UPDATE shops SET cursor = ?, pulled_at = ?, problem = ? WHERE id = ? AND removed_at IS NULL",
                )?
                .execute(params![
                    sync.cursor.map(UtcDateTime::millis),
                    sync.pulled_at.map(UtcDateTime::millis),
                    sync.problem.as_ref().map(Json),
                    id.0
                ])?;
            if kept == 0 { Err(StoreError::missing("shop", &id.0)) } else { Ok(()) }
        })
    }
}

/// Keeps that everything a shop changed up to here is in: a pull that breaks off goes on from there.
pub(crate) fn reached(connection: &Connection, id: &ShopId, cursor: UtcDateTime) -> Result<()> {
    connection
        .prepare_cached("UPDATE shops SET cursor = ? WHERE id = ? AND removed_at IS NULL")?
        .execute(params![cursor.millis(), id.0])?;
    Ok(())
}

/// Takes a shop away, and the keys it came in by; answers what is gone, nothing where there is no such shop.
pub(crate) fn remove(connection: &Connection, id: &ShopId, at: UtcDateTime) -> Result<Option<Vec<Removal>>> {
    let name: Option<String> = connection
        .query_row(
            "UPDATE shops SET removed_at = ?, cursor = NULL, pulled_at = NULL, problem = NULL, looked_at = NULL, looked_to = NULL,
                              revision = revision + 1
             WHERE id = ? AND removed_at IS NULL RETURNING name",
            params![at.millis(), id.0],
            |row| row.get(0),
        )
        .optional()?;
    let Some(name) = name else { return Ok(None) };
    forget_history(connection, id)?;
    lost::forget_all(connection, id)?;
    journal::write(connection, at, &Message::new("journal-shop-removed").with("shop", name), About::DESK)?;
    let mut removed = api_keys::revoke_of(connection, id, at)?;
    removed.push(Removal::Shop(id.clone()));
    Ok(Some(removed))
}

/// Lets no more old orders of a shop come in; what is in stays.
pub(crate) fn forget_history(connection: &Connection, id: &ShopId) -> Result<()> {
    connection.execute("DELETE FROM shop_history WHERE shop = ?", [&id.0])?;
    Ok(())
}

fn shop(row: &Row<'_>) -> Result<Shop> {
    let account = ShopAccount { kind: ShopKind(row.get(2)?), config: row.get::<_, Json<_>>(3)?.0 };
    Ok(Shop { id: ShopId(row.get(0)?), name: row.get(1)?, account })
}
