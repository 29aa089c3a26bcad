//! `packdesk packers`, as it is written.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Packers {
    /// List them, and say who packs now
    List,
    /// Add one; the sheet of commands has their badge from then on
    Add {
        /// The name
        name: String,
    },
    /// Take one away; what they packed stays theirs
    Remove {
        /// The name
        name: String,
    },
    /// Say who packs from now on; without a name, nobody
    Now {
        /// The name
        name: Option<String>,
    },
}
