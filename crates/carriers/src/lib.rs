//! Carriers: how a shipment gets its numbers and its labels.
//!
//! ```text
//! BookingRequest ──▶ Carrier::book ──▶ Booked      numbers, and the labels where the carrier makes them
//! BookingKey ──────▶ Carrier::find ──▶ Found       after an answer was lost: is it there?
//! VoidRequest ─────▶ Carrier::void ──▶ VoidAnswer
//! ```
//!
//! A connector is one folder: a type that implements [`Carrier`], and a [`CarrierKind`] that builds it from an account. The
//! [`Registry`] is the only place that lists them; `docs/src/carriers/add-one.md` says how to add the next.

mod carrier;
mod error;
pub mod own_numbers;
mod registry;
mod request;

pub use carrier::{Answer, Booked, BookedParcel, Capabilities, Carrier, Found, VoidAnswer};
pub use error::CarrierError;
pub use registry::{CarrierKind, Registry};
pub use request::{BookingRequest, OwnSerial, RequestedParcel, VoidRequest, WantedLabel};
