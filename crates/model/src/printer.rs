//! Printers: how they are reached, what they speak, what they can prove.

use crate::names::{is_invisible, plain};
use crate::{Dpi, LabelSize, Problem, ProblemCode};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::Path;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A printer's short name, as `bench-1`. What was stored is taken as it is; [`Printer::check`] says whether a name may be
/// given to a printer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct PrinterId(pub String);

impl PrinterId {
    /// The most characters of a printer's names.
    pub const LONGEST: usize = 64;

    /// Checks that it is one plain name: it stands in file names, names of threads and jobs, and on the command line.
    ///
    /// # Errors
    /// When it is empty, too long, begins or ends with a blank, is `.` or `..`, or has a character that cannot be seen or
    /// separates the parts of a path.
    pub fn check(&self) -> Result<(), BadPrinter> {
        let text = self.0.as_str();
        if text.trim().is_empty() {
            return Err(BadPrinter::Unnamed);
        }
        let is_plain = text.trim() == text
            && text.chars().count() <= Self::LONGEST
            && !matches!(text, "." | "..")
            && !text.chars().any(|letter| is_invisible(letter) || matches!(letter, '/' | '\\'));
        if is_plain { Ok(()) } else { Err(BadPrinter::Id(text.to_owned())) }
    }
}

/// Why a printer's settings are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPrinter {
    /// It has no short name, or no name.
    #[error("the printer has no name")]
    Unnamed,
    /// Its short name is no plain name.
    #[error("{0:?} is no plain short name")]
    Id(String),
    /// Its name has characters that cannot be seen, or too many.
    #[error("{0:?} is no plain name")]
    Name(String),
    /// Its address has characters no address has, or leads to no printer's device.
    #[error("{0:?} is no printer's address")]
    Address(String),
}

impl BadPrinter {
    /// For a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unnamed => Problem::new(ProblemCode::PrinterUnnamed),
            Self::Id(text) => Problem::new(ProblemCode::PrinterBadId).with("id", plain(text)),
            Self::Name(text) => Problem::new(ProblemCode::PrinterBadName).with("name", plain(text)),
            Self::Address(text) => Problem::new(ProblemCode::BadPrinterAddress).with("address", plain(text)),
        }
    }
}

/// A printer of this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Printer {
    /// Its short name.
    pub id: PrinterId,
    /// The name people use.
    pub name: String,
    /// How it is reached.
    pub connection: PrinterConnection,
    /// What it wants to be sent.
    pub language: PrinterLanguage,
    /// Its resolution.
    pub dpi: Dpi,
    /// The label in it.
    pub label: LabelSize,
    /// How a label's coming out is known.
    pub proof: Proof,
    /// How it prints.
    #[serde(default)]
    pub setup: PrinterSetup,
    /// What it is used for.
    #[serde(default)]
    pub takes: Takes,
    /// The printer that gets its waiting jobs while it cannot print; it has to speak the same language.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub fallback: Option<PrinterId>,
}

impl Printer {
    /// Checks its names and where it is: what is refused here would lead elsewhere, or could not be used later.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(&self) -> Result<(), BadPrinter> {
        self.id.check()?;
        let name = self.name.trim();
        if name.is_empty() {
            return Err(BadPrinter::Unnamed);
        }
        if name.chars().count() > PrinterId::LONGEST || name.chars().any(is_invisible) {
            return Err(BadPrinter::Name(self.name.clone()));
        }
        self.connection.check()
    }

    /// Whether a document made for this printer comes out of that one as well: it is bytes in one language for one head.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        (self.language, self.dpi) == (other.language, other.dpi)
    }
}

/// What a printer is used for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Takes {
    /// Labels.
    #[default]
    Labels,
    /// Papers: packing slips, lists, invoices.
    Papers,
}

/// How a printer prints. What is not said stays as the printer has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct PrinterSetup {
    /// How dark.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub darkness: Option<Darkness>,
    /// Inches a second.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub speed: Option<u8>,
    /// Moves the picture down, in dots; up where negative. 0 puts it back where it was.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub top_offset: Option<i16>,
    /// What happens to a label that has come out.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub finish: Option<Finish>,
    /// How it finds where a label starts.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub media: Option<Media>,
    /// How graphics are packed (ZPL).
    pub compression: Compression,
    /// The paper, in a queue's word for it, as `iso_a4_210x297mm`; empty takes the queue's own.
    pub paper: String,
    /// The tray, in a queue's word for it, as `tray-2`; empty takes the queue's own.
    pub tray: String,
}

/// How dark a printer prints, from 0 to 100 % of what it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(feature = "export", ts(type = "number"))]
pub struct Darkness(u8);

/// More than 100 %.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a darkness of {0} % is more than 100 %")]
pub struct TooDark(pub u8);

impl Darkness {
    /// On a printer's own scale from 0 to `most`.
    #[must_use]
    pub fn of(self, most: u32) -> u32 {
        (u32::from(self.0) * most + 50) / 100
    }
}

impl TryFrom<u8> for Darkness {
    type Error = TooDark;

    fn try_from(percent: u8) -> Result<Self, TooDark> {
        if percent <= 100 { Ok(Self(percent)) } else { Err(TooDark(percent)) }
    }
}

impl From<Darkness> for u8 {
    fn from(darkness: Darkness) -> Self {
        darkness.0
    }
}

/// What happens to a label that has come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    /// A person tears it off.
    Tear,
    /// It is peeled from its liner, and the next waits until it is taken.
    Peel,
    /// It is cut off.
    Cut,
}

/// How a printer finds where a label starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// By the gap between two labels.
    Gap,
    /// By a black mark on the back.
    Mark,
    /// Not at all: one long strip.
    Continuous,
}

/// How graphics are packed for a ZPL printer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Compression {
    /// Deflated: the fewest bytes.
    #[default]
    Z64,
    /// Run lengths: for old printers and imitations that know no Z64.
    RunLength,
}

/// How a printer is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PrinterConnection {
    /// A TCP port, mostly 9100.
    Tcp {
        /// Name or address.
        host: String,
        /// Port.
        port: u16,
    },
    /// A serial port.
    Serial {
        /// `/dev/ttyUSB0`, `COM3`.
        path: String,
        /// Bits a second; 8 data bits, no parity, 1 stop bit.
        baud: u32,
    },
    /// A USB printer behind its kernel device, as `/dev/usb/lp0` (Linux).
    UsbDevice {
        /// The device.
        path: String,
    },
    /// A USB printer by its ids.
    Usb {
        /// Vendor.
        vendor: u16,
        /// Product.
        product: u16,
        /// Serial number; empty takes the only one there is.
        serial: String,
    },
    /// A queue of the system's own printing (CUPS/IPP, Windows).
    Queue {
        /// The queue's name, or an `ipp://` address.
        name: String,
    },
    /// A folder that gets one file a label.
    Folder {
        /// The folder.
        path: String,
    },
}

/// What a printer wants to be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PrinterLanguage {
    /// ZPL II: thermal printers.
    #[default]
    Zpl,
    /// TSPL: thermal printers of TSC and many others.
    Tspl,
    /// EPL2: older thermal printers of Zebra and Eltron.
    Epl2,
    /// ESC/POS: receipt printers.
    EscPos,
    /// PDF: office printers.
    Pdf,
    /// A picture, for folders.
    Png,
}

impl PrinterConnection {
    /// Checks that it can be an address. Whether a device is a printer's shows when it is opened.
    ///
    /// # Errors
    /// When a part of it is missing or has characters no address has, or a USB device is no path below `/dev`, or a folder no whole path: it would
    /// be another one for each program that prints.
    pub fn check(&self) -> Result<(), BadPrinter> {
        let (place, is_fit) = match self {
            Self::Tcp { host, port } => (host, *port > 0),
            Self::Serial { path, baud } => (path, *baud > 0),
            Self::UsbDevice { path } => (path, is_device_path(path)),
            Self::Usb { serial, .. } => (serial, true),
            Self::Queue { name } => (name, true),
            Self::Folder { path } => (path, Path::new(path).has_root()),
        };
        let may_be_empty = matches!(self, Self::Usb { .. });
        let is_empty = place.trim().is_empty() && !may_be_empty;
        if is_fit && !is_empty && !place.chars().any(is_invisible) {
            Ok(())
        } else {
            Err(BadPrinter::Address(place.clone()))
        }
    }

    /// Whether answers can come back over it.
    #[must_use]
    pub const fn is_two_way(&self) -> bool {
        match self {
            Self::Tcp { .. } | Self::Serial { .. } | Self::UsbDevice { .. } | Self::Usb { .. } => true,
            Self::Queue { .. } | Self::Folder { .. } => false,
        }
    }
}

/// Whether a path leads below `/dev`, straight.
fn is_device_path(path: &str) -> bool {
    let rest = path.strip_prefix("/dev/");
    rest.is_some_and(|rest| rest.split('/').all(|part| !matches!(part, "" | "." | "..")))
}

impl PrinterLanguage {
    /// Every language.
    pub const ALL: [Self; 6] = [Self::Zpl, Self::Tspl, Self::Epl2, Self::EscPos, Self::Pdf, Self::Png];

    /// What a printer may prove that speaks it over a two-way wire, the best first. EPL2 is asked what is wrong before a
    /// label, but none of its answers tells that one came out.
    #[must_use]
    pub const fn proofs(self) -> &'static [Proof] {
        match self {
            Self::Zpl => &[Proof::Odometer, Proof::HostStatus, Proof::HandOver],
            Self::Tspl | Self::EscPos => &[Proof::HostStatus, Proof::HandOver],
            Self::Epl2 | Self::Pdf | Self::Png => &[Proof::HandOver],
        }
    }

    /// The ending of a file in this language.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Zpl => "zpl",
            Self::Tspl => "tspl",
            Self::Epl2 => "epl",
            Self::EscPos => "escpos",
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }
}

/// How a label's coming out is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// The printer counts its labels (`odometer.total_label_count`) and answers `~HS`: a label counts as printed when the
    /// buffer is empty again and the count has moved by one. After a crash or a pulled cable the count decides.
    Odometer,
    /// The printer answers how it is (`~HS` in ZPL): a label counts as printed when the printer says that nothing is left
    /// to do and nothing is wrong.
    #[default]
    HostStatus,
    /// Nothing answers: handing the bytes over is all that can be known, and it is told so.
    HandOver,
}

/// Something a printer does by itself when told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// Finds out where labels start; feeds some.
    Calibrate,
    /// Feeds one label.
    Feed,
    /// Prints how it is set.
    SelfTest,
}

/// A printer that was found and can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FoundPrinter {
    /// What it calls itself.
    pub name: String,
    /// How it is reached.
    pub connection: PrinterConnection,
    /// What it says it speaks, or most likely does.
    pub language: PrinterLanguage,
    /// Its resolution, where it said one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub dpi: Option<Dpi>,
    /// Whether it answered a status question, so that proof can be had.
    pub proof: Proof,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printer(id: &str, name: &str, connection: PrinterConnection) -> Printer {
        Printer {
            id: PrinterId(id.to_owned()),
            name: name.to_owned(),
            connection,
            language: PrinterLanguage::Zpl,
            dpi: Dpi::D203,
            label: LabelSize::A6,
            proof: Proof::HandOver,
            setup: PrinterSetup::default(),
            takes: Takes::default(),
            fallback: None,
        }
    }

    fn folder() -> PrinterConnection {
        PrinterConnection::Folder { path: "/srv/labels".to_owned() }
    }

    #[test]
    fn a_name_is_one_plain_name() {
        for id in ["bench-1", "Halle 3", "büro", "打印机", "a", "tcp.40", &"x".repeat(64)] {
            assert_eq!(printer(id, "Bench", folder()).check(), Ok(()), "{id}");
        }
        for id in ["a\0b", "a\nb", "\u{1b}[2J", "a/b", "..", ".", "..\\b", " a", "a ", "a\u{202E}b", &"x".repeat(65)] {
            let refused = printer(id, "Bench", folder()).check().unwrap_err();
            assert_eq!(refused, BadPrinter::Id(id.to_owned()));
            let problem = refused.problem();
            assert_eq!(problem.code, ProblemCode::PrinterBadId);
        }
        for (id, name) in [("", "Bench"), (" ", "Bench"), ("\0", ""), ("bench", " ")] {
            assert!(printer(id, name, folder()).check().is_err(), "{id:?} {name:?}");
        }
        assert!(matches!(printer("bench", "Be\0nch", folder()).check(), Err(BadPrinter::Name(_))));
    }

    #[test]
    fn an_address_has_every_part_and_leads_straight_to_its_device() {
        let device = |path: &str| PrinterConnection::UsbDevice { path: path.to_owned() };
        let serial = |path: &str, baud| PrinterConnection::Serial { path: path.to_owned(), baud };
        let tcp = |host: &str, port| PrinterConnection::Tcp { host: host.to_owned(), port };
        for connection in [device("/dev/usb/lp0"), device("/dev/lp0"), serial("COM3", 9600), tcp("::1", 9100), folder()]
        {
            assert_eq!(connection.check(), Ok(()), "{connection:?}");
        }
        for connection in [
            PrinterConnection::Folder { path: "labels".to_owned() },
            PrinterConnection::Folder { path: "../labels".to_owned() },
            device("/etc/passwd"),
            device("/dev/../etc/passwd"),
            device("/dev//lp0"),
            device("/dev/"),
            device("lp0"),
            device("/dev/usb/lp0\0"),
            serial("", 9600),
            serial("/dev/ttyS0", 0),
            tcp("", 9100),
            tcp("host", 0),
            tcp("ho\nst", 9100),
        ] {
            assert!(matches!(connection.check(), Err(BadPrinter::Address(_))), "{connection:?}");
        }
    }
}
