//! How the station is, at a glance.

use crate::identity::{self, StationQuestion};
use crate::off_line::{self, LabelsStatus};
use crate::parts::Parts;
use crate::printing::printers::PrinterView;
use crate::shops::ShopView;
use model::*;
use serde::Serialize;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What waits to be told to shops.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutboxStatus {
    /// Entries that go out by themselves.
    pub waiting: u32,
    /// Entries a person has to look at.
    pub set_aside: u32,
}

/// How many numbers a carrier's range has left.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RangeStatus {
    /// The carrier whose range it is.
    pub carrier: CarrierId,
    /// The numbers left.
    pub left: u64,
    /// Whether it is time to get more.
    pub low: bool,
}

/// How many orders stand at a stage.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct StageCount {
    /// The stage.
    pub stage: Stage,
    /// The number of orders.
    pub orders: u32,
}

/// How the station is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct StationStatus {
    /// The program's version.
    pub version: String,
    /// Whether this is the practice station.
    pub practice: bool,
    /// Whether this process runs the spool; false when another one has the desk.
    pub holds_desk: bool,
    /// What a person is asked before the next label, where this may not be the station that printed the last.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub question: Option<StationQuestion>,
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
    /// How labels go on without the network.
    pub labels: LabelsStatus,
    /// How much a person has to look at.
    pub look: u32,
    /// The newer version of the program that was found.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub update: Option<String>,
}

/// How the station is, as of one moment.
pub(crate) fn status(parts: &Parts) -> Result<StationStatus, Problem> {
    let snapshot = parts.store.snapshot()?;
    Ok(StationStatus {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        practice: parts.is_practice,
        holds_desk: parts.holds_desk(),
        question: identity::question(parts)?,
        folder: parts.store.folder().display().to_string(),
        shops: parts.shops.views(&snapshot)?,
        outbox: outbox(&snapshot)?,
        printers: parts.printing.views(&snapshot)?,
        unknown_jobs: snapshot.jobs_in(JobState::Unknown)?,
        ranges: ranges(&snapshot)?,
        stages: stages(&snapshot)?,
        labels: off_line::labels(parts, &snapshot)?,
        look: crate::look::count(parts, &snapshot)?,
        update: parts.updates.found()?,
    })
}

/// What waits to be told to shops and carriers, in figures.
pub(crate) fn outbox(snapshot: &Snapshot) -> Result<OutboxStatus, Problem> {
    let counts = snapshot.outbox_counts()?;
    Ok(OutboxStatus { waiting: counts.due, set_aside: counts.set_aside })
}

/// How many numbers each range has left.
pub(crate) fn ranges(snapshot: &Snapshot) -> Result<Vec<RangeStatus>, Problem> {
    let left = |range: NumberRange| RangeStatus { left: range.left(), low: range.runs_low(), carrier: range.carrier };
    Ok(snapshot.ranges()?.into_iter().map(left).collect())
}

/// The queue in figures, stage by stage.
pub(crate) fn stages(snapshot: &Snapshot) -> Result<Vec<StageCount>, Problem> {
    let counts = snapshot.count_by_stage()?.into_iter();
    Ok(counts.map(|(stage, orders)| StageCount { stage, orders }).collect())
}
