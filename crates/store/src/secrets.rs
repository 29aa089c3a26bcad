//! The keys of the shops: in the system's keyring, or in an encrypted file where there is none. Never in the database,
//! a log or an error text.

mod file;
mod keyring;
mod sealed;

use file::SecretsFile;
use keyring::Keyring;
use model::{Credentials, Problem, ProblemCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Where secrets are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretsKind {
    /// The system's keyring: Keychain, Credential Manager, Secret Service.
    Keyring,
    /// A file in the station's folder, encrypted with a key that lies beside it: it keeps secrets out of backups of the
    /// database and from under other users' eyes, not from whoever can read the whole folder.
    EncryptedFile,
}

/// Why a secret could not be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The keyring says no.
    #[error("the keyring answers: {0}")]
    Keyring(String),
    /// The keyring is locked: a person has to open it.
    #[error("the keyring is locked: {0}")]
    Locked(String),
    /// The keyring does not answer.
    #[error("the keyring does not answer")]
    KeyringSilent,
    /// The secret, or its name with the station's folder in it, is longer than the keyring keeps. It goes into the file.
    #[error("the keyring keeps nothing as long")]
    TooLong,
    /// The file cannot be read or written.
    #[error("the file of secrets: {0}")]
    File(#[from] io::Error),
    /// The file is not what was written there, or its key is another's.
    #[error("the file of secrets cannot be opened with its key")]
    Damaged,
    /// What a backup holds does not open with this passphrase.
    #[error("the secrets of the backup do not open with this passphrase")]
    Passphrase,
}

impl From<SecretsError> for Problem {
    fn from(error: SecretsError) -> Self {
        let code = match &error {
            SecretsError::Locked(_) => ProblemCode::KeyringLocked,
            SecretsError::Keyring(_) | SecretsError::KeyringSilent | SecretsError::TooLong => {
                ProblemCode::KeyringFailed
            }
            SecretsError::File(cause) if cause.kind() == io::ErrorKind::StorageFull => ProblemCode::DiskFull,
            SecretsError::File(_) => ProblemCode::SecretsFailed,
            SecretsError::Damaged => ProblemCode::SecretsDamaged,
            SecretsError::Passphrase => return Self::new(ProblemCode::BackupPassphrase),
        };
        Self::new(code).because(error)
    }
}

/// The secrets of one station.
#[derive(Debug)]
pub struct Secrets {
    keyring: Option<Keyring>,
    file: SecretsFile,
}

impl Secrets {
    /// The secrets of the station in `folder`. Takes the keyring where one answers soon, else the file;
    /// `PACKDESK_SECRETS=file` takes the file in any case.
    #[must_use]
    pub fn open(folder: &Path) -> Self {
        let only_file = std::env::var_os("PACKDESK_SECRETS").is_some_and(|choice| choice == "file");
        let keyring = if only_file { None } else { Keyring::reach(folder) };
        Self { keyring, file: SecretsFile::new(folder) }
    }

    /// The secrets of a station that is gone soon: nothing of them in the keyring.
    #[must_use]
    pub fn in_file(folder: &Path) -> Self {
        Self { keyring: None, file: SecretsFile::new(folder) }
    }

    /// Where new secrets go.
    #[must_use]
    pub fn kind(&self) -> SecretsKind {
        if self.keyring.is_some() { SecretsKind::Keyring } else { SecretsKind::EncryptedFile }
    }

    /// The secret of that name. One that was kept in the file before there was a keyring, or that is too long for the keyring, is
    /// found there.
    ///
    /// # Errors
    ///
    /// See [`SecretsError`].
    pub fn get(&self, name: &str) -> Result<Option<Credentials>, SecretsError> {
        let Some(keyring) = &self.keyring else { return self.file.get(name) };
        match keyring.get(name) {
            Ok(None) | Err(SecretsError::TooLong) => self.file.get(name),
            answered => answered,
        }
    }

    /// Keeps a secret, in place of the one of that name.
    ///
    /// # Errors
    ///
    /// See [`SecretsError`].
    pub fn set(&self, name: &str, credentials: &Credentials) -> Result<(), SecretsError> {
        match &self.keyring {
            Some(keyring) => match keyring.set(name, credentials) {
                Ok(()) => self.file.remove(name),
                Err(SecretsError::TooLong) => {
                    // The keyring would answer first with what it kept before.
                    forget(keyring, name)?;
                    self.file.set(name, credentials)
                }
                Err(error) => Err(error),
            },
            None => self.file.set(name, credentials),
        }
    }

    /// Forgets a secret; one that is not there is forgotten already.
    ///
    /// # Errors
    ///
    /// See [`SecretsError`].
    pub fn remove(&self, name: &str) -> Result<(), SecretsError> {
        if let Some(keyring) = &self.keyring {
            forget(keyring, name)?;
        }
        self.file.remove(name)
    }
}

/// Takes a secret out of the keyring. Under a name that is too long for it, it keeps none.
fn forget(keyring: &Keyring, name: &str) -> Result<(), SecretsError> {
    match keyring.remove(name) {
        Err(SecretsError::TooLong) => Ok(()),
        removed => removed,
    }
}

impl Secrets {
    /// The secrets of those names, sealed with a passphrase, for a backup.
    ///
    /// # Errors
    /// See [`SecretsError`].
    pub fn sealed(&self, names: &[String], passphrase: &SecretString) -> Result<Vec<u8>, SecretsError> {
        let mut kept = BTreeMap::new();
        for name in names {
            if let Some(credentials) = self.get(name)? {
                kept.insert(name.clone(), credentials);
            }
        }
        sealed::seal(&kept, passphrase).ok_or(SecretsError::Damaged)
    }

    /// Keeps the secrets of a backup; how many there were.
    ///
    /// # Errors
    /// See [`SecretsError`].
    pub fn keep_all(&self, unsealed: &Unsealed) -> Result<usize, SecretsError> {
        for (name, credentials) in &unsealed.0 {
            self.set(name, credentials)?;
        }
        Ok(unsealed.0.len())
    }
}

/// The secrets of a backup, opened.
pub struct Unsealed(Kept);

impl Unsealed {
    /// Opens what [`Secrets::sealed`] made.
    ///
    /// # Errors
    /// [`SecretsError::Passphrase`] when the passphrase is another one.
    pub fn open(sealed: &[u8], passphrase: &SecretString) -> Result<Self, SecretsError> {
        sealed::open(sealed, passphrase).map(Self).ok_or(SecretsError::Passphrase)
    }
}

/// Secrets by their names.
type Kept = BTreeMap<String, Credentials>;

/// Credentials as they are kept: the only place where they are written, an object of secrets by name.
struct Exposed<'c>(&'c Credentials);

impl Serialize for Exposed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, secret)| (name, secret.expose_secret())))
    }
}
