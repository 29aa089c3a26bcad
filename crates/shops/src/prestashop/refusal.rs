//! Why the shop did not do what it was asked, by the web service's own numbers (`WebserviceRequest` of PrestaShop and thirty
//! bees). Errors come as JSON or, whatever was asked for, as XML.

use super::requests::method;
use crate::ShopError;
use serde_json::Value;
use wire::{Answer, Request, WireError};

/// The web service is switched off.
const OFF: u32 = 22;
/// No key has come.
const NO_KEY: [u32; 2] = [16, 17];
/// The method is not ticked for this resource; nothing is ticked for it.
const NO_RIGHT: [u32; 2] = [25, 26];

/// The error of a request.
pub(super) fn named(error: WireError, request: &Request) -> ShopError {
    match error {
        WireError::Moved { to } => ShopError::Moved { to: without_api(&to) },
        WireError::Refused(answer) | WireError::Rejected(answer) => refused(&answer, request),
        WireError::Server { answer, .. } if codes(&answer).contains(&OFF) => ShopError::NoApi,
        other => other.into(),
    }
}

fn refused(answer: &Answer, request: &Request) -> ShopError {
    let codes = codes(answer);
    let status = answer.status();
    let first = || codes.first().map(u32::to_string).unwrap_or_default();
    match status {
        _ if codes.iter().any(|code| NO_RIGHT.contains(code)) => ShopError::NoRight { right: right(request) },
        401 if is_kept_back(answer, &codes) => ShopError::KeyKeptBack,
        401 | 403 if !codes.is_empty() => ShopError::Refused { status, code: first() },
        404 if codes.is_empty() => ShopError::NoApi,
        // What firewalls and web servers say that do not like a request or its method.
        401 | 403 | 405 | 406 | 418 | 501 if codes.is_empty() => ShopError::Guarded { status },
        _ => ShopError::Rejected { status, code: first() },
    }
}

/// Whether no key has come through to the web service, although each request has one.
fn is_kept_back(answer: &Answer, codes: &[u32]) -> bool {
    let asks = answer.header("www-authenticate").is_some_and(|realm| realm.contains("PrestaShop Webservice"));
    codes.iter().any(|code| NO_KEY.contains(code)) || (codes.is_empty() && asks)
}

/// A right as the shop's page of a key names it: `order_histories (POST)`.
fn right(request: &Request) -> String {
    format!("{} ({})", resource(request), method(request))
}

/// The resource a request is about.
fn resource(request: &Request) -> &str {
    match request.target().strip_prefix("api/").and_then(|rest| rest.split('/').next()) {
        None | Some("") => "api",
        Some(resource) => resource,
    }
}

/// The web service's numbers for what is wrong; none where it was not the web service that answered.
fn codes(answer: &Answer) -> Vec<u32> {
    let Ok(body) = answer.json::<Value>() else { return codes_in_xml(&String::from_utf8_lossy(answer.body())) };
    let errors = body.get("errors").and_then(Value::as_array).into_iter().flatten();
    let numbers = errors.filter_map(|error| match error.get("code")? {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_u64().and_then(|number| number.try_into().ok()),
    });
    numbers.collect()
}

/// The same of `<errors><error><code><![CDATA[25]]></code>…`.
fn codes_in_xml(body: &str) -> Vec<u32> {
    let Some((_, errors)) = body.split_once("<errors>") else { return Vec::new() };
    let elements = errors.split("<code>").skip(1).filter_map(|rest| rest.split("</code>").next());
    let plain = elements.map(|text| text.trim().trim_start_matches("<![CDATA[").trim_end_matches("]]>"));
    plain.filter_map(|text| text.trim().parse().ok()).collect()
}

/// The shop's address in one of its web service.
fn without_api(address: &str) -> String {
    let address = address.trim_end_matches('/');
    address.split_once("/api/").map_or(address, |(shop, _)| shop).to_owned()
}

/// Whether it passes by itself: the pull is tried again, and nothing is lost by it.
pub(super) fn passes(error: &ShopError) -> bool {
    matches!(error, ShopError::Offline(_) | ShopError::TimedOut | ShopError::RateLimited { .. })
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
    fn the_web_services_numbers_are_understood_in_either_form() {
        let tell = Request::new("add state", Method::POST, "api/order_histories");
        let list = Request::get("list", "api/orders");
        let xml = |code: u32| {
            format!(
                "<?xml version=\"1.0\"?>\n<prestashop>\n<errors>\n<error>\n<code><![CDATA[{code}]]></code>\n<message><![CDATA[x]]></message>\n</error>\n</errors>\n</prestashop>"
            )
        };
        let json = |code: &str| format!("{{\"errors\":[{{\"message\":\"x\",\"code\":{code}}}]}}");
        let right = ShopError::NoRight { right: "order_histories (POST)".to_owned() };
        assert_eq!(error(405, &xml(25), &tell), right);
        assert_eq!(error(401, &json("26"), &tell), right);
        assert_eq!(error(401, &json("\"18\""), &list), ShopError::Refused { status: 401, code: "18".to_owned() });
        assert_eq!(error(401, &xml(20), &list), ShopError::Refused { status: 401, code: "20".to_owned() });
        assert_eq!(error(401, "<html>Login</html>", &list), ShopError::Guarded { status: 401 });
        assert_eq!(error(405, "", &tell), ShopError::Guarded { status: 405 });
        assert_eq!(error(404, "", &list), ShopError::NoApi);
        assert_eq!(error(503, &xml(22), &list), ShopError::NoApi);
        assert_eq!(error(503, "down", &list), ShopError::Server { status: 503, retry_after: None });
        assert_eq!(error(400, &json("85"), &tell), ShopError::Rejected { status: 400, code: "85".to_owned() });
    }
}
