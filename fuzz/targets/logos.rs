//! Logos, as a person hands them over.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    for side in [papers::LOGO_ON_LABELS, papers::LOGO_ON_PAPERS] {
        let _ = papers::read_logo(file, side);
    }
});
