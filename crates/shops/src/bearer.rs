//! Proving who asks with a token that holds until somebody takes it away (RFC 6750, section 2.1).

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

/// A shop's token.
pub(crate) struct Bearer(SecretString);

impl Bearer {
    /// The token in the field `token` of these credentials.
    pub(crate) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same token.
        Some(Self(credentials.get("token")?.expose_secret().trim().into()))
    }
}

impl Proof for Bearer {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.bearer(&self.0);
    }
}
