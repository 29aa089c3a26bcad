//! Why the shop did not do what it was asked: `{"type": "not_allowed", "message": "…"}` with a status.

use super::requests::{reference, right};
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
            403 => ShopError::NoRight { right: right(request) },
            status => ShopError::Refused { status, code: code(&answer) },
        },
        WireError::Rejected(answer) => match (answer.status(), reference(request)) {
            (404, Some(reference)) if kind(&answer) == "not_found" => {
                ShopError::NotFound { reference: reference.to_owned() }
            }
            (404, _) => ShopError::NoApi,
            // Somebody else is at the same order: it passes.
            (409, _) => ShopError::Server { status: 409, retry_after: None },
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), _) if is_page(&answer) => ShopError::Guarded { status },
            (status, _) => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

fn is_page(answer: &Answer) -> bool {
    answer.body().trim_ascii_start().starts_with(b"<")
}

fn field(answer: &Answer, name: &str) -> String {
    let body: Value = answer.json().unwrap_or_default();
    body.get(name).map(text_of).unwrap_or_default()
}

fn kind(answer: &Answer) -> String {
    field(answer, "type")
}

/// The shop's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let said = [kind(answer), field(answer, "message")];
    in_one_line(&said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": "))
}
