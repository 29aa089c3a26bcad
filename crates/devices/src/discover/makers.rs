//! Makers of printers by their USB vendor ids (*USB ID Repository*), and what all of a maker's printers speak.

/// Vendor, name, and the language all its printers speak; empty where they differ.
const MAKERS: [(u16, &str, &str); 11] = [
    (0x0a5f, "Zebra", "ZPL"),
    (0x1203, "TSC", "TSPL"),
    (0x04b8, "Epson", ""),
    (0x04f9, "Brother", ""),
    (0x0519, "Star Micronics", ""),
    (0x067e, "Intermec", ""),
    (0x0828, "Sato", ""),
    (0x0922, "Dymo", ""),
    (0x0b0b, "Datamax-O'Neil", ""),
    (0x0dd4, "Custom", ""),
    (0x1504, "Bixolon", ""),
];

/// A vendor's name, where its printers are known.
pub(super) fn name_of(vendor: u16) -> Option<&'static str> {
    MAKERS.iter().find(|maker| maker.0 == vendor).map(|maker| maker.1)
}

/// What all printers of a vendor speak; empty where nobody knows.
pub(super) fn languages_of(vendor: u16) -> &'static str {
    MAKERS.iter().find(|maker| maker.0 == vendor).map_or("", |maker| maker.2)
}
