//! A station at work: it opens, hands its use cases out, and finishes.

use crate::clock::Clock;
use crate::manager::{AskPin, Asker};
use crate::parts::{Parts, assemble};
use crate::rounds::Watched;
use crate::updates::FirstOpening;
use crate::{ApiClient, Event, Options, Sessions, backup, identity, practice, rounds};
use model::{Problem, ProblemCode};
use sandbox::Practice;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use store::{Opening, Secrets, Store, StoreError, Unopened, WindowLock};
use tokio::sync::broadcast;

/// A station at work. Cheap to clone; it works until the last clone is dropped.
#[derive(Clone)]
pub struct Station {
    pub(crate) parts: Arc<Parts>,
    pub(crate) asker: Asker,
    pub(crate) ask_pin: Option<AskPin>,
    /// Dropped after the parts: with the last clone the desk is free, and who opens the station then has it.
    _watched: Arc<Watched>,
}

impl Station {
    /// Opens the station: makes a backup where only older versions have opened it, puts a backup in its place where one waits,
    /// migrates its database, takes the desk when it is free, carries on with what a crash left. One that may not be itself does
    /// nothing by itself until a person has answered.
    ///
    /// # Errors
    /// When the folder cannot be written, the database is damaged or from a newer version, or no thread can start.
    /// `update-went-back` when this version was just put in place and cannot open the station: the one before it is back.
    pub fn open(options: Options) -> Result<Self, Problem> {
        let Some(first) = FirstOpening::begin(&options.folder, &options.running.version, Clock(options.clock))? else {
            return Self::open_with(options, |_| Ok(()));
        };
        match Self::open_with(options, |backup| first.backed_up(backup)) {
            // One that can only be looked at is not open yet.
            Ok(station) if station.only_reads() => {
                drop(station);
                Err(first.fail(Problem::new(ProblemCode::DiskFull)))
            }
            Ok(station) => {
                first.succeed();
                Ok(station)
            }
            Err(problem) => Err(first.fail(problem)),
        }
    }

    /// Opens it; `backed_up` hears of the backup that is made before a newer version changes anything.
    fn open_with(options: Options, backed_up: impl Fn(PathBuf) -> Result<(), Problem>) -> Result<Self, Problem> {
        carry_on_restoring(&options.folder)?;
        let version = options.running.version.clone();
        let before = |unopened: &Unopened<'_>| {
            match backup::make_before_newer(unopened, &version, (options.clock)()) {
                Ok(made) => Ok(made.map_or(Ok(()), &backed_up)?),
                // What does not start otherwise is looked at, as long as nothing of it is changed.
                Err(_) if options.safe && !unopened.is_older() => Ok(()),
                Err(problem) => Err(problem.into()),
            }
        };
        let opening = Opening { state: options.state.as_deref(), anew: options.anew, before: Some(&before) };
        let store = match Store::open_as(&options.folder, opening) {
            // What is there can be looked at, though nothing can be written.
            Err(StoreError::Full) if Store::exists(&options.folder, None) => Store::open_to_read(&options.folder)?,
            opened => opened?,
        };
        let folder = &options.folder;
        let secrets = Arc::new(if options.keyring { Secrets::open(folder) } else { Secrets::in_file(folder) });
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("network")
            .enable_all()
            .build()
            .map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        let desk = if options.desk && !store.only_reads() { store.lock_desk()? } else { None };
        let clock = Clock(options.clock);
        let practice = if options.practice && desk.is_some() {
            Some(Arc::new(practice::furnish(&store, &secrets, runtime.handle(), clock.now())?))
        } else {
            None
        };
        let parts = Arc::new(assemble(options, store, secrets, clock, practice, runtime, desk)?);
        if let Err(problem) = identity::hold_removals(&parts) {
            tracing::error!(code = problem.code.as_str(), "what was taken away is back beside the database");
        }
        if !parts.store.only_reads() {
            backup::note_program(&parts.store, &version)?;
        }
        rounds::start_work_where_it_may(&parts)?;
        let watched = Arc::new(rounds::start_watch(&parts)?);
        tracing::info!(version = env!("CARGO_PKG_VERSION"), "the station is open");
        Ok(Self { parts, asker: Asker::Program, ask_pin: None, _watched: watched })
    }

    /// Listens to what happens from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Event> {
        self.parts.events.listen()
    }

    /// Whether this process runs the spool and the outbox.
    #[must_use]
    pub fn holds_desk(&self) -> bool {
        self.parts.holds_desk()
    }

    /// Whether the disk was so full that the station can only be looked at.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.parts.store.only_reads()
    }

    /// The practice shop, carrier and printer, when this is the practice station and this process runs it.
    #[must_use]
    pub fn practice(&self) -> Option<&Practice> {
        self.parts.practice.as_deref()
    }

    /// The folder it lives in, for what a program keeps beside its database.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.parts.store.folder()
    }

    /// The window of this process can be used: what waited for it begins. What does not begin is told as an event.
    pub fn window_is_here(&self) {
        self.parts.window.is_here();
        rounds::start_or_tell(&self.parts);
    }

    /// Takes the window of the station, which whoever shows it keeps; `None` while another process shows it.
    ///
    /// # Errors
    /// `desk-taken` when a program without a window has the desk; when the folder's file system knows no locks.
    pub fn lock_window(&self) -> Result<Option<WindowLock>, Problem> {
        let window = self.parts.store.lock_window(self.holds_desk())?;
        if window.is_some() && !self.holds_desk() {
            return Err(Problem::new(ProblemCode::DeskTaken));
        }
        Ok(window)
    }

    /// Asks the process that has the desk to bring its window to the front.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn raise_other(&self) -> Result<(), Problem> {
        Ok(self.parts.store.ask_desk(rounds::RAISE)?)
    }

    /// Which browsers may use this station over HTTP.
    #[must_use]
    pub fn sessions(&self) -> Sessions {
        crate::sessions::of(&self.parts)
    }

    /// Who comes in over the station's own API with this key and secret; nobody where the key is unknown or revoked, or the
    /// secret another one. Waits for the disk.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn api_client(&self, key: &str, secret: &str) -> Result<Option<ApiClient>, Problem> {
        self.parts.api_keys.client(key, secret)
    }

    /// The same station as a browser asks it, by the token of its session: who gave the manager's PIN in one browser gave it in
    /// no other.
    #[must_use]
    pub fn asked_by_browser(&self, token: &str) -> Self {
        Self { asker: Asker::browser(token), ask_pin: None, ..self.clone() }
    }

    /// The same station, which asks a person for the manager's PIN where a change needs it; nothing where nobody can be asked.
    #[must_use]
    pub fn asking_pin_by(self, ask: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        Self { ask_pin: Some(Arc::new(ask)), ..self }
    }

    /// Lets a call through, or asks for the manager's PIN first where it is guarded.
    pub(crate) fn let_through(&self, call: &str) -> Result<(), Problem> {
        self.parts.manager.let_through(call, &self.asker, self.ask_pin.as_ref())
    }

    /// Takes the manager's PIN away, for who forgot it. No call does so: it needs a command of this machine.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn forget_manager_pin(&self) -> Result<(), Problem> {
        self.parts.manager.forget()
    }

    /// Whether the process that has the desk was asked to bring its window to the front, and has not heard of it yet. One that is
    /// closing never does.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn waits_to_raise(&self) -> Result<bool, Problem> {
        Ok(self.parts.store.is_asked(rounds::RAISE)?)
    }

    /// Ends the spool in good order: no job is begun any more, and those under way may come to their end.
    pub fn finish(&self, patience: Duration) {
        self.parts.closes.store(true, Ordering::Relaxed);
        self.parts.printing.finish(patience);
    }
}

/// Puts a backup that waits in the station's place. While another process has the station open it waits on.
fn carry_on_restoring(folder: &std::path::Path) -> Result<(), Problem> {
    match store::finish_replacing(folder) {
        Ok(Some(_)) => tracing::info!("a backup took the station's place"),
        Ok(None) | Err(StoreError::Open(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
