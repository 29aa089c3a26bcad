//! Printers: how they are reached, what they speak, what they can prove.

use crate::Dpi;
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
    /// PDF: office printers.
    Pdf,
    /// A picture, for folders.
    Png,
}

impl PrinterLanguage {
    /// The ending of a file in this language.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Zpl => "zpl",
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
    /// The printer answers `~HS` (ZPL host status): a label counts as printed when the printer says its buffer is
    /// empty again.
    #[default]
    HostStatus,
    /// Nothing answers: handing the bytes over is all that can be known, and it is told so.
    HandOver,
}

/// A label's size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LabelSize {
    /// 4 x 6 inch (101.6 x 152.4 mm).
    #[default]
    FourBySix,
    /// A6 (105 x 148 mm).
    A6,
}

impl LabelSize {
    /// Every size there is a layout for.
    pub const ALL: [Self; 2] = [Self::FourBySix, Self::A6];

    /// Width in micrometres.
    #[must_use]
    pub const fn width_um(self) -> u32 {
        match self {
            Self::FourBySix => 101_600,
            Self::A6 => 105_000,
        }
    }

    /// Height in micrometres.
    #[must_use]
    pub const fn height_um(self) -> u32 {
        match self {
            Self::FourBySix => 152_400,
            Self::A6 => 148_000,
        }
    }
}

/// A printer that was found and can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPrinter {
    /// What it calls itself.
    pub name: String,
    /// How it is reached.
    pub connection: PrinterConnection,
    /// What it most likely speaks.
    pub language: PrinterLanguage,
    /// Its resolution, where it said one.
    #[ts(optional = nullable)]
    pub dpi: Option<Dpi>,
    /// Whether it answered a status question, so that proof can be had.
    pub proof: Proof,
}
