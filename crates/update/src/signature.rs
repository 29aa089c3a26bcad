//! Whether a package is the one its publisher signed, for this version and this target.
//!
//! Signatures and keys are minisign's (<https://jedisct1.github.io/minisign/>), in the base64 that Tauri's updater wraps them in. The
//! comment a signature vouches for has fields between tabs, each `name:value`; beside Tauri's own `timestamp` and `file` stand
//! `program`, `version` and `target`.

use crate::{Fault, Offer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use minisign_verify::{PublicKey, Signature};
use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::Path;

/// The program that packages are signed as.
pub const PROGRAM: &str = "packdesk";

/// A publisher's public key.
#[derive(Clone)]
pub struct Key(PublicKey);

impl Key {
    /// Reads a key: minisign's line (`RW…`), its file of two lines, or the base64 of that file, as Tauri has it.
    ///
    /// # Errors
    /// [`Fault::Key`].
    pub fn read(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        let unwrapped = BASE64.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let text = unwrapped.as_deref().unwrap_or(text).trim();
        let line = text.lines().last().unwrap_or_default();
        PublicKey::from_base64(line.trim()).map(Self).map_err(|_| Fault::Key)
    }
}

/// A package that is the one its publisher signed. It is read from the file that was looked at, never opened again by its name.
#[derive(Debug)]
pub struct Genuine {
    file: File,
}

impl Genuine {
    /// Reads a fetched package whole, and compares it with what its publisher signed.
    ///
    /// # Errors
    /// [`Fault::Forged`] where the signature is another's, of another file, or of another program, version or target;
    /// [`Fault::Disk`].
    pub fn check(mut file: File, name: &Path, offer: &Offer, key: &Key) -> Result<Self, Fault> {
        let signature =
            Signature::decode(&offer.signature).map_err(|_| Fault::Forged("its signature cannot be read"))?;
        let mut verifier =
            key.0.verify_stream(&signature).map_err(|_| Fault::Forged("it is signed with another key"))?;
        file.rewind().map_err(Fault::disk(name))?;
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = file.read(&mut buffer).map_err(Fault::disk(name))?;
            if read == 0 {
                break;
            }
            verifier.update(&buffer[..read]);
        }
        verifier.finalize().map_err(|_| Fault::Forged("it is not the file that was signed"))?;
        let says = |field: &str| {
            let mut fields = signature.trusted_comment().split('\t').filter_map(|field| field.split_once(':'));
            fields.find(|(name, _)| *name == field).map_or("", |(_, value)| value)
        };
        if says("program") != PROGRAM {
            return Err(Fault::Forged("it was signed as another program"));
        }
        if says("version") != offer.version.to_string() {
            return Err(Fault::Forged("it was signed as another version"));
        }
        if says("target") != offer.target {
            return Err(Fault::Forged("it was signed for another system"));
        }
        file.rewind().map_err(Fault::disk(name))?;
        Ok(Self { file })
    }

    /// Its content, from the beginning.
    #[must_use]
    pub fn into_file(self) -> File {
        self.file
    }
}
