//! Where the time comes from.

use jiff::ZonedDateTime;
use jiff::tz::TimeZone;
use model::UtcDateTime;

/// The station's clock.
#[derive(Clone, Copy)]
pub(crate) struct Clock(pub(crate) fn() -> UtcDateTime);

impl Clock {
    pub(crate) fn now(self) -> UtcDateTime {
        (self.0)()
    }

    /// Now, in the station's time zone.
    pub(crate) fn local_now(self) -> ZonedDateTime {
        self.now().0.to_zoned_datetime(TimeZone::system())
    }
}
