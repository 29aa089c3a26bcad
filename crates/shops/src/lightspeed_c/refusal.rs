//! Why the shop did not do what it was asked: `{"error": {"code": …, "message": "…"}}`, with an HTTP status that says so or with 200.

use super::answers::{BodyError, unwrapped};
use crate::ShopError;
use wire::{Answer, Request, WireError};

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Refused(answer) | WireError::Rejected(answer) => match said(&answer) {
            Some((_, message)) => of_status(answer.status(), message, request),
            None if matches!(answer.status(), 401 | 403 | 405 | 406 | 418) => {
                ShopError::Guarded { status: answer.status() }
            }
            None => of_status(answer.status(), String::new(), request),
        },
        other => other.into(),
    }
}

/// The error of a body.
pub(super) fn of_body(error: BodyError, request: &Request) -> ShopError {
    match error {
        BodyError::Nonsense(nonsense) => nonsense.into(),
        BodyError::Said { status, message } => of_status(status, message, request),
    }
}

/// The error that is in the body of an answer whose status says nothing of it.
pub(super) fn said_with(answer: &Answer, request: &Request) -> Option<ShopError> {
    said(answer).map(|(status, message)| of_status(status, message, request))
}

fn said(answer: &Answer) -> Option<(u16, String)> {
    match unwrapped(answer, "error") {
        Err(BodyError::Said { status, message }) => Some((status, message)),
        _ => None,
    }
}

fn of_status(status: u16, message: String, request: &Request) -> ShopError {
    let code = message.chars().filter(|c| !c.is_control()).take(120).collect();
    match (status, reference(request)) {
        (401, _) => ShopError::Refused { status, code },
        (403, _) => ShopError::NoRight { right: right(request).to_owned() },
        (404, Some(reference)) => ShopError::NotFound { reference },
        (404, None) => ShopError::NoApi,
        (429, _) => ShopError::RateLimited { retry_after: None },
        (500..=599, _) => ShopError::Server { status, retry_after: None },
        _ => ShopError::Rejected { status, code },
    }
}

/// The permission a request needs, as the shop's page of a key names it.
fn right(request: &Request) -> &'static str {
    match request.target() {
        "shop.json" => "Settings: read",
        _ if request.method().is_safe() => "Orders: read",
        _ => "Orders: write",
    }
}

/// The order a request is about.
fn reference(request: &Request) -> Option<String> {
    if let Some((_, order)) = request.query().iter().find(|(name, _)| name == "order") {
        return Some(order.clone());
    }
    let rest = request.target().strip_prefix("orders/")?;
    rest.split(['/', '.']).next().map(str::to_owned)
}
