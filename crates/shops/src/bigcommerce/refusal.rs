//! Why the store did not do what it was asked. Errors of V2 are a list, `[{"status": 404, "message": "…"}]`, those of the gateway
//! before it an object, `{"status": 403, "title": "…"}`.

use crate::ShopError;
use crate::json_text::text_of;
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
            // What firewalls say that do not like a request.
            (status @ (405 | 406 | 418), _) if is_page(&answer) => ShopError::Guarded { status },
            (status, _) => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

/// The OAuth scope a request needs, as the page of an API account names it.
fn right(request: &Request) -> &'static str {
    match request.target() {
        "v2/store" => "Information & settings: read-only",
        _ if request.method().is_safe() => "Orders: read-only",
        _ => "Orders: modify",
    }
}

/// The order a request is about; nothing where it is about none or about their number.
fn reference(request: &Request) -> Option<&str> {
    let reference = request.target().strip_prefix("v2/orders/")?.split('/').next()?;
    reference.bytes().all(|byte| byte.is_ascii_digit()).then_some(reference)
}

fn is_page(answer: &Answer) -> bool {
    answer.body().trim_ascii_start().starts_with(b"<")
}

/// The store's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let body: Value = answer.json().unwrap_or_default();
    let error = body.get(0).unwrap_or(&body);
    let said = ["message", "title"].iter().filter_map(|name| error.get(name)).map(text_of).find(|it| !it.is_empty());
    said.unwrap_or_default().chars().filter(|c| !c.is_control()).take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::{HeaderMap, Method, judge};

    fn error(status: u16, body: &str, request: &Request) -> ShopError {
        let answer = Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec());
        named(judge(answer, jiff::Timestamp::UNIX_EPOCH).unwrap_err(), request)
    }

    #[test]
    fn the_stores_own_words_are_told_apart_from_what_stands_before_it() {
        let list = Request::get("list", "v2/orders");
        let ship = Request::new("ship", Method::POST, "v2/orders/247/shipments");
        let right = |right: &str| ShopError::NoRight { right: right.to_owned() };
        assert_eq!(error(403, "{\"title\":\"scope\"}", &list), right("Orders: read-only"));
        assert_eq!(error(403, "[]", &ship), right("Orders: modify"));
        assert_eq!(error(403, "{}", &Request::get("s", "v2/store")), right("Information & settings: read-only"));
        assert_eq!(error(403, "<html>", &list), ShopError::Guarded { status: 403 });
        let refused = ShopError::Refused { status: 401, code: "Unauthorized".to_owned() };
        assert_eq!(error(401, "{\"status\":401,\"title\":\"Unauthorized\"}", &list), refused);
        assert_eq!(error(404, "[]", &list), ShopError::NoApi);
        assert_eq!(error(404, "[]", &ship), ShopError::NotFound { reference: "247".to_owned() });
        let exceeds = ShopError::Rejected { status: 400, code: "The quantity exceeds".to_owned() };
        assert_eq!(error(400, "[{\"status\":400,\"message\":\"The quantity exceeds\"}]", &ship), exceeds);
    }
}
