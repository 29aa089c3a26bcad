//! How it proves who asks: with a token of the old kind, or with one that costs the app's secret and holds for a day
//! (*Shopify developer documentation*, "Client credentials grant").

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use std::time::Duration;
use wire::{Answer, HeaderName, Method, Nonsense, Outgoing, Proof, Request, Token, WireError};

const HEADER: HeaderName = HeaderName::from_static("x-shopify-access-token");

/// No pause a shop asks for is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

/// What a shop's owner entered.
pub(super) enum Key {
    /// The token of an app that was made in the shop's administration; it holds until somebody takes it away.
    Token(SecretString),
    /// Client id and secret of an app of the developer dashboard.
    App { id: String, secret: SecretString },
}

impl Key {
    /// The key in these credentials, where there is one: a token where no app is named, and where it says so itself.
    pub(super) fn of(client_id: &str, credentials: &Credentials) -> Option<Self> {
        let secret = credentials.get("secret")?.expose_secret().trim();
        let id = client_id.trim().to_owned();
        if secret.is_empty() {
            return None;
        }
        let is_token = id.is_empty() || secret.starts_with("shpat_");
        Some(if is_token { Self::Token(secret.into()) } else { Self::App { id, secret: secret.into() } })
    }
}

/// Why there is no token in an answer: it says so, or it is no answer of the shop.
fn no_token(answer: &Answer, body: &Value) -> WireError {
    let says_why = ["error", "errors"].iter().any(|name| body.get(name).is_some());
    if says_why { WireError::Refused(answer.clone()) } else { Nonsense::Unexpected("access_token".to_owned()).into() }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        let token = match self {
            Self::Token(token) => Some(token),
            Self::App { .. } => token.map(|token| &token.value),
        };
        if let Some(token) = token {
            outgoing.secret_header(HEADER, token);
        }
    }

    fn token_request(&self) -> Option<Request> {
        let Self::App { id, secret } = self else { return None };
        let form = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret.expose_secret())];
        Some(Request::new("get token", Method::POST, "admin/oauth/access_token").form(&form).repeatable())
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        let body: Value = answer.json()?;
        let value = body.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
        let value = value.ok_or_else(|| no_token(answer, &body))?;
        let lives_for = body.get("expires_in").and_then(Value::as_u64).map(Duration::from_secs);
        Ok(Token { value: value.into(), lives_for })
    }

    /// A shop that was asked for too much at once answers with status 200 and says what the request costs, what is left, and
    /// how much comes back in a second (*Shopify developer documentation*, "GraphQL Admin API rate limits").
    fn pause(&self, answer: &Answer) -> Option<Duration> {
        const WORD: &[u8] = b"THROTTLED";
        if !answer.body().windows(WORD.len()).any(|window| window == WORD) {
            return None;
        }
        let body: Value = answer.json().ok()?;
        let errors = body.get("errors").and_then(Value::as_array)?;
        let code = |error: &Value| error.pointer("/extensions/code").and_then(Value::as_str) == Some("THROTTLED");
        errors.iter().any(code).then(|| pause(&body))
    }
}

/// How long it takes until the cost of what was asked is there again; at least a second.
fn pause(body: &Value) -> Duration {
    let number = |path: &str| body.pointer(path).and_then(Value::as_f64);
    let wait = || {
        let asked = number("/extensions/cost/requestedQueryCost")?;
        let left = number("/extensions/cost/throttleStatus/currentlyAvailable")?;
        let a_second = number("/extensions/cost/throttleStatus/restoreRate").filter(|rate| *rate > 0.0)?;
        Duration::try_from_secs_f64(((asked - left) / a_second).max(0.0)).ok()
    };
    wait().unwrap_or_default().clamp(Duration::from_secs(1), LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use wire::HeaderMap;

    fn said(body: &Value) -> Option<Duration> {
        let key = Key::of("", &Credentials::of([("secret", "shpat_1")])).unwrap();
        key.pause(&Answer::new(200, HeaderMap::new(), body.to_string().into_bytes()))
    }

    #[test]
    fn a_shop_is_left_alone_until_the_cost_is_there_again() {
        let errors = json!([{ "message": "Throttled", "extensions": { "code": "THROTTLED" } }]);
        let cost = |asked: f64, left: f64, rate: f64| {
            json!({ "cost": { "requestedQueryCost": asked, "throttleStatus": {
                "maximumAvailable": 2000.0, "currentlyAvailable": left, "restoreRate": rate } } })
        };
        let of = |extensions: Value| said(&json!({ "errors": errors, "extensions": extensions }));
        assert_eq!(of(cost(412.0, 12.0, 100.0)), Some(Duration::from_secs(4)));
        assert_eq!(of(cost(412.0, 400.0, 100.0)), Some(Duration::from_secs(1)));
        assert_eq!(of(cost(412.0, 12.0, 0.0)), Some(Duration::from_secs(1)));
        assert_eq!(of(cost(1e300, 0.0, 1.0)), Some(Duration::from_secs(1)));
        assert_eq!(of(cost(1e9, 0.0, 1.0)), Some(LONGEST_PAUSE));
        assert_eq!(of(json!(null)), Some(Duration::from_secs(1)));
        assert_eq!(said(&json!({ "data": { "note": "THROTTLED" } })), None);
    }

    #[test]
    fn a_key_is_a_token_or_an_app() {
        let key = |id: &str, secret: &str| Key::of(id, &Credentials::of([("secret", secret)]));
        assert!(matches!(key("", " shpat_1 "), Some(Key::Token(token)) if token.expose_secret() == "shpat_1"));
        assert!(matches!(key("garden", "shpat_1"), Some(Key::Token(_))));
        assert!(matches!(key(" garden ", "shpss_1"), Some(Key::App { id, .. }) if id == "garden"));
        assert!(key("garden", " ").is_none());
        assert!(Key::of("garden", &Credentials::default()).is_none());
    }
}
