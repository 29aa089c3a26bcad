//! `packdesk jobs` and `practice`, as they are written.

use clap::{Subcommand, ValueEnum};
use station::calls::PracticeDeed;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Jobs {
    /// Say whether a label came out; `no` prints it again
    Answer {
        /// The job's number
        job: i64,
        /// Did it come out?
        came_out: YesNo,
    },
    /// Print what a job printed once more: a label with a mark, everything else as it was
    Again {
        /// The job's number
        job: i64,
    },
    /// Take a job out of its queue before it is begun
    Cancel {
        /// The job's number
        job: i64,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    Yes,
    No,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Practice {
    /// Print a sheet of barcodes to try the practice station with, or save it as a PDF
    Sheet {
        /// Save it there instead
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    /// Do something to the practice printer of the window or server that runs, to see how the desk takes it
    Printer {
        /// What to do, as paper-out or put-right; a wrong word is answered with all of them
        #[arg(value_parser = deed)]
        deed: PracticeDeed,
    },
}

/// A deed by the word it has in calls; what is none is answered with all of them.
fn deed(word: &str) -> Result<PracticeDeed, serde_json::Error> {
    serde_json::from_value(word.into())
}
