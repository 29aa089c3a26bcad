//! Another station in the place of the one in a folder: the old one stays, set aside in a folder of its own.
//!
//! What comes was unpacked and checked beside it (`restore.next`). Then names change, one after the other: the old files go
//! aside, the new ones come, the database last. A crash in between is finished by whoever comes next
//! ([`finish_replacing`]); until then the folder is one whose database is gone, which nobody takes for a new station.

use crate::in_use::InUse;
use crate::{FILE, Result, StoreError, marks, private};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Where what comes was unpacked.
const NEXT: &str = "restore.next";

/// What is the station's own and goes aside with it. The secrets stay: they belong to this machine.
const OWN: [&str; 7] = [FILE, "station.db-wal", "station.db-shm", marks::inside::FILE, "layouts", "logos", "at-work"];

/// Where the old station went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Its folder; none where there was nothing.
    pub aside: Option<PathBuf>,
}

/// Gets the station that was unpacked into `unpacked`, a folder in `folder`, ready to come: the next opening puts it in the place
/// of the one there ([`finish_replacing`]). `aside` is the name of the folder the old one is kept in.
///
/// # Errors
/// [`StoreError::Folder`], [`StoreError::Full`].
pub fn prepare_replacing(folder: &Path, unpacked: &Path, aside: &str) -> Result<()> {
    let unusable = |cause| StoreError::folder(folder, cause);
    let turn = private::open_file(&folder.join(crate::TURN)).map_err(unusable)?;
    turn.lock().map_err(unusable)?;
    prepare(folder, unpacked, aside).map_err(unusable)
}

/// Puts the station that was unpacked into `unpacked`, a folder in `folder`, in the place of the one there, now.
///
/// # Errors
/// [`StoreError::Open`] while somebody has the station open; [`StoreError::Folder`], [`StoreError::Full`].
pub fn replace_station(folder: &Path, unpacked: &Path, aside: &str) -> Result<Replaced> {
    let unusable = |cause| StoreError::folder(folder, cause);
    let turn = private::open_file(&folder.join(crate::TURN)).map_err(unusable)?;
    turn.lock().map_err(unusable)?;
    let _alone = InUse::alone(folder).map_err(unusable)?.ok_or_else(|| StoreError::Open(folder.to_owned()))?;
    prepare(folder, unpacked, aside).and_then(|()| finish(folder)).map_err(unusable)
}

fn prepare(folder: &Path, unpacked: &Path, aside: &str) -> io::Result<()> {
    let next = folder.join(NEXT);
    if next.exists() {
        fs::remove_dir_all(&next)?;
    }
    private::replace(unpacked, ASIDE, aside.as_bytes())?;
    fs::rename(unpacked, &next)?;
    private::flush_names(folder)
}

/// Where `restore.next` says how the folder of the old station is called.
const ASIDE: &str = "aside";

/// Where the old station goes when nothing that can be read says it.
const UNNAMED: &str = "before-restore";

/// The name of the folder of the old station: one in the station's own, and nowhere else.
fn aside_name(next: &Path) -> String {
    let name = fs::read_to_string(next.join(ASIDE)).unwrap_or_default();
    let steps: Vec<Component<'_>> = Path::new(name.trim()).components().collect();
    match steps[..] {
        [Component::Normal(name)] => name.to_string_lossy().into_owned(),
        _ => UNNAMED.to_owned(),
    }
}

/// What lies in `restore.next` once all of the old station is aside.
const OLD_IS_ASIDE: &str = "old-is-aside";

/// Finishes what a crash left half done; nothing where nothing was.
///
/// # Errors
/// [`StoreError::Open`] while somebody has the station open; [`StoreError::Folder`], [`StoreError::Full`].
pub fn finish_replacing(folder: &Path) -> Result<Option<Replaced>> {
    if !folder.join(NEXT).is_dir() {
        return Ok(None);
    }
    let unusable = |cause| StoreError::folder(folder, cause);
    let turn = private::open_file(&folder.join(crate::TURN)).map_err(unusable)?;
    turn.lock().map_err(unusable)?;
    if !folder.join(NEXT).is_dir() {
        return Ok(None);
    }
    let _alone = InUse::alone(folder).map_err(unusable)?.ok_or_else(|| StoreError::Open(folder.to_owned()))?;
    finish(folder).map(Some).map_err(unusable)
}

fn finish(folder: &Path) -> io::Result<Replaced> {
    let next = folder.join(NEXT);
    if !next.join(FILE).is_file() {
        // The database comes last: all of it came, and only the tidying up was left undone.
        fs::remove_dir_all(&next)?;
        return Ok(Replaced { aside: None });
    }
    let aside = folder.join(aside_name(&next));
    if !next.join(OLD_IS_ASIDE).exists() {
        for name in OWN {
            move_to(&folder.join(name), &aside, name)?;
        }
        fs::write(next.join(OLD_IS_ASIDE), "")?;
        private::flush_names(&next)?;
    }
    for name in ["layouts", "logos", FILE] {
        move_to(&next.join(name), folder, name)?;
    }
    private::flush_names(folder)?;
    fs::remove_dir_all(&next)?;
    Ok(Replaced { aside: aside.exists().then_some(aside) })
}

/// Moves a thing into a folder; one that is not there was moved before, or never was.
fn move_to(from: &Path, into: &Path, name: &str) -> io::Result<()> {
    if !from.exists() {
        return Ok(());
    }
    private::create_folder(into)?;
    fs::rename(from, into.join(name))
}

/// How the folders begin that hold what a lost or damaged database left behind, where a new station took its place.
pub const ASIDE_OF_NEW: &str = "before-new-station";

/// Sets aside a damaged database, or what a lost one left beside it, where a person said that a new station is meant.
pub(crate) fn set_aside_remains(folder: &Path) -> io::Result<()> {
    let numbered = (2_u32..).map(|number| format!("{ASIDE_OF_NEW}-{number}"));
    let mut names = std::iter::once(ASIDE_OF_NEW.to_owned()).chain(numbered);
    let Some(aside) = names.find_map(|name| Some(folder.join(name)).filter(|aside| !aside.exists())) else {
        return Ok(());
    };
    // The database goes last: until then the next opening says the same of it.
    for name in ["station.db-wal", "station.db-shm", marks::inside::FILE, FILE] {
        move_to(&folder.join(name), &aside, name)?;
    }
    Ok(())
}
