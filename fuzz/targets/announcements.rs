//! What a printer that announces itself on the network says of itself: its name and its properties (multicast DNS, *Bonjour
//! Printing Specification*). The packets themselves are read by `mdns-sd`.

#![no_main]

use devices::{AnnouncedBy, announced_printer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|told: (&str, u16, &str, &str, &str, &str)| {
    let (host, port, path, commands, formats, model) = told;
    let properties = [("rp", path), ("usb_CMD", commands), ("pdl", formats), ("ty", model)];
    for by in [AnnouncedBy::Raw, AnnouncedBy::Ipp] {
        let property = |key: &str| properties.iter().find(|(name, _)| *name == key).map(|(_, text)| *text);
        let _ = announced_printer(by, host.to_owned(), port, property);
    }
});
