//! What the targets about label documents share.

use convert::{Laying, Target};
use model::{Compression, Dpi, Framing, LabelSize, PrinterLanguage};

/// A 4x6 inch label for a printer at 203 dpi, laid as it comes.
#[must_use]
pub fn laying(language: PrinterLanguage) -> Laying {
    let target = Target { language, dpi: Dpi::D203, size: LabelSize::FourBySix, compression: Compression::RunLength };
    Laying { framing: Framing::default(), source: Dpi::D203, target }
}
