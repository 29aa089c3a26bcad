//! Where a shipment stands, and what a cancellation came to by that.

use crate::{CarrierError, Refusal, VoidAnswer};
use std::time::Duration;

/// How long a voiding that is queued is left alone.
pub(crate) const QUEUED: Duration = Duration::from_secs(300);

/// Where a shipment stands, by the codes of all its parcels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is carried and billed, or some of it is.
    Live,
    /// It is being announced; nobody knows yet.
    Announcing,
    /// The carrier did not take it. Numbers it may show are worth nothing.
    Failed,
    /// It is asked back, and may still be carried.
    BeingCancelled,
    /// It is taken back.
    Cancelled,
}

impl Standing {
    /// That of a shipment by those of its parcels: live as soon as one parcel is, settled only when all are. A shipment without
    /// parcels says nothing of itself.
    pub(crate) fn of(parcels: impl IntoIterator<Item = Self>) -> Self {
        let parcels: Vec<Self> = parcels.into_iter().collect();
        let order = [Self::Live, Self::Announcing, Self::BeingCancelled, Self::Failed];
        match order.into_iter().find(|standing| parcels.contains(standing)) {
            None if parcels.is_empty() => Self::Announcing,
            found => found.unwrap_or(Self::Cancelled),
        }
    }
}

/// What a cancellation came to that was asked for, by where the shipment stands afterwards. `refused`: it was answered with a no,
/// with Sendcloud's words where it had some.
pub(crate) fn taken_back(standing: Standing, refused: Option<Option<Refusal>>) -> Result<VoidAnswer, CarrierError> {
    match (standing, refused) {
        (Standing::Cancelled | Standing::Failed, None) => Ok(VoidAnswer::Voided),
        (Standing::Cancelled | Standing::Failed, Some(_)) => Ok(VoidAnswer::Already),
        (Standing::BeingCancelled, _) | (_, None) => Err(CarrierError::Busy { retry_after: Some(QUEUED) }),
        (_, Some(refusal)) => Err(CarrierError::Refused(
            refusal.unwrap_or_else(|| Refusal::in_words("it can no longer be cancelled", "")),
        )),
    }
}
