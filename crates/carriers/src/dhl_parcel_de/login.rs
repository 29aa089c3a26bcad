//! How it proves who asks: with a token for the user of the business portal and the key of the developer portal (RFC 6749,
//! section 4.3).

use crate::oauth;
use jiff::Timestamp;
use model::Credentials;
use secrecy::ExposeSecret as _;
use wire::{Answer, Method, Outgoing, Proof, Request, Token, WireError};

/// User, password, key and secret.
pub(super) struct Login(pub(super) Credentials);

impl Proof for Login {
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, _: Timestamp, _: u128) {
        if let Some(token) = token {
            outgoing.bearer(&token.value);
        }
    }

    fn token_request(&self) -> Option<Request> {
        let of = |name: &str| self.0.get(name).map_or("", |secret| secret.expose_secret());
        let form = [
            ("grant_type", "password"),
            ("username", of("user")),
            ("password", of("password")),
            ("client_id", of("api_key")),
            ("client_secret", of("api_secret")),
        ];
        let target = "parcel/de/account/auth/ropc/v1/token";
        Some(Request::new("get token", Method::POST, target).form(&form).repeatable())
    }

    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        oauth::token(answer)
    }
}
