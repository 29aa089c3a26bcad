//! How each shop's papers are made.

use crate::column::Json;
use crate::{Result, Snapshot, Store};
use model::{PaperSettings, ShopId};
use rusqlite::{OptionalExtension, params};

impl Snapshot {
    /// How a shop's papers are made; as usual while nobody chose.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn paper_settings(&self, shop: &ShopId) -> Result<PaperSettings> {
        let connection = self.connection();
        let mut found = connection.prepare_cached("SELECT body FROM paper_settings WHERE shop = ?")?;
        let body: Option<Json<PaperSettings>> = found.query_row([&shop.0], |row| row.get(0)).optional()?;
        Ok(body.map(|Json(settings)| settings).unwrap_or_default())
    }
}

impl Store {
    /// Keeps how a shop's papers are made.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_paper_settings(&self, shop: &ShopId, settings: &PaperSettings) -> Result<()> {
        let (shop, settings) = (shop.clone(), settings.clone());
        self.write(move |transaction| {
            transaction.execute(
                "INSERT INTO paper_settings (shop, body) VALUES (?, ?)
                 ON CONFLICT (shop) DO UPDATE SET body = excluded.body",
                params![shop.0, Json(&settings)],
            )?;
            Ok(())
        })
    }
}
