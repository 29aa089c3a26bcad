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
}
