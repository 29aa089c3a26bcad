//! What a printer on USB says of itself: its device ID.

#![no_main]

use devices::read_device_id;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let id = read_device_id(text);
    assert!(id.name.len() <= text.len() + 1, "it says no more than it was told");
});
