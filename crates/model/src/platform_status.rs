//! Sendcloud's numbers and words for where a parcel stands (API v2, *Parcel statuses*), as far as the station tells them apart.

use crate::TrackingState;

/// A status: its number, and Sendcloud's words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlatformStatus {
    /// The number.
    pub id: u32,
    /// The words.
    pub message: &'static str,
}

const fn status(id: u32, message: &'static str) -> PlatformStatus {
    PlatformStatus { id, message }
}

impl PlatformStatus {
    /// The parcel arrived.
    pub const DELIVERED: Self = status(11, "Delivered");
    /// It waits at a service point.
    pub const AT_POINT: Self = status(12, "Awaiting customer pickup");
    /// The carrier has it.
    pub const EN_ROUTE: Self = status(91, "Parcel en route");
    /// A courier is bringing it.
    pub const DRIVER: Self = status(92, "Driver en route");
    /// It has no label.
    pub const NO_LABEL: Self = status(999, "No label");
    /// Its label is made.
    pub const READY: Self = status(1_000, "Ready to send");
    /// Its carrier is being asked for a label.
    pub const ANNOUNCING: Self = status(1_001, "Being announced");
    /// Its carrier refused the label.
    pub const FAILED: Self = status(1_002, "Announcement failed");
    /// Its carrier says something there is no common word for.
    pub const UNKNOWN: Self = status(1_337, "Unknown status - check carrier track & trace page below");
    /// Its carrier cancelled it.
    pub const UPSTREAM: Self = status(1_998, "Cancelled upstream");
    /// Its label was taken back.
    pub const CANCELLED: Self = status(2_000, "Cancelled");
    /// It goes back, or is back.
    pub const RETURNED: Self = status(62_992, "Returned to sender");
    /// It does not get on.
    pub const EXCEPTION: Self = status(62_996, "Exception");

    /// Every status, by number.
    pub const ALL: [Self; 13] = [
        Self::DELIVERED,
        Self::AT_POINT,
        Self::EN_ROUTE,
        Self::DRIVER,
        Self::NO_LABEL,
        Self::READY,
        Self::ANNOUNCING,
        Self::FAILED,
        Self::UNKNOWN,
        Self::UPSTREAM,
        Self::CANCELLED,
        Self::RETURNED,
        Self::EXCEPTION,
    ];

    /// The status of a parcel whose carrier says that it is there.
    #[must_use]
    pub const fn seen(state: TrackingState) -> Self {
        match state {
            TrackingState::Announced => Self::READY,
            TrackingState::UnderWay => Self::EN_ROUTE,
            TrackingState::OutForDelivery => Self::DRIVER,
            TrackingState::AtPoint => Self::AT_POINT,
            TrackingState::Delivered => Self::DELIVERED,
            TrackingState::Trouble => Self::EXCEPTION,
            TrackingState::Returning => Self::RETURNED,
            TrackingState::Cancelled => Self::UPSTREAM,
            TrackingState::Unknown => Self::UNKNOWN,
        }
    }
}
