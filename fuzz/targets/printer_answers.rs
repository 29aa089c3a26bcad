//! What printers answer, in every language.

#![no_main]

use devices::{epl2, esc_pos, tspl, zpl};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = (zpl::HOST_STATUS.read)(bytes);
    let _ = (zpl::EXTENDED_STATUS.read)(bytes);
    let _ = (zpl::IDENTIFICATION.read)(bytes);
    let _ = (zpl::ODOMETER.read)(bytes);
    let _ = (zpl::LANGUAGES.read)(bytes);
    let _ = (zpl::PRINT_WIDTH.read)(bytes);
    let _ = (zpl::PRODUCT_NAME.read)(bytes);
    let _ = (zpl::RESOLUTION.read)(bytes);
    let _ = (tspl::STATUS.read)(bytes);
    let _ = (tspl::LONG_STATUS.read)(bytes);
    let _ = (tspl::MODEL.read)(bytes);
    let _ = (epl2::CONFIGURATION.read)(bytes);
    let _ = (epl2::ERROR_REPORT.read)(bytes);
    let _ = (esc_pos::PAPER.read)(bytes);
    let _ = (esc_pos::MAKER.read)(bytes);
});
