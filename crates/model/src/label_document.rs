//! A label as its carrier sent it.

use crate::{Dpi, PrinterLanguage};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A label as its carrier sent it, for one parcel. Kept unchanged; what a printer gets is made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelDocument {
    /// The parcel it is for, by its place from 1.
    pub parcel: u32,
    /// What its bytes are.
    pub format: LabelFormat,
    /// The dots per inch it was made for; none for formats that have no dots.
    pub dpi: Option<Dpi>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A format carriers send labels in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LabelFormat {
    /// Zebra's printer language.
    Zpl,
    /// One page a label.
    Pdf,
    /// A picture: PNG, or GIF where a carrier has no other.
    Png,
}

impl LabelFormat {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Zpl, Self::Pdf, Self::Png];

    /// The word used in the database and the ending of a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zpl => "zpl",
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }
}

impl From<LabelFormat> for PrinterLanguage {
    fn from(format: LabelFormat) -> Self {
        match format {
            LabelFormat::Zpl => Self::Zpl,
            LabelFormat::Pdf => Self::Pdf,
            LabelFormat::Png => Self::Png,
        }
    }
}
