//! A label that is nothing but dots, in each printer's language.

mod band;
mod epl2;
mod esc_pos;
pub(crate) mod run_length;
mod tspl;
mod z64;
pub(crate) mod zpl;

pub use band::{Band, bands};
pub use z64::check as picture_check;

use crate::{Bitmap, LabelError, Sheet, png, sheets};
use model::{Compression, Dpi, PrinterLanguage};

/// Writes one label of dots, printed once. The compression is ZPL's.
///
/// # Errors
/// When a picture or page of it cannot be written.
pub fn encode(
    bitmap: &Bitmap,
    language: PrinterLanguage,
    dpi: Dpi,
    compression: Compression,
) -> Result<Vec<u8>, LabelError> {
    match language {
        PrinterLanguage::Zpl => Ok(zpl::encode(bitmap, compression)),
        PrinterLanguage::Tspl => Ok(tspl::encode(bitmap, dpi)),
        PrinterLanguage::Epl2 => Ok(epl2::encode(bitmap)),
        PrinterLanguage::EscPos => Ok(esc_pos::encode(bitmap)),
        PrinterLanguage::Pdf => Ok(sheets(std::slice::from_ref(bitmap), dpi, Sheet::OwnSize)),
        PrinterLanguage::Png => png::encode(bitmap, dpi),
    }
}
