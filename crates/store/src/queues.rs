//! Printers' queues that a person holds.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store};
use model::{Message, PrinterId, UtcDateTime};

impl Snapshot {
    /// The printers whose queue is held.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn paused_queues(&self) -> Result<Vec<PrinterId>> {
        let connection = self.connection();
        let mut paused = connection.prepare_cached("SELECT printer FROM paused_queues")?;
        paused.query_and_then([], |row| Ok(PrinterId(row.get(0)?)))?.collect()
    }
}

impl Store {
    /// Holds a printer's queue, or lets it go. It stays held until then, whoever has the desk.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn pause_queue(&self, printer: &PrinterId, paused: bool, at: UtcDateTime) -> Result<()> {
        let printer = printer.clone();
        self.write(move |transaction| {
            let (sql, key) = if paused {
                ("INSERT OR IGNORE INTO paused_queues (printer) VALUES (?)", "journal-queue-paused")
            } else {
                ("DELETE FROM paused_queues WHERE printer = ?", "journal-queue-resumed")
            };
            if transaction.execute(sql, [&printer.0])? > 0 {
                journal::write(transaction, at, &Message::new(key).with("printer", &printer), About::DESK)?;
            }
            Ok(())
        })
    }
}
