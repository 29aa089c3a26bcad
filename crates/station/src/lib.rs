//! The station: the only place where the rooms meet.
//!
//! Follow one order. [`import`](import) and [`sync`](sync) bring it in and decide it; [`scan`](scan) finds it,
//! [`check`](check) counts its items, [`desk`](desk) books it, makes its label and puts it in the spool, all in one commit; [`spool`](spool) sends it to the
//! printer and waits for evidence; [`outbox`](outbox) tells the shop. Each of these is one file.
//!
//! Faces (window, command line, local server) call the functions of [`calls`] and listen to [`Event`]s; they know
//! nothing of SQL, shops' HTTP or printers' bytes. Everything local is synchronous and never waits for the network.

pub mod calls;
mod check;
mod clock;
mod codes;
mod command_sheet;
mod desk;
mod doctor;
mod documents;
mod events;
mod every;
mod folder;
mod import;
mod judgement;
mod orders;
mod outbox;
mod papers;
mod practice;
mod printers;
mod problem;
mod rules;
mod scale;
mod scan;
mod scanners;
mod sessions;
mod settings;
mod shops;
mod spool;
mod status;
mod sync;
mod tasks;
mod weigh;

pub use events::{Event, TaskId};
pub use folder::{practice_folder, station_folder};
pub use sandbox::Practice;
pub use sessions::{Sessions, Ticket, Token};
pub use spool::SpoolWaits;

use crate::scale::DeskScale;
use crate::scanners::ScannersAtWork;
use crate::spool::Spool;
use crate::tasks::Tasks;
use decide::Decider;
use label::Fonts;
use model::{Problem, UtcDateTime};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, RwLock};
use store::{DeskLock, Secrets, Store};
use tokio::runtime::{Handle, Runtime};
use tokio::sync::{Mutex, Notify, broadcast};

/// How a station is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder everything is in.
    pub folder: PathBuf,
    /// Whether this is the practice station: its shop, carrier and printer are pretend.
    pub practice: bool,
    /// Whether to run the spool and the outbox when no other process does.
    pub desk: bool,
    /// Where the time comes from.
    pub clock: fn() -> UtcDateTime,
    /// How long printers are waited for.
    pub waits: SpoolWaits,
}

impl Options {
    /// The real station in a folder, by the system's clock.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, practice: false, desk: true, clock: now, waits: SpoolWaits::default() }
    }

    /// The practice station beside the one in a folder.
    #[must_use]
    pub fn practice(folder: &Path) -> Self {
        Self { practice: true, ..Self::new(practice_folder(folder)) }
    }

    /// The station in a folder once it was set up; before that, or when asked for, the practice station beside it.
    #[must_use]
    pub fn real_or_practice(folder: PathBuf, practice: bool) -> Self {
        if practice || !Store::exists(&folder) { Self::practice(&folder) } else { Self::new(folder) }
    }
}

/// A station at work. Cheap to clone; it works until the last clone is dropped.
#[derive(Clone)]
pub struct Station(Arc<Inner>);

struct Inner {
    store: Store,
    secrets: Secrets,
    decider: RwLock<Arc<Decider>>,
    fonts: OnceLock<Arc<Fonts>>,
    shelf: papers::Shelf,
    events: broadcast::Sender<Event>,
    tasks: Tasks,
    spool: Spool,
    scale: DeskScale,
    scanners: ScannersAtWork,
    /// Where shops are spoken to.
    network: Handle,
    /// What `network` belongs to; taken out when the station ends.
    runtime: Option<Runtime>,
    outbox_bell: Arc<Notify>,
    outbox_turn: Mutex<()>,
    sync_turn: Mutex<()>,
    practice: Option<Practice>,
    is_practice: bool,
    clock: fn() -> UtcDateTime,
    waits: SpoolWaits,
    /// Held as long as this process is the one at the desk.
    desk: Option<DeskLock>,
}

/// How many events a slow face may lag behind before it has to ask for everything anew.
const EVENT_BACKLOG: usize = 1024;

impl Station {
    /// Opens the station: migrates its database, takes the desk when it is free, carries on with what a crash left.
    ///
    /// # Errors
    /// When the folder cannot be written, the database is damaged or from a newer version, or no thread can start.
    pub fn open(options: Options) -> Result<Self, Problem> {
        let store = Store::open(&options.folder)?;
        let secrets = Secrets::open(&options.folder);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("network")
            .enable_all()
            .build()
            .map_err(|error| Problem::new("internal").because(error))?;
        let desk = if options.desk { store.lock_desk()? } else { None };
        let practice = if options.practice && desk.is_some() {
            Some(practice::furnish(&store, &secrets, runtime.handle(), (options.clock)())?)
        } else {
            None
        };
        let decider = Arc::new(Decider::new(&store.settings()?));
        let station = Self(Arc::new(Inner {
            store,
            secrets,
            decider: RwLock::new(decider),
            fonts: OnceLock::new(),
            shelf: papers::Shelf::default(),
            events: broadcast::channel(EVENT_BACKLOG).0,
            tasks: Tasks::default(),
            spool: Spool::default(),
            scale: DeskScale::default(),
            scanners: ScannersAtWork::default(),
            network: runtime.handle().clone(),
            runtime: Some(runtime),
            outbox_bell: Arc::default(),
            outbox_turn: Mutex::default(),
            sync_turn: Mutex::default(),
            practice,
            is_practice: options.practice,
            clock: options.clock,
            waits: options.waits,
            desk,
        }));
        if station.holds_desk() {
            station.start_work()?;
        }
        station.start_watch()?;
        Ok(station)
    }

    /// Listens to what happens from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Event> {
        self.0.events.subscribe()
    }

    /// Whether this process runs the spool and the outbox.
    #[must_use]
    pub fn holds_desk(&self) -> bool {
        self.0.desk.is_some()
    }

    /// The practice shop, carrier and printer, when this is the practice station and this process runs it.
    #[must_use]
    pub fn practice(&self) -> Option<&Practice> {
        self.0.practice.as_ref()
    }

    /// Asks the process that has the desk to bring its window to the front.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn raise_other(&self) -> Result<(), Problem> {
        Ok(self.store().ask_desk(spool::RAISE)?)
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    pub(crate) fn network(&self) -> &Handle {
        &self.0.network
    }

    pub(crate) fn tasks(&self) -> &Tasks {
        &self.0.tasks
    }

    pub(crate) fn now(&self) -> UtcDateTime {
        (self.0.clock)()
    }

    pub(crate) fn tell(&self, event: Event) {
        // Nobody listening is no fault.
        let _ = self.0.events.send(event);
    }

    /// The fonts of labels, loaded when the first label is made: looking through the system's fonts takes a while.
    pub(crate) fn fonts(&self) -> Arc<Fonts> {
        Arc::clone(self.0.fonts.get_or_init(|| Arc::new(Fonts::with_system())))
    }

    pub(crate) fn shelf(&self) -> &papers::Shelf {
        &self.0.shelf
    }

    /// Loads fonts, words and layout of labels beside the start, so that the first one does not wait for them.
    pub(crate) fn warm_fonts(&self) {
        let station = Arc::downgrade(&self.0);
        // Where no thread can start, the first label loads them.
        let _ = std::thread::Builder::new().name("fonts".to_owned()).spawn(move || {
            if let Some(station) = station.upgrade().map(Station) {
                station.fonts();
                papers::warm();
            }
        });
    }

    pub(crate) fn decider(&self) -> Arc<Decider> {
        Arc::clone(&self.0.decider.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

fn now() -> UtcDateTime {
    UtcDateTime(jiff::Timestamp::now())
}

impl Drop for Inner {
    fn drop(&mut self) {
        // A runtime must not wait for its tasks on a thread that belongs to another one.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
