//! The keys by which shops come in over the station's own API.

use crate::column::Word;
use crate::journal::{self, About};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store, StoreError};
use model::{ApiAccess, ApiKey, ApiKeyId, Message, ShopId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// A key to keep.
#[derive(Debug, Clone)]
pub struct NewApiKey {
    /// Whose it is.
    pub shop: ShopId,
    /// The public part.
    pub key: String,
    /// The SHA-256 of the secret.
    pub secret: [u8; 32],
    /// What it may do.
    pub access: ApiAccess,
}

/// A key that lets in, as long as its secret is shown with it.
#[derive(Debug, Clone)]
pub struct KnownKey {
    /// The key.
    pub key: ApiKey,
    /// The SHA-256 of its secret.
    pub secret: [u8; 32],
    /// What its shop's orders call their integration: the number of the shop's first key.
    pub integration: i64,
}

impl Snapshot {
    /// Every key that was ever made, the oldest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn api_keys(&self) -> Result<Vec<ApiKey>> {
        let mut keys = self
            .connection()
            .prepare_cached("SELECT id, shop, key, access, made_at, revoked_at FROM api_keys ORDER BY id")?;
        keys.query_and_then([], api_key)?.collect()
    }

    /// The key of that public part, where it lets in: not once it is revoked, nor once its shop was taken away.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn api_key(&self, key: &str) -> Result<Option<KnownKey>> {
        let mut found = self.connection().prepare_cached(
            "SELECT k.id, k.shop, k.key, k.access, k.made_at, k.revoked_at, k.secret,
                    (SELECT min(f.id) FROM api_keys f WHERE f.shop = k.shop)
             FROM api_keys k JOIN shops s ON s.id = k.shop
             WHERE k.key = ? AND k.revoked_at IS NULL AND s.removed_at IS NULL",
        )?;
        let known = |row: &Row<'_>| -> Result<KnownKey> {
            Ok(KnownKey { key: api_key(row)?, secret: row.get(6)?, integration: row.get(7)? })
        };
        found.query_and_then([key], known)?.next().transpose()
    }
}

impl Store {
    /// Keeps a key and journals it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop.
    pub fn add_api_key(&self, new: NewApiKey, at: UtcDateTime) -> Result<ApiKeyId> {
        self.write(move |transaction| {
            let NewApiKey { shop, key, secret, access } = new;
            let name: Option<String> = transaction
                .query_row("SELECT name FROM shops WHERE id = ? AND removed_at IS NULL", [&shop.0], |row| row.get(0))
                .optional()?;
            let name = name.ok_or_else(|| StoreError::missing("shop", &shop.0))?;
            transaction.execute(
                "INSERT INTO api_keys (shop, key, secret, access, made_at) VALUES (?, ?, ?, ?, ?)",
                params![shop.0, key, secret, Word(access), at.millis()],
            )?;
            let id = ApiKeyId(transaction.last_insert_rowid());
            let message = Message::new("journal-api-key-made").with("shop", name).with("key", key);
            journal::write(transaction, at, &message, About::DESK)?;
            Ok(id)
        })
    }

    /// Lets nobody in by a key any more, and journals it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such key, or it was revoked before.
    pub fn revoke_api_key(&self, id: ApiKeyId, at: UtcDateTime) -> Result<()> {
        let revoked = self.write(move |transaction| {
            let key: Option<String> =
                transaction.query_row("SELECT key FROM api_keys WHERE id = ?", [id.0], |row| row.get(0)).optional()?;
            let key = key.ok_or_else(|| StoreError::missing("key", &id.0))?;
            let revoked = revoke(transaction, &key, at)?;
            if revoked { Ok(Removal::ApiKey(key)) } else { Err(StoreError::missing("key", &id.0)) }
        })?;
        self.note_removed(&[revoked], at);
        Ok(())
    }
}

/// Revokes the key of that public part; false where there is none, or it was revoked before.
pub(crate) fn revoke(connection: &Connection, key: &str, at: UtcDateTime) -> Result<bool> {
    let shop: Option<String> = connection
        .query_row(
            "UPDATE api_keys SET revoked_at = ? WHERE key = ? AND revoked_at IS NULL
             RETURNING (SELECT name FROM shops s WHERE s.id = shop)",
            params![at.millis(), key],
            |row| row.get(0),
        )
        .optional()?;
    let Some(shop) = shop else { return Ok(false) };
    let message = Message::new("journal-api-key-revoked").with("shop", shop).with("key", key);
    journal::write(connection, at, &message, About::DESK)?;
    Ok(true)
}

/// Revokes every key of a shop; answers which.
pub(crate) fn revoke_of(connection: &Connection, shop: &ShopId, at: UtcDateTime) -> Result<Vec<Removal>> {
    let mut live = connection.prepare("SELECT key FROM api_keys WHERE shop = ? AND revoked_at IS NULL ORDER BY id")?;
    let live: Vec<String> = live.query_map([&shop.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for key in &live {
        revoke(connection, key, at)?;
    }
    Ok(live.into_iter().map(Removal::ApiKey).collect())
}

fn api_key(row: &Row<'_>) -> Result<ApiKey> {
    Ok(ApiKey {
        id: ApiKeyId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        key: row.get(2)?,
        access: row.get::<_, Word<_>>(3)?.0,
        made_at: UtcDateTime::from_millis(row.get(4)?),
        revoked_at: row.get::<_, Option<i64>>(5)?.map(UtcDateTime::from_millis),
    })
}
