//! `packdesk purge` and `packdesk customer`, as they are written.

use clap::{Args, Subcommand};
use model::Day;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Purge {
    /// What came to its end before this day goes
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) before: Day,
    /// Only count
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CustomerCommand {
    /// Take a customer out of every order of theirs that is done with; says first what it found, and asks
    ///
    /// Numbers stay spent and are found, the journal says what happened and when. Orders that are open are not touched.
    Erase {
        /// E-mail address, whole name with postal code, or order number
        query: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Save everything that is kept of a customer as JSON, for themselves or another program
    Export {
        /// E-mail address, whole name with postal code, or order number
        query: String,
        /// The file to write (else standard output)
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map(Day).map_err(|_| "not a day such as 2026-01-31".to_owned())
}
