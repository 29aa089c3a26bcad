//! Which paper is meant.

use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which paper is meant.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum WhichPaper {
    /// A paper of one order.
    Order {
        /// The paper.
        paper: Paper,
        /// The order.
        order: OrderId,
    },
    /// What has to be fetched for some orders.
    PickList {
        /// The orders.
        orders: Vec<OrderId>,
    },
    /// What has to be fetched for the orders of a batch that are not packed yet, with the barcode that leads through it.
    Batch {
        /// The batch.
        batch: BatchId,
    },
    /// What waits for a carrier's next hand-over list; looking at it closes nothing.
    HandOver(CloseHandOver),
    /// A hand-over list that was closed before.
    HandOverList {
        /// The list.
        list: HandOverId,
    },
}

/// A carrier's next hand-over list.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CloseHandOver {
    /// The carrier who takes the parcels.
    pub carrier: CarrierId,
    /// Whether what was shipped before today is on the carrier's first list, too.
    #[serde(default)]
    pub earlier: bool,
}
