//! `packdesk rules`, as it is written.

use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Rules {
    /// Write rules, defaults, checkout names and catalogue to a file
    Export {
        /// The file to write (else standard output)
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
        /// How it is written
        #[arg(long = "as", value_name = "FORMAT", default_value = "toml")]
        format: RulesFormat,
    },
    /// Read a rules file and say everything that is wrong or odd about it
    Check {
        /// The file; `-` reads standard input
        file: PathBuf,
    },
    /// Say what a rules file would change
    Diff {
        /// The file; `-` reads standard input
        file: PathBuf,
    },
    /// Dry run: which orders of the queue and the last 90 days would ship differently with a rules file
    Try {
        /// The file; `-` reads standard input
        file: PathBuf,
    },
    /// Take a rules file over, whole or not at all, and decide the queue anew
    Apply {
        /// The file; `-` reads standard input
        file: PathBuf,
        /// The version of the settings the file was made from, as `rules history` numbers them: where somebody changed them since,
        /// both sides are told and nothing is kept (else what they are now)
        #[arg(long, value_name = "VERSION")]
        from: Option<i64>,
    },
    /// What comes of every rule for one order
    Test {
        /// Order number, barcode or tracking number
        order: String,
        /// With the rules of this file (else the station's)
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// What is odd about the rules: never matching, overwritten, clashing, naming what is gone, names without meaning
    Lint,
    /// The states the settings were in: when, who, what
    History,
    /// Make the settings what they were at an earlier version
    Restore {
        /// The version's number, from the history
        version: i64,
    },
    /// Bring rules over from Sendcloud: its rules CSV, or JSON of its API; what cannot be carried over is listed
    FromSendcloud {
        /// The file; `-` reads standard input
        file: PathBuf,
        /// Keep them (else only say what would come)
        #[arg(long)]
        apply: bool,
    },
    /// Bring methods over from Sendcloud: the answer of its API to shipping options (v3) or shipping methods (v2)
    MethodsFromSendcloud {
        /// The file; `-` reads standard input
        file: PathBuf,
        /// A country the shipping options were asked for, as NL; may be given several times
        #[arg(long = "country", value_name = "CODE")]
        countries: Vec<String>,
        /// Keep them (else only list them)
        #[arg(long)]
        apply: bool,
    },
    /// Print the JSON schema of rules files
    Schema,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RulesFormat {
    Toml,
    Json,
}
