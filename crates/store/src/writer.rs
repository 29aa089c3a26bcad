//! The connection that writes, on its own thread. Whoever has something to write stands in its queue.
//!
//! A transaction stands there alone or among others ([`Flush`]). What stands among others shares one commit with those that wait
//! behind it: each is whole or not there at all, and the disk is waited for once.

use crate::StoreError;
use rusqlite::{Connection, Transaction, TransactionBehavior, ffi};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long nobody has to have written before the store tidies up, which no scan waits for: the index of words is merged, and
/// the log brought into the database.
const REST: Duration = Duration::from_millis(200);

/// How many transactions share a commit at most: the first of them waits for the last.
const TOGETHER: usize = 16;

/// What stands in the queue.
enum Work {
    /// A short transaction, which may share its commit.
    Shared(Flush, Box<dyn Part>),
    /// Anything else.
    Alone(Box<dyn FnOnce(&mut Connection) + Send>),
}

/// A part of a transaction that may have others.
trait Part: Send {
    /// Does its work; false where nothing of it may stay.
    fn run(&mut self, transaction: &Transaction<'_>) -> bool;

    /// Tells who waits what became of it; where the whole transaction failed, a part that was not run is told so as well.
    fn settle(self: Box<Self>, committed: &rusqlite::Result<()>);
}

/// Whether a transaction is on the disk when its answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Flush {
    /// The answer comes before: a power cut may undo it as a whole, together with nothing that was written before, and the next transaction that is
    /// flushed flushes it as well. A process that dies undoes nothing.
    Later,
    /// The answer comes once the disk has it.
    Now,
}

/// A transaction that stands in the queue.
#[must_use = "whether it was written is known once it was waited for"]
pub struct Pending<T, E = StoreError>(mpsc::Receiver<thread::Result<Result<T, E>>>);

impl<T, E> Pending<T, E> {
    /// What became of it. An error has written nothing of it.
    ///
    /// # Errors
    /// Those of the transaction.
    pub fn wait(self) -> Result<T, E> {
        match self.0.recv() {
            Ok(Ok(result)) => result,
            // A panic in the caller's closure is the caller's.
            Ok(Err(panic)) => resume_unwind(panic),
            Err(_) => unreachable!("the writer lives as long as its queue and answers whatever stands in it"),
        }
    }
}

/// The one connection that writes.
pub(crate) struct Writer {
    // The queue goes first: the thread ends when it is gone.
    queue: mpsc::Sender<Work>,
    _thread: Joined,
}

/// A thread that is waited for, so that the database is closed when its store is gone.
struct Joined(Option<JoinHandle<()>>);

impl Drop for Joined {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}

impl Writer {
    pub(crate) fn start(mut connection: Connection) -> std::io::Result<Self> {
        let (queue, works) = mpsc::channel::<Work>();
        let thread = thread::Builder::new().name("store-writer".to_owned()).spawn(move || {
            while let Ok(work) = works.recv() {
                do_all(&mut connection, work, &works);
                loop {
                    match works.recv_timeout(REST) {
                        Ok(work) => do_all(&mut connection, work, &works),
                        // A step at a time, so that who comes meanwhile does not wait for all of it.
                        Err(RecvTimeoutError::Timeout) if merge(&connection) => {}
                        Err(_) => break,
                    }
                }
                // What does not work now works at the next rest.
                let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
            }
        })?;
        Ok(Self { queue, _thread: Joined(Some(thread)) })
    }

    /// Runs `work` as one transaction: all of it is on the disk when this returns `Ok`, none of it otherwise.
    pub(crate) fn write<T, E>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.run(move |connection| transact(connection, work)).wait()
    }

    /// The same as [`Flush::Later`].
    pub(crate) fn write_unflushed<T, E>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let work = move |connection: &mut Connection| {
            flush(connection, Flush::Later).map_err(StoreError::from)?;
            let done = catch_unwind(AssertUnwindSafe(|| transact(connection, work)));
            flush(connection, Flush::Now).map_err(StoreError::from)?;
            done.unwrap_or_else(|panic| resume_unwind(panic))
        };
        self.run(work).wait()
    }

    /// Puts `work` into the queue as one transaction, which may share its commit with others. It has to be short.
    pub(crate) fn share<T, E>(
        &self,
        flush: Flush,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
    ) -> Pending<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = mpsc::sync_channel(1);
        let part = Waited { work: Some(work), done: None, answer };
        let _ = self.queue.send(Work::Shared(flush, Box::new(part)));
        Pending(answered)
    }

    /// A number that changes whenever another process has written; this connection's own commits do not count.
    pub(crate) fn foreign_version(&self) -> Result<i64, StoreError> {
        self.on_connection(|connection| Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?))
    }

    /// Runs `work` on the connection itself, beside every transaction.
    pub(crate) fn on_connection<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(work).wait()
    }

    fn run<T: Send + 'static, E: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    ) -> Pending<T, E> {
        let (answer, answered) = mpsc::sync_channel(1);
        let work = move |connection: &mut Connection| {
            // The next in the queue still gets its turn.
            let _ = answer.send(catch_unwind(AssertUnwindSafe(|| work(connection))));
        };
        let _ = self.queue.send(Work::Alone(Box::new(work)));
        Pending(answered)
    }
}

/// A part somebody waits for.
struct Waited<T, E, W> {
    work: Option<W>,
    done: Option<thread::Result<Result<T, E>>>,
    answer: mpsc::SyncSender<thread::Result<Result<T, E>>>,
}

impl<T, E, W> Part for Waited<T, E, W>
where
    T: Send,
    E: From<StoreError> + Send,
    W: FnOnce(&Transaction<'_>) -> Result<T, E> + Send,
{
    fn run(&mut self, transaction: &Transaction<'_>) -> bool {
        self.done = self.work.take().map(|work| catch_unwind(AssertUnwindSafe(|| work(transaction))));
        matches!(self.done, Some(Ok(Ok(_))))
    }

    fn settle(self: Box<Self>, committed: &rusqlite::Result<()>) {
        let done = match (self.done, committed) {
            (None | Some(Ok(Ok(_))), Err(error)) => Ok(Err(StoreError::from(same(error)).into())),
            (Some(done), _) => done,
            (None, Ok(())) => unreachable!("all parts of a transaction that is committed were run"),
        };
        let _ = self.answer.send(done);
    }
}

/// Does what came, and with a transaction that may share its commit those that wait behind it.
fn do_all(connection: &mut Connection, first: Work, works: &mpsc::Receiver<Work>) {
    let mut next = Some(first);
    while let Some(work) = next.take() {
        let (mut shared, mut parts) = match work {
            Work::Alone(work) => {
                work(connection);
                continue;
            }
            Work::Shared(flush, part) => (flush, vec![part]),
        };
        while parts.len() < TOGETHER {
            match works.try_recv() {
                Ok(Work::Shared(too, part)) => {
                    shared = shared.max(too);
                    parts.push(part);
                }
                alone => {
                    next = alone.ok();
                    break;
                }
            }
        }
        let committed = match shared {
            Flush::Now => commit_together(connection, &mut parts),
            Flush::Later => flush(connection, Flush::Later).and_then(|()| {
                let committed = commit_together(connection, &mut parts);
                flush(connection, Flush::Now).and(committed)
            }),
        };
        parts.into_iter().for_each(|part| part.settle(&committed));
    }
}

/// Runs transactions as parts of one, and commits it.
fn commit_together(connection: &mut Connection, parts: &mut [Box<dyn Part>]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if let [part] = parts {
        return if part.run(&transaction) { transaction.commit() } else { transaction.rollback() };
    }
    for part in parts {
        run_sql(&transaction, "SAVEPOINT part")?;
        let stays = part.run(&transaction);
        // As it may when the disk is full, the database undid everything.
        if transaction.is_autocommit() {
            return Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_ABORT_ROLLBACK), None));
        }
        if !stays {
            run_sql(&transaction, "ROLLBACK TO part")?;
        }
        run_sql(&transaction, "RELEASE part")?;
    }
    transaction.commit()
}

fn run_sql(connection: &Connection, statement: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(statement)?.execute([]).map(drop)
}

fn flush(connection: &Connection, flush: Flush) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", if flush == Flush::Now { "FULL" } else { "NORMAL" })
}

/// The same error once more: several parts are told of one.
fn same(error: &rusqlite::Error) -> rusqlite::Error {
    let code = error.sqlite_error().copied().unwrap_or_else(|| ffi::Error::new(ffi::SQLITE_ERROR));
    rusqlite::Error::SqliteFailure(code, Some(error.to_string()))
}

/// Brings some of the parts of the index of words together; false when there is nothing to do. Source: SQLite, *FTS5
/// Extension*, “The 'merge' Command”: a command that changes fewer than two rows did nothing.
fn merge(connection: &Connection) -> bool {
    const PAGES: i64 = 64;
    let before = connection.total_changes();
    let merged = connection.execute("INSERT INTO order_words (order_words, rank) VALUES ('merge', ?)", [PAGES]);
    merged.is_ok() && connection.total_changes() - before >= 2
}

fn transact<T, E: From<StoreError>>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
    let value = work(&transaction)?;
    transaction.commit().map_err(StoreError::from)?;
    Ok(value)
}
