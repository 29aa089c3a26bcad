//! The cookie that shows who asks.

use crate::Origin;
use axum::http::{HeaderMap, HeaderValue, header};
use station::Token;

/// How long a browser keeps it, in seconds: as long as a session may last. The station ends it sooner where it is not used.
const KEPT: u32 = 90 * 24 * 60 * 60;

/// The cookie's name. Cookies are not separated by port, so the port stands in it; with TLS, browsers hold to what the prefix
/// promises (*Cookies: HTTP State Management Mechanism*, section 4.1.3).
pub(crate) fn name(origin: &Origin) -> String {
    let prefix = if origin.is_tls() { "__Host-" } else { "" };
    format!("{prefix}packdesk-{}", origin.port())
}

/// The header that sets it.
pub(crate) fn set(origin: &Origin, token: &Token) -> Option<HeaderValue> {
    header_of(origin, token.reveal(), KEPT)
}

/// The header that takes it away.
pub(crate) fn over(origin: &Origin) -> Option<HeaderValue> {
    header_of(origin, "", 0)
}

fn header_of(origin: &Origin, token: &str, kept: u32) -> Option<HeaderValue> {
    let secure = if origin.is_tls() { "; Secure" } else { "" };
    let name = name(origin);
    let cookie = format!("{name}={token}; HttpOnly; SameSite=Strict; Path=/; Max-Age={kept}{secure}");
    let mut value = HeaderValue::from_str(&cookie).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The token a browser shows; none where it shows none, or more than one.
pub(crate) fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut found = cookies
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(given, _)| *given == name)
        .map(|(_, token)| token);
    match (found.next(), found.next()) {
        (Some(token), None) => Some(token),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_read_from_among_others_and_only_where_there_is_one() {
        let read = |headers: &[&'static str]| {
            let mut map = HeaderMap::new();
            for value in headers {
                map.append(header::COOKIE, HeaderValue::from_static(value));
            }
            super::read(&map, "packdesk-1").map(str::to_owned)
        };
        assert_eq!(read(&["a=b; packdesk-1=token; c"]).as_deref(), Some("token"));
        assert_eq!(read(&["a=b", "packdesk-1=token"]).as_deref(), Some("token"));
        assert_eq!(read(&["packdesk-1=one; packdesk-1=two"]), None);
        assert_eq!(read(&["xpackdesk-1=one; packdesk-12=two; packdesk-1"]), None);
        assert_eq!(read(&[]), None);
    }
}
