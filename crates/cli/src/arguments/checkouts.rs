//! `packdesk checkout`, as it is written.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Checkouts {
    /// List the checkouts of all shops: what is served, and whether the draft says something else
    List,
    /// Show a shop's draft in words, with what is wrong or odd about it and the versions there were
    Show {
        /// The shop's short name
        shop: String,
    },
    /// Bring a draft in from a file; nobody is served it yet
    Import {
        /// The shop's short name
        shop: String,
        /// The file; `-` reads standard input
        file: PathBuf,
    },
    /// Write the draft to a file, or a version that was published
    Export {
        /// The shop's short name
        shop: String,
        /// This version, as `show` numbers them (else the draft); imported, it is the draft again
        #[arg(long, value_name = "NUMBER")]
        version: Option<i64>,
        /// The file to write (else standard output)
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Publish the draft: it is served from now on
    Publish {
        /// The shop's short name
        shop: String,
    },
    /// Serve a shop's checkout no more
    Withdraw {
        /// The shop's short name
        shop: String,
    },
    /// Say what a customer would see for a cart
    Try(CheckoutCart),
}

#[derive(Debug, Args)]
pub(crate) struct CheckoutCart {
    /// The shop's short name
    pub(crate) shop: String,
    /// The country it goes to, as BE
    #[arg(long, value_name = "CODE")]
    pub(crate) to: String,
    /// The postal code there
    #[arg(long, default_value = "")]
    pub(crate) postal_code: String,
    /// What it weighs, in grams
    #[arg(long)]
    pub(crate) weight: u32,
    /// What is in it costs, as 45.90
    #[arg(long, default_value = "0")]
    pub(crate) total: String,
    /// The shop's own text, which conditions see as an SKU
    #[arg(long, default_value = "")]
    pub(crate) metadata: String,
    /// At this moment, as 2026-12-02T09:00:00Z (else now)
    #[arg(long, value_name = "MOMENT")]
    pub(crate) at: Option<String>,
    /// With this file in the place of the draft; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}
