//! ZPL from elsewhere → what a ZPL printer is sent, and → bitmap. What is sent is taken in again as it is.

#![no_main]

use convert::{LabelDocument, Remark};
use libfuzzer_sys::fuzz_target;
use model::PrinterLanguage;
use packdesk_fuzz::{laying, readers_may_give_up};

fuzz_target!(init: readers_may_give_up(), |bytes: &[u8]| {
    let file = [b"^XA", bytes].concat();
    let Ok(document) = LabelDocument::open(&file) else { return };
    let _ = document.draw(Some(1), &laying(PrinterLanguage::Tspl));
    let Ok(labels) = document.convert(None, &laying(PrinterLanguage::Zpl)) else { return };
    for label in labels {
        let again = LabelDocument::open(&label.bytes).and_then(|it| it.convert(None, &laying(PrinterLanguage::Zpl)));
        let Ok(again) = again else { continue };
        let held_back = again.iter().flat_map(|label| &label.remarks).find(|it| matches!(it, Remark::HeldBack { .. }));
        assert_eq!(held_back, None, "it was let through before");
    }
});
