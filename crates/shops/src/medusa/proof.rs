//! Proving who asks: a secret API key as the user's name of HTTP Basic, without a password (*Medusa documentation*, "Admin API
//! Reference", "Authentication"). It holds until somebody revokes it.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

/// A shop's secret API key.
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
        outgoing.basic(self.0.expose_secret(), &SecretString::default());
    }
}
