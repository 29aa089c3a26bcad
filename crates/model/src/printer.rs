//! Printers: how they are reached, what they speak, what they can prove.

use crate::{Dpi, LabelSize};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A printer's short name, as `bench-1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct PrinterId(pub String);

/// A printer of this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    #[ts(optional = nullable)]
    pub fallback: Option<PrinterId>,
}

impl Printer {
    /// Whether a document made for this printer comes out of that one as well: it is bytes in one language for one head.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        (self.language, self.dpi) == (other.language, other.dpi)
    }
}

/// What a printer is used for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Takes {
    /// Labels.
    #[default]
    Labels,
    /// Papers: packing slips, lists, invoices.
    Papers,
}

/// How a printer prints. What is not said stays as the printer has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PrinterSetup {
    /// How dark.
    #[ts(optional = nullable)]
    pub darkness: Option<Darkness>,
    /// Inches a second.
    #[ts(optional = nullable)]
    pub speed: Option<u8>,
    /// Moves the picture down, in dots; up where negative. 0 puts it back where it was.
    #[ts(optional = nullable)]
    pub top_offset: Option<i16>,
    /// What happens to a label that has come out.
    #[ts(optional = nullable)]
    pub finish: Option<Finish>,
    /// How it finds where a label starts.
    #[ts(optional = nullable)]
    pub media: Option<Media>,
    /// How graphics are packed (ZPL).
    pub compression: Compression,
    /// The paper, in a queue's word for it, as `iso_a4_210x297mm`; empty takes the queue's own.
    pub paper: String,
    /// The tray, in a queue's word for it, as `tray-2`; empty takes the queue's own.
    pub tray: String,
}

/// How dark a printer prints, from 0 to 100 % of what it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Compression {
    /// Deflated: the fewest bytes.
    #[default]
    Z64,
    /// Run lengths: for old printers and imitations that know no Z64.
    RunLength,
}

/// How a printer is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
    /// Whether answers can come back over it.
    #[must_use]
    pub const fn is_two_way(&self) -> bool {
        match self {
            Self::Tcp { .. } | Self::Serial { .. } | Self::UsbDevice { .. } | Self::Usb { .. } => true,
            Self::Queue { .. } | Self::Folder { .. } => false,
        }
    }
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPrinter {
    /// What it calls itself.
    pub name: String,
    /// How it is reached.
    pub connection: PrinterConnection,
    /// What it says it speaks, or most likely does.
    pub language: PrinterLanguage,
    /// Its resolution, where it said one.
    #[ts(optional = nullable)]
    pub dpi: Option<Dpi>,
    /// Whether it answered a status question, so that proof can be had.
    pub proof: Proof,
}
