//! How a station is opened.

use crate::SpoolWaits;
use crate::folder::{practice_folder, state_folder};
use drawing::Drawer;
use model::UtcDateTime;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use store::Store;
use update::{Bounds, Running};

/// How a station is opened.
#[derive(Clone)]
pub struct Options {
    /// The folder everything is in.
    pub folder: PathBuf,
    /// The account's folder for what is known of its stations, by which a copy or a restored backup is told from the station;
    /// none: it is never asked about.
    pub state: Option<PathBuf>,
    /// Whether a person said that a new station is meant where one was.
    pub anew: bool,
    /// Whether this is the practice station: its shop, carrier and printer are pretend.
    pub practice: bool,
    /// Whether to run the spool and the outbox when no other process does.
    pub desk: bool,
    /// Whether shops are pulled by themselves while this process runs the desk.
    pub pulls: bool,
    /// Whether a window is coming: what can wait then begins once [`Station::window_is_here`](crate::Station::window_is_here) is told,
    /// or some seconds later.
    pub window: bool,
    /// Whether nothing is printed, pulled or told by itself, and settings that cannot be read are those of a new station: for
    /// a station that does not start otherwise.
    pub safe: bool,
    /// Where the time comes from.
    pub clock: fn() -> UtcDateTime,
    /// How long this program has run: what is waited for where a clock that is set would end the waiting.
    pub uptime: fn() -> Duration,
    /// How long printers are waited for.
    pub waits: SpoolWaits,
    /// The kinds of shops there are connectors for.
    pub shops: ::shops::Registry,
    /// The kinds of carriers there are connectors for.
    pub carriers: ::carriers::Registry,
    /// How connectors reach the outside.
    pub wire: wire::Setup,
    /// What draws label files from outside.
    pub drawer: Drawer,
    /// Whether secrets may lie in the system's keyring; else they lie in the file that stands in for it.
    pub keyring: bool,
    /// The program that runs, and how it came to this machine.
    pub running: Running,
    /// The bounds of what is fetched to update it.
    pub fetching: Bounds,
}

impl Options {
    /// The real station in a folder, by the system's clock.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            state: None,
            anew: false,
            practice: false,
            desk: true,
            pulls: true,
            window: false,
            safe: false,
            clock: || UtcDateTime(jiff::Timestamp::now()),
            uptime: since_start,
            waits: SpoolWaits::default(),
            shops: ::shops::Registry::standard(),
            carriers: ::carriers::Registry::standard(),
            wire: wire::Setup::default(),
            drawer: Drawer::here(),
            keyring: true,
            running: Running::here(),
            fetching: Bounds::default(),
        }
    }

    /// The real station in a folder, as this account's programs open it.
    #[must_use]
    pub fn of_account(folder: PathBuf) -> Self {
        Self { state: state_folder(), ..Self::new(folder) }
    }

    /// The same, with label files from outside drawn in children of this program: its `main` begins with
    /// [`draw_if_asked`](crate::draw_if_asked).
    #[must_use]
    pub fn drawing_in_children(self) -> Self {
        Self { drawer: Drawer::in_children(), ..self }
    }

    /// The practice station beside the one in a folder.
    #[must_use]
    pub fn practice(folder: &Path) -> Self {
        let carriers = ::carriers::Registry::standard().with(sandbox::carrier::connector::kind());
        Self { practice: true, carriers, ..Self::new(practice_folder(folder)) }
    }

    /// The station in a folder once somebody began to set it up; before that, or when asked for, the practice station beside it. A
    /// command that only looked, as `packdesk doctor`, made a station that nobody set up.
    #[must_use]
    pub fn real_or_practice(folder: PathBuf, practice: bool) -> Self {
        let real = Self::of_account(folder);
        let is_set_up = Store::exists(&real.folder, real.state.as_deref())
            && !Store::is_untouched(&real.folder, crate::backup::PROGRAM);
        if practice || !is_set_up { Self::practice(&real.folder) } else { real }
    }
}

/// The time since it was asked for first, by a clock that nobody sets.
fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
