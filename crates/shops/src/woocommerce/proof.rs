//! Signing a request with OAuth 1.0a (RFC 5849), as WooCommerce wants it over plain `http`: no token, and the OAuth
//! parameters in the query string (*WooCommerce REST API documentation*, "Authentication over HTTP").

use crate::oauth::{METHOD, signature};
use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

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
    let signature = signature(method, url, &signed, key.secret.expose_secret(), "");
    signed.push(("oauth_signature".to_owned(), signature));
    signed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
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
                told_by_status: false,
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
