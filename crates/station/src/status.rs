//! How the station is, at a glance.

use crate::parts::Parts;
use crate::printing::printers::PrinterView;
use crate::shops::ShopView;
use model::*;
use serde::Serialize;
use ts_rs::TS;

/// What waits to be told to shops.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct OutboxStatus {
    /// Entries that go out by themselves.
    pub waiting: u32,
    /// Entries a person has to look at.
    pub set_aside: u32,
}

/// How many numbers a carrier's range has left.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RangeStatus {
    /// Whose.
    pub carrier: CarrierId,
    /// How many.
    pub left: u64,
    /// Whether it is time to get more.
    pub low: bool,
}

/// How many orders stand at a stage.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct StageCount {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub orders: u32,
}

/// How the station is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StationStatus {
    /// The program's version.
    pub version: String,
    /// Whether this is the practice station.
    pub practice: bool,
    /// Whether this process runs the spool; false when another one has the desk.
    pub holds_desk: bool,
    /// The folder everything is in.
    pub folder: String,
    /// The shops.
    pub shops: Vec<ShopView>,
    /// What waits to be told to shops.
    pub outbox: OutboxStatus,
    /// The printers.
    pub printers: Vec<PrinterView>,
    /// Jobs nobody knows the end of: each asks one question.
    pub unknown_jobs: Vec<Job>,
    /// How many numbers are left.
    pub ranges: Vec<RangeStatus>,
    /// The queue in figures, stage by stage.
    pub stages: Vec<StageCount>,
}

/// How the station is, as of one moment.
pub(crate) fn status(parts: &Parts) -> Result<StationStatus, Problem> {
    let snapshot = parts.store.snapshot()?;
    let outbox = snapshot.outbox_counts()?;
    let ranges = snapshot.ranges()?.into_iter();
    let stages = snapshot.count_by_stage()?.into_iter();
    Ok(StationStatus {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        practice: parts.is_practice,
        holds_desk: parts.holds_desk(),
        folder: parts.store.folder().display().to_string(),
        shops: parts.shops.shops()?,
        outbox: OutboxStatus { waiting: outbox.due, set_aside: outbox.set_aside },
        printers: parts.printing.printers()?,
        unknown_jobs: snapshot.jobs_in(JobState::Unknown)?,
        ranges: ranges
            .map(|range| RangeStatus { left: range.left(), low: range.runs_low(), carrier: range.carrier })
            .collect(),
        stages: stages.map(|(stage, orders)| StageCount { stage, orders }).collect(),
    })
}
