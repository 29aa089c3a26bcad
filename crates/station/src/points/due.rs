//! When all points of a carrier are asked for again. Pure.

use jiff::{ToSpan as _, ZonedDateTime};
use model::UtcDateTime;
use store::PointSweep;

/// So many days after all of them were told, at night.
const DAYS: i64 = 7;
/// So many days after, at any hour.
const LATE_DAYS: i64 = 10;
/// The hours of the night, until before the second.
const NIGHT: std::ops::Range<i8> = 0..5;

/// Whether they are asked for now, by what is known of the last time.
pub(super) fn is_due(last: Option<&PointSweep>, now: &ZonedDateTime) -> bool {
    let Some(last) = last else { return true };
    if !last.open.is_empty() {
        return true;
    }
    let Some(UtcDateTime(whole_at)) = last.whole_at else { return true };
    let before = |days: i64| now.checked_sub((days * 24).hours()).is_ok_and(|moment| whole_at <= moment.timestamp());
    before(LATE_DAYS) || (before(DAYS) && NIGHT.contains(&now.hour()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Bounds;

    fn due(whole_at: Option<&str>, open: Vec<Bounds>, now: &str) -> bool {
        let began_at = "2026-11-01T00:00:00Z".parse().unwrap();
        let whole_at = whole_at.map(|text| text.parse().unwrap());
        let last = PointSweep { carrier: String::new(), country: "NL".parse().unwrap(), began_at, open, whole_at };
        is_due(Some(&last), &now.parse().unwrap())
    }

    #[test]
    fn points_are_asked_for_weekly_at_night() {
        let whole = Some("2026-11-02T12:00:00Z");
        let now = |text: &str| due(whole, Vec::new(), text);
        assert!(!now("2026-11-09T03:00[Europe/Amsterdam]"), "not a week yet");
        assert!(!now("2026-11-10T10:00[Europe/Amsterdam]"), "people work");
        assert!(now("2026-11-10T03:00[Europe/Amsterdam]"));
        assert!(now("2026-11-13T14:00[Europe/Amsterdam]"), "the station is off at night");
        assert!(!now("2026-11-01T03:00[Europe/Amsterdam]"), "a clock that went back");
    }

    #[test]
    fn what_was_never_told_or_broke_off_is_asked_for_at_once() {
        let noon = "2026-11-09T12:00[Europe/Amsterdam]";
        assert!(is_due(None, &noon.parse().unwrap()));
        assert!(due(None, Vec::new(), noon));
        assert!(due(Some("2026-11-09T00:00:00Z"), vec![Bounds::EARTH], noon));
    }
}
