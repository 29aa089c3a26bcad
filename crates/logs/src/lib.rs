//! The log of a station: what it did, how long it took and how it ended, without customer data.
//!
//! ```text
//! span or event ─▶ layer (only known names, only our own ids) ─▶ writer (a thread of its own) ─▶ files (bounded)
//!                                                                          read (filtered, followed) ◀─┘
//! ```
//!
//! A span of one of the names of [`LogKind`] becomes one line when it closes. An event becomes a line at once. Of the
//! fields of both only those are written that `fields.rs` lists, so that a new field is left out until it is listed there.
//! Whoever writes waits for no disk: lines go through a queue, and those for which it has no room are counted.

mod alias;
mod fields;
mod files;
mod layer;
mod line;
mod read;
mod start;
mod writer;

pub use alias::alias;
pub use files::purge;
pub use line::{LogKind, LogLevel, LogLine, LogValue, Program};
pub use read::{LogPage, LogPlace, LogQuery, read};
pub use start::{Log, start};
