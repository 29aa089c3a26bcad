//! Barcodes read by somebody else's eye.

use rxing::{BarcodeFormat, DecodeHints};

/// What the Code 128 in a grey picture says.
pub(crate) fn code_128(grey: Vec<u8>, width: u32, height: u32) -> Option<String> {
    let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let format = Some(BarcodeFormat::CODE_128);
    let found = rxing::helpers::detect_in_luma_with_hints(grey, width, height, format, &mut hints);
    found.ok().map(|found| found.getText().to_owned())
}
