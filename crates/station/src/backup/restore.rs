//! Putting a backup in a station's place: unpacked beside it, checked whole, and then swapped.

use super::folder::{self, stamp};
use super::hashed::Hashed;
use super::manifest::{DATABASE, FORMAT, MANIFEST, Manifest, SECRETS, is_ours};
use super::{damaged, not_written};
use model::{Problem, ProblemCode, UtcDateTime};
use secrecy::SecretString;
use serde::Serialize;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;
use store::{CopyProblem, Secrets, Unsealed};
#[cfg(feature = "export")]
use ts_rs::TS;
use zip::ZipArchive;

/// A backup that takes the station's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Restored {
    /// When it was made.
    pub made: UtcDateTime,
    /// The folder the station that was there is kept in; none where there was none, or where the next start puts it there.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub aside: Option<String>,
    /// How many secrets came with it.
    pub secrets: u32,
}

/// The largest manifest that is read.
const LARGEST_MANIFEST: u64 = 4 << 20;

/// The largest secrets that are read, all of them at once.
const LARGEST_SECRETS: u64 = 4 << 20;

/// Puts a backup in the place of the station in a folder, which nobody has open, and keeps the old one aside.
///
/// # Errors
/// `backup-damaged`, `backup-newer`, `station-open`, `backup-passphrase`, `disk-full`, `file-unwritable`.
pub fn restore(
    folder: &Path,
    file: &Path,
    passphrase: Option<&SecretString>,
    now: UtcDateTime,
) -> Result<Restored, Problem> {
    folder::make(folder)?;
    let secrets = passphrase.map(|passphrase| unsealed(file, passphrase)).transpose()?;
    let (manifest, unpacked) = unpack(folder, file)?;
    let replaced = store::replace_station(folder, unpacked.path(), &aside_name(now))?;
    // It is in its place; there is nothing left to tidy up.
    drop(unpacked.keep());
    let secrets = secrets.map(|secrets| Secrets::open(folder).keep_all(&secrets)).transpose()?;
    let aside = replaced.aside.map(|aside| aside.display().to_string());
    Ok(Restored { made: manifest.made, aside, secrets: count(secrets) })
}

fn count(secrets: Option<usize>) -> u32 {
    u32::try_from(secrets.unwrap_or_default()).unwrap_or(u32::MAX)
}

/// Gets a backup ready to be put in the place of the station in a folder by its next opening; its secrets are kept at once.
pub(super) fn prepare(
    folder: &Path,
    file: &Path,
    to: &Secrets,
    passphrase: Option<&SecretString>,
    now: UtcDateTime,
) -> Result<Restored, Problem> {
    let secrets = passphrase.map(|passphrase| unsealed(file, passphrase)).transpose()?;
    let (manifest, unpacked) = unpack(folder, file)?;
    store::prepare_replacing(folder, unpacked.path(), &aside_name(now))?;
    drop(unpacked.keep());
    let secrets = secrets.map(|secrets| to.keep_all(&secrets)).transpose()?;
    Ok(Restored { made: manifest.made, aside: None, secrets: count(secrets) })
}

/// How the folder of a station begins that a backup took the place of; the moment follows.
pub(crate) const ASIDE: &str = "before-restore-";

fn aside_name(now: UtcDateTime) -> String {
    format!("{ASIDE}{}", stamp(now))
}

/// The secrets of a backup.
fn unsealed(file: &Path, passphrase: &SecretString) -> Result<Unsealed, Problem> {
    let mut backup = Backup::open(file)?;
    let Some(kept) = backup.manifest.files.iter().find(|it| it.name == SECRETS) else {
        return Err(Problem::new(ProblemCode::BackupWithoutSecrets).with("file", file.display().to_string()));
    };
    if kept.bytes > LARGEST_SECRETS {
        return Err(damaged(file, "its secrets are too large"));
    }
    let mut sealed = Vec::new();
    backup.copy(SECRETS, &mut sealed)?;
    Ok(Unsealed::open(&sealed, passphrase)?)
}

/// Reads a whole backup and compares it with what it says of itself.
pub(super) fn check(file: &Path) -> Result<(), Problem> {
    let mut backup = Backup::open(file)?;
    for name in backup.names() {
        backup.copy(&name, &mut io::sink())?;
    }
    Ok(())
}

/// Unpacks a backup beside the station it is for, and looks at every page of its database.
fn unpack(folder: &Path, file: &Path) -> Result<(Manifest, tempfile::TempDir), Problem> {
    let mut backup = Backup::open(file)?;
    let unpacked = tempfile::Builder::new().prefix(".restore-").tempdir_in(folder).map_err(not_written(folder))?;
    close_to_others(unpacked.path()).map_err(not_written(folder))?;
    for name in backup.names().into_iter().filter(|name| name != SECRETS) {
        let to = unpacked.path().join(&name);
        if let Some(folder) = to.parent() {
            folder::make(folder)?;
        }
        let mut written = store::private::open_file(&to).map_err(not_written(&to))?;
        backup.copy(&name, &mut written)?;
        written.sync_all().map_err(not_written(&to))?;
    }
    match store::check_copy(&unpacked.path().join(DATABASE))? {
        Ok(_) => Ok((backup.manifest, unpacked)),
        Err(CopyProblem::Newer { found }) => Err(newer(file, found)),
        Err(CopyProblem::Damaged) => Err(damaged(file, "its database does not fit together")),
    }
}

#[cfg(unix)]
fn close_to_others(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}

fn newer(file: &Path, version: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::BackupNewer).with("file", file.display().to_string()).because(version)
}

/// A backup that is read.
struct Backup<'f> {
    file: &'f Path,
    zip: ZipArchive<BufReader<File>>,
    manifest: Manifest,
}

impl<'f> Backup<'f> {
    fn open(file: &'f Path) -> Result<Self, Problem> {
        let unreadable = |error: io::Error| {
            Problem::new(ProblemCode::FileUnreadable).with("file", file.display().to_string()).because(error)
        };
        let opened = File::open(file).map_err(unreadable)?;
        let mut zip = ZipArchive::new(BufReader::new(opened)).map_err(|_| damaged(file, "not a backup"))?;
        let mut text = Vec::new();
        let manifest = zip.by_name(MANIFEST).map_err(|_| damaged(file, "it has no manifest"))?;
        manifest.take(LARGEST_MANIFEST).read_to_end(&mut text).map_err(|_| damaged(file, "its manifest is damaged"))?;
        let says: serde_json::Value =
            serde_json::from_slice(&text).map_err(|_| damaged(file, "its manifest is damaged"))?;
        if says["format"].as_u64().is_some_and(|format| format > u64::from(FORMAT)) {
            return Err(newer(file, &says["format"]));
        }
        let manifest: Manifest = serde_json::from_value(says).map_err(|_| damaged(file, "its manifest is damaged"))?;
        let names: HashSet<&str> = manifest.files.iter().map(|it| it.name.as_str()).collect();
        if names.len() < manifest.files.len() || !names.contains(DATABASE) || !names.iter().all(|name| is_ours(name)) {
            return Err(damaged(file, "its manifest names what is no backup's"));
        }
        Ok(Self { file, zip, manifest })
    }

    fn names(&self) -> Vec<String> {
        self.manifest.files.iter().map(|it| it.name.clone()).collect()
    }

    /// Copies a file out of it, no more than it says, and compares it with what it says.
    fn copy(&mut self, name: &str, to: &mut impl Write) -> Result<(), Problem> {
        let says = self.manifest.files.iter().find(|it| it.name == name).cloned();
        let says = says.ok_or_else(|| damaged(self.file, "a file is missing"))?;
        let entry = self.zip.by_name(name).map_err(|_| damaged(self.file, "a file is missing"))?;
        let mut content = Hashed::new(entry.take(says.bytes.saturating_add(1)));
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = content.read(&mut buffer).map_err(|_| damaged(self.file, "a file is damaged"))?;
            if read == 0 {
                break;
            }
            to.write_all(&buffer[..read]).map_err(not_written(self.file))?;
        }
        if content.end() != (says.bytes, says.sha256) {
            return Err(damaged(self.file, "a file is not the one it was"));
        }
        Ok(())
    }
}
