//! `Retry-After` (RFC 9110 section 10.2.3): seconds, or one of the three forms of a date (section 5.6.7).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::time::Duration;

/// No service is left alone for longer than this, whatever it asks for.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How long a service wants to be left alone: at most an hour, nothing for a date that is over. `None` when the text
/// has neither form.
#[must_use]
pub fn retry_after(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).min(LONGEST));
    }
    let wait: Duration = date(text)?.duration_since(now).try_into().unwrap_or_default();
    Some(wait.min(LONGEST))
}

fn date(text: &str) -> Option<Timestamp> {
    if let Ok(date) = jiff::fmt::rfc2822::parse(text) {
        return Some(date.timestamp());
    }
    // The two obsolete forms: that of RFC 850, and that of C's `asctime`.
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"].iter().find_map(|form| {
        let civil = DateTime::strptime(form, text).ok()?;
        TimeZone::UTC.to_timestamp(civil).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn now() -> Timestamp {
        "2026-11-23T09:00:00Z".parse().unwrap()
    }

    #[test]
    fn seconds_and_every_form_of_a_date_are_read() {
        let seconds = |text| retry_after(text, now()).map(|wait| wait.as_secs());
        assert_eq!(seconds("0"), Some(0));
        assert_eq!(seconds(" 120 "), Some(120));
        assert_eq!(seconds("86400"), Some(3600), "an hour at most");
        assert_eq!(seconds("99999999999999999999999"), Some(3600));
        assert_eq!(seconds("Mon, 23 Nov 2026 09:02:00 GMT"), Some(120));
        assert_eq!(seconds("Monday, 23-Nov-26 09:02:00 GMT"), Some(120));
        assert_eq!(seconds("Mon Nov 23 09:02:00 2026"), Some(120));
        assert_eq!(seconds("Wed, 21 Oct 2015 07:28:00 GMT"), Some(0), "over");
        for nonsense in ["", "soon", "-5", "1.5", "12 minutes"] {
            assert_eq!(seconds(nonsense), None, "{nonsense}");
        }
    }

    proptest! {
        #[test]
        fn no_text_asks_for_more_than_an_hour(text in ".{0,60}") {
            prop_assert!(retry_after(&text, now()).is_none_or(|wait| wait <= LONGEST));
        }
    }
}
