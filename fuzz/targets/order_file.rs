//! Order files: CSV in any delimiter and encoding, JSON Lines.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::Write as _;

fuzz_target!(|bytes: &[u8]| {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("space on the disk");
    if let Ok(orders) = shops::files::open(file.path()) {
        orders.for_each(drop);
    }
});
