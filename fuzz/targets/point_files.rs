//! Files of service points: tables, and answers saved as JSON.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let at = "2026-11-25T10:00:00Z".parse().expect("a moment");
    let _ = carriers::read_point_file(text, at);
});
