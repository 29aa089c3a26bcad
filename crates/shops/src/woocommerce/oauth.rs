//! Signing a request with OAuth 1.0a (RFC 5849), as WooCommerce wants it over plain `http`: no token, and the OAuth
//! parameters in the query string (*WooCommerce REST API documentation*, "Authentication over HTTP").

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::Credentials;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::Sha256;

/// What RFC 5849 section 3.6 escapes: everything but letters, digits and `-._~`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The name of the only method used here.
const METHOD: &str = "HMAC-SHA256";

/// Text as it stands in a query string and in the signature base string.
pub(super) fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// A query string of these parameters.
pub(super) fn query(parameters: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        parameters.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

/// The same parameters and those that prove who is asking. `url` is without query; `timestamp` in seconds since
/// 1970; the shop takes a `nonce` once.
pub(super) fn sign(
    method: &str,
    url: &str,
    parameters: &[(String, String)],
    credentials: &Credentials,
    timestamp: i64,
    nonce: &str,
) -> Vec<(String, String)> {
    let mut signed = parameters.to_vec();
    signed.extend(
        [
            ("oauth_consumer_key", credentials.key.as_str()),
            ("oauth_nonce", nonce),
            ("oauth_signature_method", METHOD),
            ("oauth_timestamp", timestamp.to_string().as_str()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned())),
    );
    let signature = signature(&base_string(method, url, &signed), &credentials.secret);
    signed.push(("oauth_signature".to_owned(), signature));
    signed
}

/// The signature base string (RFC 5849 section 3.4.1): method, address and sorted parameters, each escaped.
fn base_string(method: &str, url: &str, parameters: &[(String, String)]) -> String {
    let mut pairs: Vec<_> = parameters.iter().map(|(name, value)| (escape(name), escape(value))).collect();
    pairs.sort();
    let normalised: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{method}&{}&{}", escape(url), escape(&normalised.join("&")))
}

/// The key is the secret and an `&`, after which the token's secret would stand.
fn signature(base_string: &str, secret: &str) -> String {
    let key = format!("{secret}&");
    // HMAC takes a key of any length (RFC 2104 section 3).
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(base_string.as_bytes());
    BASE64.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// RFC 5849 section 3.4.1.1: the example's parameters, those of its body and header included.
    #[test]
    fn the_base_string_is_that_of_the_specification() {
        let parameters = pairs(&[
            ("b5", "=%3D"),
            ("a3", "a"),
            ("c@", ""),
            ("a2", "r b"),
            ("oauth_consumer_key", "9djdj82h48djs9d2"),
            ("oauth_token", "kkk9d7dh3k39sjv7"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131201"),
            ("oauth_nonce", "7d8f3e4a"),
            ("c2", ""),
            ("a3", "2 q"),
        ]);
        assert_eq!(
            base_string("POST", "http://example.com/request", &parameters),
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D\
             %26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1\
             %26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7"
        );
    }

    /// Computed independently: `printf BASE | openssl dgst -sha256 -hmac 'cs_secret&' -binary | base64`.
    #[test]
    fn the_signature_is_an_hmac_of_the_base_string() {
        let credentials = Credentials { key: "ck_key".to_owned(), secret: "cs_secret".to_owned() };
        let url = "http://shop.lan:8080/wp-json/wc/v3/orders";
        let asked = pairs(&[("status", "processing,on-hold"), ("modified_after", "2026-11-23T17:34:24")]);
        let signed = sign("GET", url, &asked, &credentials, 1_795_455_264, "0123456789abcdef");
        assert_eq!(signed.last().unwrap().0, "oauth_signature");
        assert_eq!(signed.last().unwrap().1, "IjHhTflouhn+miUzW+7X0MfCpFv5DXUTqz7owOeGyqw=");
        assert!(query(&signed).contains("status=processing%2Con-hold&"));
    }
}
