//! The printers of this desk, in the order people put them in; the first prints the labels.

use crate::column::Json;
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{Message, Printer, PrinterId, UtcDateTime};
use rusqlite::{OptionalExtension, Transaction, params};

impl Snapshot {
    /// The printers; the first is the one labels go to.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn printers(&self) -> Result<Vec<Printer>> {
        let connection = self.connection();
        let mut printers = connection.prepare_cached("SELECT body FROM printers ORDER BY place")?;
        printers.query_and_then([], |row| Ok(row.get::<_, Json<_>>(0)?.0))?.collect()
    }
}

impl Snapshot {
    /// How many labels each printer had counted when it last said so.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn label_counts(&self) -> Result<Vec<(PrinterId, u64)>> {
        let mut counts = self.connection().prepare(
            "SELECT printer, max(CAST(evidence ->> '$.after' AS INTEGER)) FROM jobs
             WHERE evidence ->> '$.kind' = 'odometer' GROUP BY printer",
        )?;
        let count = |row: &rusqlite::Row<'_>| Ok((PrinterId(row.get(0)?), row.get::<_, i64>(1)?.unsigned_abs()));
        counts.query_and_then([], count)?.collect()
    }
}

impl Store {
    /// Adds a printer at the end, or changes it in its place.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_printer(&self, printer: &Printer, at: UtcDateTime) -> Result<()> {
        let printer = printer.clone();
        self.write(move |transaction| {
            transaction.execute(
                "INSERT INTO printers (id, place, body) SELECT ?, coalesce(max(place), 0) + 1, ? FROM printers WHERE true
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                params![printer.id.0, Json(&printer)],
            )?;
            told(transaction, "journal-printer-saved", &printer, at)
        })
    }

    /// Puts a printer first, so that labels go to it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such printer.
    pub fn prefer_printer(&self, id: &PrinterId, at: UtcDateTime) -> Result<()> {
        let id = id.clone();
        self.write(move |transaction| {
            let sql = "UPDATE printers SET place = (SELECT min(place) FROM printers) - 1 WHERE id = ? RETURNING body";
            let printer = changed(transaction, sql, &id)?;
            told(transaction, "journal-printer-preferred", &printer, at)
        })
    }

    /// Takes a printer away. Jobs that stand in its queue stay there until they are sent elsewhere.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such printer.
    pub fn remove_printer(&self, id: &PrinterId, at: UtcDateTime) -> Result<()> {
        let id = id.clone();
        self.write(move |transaction| {
            let printer = changed(transaction, "DELETE FROM printers WHERE id = ? RETURNING body", &id)?;
            transaction.execute("DELETE FROM paused_queues WHERE printer = ?", [&id.0])?;
            told(transaction, "journal-printer-removed", &printer, at)
        })
    }
}

fn changed(transaction: &Transaction<'_>, sql: &str, id: &PrinterId) -> Result<Printer> {
    let printer: Option<Json<Printer>> = transaction.query_row(sql, [&id.0], |row| row.get(0)).optional()?;
    printer.map(|Json(printer)| printer).ok_or_else(|| StoreError::missing("printer", &id.0))
}

fn told(transaction: &Transaction<'_>, key: &'static str, printer: &Printer, at: UtcDateTime) -> Result<()> {
    journal::write(transaction, at, &Message::new(key).with("printer", printer.name.as_str()), About::DESK)
}
