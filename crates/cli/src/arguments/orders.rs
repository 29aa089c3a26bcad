//! `packdesk import`, `orders`, `set` and `print`, as they are written.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use station::calls::{DateOrder, DecimalMark};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The files
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Whose orders they are (else a shop named for the kind of file)
    #[arg(long)]
    pub(crate) shop: Option<String>,
    /// The file's encoding, where it does not say: utf-8, windows-1250, macintosh …
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// What stands before decimals, where the file does not say
    #[arg(long, value_parser = one_of(DecimalMark::ALL, DecimalMark::as_str))]
    pub(crate) decimal_mark: Option<DecimalMark>,
    /// Whether day or month comes first in dates such as 05/11/2026, where the file does not say
    #[arg(long, value_parser = one_of(DateOrder::ALL, DateOrder::as_str))]
    pub(crate) date_order: Option<DateOrder>,
}

/// Reads one of these by its word.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: [T; 2],
    word: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.map(word)).map(move |said| all[usize::from(said == word(all[1]))])
}

#[derive(Debug, Args)]
pub(crate) struct Orders {
    /// Words to find: number, name, city, postal code, SKU, tracking number
    pub(crate) words: Vec<String>,
    /// Only these stages: ready, held, waiting, labelled, shipped, cancelled, closed
    #[arg(long, value_delimiter = ',')]
    pub(crate) stage: Vec<String>,
    /// Only this shop
    #[arg(long)]
    pub(crate) shop: Option<String>,
    /// Only orders to this country
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// How many at most
    #[arg(long, short = 'n', default_value_t = 50)]
    pub(crate) limit: u32,
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// Ship with this method
    #[arg(long)]
    pub(crate) method: Option<String>,
    /// The parcel weighs this, in grams
    #[arg(long)]
    pub(crate) weight: Option<u32>,
    /// The parcel measures this, in millimetres
    #[arg(long, value_name = "LxWxH")]
    pub(crate) size: Option<String>,
    /// Ship it from this address
    #[arg(long)]
    pub(crate) sender: Option<String>,
    /// Anything else an order has one of, as a rules file writes it, in JSON: {"set":"signature","on":true}
    #[arg(long = "set", value_name = "JSON")]
    pub(crate) settings: Vec<String>,
    /// Hold it, with a reason
    #[arg(long, value_name = "REASON", conflicts_with = "release")]
    pub(crate) hold: Option<String>,
    /// Let it go, whatever a rule says
    #[arg(long)]
    pub(crate) release: bool,
    /// Promise the next possible days in the place of those that were missed
    #[arg(long, conflicts_with = "reset")]
    pub(crate) next_day: bool,
    /// It may come after the day it was promised for
    #[arg(long)]
    pub(crate) slower: bool,
    /// Give everything back to the rules first
    #[arg(long)]
    pub(crate) reset: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Print {
    /// Order numbers, barcodes or tracking numbers
    #[arg(required_unless_present = "all_ready")]
    pub(crate) orders: Vec<String>,
    /// Every order that can be packed now
    #[arg(long, conflicts_with = "orders")]
    pub(crate) all_ready: bool,
    /// Print a label once more (with a mark) when the order has shipped already
    #[arg(long)]
    pub(crate) reprint: bool,
    /// Do not wait for the printer
    #[arg(long)]
    pub(crate) no_wait: bool,
}
