//! When a carrier's list is asked for next. Pure.

use model::{ListComparison, UtcDateTime};
use std::time::Duration;

/// How long a comparison holds.
const DAY: Duration = Duration::from_secs(24 * 3_600);
/// How long a carrier is left alone that could not be asked.
const AGAIN: Duration = Duration::from_secs(3_600);

/// Whether a carrier is asked now, by what came of it last.
pub(super) fn is_due(known: Option<&ListComparison>, now: UtcDateTime) -> bool {
    let Some(ListComparison { asked_at, problem, .. }) = known else { return true };
    let pause = if problem.is_some() { AGAIN } else { DAY };
    // A clock that was put back waits for nothing.
    now >= asked_at.plus(pause) || now < *asked_at
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{CarrierId, Differences, Problem, ProblemCode};

    #[test]
    fn a_carrier_is_asked_once_a_day_and_one_that_could_not_be_asked_an_hour_later() {
        let at = |hours: i64| UtcDateTime::from_millis(1_764_000_000_000 + hours * 3_600_000);
        let mut known = ListComparison {
            carrier: CarrierId("post".to_owned()),
            asked_at: at(0),
            heard_at: Some(at(0)),
            differences: Differences::default(),
            problem: None,
            seen: Vec::new(),
        };
        assert!(is_due(None, at(0)));
        let due = |known: &ListComparison| [-1, 0, 1, 23, 24].map(|hours| is_due(Some(known), at(hours)));
        assert_eq!(due(&known), [true, false, false, false, true]);
        known.problem = Some(Problem::new(ProblemCode::CarrierUnreachable));
        assert_eq!(due(&known), [true, false, true, true, true]);
    }
}
