//! How far the clocks of a shop and of the station are apart.

use crate::ShopError;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use wire::{Answer, WireError};

/// How far they may be apart, in seconds, where requests are signed with the time: WooCommerce takes 15 minutes, Magento 10.
const MOST_APART: i64 = 600;

/// How many seconds the clock of whoever answered is ahead, by its header `Date` (RFC 9110 section 6.6.1). `now` is when the
/// answer came, by the station's clock.
pub(crate) fn ahead(answer: &Answer, now: Timestamp) -> Option<i64> {
    let date = rfc2822::parse(answer.header("date")?).ok()?;
    Some(date.timestamp().as_second() - now.as_second())
}

/// Why a signed request was refused, where the clocks are so far apart that no signature is taken.
pub(crate) fn why_refused(error: &WireError, now: Timestamp) -> Option<ShopError> {
    let WireError::Refused(answer) = error else { return None };
    let ahead = ahead(answer, now).filter(|ahead| ahead.abs() >= MOST_APART)?;
    Some(ShopError::ClockApart { ahead })
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::{HeaderMap, HeaderName, HeaderValue};

    fn answer(date: Option<&str>) -> Answer {
        let date = date.map(|date| (HeaderName::from_static("date"), HeaderValue::from_str(date).unwrap()));
        Answer::new(401, date.into_iter().collect::<HeaderMap>(), Vec::new())
    }

    #[test]
    fn a_clock_is_ahead_or_behind_or_not_told() {
        let now = "2026-11-28T16:00:00Z".parse().unwrap();
        for (date, seconds) in [
            (Some("Sat, 28 Nov 2026 16:00:00 GMT"), Some(0)),
            (Some("Sat, 28 Nov 2026 16:12:30 GMT"), Some(750)),
            (Some("Sat, 28 Nov 2026 13:59:59 GMT"), Some(-7201)),
            (Some("Thu, 01 Jan 1970 00:00:00 GMT"), Some(-1_795_881_600)),
            (Some("half past four"), None),
            (Some(""), None),
            (None, None),
        ] {
            assert_eq!(ahead(&answer(date), now), seconds, "{date:?}");
        }
    }

    #[test]
    fn a_refusal_is_the_clocks_where_they_are_far_apart() {
        let now = "2026-11-28T16:00:00Z".parse().unwrap();
        let refused = |date| why_refused(&WireError::Refused(answer(date)), now);
        assert_eq!(refused(Some("Sat, 28 Nov 2026 15:40:00 GMT")), Some(ShopError::ClockApart { ahead: -1200 }));
        assert_eq!(refused(Some("Sat, 28 Nov 2026 16:09:00 GMT")), None);
        assert_eq!(refused(None), None);
        let rejected = WireError::Rejected(answer(Some("Sat, 28 Nov 2026 15:40:00 GMT")));
        assert_eq!(why_refused(&rejected, now), None);
    }
}
