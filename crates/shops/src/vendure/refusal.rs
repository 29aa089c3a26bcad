//! Why the shop did not do what it was asked: most of it is said with status 200, as an error of GraphQL or as a member of a union.

use super::requests::right;
use crate::graphql::{Fault, Reply};
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError};
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The error of a request, by its HTTP status.
pub(super) fn named(error: WireError) -> ShopError {
    match error {
        WireError::Refused(answer) if is_page(&answer) => ShopError::Guarded { status: answer.status() },
        WireError::Refused(answer) => ShopError::Refused { status: answer.status(), code: code(&answer) },
        WireError::Rejected(answer) => match answer.status() {
            404 => ShopError::NoApi,
            // What firewalls say that do not like a request.
            status @ (405 | 406 | 418) if is_page(&answer) => ShopError::Guarded { status },
            status => ShopError::Rejected { status, code: code(&answer) },
        },
        other => other.into(),
    }
}

/// The error that stands in an answer to this request.
pub(super) fn of_fault(fault: &Fault, request: &Request) -> ShopError {
    match (fault.code.as_str(), right(request)) {
        ("FORBIDDEN", Some(right)) => ShopError::NoRight { right: right.to_owned() },
        ("FORBIDDEN" | "UNAUTHORIZED", _) => ShopError::Refused { status: 200, code: fault.word() },
        ("INTERNAL_SERVER_ERROR", _) => ShopError::Server { status: 500, retry_after: None },
        _ => ShopError::Rejected { status: 200, code: fault.words() },
    }
}

/// What became of a mutation: the id of what it is about, or why it was not done.
pub(super) fn outcome(said: &Value) -> Result<String, ShopError> {
    let text = |name: &str| said.get(name).map(text_of).unwrap_or_default();
    let (id, code, why) = (text("id"), text("errorCode"), text("why"));
    if code.is_empty() {
        return if id.is_empty() { Err(Nonsense::Unexpected("id".to_owned()).into()) } else { Ok(id) };
    }
    let code = if why.is_empty() { code } else { format!("{code}: {why}") };
    Err(ShopError::Rejected { status: 200, code: in_one_line(&code) })
}

fn is_page(answer: &Answer) -> bool {
    answer.body().trim_ascii_start().starts_with(b"<")
}

/// The shop's own word; empty where there is none.
fn code(answer: &Answer) -> String {
    let body: Value = answer.json().unwrap_or_default();
    let of_login = body.pointer("/data/login/errorCode").map(text_of);
    let of_fault = || Reply::of(body.clone()).ok().and_then(|reply| reply.faults.first().map(Fault::words));
    in_one_line(&of_login.or_else(of_fault).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use wire::HeaderMap;

    fn answer(status: u16, body: &str) -> Answer {
        Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
    }

    #[test]
    fn the_shops_own_words_are_told_apart_from_what_stands_before_it() {
        let login = answer(200, r#"{"data":{"login":{"errorCode":"INVALID_CREDENTIALS_ERROR"}}}"#);
        let code = "INVALID_CREDENTIALS_ERROR".to_owned();
        assert_eq!(named(WireError::Refused(login)), ShopError::Refused { status: 200, code });
        assert_eq!(named(WireError::Refused(answer(403, "<html>"))), ShopError::Guarded { status: 403 });
        assert_eq!(named(WireError::Rejected(answer(404, r#"{"statusCode":404}"#))), ShopError::NoApi);
        let unknown =
            r#"{"errors":[{"message":"Cannot query field \"x\"","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}"#;
        let code = "GRAPHQL_VALIDATION_FAILED: Cannot query field \"x\"".to_owned();
        assert_eq!(named(WireError::Rejected(answer(400, unknown))), ShopError::Rejected { status: 400, code });
    }

    #[test]
    fn a_mutation_is_done_or_says_why_not() {
        assert_eq!(outcome(&json!({ "id": "7" })), Ok("7".to_owned()));
        let stock = outcome(&json!({ "errorCode": "INSUFFICIENT_STOCK_ON_HAND_ERROR", "why": "Wool jumper M" }));
        let code = "INSUFFICIENT_STOCK_ON_HAND_ERROR: Wool jumper M".to_owned();
        assert_eq!(stock, Err(ShopError::Rejected { status: 200, code }));
        assert_eq!(outcome(&json!({})), Err(Nonsense::Unexpected("id".to_owned()).into()));
    }
}
