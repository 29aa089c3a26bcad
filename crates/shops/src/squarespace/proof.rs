//! Proving who asks: the API key as a bearer (*Squarespace developer documentation*, "Authentication and permissions"). It holds until
//! somebody takes it away.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Duration;
use wire::{Answer, Outgoing, Proof, Token};

/// How long the service wants to be left alone after status 429; it sends no header that says so (*Squarespace developer
/// documentation*, "Rate limits").
const PAUSE: Duration = Duration::from_secs(60);

/// A site's key.
pub(super) struct Key(SecretString);

impl Key {
    /// The key in these credentials.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        Some(Self(credentials.get("key")?.expose_secret().trim().into()))
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.bearer(&self.0);
    }

    fn pause(&self, answer: &Answer) -> Option<Duration> {
        (answer.status() == 429).then_some(PAUSE)
    }
}
