//! Proving who asks: the secret token of a custom app as a bearer (*Ecwid REST API v3*, "Access tokens"). It holds until somebody takes
//! the app away.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

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
        outgoing.bearer(&self.0);
    }
}
