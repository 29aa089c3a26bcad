//! What a scanner says: GS1 element strings, digital links, carriers' numbers.

#![no_main]

use codes::gs1::{ElementString, digital_link, scanned};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = codes::recognise(text);
    let _ = digital_link(text);
    let _ = scanned(text);
    let _ = ElementString::read_written(text);
    if let Ok(elements) = ElementString::read(text) {
        assert_eq!(ElementString::read(&elements.data()), Ok(elements), "what was read is written and read again");
    }
});
