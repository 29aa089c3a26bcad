//! What the station is set to, and the small habits of this desk.

use crate::column::Json;
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{Message, Settings, SettingsVersion, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

impl Snapshot {
    /// The settings; those of a new station while nothing is set.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        load(self.connection())
    }

    /// The number of the version the settings are at; 0 while nothing was ever set.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn settings_version_number(&self) -> Result<i64> {
        version_number(self.connection())
    }

    /// The states the settings were in, newest first, without what they said.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn settings_versions(&self, limit: u32) -> Result<Vec<SettingsVersion>> {
        let connection = self.connection();
        let mut versions =
            connection.prepare_cached("SELECT id, at, who, why FROM settings_versions ORDER BY id DESC LIMIT ?")?;
        let version = |row: &Row<'_>| {
            Ok(SettingsVersion {
                id: row.get(0)?,
                at: UtcDateTime::from_millis(row.get(1)?),
                who: row.get(2)?,
                why: serde_json::from_str(&row.get::<_, String>(3)?).ok(),
            })
        };
        versions.query_and_then([limit], version)?.collect()
    }

    /// What the settings said at a version.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is none of that number.
    pub fn settings_version(&self, id: i64) -> Result<Settings> {
        let connection = self.connection();
        let mut body = connection.prepare_cached("SELECT body FROM settings_versions WHERE id = ?")?;
        let body: Option<Json<Settings>> = body.query_row([id], |row| row.get(0)).optional()?;
        body.map(|Json(settings)| settings).ok_or_else(|| StoreError::missing("settings", &id))
    }

    /// A habit of this desk, as its language; `None` while nobody chose.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn preference(&self, key: &str) -> Result<Option<String>> {
        preference(self.connection(), key)
    }
}

impl Store {
    /// Keeps the settings, and with them who changed them and why, if they are still at the version they were changed from.
    /// Orders keep their decisions until [`Store::redecide`]. Settings that are as they were make no new version.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_settings(
        &self,
        settings: &Settings,
        from: i64,
        who: &str,
        why: &Message,
        at: UtcDateTime,
    ) -> Result<SettingsOutcome> {
        let (settings, who, why) = (settings.clone(), who.to_owned(), why.clone());
        self.write(move |transaction| {
            let now = version_number(transaction)?;
            // Settings that cannot be read are made good by new ones.
            let theirs = load(transaction);
            if now > 0 && theirs.as_ref().is_ok_and(|theirs| *theirs == settings) {
                return Ok(SettingsOutcome::Saved { version: now });
            }
            if now != from {
                let theirs = theirs?;
                let who = changed_by(transaction, from)?;
                return Ok(SettingsOutcome::Conflict { version: now, theirs: Box::new(theirs), who });
            }
            transaction.execute(
                "INSERT INTO settings (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                [Json(&settings)],
            )?;
            transaction.execute(
                "INSERT INTO settings_versions (at, who, why, body) VALUES (?, ?, ?, ?)",
                params![at.millis(), who, Json(&why), Json(&settings)],
            )?;
            let version = transaction.last_insert_rowid();
            journal::write(transaction, at, &Message::new("journal-settings-saved"), About::DESK)?;
            Ok(SettingsOutcome::Saved { version })
        })
    }

    /// Keeps a habit of this desk.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn set_preference(&self, key: &str, value: &str) -> Result<()> {
        let (key, value) = (key.to_owned(), value.to_owned());
        self.write(move |transaction| keep_preference(transaction, &key, Some(&value)))
    }

    /// Changes a habit of this desk in one step, so that of two programs or browsers that change it at once neither undoes the other.
    /// `change` is given what is kept, and leaves there what is to be kept; where it fails, everything stays as it was.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written, and those of `change`.
    pub fn change_preference<T, E>(
        &self,
        key: &str,
        change: impl FnOnce(&mut Option<String>) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let key = key.to_owned();
        self.write(move |transaction| {
            let before = preference(transaction, &key)?;
            let mut kept = before.clone();
            let answer = change(&mut kept)?;
            if kept != before {
                keep_preference(transaction, &key, kept.as_deref())?;
            }
            Ok(answer)
        })
    }
}

fn preference(connection: &Connection, key: &str) -> Result<Option<String>> {
    let mut value = connection.prepare_cached("SELECT value FROM preferences WHERE key = ?")?;
    Ok(value.query_row([key], |row| row.get(0)).optional()?)
}

/// Keeps a habit; none takes it away.
fn keep_preference(connection: &Connection, key: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => connection
            .prepare_cached(
                "INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![key, value])?,
        None => connection.prepare_cached("DELETE FROM preferences WHERE key = ?")?.execute([key])?,
    };
    Ok(())
}

/// What became of settings that were to be kept.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingsOutcome {
    /// They are what holds.
    Saved {
        /// The version they are.
        version: i64,
    },
    /// Somebody changed them since the version they were changed from; nothing was kept.
    Conflict {
        /// The version there is.
        version: i64,
        /// What it says.
        theirs: Box<Settings>,
        /// Who made it.
        who: String,
    },
}

fn load(connection: &Connection) -> Result<Settings> {
    let body: Option<Json<Settings>> =
        connection.prepare_cached("SELECT body FROM settings")?.query_row([], |row| row.get(0)).optional()?;
    Ok(body.map(|Json(settings)| settings).unwrap_or_default())
}

fn version_number(connection: &Connection) -> Result<i64> {
    let mut version = connection.prepare_cached("SELECT coalesce(max(id), 0) FROM settings_versions")?;
    Ok(version.query_row([], |row| row.get(0))?)
}

/// Everybody who changed the settings after a version, in their order, each once.
fn changed_by(transaction: &Transaction<'_>, version: i64) -> Result<String> {
    let mut changes = transaction
        .prepare_cached("SELECT who FROM settings_versions WHERE id > ? AND who <> '' GROUP BY who ORDER BY min(id)")?;
    let who: Vec<String> = changes.query_map([version], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(who.join(", "))
}
