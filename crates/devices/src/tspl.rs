//! The questions a TSPL printer answers, and how its answers read.
//!
//! Source: TSC, *TSPL/TSPL2 Programming Language*, status polling. What begins with ESC is answered at once, even in the
//! middle of a label; what begins with `~` in its turn, once everything sent before it has been read.

mod long_status;
mod model;
mod status;

pub use long_status::LONG_STATUS;
pub use model::{MODEL, resolution};
pub use status::{STATUS, Status};
