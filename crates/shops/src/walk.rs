//! Walking through a shop's orders by the time they changed, where the shop can sort by time and number. Pages are cut by both and
//! not counted: counted pages shift whenever an order changes between two of them, and lose what slips from one into the other.

use crate::Nonsense;
use model::UtcDateTime;

/// How far a walk has come. Dates are the shop's own as it writes them, of a form that sorts as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Everything up to this date is in; an empty one is before the first.
    After(String),
    /// Everything up to this date is in, and of this very second what has a number up to this one.
    Within(String, u64),
}

/// Where the walk goes on after a page; `None` at its end. `last` is the date and the number of the last order of a page that has
/// others behind it. The rest of its second comes next, by number, then what changed later. A shop that does not go on makes no
/// sense.
pub(crate) fn next(here: Place, last: Option<(String, u64)>) -> Result<Option<Place>, Nonsense> {
    let goes_on = match (&here, &last) {
        (Place::After(before), Some((date, _))) => date > before,
        (Place::Within(_, before), Some((_, id))) => id > before,
        (_, None) => true,
    };
    if !goes_on {
        return Err(same_again());
    }
    Ok(match (here, last) {
        (Place::After(_), None) => None,
        (Place::Within(date, _), None) => Some(Place::After(date)),
        (Place::After(_), Some((date, id))) | (Place::Within(date, _), Some((_, id))) => Some(Place::Within(date, id)),
    })
}

/// How far before the newest order of a part the next one begins.
const STEP_BACK_MILLIS: i64 = 1000;

/// How many orders of a part the next one begins with, where it is counted.
const STEP_BACK: usize = 10;

/// Where a part of a list begins that can be cut by the time orders changed, and within one moment by counting only.
///
/// Each part begins a second before the newest order of the one before it; where that gets nowhere, because more orders than a part
/// holds changed within a second, the next part begins a few orders before the end of this one. What was seen comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// It has what changed from here on; everything where there is none.
    pub(crate) from: Option<UtcDateTime>,
    /// How many of these orders stand before it.
    pub(crate) skip: usize,
}

impl Part {
    /// The part behind this one, which has so many orders, the newest of them changed at this moment.
    pub(crate) fn behind(self, count: usize, newest: Option<UtcDateTime>) -> Self {
        let from = newest.map(|newest| earlier(newest, STEP_BACK_MILLIS));
        if from > self.from {
            Self { from, skip: 0 }
        } else {
            Self { skip: self.skip + count.saturating_sub(STEP_BACK).max(1), ..self }
        }
    }
}

/// Everything that changed in a stretch of time, for lists that cannot be walked in the sequence of changes: how far all is in is known
/// when a stretch is. What is a lot is cut into shorter ones, so that a walk that breaks off loses one of them at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// What changed from here on; everything where there is none.
    pub(crate) from: Option<UtcDateTime>,
    /// What changed up to here; all that follows where there is none.
    pub(crate) until: Option<UtcDateTime>,
}

/// Where lengths count from where a stretch has no beginning: 2000-01-01.
const BEGINNING: UtcDateTime = UtcDateTime(jiff::Timestamp::constant(946_684_800, 0));

/// No stretch is shorter.
const SHORTEST_MILLIS: i64 = 60 * 60_000;

/// A stretch that ended so long ago is over by any clock.
const OVER_MILLIS: i64 = 2 * 24 * 60 * 60_000;

impl Stretch {
    /// All that changed since a moment.
    pub(crate) const fn since(since: Option<UtcDateTime>) -> Self {
        Self { from: since, until: None }
    }

    /// Where it begins; before everything where it has no beginning.
    pub(crate) fn begins(self) -> UtcDateTime {
        self.from.unwrap_or(BEGINNING)
    }

    fn length(self, now: UtcDateTime) -> i64 {
        self.until.unwrap_or(now).millis().saturating_sub(self.begins().millis())
    }

    /// Its first half; nothing where that would be too short, or not over yet.
    pub(crate) fn halved(self, now: UtcDateTime) -> Option<Self> {
        let half = later(self.begins(), self.length(now) / 2).min(earlier(now, OVER_MILLIS));
        let is_long = half.millis().saturating_sub(self.begins().millis()) >= SHORTEST_MILLIS;
        (is_long && self.until.is_none_or(|until| half < until)).then_some(Self { until: Some(half), ..self })
    }

    /// The one behind it, as long, or twice as long where little was in it; nothing behind the last.
    pub(crate) fn next(self, now: UtcDateTime, had_little: bool) -> Option<Self> {
        let from = self.until?;
        let length = self.length(now).saturating_mul(if had_little { 2 } else { 1 });
        let until = Some(later(from, length)).filter(|until| *until < earlier(now, OVER_MILLIS));
        Some(Self { from: Some(from), until })
    }
}

/// What the pages of a walk say of how far all is in.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cursor {
    /// As far as the walk has come.
    Moves,
    /// As far as it was before: other walks follow it, or went further.
    Stays(Option<UtcDateTime>),
}

impl Cursor {
    /// How far all is in with a walk that has come this far.
    pub(crate) fn at(self, come: Option<UtcDateTime>) -> Option<UtcDateTime> {
        match self {
            Self::Moves => come,
            Self::Stays(cursor) => cursor,
        }
    }
}

/// What is wrong with a page that came before.
pub(crate) fn same_again() -> Nonsense {
    Nonsense::Unexpected("the same page again".to_owned())
}

/// A moment so many milliseconds before another.
pub(crate) fn earlier(moment: UtcDateTime, millis: i64) -> UtcDateTime {
    UtcDateTime::from_millis(moment.millis().saturating_sub(millis))
}

/// A moment so many milliseconds behind another.
pub(crate) fn later(moment: UtcDateTime, millis: i64) -> UtcDateTime {
    UtcDateTime::from_millis(moment.millis().saturating_add(millis))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_second_comes_before_what_changed_later() {
        let (first, later) = ("2026-11-28 10:00:00".to_owned(), "2026-11-28 10:00:01".to_owned());
        let within = |id| Place::Within(first.clone(), id);
        let start = Place::After(String::new());
        assert_eq!(next(start.clone(), None), Ok(None));
        assert_eq!(next(start, Some((first.clone(), 7))), Ok(Some(within(7))));
        assert_eq!(next(within(7), Some((first.clone(), 9))), Ok(Some(within(9))));
        assert_eq!(next(within(9), None), Ok(Some(Place::After(first.clone()))));
        assert_eq!(next(Place::After(first.clone()), Some((later.clone(), 3))), Ok(Some(Place::Within(later, 3))));
        assert_eq!(next(within(9), Some((first.clone(), 9))), Err(same_again()));
        assert_eq!(next(Place::After(first.clone()), Some((first, 3))), Err(same_again()));
    }

    #[test]
    fn stretches_cover_all_time_up_to_now_without_a_gap() {
        let now: UtcDateTime = "2026-11-28T10:00:00Z".parse().unwrap();
        for (since, halvings) in [(None, 12), (None, 0), (Some(earlier(now, 90 * 24 * 3_600_000)), 5), (Some(now), 3)] {
            let mut here = Stretch::since(since);
            for _ in 0..halvings {
                here = here.halved(now).unwrap_or(here);
            }
            let (mut reached, mut count) = (since, 0);
            loop {
                assert_eq!(here.from, reached, "each begins where the one before it ended");
                assert!(here.until.is_none_or(|until| Some(until) > here.from && until <= earlier(now, OVER_MILLIS)));
                reached = here.until;
                count += 1;
                let Some(next) = here.next(now, count % 3 == 0) else { break };
                here = next;
            }
            assert_eq!(here.until, None, "the last one ends with what is there");
            assert!(count < 10_000, "{count}");
        }
    }

    #[test]
    fn no_stretch_is_halved_that_is_short_or_not_over() {
        let now: UtcDateTime = "2026-11-28T10:00:00Z".parse().unwrap();
        assert_eq!(Stretch::since(Some(earlier(now, 3_600_000))).halved(now), None);
        let from = earlier(now, 10 * 24 * 3_600_000);
        assert_eq!(Stretch { from: Some(from), until: Some(later(from, 3_600_000)) }.halved(now), None);
        let half = Stretch { from: Some(from), until: Some(later(from, 5 * 24 * 3_600_000)) };
        assert_eq!(Stretch::since(Some(from)).halved(now), Some(half));
    }
}
