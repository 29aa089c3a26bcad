//! What was read of files that carriers hand out: read when the first label needs it, and again when one of them changed.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// When each file was changed; none where it is not there.
type Stamp = Vec<Option<SystemTime>>;

/// What files say, or what is wrong with them.
type Said<T, E> = Result<Arc<T>, E>;

/// Files, and what was read of them last.
pub(super) struct Kept<T, E> {
    files: Vec<PathBuf>,
    read: Mutex<Option<(Stamp, Said<T, E>)>>,
}

impl<T, E: Clone> Kept<T, E> {
    pub(super) fn new(files: Vec<PathBuf>) -> Self {
        Self { files, read: Mutex::default() }
    }

    /// What the files say now. Errors are kept as well: a file that is wrong is read once.
    pub(super) fn get(&self, read: impl FnOnce(&[PathBuf]) -> Result<T, E>) -> Said<T, E> {
        let stamp: Stamp = self.files.iter().map(|file| file.metadata().and_then(|it| it.modified()).ok()).collect();
        let mut kept = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of, said)) if *of == stamp => said.clone(),
            _ => {
                let said = read(&self.files).map(Arc::new);
                *kept = Some((stamp, said.clone()));
                said
            }
        }
    }
}
