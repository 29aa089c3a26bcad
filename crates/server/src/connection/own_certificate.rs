//! A certificate of the station's own making, for a network in which nobody hands any out. Who connects compares its fingerprint.

use super::tls::{Tls, TlsError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::Day;
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, date_time_ymd};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::NamedTempFile;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;

const CERTIFICATE: &str = "own-certificate.pem";
const KEY: &str = "own-certificate.key";
const MADE: &str = "own-certificate.json";
const DAY: Duration = Duration::from_secs(86_400);
/// How long one is good: as long as the strictest browsers let one last that a person trusts by hand.
const GOOD: Duration = DAY.saturating_mul(825);
/// So long before its end another one is made.
const BEFORE_ITS_END: Duration = DAY.saturating_mul(30);
/// How many letters of base64 stand in a line (RFC 7468, section 2).
const LINE: usize = 64;

/// A certificate the station made itself, with its key.
pub struct OwnCertificate {
    /// What is served with it.
    pub tls: Tls,
    /// The SHA-256 of it, as browsers and OpenSSL show it: `AB:CD:…`.
    pub fingerprint: String,
    /// The file of the certificate alone, for whoever is to trust it.
    pub file: PathBuf,
}

/// What one was made for.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct Made {
    /// The names and addresses the station is reached under.
    names: Vec<String>,
    /// The day it ends on.
    until: Day,
}

impl OwnCertificate {
    /// The one in a folder, where it is for these names and not about to end; else a new one in its place.
    ///
    /// # Errors
    /// When a name is none, or the folder cannot be written.
    pub fn of(folder: &Path, names: &[String], today: Day) -> Result<Self, TlsError> {
        match kept(folder, names, today) {
            Some(own) => Ok(own),
            None => {
                make(folder, names, today)?;
                read(folder)
            }
        }
    }
}

/// The one in the folder, where it still does.
fn kept(folder: &Path, names: &[String], today: Day) -> Option<OwnCertificate> {
    let made: Made = serde_json::from_slice(&fs::read(folder.join(MADE)).ok()?).ok()?;
    let soon = today.0.checked_add(BEFORE_ITS_END).ok()?;
    // One whose key is another's was broken off while it was made.
    (made.names == names && soon < made.until.0).then(|| read(folder).ok()).flatten()
}

fn read(folder: &Path) -> Result<OwnCertificate, TlsError> {
    let file = folder.join(CERTIFICATE);
    let tls = Tls::from_files(&file, &folder.join(KEY))?;
    let certificate = CertificateDer::from_pem_file(&file).map_err(|error| TlsError::of(&file, &error))?;
    let digest = Sha256::digest(&certificate);
    let fingerprint = digest.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":");
    Ok(OwnCertificate { tls, fingerprint, file })
}

fn make(folder: &Path, names: &[String], today: Day) -> Result<(), TlsError> {
    let failed = |error: &dyn std::fmt::Display| TlsError::of(folder, error);
    let until = Day(today.0.checked_add(GOOD).map_err(|error| failed(&error))?);
    let moment = |day: Day| {
        let part = |number: i8| u8::try_from(number).unwrap_or(1);
        date_time_ymd(i32::from(day.0.year()), part(day.0.month()), part(day.0.day()))
    };
    let mut params = CertificateParams::new(names).map_err(|error| failed(&error))?;
    // Clocks of other machines may be behind.
    params.not_before = moment(Day(today.0.checked_sub(DAY).map_err(|error| failed(&error))?));
    params.not_after = moment(until);
    params.distinguished_name.push(DnType::CommonName, "Packdesk");
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    let key = KeyPair::generate().map_err(|error| failed(&error))?;
    let certificate = params.self_signed(&key).map_err(|error| failed(&error))?;
    let made = Made { names: names.to_vec(), until };
    let made = serde_json::to_vec(&made).map_err(|error| failed(&error))?;
    // What says that they are whole comes last.
    let files = [
        (KEY, pem("PRIVATE KEY", &key.serialize_der())),
        (CERTIFICATE, pem("CERTIFICATE", certificate.der())),
        (MADE, made),
    ];
    files.into_iter().try_for_each(|(name, content)| write(folder, name, &content)).map_err(|error| failed(&error))
}

/// In the place of the file of that name, readable by its owner alone.
fn write(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name))?;
    Ok(())
}

fn pem(kind: &str, der: &[u8]) -> Vec<u8> {
    let text = BASE64.encode(der);
    let mut lines = format!("-----BEGIN {kind}-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, more) = rest.split_at(rest.len().min(LINE));
        lines.push_str(line);
        lines.push('\n');
        rest = more;
    }
    format!("{lines}-----END {kind}-----\n").into_bytes()
}
