//! Proving who asks: key and secret as name and password of HTTP Basic.

use jiff::Timestamp;
use model::Credentials;
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Duration;
use wire::{Answer, Outgoing, Proof, Token};

/// The shortest of the windows requests are counted in.
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// A shop's key.
pub(super) struct Key {
    key: SecretString,
    secret: SecretString,
}

impl Key {
    /// The key in these credentials, where it is whole.
    pub(super) fn of(credentials: &Credentials) -> Option<Self> {
        // What was copied with the blanks around it is the same key.
        let trimmed = |name| credentials.get(name).map(|it| SecretString::from(it.expose_secret().trim()));
        Some(Self { key: trimmed("key")?, secret: trimmed("secret")? })
    }
}

impl Proof for Key {
    fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
        outgoing.basic(self.key.expose_secret(), &self.secret);
    }

    /// Whether a header says it is not documented, so the shortest window is waited for.
    fn pause(&self, answer: &Answer) -> Option<Duration> {
        (answer.status() == 429).then_some(WINDOW)
    }
}
