//! The system's keyring. Every call runs on a thread of its own: some systems wait for a person, and some buses for
//! ever.

use super::{Exposed, SecretsError};
use keyring::{Entry, Error};
use model::Credentials;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use zeroize::Zeroizing;

const SERVICE: &str = "Packdesk";

/// How long a program that starts waits to learn whether there is a keyring.
const REACH: Duration = Duration::from_secs(3);

/// How long a person gets to unlock it.
const UNLOCK: Duration = Duration::from_secs(60);

/// The keyring as it serves one station.
#[derive(Debug)]
pub(super) struct Keyring {
    /// Two stations of one user may know shops of the same name.
    station: String,
}

impl Keyring {
    /// The keyring, if there is one and it answers.
    pub(super) fn reach(folder: &Path) -> Option<Self> {
        let folder = folder.canonicalize().ok()?;
        match within(REACH, || Entry::store_status().as_ref().map_err(ToString::to_string).copied()) {
            Some(Ok(())) => Some(Self { station: folder.to_string_lossy().into_owned() }),
            Some(Err(_)) => {
                tracing::info!("no keyring; secrets are kept in an encrypted file");
                None
            }
            None => {
                tracing::warn!("the keyring does not answer; secrets are kept in an encrypted file");
                None
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<Credentials>, SecretsError> {
        let secret = self.ask(name, |entry| match entry.get_secret() {
            Err(Error::NoEntry) => Ok(None),
            other => other.map(Some),
        })?;
        secret
            .map(Zeroizing::new)
            .map(|secret| serde_json::from_slice(&secret).map_err(|_| SecretsError::Damaged))
            .transpose()
    }

    pub(super) fn set(&self, name: &str, credentials: &Credentials) -> Result<(), SecretsError> {
        let secret = serde_json::to_vec(&Exposed(credentials)).map_err(|_| SecretsError::Damaged)?;
        let secret = Zeroizing::new(secret);
        self.ask(name, move |entry| entry.set_secret(&secret))
    }

    pub(super) fn remove(&self, name: &str) -> Result<(), SecretsError> {
        self.ask(name, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
    }

    fn ask<T: Send + 'static>(
        &self,
        name: &str,
        question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, SecretsError> {
        let user = format!("{name} ({})", self.station);
        within(UNLOCK, move || Entry::new(SERVICE, &user).and_then(|entry| question(&entry)))
            .ok_or(SecretsError::KeyringSilent)?
            .map_err(|error| match error {
                Error::NoStorageAccess(_) => SecretsError::Locked(error.to_string()),
                // Windows: 2560 bytes of a secret, 513 of a name (wincred.h, *CRED_MAX_CREDENTIAL_BLOB_SIZE*,
                // *CRED_MAX_USERNAME_LENGTH*).
                Error::TooLong(..) => SecretsError::TooLong,
                other => SecretsError::Keyring(other.to_string()),
            })
    }
}

/// What `work` answers in that time.
fn within<T: Send + 'static>(time: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (answer, answered) = mpsc::sync_channel(1);
    thread::Builder::new().name("keyring".to_owned()).spawn(move || answer.send(work())).ok()?;
    answered.recv_timeout(time).ok()
}
