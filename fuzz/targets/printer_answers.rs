//! What printers answer.

#![no_main]

use devices::zpl::{EXTENDED_STATUS, HOST_STATUS, IDENTIFICATION, ODOMETER};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = (HOST_STATUS.read)(bytes);
    let _ = (EXTENDED_STATUS.read)(bytes);
    let _ = (IDENTIFICATION.read)(bytes);
    let _ = (ODOMETER.read)(bytes);
});
