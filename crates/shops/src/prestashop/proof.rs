//! Proving who asks: the key is the name of HTTP Basic, without a password (*PrestaShop developer documentation*, "Web
//! service", "Authentication"). Hosts that keep the header from PHP are asked with the key in the query.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use wire::{Outgoing, Proof, Token};

/// A shop's key.
pub(super) struct Key {
    key: SecretString,
    in_query: bool,
}

impl Key {
    /// The key in these credentials.
    pub(super) fn of(credentials: &Credentials, in_query: bool) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        let key = SecretString::from(credentials.get("key")?.expose_secret().trim());
        Some(Self { key, in_query })
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        if self.in_query {
            outgoing.query.push(("ws_key".to_owned(), self.key.expose_secret().to_owned()));
        } else {
            outgoing.basic(self.key.expose_secret(), &SecretString::from(""));
        }
    }
}
