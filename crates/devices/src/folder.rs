//! A folder that gets one file a label.

use crate::error::{DeviceError, SendError, SentBytes};
use model::{PrinterLanguage, is_device_name};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A folder, and the file last written to it.
pub(crate) struct Folder {
    path: PathBuf,
    language: PrinterLanguage,
    file: PathBuf,
}

impl Folder {
    pub(crate) fn new(path: &str, language: PrinterLanguage) -> Self {
        Self { path: PathBuf::from(path), language, file: PathBuf::new() }
    }

    /// Writes a document as a file of its own; a file that is there is never overwritten. Either the whole file is
    /// there afterwards, on the disk, or none under its name.
    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        self.file = self
            .write(document, &escaped(name))
            .map_err(|error| SendError { sent: SentBytes::None, source: DeviceError::Folder(error) })?;
        // From here on the label is there; only whether its name outlives a power cut is open.
        sync_folder(&self.path).map_err(|error| SendError { sent: SentBytes::Some, source: DeviceError::Folder(error) })
    }

    pub(crate) fn file(&self) -> String {
        self.file.display().to_string()
    }

    fn write(&self, document: &[u8], name: &str) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.path)?;
        // Whoever fetches labels from here skips hidden files, so never sees half a label.
        let mut copy = readable(tempfile::Builder::new().prefix(".label-")).tempfile_in(&self.path)?;
        copy.write_all(document)?;
        copy.as_file().sync_all()?;
        let mut again = 0;
        loop {
            let mark = if again == 0 { String::new() } else { format!("-{again}") };
            let path = self.path.join(format!("{name}{mark}.{}", self.language.extension()));
            match copy.persist_noclobber(&path) {
                Ok(_) => return Ok(path),
                Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => copy = refused.file,
                Err(refused) => return Err(refused.error),
            }
            again += 1;
        }
    }
}

/// A name that is one file's name on every system: what could lead elsewhere or is not allowed becomes `_`, and a device's name
/// follows after a word.
fn escaped(name: &str) -> String {
    let safe = |letter: char| if letter.is_alphanumeric() || matches!(letter, '-' | '_' | ' ') { letter } else { '_' };
    let name: String = name.chars().map(safe).take(100).collect();
    match name.trim() {
        "" => "label".to_owned(),
        device if is_device_name(device) => format!("label {device}"),
        _ => name,
    }
}

/// Whoever may read the folder's other files may read this one: a label is often fetched by another user's program.
#[cfg(unix)]
fn readable<'a, 'p, 's>(file: &'a mut tempfile::Builder<'p, 's>) -> &'a mut tempfile::Builder<'p, 's> {
    use std::os::unix::fs::PermissionsExt as _;
    file.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn readable<'a, 'p, 's>(file: &'a mut tempfile::Builder<'p, 's>) -> &'a mut tempfile::Builder<'p, 's> {
    file
}

/// Makes a new name in a folder survive a power cut. Windows does so by itself and cannot open folders.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}
