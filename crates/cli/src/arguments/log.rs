//! `packdesk log`, as it is written.

use clap::{Args, ValueEnum};
use jiff::{Span, Timestamp, ZonedDateTime, civil};
use model::UtcDateTime;
use station::calls::{LogKind, LogLevel};

#[derive(Debug, Args)]
pub(crate) struct Log {
    /// Go on showing what comes
    #[arg(long, short)]
    pub(crate) follow: bool,
    /// Only what began then or later: 10m, 2h, 3d, 2026-11-28, 2026-11-28T14:30
    #[arg(long, value_name = "WHEN", value_parser = since)]
    pub(crate) since: Option<UtcDateTime>,
    /// Only what matters at least as much; what ended with a problem is a warning
    #[arg(long, value_name = "LEVEL")]
    pub(crate) level: Option<Level>,
    /// Only calls of this name, and what happened in them, as ship
    #[arg(long, value_name = "NAME")]
    pub(crate) call: Option<String>,
    /// Only this kind
    #[arg(long, value_name = "KIND")]
    pub(crate) what: Option<Kind>,
    /// At most so many lines, the newest
    #[arg(long, value_name = "LINES", default_value_t = 200)]
    pub(crate) limit: u32,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Level {
    Error,
    Warn,
    Info,
}

impl From<Level> for LogLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warn => Self::Warn,
            Level::Info => Self::Info,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    Call,
    Booking,
    Job,
    Outbox,
    Sync,
    Request,
    Note,
}

impl From<Kind> for LogKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Call => Self::Call,
            Kind::Booking => Self::Booking,
            Kind::Job => Self::Job,
            Kind::Outbox => Self::Outbox,
            Kind::Sync => Self::Sync,
            Kind::Request => Self::Request,
            Kind::Note => Self::Note,
        }
    }
}

/// A moment, a day or time of this place, or how long ago.
fn since(text: &str) -> Result<UtcDateTime, String> {
    since_at(text, &ZonedDateTime::now())
}

fn since_at(text: &str, now: &ZonedDateTime) -> Result<UtcDateTime, String> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(UtcDateTime(moment));
    }
    if let Ok(local) = text.parse::<civil::DateTime>() {
        let there = local.to_zoned_datetime(now.time_zone().clone());
        return there.map(|there| UtcDateTime(there.timestamp())).map_err(|error| error.to_string());
    }
    let ago: Span = text.parse().map_err(|_| "expected 10m, 2h, 3d, a day or a time".to_owned())?;
    now.checked_sub(ago.abs()).map(|then| UtcDateTime(then.timestamp())).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_time_a_day_or_how_long_ago() {
        let now: ZonedDateTime = "2026-11-28T19:00:00+01:00[Europe/Amsterdam]".parse().expect("a moment");
        let at = |text: &str| since_at(text, &now).map(|moment| moment.to_string());
        assert_eq!(at("10m").as_deref(), Ok("2026-11-28T17:50:00Z"));
        assert_eq!(at("2h").as_deref(), Ok("2026-11-28T16:00:00Z"));
        assert_eq!(at("3d").as_deref(), Ok("2026-11-25T18:00:00Z"));
        assert_eq!(at("2026-11-28").as_deref(), Ok("2026-11-27T23:00:00Z"));
        assert_eq!(at("2026-11-28T14:30").as_deref(), Ok("2026-11-28T13:30:00Z"));
        assert_eq!(at("2026-11-28T14:30:00Z").as_deref(), Ok("2026-11-28T14:30:00Z"));
        assert!(at("yesterday").is_err());
    }
}
