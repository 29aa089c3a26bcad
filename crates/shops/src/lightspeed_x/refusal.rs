//! Why the retailer's till did not do what it was asked: `{"error": "…", "message": "…"}` with a status.

use super::requests::right;
use crate::ShopError;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Refused(answer) => match answer.status() {
            status if is_page(&answer) => ShopError::Guarded { status },
            403 => ShopError::NoRight { right: right(request).to_owned() },
            status => ShopError::Refused { status, code: code(&answer) },
        },
        WireError::Rejected(answer) => match (answer.status(), reference(request)) {
            (404, Some(reference)) if !is_page(&answer) => ShopError::NotFound { reference: reference.to_owned() },
            (404, _) => ShopError::NoApi,
            // The version is another by now: it is looked at again.
            (409, _) => ShopError::Server { status: 409, retry_after: None },
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), _) if is_page(&answer) => ShopError::Guarded { status },
            (status, _) => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

/// What a request is about, by its id.
fn reference(request: &Request) -> Option<&str> {
    request.target().split_once('/').map(|(_, rest)| rest.split('/').next().unwrap_or(rest))
}

fn is_page(answer: &Answer) -> bool {
    answer.body().trim_ascii_start().starts_with(b"<")
}

/// The till's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let body: Value = answer.json().unwrap_or_default();
    let said = ["error", "message"].iter().filter_map(|name| body.get(name)).map(text_of);
    in_one_line(&said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": "))
}
