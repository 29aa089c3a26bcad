//! Files and folders that only the account that runs the station can read: modes 0600 and 0700. On other systems than Unix
//! the account's profile is closed to others already.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// Makes a folder, and those above it that are missing, with mode 0700. One that exists keeps its mode: its owner chose it.
///
/// # Errors
/// When it cannot be made.
pub fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file for reading and writing; one that is made gets mode 0600. Its content stays.
///
/// # Errors
/// When it cannot be opened or made.
pub fn open_file(file: &Path) -> io::Result<File> {
    new_file().create(true).truncate(false).open(file)
}

/// Gives a file mode 0600, and makes it, empty, where there is none. A file that exists is not opened: closing it again
/// would give up the locks this process holds on it (POSIX, *fcntl*, `F_SETLK`). Another account's file stays as it is.
///
/// # Errors
/// When it cannot be made or its mode cannot be changed.
pub fn close_to_others(file: &Path) -> io::Result<()> {
    match new_file().create_new(true).open(file) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => close_existing(file),
        Err(error) => Err(error),
    }
}

/// Puts `content` in the place of the file `name`: whatever happens, there is the old one or the new one, whole, and only its
/// owner can read it.
///
/// # Errors
/// When it cannot be written.
pub fn replace(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let new = folder.join(format!("{name}.new"));
    let mut file = open_file(&new)?;
    file.set_len(0)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&new, folder.join(name))?;
    flush_names(folder)
}

/// Brings the names in a folder to the disk; other systems than Unix do that by themselves.
///
/// # Errors
/// When the disk says no.
pub fn flush_names(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(unix)]
fn close_existing(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if fs::metadata(file)?.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    match fs::set_permissions(file, fs::Permissions::from_mode(0o600)) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        changed => changed,
    }
}

#[cfg(not(unix))]
fn close_existing(_: &Path) -> io::Result<()> {
    Ok(())
}

fn new_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
