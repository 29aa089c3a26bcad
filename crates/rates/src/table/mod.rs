//! Sheets as CSV: one row a band, UTF-8, cells divided by `;`, `,` or tabs.

mod cell;
mod columns;
mod fault;
mod overlap;
mod read;
mod write;

pub use fault::Fault;
pub use read::read;
pub use write::write;

pub(crate) use cell::{decimal, money};
pub(crate) use fault::MOST as MOST_FAULTS;
pub(crate) use overlap::overlap;
pub(crate) use read::{Rows, rows};
