//! How it proves who asks: with a token that costs the app's client id and secret (RFC 6749, section 4.4), in the name of the
//! shipper's account.

use crate::oauth;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;
use model::Credentials;
use secrecy::ExposeSecret as _;
use wire::{Answer, HeaderName, HeaderValue, Method, Outgoing, Proof, Request, Token, WireError};

const AUTHORIZATION: HeaderName = HeaderName::from_static("authorization");
const MERCHANT: HeaderName = HeaderName::from_static("x-merchant-id");

pub(super) struct Login {
    /// Client id and secret.
    pub(super) credentials: Credentials,
    /// The shipper's account number.
    pub(super) account: String,
}

impl Proof for Login {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(token) = token {
            outgoing.bearer(&token.value);
        }
    }

    fn token_request(&self) -> Option<Request> {
        let of = |name: &str| self.credentials.get(name).map_or("", |secret| secret.expose_secret());
        let pair = BASE64.encode(format!("{}:{}", of("client_id"), of("client_secret")));
        let mut basic = HeaderValue::from_str(&format!("Basic {pair}")).ok()?;
        basic.set_sensitive(true);
        let merchant = HeaderValue::from_str(&self.account).ok()?;
        let request = Request::new("get token", Method::POST, "security/v1/oauth/token");
        let request = request.header(AUTHORIZATION, basic).header(MERCHANT, merchant);
        Some(request.form(&[("grant_type", "client_credentials")]).repeatable())
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        oauth::token(answer)
    }
}
