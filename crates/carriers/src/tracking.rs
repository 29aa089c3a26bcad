//! Where parcels are: what a carrier is asked, and what it says.

use model::{TrackingState, UtcDateTime};

/// A shipment whose carrier is asked where its parcels are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackRequest {
    /// The carrier's own key of it.
    pub remote_id: String,
    /// The numbers of its parcels, the first one's first.
    pub numbers: Vec<String>,
}

/// What a carrier says of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SightedParcel {
    /// The number on its label.
    pub number: String,
    /// Where it is, in common words.
    pub state: TrackingState,
    /// The carrier's own word for that.
    pub word: String,
    /// Since when, where the carrier says.
    pub at: Option<UtcDateTime>,
}
