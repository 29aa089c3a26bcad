//! What a document is turned into, and how.

use crate::frame::Canvas;
use crate::{Remark, Said};
use label::{Bitmap, dots};
use model::{Area, Compression, Dpi, Framing, LabelSize, PrinterLanguage};
use serde::{Deserialize, Serialize};

/// What a document is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The language the printer speaks.
    pub language: PrinterLanguage,
    /// The printer's resolution.
    pub dpi: Dpi,
    /// The label in it.
    pub size: LabelSize,
    /// How graphics are packed (ZPL).
    pub compression: Compression,
}

impl Target {
    pub(crate) fn canvas(&self) -> Canvas {
        let size = (self.size.width_um(), self.size.height_um());
        Canvas { size, dots: (dots(size.0, self.dpi), dots(size.1, self.dpi)) }
    }
}

/// How a document is turned into labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Laying {
    /// What of a sheet is printed, and which way up. ZPL says that itself.
    pub framing: Framing,
    /// The resolution that ZPL was written for.
    pub source: Dpi,
    /// For which printer.
    pub target: Target,
}

/// One label of a document, ready for the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The page it was, counted from 1.
    pub page: usize,
    /// What is sent.
    pub bytes: Vec<u8>,
    /// What a person should know of it.
    pub remarks: Vec<Remark>,
    /// What is read of its dots, and of the letters of a PDF; of ZPL only where it has pictures ([`said_by_zpl`](crate::said_by_zpl)
    /// reads its commands).
    pub said: Said,
}

/// One label of a document, as it will print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The page it is, counted from 1.
    pub page: usize,
    /// Its dots.
    pub bitmap: Bitmap,
    /// The part of the sheet that is printed; ZPL has no sheet.
    pub area: Option<Area>,
    /// What a person should know of it.
    pub remarks: Vec<Remark>,
}
