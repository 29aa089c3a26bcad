//! Label documents from outside, turned into what a printer of the desk prints.
//!
//! ```text
//!  PDF, PNG, JPEG, GIF ──▶ sheet ──frame──▶ grey ──ink──▶ bitmap ──▶ label::encode   any language
//!                        (a page)  (where the label is, which way up)     ▲
//!  ZPL ──▶ scan ──▶ labels ─┬──▶ rescale ──────────────────────────────┐  │
//!       (commands)  (guard) └──▶ preview (drawn here) ─────────────────┼──┘
//!                                                                      └──▶ ZPL printers
//! ```
//!
//! [`LabelDocument`] does all of it. Pure: no clock, no files, no sockets.

mod bar_codes;
mod converted;
mod document;
mod error;
mod frame;
mod grey;
mod ink;
mod jpeg;
mod reason;
mod remark;
mod said;
mod sheet;
mod zpl;

pub use converted::{Converted, Drawn, Laying, Target};
pub use document::{Format, LabelDocument, Overview};
pub use error::ConvertError;
pub use reason::Reason;
pub use remark::Remark;
pub use said::Said;
pub use zpl::said_by_zpl;
