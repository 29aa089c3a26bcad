//! `packdesk rates`, as it is written.

use clap::{Args, Subcommand, ValueEnum};
use model::Grams;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Rates {
    /// List the price sheets there are
    List,
    /// Bring a file of prices in: each sheet in it takes the place of the one its carrier had
    Import(ImportRates),
    /// Ask a carrier's account what everything it sells costs, and keep that as its price sheet
    Fetch {
        /// The carrier's short name
        carrier: String,
    },
    /// Write a carrier's price sheet as CSV, or all of them
    Export {
        /// The carrier's short name
        carrier: Option<String>,
    },
    /// Take a carrier's price sheet away
    Remove {
        /// The carrier's short name
        carrier: String,
    },
    /// Compare all methods for an order: price, days, what is in it, or why not
    Compare {
        /// Order number, barcode or tracking number
        order: String,
        /// Ask carriers on line now
        #[arg(long)]
        ask: bool,
    },
    /// Compare all methods for parcels that are no order yet
    Quote(QuoteRates),
}

#[derive(Debug, Args)]
pub(crate) struct ImportRates {
    /// The file; - reads standard input
    pub(crate) file: PathBuf,
    /// What it is
    #[arg(long = "from", value_enum, default_value_t = RatesSource::Own)]
    pub(crate) source: RatesSource,
    /// Whose prices they are, where the file does not say
    #[arg(long, value_name = "CARRIER")]
    pub(crate) carrier: Option<String>,
    /// A column of Sendcloud's panel by its name in the file: price=Tarif (method, countries, min_weight, max_weight, price)
    #[arg(long = "column", value_name = "WHAT=NAME")]
    pub(crate) columns: Vec<String>,
    /// Show what would be kept, and keep nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What a file of prices is.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RatesSource {
    /// Packdesk's own CSV
    Own,
    /// The answer of Sendcloud's GET /shipping_methods
    SendcloudMethods,
    /// The CSV of a contract's prices from Sendcloud's panel
    SendcloudPanel,
    /// A rate sheet of Karrio, as JSON
    KarrioSheet,
    /// The services.csv of a connector of Karrio
    KarrioServices,
}

#[derive(Debug, Args)]
pub(crate) struct QuoteRates {
    /// The country they go to, as DE
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) to: String,
    /// The postal code there, on which prices may depend
    #[arg(long, value_name = "CODE", default_value = "")]
    pub(crate) postal_code: String,
    /// The city there
    #[arg(long, default_value = "")]
    pub(crate) city: String,
    /// What they weigh together, as 2kg or 500g
    #[arg(long, value_parser = weight)]
    pub(crate) weight: Grams,
    /// The size of each, as 300x200x100 in millimetres
    #[arg(long, value_name = "LxWxH")]
    pub(crate) size: Option<String>,
    /// How many parcels there are
    #[arg(long, value_name = "COUNT")]
    pub(crate) parcels: Option<u32>,
    /// Ask carriers on line
    #[arg(long)]
    pub(crate) ask: bool,
}

/// A weight as `2kg`, `1.5kg`, `500g` or `500`.
fn weight(text: &str) -> Result<Grams, String> {
    let refused = || format!("{text}: not a weight such as 2kg or 500g");
    let plain = text.trim().to_ascii_lowercase();
    let (number, digits) = match plain.strip_suffix("kg") {
        Some(kilograms) => (kilograms.trim(), 3),
        None => (plain.strip_suffix('g').unwrap_or(&plain).trim(), 0),
    };
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let are_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !are_digits || fraction.len() > digits {
        return Err(refused());
    }
    format!("{whole}{fraction:0<digits$}").parse().map(Grams).map_err(|_| refused())
}
