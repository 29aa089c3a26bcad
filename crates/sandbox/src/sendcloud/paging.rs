//! Pages of lists: a cursor, and the link to the next page (RFC 8288).

use super::request::Request;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Where a cursor begins: so many things are before it.
pub(super) fn position(cursor: &str) -> Option<usize> {
    let text = String::from_utf8(BASE64.decode(cursor).ok()?).ok()?;
    text.strip_prefix("p=")?.parse().ok()
}

/// The address of the page of a list that begins behind so many things.
pub(super) fn address(list: &str, request: &Request, until: usize) -> String {
    let cursor = BASE64.encode(format!("p={until}")).replace('=', "%3D");
    let kept = request.query.iter().filter(|(name, _)| *name != "cursor");
    let rest: Vec<String> = kept.map(|(name, value)| format!("{name}={value}")).collect();
    format!("http://{}/api/{list}?cursor={cursor}&{}", request.host, rest.join("&"))
}

/// The link to the page of a list of API v3.
pub(super) fn link(list: &str, request: &Request, until: usize) -> String {
    format!("<{}>; rel=\"next\"", address(&format!("v3/{list}"), request, until))
}
