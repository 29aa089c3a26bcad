//! What scales say, on wires and as HID reports.

#![no_main]

use devices::scale::{read_answer, read_report};
use libfuzzer_sys::fuzz_target;
use model::{ScaleProtocol, WeightUnit};

fuzz_target!(|bytes: &[u8]| {
    for protocol in [ScaleProtocol::MtSics, ScaleProtocol::Toledo { unit: WeightUnit::default() }, ScaleProtocol::Nci] {
        let _ = read_answer(protocol, bytes);
    }
    let _ = read_report(bytes);
});
