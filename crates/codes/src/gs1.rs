//! GS1 element strings: what GS1-128, GS1 DataMatrix, GS1 QR and GS1 DataBar carry.
//!
//! Source: *GS1 General Specifications*, section 3 (application identifiers) and 7.8 (element strings in symbols).
//!
//! ```text
//!  ]C1 01 09521234543213 10 ABC123 ␝ 17 261231      as read; ␝ is FNC1, which scanners send as GS (0x1D)
//!      (01)09521234543213(10)ABC123(17)261231        as people read it
//! ```

mod digital_link;
mod element;
mod element_string;
mod error;
mod identifier;
mod mend;
mod part;
mod rule;
mod table;

pub use digital_link::{KEYS, digital_link};
pub use element::Element;
pub use element_string::ElementString;
pub use error::{Fault, Gs1Error};
pub use identifier::{Identifier, identifiers};
pub use mend::{Separators, scanned};
pub use part::{Letters, Part};
pub use rule::Rule;

/// What a scanner sends for FNC1 between elements: the group separator.
pub const SEPARATOR: char = '\u{1d}';
