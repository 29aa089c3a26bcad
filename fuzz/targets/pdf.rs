//! PDF → bitmap.

#![no_main]

use convert::LabelDocument;
use libfuzzer_sys::fuzz_target;
use model::PrinterLanguage;
use packdesk_fuzz::{laying, readers_may_give_up};

fuzz_target!(init: readers_may_give_up(), |bytes: &[u8]| {
    let file = [b"%PDF-1.7\n", bytes].concat();
    if let Ok(document) = LabelDocument::open(&file) {
        let _ = document.draw(Some(1), &laying(PrinterLanguage::Png));
    }
});
