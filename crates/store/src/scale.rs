//! The scale of this desk.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{Message, Scale, ScaleConnection, TakenWeight, UtcDateTime};
use rusqlite::params;
use serde::{Deserialize, Serialize};

/// Its place among the habits of the desk.
const KEY: &str = "scale";
/// Where the weight that was taken last is kept.
const TAKEN: &str = "scale-taken";

/// The weight that was taken last, and on which scale.
#[derive(Serialize, Deserialize)]
struct Taken {
    scale: ScaleConnection,
    taken: TakenWeight,
}

impl Snapshot {
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

    /// The weight that was taken last on a scale, where that was not seen empty since.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn taken_weight(&self, scale: &ScaleConnection) -> Result<Option<TakenWeight>> {
        let kept = self.preference(TAKEN)?.and_then(|kept| serde_json::from_str::<Taken>(&kept).ok());
        Ok(kept.filter(|kept| kept.scale == *scale).map(|kept| kept.taken))
    }
}

impl Store {
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

    /// Keeps which weight was taken last on a scale, for the next process at this desk.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_taken_weight(&self, scale: &ScaleConnection, taken: Option<TakenWeight>) -> Result<()> {
        let kept = taken.map(|taken| serde_json::to_string(&Taken { scale: scale.clone(), taken })).transpose();
        let kept = kept.map_err(|error| StoreError::Damaged(error.to_string()))?;
        self.write(move |transaction| {
            match kept {
                Some(kept) => transaction
                    .execute("INSERT OR REPLACE INTO preferences (key, value) VALUES (?, ?)", params![TAKEN, kept])?,
                None => transaction.execute("DELETE FROM preferences WHERE key = ?", [TAKEN])?,
            };
            Ok(())
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
