//! Several processes, one desk: who holds it, what the others ask of it, and what it finds when it begins.

use crate::{JobMove, Result, Store, StoreError, outbox, private, spool};
use model::{JobId, JobState, OutboxId, OutboxState, Problem, ProblemCode, ShopId, UtcDateTime};
use std::fs::{File, TryLockError};

/// Whoever has this runs the spool and the outbox. The system takes it back when the process ends, however it ends.
#[derive(Debug)]
pub struct DeskLock(#[expect(dead_code, reason = "held, never read")] File);

/// Whoever has this shows the station's window. The system takes it back when the process ends, however it ends.
#[derive(Debug)]
pub struct WindowLock(#[expect(dead_code, reason = "held, never read")] File);

/// Whoever has this pulls a shop. The system takes it back when the process ends, however it ends.
#[derive(Debug)]
pub struct PullLock(#[expect(dead_code, reason = "held, never read")] File);

impl Store {
    /// Takes the desk; `None` while another process has it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Folder`] when the folder's file system knows no locks.
    pub fn lock_desk(&self) -> Result<Option<DeskLock>> {
        let folder = self.folder();
        let file = private::open_file(&folder.join("desk.lock")).map_err(|cause| StoreError::folder(folder, cause))?;
        match file.try_lock() {
            Ok(()) => {
                self.inner.marks.note_open();
                Ok(Some(DeskLock(file)))
            }
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => Err(StoreError::folder(folder, cause)),
        }
    }

    /// Takes the window of the station; `None` while another process has it. Whoever has the desk waits for it: another
    /// process has it then for no longer than it takes to see that the desk is taken.
    ///
    /// # Errors
    ///
    /// [`StoreError::Folder`] when the folder's file system knows no locks.
    pub fn lock_window(&self, has_desk: bool) -> Result<Option<WindowLock>> {
        let folder = self.folder();
        let unusable = |cause| StoreError::folder(folder, cause);
        let file = private::open_file(&folder.join("window.lock")).map_err(unusable)?;
        if has_desk {
            file.lock().map_err(unusable)?;
            return Ok(Some(WindowLock(file)));
        }
        match file.try_lock() {
            Ok(()) => Ok(Some(WindowLock(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => Err(unusable(cause)),
        }
    }

    /// Takes the turn to pull a shop; waits for it while another process has it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Folder`] when the folder's file system knows no locks.
    pub fn lock_pull(&self, shop: &ShopId) -> Result<PullLock> {
        let file = self.turn_of(shop, "")?;
        file.lock().map_err(|cause| StoreError::folder(self.folder(), cause))?;
        Ok(PullLock(file))
    }

    /// Takes the turn to bring in old orders of a shop; nothing while another process has it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Folder`] when the folder's file system knows no locks.
    pub fn lock_history(&self, shop: &ShopId) -> Result<Option<PullLock>> {
        let file = self.turn_of(shop, "-history")?;
        match file.try_lock() {
            Ok(()) => Ok(Some(PullLock(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => Err(StoreError::folder(self.folder(), cause)),
        }
    }

    fn turn_of(&self, shop: &ShopId, ending: &str) -> Result<File> {
        let folder = self.folder();
        let unusable = |cause| StoreError::folder(folder, cause);
        let pulls = folder.join("pulls");
        private::create_folder(&pulls).map_err(unusable)?;
        // A shop's name may hold what a file's may not.
        let name: String = shop.0.bytes().map(|byte| format!("{byte:02x}")).collect();
        private::open_file(&pulls.join(name + ending)).map_err(unusable)
    }

    /// A number that changes whenever another process has written.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn foreign_version(&self) -> Result<i64> {
        self.inner.writer.foreign_version()
    }

    /// Leaves a word for the process that holds the desk, as `raise`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn ask_desk(&self, what: &str) -> Result<()> {
        let what = what.to_owned();
        self.write(move |transaction| {
            transaction.execute("INSERT INTO asks (what) VALUES (?)", [what])?;
            Ok(())
        })
    }

    /// Whether a word for the process that holds the desk was not taken yet.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn is_asked(&self, what: &str) -> Result<bool> {
        let asked = "SELECT EXISTS (SELECT 1 FROM asks WHERE what = ?)";
        Ok(self.snapshot()?.connection().query_row(asked, [what], |row| row.get(0))?)
    }

    /// Takes what was asked of the desk since the last time, in order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn take_asks(&self) -> Result<Vec<String>> {
        // Asked often and mostly for nothing, so nothing is written then.
        let asked: bool =
            self.snapshot()?.connection().query_row("SELECT EXISTS (SELECT 1 FROM asks)", [], |row| row.get(0))?;
        if !asked {
            return Ok(Vec::new());
        }
        self.write(|transaction| {
            let asks = transaction
                .prepare("SELECT what FROM asks ORDER BY id")?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            transaction.execute("DELETE FROM asks", [])?;
            Ok(asks)
        })
    }
}

/// What a process that took the desk found unfinished from the one before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recovered {
    /// Jobs that were on their way to a printer: whether they came out, a person has to say.
    pub unknown_jobs: Vec<JobId>,
    /// Outbox entries that were being told: they may have arrived, so the target is asked first.
    pub retried_outbox: Vec<OutboxId>,
}

impl Store {
    /// Puts in order what a process that died left half done. For the holder of the desk alone, before it begins.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn recover(&self, at: UtcDateTime) -> Result<Recovered> {
        self.write(move |transaction| {
            let mut recovered = Recovered::default();
            let on_the_way = format!("{} AND j.state IN ('sending', 'sent') ORDER BY j.id", spool::UNFINISHED);
            for job in spool::select(transaction, &on_the_way, [])? {
                let interrupted =
                    JobMove { problem: Some(Problem::new(ProblemCode::PrintInterrupted)), ..JobMove::at(at) };
                spool::advance(transaction, job.id, JobState::Unknown, &interrupted)?;
                recovered.unknown_jobs.push(job.id);
            }
            for entry in outbox::select(transaction, "e.state = 'trying' ORDER BY e.id", [])? {
                outbox::advance(transaction, entry.id, OutboxState::Due, at, None, at)?;
                recovered.retried_outbox.push(entry.id);
            }
            Ok(recovered)
        })
    }
}
