//! A folder that gets one file a label.

use crate::error::{SendError, SentBytes};
use model::PrinterLanguage;
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
    /// there afterwards, on the disk, or none.
    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        self.file = self
            .write(document, name)
            .map_err(|error| SendError { sent: SentBytes::None, reason: error.to_string() })?;
        Ok(())
    }

    pub(crate) fn file(&self) -> String {
        self.file.display().to_string()
    }

    fn write(&self, document: &[u8], name: &str) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.path)?;
        let mut copy = tempfile::NamedTempFile::new_in(&self.path)?;
        copy.write_all(document)?;
        copy.as_file().sync_all()?;
        for again in 0.. {
            let mark = if again == 0 { String::new() } else { format!("-{again}") };
            let path = self.path.join(format!("{name}{mark}.{}", self.language.extension()));
            match copy.persist_noclobber(&path) {
                Ok(_) => {
                    sync_folder(&self.path)?;
                    return Ok(path);
                }
                Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => copy = refused.file,
                Err(refused) => return Err(refused.error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

/// Makes a new name in a folder survive a power cut. Windows does so by itself and cannot open folders.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}
