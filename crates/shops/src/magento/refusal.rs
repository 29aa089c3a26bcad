//! Why the shop did not do what it was asked, in Magento's own words (*admin REST schema* 2.4.8, `error-response`).

use crate::ShopError;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Moved { to } => ShopError::Moved { to: without_api(&to) },
        WireError::Refused(answer) => refused(&answer),
        WireError::Rejected(answer) => rejected(&answer, request),
        other => other.into(),
    }
}

/// A token that may not stand by itself is refused with the words for a missing right, too: nobody asks then.
fn refused(answer: &Answer) -> ShopError {
    let status = answer.status();
    let Some(body) = body(answer) else { return ShopError::Guarded { status } };
    let said = sentence(&body);
    match said.split_once("authorized to access ") {
        Some((_, right)) => ShopError::NoRight { right: right.trim_end_matches('.').to_owned() },
        None => ShopError::Refused { status, code: said },
    }
}

fn rejected(answer: &Answer, request: &Request) -> ShopError {
    let status = answer.status();
    let Some(body) = body(answer) else {
        // What firewalls and web servers say that do not like a request or its method.
        return if status == 404 { ShopError::NoApi } else { ShopError::Guarded { status } };
    };
    let code = sentence(&body);
    let knows_no_such_way = code.contains("does not match any route");
    match (status, order_of(request)) {
        (404, _) if knows_no_such_way => ShopError::NoApi,
        // The list of orders is there, however empty it is: another program answers, in its own words.
        (404, None) if request.target().ends_with("/orders") => ShopError::NoApi,
        (404, Some(reference)) => ShopError::NotFound { reference },
        _ => ShopError::Rejected { status, code },
    }
}

/// The order a request is about: `…/orders/42`, `…/order/42/ship`.
fn order_of(request: &Request) -> Option<String> {
    let mut parts = request.target().split('/').skip_while(|part| !matches!(*part, "order" | "orders"));
    let reference = parts.nth(1)?;
    Some(reference.to_owned())
}

/// An answer of the interface; nothing where something else answered.
fn body(answer: &Answer) -> Option<Value> {
    answer.json::<Value>().ok().filter(|body| body.get("message").is_some())
}

/// The error's message and those below it, with what stands in the places of `%1` and `%fieldName`.
fn sentence(body: &Value) -> String {
    let below = body.get("errors").and_then(Value::as_array).into_iter().flatten();
    let all: Vec<String> = [body].into_iter().chain(below).map(filled).filter(|text| !text.is_empty()).collect();
    in_one_line(&all.join(" "))
}

fn filled(error: &Value) -> String {
    let message = error.get("message").map(text_of).unwrap_or_default();
    let mut parameters: Vec<(String, String)> = match error.get("parameters") {
        Some(Value::Array(list)) => {
            list.iter().enumerate().map(|(n, value)| ((n + 1).to_string(), text_of(value))).collect()
        }
        Some(Value::Object(named)) => named.iter().map(|(name, value)| (name.clone(), text_of(value))).collect(),
        _ => Vec::new(),
    };
    // `%fieldName` before `%field`.
    parameters.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    parameters.into_iter().fold(message, |text, (name, value)| text.replace(&format!("%{name}"), &value))
}

/// The shop's address in one of its interface.
fn without_api(address: &str) -> String {
    address.split_once("/rest/").map_or(address, |(shop, _)| shop).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use wire::{HeaderMap, judge};

    fn error(status: u16, body: &str, target: &str) -> ShopError {
        let answer = Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec());
        named(judge(answer, jiff::Timestamp::UNIX_EPOCH).unwrap_err(), &Request::get("ask", target))
    }

    #[test]
    fn what_stands_for_a_word_is_put_in_its_place() {
        for (body, sentence_of_it) in [
            (json!({ "message": "No %1 in %2", "parameters": ["a", 7] }), "No a in 7"),
            (
                json!({ "message": "\"%fieldName\" is required %field", "parameters": { "field": "y", "fieldName": "x" } }),
                "\"x\" is required y",
            ),
            (
                json!({ "message": "Wrong:\n", "errors": [{ "message": "%1 too", "parameters": ["b"] }] }),
                "Wrong:  b too",
            ),
            (json!({ "message": "plain", "parameters": null }), "plain"),
        ] {
            assert_eq!(sentence(&body), sentence_of_it);
        }
    }

    #[test]
    fn what_the_shop_says_is_told_apart_from_what_stands_before_it() {
        let right = r#"{"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Sales::ship"}}"#;
        let no_right = ShopError::NoRight { right: "Magento_Sales::ship".to_owned() };
        assert_eq!(error(401, right, "rest/all/V1/orders"), no_right);
        let signature = "The signature is invalid. Verify and try again.";
        let wrong = ShopError::Refused { status: 401, code: signature.to_owned() };
        assert_eq!(error(401, &json!({ "message": signature }).to_string(), "rest/all/V1/orders"), wrong);
        assert_eq!(error(403, "<html>", "rest/all/V1/orders"), ShopError::Guarded { status: 403 });
        assert_eq!(error(404, "<html>", "rest/all/V1/orders/42"), ShopError::NoApi);
        let missing = r#"{"message":"The entity that was requested doesn't exist. Verify the entity and try again."}"#;
        let not_found = ShopError::NotFound { reference: "42".to_owned() };
        assert_eq!(error(404, missing, "rest/all/V1/orders/42"), not_found);
        assert_eq!(error(404, missing, "rest/all/V1/order/42/ship"), not_found);
        assert!(matches!(error(404, missing, "rest/all/V1/shipment/track/9"), ShopError::Rejected { status: 404, .. }));
        let route = r#"{"message":"Request does not match any route."}"#;
        assert_eq!(error(404, route, "rest/all/V1/orders/42"), ShopError::NoApi);
        assert_eq!(error(404, r#"{"message":"Cannot GET"}"#, "rest/all/V1/orders"), ShopError::NoApi);
        let held = json!({ "message": "Shipment Document Validation Error(s):\nYou can't create a shipment without products." });
        let code = "Shipment Document Validation Error(s): You can't create a shipment without products.".to_owned();
        let refused = ShopError::Rejected { status: 400, code };
        assert_eq!(error(400, &held.to_string(), "rest/all/V1/order/42/ship"), refused);
        assert_eq!(without_api("https://new.example/de/rest/all/V1/orders"), "https://new.example/de");
    }
}
