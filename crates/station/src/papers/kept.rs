//! Files that are read once and kept until they change: no label waits for them.

use std::collections::HashMap;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// What was made of files, each as it was when it was read.
pub(crate) struct Kept<T>(Mutex<HashMap<PathBuf, (Stamp, T)>>);

/// What tells one writing of a file from another.
type Stamp = (SystemTime, u64);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Kept<T> {
    /// What is made of a file; nothing where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub(crate) fn of(&self, file: &Path, make: impl FnOnce(&[u8]) -> T) -> Result<Option<T>> {
        let stamp = match std::fs::metadata(file).and_then(|it| Ok((it.modified()?, it.len()))) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            stamp => stamp?,
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, it)) = kept.get(file).filter(|(of, _)| *of == stamp) {
            return Ok(Some(it.clone()));
        }
        let made = make(&crate::read_given_file(file)?);
        kept.insert(file.to_owned(), (stamp, made.clone()));
        Ok(Some(made))
    }
}
