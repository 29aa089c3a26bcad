//! `packdesk shops`, as it is written.

use clap::{Args, Subcommand, ValueEnum};
use model::HistoryReach;

#[derive(Debug, Subcommand)]
pub(crate) enum Shops {
    /// List the kinds of shops there are connectors for, with what each has to be told
    Kinds,
    /// Add a shop, or change the one of that name; then test its connection
    Add(AddShop),
    /// Test the connection to a shop: its name, version and open orders, rights its key lacks, the difference of the clocks
    Test {
        /// The shop's short name
        shop: String,
    },
    /// How far a shop's old orders are in, or how far back they are to come in: for the search, the customers' first orders and
    /// trying rules; they are never work. They come in while Packdesk is open at the desk
    History {
        /// The shop's short name
        shop: String,
        /// How far back; where it was stopped it goes on
        reach: Option<Back>,
        /// Bring them in now, and wait for it
        #[arg(long)]
        now: bool,
    },
    /// List the keys by which shops come in over the station's own API
    Keys,
    /// Make such a key for a shop of kind api; its secret is shown once
    Key {
        /// The shop's short name
        shop: String,
        /// It may read, and change nothing
        #[arg(long)]
        read_only: bool,
    },
    /// Let nobody in by a key any more
    Revoke {
        /// The key's number
        key: i64,
    },
    /// Take a shop away; its orders stay
    Remove {
        /// The shop's short name
        shop: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct AddShop {
    /// The shop's short name, as garden-store
    pub(crate) shop: String,
    /// Its kind (`packdesk shops kinds` lists them)
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// The name people use (else its short name)
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// A field of its kind: url=https://shop.example, statuses.processing=open. Secrets are not said here: they are asked
    /// for, or read from standard input, one a line; NAME=- asks for one that is kept already or may be left out
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub(crate) fields: Vec<String>,
    /// Short for --set url=URL
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
    /// How far back its old orders come in, as history [of a new shop: three-months]
    #[arg(long, value_name = "REACH")]
    pub(crate) history: Option<Back>,
}

/// How far back.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Back {
    /// Not at all; what is here stays
    None,
    /// Three months
    ThreeMonths,
    /// A year
    OneYear,
    /// As far as the shop goes
    Everything,
}

impl Back {
    pub(crate) const fn reach(self) -> Option<HistoryReach> {
        match self {
            Self::None => None,
            Self::ThreeMonths => Some(HistoryReach::ThreeMonths),
            Self::OneYear => Some(HistoryReach::OneYear),
            Self::Everything => Some(HistoryReach::Everything),
        }
    }
}
