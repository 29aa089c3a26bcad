//! Signing a request with OAuth 1.0a (RFC 5849), as WooCommerce wants it over plain `http`: no token, and the OAuth
//! parameters in the query string (*WooCommerce REST API documentation*, "Authentication over HTTP").

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;
use wire::{Outgoing, Proof, Token, escape};

/// The name of the only method used here.
const METHOD: &str = "HMAC-SHA256";

/// A shop's REST API key.
pub(super) struct Key {
    key: SecretString,
    secret: SecretString,
}

impl Key {
    /// The key in these credentials, where it is whole.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        let trimmed = |name| credentials.get(name).map(|it| SecretString::from(it.expose_secret().trim()));
        Some(Self { key: trimmed("key")?, secret: trimmed("secret")? })
    }
}

/// Over an encrypted connection the key goes in a header; over any other it signs.
impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, now: Timestamp, nonce: u128) {
        if outgoing.is_encrypted() {
            outgoing.basic(self.key.expose_secret(), &self.secret);
        } else {
            let nonce = format!("{nonce:032x}");
            let method = outgoing.method.as_str();
            outgoing.query = sign(method, outgoing.url.as_str(), &outgoing.query, self, now.as_second(), &nonce);
        }
    }
}

/// The same parameters and those that prove who is asking. `url` is without query; `timestamp` in seconds since
/// 1970; the shop takes a `nonce` once.
fn sign(
    method: &str,
    url: &str,
    parameters: &[(String, String)],
    key: &Key,
    timestamp: i64,
    nonce: &str,
) -> Vec<(String, String)> {
    let mut signed = parameters.to_vec();
    signed.extend(
        [
            ("oauth_consumer_key", key.key.expose_secret()),
            ("oauth_nonce", nonce),
            ("oauth_signature_method", METHOD),
            ("oauth_timestamp", timestamp.to_string().as_str()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned())),
    );
    let signature = signature(&base_string(method, url, &signed), key.secret.expose_secret());
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
        let key = Key::of(&Credentials::of([("key", "ck_key"), ("secret", "cs_secret")])).unwrap();
        let url = "http://shop.lan:8080/wp-json/wc/v3/orders";
        let asked = pairs(&[("status", "processing,on-hold"), ("modified_after", "2026-11-23T17:34:24")]);
        let signed = sign("GET", url, &asked, &key, 1_795_455_264, "0123456789abcdef");
        assert_eq!(signed.last().unwrap().0, "oauth_signature");
        assert_eq!(signed.last().unwrap().1, "IjHhTflouhn+miUzW+7X0MfCpFv5DXUTqz7owOeGyqw=");
    }

    #[test]
    fn a_request_is_signed_where_others_can_read_along_and_names_its_key_where_they_cannot() {
        let key = Key::of(&Credentials::of([("key", "ck_key"), ("secret", "cs_secret")])).unwrap();
        let outgoing = |url: &str| {
            let mut outgoing = Outgoing {
                name: "list orders",
                method: wire::Method::GET,
                url: wire::address(url).unwrap(),
                query: pairs(&[("status", "processing,on-hold")]),
                headers: wire::HeaderMap::new(),
                content: None,
            };
            key.prove(&mut outgoing, None, Timestamp::UNIX_EPOCH, 7);
            outgoing
        };
        let signed = outgoing("http://shop.lan");
        assert!(signed.headers.is_empty());
        let address = signed.address().to_string();
        assert!(address.contains("status=processing%2Con-hold&oauth_consumer_key=ck_key&"), "{address}");
        assert!(!address.contains("cs_secret"));
        let open = outgoing("https://shop.example");
        assert_eq!(open.query.len(), 1);
        // base64 of ck_key:cs_secret
        assert_eq!(open.headers["authorization"], "Basic Y2tfa2V5OmNzX3NlY3JldA==");
    }
}
