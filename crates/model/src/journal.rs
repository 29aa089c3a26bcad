//! What happened, in order, for ever.

use crate::{JobId, Message, OrderId, ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One line of the journal. Committed together with the change it tells of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct JournalLine {
    /// The moment.
    pub at: UtcDateTime,
    /// What happened, as a sentence of the catalogue (`journal-…`).
    pub message: Message,
    /// The order it is about.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// The shipment it is about.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shipment: Option<ShipmentId>,
    /// The job it is about.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub job: Option<JobId>,
}
