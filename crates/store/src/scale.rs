//! The scale of this desk.

use crate::journal::{self, About};
use crate::{Result, Store, StoreError};
use model::{Message, Scale, UtcDateTime};
use rusqlite::params;

/// Its place among the habits of the desk.
const KEY: &str = "scale";

impl Store {
    /// The scale, where the desk has one.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn scale(&self) -> Result<Option<Scale>> {
        let kept = self.preference(KEY)?;
        let read = |kept: String| serde_json::from_str(&kept).map_err(|error| StoreError::Damaged(error.to_string()));
        kept.map(read).transpose()
    }

    /// Gives the desk a scale in the place of the one it had.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_scale(&self, scale: &Scale, at: UtcDateTime) -> Result<()> {
        let body = serde_json::to_string(scale).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let message = Message::new("journal-scale-saved").with("scale", scale.name.as_str());
        self.write(move |transaction| {
            transaction.execute("INSERT OR REPLACE INTO preferences (key, value) VALUES (?, ?)", params![KEY, body])?;
            journal::write(transaction, at, &message, About::DESK)
        })
    }

    /// Takes the scale away, if there is one.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn remove_scale(&self, at: UtcDateTime) -> Result<()> {
        self.write(move |transaction| {
            if transaction.execute("DELETE FROM preferences WHERE key = ?", [KEY])? > 0 {
                journal::write(transaction, at, &Message::new("journal-scale-removed"), About::DESK)?;
            }
            Ok(())
        })
    }
}
