//! Calls about the station itself.

use super::{PrinterView, ShopView};
use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// One check of the machine.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Check {
    /// What was checked.
    pub subject: Message,
    /// How it is.
    pub verdict: Verdict,
    /// What was found.
    pub finding: Message,
    /// What to do, where something is to be done.
    #[ts(optional = nullable)]
    pub advice: Option<Message>,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// As it should be.
    Fine,
    /// Works, but somebody should look.
    Attention,
    /// Does not work.
    Wrong,
}

/// How the station is.
///
/// # Errors
/// When the database cannot be read.
pub fn status(station: &Station, (): ()) -> Result<StationStatus, Problem> {
    station.status()
}

/// Checks the machine.
///
/// # Errors
/// Never; what cannot be checked is a finding.
pub fn doctor(station: &Station, (): ()) -> Result<Vec<Check>, Problem> {
    Ok(crate::doctor::check(station))
}

/// The language a person chose for the desk; none means the system's. Keeps it when one is given.
///
/// # Errors
/// When the database cannot be read or written.
pub fn language(station: &Station, language: Option<Language>) -> Result<Option<Language>, Problem> {
    station.language(language)
}

/// Leaves the practice station: the next start opens the real one.
///
/// # Errors
/// When this is not the practice station, or the real one cannot be made.
pub fn practice_leave(station: &Station, (): ()) -> Result<(), Problem> {
    station.leave_practice()
}
