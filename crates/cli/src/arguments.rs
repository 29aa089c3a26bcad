//! The command line, as it is written.

mod documents;
mod printers;
mod scale;

pub(crate) use documents::{Convert, Preview, PrintFile};
pub(crate) use printers::{AddPrinter, Own, Percent, PrinterSettings, Printers, SetPrinter};
pub(crate) use scale::{AddScale, ScaleCommand, SetScale};

use clap::{Args, Parser, Subcommand, ValueEnum};
use model::{Language, PrinterLanguage};
use station::calls::PracticeDeed;
use std::path::PathBuf;

/// Packdesk, the shipping station for packing desks.
///
/// Orders come in from files and shops, each is decided with its reasons, gets its label and goes to the printer,
/// with or without a network. --practice works on the practice station, which needs no account.
#[derive(Debug, Parser)]
#[command(name = "packdesk", version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The station's folder (else PACKDESK_DATA, else the system's place for program data)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Use the practice station: its shop, carrier and printer are pretend
    #[arg(long, global = true)]
    pub(crate) practice: bool,
    /// Print answers as JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of what is printed (else the system's)
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<Lang>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Arguments {
    pub(crate) fn language(&self) -> Language {
        match self.lang {
            Some(Lang::En) => Language::En,
            Some(Lang::Fr) => Language::Fr,
            None => text::system_language(),
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    En,
    Fr,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Bring an order file in: WooCommerce or Shopify CSV, or Packdesk's JSON Lines
    ///
    /// Good rows are brought in, bad ones are named by line and column. Importing a file twice changes nothing.
    Import(Import),
    /// Pull orders from shops and tell them what has shipped
    Sync {
        /// The shop (else all)
        shop: Option<String>,
    },
    /// List the queue
    Orders(Orders),
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
    /// Save an order's label as a file, without shipping it
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
    /// List the layouts of papers; copy, check and look at them
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
    /// Check this machine: folder, keyring, ports, devices, fonts, numbers
    Doctor,
    /// How the station is: shops, outbox, printers, numbers, queue
    Status,
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
    /// Serve the page and the calls over HTTP on this machine
    Serve {
        /// The port; 0 takes a free one
        #[arg(long, default_value_t = 4180)]
        port: u16,
        /// The folder of the built page
        #[arg(long, value_name = "DIR", default_value = "ui/dist")]
        page: PathBuf,
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
}

impl Command {
    /// Whether it stays until what it printed has come out, and so may run the spool; the others leave what is to be
    /// printed to whoever does.
    pub(crate) fn works_the_desk(&self) -> bool {
        match self {
            Self::Print(print) => !print.no_wait,
            Self::Commands(sheet) => sheet.print,
            Self::Scan(_) | Self::Check(_) => true,
            Self::Scanners { command } => matches!(command, Some(Scanners::Listen)),
            Self::PrintFile(print) => !print.no_wait,
            Self::Paper(paper) => paper.print,
            Self::Printers { command } => matches!(command, Some(Printers::Test { .. })),
            Self::Jobs { command, .. } => command.is_some(),
            Self::Scale { command } => command.as_ref().is_some_and(ScaleCommand::asks_the_scale),
            Self::Practice { command, .. } => command.is_none(),
            Self::Serve { .. } | Self::Sync { .. } => true,
            Self::Import(_)
            | Self::Orders(_)
            | Self::Explain { .. }
            | Self::Code { .. }
            | Self::Rules { .. }
            | Self::Set(_)
            | Self::Label { .. }
            | Self::Convert(_)
            | Self::Preview(_)
            | Self::Layouts { .. }
            | Self::Doctor
            | Self::Status
            | Self::Call { .. }
            | Self::Schema => false,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The files
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Whose orders they are (else a shop named for the kind of file)
    #[arg(long)]
    pub(crate) shop: Option<String>,
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

#[derive(Debug, Args)]
pub(crate) struct Scan {
    /// The code, as the scanner sent it
    pub(crate) code: String,
    /// The order that is open: for its items, and for commands
    #[arg(long)]
    pub(crate) order: Option<String>,
    /// Only say what it means
    #[arg(long)]
    pub(crate) explain: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Order number, barcode or tracking number
    pub(crate) order: String,
    /// The codes of its items, each as often as there are; after an item that is asked for its serial or lot number, that
    pub(crate) codes: Vec<String>,
    /// Take the last scan back, and so many before it
    #[arg(long, value_name = "SCANS", default_value_t = 0, default_missing_value = "1", num_args = 0..=1)]
    pub(crate) undo: u32,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct CommandSheet {
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    pub(crate) pdf: Option<PathBuf>,
    /// Print it where papers are printed
    #[arg(long)]
    pub(crate) print: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Scanners {
    /// List the machine's serial ports
    Find,
    /// Add a scanner on a serial port, or change it
    Add {
        /// The name people use
        name: String,
        /// The port, as /dev/ttyACM0 or COM3
        port: String,
        /// Bits a second
        #[arg(long, default_value_t = 9600)]
        baud: u32,
    },
    /// Take it away
    Remove {
        /// Its name
        name: String,
    },
    /// Say what every scanner reads and what it means, until stopped
    Listen,
}

#[derive(Debug, Args)]
pub(crate) struct PaperArguments {
    /// Which paper
    pub(crate) kind: PaperKind,
    /// Order numbers, barcodes or tracking numbers; for hand-over-list the carriers' short names
    #[arg(value_name = "ORDER")]
    pub(crate) of: Vec<String>,
    /// The file to write (else named for the paper)
    #[arg(long, short, value_name = "FILE", conflicts_with = "print")]
    pub(crate) out: Option<PathBuf>,
    /// Print it
    #[arg(long)]
    pub(crate) print: bool,
    /// A hand-over list that was closed before, by its number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) list: Option<i64>,
    /// On a carrier's first hand-over list, what was shipped before today, too
    #[arg(long, conflicts_with = "list")]
    pub(crate) earlier: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperKind {
    PackingSlip,
    Invoice,
    ReturnSlip,
    CustomsDeclaration,
    PickList,
    HandOverList,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Layouts {
    /// List them, with your own
    List,
    /// Put a copy of a layout into the station's folder, to be changed
    Copy {
        /// The layout's name
        name: String,
    },
    /// Take your own away: the one it stood in the place of holds again
    Remove {
        /// The layout's name
        name: String,
    },
    /// Name every mistake of a layout, by line and column
    Check {
        /// The layout's name
        name: String,
        /// A file to check in its stead
        file: Option<PathBuf>,
    },
    /// Draw a layout with made-up data, a PNG a page
    Preview {
        /// The layout's name
        name: String,
        /// A file to draw in its stead
        file: Option<PathBuf>,
        /// The folder for the pictures (else this one)
        #[arg(long, short, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Print the JSON schema of layout files
    Schema,
}

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

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LabelKind {
    Zpl,
    Pdf,
    Png,
}

impl From<LabelKind> for PrinterLanguage {
    fn from(kind: LabelKind) -> Self {
        match kind {
            LabelKind::Zpl => Self::Zpl,
            LabelKind::Pdf => Self::Pdf,
            LabelKind::Png => Self::Png,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Jobs {
    /// Say whether a label came out; `no` prints it again
    Answer {
        /// The job's number
        job: i64,
        /// Did it come out?
        came_out: YesNo,
    },
    /// Take a job out of its queue before it is begun
    Cancel {
        /// The job's number
        job: i64,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Practice {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    Yes,
    No,
}
