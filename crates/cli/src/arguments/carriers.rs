//! `packdesk carriers`, as it is written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Carriers {
    /// List the kinds of carriers there are connectors for, with what each has to be told
    Kinds,
    /// List the carriers and their accounts
    List,
    /// Set up a carrier's account, or change it; its keys are asked for
    ///
    /// Keys are read from the terminal, where they are not shown, or from standard input, one a line in the sequence
    /// `carriers kinds` lists them: for an account that is new or leads elsewhere, and where --set NAME=- asks for one.
    Add(AddCarrier),
    /// Ask a carrier whether its account works, and what is kept there; nothing is booked
    Test {
        /// The carrier's short name
        carrier: String,
    },
    /// List what can be shipped with a carrier
    Services {
        /// The carrier's short name
        carrier: String,
        /// The country parcels go to, as DE
        #[arg(long, value_name = "COUNTRY")]
        to: String,
        /// The postal code there, on which prices may depend
        #[arg(long, value_name = "CODE", default_value = "")]
        postal_code: String,
        /// What a parcel weighs, in grams; without it no prices
        #[arg(long, value_name = "GRAMS")]
        weight: Option<u32>,
        /// Add this one to the methods of the station, after the others
        #[arg(long, value_name = "SERVICE")]
        choose: Option<String>,
    },
    /// List the blocks of numbers that carriers' parcels get, and how many are left
    Numbers,
    /// Put a block of numbers behind those a carrier has
    AddNumbers {
        /// The carrier's short name
        carrier: String,
        /// What the numbers have in common: `sscc 4043383 3`, `dpd 0998`, `s10 RB GB`, `swiss-post 60000000`,
        /// `mondial-relay 24` or `packeta`
        #[arg(long, value_name = "FORM")]
        form: String,
        /// The first serial
        #[arg(long, value_name = "SERIAL")]
        first: u64,
        /// The last serial
        #[arg(long, value_name = "SERIAL")]
        last: u64,
        /// Warn when so many are left (else as before; for a carrier without numbers a tenth)
        #[arg(long, value_name = "COUNT")]
        warn_below: Option<u64>,
    },
    /// Put the blocks of a CSV file behind those a carrier has: a line `form,first,last`, then a line a block
    ImportNumbers {
        /// The carrier's short name
        carrier: String,
        /// The file; `-` reads standard input
        file: PathBuf,
        /// Warn when so many are left (else as before; for a carrier without numbers a tenth)
        #[arg(long, value_name = "COUNT")]
        warn_below: Option<u64>,
    },
    /// Note that a carrier approved the labels drawn by its published rule; without a carrier list who did
    Approve {
        /// The carrier's short name
        carrier: Option<String>,
        /// What was sent in: the number of a sample parcel, or the name of its file
        #[arg(long, requires = "carrier", requires = "who")]
        sample: Option<String>,
        /// The name of who approved
        #[arg(long, requires = "sample")]
        who: Option<String>,
        /// The day of the approval, as 2026-11-23 (else today)
        #[arg(long, value_name = "DAY", requires = "sample")]
        on: Option<String>,
        /// The approval holds no longer
        #[arg(long, requires = "carrier", conflicts_with = "sample")]
        withdraw: bool,
    },
    /// Write a closed hand-over list as the file its carrier takes (DPD: MPSEXPDATA)
    Manifest {
        /// The list's number
        list: i64,
        /// The folder to write it to (else this one)
        #[arg(long, short, value_name = "FOLDER", default_value = ".")]
        out: PathBuf,
    },
    /// Ask carriers for the shipments they have and compare them with what is booked here; lists what is paid and not used
    ///
    /// What stands at a carrier and is not booked here is named, and never taken back. Packdesk compares by itself once a day.
    Compare(CompareCarriers),
    /// Take a carrier's account and its keys away; its shipments stay
    Remove {
        /// The carrier's short name
        carrier: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct CompareCarriers {
    /// The carrier's short name (else every carrier that can list its shipments)
    pub(crate) carrier: Option<String>,
    /// Show what came of it last, and ask nobody
    #[arg(long)]
    pub(crate) last: bool,
    /// Take back in one go what is paid and not used, as long as the carrier takes it back; asks first
    #[arg(long)]
    pub(crate) void: bool,
    /// Take back what was booked ahead and waits for its order, too
    #[arg(long, requires = "void")]
    pub(crate) kept: bool,
    /// Do not ask
    #[arg(long, short, requires = "void")]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AddCarrier {
    /// The carrier's short name, as sendcloud; one the catalogue does not have is added to it
    pub(crate) carrier: String,
    /// Its kind (else that of its account, else its short name)
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// The name customers read (else its short name)
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// How many labels that rules book ahead may stand unused; 0 books none (else as before; for a new account 50)
    #[arg(long, value_name = "COUNT")]
    pub(crate) ahead: Option<u32>,
    /// A field of its kind: contract=60; the value - of a key asks for it
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
}
