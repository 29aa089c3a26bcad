//! Signatures of OAuth 1.0a (RFC 5849), as shops take them that know no other proof.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use wire::escape;

/// The name of the only method used here.
pub(crate) const METHOD: &str = "HMAC-SHA256";

/// The signature of a request. `url` is without query; `parameters` are those of the query and of OAuth; the key is the
/// consumer's secret and the token's, which is empty where there is no token.
pub(crate) fn signature(
    method: &str,
    url: &str,
    parameters: &[(String, String)],
    consumer_secret: &str,
    token_secret: &str,
) -> String {
    let key = format!("{}&{}", escape(consumer_secret), escape(token_secret));
    // HMAC takes a key of any length (RFC 2104 section 3).
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(base_string(method, url, parameters).as_bytes());
    BASE64.encode(mac.finalize().into_bytes())
}

/// The signature base string (RFC 5849 section 3.4.1): method, address and sorted parameters, each escaped.
fn base_string(method: &str, url: &str, parameters: &[(String, String)]) -> String {
    let mut pairs: Vec<_> = parameters.iter().map(|(name, value)| (escape(name), escape(value))).collect();
    pairs.sort();
    let normalised: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{method}&{}&{}", escape(url), escape(&normalised.join("&")))
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
}
