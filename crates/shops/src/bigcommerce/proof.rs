//! Proving who asks: the token of a store-level API account in a header of its own (*BigCommerce developer documentation*, "API
//! accounts"). It holds until the account is deleted.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Duration;
use wire::{Answer, HeaderName, Outgoing, Proof, Token};

const HEADER: HeaderName = HeaderName::from_static("x-auth-token");

/// How many milliseconds are left until the store may be asked again (*BigCommerce developer documentation*, "API rate limits").
const RESET: &str = "x-rate-limit-time-reset-ms";

/// A store's token.
pub(super) struct Key(SecretString);

impl Key {
    /// The token in these credentials.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same token.
        Some(Self(credentials.get("token")?.expose_secret().trim().into()))
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.secret_header(HEADER, &self.0);
    }

    fn pause(&self, answer: &Answer) -> Option<Duration> {
        if answer.status() != 429 {
            return None;
        }
        answer.header(RESET)?.trim().parse().ok().map(Duration::from_millis)
    }
}
