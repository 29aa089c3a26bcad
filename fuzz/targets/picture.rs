//! PNG, JPEG, GIF → bitmap → every raster language.

#![no_main]

use convert::{Format, LabelDocument};
use libfuzzer_sys::fuzz_target;
use model::PrinterLanguage;
use packdesk_fuzz::{laying, readers_may_give_up};

fuzz_target!(init: readers_may_give_up(), |bytes: &[u8]| {
    if Format::of(bytes) != Some(Format::Picture) {
        return;
    }
    if let Ok(document) = LabelDocument::open(bytes) {
        for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl, PrinterLanguage::Epl2, PrinterLanguage::EscPos] {
            let _ = document.convert(None, &laying(language));
        }
    }
});
