//! The price sheets of carriers, as texts: what stands in them is for others to read.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError};
use model::{CarrierId, Message, UtcDateTime};
use rusqlite::{Row, Transaction, params};

/// A price sheet as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSheet {
    /// Whose it is.
    pub carrier: CarrierId,
    /// Where it came from, for people: the name of a file.
    pub source: String,
    /// The sheet, as CSV.
    pub sheet: String,
    /// When it was brought in.
    pub brought_at: UtcDateTime,
}

/// What tells one state of the sheets from another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SheetsState {
    highest: i64,
    count: i64,
}

impl Snapshot {
    /// The sheets, by carrier.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn rate_sheets(&self) -> Result<Vec<KeptSheet>> {
        let connection = self.connection();
        let mut sheets =
            connection.prepare_cached("SELECT carrier, source, sheet, brought_at FROM rate_sheets ORDER BY carrier")?;
        sheets.query_and_then([], sheet)?.collect()
    }

    /// The state of the sheets.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn rate_sheets_state(&self) -> Result<SheetsState> {
        let connection = self.connection();
        let mut state = connection.prepare_cached("SELECT coalesce(max(id), 0), count(*) FROM rate_sheets")?;
        Ok(state.query_row([], |row| Ok(SheetsState { highest: row.get(0)?, count: row.get(1)? }))?)
    }
}

impl Store {
    /// Keeps sheets, each in place of the one its carrier had; `prices` says how many prices each has, for the journal.
    ///
    /// # Errors
    ///
    /// When the database cannot be written; then none is kept.
    pub fn save_rate_sheets(&self, sheets: Vec<(KeptSheet, u32)>) -> Result<()> {
        self.write(move |transaction| {
            for (KeptSheet { carrier, source, sheet, brought_at }, prices) in &sheets {
                transaction.execute("DELETE FROM rate_sheets WHERE carrier = ?", [&carrier.0])?;
                transaction.execute(
                    "INSERT INTO rate_sheets (carrier, source, sheet, brought_at) VALUES (?, ?, ?, ?)",
                    params![carrier.0, source, sheet, brought_at.millis()],
                )?;
                let line = Message::new("journal-rates-saved").with("bands", *prices);
                journal_line(transaction, line, carrier, *brought_at)?;
            }
            Ok(())
        })
    }

    /// Takes a carrier's sheet away.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when it has none.
    pub fn remove_rate_sheet(&self, carrier: &CarrierId, at: UtcDateTime) -> Result<()> {
        let carrier = carrier.clone();
        self.write(move |transaction| {
            let removed = transaction.execute("DELETE FROM rate_sheets WHERE carrier = ?", [&carrier.0])?;
            if removed == 0 {
                return Err(StoreError::missing("price sheet", &carrier.0));
            }
            journal_line(transaction, Message::new("journal-rates-removed"), &carrier, at)
        })
    }
}

fn journal_line(transaction: &Transaction<'_>, line: Message, carrier: &CarrierId, at: UtcDateTime) -> Result<()> {
    journal::write(transaction, at, &line.with("carrier", carrier), About::DESK)
}

fn sheet(row: &Row<'_>) -> Result<KeptSheet> {
    Ok(KeptSheet {
        carrier: CarrierId(row.get(0)?),
        source: row.get(1)?,
        sheet: row.get(2)?,
        brought_at: UtcDateTime::from_millis(row.get(3)?),
    })
}
