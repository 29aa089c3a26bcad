//! `packdesk import`, `orders`, `set` and `print`, as they are written.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use model::{Day, Due, OrderSort, Placed, Within};
use station::calls::{DateOrder, DecimalMark};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The files
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Whose orders they are (else a shop named for the kind of file); where it is a shop of files that says which column is what,
    /// tables are read by that
    #[arg(long, visible_alias = "columns", value_name = "SHOP")]
    pub(crate) shop: Option<String>,
    /// Bring nothing in: show the columns, and how the first orders would be read
    #[arg(long)]
    pub(crate) preview: bool,
    /// The file's encoding, where it does not say: utf-8, windows-1250, macintosh …
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// What stands before decimals, where the file does not say
    #[arg(long, value_parser = one_of(DecimalMark::ALL, DecimalMark::as_str))]
    pub(crate) decimal_mark: Option<DecimalMark>,
    /// Whether day or month comes first in dates such as 05/11/2026, where the file does not say
    #[arg(long, value_parser = one_of(DateOrder::ALL, DateOrder::as_str))]
    pub(crate) date_order: Option<DateOrder>,
    /// Take every order as the file has it, also where what is known says that it is newer
    #[arg(long)]
    pub(crate) newest: bool,
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
    #[command(flatten)]
    pub(crate) which: Narrowed,
    /// How many at most
    #[arg(long, short = 'n', default_value_t = 50)]
    pub(crate) limit: u32,
}

/// What a list of orders is narrowed by and how it is sorted.
#[derive(Debug, Args)]
pub(crate) struct Narrowed {
    /// Words to find: number, SHOP/NUMBER, name, city, postal code, SKU, tracking number
    pub(crate) words: Vec<String>,
    /// The list of this name, see `packdesk lists`; what else is given narrows it further
    #[arg(long, value_name = "NAME")]
    pub(crate) list: Option<String>,
    /// Only these stages: ready, held, waiting, labelled, shipped, cancelled, closed, put_away
    #[arg(long, value_delimiter = ',')]
    pub(crate) stage: Vec<String>,
    /// Only this shop
    #[arg(long)]
    pub(crate) shop: Option<String>,
    /// Only orders to this country
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// Only orders that ship with this method
    #[arg(id = "with-method", long = "with-method", value_name = "METHOD")]
    pub(crate) method: Option<String>,
    /// Only orders with this tag
    #[arg(id = "with-tag", long = "with-tag", value_name = "TAG")]
    pub(crate) tag: Option<String>,
    /// Only orders held for this reason, as `hold-no-weight`
    #[arg(long, value_name = "REASON")]
    pub(crate) held_for: Option<String>,
    /// Only those that do not stand on the shelf, packed and without a label
    #[arg(long)]
    pub(crate) off_shelf: bool,
    /// Only orders placed then: today, yesterday, 7 (days), 2026-11-23, 2026-11-01..2026-11-07
    #[arg(long, value_name = "WHEN", value_parser = placed)]
    pub(crate) placed: Option<Placed>,
    /// Only orders to be handed over then
    #[arg(long, value_parser = due())]
    pub(crate) due: Option<Due>,
    /// Only orders of so many items: 1, 2.., ..3
    #[arg(long, value_name = "FROM..TO", value_parser = bounds)]
    pub(crate) items: Option<Within>,
    /// Only orders that weigh so much, in grams
    #[arg(long, value_name = "FROM..TO", value_parser = bounds)]
    pub(crate) grams: Option<Within>,
    /// Only orders that cost so much, in cents
    #[arg(long, value_name = "FROM..TO", value_parser = bounds)]
    pub(crate) cents: Option<Within>,
    /// The column they are sorted by
    #[arg(long, value_parser = sort())]
    pub(crate) sort: Option<OrderSort>,
    /// The last one first
    #[arg(long)]
    pub(crate) reverse: bool,
}

fn sort() -> impl TypedValueParser<Value = OrderSort> {
    PossibleValuesParser::new(OrderSort::ALL.map(OrderSort::as_str))
        .map(|said| OrderSort::ALL.into_iter().find(|sort| sort.as_str() == said).unwrap_or_default())
}

fn due() -> impl TypedValueParser<Value = Due> {
    PossibleValuesParser::new(["overdue", "today", "tomorrow"]).map(|said| match said.as_str() {
        "overdue" => Due::Overdue,
        "today" => Due::Today,
        _ => Due::Tomorrow,
    })
}

fn placed(text: &str) -> Result<Placed, String> {
    let day = |text: &str| text.parse().map(Day).map_err(|_| format!("{text} is no day as 2026-11-23"));
    Ok(match (text, text.split_once("..")) {
        ("today", _) => Placed::Today,
        ("yesterday", _) => Placed::Yesterday,
        (_, Some((from, ""))) => Placed::Days { from: day(from)?, to: None },
        (_, Some((from, to))) => Placed::Days { from: day(from)?, to: Some(day(to)?) },
        (text, None) => match text.parse() {
            Ok(days) => Placed::Last { days },
            Err(_) => Placed::Days { from: day(text)?, to: Some(day(text)?) },
        },
    })
}

fn bounds(text: &str) -> Result<Within, String> {
    let number = |text: &str| text.parse::<u32>().map_err(|_| format!("{text} is no number"));
    let end = |text: &str| if text.is_empty() { Ok(None) } else { number(text).map(Some) };
    match text.split_once("..") {
        Some((from, to)) => Ok(Within { from: end(from)?, to: end(to)? }),
        None => number(text).map(|only| Within { from: Some(only), to: Some(only) }),
    }
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// The orders that go in its parcel
    #[arg(value_name = "OTHER")]
    pub(crate) others: Vec<String>,
    /// Every order that can go with it
    #[arg(long, conflicts_with = "others")]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Change {
    #[command(flatten)]
    pub(crate) which: Narrowed,
    #[command(flatten)]
    pub(crate) what: Changes,
    /// Do not ask, however many they are
    #[arg(long, short = 'y')]
    pub(crate) yes: bool,
}

/// What is set for each of many orders.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Changes {
    /// Ship with this method
    #[arg(long)]
    pub(crate) method: Option<String>,
    /// The parcel weighs this, in grams
    #[arg(long)]
    pub(crate) weight: Option<u32>,
    /// Packed in this box of the settings
    #[arg(long = "box", value_name = "NAME")]
    pub(crate) r#box: Option<String>,
    /// In so many parcels
    #[arg(long)]
    pub(crate) parcels: Option<u32>,
    /// Hold them, with a reason
    #[arg(long, value_name = "REASON")]
    pub(crate) hold: Option<String>,
    /// Let them go
    #[arg(long)]
    pub(crate) release: bool,
    /// Put them away, with a reason: no work any more, whatever their shops say
    #[arg(long, value_name = "REASON")]
    pub(crate) put_away: Option<String>,
    /// Bring them back that were put away
    #[arg(long)]
    pub(crate) bring_back: bool,
    /// One more tag
    #[arg(long)]
    pub(crate) tag: Option<String>,
    /// Take this tag away
    #[arg(long)]
    pub(crate) untag: Option<String>,
    /// What whoever packs them should know
    #[arg(long)]
    pub(crate) note: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Lists {
    #[command(subcommand)]
    pub(crate) what: Option<ListsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ListsCommand {
    /// Give a list a name
    Save {
        /// Its name; a list that has it is replaced
        name: String,
        #[command(flatten)]
        which: Box<Narrowed>,
    },
    /// Forget a list; its orders stay
    Remove {
        /// Its name
        name: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Batches {
    #[command(subcommand)]
    pub(crate) what: Option<BatchesCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BatchesCommand {
    /// Make a batch of the orders that can be packed now, in the sequence of the list
    Make {
        /// Its name
        name: String,
        #[command(flatten)]
        which: Box<Narrowed>,
    },
    /// List the orders of a batch, each with its stage
    Show {
        /// Its number
        batch: u32,
    },
    /// Forget a batch; its orders stay
    Remove {
        /// Its number
        batch: u32,
    },
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
    /// Ship it from this address; an empty name is the station's own
    #[arg(long)]
    pub(crate) sender: Option<String>,
    /// Anything else an order has one of, as a rules file writes it, in JSON: {"set":"signature","on":true}
    #[arg(long = "set", value_name = "JSON")]
    pub(crate) settings: Vec<String>,
    /// Its tags besides those of rules, in place of those set before; an empty one takes them away
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Option<Vec<String>>,
    /// What whoever packs it should know; an empty text takes it away
    #[arg(long)]
    pub(crate) note: Option<String>,
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
    /// Ship these of one order's items now and the others later, by SKU, and how many of it (else all): --item MUG=2
    #[arg(long = "item", value_name = "SKU[=COUNT]", conflicts_with_all = ["all_ready", "reprint"])]
    pub(crate) items: Vec<String>,
    /// Print a label once more (with a mark) when the order has shipped already
    #[arg(long)]
    pub(crate) reprint: bool,
    /// Do not wait for the printer
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// Do not ask, however many they are; a script is never asked
    #[arg(long, short = 'y')]
    pub(crate) yes: bool,
}
