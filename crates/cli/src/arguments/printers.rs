//! `packdesk printers`, as it is written.

use clap::{Args, Subcommand, ValueEnum};
use model::{Darkness, LabelSize, Takes};
use std::str::FromStr;

#[derive(Debug, Subcommand)]
pub(crate) enum Printers {
    /// Look for printers on USB, serial ports, the network and in the system
    ///
    /// Only printers that say which language they speak are asked what they are.
    Find,
    /// Ask a printer what it is and what it can prove; ask a queue which papers and trays it has
    Probe {
        /// How it is reached, as for `add`
        address: String,
        /// The language it is asked in; a printer that speaks another may print the questions
        #[arg(long, default_value = "zpl")]
        language: Speaks,
    },
    /// Add a printer, or change the one with this short name; what is not given stays
    Add(AddPrinter),
    /// Change a printer's settings; what is not given stays
    Set(SetPrinter),
    /// Print a test label
    Test {
        /// The printer's short name
        printer: String,
    },
    /// Let a printer find out where its labels start; it feeds some
    Calibrate {
        /// The printer's short name
        printer: String,
    },
    /// Feed one label
    Feed {
        /// The printer's short name
        printer: String,
    },
    /// Let a printer print how it is set
    SelfTest {
        /// The printer's short name
        printer: String,
    },
    /// Hold its queue: nothing is begun there until it is let go
    Pause {
        /// The printer's short name
        printer: String,
    },
    /// Let its queue go
    Resume {
        /// The printer's short name
        printer: String,
    },
    /// Make it the one that prints labels
    Prefer {
        /// The printer's short name
        printer: String,
    },
    /// Take it away
    Remove {
        /// The printer's short name
        printer: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct AddPrinter {
    /// Its short name, as bench-1
    pub(crate) id: String,
    /// How it is reached: tcp://host:9100, serial:/dev/ttyUSB0?baud=9600, /dev/usb/lp0, usb:0a5f:0166, queue:NAME,
    /// ipp://host/printers/NAME or folder:/path
    pub(crate) address: String,
    #[command(flatten)]
    pub(crate) settings: PrinterSettings,
}

#[derive(Debug, Args)]
pub(crate) struct SetPrinter {
    /// The printer's short name
    pub(crate) printer: String,
    #[command(flatten)]
    pub(crate) settings: PrinterSettings,
}

/// Everything a printer can be set to. The word `own` leaves it to the printer.
#[derive(Debug, Args)]
pub(crate) struct PrinterSettings {
    /// The name people use (a new printer: its short name)
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// What it wants to be sent (a new printer: zpl; pdf for queues, png for folders)
    #[arg(long)]
    pub(crate) language: Option<Speaks>,
    /// Its resolution: 203, 300 or 600 dots an inch (a new printer: as it says, else 203)
    #[arg(long)]
    pub(crate) dpi: Option<u16>,
    /// The label in it: 4x6, a6, 4x8, width and height in millimetres as 100x150mm, or in inches as 4x3in (a new
    /// printer: 4x6)
    #[arg(long, value_name = "SIZE")]
    pub(crate) label: Option<LabelSize>,
    /// What it can prove of a label's coming out (a new printer: it is asked)
    #[arg(long)]
    pub(crate) proof: Option<Proves>,
    /// What it is used for
    #[arg(long)]
    pub(crate) takes: Option<For>,
    /// The printer that gets its waiting labels while it cannot print: same language, resolution and label; `none` for none
    #[arg(long, value_name = "PRINTER")]
    pub(crate) fallback: Option<String>,
    /// How dark it prints, in percent of what it can
    #[arg(long, value_name = "PERCENT")]
    pub(crate) darkness: Option<Own<Percent>>,
    /// How fast it prints, in inches a second
    #[arg(long, value_name = "INCHES")]
    pub(crate) speed: Option<Own<u8>>,
    /// Moves the picture down, in dots; up where negative, back by 0 (ZPL, TSPL)
    #[arg(long, value_name = "DOTS", allow_negative_numbers = true)]
    pub(crate) top_offset: Option<Own<i16>>,
    /// What happens to a label that has come out
    #[arg(long)]
    pub(crate) finish: Option<Finish>,
    /// How it finds where a label starts (ZPL, TSPL)
    #[arg(long)]
    pub(crate) media: Option<Media>,
    /// How graphics are packed (ZPL); run lengths for old printers and imitations
    #[arg(long)]
    pub(crate) compression: Option<Compression>,
    /// The paper, in a queue's word for it, as iso_a4_210x297mm (see `probe`)
    #[arg(long)]
    pub(crate) paper: Option<Own<String>>,
    /// The tray, in a queue's word for it, as tray-2 (see `probe`)
    #[arg(long)]
    pub(crate) tray: Option<Own<String>>,
}

/// A setting, or the word `own`.
#[derive(Debug, Clone)]
pub(crate) enum Own<T> {
    Own,
    Is(T),
}

impl<T: FromStr> FromStr for Own<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        if text == "own" { Ok(Self::Own) } else { text.parse().map(Self::Is) }
    }
}

impl<T> Own<T> {
    pub(crate) fn given(self) -> Option<T> {
        match self {
            Self::Own => None,
            Self::Is(value) => Some(value),
        }
    }
}

/// A darkness as it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Percent(pub(crate) Darkness);

impl FromStr for Percent {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let percent: u8 = text.trim_end_matches('%').parse().map_err(|_| format!("\"{text}\" is no percentage"))?;
        Darkness::try_from(percent).map(Self).map_err(|error| error.to_string())
    }
}

/// A word of the command line for each of the model's.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident as $of:ty { $($(#[$word_doc:meta])* $word:ident => $value:expr,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($(#[$word_doc])* $word,)+ }

        impl From<$name> for $of {
            fn from(word: $name) -> Self {
                match word { $($name::$word => $value,)+ }
            }
        }
    };
}

words! {
    Speaks as model::PrinterLanguage {
        /// Thermal printers of Zebra and many others
        Zpl => Self::Zpl,
        /// Thermal printers of TSC and many others
        Tspl => Self::Tspl,
        /// Older thermal printers of Zebra and Eltron
        #[value(name = "epl")]
        Epl2 => Self::Epl2,
        /// Receipt printers
        #[value(name = "escpos")]
        EscPos => Self::EscPos,
        /// Office printers
        Pdf => Self::Pdf,
        /// Pictures, for folders
        Png => Self::Png,
    }
}

words! {
    Proves as model::Proof {
        /// It counts its labels
        Odometer => Self::Odometer,
        /// It answers status questions
        Status => Self::HostStatus,
        /// Nothing: a label counts as handed over
        Nothing => Self::HandOver,
    }
}

words! {
    For as Takes {
        Labels => Self::Labels,
        /// Packing slips, lists, invoices
        Papers => Self::Papers,
    }
}

words! {
    Finish as Option<model::Finish> {
        Own => None,
        Tear => Some(model::Finish::Tear),
        Peel => Some(model::Finish::Peel),
        Cut => Some(model::Finish::Cut),
    }
}

words! {
    Media as Option<model::Media> {
        Own => None,
        Gap => Some(model::Media::Gap),
        Mark => Some(model::Media::Mark),
        Continuous => Some(model::Media::Continuous),
    }
}

words! {
    Compression as model::Compression {
        Z64 => Self::Z64,
        #[value(name = "run-length")]
        RunLength => Self::RunLength,
    }
}
