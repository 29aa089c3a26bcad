//! The questions an ESC/POS printer answers, and how its answers read.
//!
//! Source: Epson, *ESC/POS Command Reference*, DLE EOT (answered at once), GS r and GS I (answered in their turn, once
//! everything sent before them has been carried out).

mod maker;
mod status;

pub use maker::{MAKER, MODEL};
pub use status::{ERROR_CAUSE, OFFLINE_CAUSE, PAPER, PASSED, Status};
