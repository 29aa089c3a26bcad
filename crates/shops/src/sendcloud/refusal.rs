//! Why Sendcloud did not do what it was asked: `{"errors": [{"status": "401", "code": "…", "detail": "…"}]}` in API v3,
//! `{"error": {"code": 401, "message": "…"}}` in API v2.

use crate::ShopError;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Refused(answer) => match code(&answer) {
            None => ShopError::Guarded { status: answer.status() },
            Some(_) if answer.status() == 403 => ShopError::NoRight { right: request.name().to_owned() },
            Some(code) => ShopError::Refused { status: answer.status(), code },
        },
        WireError::Rejected(answer) => match (answer.status(), code(&answer), reference(request)) {
            (404, Some(_), Some(reference)) => ShopError::NotFound { reference: reference.to_owned() },
            (404, None, _) => ShopError::NoApi,
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), None, _) => ShopError::Guarded { status },
            (status, code, _) => ShopError::Rejected { status, code: code.unwrap_or_default() },
        },
        other => other.into(),
    }
}

/// The order a request is about.
fn reference(request: &Request) -> Option<&str> {
    let reference = request.target().strip_prefix("orders/")?;
    reference.bytes().all(|byte| byte.is_ascii_digit()).then_some(reference)
}

/// Sendcloud's own words; nothing where something else answered.
fn code(answer: &Answer) -> Option<String> {
    let body: Value = answer.json().ok()?;
    let error = body.pointer("/errors/0").or_else(|| body.get("error"))?;
    let said = ["code", "detail", "message"].iter().filter_map(|name| error.get(name)).map(text_of);
    Some(in_one_line(&said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")))
}
