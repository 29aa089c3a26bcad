//! How often carriers are asked where a parcel is, by its age. Pure.

use model::UtcDateTime;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Up to which age, how long until the next question. What is older is not asked about any more.
const RHYTHM: [(i64, i64); 4] = [(2 * DAY, 2 * HOUR), (7 * DAY, 4 * HOUR), (21 * DAY, 12 * HOUR), (60 * DAY, DAY)];

/// When a carrier is asked next about a shipment; `None`: never again.
pub(super) fn next_look(booked_at: UtcDateTime, now: UtcDateTime) -> Option<UtcDateTime> {
    let age = now.millis().saturating_sub(booked_at.millis());
    let (_, pause) = RHYTHM.into_iter().find(|(up_to, _)| age < *up_to)?;
    Some(UtcDateTime::from_millis(now.millis().saturating_add(pause)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pause(age: i64) -> Option<i64> {
        let now = UtcDateTime::from_millis(1_764_000_000_000);
        let booked = UtcDateTime::from_millis(now.millis() - age);
        next_look(booked, now).map(|next| (next.millis() - now.millis()) / HOUR)
    }

    #[test]
    fn the_older_a_parcel_the_less_often_it_is_asked_about() {
        let pauses = [0, 3 * DAY, 8 * DAY, 30 * DAY, 61 * DAY].map(pause);
        assert_eq!(pauses, [Some(2), Some(4), Some(12), Some(24), None]);
        assert_eq!(pause(-DAY), Some(2), "a clock that was put back asks as for a new one");
    }

    proptest! {
        #[test]
        fn an_end_comes_for_every_parcel(start in 0_i64..DAY) {
            let (mut age, mut questions) = (start, 0);
            while let Some(hours) = pause(age) {
                age += hours * HOUR;
                questions += 1;
                prop_assert!(questions < 200, "asked without end");
            }
        }
    }
}
