//! What the station is set to, and the small habits of this desk.

use crate::column::Json;
use crate::journal::{self, About};
use crate::{Result, Store};
use model::{Message, Settings, UtcDateTime};
use rusqlite::{OptionalExtension, params};

impl Store {
    /// The settings; those of a new station while nothing is set.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        self.read(|connection| {
            let body: Option<Json<Settings>> =
                connection.prepare_cached("SELECT body FROM settings")?.query_row([], |row| row.get(0)).optional()?;
            Ok(body.map(|Json(settings)| settings).unwrap_or_default())
        })
    }

    /// Keeps the settings. Orders keep their decisions until [`Store::redecide`].
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_settings(&self, settings: &Settings, at: UtcDateTime) -> Result<()> {
        let settings = settings.clone();
        self.write(move |transaction| {
            transaction.execute(
                "INSERT INTO settings (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                [Json(&settings)],
            )?;
            journal::write(transaction, at, &Message::new("journal-settings-saved"), About::DESK)
        })
    }

    /// A habit of this desk, as its language; `None` while nobody chose.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn preference(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| {
            let mut value = connection.prepare_cached("SELECT value FROM preferences WHERE key = ?")?;
            Ok(value.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Keeps a habit of this desk.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn set_preference(&self, key: &str, value: &str) -> Result<()> {
        let (key, value) = (key.to_owned(), value.to_owned());
        self.write(move |transaction| {
            transaction.execute(
                "INSERT INTO preferences (key, value) VALUES (?, ?)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                params![key, value],
            )?;
            Ok(())
        })
    }
}
