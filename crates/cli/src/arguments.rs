//! The command line, as it is written.

mod backup;
mod carriers;
mod checkouts;
mod documents;
mod effects;
mod figures;
mod invoices;
mod jobs;
mod log;
mod look;
mod off_line;
mod orders;
mod packers;
mod papers;
mod personal_data;
mod photos;
mod pin;
mod points;
mod printers;
mod rates;
mod rules;
mod scale;
mod scan;
mod serve;
mod setup;
mod shipments;
mod shops;
mod update;

pub(crate) use backup::{BackUp, Restore, StationCommand};
pub(crate) use carriers::{AddCarrier, Carriers, CompareCarriers};
pub(crate) use checkouts::{CheckoutCart, Checkouts};
pub(crate) use documents::{Convert, Preview, PrintFile};
pub(crate) use figures::Figures;
pub(crate) use invoices::{Invoices, OneInvoice, ReadInvoices};
pub(crate) use jobs::{Jobs, Practice, YesNo};
pub(crate) use log::Log;
pub(crate) use look::Look;
pub(crate) use off_line::{Rehearsal, ShelfCommand, Shelve};
pub(crate) use orders::{
    Batches, BatchesCommand, Change, Import, Lists, ListsCommand, Merge, Narrowed, Orders, Print, Set,
};
pub(crate) use packers::Packers;
pub(crate) use papers::{LabelKind, Layouts, PaperArguments, PaperKind, SetLayout};
pub(crate) use personal_data::{CustomerCommand, Purge};
pub(crate) use photos::{PhotoCommand, PhotoMode, PhotoSettings};
pub(crate) use pin::Pin;
pub(crate) use points::{Point, PointsCommand, Switch};
pub(crate) use printers::{AddPrinter, Own, Percent, PrinterSettings, Printers, SetPrinter};
pub(crate) use rates::{ImportRates, QuoteRates, Rates, RatesSource};
pub(crate) use rules::{Rules, RulesFormat};
pub(crate) use scale::{AddScale, ScaleCommand, SetScale};
pub(crate) use scan::{Check, CommandSheet, Scan, Scanners};
pub(crate) use serve::{Serve, Sessions};
pub(crate) use setup::Setup;
pub(crate) use shipments::{Again, Bookings, Void};
pub(crate) use shops::{AddShop, Back, Shops};
pub(crate) use update::Update;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use clap_complete::Shell;
use model::Language;
use std::path::PathBuf;

/// What the command's exit codes mean, below its help; the handbook's page `command-line.md` says the same.
const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  not done; also when what was to be printed got lost, as on a full disk
  2  asked wrongly: nothing was done
  3  done in part: something was refused, and is named
  4  nothing went wrong, and something waits to be looked at (status, look, scan, update)";

/// Packdesk, the shipping station for packing desks.
///
/// Orders come in from files and shops, each is decided with its reasons, gets its label and goes to the printer,
/// with or without a network. --practice works on the practice station, which needs no account.
#[derive(Debug, Parser)]
#[command(name = "packdesk", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// The station's folder (else PACKDESK_DATA, else the system's place for program data)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Use the practice station: its shop, carrier and printer are pretend
    #[arg(long, global = true)]
    pub(crate) practice: bool,
    /// Print, pull and tell nothing by itself: for a station that does not start otherwise
    #[arg(long, global = true)]
    pub(crate) safe: bool,
    /// Print answers as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of what is printed (else the system's)
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language())]
    lang: Option<Language>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Arguments {
    pub(crate) fn language(&self) -> Language {
        self.lang.unwrap_or_else(text::system_language)
    }
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).map(|code| Language::of_tag(&code).unwrap_or_default())
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Bring an order file in: WooCommerce or Shopify CSV, or Packdesk's JSON Lines
    ///
    /// Good rows are brought in, bad ones are named by line and column. Importing a file twice changes nothing.
    Import(Import),
    /// List, add and remove shops
    Shops {
        #[command(subcommand)]
        command: Option<Shops>,
    },
    /// List carriers, set their accounts up, test and remove them, choose what to ship with
    Carriers {
        #[command(subcommand)]
        command: Option<Carriers>,
    },
    /// List what shops offer their customers at checkout; show, import, export, try, publish and withdraw it
    Checkout {
        #[command(subcommand)]
        command: Option<Checkouts>,
    },
    /// Compare prices of shipping methods; bring price sheets in and out
    Rates {
        #[command(subcommand)]
        command: Option<Rates>,
    },
    /// Read invoices of carriers, and compare what was billed with what was quoted
    Invoices {
        #[command(subcommand)]
        command: Option<Invoices>,
    },
    /// Pull orders from shops and tell them what has shipped
    Sync {
        /// The shop (else all)
        shop: Option<String>,
    },
    /// List the queue
    Orders(Orders),
    /// Lists of orders that were given a name, with how many orders are on each
    Lists(Lists),
    /// Batches of orders, fetched together and packed one after the other, with how far each is
    Batches(Batches),
    /// Show an order and why it ships the way it does
    Explain {
        /// Order number, barcode or tracking number
        order: String,
        /// Why it does not ship with this method
        #[arg(long, value_name = "METHOD")]
        why_not: Option<String>,
    },
    /// Say what a scanned code is: its kind, its GS1 elements, whether its check digit is right
    Code {
        /// The code as the scanner sent it, with its symbology identifier (]C1) where it sends one
        code: String,
    },
    /// List the shipping rules; export, check, compare, try and apply them as a file
    Rules {
        #[command(subcommand)]
        command: Option<Rules>,
    },
    /// Set an order's method, weight or hold by hand, or give it back to the rules
    Set(Set),
    /// Make one change to many orders: a method, a weight, a hold, a tag, a note; put them away
    Change(Box<Change>),
    /// Service points: bring them in, list the near ones, switch carriers' points on for shops
    Points {
        #[command(subcommand)]
        command: Option<PointsCommand>,
    },
    /// Say which service point an order goes to and list the nearest, or send it to another one
    Point(Point),
    /// Let orders go that are held, or that wait for their shop, as for a payment on delivery
    ///
    /// What keeps a parcel from being shipped at all, as a method that cannot carry it, still keeps it.
    Release {
        /// Order numbers or barcodes
        #[arg(required = true)]
        orders: Vec<String>,
    },
    /// Put orders away: no work any more, whatever their shops say of them, until they are brought back
    ///
    /// They are found as before, and listed by `packdesk orders --stage put_away`; many at once: `packdesk change --put-away REASON`.
    /// An order whose label is made has to be taken back first.
    PutAway {
        /// Order numbers or barcodes
        #[arg(required = true)]
        orders: Vec<String>,
        /// Why
        #[arg(long, value_name = "REASON")]
        reason: String,
    },
    /// Bring orders back to work that were put away
    BringBack {
        /// Order numbers or barcodes
        #[arg(required = true)]
        orders: Vec<String>,
    },
    /// Ship orders to one address in one parcel; with one order alone, list those that can go with it
    ///
    /// One label under one number; the shop hears of each order. The first order is the main one: its number stands on the label, and
    /// what is set for it by hand counts. Every order's code pulls up the parcel.
    Merge(Merge),
    /// Take an order out of the parcel it goes in, or all others out of its own, before the label is made
    Unmerge {
        /// Order number, barcode or tracking number
        order: String,
    },
    /// Save an order's label as a file; before it ships a specimen, without a number and bars
    Label {
        /// Order number, barcode or tracking number
        order: String,
        /// The file to write (else NUMBER.png and so on)
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
        /// What kind of file
        #[arg(long = "as", value_name = "KIND", default_value = "png")]
        kind: LabelKind,
    },
    /// Ship orders: number, label, printer
    ///
    /// Waits until each label came out, or says why nobody knows.
    Print(Print),
    /// Take labels of orders back, before or after they printed
    ///
    /// Each order stands for itself and has a line of its own; all parcels of a shipment are taken back together. The order can be packed again, the number stays spent, what waits for a printer is taken out, and a shop that
    /// heard of it hears that it was taken back.
    Void(Void),
    /// Say where an order's parcels are; asks their carriers
    Track {
        /// Order number, barcode or tracking number
        order: String,
    },
    /// Ship an order once more: a replacement or a part, or with --return a label for the way back
    Again(Again),
    /// Put packed orders on the shelf whose label cannot be made now, and print their station labels
    ///
    /// A carrier that is away, or a booking of which nobody knows. Scanning the station label prints the label as soon as it can be
    /// made.
    Shelve(Shelve),
    /// List what stands on the shelf, print what is ready, take orders off
    Shelf {
        #[command(subcommand)]
        command: Option<ShelfCommand>,
    },
    /// Book labels ahead for the orders that rules choose, now instead of in a few seconds; list what stands unused
    Ahead,
    /// Rehearse a bad day on a scratch station
    Rehearse {
        #[command(subcommand)]
        command: Rehearsal,
    },
    /// List the bookings of which nobody knows what became; answer for a carrier that cannot be asked
    Bookings {
        #[command(subcommand)]
        command: Option<Bookings>,
    },
    /// Print label files from outside: PDF, ZPL, PNG, JPEG or GIF
    ///
    /// Shows what a person should know of them; what needs a look is printed only with --yes. Waits until each label
    /// came out, or says why nobody knows.
    PrintFile(PrintFile),
    /// Turn a label file from outside into ZPL, TSPL, EPL2, ESC/POS, PNG or PDF
    ///
    /// A label on a larger sheet is found and turned to fit; commands that would change the printer are left out and
    /// named. Several pages become several files.
    Convert(Convert),
    /// Save a label file from outside as it will print, as PNG
    Preview(Preview),
    /// Make a paper: save it as PDF, or print it
    ///
    /// packing-slip, invoice, return-slip and customs-declaration are of one order each; pick-list is of all that are named;
    /// hand-over-list is of a carrier (else of each), and printing it closes it; a carrier's first begins with today.
    Paper(PaperArguments),
    /// List the layouts of papers and transport label; change, copy, check and look at them
    Layouts {
        #[command(subcommand)]
        command: Option<Layouts>,
        /// One shop's (else those of every shop that has none of its own)
        #[arg(long, global = true)]
        shop: Option<String>,
    },
    /// List, find, ask, add, set, calibrate, test, hold and remove printers
    Printers {
        #[command(subcommand)]
        command: Option<Printers>,
    },
    /// Read the scale, set it up, weigh an order's parcel
    Scale {
        #[command(subcommand)]
        command: Option<ScaleCommand>,
    },
    /// Say what a scanned code means, and do it
    Scan(Scan),
    /// Check the items of an order by their codes; its label prints once all are there
    Check(Check),
    /// List, find, add and remove scanners on serial ports, or listen to them
    Scanners {
        #[command(subcommand)]
        command: Option<Scanners>,
    },
    /// List the packers of this desk; add, remove them, say who packs now
    Packers {
        #[command(subcommand)]
        command: Option<Packers>,
    },
    /// Keep, list, save and remove photos of open boxes; say of which orders they are taken
    Photo {
        #[command(subcommand)]
        command: PhotoCommand,
    },
    /// Say whether a manager's PIN is asked before settings; set it, change it, take it away
    Pin {
        #[command(subcommand)]
        command: Option<Pin>,
    },
    /// Print the sheet of command barcodes, or save it as a PDF
    Commands(CommandSheet),
    /// List print jobs; answer the ones nobody knows the end of, take out the ones that wait
    Jobs {
        /// Only those that wait, are under way or need an answer
        #[arg(long)]
        unfinished: bool,
        #[command(subcommand)]
        command: Option<Jobs>,
    },
    /// Make a backup: the whole station in one file, while the desk works
    Backup(BackUp),
    /// Put a backup in the station's place; the station that was there is kept beside it
    ///
    /// Nobody may have the station open. Before the next label it asks whether it is the station: packdesk station.
    Restore(Restore),
    /// Ask for a newer version of Packdesk, and install it: a question first, a backup, and no label is interrupted
    ///
    /// Nobody is asked before an address of releases and their publisher's key are set; Packdesk has no public one yet.
    Update(Update),
    /// Say whether this is the station that printed the last label, and answer that it is
    Station {
        #[command(subcommand)]
        command: Option<StationCommand>,
    },
    /// Check this machine: folder, keyring, ports, devices, fonts, numbers
    Doctor {
        /// Look at every page of the database instead; takes as long as it is big
        #[arg(long)]
        deep: bool,
    },
    /// How the station is: shops, outbox, printers, numbers, queue, and what has to be looked at
    ///
    /// Ends with 4 when something has to be looked at.
    Status,
    /// How far the station is set up: shop, carrier, printer, scale, first label
    Setup(Setup),
    /// List what a person has to look at, each with what to do; answer one
    ///
    /// Orders cancelled or changed after their label was made, orders and rows that could not be read, messages that were
    /// refused, shops that cannot be synced, bookings and print jobs of which nobody knows, parcels that do not get on. Ends with
    /// 4 when there is any.
    Look(Look),
    /// What left in a day or a month, by hour or day and by carrier, what it cost, what was late; and what waits now
    Figures(Figures),
    /// Show what the station did: calls, bookings, print jobs, messages, pulls and requests, with time and outcome
    ///
    /// No customer data is in it. With --json and --follow each line is a JSON document of its own.
    Log(Log),
    /// Save what an engineer needs to help with this desk, as a zip file without customer data
    ///
    /// README.txt in it says what was left out.
    Support {
        /// The file to write (else packdesk-support-DATE.zip)
        file: Option<PathBuf>,
    },
    /// Let everything go that is about people and came to its end before a day
    ///
    /// What is open stays: orders that have not shipped, labels that have not come out, shops that were not told. Numbers stay
    /// spent. By itself the station lets go what is older than its settings keep it.
    Purge(Purge),
    /// What is kept of one customer: take it out, or save it
    Customer {
        #[command(subcommand)]
        command: CustomerCommand,
    },
    /// Print practice labels: pull the practice shop, decide, print, say where the labels lie
    ///
    /// With `printer`, give the practice printer a bad day.
    Practice {
        /// How many labels
        #[arg(long, default_value_t = 10)]
        labels: u32,
        #[command(subcommand)]
        command: Option<Practice>,
    },
    /// Serve the page and the calls over HTTP
    ///
    /// Prints an address that lets one browser in, once. Further browsers are let in with a code: `packdesk sessions pair`.
    Serve(Serve),
    /// List the browsers that were let in, end one's session, let the next one in
    Sessions {
        #[command(subcommand)]
        command: Option<Sessions>,
    },
    /// Make any call of the station by its name, with JSON arguments; without a name, list them
    Call {
        /// The call, as `settings_save`
        name: Option<String>,
        /// Its arguments as JSON; `-` reads standard input
        #[arg(default_value = "null")]
        args: String,
    },
    /// Print the JSON schema of Packdesk's JSON Lines
    Schema,
    /// Print what a shell needs to complete the command
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the pages of the manual, for whoever packs the program
    #[command(hide = true)]
    Manual {
        /// The folder
        folder: PathBuf,
    },
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory as _;

    /// clap looks at a subcommand when it is used; this looks at all of them.
    #[test]
    fn every_subcommand_is_written_without_a_contradiction() {
        Arguments::command().debug_assert();
    }
}
