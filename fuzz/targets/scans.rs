//! What a scanner on a serial port sends, piece by piece with pauses: codes, parts of codes, noise.

#![no_main]

use devices::{Codes, ScannerRead};
use libfuzzer_sys::fuzz_target;
use model::{CodeEnd, CodeFrame};
use std::time::Duration;

fuzz_target!(|pieces: Vec<(u16, Vec<u8>)>| {
    for ends in [CodeEnd::Suffix, CodeEnd::Silence] {
        let mut codes = Codes::new(CodeFrame { ends, ..CodeFrame::default() });
        let mut at = Duration::ZERO;
        for (pause, bytes) in &pieces {
            at += Duration::from_millis(u64::from(*pause));
            codes.rest(at);
            codes.take(bytes, at);
        }
        codes.rest(at + Duration::from_secs(60));
        let sent: usize = pieces.iter().map(|(_, bytes)| bytes.len()).sum();
        while let Some(read) = codes.next_read() {
            if let ScannerRead::Code(code) = read {
                assert!(code.chars().count() <= sent, "a code says no more than was sent");
                let _ = codes::recognise(&code);
            }
        }
    }
});
