//! Unpacking a package that is its publisher's.

use crate::installation::check_own_folder;
use crate::{Fault, Genuine, Place};
use flate2::read::GzDecoder;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use tar::{Archive, EntryType};

/// The most an archive becomes, in bytes, and the most files it has.
const LARGEST: u64 = 1 << 30;
const MOST_FILES: usize = 20_000;

/// Makes the version that a package holds ready at `next`, for a place of that kind. It lies on the disk when this returns.
///
/// # Errors
/// [`Fault::Broken`] says what is wrong with the package; [`Fault::Disk`].
pub fn unpack(package: Genuine, place: &Place, next: &Path) -> Result<(), Fault> {
    let file = package.into_file();
    match place {
        Place::Folder(_) => unpack_folder(file, next)?,
        Place::File(_) => copy_program(file, next)?,
    }
    flush(next)
}

fn broken(why: impl ToString) -> Fault {
    Fault::Broken(why.to_string())
}

fn unpack_folder(file: File, next: &Path) -> Result<(), Fault> {
    fs::create_dir_all(next).map_err(Fault::disk(next))?;
    let mut archive = Archive::new(GzDecoder::new(file).take(LARGEST));
    let (mut files, mut bytes) = (0, 0);
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name = entry.path().map_err(broken)?.into_owned();
        let Some(inside) = below_top(&name) else { return Err(broken(format!("it holds {}", name.display()))) };
        let to = next.join(inside);
        match entry.header().entry_type() {
            EntryType::Directory => fs::create_dir_all(&to).map_err(Fault::disk(&to))?,
            EntryType::Regular => {
                files += 1;
                bytes += entry.size();
                if files > MOST_FILES || bytes > LARGEST {
                    return Err(broken("it is too large"));
                }
                let runs = entry.header().mode().map_err(broken)? & 0o100 != 0;
                let mut written = new_file(&to, runs)?;
                let copied = io::copy(&mut entry, &mut written).map_err(|error| match error.kind() {
                    // Only writing fills a disk; all else is a fault of what is read.
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::disk(&to)(error),
                    _ => broken(error),
                })?;
                if copied != entry.size() {
                    return Err(broken(format!("{} is cut off", name.display())));
                }
                written.sync_all().map_err(Fault::disk(&to))?;
            }
            other => return Err(broken(format!("{} is of kind {other:?}", name.display()))),
        }
    }
    check_own_folder(next).map_err(broken)
}

/// A path without the folder that all of an archive lies in; `None` for one that leads elsewhere.
fn below_top(name: &Path) -> Option<PathBuf> {
    let mut steps = name.components();
    let Some(Component::Normal(_)) = steps.next() else { return None };
    let inside = steps.as_path();
    inside.components().all(|step| matches!(step, Component::Normal(_))).then(|| inside.to_owned())
}

fn copy_program(mut file: File, next: &Path) -> Result<(), Fault> {
    let mut written = new_file(next, true)?;
    io::copy(&mut file, &mut written).map_err(Fault::disk(next))?;
    written.sync_all().map_err(Fault::disk(next))
}

/// A file that is not there yet; one that runs where it is a program.
fn new_file(to: &Path, runs: bool) -> Result<File, Fault> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Fault::disk(folder))?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if runs { 0o755 } else { 0o644 });
    #[cfg(not(unix))]
    let _ = runs;
    options.open(to).map_err(Fault::disk(to))
}

/// Brings the names in a folder, and in those below it, to the disk; other systems than Unix do that by themselves.
fn flush(path: &Path) -> Result<(), Fault> {
    if !cfg!(unix) || !path.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(Fault::disk(path))? {
        flush(&entry.map_err(Fault::disk(path))?.path())?;
    }
    File::open(path).and_then(|folder| folder.sync_all()).map_err(Fault::disk(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_below_the_top() {
        assert_eq!(below_top(Path::new("packdesk-0.2.0/bin/packdesk")), Some("bin/packdesk".into()));
        assert_eq!(below_top(Path::new("packdesk-0.2.0/")), Some("".into()));
        for bad in ["/bin/packdesk", "../bin/packdesk", "a/../../bin", "./a", ""] {
            assert_eq!(below_top(Path::new(bad)), None, "{bad}");
        }
    }
}
