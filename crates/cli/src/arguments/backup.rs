//! Backups, and whether this is the station.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `packdesk backup`
#[derive(Debug, Args)]
pub(crate) struct BackUp {
    /// The file or folder it goes to (else the folder that is set; `backups` in the station's own at first)
    pub(crate) to: Option<PathBuf>,
    /// Take the keys of shops and carriers along, under a passphrase that is read from standard input
    #[arg(long)]
    pub(crate) secrets: bool,
    /// List the backups there are instead
    #[arg(long, conflicts_with_all = ["to", "secrets"])]
    pub(crate) list: bool,
}

/// `packdesk restore`
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup
    pub(crate) from: PathBuf,
    /// Take the keys in it along; their passphrase is read from standard input
    #[arg(long)]
    pub(crate) secrets: bool,
}

/// `packdesk station`
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum StationCommand {
    /// Answer that this is the station, or a copy beside it
    ///
    /// Every range of numbers goes on past whatever may have been used. A copy becomes a station of its own, and needs a range
    /// of its own.
    Confirm {
        /// It is a copy, and the other one goes on being used
        #[arg(long)]
        copy: bool,
        /// How many labels may have been printed elsewhere since, at most
        #[arg(long, value_name = "COUNT")]
        labels_since: Option<u32>,
    },
    /// Make a new station where one was whose database is gone or damaged; what is left of the old one is kept beside it, and the numbers it is known to have used stay used
    New,
}
