//! `packdesk shelve`, `shelf` and `rehearse`, as they are written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Shelve {
    /// Order numbers or barcodes
    #[arg(required = true, value_name = "ORDER")]
    pub(crate) orders: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ShelfCommand {
    /// Print the labels of everything that is ready, the oldest first
    Print,
    /// Take orders off the shelf without their labels
    Remove {
        /// Order numbers, or the codes of their station labels
        #[arg(required = true, value_name = "ORDER")]
        orders: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Rehearsal {
    /// Pack a day with the network cut, on a scratch station with a sandbox shop, carrier and printer
    ///
    /// Pulls the orders, cuts the network, packs them all with own numbers, with labels booked ahead and on the shelf, kills the
    /// program twice, brings the network back and closes the day. Ends with 1 where shop, carrier and station do not agree to
    /// the last parcel.
    OfflineDay {
        /// How many orders
        #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(6..=5_000))]
        orders: u32,
        /// The station to pack, for the process that is killed
        #[arg(long, hide = true, value_name = "FOLDER")]
        desk: Option<PathBuf>,
    },
}
