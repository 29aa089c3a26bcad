//! Why the store did not do what it was asked: `{"errorMessage": "…", "errorCode": "…"}`, or a status without content.

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
            (404, Some(reference)) => ShopError::NotFound { reference: reference.to_owned() },
            (404, None) => ShopError::NoApi,
            // The plan of the store has no API, or the store is closed for now: it passes when somebody pays.
            (402, _) => ShopError::Refused { status: 402, code: code(&answer) },
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), _) if is_page(&answer) => ShopError::Guarded { status },
            (status, _) => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

/// The scope a request needs, as the page of a custom app names it.
fn right(request: &Request) -> &'static str {
    match request.target() {
        "profile" => "read_store_profile",
        _ if request.method().is_safe() => "read_orders",
        _ => "update_orders",
    }
}

/// The order a request is about.
fn reference(request: &Request) -> Option<&str> {
    request.target().strip_prefix("orders/")
}

fn is_page(answer: &Answer) -> bool {
    answer.body().trim_ascii_start().starts_with(b"<")
}

/// The store's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let body: Value = answer.json().unwrap_or_default();
    let said = ["errorCode", "errorMessage"].iter().filter_map(|name| body.get(name)).map(text_of);
    in_one_line(&said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": "))
}
