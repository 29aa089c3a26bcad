//! A carrier's word that labels drawn here may be used.

use crate::{CarrierId, Day};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a person noted of the carrier's approval: it holds for one kind of connection only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierApproval {
    /// The carrier that approved.
    pub carrier: CarrierId,
    /// The kind of its account then.
    pub kind: String,
    /// The day of the approval.
    pub on: Day,
    /// What was sent in: the number of a sample parcel, or the name of its file.
    pub sample: String,
    /// Who approved, or who noted it.
    pub who: String,
}
