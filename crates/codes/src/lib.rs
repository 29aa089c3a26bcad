//! What barcodes say and which numbers are right.
//!
//! ```text
//!  what the scanner sent ──recognise──▶ Recognised: symbology (aim), text, meanings (gs1, numbers)
//!  parts of a number ─────numbers─────▶ the number with its check digit
//!  a range's form, serial ─own────────▶ the number its carrier knows the parcel by
//!  elements ──────────────gs1─────────▶ what a GS1 symbol carries, and how people read it
//! ```
//!
//! Pure: no clock, no files, no sockets. Drawing symbols is `label`'s work.

pub mod aim;
mod check;
pub mod gs1;
mod numbers;
mod recognise;
mod shown;

pub use check::check_digit;
pub use numbers::{
    CanadaPost, DpdBarcode, DpdParcel, FedEx, Gtin, Identcode, Leitcode, MondialRelay, NumberError, OwnNumber, Packeta,
    Purolator, S10, Sscc, SwissPost, Ups, Usps, Waybill, tracking_number,
};
pub use recognise::{CodeError, Kind, Meaning, Miss, Recognised, recognise};
pub use shown::shown_instead;
