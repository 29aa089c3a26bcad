//! Proving who asks (*Adobe Commerce web API guide*, "OAuth-based authentication", "Token-based authentication"): the four values
//! of an integration sign each request with OAuth 1.0a; its access token by itself is a bearer's, where the shop allows that.

use crate::oauth::{METHOD, signature};
use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{HeaderName, Outgoing, Proof, Token, escape};

/// An integration's key.
pub(super) enum Key {
    /// The access token by itself.
    Token(SecretString),
    /// All four values.
    Four { consumer: SecretString, consumer_secret: SecretString, token: SecretString, token_secret: SecretString },
}

impl Key {
    /// The key in these credentials, where it is whole: the token, or the token and the three others.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        let trimmed = |name| credentials.get(name).map(|it| SecretString::from(it.expose_secret().trim()));
        let token = trimmed("token")?;
        match (trimmed("key"), trimmed("secret"), trimmed("token_secret")) {
            (None, None, None) => Some(Self::Token(token)),
            (Some(consumer), Some(consumer_secret), Some(token_secret)) => {
                Some(Self::Four { consumer, consumer_secret, token, token_secret })
            }
            _ => None,
        }
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, now: Timestamp, nonce: u128) {
        match self {
            Self::Token(token) => outgoing.bearer(token),
            Self::Four { consumer, consumer_secret, token, token_secret } => {
                let mut proof = [
                    ("oauth_consumer_key", consumer.expose_secret().to_owned()),
                    ("oauth_nonce", format!("{nonce:032x}")),
                    ("oauth_signature_method", METHOD.to_owned()),
                    ("oauth_timestamp", now.as_second().to_string()),
                    ("oauth_token", token.expose_secret().to_owned()),
                    ("oauth_version", "1.0".to_owned()),
                ]
                .map(|(name, value)| (name.to_owned(), value))
                .to_vec();
                let signed: Vec<_> = outgoing.query.iter().chain(&proof).cloned().collect();
                let (consumer_secret, token_secret) = (consumer_secret.expose_secret(), token_secret.expose_secret());
                let method = outgoing.method.as_str();
                let signature = signature(method, outgoing.url.as_str(), &signed, consumer_secret, token_secret);
                proof.push(("oauth_signature".to_owned(), signature));
                let parts: Vec<String> =
                    proof.iter().map(|(name, value)| format!("{name}=\"{}\"", escape(value))).collect();
                let header = SecretString::from(format!("OAuth {}", parts.join(",")));
                outgoing.secret_header(HeaderName::from_static("authorization"), &header);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed independently: `printf BASE | openssl dgst -sha256 -hmac 'cs&ts' -binary | base64`.
    #[test]
    fn four_values_sign_and_one_is_a_bearers() {
        let outgoing = |credentials: &[(&str, &str)]| {
            let mut outgoing = Outgoing {
                name: "list orders",
                method: wire::Method::GET,
                url: wire::address("https://shop.example/rest/all/V1/orders").unwrap(),
                query: vec![("searchCriteria[pageSize]".to_owned(), "50".to_owned())],
                headers: wire::HeaderMap::new(),
                content: None,
                told_by_status: false,
            };
            let key = Key::of(&Credentials::of(credentials.iter().copied())).unwrap();
            key.prove(&mut outgoing, None, Timestamp::from_second(1_795_860_000).unwrap(), 7);
            outgoing
        };
        let four = [("key", " ck "), ("secret", "cs"), ("token", "t"), ("token_secret", "ts")];
        let signed = outgoing(&four);
        let header = signed.headers["authorization"].to_str().unwrap();
        assert!(header.starts_with("OAuth oauth_consumer_key=\"ck\",oauth_nonce=\"00000000"), "{header}");
        assert!(header.ends_with("oauth_signature=\"%2B69MAWWT2brETYV%2F5hEzwustsYbLiOMBb4jAAFxq6Zg%3D\""), "{header}");
        assert_eq!(signed.query.len(), 1, "the query stays what it was");
        assert!(signed.headers["authorization"].is_sensitive());
        assert_eq!(outgoing(&four[2..3]).headers["authorization"], "Bearer t");
        for few in [&four[..3], &four[1..], &four[..2], &[]] {
            assert!(Key::of(&Credentials::of(few.iter().copied())).is_none(), "{few:?}");
        }
    }
}
