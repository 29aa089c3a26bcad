//! Why the shop did not do what it was asked, in WordPress's own words.

use crate::ShopError;
use serde_json::Value;
use wire::{Answer, WireError};

/// The error of a request to this path below the API.
pub(super) fn named(error: WireError, path: &str) -> ShopError {
    match error {
        WireError::Moved { to } => ShopError::Moved { to: without_api(&to) },
        WireError::Refused(answer) => ShopError::Refused { status: answer.status(), code: code(&answer) },
        WireError::Rejected(answer) => rejected(&answer, path),
        other => other.into(),
    }
}

fn rejected(answer: &Answer, path: &str) -> ShopError {
    let code = code(answer);
    // An update says 400 where reading says 404.
    if code.ends_with("_invalid_id") {
        let reference = path.trim_start_matches("orders/").split('/').next().unwrap_or_default();
        return ShopError::NotFound { reference: reference.to_owned() };
    }
    match answer.status() {
        404 => ShopError::NoApi,
        status => ShopError::Rejected { status, code },
    }
}

/// WordPress's own word for an error, as `rest_no_route`; empty where there is none.
fn code(answer: &Answer) -> String {
    let code = answer.json::<Value>().ok().and_then(|body| body.get("code")?.as_str().map(str::to_owned));
    code.unwrap_or_default().chars().filter(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).take(80).collect()
}

/// The shop's address in one of its API.
fn without_api(address: &str) -> String {
    let address = address.trim_end_matches('/');
    address.split_once("/wp-json/").map_or(address, |(shop, _)| shop).to_owned()
}
