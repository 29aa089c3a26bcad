//! How the window is started.

use clap::Parser;
use model::Problem;
use std::path::PathBuf;

/// The Packdesk window.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Options {
    /// The folder everything is in (else PACKDESK_DATA, else the system's place for program data).
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Open the practice station, even when there is a real one.
    #[arg(long)]
    practice: bool,
    /// Print, pull and tell nothing by itself: for a station that does not start otherwise.
    #[arg(long)]
    safe: bool,
}

impl Options {
    /// The station to open: the real one once it was set up, before that the practice station.
    pub(crate) fn station(self) -> Result<station::Options, Problem> {
        let folder = station::station_folder(self.data)?;
        let options = station::Options::real_or_practice(folder, self.practice);
        Ok(station::Options { window: true, safe: self.safe, ..options.drawing_in_children() })
    }
}
