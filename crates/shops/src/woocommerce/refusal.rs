//! Why the shop did not do what it was asked, in WordPress's own words.

use super::way::is_of_the_api;
use crate::ShopError;
use serde_json::Value;
use wire::{Answer, WireError};

/// The error of a request to this path below the API.
pub(super) fn named(error: WireError, path: &str) -> ShopError {
    match error {
        WireError::Moved { to } => ShopError::Moved { to: without_api(&to) },
        WireError::Refused(answer) if !is_of_the_api(&answer) => ShopError::Guarded { status: answer.status() },
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
    let parameters = parameters(answer);
    let says = |name: &str| parameters.get(name).is_some();
    match answer.status() {
        404 => ShopError::NoApi,
        // What firewalls of web servers say where they do not like a request.
        405 | 406 | 418 if !is_of_the_api(answer) => ShopError::Guarded { status: answer.status() },
        400 if path == "orders" && (says("orderby") || says("modified_after")) => ShopError::TooOld,
        status => ShopError::Rejected { status, code },
    }
}

/// The place of the status the shop does not know, of those it was asked for.
pub(super) fn unknown_status(error: &WireError) -> Option<usize> {
    let WireError::Rejected(answer) = error else { return None };
    let told = parameters(answer);
    let (_, after) = told.get("status")?.as_str()?.split_once("status[")?;
    after.split(']').next()?.parse().ok()
}

/// Whether the shop does not know the status an order was to get.
pub(super) fn refuses_status(answer: &Answer) -> bool {
    code(answer) == "rest_invalid_param" && parameters(answer).get("status").is_some()
}

/// Whether the shop has no such part of the API.
pub(super) fn is_no_route(answer: &Answer) -> bool {
    answer.status() == 404 && code(answer) == "rest_no_route"
}

/// What WordPress says of each parameter it does not take.
fn parameters(answer: &Answer) -> Value {
    let body: Value = answer.json().unwrap_or_default();
    body.pointer("/data/params").cloned().unwrap_or_default()
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
