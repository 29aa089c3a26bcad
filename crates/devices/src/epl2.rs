//! The questions an EPL2 printer answers, and how its answers read.
//!
//! Source: Zebra, *EPL Programming Guide* (14245L-003), `^ee` and `UQ`; Intermec, *ESim Programmer's Reference Manual*, which
//! prints the table of codes.
//!
//! None of them tells that a label came out: `^ee` is answered before what waits, and `UQ` while the label still prints. The
//! reports `US` switches on are one byte that may mean several things, and stay switched on for every other program.

mod configuration;
mod error_report;

pub use configuration::{CONFIGURATION, Configuration};
pub use error_report::ERROR_REPORT;
