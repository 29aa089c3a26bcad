//! What the status of an answer means.

use crate::{Answer, WireError, retry_after};
use jiff::Timestamp;
use reqwest::header::{LOCATION, RETRY_AFTER};

/// An answer of status 2xx; every other one is an error that keeps what its connector has to read.
///
/// # Errors
/// `Moved`, `Refused`, `RateLimited`, `Rejected`, `Server`.
pub fn judge(answer: Answer, now: Timestamp) -> Result<Answer, WireError> {
    let rest = answer.header(RETRY_AFTER.as_str()).and_then(|text| retry_after(text, now));
    Err(match answer.status() {
        200..=299 => return Ok(answer),
        300..=399 => WireError::Moved { to: moved_to(&answer) },
        401 | 403 => WireError::Refused(answer),
        429 => WireError::RateLimited { retry_after: rest },
        500..=599 => WireError::Server { answer, retry_after: rest },
        _ => WireError::Rejected(answer),
    })
}

/// Where a redirection leads, without its query.
fn moved_to(answer: &Answer) -> String {
    let location = answer.header(LOCATION.as_str()).unwrap_or_default();
    let location = location.split(['?', '#']).next().unwrap_or_default();
    match location.split_once("://") {
        // An address with a user name in it keeps it to itself.
        Some((scheme, rest)) => {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            let host = host.rsplit('@').next().unwrap_or_default();
            if path.is_empty() { format!("{scheme}://{host}") } else { format!("{scheme}://{host}/{path}") }
        }
        None => location.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &[u8]) -> Answer {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        Answer::new(status, headers, body.to_vec())
    }

    #[test]
    fn a_status_is_judged() {
        let judged =
            |status, headers: &[(&'static str, &str)]| judge(answer(status, headers, b"why"), Timestamp::UNIX_EPOCH);
        assert!(judged(204, &[]).is_ok());
        let to = |text| Err(WireError::Moved { to: String::from(text) });
        assert_eq!(judged(301, &[("location", "https://a:b@else.example/x?key=1#y")]), to("https://else.example/x"));
        assert_eq!(judged(302, &[]), to(""));
        assert!(matches!(judged(403, &[]), Err(WireError::Refused(_))));
        assert!(matches!(judged(422, &[]), Err(WireError::Rejected(answer)) if answer.body() == b"why"));
        let rest = judged(503, &[("retry-after", "7")]).unwrap_err();
        assert_eq!(rest.retry_after().map(|wait| wait.as_secs()), Some(7));
        assert!(!format!("{rest:?} {rest}").contains("why"), "the content stays out of what is printed");
    }
}
