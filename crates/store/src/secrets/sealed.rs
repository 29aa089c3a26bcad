//! Secrets in a backup, sealed with XChaCha20-Poly1305 under a key that Argon2id makes of a passphrase. A format byte, the salt,
//! the nonce, and the ciphertext of a JSON object of credentials.

use super::{Exposed, Kept};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::rand_core::RngCore as _;
use chacha20poly1305::aead::{Aead, AeadCore, KeyInit, OsRng, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret as _, SecretString};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;

/// What guessing one passphrase costs: 64 MiB and three passes (RFC 9106, section 4, the second recommended option).
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

pub(super) fn seal(kept: &Kept, passphrase: &SecretString) -> Option<Vec<u8>> {
    let mut salt = [0; SALT];
    OsRng.fill_bytes(&mut salt);
    let nonce = XChaCha20Poly1305::generate_nonce(&mut OsRng);
    let exposed: BTreeMap<&str, Exposed<'_>> =
        kept.iter().map(|(name, credentials)| (name.as_str(), Exposed(credentials))).collect();
    let plain = Zeroizing::new(serde_json::to_vec(&exposed).ok()?);
    let ciphertext = cipher(passphrase, &salt)?.encrypt(&nonce, Payload { msg: &plain, aad: &[FORMAT] }).ok()?;
    Some([&[FORMAT], salt.as_slice(), nonce.as_slice(), &ciphertext].concat())
}

pub(super) fn open(sealed: &[u8], passphrase: &SecretString) -> Option<Kept> {
    let (&[FORMAT], rest) = sealed.split_first_chunk::<1>()? else { return None };
    let (salt, rest) = rest.split_at_checked(SALT)?;
    let (nonce, ciphertext) = rest.split_at_checked(NONCE)?;
    let cipher = cipher(passphrase, salt)?;
    let payload = Payload { msg: ciphertext, aad: &[FORMAT] };
    let plain = Zeroizing::new(cipher.decrypt(XNonce::from_slice(nonce), payload).ok()?);
    serde_json::from_slice(&plain).ok()
}

fn cipher(passphrase: &SecretString, salt: &[u8]) -> Option<XChaCha20Poly1305> {
    let mut key = Zeroizing::new([0_u8; 32]);
    let params = Params::new(MEMORY, PASSES, LANES, Some(key.len())).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(passphrase.expose_secret().as_bytes(), salt, key.as_mut_slice()).ok()?;
    XChaCha20Poly1305::new_from_slice(key.as_slice()).ok()
}
