//! What a sync brought, for a person.

use model::Problem;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a sync brought.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SyncReport {
    /// Orders that are new.
    pub added: u32,
    /// Orders that changed.
    pub changed: u32,
    /// Orders that were as they are.
    pub unchanged: u32,
    /// Orders and files the station could not read, each with the reason.
    pub set_aside: Vec<Problem>,
    /// Files of its folder that may still be written, and are looked at again.
    pub waits: u32,
    /// Shipments the shop was told of.
    pub told: u32,
    /// Why it could not be told of others; they are told later, or stand in the list of what is to be told.
    pub not_told: Vec<Problem>,
}
