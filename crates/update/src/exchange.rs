//! Putting one version in the place of another in one step.

use crate::Fault;
use std::path::Path;

/// Exchanges two files or folders on one disk: at every moment, also of a power cut, each name leads to one of the two
/// (`renameat2`, `RENAME_EXCHANGE`).
///
/// # Errors
/// [`Fault::NotReplaced`] where the system or the disk cannot do that; nothing was changed then.
#[cfg(target_os = "linux")]
pub fn exchange(place: &Path, next: &Path) -> Result<(), Fault> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, next, CWD, place, RenameFlags::EXCHANGE)
        .map_err(|error| Fault::NotReplaced { folder: place.to_owned(), why: error.to_string() })?;
    for folder in [place.parent(), next.parent()].into_iter().flatten() {
        std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(Fault::disk(folder))?;
    }
    Ok(())
}

/// Exchanges two files or folders: this system has no way to do so in one step.
///
/// # Errors
/// [`Fault::NotReplaced`].
#[cfg(not(target_os = "linux"))]
pub fn exchange(place: &Path, _: &Path) -> Result<(), Fault> {
    Err(Fault::NotReplaced { folder: place.to_owned(), why: "this system exchanges no folders".to_owned() })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn each_takes_the_others_name() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        for (at, text) in [(&a, "old"), (&b, "new")] {
            std::fs::create_dir(at).unwrap();
            std::fs::write(at.join("which"), text).unwrap();
        }
        exchange(&a, &b).unwrap();
        assert_eq!(std::fs::read_to_string(a.join("which")).unwrap(), "new");
        assert_eq!(std::fs::read_to_string(b.join("which")).unwrap(), "old");
        assert!(exchange(&a, &folder.path().join("gone")).is_err());
        assert_eq!(std::fs::read_to_string(a.join("which")).unwrap(), "new");
    }
}
