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
    /// Open orders that were asked for beside what changed, whatever the shop's dates say of them.
    pub looked_through: u32,
    /// Orders and files the station could not read, each with the reason.
    pub set_aside: Vec<Problem>,
    /// Files of its folder that may still be written, and are looked at again.
    pub waits: u32,
    /// Shipments the shop was told of.
    pub told: u32,
    /// Why it could not be told of others; they are told later, or stand in the list of what is to be told.
    pub not_told: Vec<Problem>,
}

impl SyncReport {
    /// Takes in what one more sync, or one more part of it, brought.
    pub fn add(&mut self, more: Self) {
        self.added += more.added;
        self.changed += more.changed;
        self.unchanged += more.unchanged;
        self.looked_through += more.looked_through;
        self.set_aside.extend(more.set_aside);
        self.waits = more.waits;
        self.told += more.told;
        self.not_told.extend(more.not_told);
    }
}
