//! Secrets in a file, for systems without a keyring: `secrets.bin`, sealed with XChaCha20-Poly1305 under the random key
//! in `secrets.key`. The sealed file is a format byte, the nonce, and the ciphertext of a JSON object of credentials.

use super::{Exposed, Kept, SecretsError};
use crate::private;
use chacha20poly1305::aead::{Aead, AeadCore, KeyInit, OsRng, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use model::Credentials;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const NONCE: usize = 24;

#[derive(Debug)]
pub(super) struct SecretsFile {
    folder: PathBuf,
}

impl SecretsFile {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<Credentials>, SecretsError> {
        Ok(self.read()?.remove(name))
    }

    pub(super) fn set(&self, name: &str, credentials: &Credentials) -> Result<(), SecretsError> {
        self.change(|kept| kept.insert(name.to_owned(), credentials.clone()).as_ref() != Some(credentials))
    }

    pub(super) fn remove(&self, name: &str) -> Result<(), SecretsError> {
        if !self.folder.join("secrets.bin").exists() {
            return Ok(());
        }
        self.change(|kept| kept.remove(name).is_some())
    }

    fn read(&self) -> Result<Kept, SecretsError> {
        let sealed = match fs::read(self.folder.join("secrets.bin")) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kept::new()),
            Err(error) => return Err(error.into()),
        };
        let key = fs::read(self.folder.join("secrets.key")).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => SecretsError::Damaged,
            _ => error.into(),
        })?;
        open(&sealed, &key).ok_or(SecretsError::Damaged)
    }

    /// Reads, changes and writes while no other process does; `change` says whether there is anything to write.
    fn change(&self, change: impl FnOnce(&mut Kept) -> bool) -> Result<(), SecretsError> {
        private::create_folder(&self.folder)?;
        let turn = private::open_file(&self.folder.join("secrets.lock"))?;
        turn.lock()?;
        let mut kept = self.read()?;
        if change(&mut kept) {
            let key = self.key()?;
            let sealed = seal(&kept, &key).ok_or(SecretsError::Damaged)?;
            private::replace(&self.folder, "secrets.bin", &sealed)?;
        }
        Ok(())
    }

    fn key(&self) -> Result<Vec<u8>, SecretsError> {
        match fs::read(self.folder.join("secrets.key")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = XChaCha20Poly1305::generate_key(&mut OsRng);
                private::replace(&self.folder, "secrets.key", &key)?;
                Ok(key.to_vec())
            }
            other => Ok(other?),
        }
    }
}

fn seal(kept: &Kept, key: &[u8]) -> Option<Vec<u8>> {
    let nonce = XChaCha20Poly1305::generate_nonce(&mut OsRng);
    let exposed: BTreeMap<&str, Exposed<'_>> =
        kept.iter().map(|(name, credentials)| (name.as_str(), Exposed(credentials))).collect();
    let plain = Zeroizing::new(serde_json::to_vec(&exposed).ok()?);
    let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
    let ciphertext = cipher.encrypt(&nonce, Payload { msg: &plain, aad: &[FORMAT] }).ok()?;
    Some([&[FORMAT], nonce.as_slice(), &ciphertext].concat())
}

fn open(sealed: &[u8], key: &[u8]) -> Option<Kept> {
    let (&[FORMAT], rest) = sealed.split_first_chunk::<1>()? else { return None };
    let (nonce, ciphertext) = rest.split_at_checked(NONCE)?;
    if key.len() != size_of::<Key>() {
        return None;
    }
    let cipher = XChaCha20Poly1305::new_from_slice(key).ok()?;
    let plain =
        Zeroizing::new(cipher.decrypt(XNonce::from_slice(nonce), Payload { msg: ciphertext, aad: &[FORMAT] }).ok()?);
    serde_json::from_slice(&plain).ok()
}
