//! The shop's dates: local time without a zone, as `2026-11-23 18:09:43`.

use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use model::UtcDateTime;
use std::time::Duration;

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may
/// turn up behind others that are later.
const OVERLAP: Duration = Duration::from_secs(120);

/// How far the clocks of shop and station may be apart.
const APART_MILLIS: i64 = 10 * 60_000;

/// The zone of a name. Systems leave out old names as `US/Eastern`, which PrestaShop sets up shops with.
pub(super) fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).or_else(|_| TimeZoneDatabase::bundled().get(name)).ok()
}

/// The moment a date of the shop means; `None` for what is no date, as `0000-00-00 00:00:00`. A date that comes twice, in the
/// hour the clocks go back, is the later of the two unless that has not come yet: so a change never seems older than one
/// before it.
pub(super) fn moment(date: &str, zone: &TimeZone, now: UtcDateTime) -> Option<UtcDateTime> {
    let local: DateTime = date.trim().parse().ok()?;
    let meant = zone.to_ambiguous_timestamp(local);
    let later = UtcDateTime(meant.later().ok()?);
    if later.millis() <= now.millis().saturating_add(APART_MILLIS) {
        return Some(later);
    }
    meant.earlier().ok().map(UtcDateTime)
}

/// The shop's date from which on changes since a moment are asked for. Where the clocks have gone back since then, the dates of
/// later changes are earlier ones.
pub(super) fn since(since: UtcDateTime, now: UtcDateTime, zone: &TimeZone) -> String {
    let begin = since.0.saturating_sub(OVERLAP).unwrap_or(since.0);
    let changes = zone.following(begin).take_while(|change| change.timestamp() <= now.0);
    let dates = changes.map(|change| zone.to_datetime(change.timestamp()));
    let first = dates.fold(zone.to_datetime(begin), DateTime::min);
    first.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Whether a text has the form of the shop's dates, the one that is none (`0000-00-00 00:00:00`) among them.
pub(super) fn is_date(text: &str) -> bool {
    let form = b"0000-00-00 00:00:00";
    let same = |(letter, wanted): (u8, &u8)| if *wanted == b'0' { letter.is_ascii_digit() } else { letter == *wanted };
    text.len() == form.len() && text.bytes().zip(form).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> UtcDateTime {
        text.parse().unwrap()
    }

    fn amsterdam() -> TimeZone {
        zone("Europe/Amsterdam").unwrap()
    }

    #[test]
    fn zones_of_old_names_are_known() {
        assert!(zone("US/Eastern").is_some() && TimeZoneDatabase::bundled().get("US/Eastern").is_ok());
        assert!(zone("").is_none() && zone("Middle/Earth").is_none());
    }

    #[test]
    fn dates_are_of_the_shops_zone() {
        let read = |date: &str| moment(date, &amsterdam(), at("2026-12-01T00:00:00Z"));
        assert_eq!(read("2026-11-28 16:17:24"), Some(at("2026-11-28T15:17:24Z")));
        assert_eq!(read("2026-07-28 16:17:24"), Some(at("2026-07-28T14:17:24Z")));
        for none in ["0000-00-00 00:00:00", "", "tomorrow", "2026-13-01 00:00:00"] {
            assert_eq!(read(none), None, "{none}");
        }
        assert!(is_date("0000-00-00 00:00:00") && is_date("2026-11-28 16:17:24"));
        assert!(!is_date("2026-11-28T16:17:24") && !is_date("2026-11-28") && !is_date("2026-11-28 16:17:2é"));
    }

    /// The clocks go back on 2026-10-25 at 01:00 UTC, from 03:00 to 02:00.
    #[test]
    fn the_hour_that_comes_twice_loses_no_change() {
        let zone = amsterdam();
        let first = moment("2026-10-25 02:50:00", &zone, at("2026-10-25T00:51:00Z")).unwrap();
        let second = moment("2026-10-25 02:10:00", &zone, at("2026-10-25T01:11:00Z")).unwrap();
        assert_eq!((first, second), (at("2026-10-25T00:50:00Z"), at("2026-10-25T01:10:00Z")));
        assert_eq!(since(first, at("2026-10-25T00:59:00Z"), &zone), "2026-10-25 02:48:00");
        assert_eq!(since(first, at("2026-10-25T01:11:00Z"), &zone), "2026-10-25 02:00:00");
        assert_eq!(since(second, at("2026-10-25T01:12:00Z"), &zone), "2026-10-25 02:08:00");
    }

    #[test]
    fn the_hour_that_never_comes_is_a_moment_all_the_same() {
        assert!(moment("2026-03-29 02:30:00", &amsterdam(), at("2026-12-01T00:00:00Z")).is_some());
    }
}
