//! Carriers: how a shipment gets its numbers and its labels.
//!
//! ```text
//! BookingRequest ──▶ Carrier::book ──▶ Booked      numbers, and the labels where the carrier makes them
//! BookingKey ──────▶ Carrier::find ──▶ Found       after an answer was lost: is it there?
//! VoidRequest ─────▶ Carrier::void ──▶ VoidAnswer
//! UtcDateTime ─────▶ Carrier::list ──▶ Listing          what the account has, to be compared with what is here
//! OwnLabelRequest ─▶ Carrier::own_label ▶ OwnLabel      what the label says, where the station draws it
//! PointsWanted ────▶ Carrier::points ▶ PointsTold   service points, box by box (Sweep); files tell of them, too
//! ```
//!
//! A connector is one folder: a type that implements [`Carrier`], and a [`CarrierKind`] that builds it from an account. What
//! became of a request that ended badly on the wire is decided in one place, [`CarrierError::from_wire`]. The [`Registry`] is
//! the only place that lists the kinds; `docs/src/carriers/add-one.md` says how to add the next.

mod account_error;
mod amount;
mod carrier;
mod customs;
pub mod dhl_parcel_de;
mod error;
mod field;
pub mod karrio;
mod kind;
mod label_file;
mod listing;
mod oauth;
mod own_label;
pub mod own_numbers;
mod point_file;
mod points;
mod registry;
mod request;
mod room;
mod said;
pub mod sendcloud;
mod sendcloud_shared;
pub mod sendcloud_v2;
mod sweep;
mod tracking;
pub mod ups;

pub use account_error::AccountError;
pub use carrier::{Answer, Booked, BookedParcel, Capabilities, Carrier, Found, VoidAnswer, check_labels};
pub use customs::{CustomsDeclaration, DeclaredGoods, NonDelivery};
pub use error::{CarrierError, Refusal, Service, end_of_pause};
pub use kind::{CarrierKind, Connect};
pub use listing::{ListedShipment, ListedStanding, Listing};
pub use own_label::{ManifestFile, ManifestRequest, ManifestShipment, OwnLabel, OwnLabelRequest};
pub use point_file::{PointFile, PointFileError, RefusedPoint, read_point_file};
pub use points::{PointsOf, PointsTold, PointsWanted, UnreadPoint, WhichPoints};
pub use registry::Registry;
pub use request::{
    AskedPoint, BookingRequest, LabelRequest, OwnSerial, Place, RequestedParcel, ServiceQuery, VoidRequest, WantedLabel,
};
pub use sweep::{Settled, Sweep};
pub use tracking::{SightedParcel, TrackRequest};
