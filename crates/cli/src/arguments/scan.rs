//! `packdesk scan`, `check`, `scanners` and `commands`, as they are written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Scan {
    /// The code, as the scanner sent it
    pub(crate) code: String,
    /// The order that is open: for its items, and for commands
    #[arg(long)]
    pub(crate) order: Option<String>,
    /// Only say what it means
    #[arg(long)]
    pub(crate) explain: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// The codes of its items, each as often as there are; after an item that is asked for its serial or lot number, that
    pub(crate) codes: Vec<String>,
    /// Take the last scan back, and so many before it
    #[arg(long, value_name = "SCANS", default_value_t = 0, default_missing_value = "1", num_args = 0..=1)]
    pub(crate) undo: u32,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Scanners {
    /// List the machine's serial ports
    Find,
    /// Add a scanner on a serial port, or change it
    Add {
        /// The name people use
        name: String,
        /// The port, as /dev/ttyACM0 or COM3
        port: String,
        /// Bits a second
        #[arg(long, default_value_t = 9600)]
        baud: u32,
        /// What it sends before every code, which is left out; a code without it is not taken
        #[arg(long, default_value = "", hide_default_value = true)]
        prefix: String,
        /// What it sends after every code and before CR or LF, which is left out; a code without it is not taken
        #[arg(long, default_value = "", hide_default_value = true)]
        suffix: String,
        /// It ends its codes with nothing: neither CR nor LF
        #[arg(long)]
        unended: bool,
    },
    /// Take it away
    Remove {
        /// Its name
        name: String,
    },
    /// Say what every scanner reads and what it means, until stopped
    Listen,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct CommandSheet {
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    pub(crate) pdf: Option<PathBuf>,
    /// Print it where papers are printed
    #[arg(long)]
    pub(crate) print: bool,
}
