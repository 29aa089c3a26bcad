//! How a station is opened.

use crate::SpoolWaits;
use crate::folder::practice_folder;
use model::UtcDateTime;
use std::path::{Path, PathBuf};
use store::Store;

/// How a station is opened.
#[derive(Clone)]
pub struct Options {
    /// The folder everything is in.
    pub folder: PathBuf,
    /// Whether this is the practice station: its shop, carrier and printer are pretend.
    pub practice: bool,
    /// Whether to run the spool and the outbox when no other process does.
    pub desk: bool,
    /// Whether shops are pulled by themselves while this process runs the desk.
    pub pulls: bool,
    /// Where the time comes from.
    pub clock: fn() -> UtcDateTime,
    /// How long printers are waited for.
    pub waits: SpoolWaits,
    /// The kinds of shops there are connectors for.
    pub shops: ::shops::Registry,
    /// The kinds of carriers there are connectors for.
    pub carriers: ::carriers::Registry,
    /// How connectors reach the outside.
    pub wire: wire::Setup,
}

impl Options {
    /// The real station in a folder, by the system's clock.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            practice: false,
            desk: true,
            pulls: true,
            clock: || UtcDateTime(jiff::Timestamp::now()),
            waits: SpoolWaits::default(),
            shops: ::shops::Registry::standard(),
            carriers: ::carriers::Registry::standard(),
            wire: wire::Setup::default(),
        }
    }

    /// The practice station beside the one in a folder.
    #[must_use]
    pub fn practice(folder: &Path) -> Self {
        let carriers = ::carriers::Registry::standard().with(sandbox::carrier::connector::kind());
        Self { practice: true, carriers, ..Self::new(practice_folder(folder)) }
    }

    /// The station in a folder once it was set up; before that, or when asked for, the practice station beside it.
    #[must_use]
    pub fn real_or_practice(folder: PathBuf, practice: bool) -> Self {
        if practice || !Store::exists(&folder) { Self::practice(&folder) } else { Self::new(folder) }
    }
}
