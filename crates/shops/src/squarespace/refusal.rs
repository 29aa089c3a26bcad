//! Why the site did not do what it was asked: `{"type": "…", "subtype": …, "message": "…"}`.

use crate::ShopError;
use crate::json_text::text_of;
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Refused(answer) => match answer.status() {
            status if answer.json::<Value>().is_err() => ShopError::Guarded { status },
            403 => ShopError::NoRight { right: right(request).to_owned() },
            status => ShopError::Refused { status, code: code(&answer) },
        },
        WireError::Rejected(answer) => match (answer.status(), reference(request)) {
            (404, Some(reference)) => ShopError::NotFound { reference: reference.to_owned() },
            (404, None) => ShopError::NoApi,
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), _) if answer.json::<Value>().is_err() => ShopError::Guarded { status },
            (status, _) => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

/// The permission of a key a request needs, as the site's page of keys names it.
fn right(request: &Request) -> &'static str {
    if request.method().is_safe() { "Orders: Read" } else { "Orders: Read and Write" }
}

/// The order a request is about.
fn reference(request: &Request) -> Option<&str> {
    request.target().strip_prefix("1.0/commerce/orders/")?.split('/').next()
}

/// The site's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let body: Value = answer.json().unwrap_or_default();
    let said = ["type", "subtype", "message"].iter().filter_map(|name| body.get(name)).map(text_of);
    let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
    said.join(": ").chars().filter(|c| !c.is_control()).take(120).collect()
}
