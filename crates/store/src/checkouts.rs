//! What shops offer their customers at checkout: the draft of each shop, and the versions that were published. The store keeps
//! the texts; what they say is read elsewhere.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{Message, ShopId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

/// A shop's checkout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCheckout {
    /// Whose it is.
    pub shop: ShopId,
    /// The UUID under which it is asked for.
    pub id: String,
    /// The text that is being written.
    pub draft: String,
    /// How often the draft was changed.
    pub changes: i64,
    /// The version that is served; none: it is not.
    pub served: Option<i64>,
}

/// A text that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckoutText {
    /// Its number; they grow.
    pub version: i64,
    /// Since when.
    pub at: UtcDateTime,
    /// Who published it.
    pub who: String,
    /// The text.
    pub body: String,
}

/// What became of a change of a checkout that was made from a state of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckoutOutcome {
    /// It is kept: how often the draft was changed now, or the version it was published as.
    Kept(i64),
    /// Somebody changed the draft meanwhile; nothing was kept.
    Changed,
}

impl Snapshot {
    /// The checkouts of all shops there are, by shop.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checkouts(&self) -> Result<Vec<KeptCheckout>> {
        let mut checkouts = self.connection().prepare_cached(
            "SELECT c.shop, c.id, c.draft, c.changes, c.served FROM checkouts c JOIN shops s ON s.id = c.shop
             WHERE s.removed_at IS NULL ORDER BY c.shop",
        )?;
        checkouts.query_and_then([], kept)?.collect()
    }

    /// A shop's checkout.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checkout(&self, shop: &ShopId) -> Result<Option<KeptCheckout>> {
        find(self.connection(), shop)
    }

    /// Every text of a shop's that was published, the latest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checkout_versions(&self, shop: &ShopId) -> Result<Vec<CheckoutText>> {
        let mut versions = self.connection().prepare_cached(
            "SELECT version, at, who, body FROM checkout_versions WHERE shop = ? ORDER BY version DESC",
        )?;
        versions.query_and_then([&shop.0], text)?.collect()
    }

    /// One of them.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checkout_version(&self, shop: &ShopId, version: i64) -> Result<Option<CheckoutText>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT version, at, who, body FROM checkout_versions WHERE shop = ? AND version = ?")?;
        found.query_and_then(params![shop.0, version], text)?.next().transpose()
    }
}

impl Store {
    /// Keeps a draft that was made from one that had been changed so often (0: from none). `id` is what a shop's first one is asked
    /// for by.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop.
    pub fn save_checkout(&self, shop: &ShopId, id: &str, draft: &str, from: i64) -> Result<CheckoutOutcome> {
        let (shop, id, draft) = (shop.clone(), id.to_owned(), draft.to_owned());
        self.write(move |transaction| {
            shop_name(transaction, &shop)?;
            let now = find(transaction, &shop)?.map_or(0, |kept| kept.changes);
            if now != from {
                return Ok(CheckoutOutcome::Changed);
            }
            transaction.execute(
                "INSERT INTO checkouts (shop, id, draft, changes) VALUES (?, ?, ?, 1)
                 ON CONFLICT (shop) DO UPDATE SET draft = excluded.draft, changes = changes + 1",
                params![shop.0, id, draft],
            )?;
            Ok(CheckoutOutcome::Kept(now + 1))
        })
    }

    /// Publishes the draft that was changed so often, and journals it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when the shop has none.
    pub fn publish_checkout(&self, shop: &ShopId, from: i64, who: &str, at: UtcDateTime) -> Result<CheckoutOutcome> {
        let (shop, who) = (shop.clone(), who.to_owned());
        self.write(move |transaction| {
            let kept = existing(transaction, &shop)?;
            if kept.changes != from {
                return Ok(CheckoutOutcome::Changed);
            }
            let version: i64 = transaction.query_row(
                "INSERT INTO checkout_versions (shop, version, at, who, body)
                 VALUES (?1, (SELECT coalesce(max(version), 0) + 1 FROM checkout_versions WHERE shop = ?1), ?2, ?3, ?4)
                 RETURNING version",
                params![shop.0, at.millis(), who, kept.draft],
                |row| row.get(0),
            )?;
            serve(transaction, &shop, Some(version))?;
            let name = shop_name(transaction, &shop)?;
            let message = Message::new("journal-checkout-published").with("shop", name).with("version", version);
            journal::write(transaction, at, &message, About::DESK)?;
            Ok(CheckoutOutcome::Kept(version))
        })
    }

    /// Serves a shop's checkout no more, and journals it. What was published stays known.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when the shop has none.
    pub fn withdraw_checkout(&self, shop: &ShopId, at: UtcDateTime) -> Result<()> {
        let shop = shop.clone();
        self.write(move |transaction| {
            if existing(transaction, &shop)?.served.is_none() {
                return Ok(());
            }
            serve(transaction, &shop, None)?;
            let message = Message::new("journal-checkout-withdrawn").with("shop", shop_name(transaction, &shop)?);
            journal::write(transaction, at, &message, About::DESK)
        })
    }
}

fn find(connection: &Connection, shop: &ShopId) -> Result<Option<KeptCheckout>> {
    let mut found =
        connection.prepare_cached("SELECT shop, id, draft, changes, served FROM checkouts WHERE shop = ?")?;
    found.query_and_then([&shop.0], kept)?.next().transpose()
}

fn existing(connection: &Connection, shop: &ShopId) -> Result<KeptCheckout> {
    find(connection, shop)?.ok_or_else(|| StoreError::missing("checkout", &shop.0))
}

fn serve(transaction: &Transaction<'_>, shop: &ShopId, version: Option<i64>) -> Result<()> {
    transaction.execute("UPDATE checkouts SET served = ? WHERE shop = ?", params![version, shop.0])?;
    Ok(())
}

fn shop_name(transaction: &Transaction<'_>, shop: &ShopId) -> Result<String> {
    let name: Option<String> = transaction
        .query_row("SELECT name FROM shops WHERE id = ? AND removed_at IS NULL", [&shop.0], |row| row.get(0))
        .optional()?;
    name.ok_or_else(|| StoreError::missing("shop", &shop.0))
}

fn kept(row: &Row<'_>) -> Result<KeptCheckout> {
    Ok(KeptCheckout {
        shop: ShopId(row.get(0)?),
        id: row.get(1)?,
        draft: row.get(2)?,
        changes: row.get(3)?,
        served: row.get(4)?,
    })
}

fn text(row: &Row<'_>) -> Result<CheckoutText> {
    Ok(CheckoutText {
        version: row.get(0)?,
        at: UtcDateTime::from_millis(row.get(1)?),
        who: row.get(2)?,
        body: row.get(3)?,
    })
}
