//! A clock that somebody sets, or that a battery loses, ends no booking of which nobody knows.

use super::desk::{Desk, desk, now, open_running, two_minutes_each_time};
use model::*;
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use station::Options;
use station::calls;
use std::time::Duration;

const DAY: i64 = 86_400_000;

fn a_day_ahead() -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() + DAY)
}

fn a_day_behind() -> UtcDateTime {
    UtcDateTime::from_millis(now().millis() - DAY)
}

/// A desk whose first booking was never answered, opened again by another clock.
fn unanswered(how: Misbehaviour, clock: fn() -> UtcDateTime, uptime: Option<fn() -> Duration>) -> (Desk, OrderId) {
    let desk = desk(1);
    let id = desk.ready()[0];
    desk.carrier.misbehave(Some(Asked::Announce), 1, how);
    assert!(calls::ship(&desk.station, id).is_err());
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let uptime = uptime.unwrap_or(Options::practice(folder.path()).uptime);
    let station = open_running(folder.path(), clock, uptime);
    (Desk { station, carrier, runtime, folder }, id)
}

#[test]
fn a_clock_that_jumps_ahead_or_back_has_no_absence_believed_too_early() {
    for clock in [a_day_ahead, a_day_behind] {
        let (desk, id) = unanswered(Misbehaviour::SeenLater(4), clock, None);
        for _ in 0..3 {
            calls::bookings_ask(&desk.station, ()).unwrap();
            assert_eq!(desk.standing(id).1, BookingState::Unclear);
        }
        desk.until("the carrier shows it", || {
            calls::bookings_ask(&desk.station, ()).unwrap();
            desk.standing(id).1 == BookingState::Booked
        });
        assert_eq!(desk.live(id), 1, "one label, however wrong the clock");
    }
}

#[test]
fn an_absence_is_believed_after_its_time_whatever_the_clock_says() {
    let (desk, id) = unanswered(Misbehaviour::Drop, a_day_behind, Some(two_minutes_each_time));
    calls::bookings_ask(&desk.station, ()).unwrap();
    calls::bookings_ask(&desk.station, ()).unwrap();
    assert_eq!((desk.standing(id).1, desk.live(id)), (BookingState::Absent, 0));
    assert_eq!(desk.view(id).order.stage, Stage::Ready);
}
