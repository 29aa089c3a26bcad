//! Why the shop did not do what it was asked, by the Admin API's own words (schema of 6.7.10.1, `error`).

use crate::ShopError;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use serde_json::Value;
use wire::{Answer, WireError};

/// The key lacks a right.
const NO_PRIVILEGE: &str = "FRAMEWORK__MISSING_PRIVILEGE_ERROR";

/// The error of a request.
pub(super) fn named(error: WireError) -> ShopError {
    match error {
        WireError::Moved { to } => {
            let shop = to.split_once("/api/").map_or(to.as_str(), |(shop, _)| shop);
            ShopError::Moved { to: shop.trim_end_matches('/').to_owned() }
        }
        WireError::Refused(answer) => refused(&answer),
        WireError::Rejected(answer) => rejected(&answer),
        other => other.into(),
    }
}

fn refused(answer: &Answer) -> ShopError {
    let status = answer.status();
    match first(answer) {
        None => ShopError::Guarded { status },
        Some(error) if code(&error) == NO_PRIVILEGE => ShopError::NoRight { right: in_one_line(&privileges(&error)) },
        Some(error) => ShopError::Refused { status, code: sentence(&error) },
    }
}

fn rejected(answer: &Answer) -> ShopError {
    let status = answer.status();
    match (status, first(answer)) {
        (404, None) => ShopError::NoApi,
        (_, None) => ShopError::Guarded { status },
        // What the token costs is not accepted.
        (400, Some(error)) if matches!(code(&error).as_str(), "3" | "4") => {
            ShopError::Refused { status, code: sentence(&error) }
        }
        (_, Some(error)) => ShopError::Rejected { status, code: sentence(&error) },
    }
}

/// The first error of an answer; nothing where something else answered.
fn first(answer: &Answer) -> Option<Value> {
    answer.json::<Value>().ok()?.get("errors")?.get(0).cloned()
}

fn code(error: &Value) -> String {
    error.get("code").map(text_of).unwrap_or_default()
}

/// Its code, and what it says in words.
fn sentence(error: &Value) -> String {
    let said = |name: &str| error.get(name).map(text_of).unwrap_or_default();
    let detail = if said("detail").is_empty() { said("title") } else { said("detail") };
    in_one_line(format!("{} {detail}", code(error)).trim())
}

/// The rights that are missing: as a list, or in the words of the detail, which may be JSON itself.
fn privileges(error: &Value) -> String {
    let detail = error.get("detail").map(text_of).unwrap_or_default();
    let inner: Value = serde_json::from_str(&detail).unwrap_or_default();
    let lists = [
        inner.get("missingPrivileges"),
        error.pointer("/meta/parameters/missingPrivileges"),
        error.pointer("/meta/parameters/privileges"),
    ];
    let list = lists.into_iter().flatten().find_map(Value::as_array);
    let named: Vec<String> = list.into_iter().flatten().map(text_of).collect();
    if named.is_empty() { detail } else { named.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use wire::{HeaderMap, judge};

    fn error(status: u16, body: &str) -> ShopError {
        let answer = Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec());
        named(judge(answer, jiff::Timestamp::UNIX_EPOCH).unwrap_err())
    }

    #[test]
    fn missing_rights_are_listed_wherever_they_stand() {
        let right = |error: Value| {
            super::named(WireError::Refused(Answer::new(
                403,
                HeaderMap::new(),
                json!({ "errors": [error] }).to_string().into_bytes(),
            )))
        };
        let no_right = |right: &str| ShopError::NoRight { right: right.to_owned() };
        let detail = "{\"message\":\"Missing privilege\",\"missingPrivileges\":[\"order:read\",\"tag:read\"]}";
        assert_eq!(right(json!({ "code": NO_PRIVILEGE, "detail": detail })), no_right("order:read, tag:read"));
        let meta = json!({ "parameters": { "missingPrivileges": ["order:read"] } });
        assert_eq!(right(json!({ "code": NO_PRIVILEGE, "detail": "x", "meta": meta })), no_right("order:read"));
        assert_eq!(right(json!({ "code": NO_PRIVILEGE, "detail": "order:read" })), no_right("order:read"));
    }

    #[test]
    fn what_the_shop_says_is_told_apart_from_what_stands_before_it() {
        let said = |code: &str, detail: &str| json!({ "errors": [{ "code": code, "detail": detail }] }).to_string();
        let refused = |status, code: &str| ShopError::Refused { status, code: code.to_owned() };
        assert_eq!(
            error(401, &said("4", "Client authentication failed")),
            refused(401, "4 Client authentication failed")
        );
        assert_eq!(
            error(400, &said("4", "Client authentication failed")),
            refused(400, "4 Client authentication failed")
        );
        assert_eq!(error(401, "<html>"), ShopError::Guarded { status: 401 });
        assert_eq!(error(404, "<html>"), ShopError::NoApi);
        assert_eq!(error(405, "<html>"), ShopError::Guarded { status: 405 });
        let illegal = "SYSTEM__ILLEGAL_STATE_TRANSITION Possible transitions are: reopen".to_owned();
        let rejected = ShopError::Rejected { status: 400, code: illegal };
        assert_eq!(error(400, &said("SYSTEM__ILLEGAL_STATE_TRANSITION", "Possible transitions are: reopen")), rejected);
    }
}
