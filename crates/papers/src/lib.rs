//! Papers: packing slips, lists, customs forms, invoices, from one description each.
//!
//! ```text
//! layouts/NAME.toml ──read──▶ Layout ─┐
//!                                     ├─lay_out──▶ pages (label::Layout) ──label::render_pages──▶ PDF, ZPL, PNG …
//! what the station knows ──▶ PaperData┘
//! ```
//!
//! An [`Outline`] is what a form shows of a layout file: read from it, changed, and written back into it.
//!
//! A layout file says where things stand; [`PaperData`] says what they are; [`names`] is the list of names by which the one
//! speaks of the other. The built-in layouts are such files ([`BUILT_IN`]), and a shop may put its own in their place.
//!
//! Pure: no clock, no files, no sockets.

mod amounts;
mod built_in;
mod check;
mod customs;
mod data;
mod draw;
mod error;
mod file;
mod flow;
mod kind;
mod language;
mod layout;
mod logo;
mod names;
mod outline;
mod picks;
mod sample;
mod table;
mod template;
mod transport;

pub use built_in::{BUILT_IN, BuiltIn, built_in, prescribed};
pub use check::read;
pub use customs::{items, needs_declaration, sums, takes_cn22};
pub use data::{
    Body, CustomsItem, HandOverData, Head, ItemNumbers, Mark, OrderData, PackedLine, PaperData, Parcel, PickListData,
    Sums, TransportLabel,
};
pub use error::LayoutError;
#[cfg(feature = "export")]
pub use file::schema;
pub use file::{AlignFile, SymbolFile};
pub use flow::lay_out;
pub use kind::{Form, Kind};
pub use language::language_of;
pub use layout::Layout;
pub use logo::{LOGO_ON_LABELS, LOGO_ON_PAPERS, LogoError, read_logo};
pub use names::{names, tables};
pub use outline::{
    Outline, OutlineBlock, OutlineCell, OutlineColumn, OutlineContent, OutlineError, OutlinePage, PaperPart,
    PaperParts, names_in, outline, parts, turned, with_outline,
};
pub use picks::{Pick, picks};
pub use sample::{Vocabulary, sample, vocabulary};
pub use transport::lay_out_label;
