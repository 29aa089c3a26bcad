//! Who is asking: OAuth 1.0a over `http` (RFC 5849, with the parameters in the query), or Basic where a proxy in front
//! of the shop took the encryption off.

use super::Request;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

/// A signature is good for a quarter of an hour before and after its time.
const WINDOW: i64 = 15 * 60;

/// Whether the request proves that it knows key and secret. A nonce is taken once.
pub(super) fn proves(request: &Request<'_>, key: &str, secret: &str, now: i64, nonces: &mut HashSet<String>) -> bool {
    let basic = format!("Basic {}", BASE64.encode(format!("{key}:{secret}")));
    let forwarded = request.headers.get("x-forwarded-proto").is_some_and(|proto| proto == "https");
    if forwarded && request.headers.get("authorization").is_some_and(|given| given.as_bytes() == basic.as_bytes()) {
        return true;
    }
    let mut parameters: BTreeMap<&str, &str> =
        request.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let Some(given) = parameters.remove("oauth_signature") else { return false };
    let says = |name: &str| parameters.get(name).copied().unwrap_or_default();
    let fresh = says("oauth_timestamp").parse::<i64>().is_ok_and(|time| (time - now).abs() <= WINDOW);
    let named = says("oauth_consumer_key") == key && says("oauth_signature_method") == "HMAC-SHA256";
    let nonce = says("oauth_nonce").to_owned();
    named && fresh && given == signature(request, &parameters, secret) && !nonce.is_empty() && nonces.insert(nonce)
}

fn signature(request: &Request<'_>, parameters: &BTreeMap<&str, &str>, secret: &str) -> String {
    let mut text = format!("{}&{}&", request.method, encode(&request.url));
    for (number, (name, value)) in parameters.iter().enumerate() {
        let and = if number == 0 { "" } else { "%26" };
        let _ = write!(text, "{and}{}%3D{}", encode(&encode(name)), encode(&encode(value)));
    }
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(format!("{secret}&").as_bytes()) else { return String::new() };
    mac.update(text.as_bytes());
    BASE64.encode(mac.finalize().into_bytes())
}

/// The parameters of a query string.
pub(super) fn parameters(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// The request for a person's eye.
pub(super) fn without_proof(request: &Request<'_>) -> String {
    let asked: Vec<String> = request
        .parameters
        .iter()
        .filter(|(name, _)| !name.starts_with("oauth_") && name != "rest_route")
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let query = if asked.is_empty() { String::new() } else { format!("?{}", asked.join("&")) };
    format!("{} /wp-json/wc/v3/{}{query}", request.method, request.path)
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
