//! Why the shop did not answer at all, by its HTTP status.

use crate::ShopError;
use crate::shown::in_one_line;
use serde_json::Value;
use wire::{Answer, WireError};

/// The error of a request, in Shopify's own words where it has some.
pub(super) fn named(error: WireError) -> ShopError {
    match error {
        WireError::Moved { to } => ShopError::Moved { to: without_api(&to) },
        WireError::Refused(answer) => match code(&answer) {
            Some(code) => ShopError::Refused { status: answer.status(), code },
            None => ShopError::Guarded { status: answer.status() },
        },
        WireError::Rejected(answer) => match answer.status() {
            404 => ShopError::NoApi,
            // What firewalls say that do not like a request.
            status @ (405 | 406 | 418) if code(&answer).is_none() => ShopError::Guarded { status },
            // Its bill is not paid, or it is locked: it comes back without anything being changed here.
            status @ (402 | 423) => ShopError::Server { status, retry_after: None },
            // What the token costs is not accepted: the app was removed, or the secret is another one.
            status if of_the_token(&answer) => ShopError::Refused { status, code: code(&answer).unwrap_or_default() },
            status => ShopError::Rejected { status, code: code(&answer).unwrap_or_default() },
        },
        other => other.into(),
    }
}

/// Whether an answer is that of the place where tokens are given: `{"error": "…"}` (RFC 6749 section 5.2), where the API
/// says `errors`, or a page that says `Oauth error …`.
fn of_the_token(answer: &Answer) -> bool {
    let says_error = |body: Value| body.get("error").is_some_and(Value::is_string);
    answer.json().is_ok_and(says_error) || of_a_page(answer).is_some()
}

/// What such a page says, as `shop_not_permitted: Client credentials cannot be performed on this shop.`
fn of_a_page(answer: &Answer) -> Option<String> {
    let page = String::from_utf8_lossy(answer.body());
    let (_, said) = page.split_once("Oauth error ")?;
    said.split(['<', '\n']).next().map(|said| in_one_line(said.trim()))
}

/// The shop's address in one of its API.
fn without_api(address: &str) -> String {
    address.split_once("/admin/").map_or(address, |(shop, _)| shop).to_owned()
}

/// The shop's own word; nothing where it says none.
fn code(answer: &Answer) -> Option<String> {
    let Ok(body) = answer.json::<Value>() else { return of_a_page(answer) };
    let said = body.get("errors").or_else(|| body.get("error"))?;
    Some(in_one_line(&said.as_str().map_or_else(|| said.to_string(), str::to_owned)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::HeaderMap;

    fn answer(status: u16, body: &str) -> Answer {
        Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
    }

    #[test]
    fn what_the_shop_says_is_told_apart_from_what_stands_before_it() {
        let key = answer(401, r#"{"errors":"[API] Invalid API key or access token"}"#);
        let code = "[API] Invalid API key or access token".to_owned();
        assert_eq!(named(WireError::Refused(key)), ShopError::Refused { status: 401, code });
        let page = answer(403, "<html>");
        assert_eq!(named(WireError::Refused(page)), ShopError::Guarded { status: 403 });
        let app = answer(400, r#"{"error":"invalid_client"}"#);
        let code = "invalid_client".to_owned();
        assert_eq!(named(WireError::Rejected(app)), ShopError::Refused { status: 400, code });
        assert_eq!(named(WireError::Rejected(answer(404, "Not Found"))), ShopError::NoApi);
        let page = answer(400, "<html><title>Oauth error shop_not_permitted: Client credentials …</title>");
        let code = "shop_not_permitted: Client credentials …".to_owned();
        assert_eq!(named(WireError::Rejected(page)), ShopError::Refused { status: 400, code });
        let to = "https://other.myshopify.com/admin/api/2026-10/graphql.json".to_owned();
        let moved = ShopError::Moved { to: "https://other.myshopify.com".to_owned() };
        assert_eq!(named(WireError::Moved { to }), moved);
        let frozen = named(WireError::Rejected(answer(402, r#"{"errors":"Unavailable Shop"}"#)));
        assert!(frozen.is_transient());
        let other = named(WireError::Rejected(answer(400, r#"{"errors":{"query":"Required"}}"#)));
        assert_eq!(other, ShopError::Rejected { status: 400, code: r#"{"query":"Required"}"#.to_owned() });
    }
}
