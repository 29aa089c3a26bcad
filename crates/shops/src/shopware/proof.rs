//! Proving who asks: the key of an integration gets a token for ten minutes, and that proves (*Shopware documentation*, "Admin API",
//! "Client credentials grant").

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use std::time::Duration;
use wire::{Answer, Method, Nonsense, Outgoing, Proof, Request, Token, WireError};

/// An integration's key.
pub(super) struct Key {
    id: String,
    secret: SecretString,
}

impl Key {
    /// The key of this id, where there is a secret for it.
    pub(super) fn of(id: &str, credentials: &Credentials) -> Option<Self> {
        let secret = SecretString::from(credentials.get("secret")?.expose_secret().trim());
        let id = id.trim().to_owned();
        (!id.is_empty()).then_some(Self { id, secret })
    }
}

/// Why there is no token in an answer: it says so, or it is no answer of the shop.
fn no_token(answer: &Answer, body: &Value) -> WireError {
    let says_why = ["error", "errors"].iter().any(|name| body.get(name).is_some());
    if says_why { WireError::Refused(answer.clone()) } else { Nonsense::Unexpected("access_token".to_owned()).into() }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(token) = token {
            outgoing.bearer(&token.value);
        }
    }

    fn token_request(&self) -> Option<Request> {
        let grant = json!({
            "grant_type": "client_credentials", "client_id": self.id, "client_secret": self.secret.expose_secret()
        });
        Some(Request::new("get token", Method::POST, "api/oauth/token").json(&grant).repeatable())
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        let body: Value = answer.json()?;
        let value = body.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
        let value = value.ok_or_else(|| no_token(answer, &body))?;
        let lives_for = body.get("expires_in").and_then(Value::as_u64).map(Duration::from_secs);
        Ok(Token { value: value.into(), lives_for })
    }
}
