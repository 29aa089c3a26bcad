//! Moments in UTC; days and times of day as the station's clock shows them.

use jiff::{Timestamp, civil};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A moment in UTC. In JSON: RFC 3339, as `2026-11-23T17:34:24Z`. In the database: milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
#[cfg_attr(feature = "export", ts(type = "string"))]
pub struct UtcDateTime(#[cfg_attr(feature = "export", schemars(with = "String"))] pub Timestamp);

impl UtcDateTime {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0.as_millisecond()
    }

    /// The moment so many milliseconds after 1970; what lies outside the calendar is clamped to it.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self(Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX }))
    }

    /// The moment so much later; what lies outside the calendar is clamped to it.
    #[must_use]
    pub fn plus(self, time: Duration) -> Self {
        Self::from_millis(self.millis().saturating_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for UtcDateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

/// A day of the calendar, as `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
#[cfg_attr(feature = "export", ts(type = "string"))]
pub struct Day(#[cfg_attr(feature = "export", schemars(with = "String"))] pub civil::Date);

/// A time of day, as `16:30:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
#[cfg_attr(feature = "export", ts(type = "string"))]
pub struct TimeOfDay(#[cfg_attr(feature = "export", schemars(with = "String"))] pub civil::Time);

/// A day and time as the station's clock shows them, as `2026-11-23T16:30:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
#[cfg_attr(feature = "export", ts(type = "string"))]
pub struct LocalDateTime(#[cfg_attr(feature = "export", schemars(with = "String"))] pub civil::DateTime);
