//! How the station is, at a glance.

use crate::Station;
use crate::calls::{OutboxStatus, RangeStatus, StageCount, StationStatus};
use model::*;

impl Station {
    pub(crate) fn status(&self) -> Result<StationStatus, Problem> {
        let outbox = self.store().outbox_counts()?;
        let ranges = self.store().ranges()?.into_iter();
        let stages = self.store().count_by_stage()?.into_iter();
        Ok(StationStatus {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            practice: self.0.is_practice,
            holds_desk: self.holds_desk(),
            folder: self.store().folder().display().to_string(),
            shops: self.shops()?,
            outbox: OutboxStatus { waiting: outbox.due, set_aside: outbox.set_aside },
            printers: self.printers()?,
            unknown_jobs: self.store().jobs_in(JobState::Unknown)?,
            ranges: ranges
                .map(|range| RangeStatus { left: range.left(), low: range.runs_low(), carrier: range.carrier })
                .collect(),
            stages: stages.map(|(stage, orders)| StageCount { stage, orders }).collect(),
        })
    }
}
