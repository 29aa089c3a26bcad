//! Leaving no trace of what went. SQLite overwrites what is deleted (`secure_delete`); what is left then lies in three places:
//! the index of words, which keeps words of deleted rows until its parts are merged; the log, which keeps pages as they were;
//! and pages whose cells moved when a page was divided, where a copy may stay in the space between them.

use crate::connection::PATIENCE;
use crate::{Result, Store, StoreError};
use aho_corasick::AhoCorasick;
use model::ShopOrder;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs::File;
use std::time::Duration;

/// Where the store keeps that something went and its traces are not swept yet.
const DUE: &str = "sweep-due";

/// How many pages of the index of words are merged at a time.
const PAGES: i64 = 256;

/// How often the index is merged on; a busy desk adds to it meanwhile.
const MOST_STEPS: u32 = 100_000;

/// How long the writer waits for readers before the log is emptied, and how often it tries.
const READERS: Duration = Duration::from_millis(50);
const TRIES: u32 = 40;

/// Shorter texts are found everywhere.
const SHORTEST: usize = 5;

/// So many texts are looked for at most; of more orders than that, a part stands for the whole.
const MOST_TEXTS: usize = 200_000;

/// Texts that named customers before they went. Held in memory alone.
#[derive(Debug, Default)]
pub struct Gone(BTreeSet<String>);

impl Gone {
    pub(super) fn note(&mut self, facts: &ShopOrder) {
        let to = &facts.recipient;
        let email = crate::orders::customer(facts);
        let names = [&to.name, &to.company, &to.street, &to.email, &to.phone, &email];
        self.add(Self(names.into_iter().filter(|text| text.len() >= SHORTEST).cloned().collect()));
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(super) fn add(&mut self, more: Self) {
        let room = MOST_TEXTS.saturating_sub(self.0.len());
        self.0.extend(more.0.into_iter().take(room));
    }
}

/// What became of a sweep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swept {
    /// Nothing is left.
    Clean,
    /// A copy may be left in a page; [`Store::rewrite`] takes it away.
    Left,
    /// Somebody reads from the log; it is emptied later.
    Busy,
}

/// Notes that traces are to be swept, in the transaction that leaves them.
pub(super) fn mark_due(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO preferences (key, value) VALUES (?, '1') ON CONFLICT (key) DO NOTHING")?
        .execute([DUE])?;
    Ok(())
}

impl Store {
    /// Whether something went whose traces are not swept yet.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn is_sweep_due(&self) -> Result<bool> {
        Ok(self.snapshot()?.preference(DUE)?.is_some())
    }

    /// Sweeps traces of what went, in small steps, and looks whether something is left; `None` where nobody knows any more what
    /// to look for, and something may be.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn sweep(&self, gone: Option<&Gone>) -> Result<Swept> {
        for _ in 0..MOST_STEPS {
            if !self.write(|transaction| merged(transaction))? {
                break;
            }
        }
        if !self.empty_log()? {
            return Ok(Swept::Busy);
        }
        let clean = gone.is_some_and(|gone| self.is_gone(gone).unwrap_or(false));
        if !clean {
            return Ok(Swept::Left);
        }
        self.swept()
    }

    /// Writes the whole database anew: what nobody refers to is gone. Whoever writes meanwhile waits, some seconds for a large
    /// one.
    ///
    /// # Errors
    ///
    /// When the disk has no room for a second copy, or the database is busy.
    pub fn rewrite(&self) -> Result<Swept> {
        self.inner.writer.on_connection(|connection| Ok::<_, StoreError>(connection.execute_batch("VACUUM")?))?;
        if self.empty_log()? { self.swept() } else { Ok(Swept::Busy) }
    }

    fn swept(&self) -> Result<Swept> {
        self.write(|transaction| {
            transaction.execute("DELETE FROM preferences WHERE key = ?", [DUE])?;
            Ok::<_, StoreError>(())
        })?;
        Ok(Swept::Clean)
    }

    /// Brings the log into the database and makes it empty; false while somebody reads from it.
    fn empty_log(&self) -> Result<bool> {
        for _ in 0..TRIES {
            let emptied = self.inner.writer.on_connection(|connection| {
                connection.busy_timeout(READERS)?;
                let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
                connection.busy_timeout(PATIENCE)?;
                Ok::<_, StoreError>(busy? == 0)
            })?;
            if emptied {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the file holds none of the texts, but for those that orders still name.
    fn is_gone(&self, gone: &Gone) -> Result<bool> {
        let texts: Vec<&String> = gone.0.iter().collect();
        let unusable = |cause| StoreError::folder(self.folder(), cause);
        let finder = AhoCorasick::new(&texts).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let file = File::open(self.folder().join(crate::FILE)).map_err(unusable)?;
        let mut found = BTreeSet::new();
        for hit in finder.stream_find_iter(file) {
            found.insert(hit.map_err(unusable)?.pattern());
        }
        let snapshot = self.snapshot()?;
        let mut named = snapshot
            .connection()
            .prepare("SELECT EXISTS (SELECT 1 FROM order_bodies WHERE instr(lower(facts || coalesce(own_facts, '')), lower(?)) > 0)")?;
        for pattern in found {
            if !named.query_row([texts[pattern.as_usize()]], |row| row.get::<_, bool>(0))? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Merges some pages of the index of words, those of one part as well where rows of it were deleted; false when there is
/// nothing to do. Source: SQLite, *FTS5 Extension*, “The 'merge' Command”.
fn merged(connection: &Connection) -> Result<bool> {
    let before = connection.total_changes();
    connection.prepare_cached("INSERT INTO order_words (order_words, rank) VALUES ('merge', ?)")?.execute([-PAGES])?;
    Ok(connection.total_changes() - before >= 2)
}
