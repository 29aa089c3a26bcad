//! Proving who asks: both keys of an integration by HTTP Basic (*Sendcloud API documentation*, "Authentication").

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

/// The keys of an account.
pub(super) struct Keys {
    public: SecretString,
    secret: SecretString,
}

impl Keys {
    /// The keys in these credentials, where both are there.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        let trimmed = |name| credentials.get(name).map(|it| SecretString::from(it.expose_secret().trim()));
        Some(Self { public: trimmed("public_key")?, secret: trimmed("secret_key")? })
    }
}

impl Proof for Keys {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.basic(self.public.expose_secret(), &self.secret);
    }
}
