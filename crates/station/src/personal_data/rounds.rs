//! Letting go by itself: once a day, at the desk, what is older than the settings keep it.

use super::PersonalData;
use crate::Event;
use crate::every::every;
use jiff::civil::Date;
use model::{Problem, UtcDateTime};
use std::sync::Arc;
use std::time::Duration;
use store::{Cutoffs, Purged, Swept};

/// How often to look whether a day began.
const LOOK: Duration = Duration::from_secs(300);

/// Where the store keeps the day of the last look.
const LAST_DAY: &str = "purged-on";

/// After so many days without a look the clock is not believed at once: everything would be old to one that runs ahead.
const BELIEVED: i32 = 31;

/// So long nobody worked before the whole database is written anew.
const QUIET: i64 = 30 * 60 * 1000;

/// What a look at the clock says.
#[derive(Debug, PartialEq, Eq)]
enum Look {
    /// It was done today.
    Done,
    /// A day began after the last look.
    Due,
    /// The first look, or the clock jumped: the next day will tell.
    Noted,
}

/// Whether what is old goes today, by the day of the last look.
fn look(last: Option<Date>, today: Date) -> Look {
    let Some(last) = last else { return Look::Noted };
    match last.until(today).map(|gap| gap.get_days()) {
        Ok(0) => Look::Done,
        Ok(1..=BELIEVED) => Look::Due,
        _ => Look::Noted,
    }
}

impl PersonalData {
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "retention", |personal_data| {
            if let Err(problem) = personal_data.round() {
                tracing::warn!(code = problem.code.as_str(), "what is old could not be let go");
            }
        })
    }

    /// One look: lets go what is due today, and sweeps what is left of it.
    fn round(&self) -> Result<(), Problem> {
        let Ok(_turn) = self.turn.try_lock() else { return Ok(()) };
        let last = self.store.snapshot()?.preference(LAST_DAY)?.and_then(|day| day.parse().ok());
        let today = self.clock.local_now().date();
        let mut gone = None;
        match look(last, today) {
            Look::Done => {}
            Look::Noted => self.store.set_preference(LAST_DAY, &today.to_string())?,
            Look::Due => {
                let cutoffs = Cutoffs::by_settings(&self.deciding.now()?.settings, self.clock.now());
                let mut purged: Purged = self.store.purge(&cutoffs, false, self.clock.now())?;
                // What shops sent again of customers who were erased here before an older database came.
                purged += self.store.erase_again(self.clock.now())?;
                self.purge_log(&cutoffs, false)?;
                if purged.counts.orders > 0 {
                    self.pictures.forget_unnamed()?;
                }
                self.store.set_preference(LAST_DAY, &today.to_string())?;
                if !purged.counts.is_empty() {
                    tracing::info!(count = purged.counts.orders, "what is old was let go");
                    self.events.tell(Event::Orders { order: None });
                }
                gone = Some(purged.gone);
            }
        }
        if !self.store.is_sweep_due()? {
            return Ok(());
        }
        let is_left = self.store.sweep(gone.as_ref())? == Swept::Left;
        if is_left && self.is_quiet()? {
            self.store.rewrite()?;
        }
        Ok(())
    }

    /// Whether nobody worked for a while.
    fn is_quiet(&self) -> Result<bool, Problem> {
        let last = self.store.snapshot()?.recent_journal(1)?.pop().map_or(i64::MIN, |line| line.at.millis());
        let now: UtcDateTime = self.clock.now();
        Ok(now.millis().saturating_sub(last) >= QUIET)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_that_jumps_lets_nothing_go_that_day() {
        let last = Some(day("2026-11-27"));
        assert_eq!(look(None, day("2026-11-28")), Look::Noted);
        assert_eq!(look(last, day("2026-11-27")), Look::Done);
        assert_eq!(look(last, day("2026-11-28")), Look::Due);
        assert_eq!(look(last, day("2026-12-20")), Look::Due);
        assert_eq!(look(last, day("2099-01-01")), Look::Noted);
        assert_eq!(look(last, day("1969-12-31")), Look::Noted);
    }
}
