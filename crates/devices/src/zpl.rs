//! The questions a ZPL printer answers, and how its answers read.
//!
//! Source: Zebra, *ZPL II Programming Guide*, `~HS`, `~HQES`, `~HI` and SGD `getvar`. A printer answers them on the wire they came
//! in by, even in the middle of a batch.

mod extended_status;
mod host_status;
mod identification;
mod odometer;
mod variable;

pub use extended_status::EXTENDED_STATUS;
pub use host_status::{HOST_STATUS, HostStatus};
pub use identification::{IDENTIFICATION, Identification};
pub use odometer::ODOMETER;
pub use variable::{LANGUAGES, PRINT_WIDTH, PRODUCT_NAME, RESOLUTION};

const STX: u8 = 0x02;
const ETX: u8 = 0x03;

/// What stands between STX and ETX, one after the other; noise around is left out.
fn frames(answer: &[u8]) -> impl Iterator<Item = &str> {
    answer.split(|byte| *byte == STX).skip(1).filter_map(|frame| {
        let end = frame.iter().position(|byte| *byte == ETX)?;
        std::str::from_utf8(&frame[..end]).ok()
    })
}

fn fields(frame: &str) -> Vec<&str> {
    frame.split(',').map(str::trim).collect()
}
