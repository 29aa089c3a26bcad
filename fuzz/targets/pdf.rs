//! PDF → bitmap.

#![no_main]

use convert::LabelDocument;
use libfuzzer_sys::fuzz_target;
use model::PrinterLanguage;
use packdesk_fuzz::laying;

fuzz_target!(|bytes: &[u8]| {
    let file = [b"%PDF-1.7\n", bytes].concat();
    if let Ok(document) = LabelDocument::open(&file) {
        let _ = document.draw(Some(1), &laying(PrinterLanguage::Png));
    }
});
