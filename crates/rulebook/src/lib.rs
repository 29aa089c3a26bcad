//! Rules as files: read whole or refused whole with every error at its place, compared with what the station has, and
//! brought over from Sendcloud. Pure: bytes in, types out.
//!
//! [`RulesFile`] is the part of the settings that says how orders ship: what `packdesk rules` exports, checks, compares
//! and applies.

mod diff;
mod file;
mod read;
pub mod sendcloud;

pub use diff::{Change, diff, summary};
#[cfg(feature = "export")]
pub use file::schema;
pub use file::{Format, RulesFile};
pub use read::{FileError, read};
