//! Backups that are made by themselves: one an hour, thinned out to one a day.

use super::{Backups, folder};
use crate::Event;
use crate::every::every;
use model::{Problem, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::PoisonError;
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How backups are made by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BackupRhythm {
    /// Whether they are.
    pub on: bool,
    /// The folder they go to; none: `backups` in the station's own.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub folder: Option<PathBuf>,
}

impl Default for BackupRhythm {
    fn default() -> Self {
        Self { on: true, folder: None }
    }
}

/// How often to look whether one is due.
const LOOK: Duration = Duration::from_secs(60);

/// How long after one the next is due.
const HOUR: i64 = 60 * 60 * 1000;

/// How many are kept as they are: a day of them.
const HOURLY: usize = 24;

/// Of how many days one is kept: a month.
const DAILY: usize = 30;

impl Backups {
    /// Begins to make backups by themselves, for the process at the desk.
    pub(crate) fn start_rhythm(&self) -> Result<(), Problem> {
        every(self.me.clone(), LOOK, "backup", |backups| {
            let outcome = backups.make_if_due();
            let problem = outcome.err();
            let mut kept = backups.problem.lock().unwrap_or_else(PoisonError::into_inner);
            // Told once, and again when it is another one.
            if let Some(problem) = problem.as_ref().filter(|problem| kept.as_ref() != Some(problem)) {
                tracing::warn!(code = problem.code.as_str(), "no backup could be made");
                backups.events.tell(Event::Trouble { problem: problem.clone() });
            }
            *kept = problem;
        })
    }

    /// Makes a backup where one is due, and takes away those that have had their time.
    pub(crate) fn make_if_due(&self) -> Result<(), Problem> {
        let rhythm = self.rhythm()?;
        let (folder, now) = (self.folder()?, self.clock.now());
        if !rhythm.on {
            return Ok(());
        }
        folder::make(&folder)?;
        let made: Vec<UtcDateTime> = of_itself(&folder::list(&folder)?).map(|(at, _)| at).collect();
        if !is_due(&made, now) {
            return Ok(());
        }
        self.write(&folder.join(folder::name(now, true)), now, None)?;
        let there = folder::list(&folder)?;
        let over: HashSet<UtcDateTime> = had_their_time(of_itself(&there).map(|(at, _)| at)).into_iter().collect();
        for (_, file) in of_itself(&there).filter(|(at, _)| over.contains(at)) {
            std::fs::remove_file(file).map_err(super::not_written(file.as_ref()))?;
        }
        self.events.tell(Event::Settings);
        Ok(())
    }
}

fn of_itself(backups: &[super::BackupFile]) -> impl Iterator<Item = (UtcDateTime, &str)> {
    backups.iter().filter(|backup| backup.by_itself).map(|backup| (backup.at, backup.file.as_str()))
}

/// Whether the next one is due. One from the future, by a clock that was wrong, holds nothing up.
fn is_due(made: &[UtcDateTime], now: UtcDateTime) -> bool {
    let last = made.iter().filter(|at| **at <= now).max();
    last.is_none_or(|last| now.millis() - last.millis() >= HOUR)
}

/// Those that had their time: all but the newest of a day's hours, and the newest of each day of a month. Days that a backup was
/// made on count, not days of the calendar: a clock that is wrong once takes none away.
fn had_their_time(made: impl Iterator<Item = UtcDateTime>) -> Vec<UtcDateTime> {
    let mut made: Vec<UtcDateTime> = made.collect();
    made.sort_unstable_by(|a, b| b.cmp(a));
    let mut days = Vec::new();
    let mut over = Vec::new();
    for (place, at) in made.into_iter().enumerate() {
        let day = at.0.strftime("%Y-%m-%d").to_string();
        let first_of_day = days.last() != Some(&day) && days.len() < DAILY;
        if first_of_day {
            days.push(day);
        }
        if place >= HOURLY && !first_of_day {
            over.push(at);
        }
    }
    over
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(from: &str, count: i64) -> Vec<UtcDateTime> {
        let first: UtcDateTime = from.parse().unwrap();
        (0..count).map(|hour| UtcDateTime::from_millis(first.millis() + hour * HOUR)).collect()
    }

    #[test]
    fn one_is_due_an_hour_after_the_last() {
        let made = hours("2026-11-28T08:00:00Z", 3);
        let at = |text: &str| text.parse::<UtcDateTime>().unwrap();
        assert!(is_due(&[], at("2026-11-28T08:00:00Z")));
        assert!(!is_due(&made, at("2026-11-28T10:59:59Z")));
        assert!(is_due(&made, at("2026-11-28T11:00:00Z")));
        let future = [made, hours("2099-01-01T00:00:00Z", 1)].concat();
        assert!(!is_due(&future, at("2026-11-28T10:59:59Z")));
        assert!(is_due(&future, at("2026-11-28T11:00:00Z")));
    }

    #[test]
    fn a_day_of_hours_and_a_month_of_days_are_kept() {
        let mut kept: Vec<UtcDateTime> = Vec::new();
        for at in hours("2026-09-01T00:00:00Z", 24 * 60) {
            kept.push(at);
            let over = had_their_time(kept.iter().copied());
            kept.retain(|at| !over.contains(at));
        }
        assert_eq!(kept.len(), HOURLY + DAILY - 1, "the day of the last hours is one of the month");
        assert_eq!(kept.last(), hours("2026-09-01T00:00:00Z", 24 * 60).last());
        assert!(kept[..DAILY - 1].iter().all(|at| at.to_string().contains("T23:00")));
    }

    #[test]
    fn a_clock_that_is_wrong_once_takes_nothing_away() {
        let real = hours("2026-11-28T08:00:00Z", 8);
        let with_future = [real.clone(), hours("2099-01-01T00:00:00Z", 1), hours("1969-01-01T00:00:00Z", 1)].concat();
        assert!(had_their_time(with_future.into_iter()).is_empty());
    }
}
