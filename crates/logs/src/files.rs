//! The files of a log: numbered, each with a bound, the oldest thrown away.
//!
//! Several programs may write at once. Each appends whole lines while it holds the folder's lock, so that lines of all of them
//! stand in one order and no line is broken by another.

use model::UtcDateTime;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How many files there are at most.
pub(crate) const MOST_FILES: u32 = 5;

/// How many bytes a file has at most.
pub(crate) const MOST_BYTES: u64 = 2 * 1024 * 1024;

const LOCK: &str = "lock";

/// Appends whole lines to the newest file, or to a new one where it has no room for them.
pub(crate) fn append(folder: &Path, lines: &str) -> io::Result<()> {
    make(folder)?;
    let _lock = locked(folder)?;
    let newest = numbers(folder)?.last().copied().unwrap_or(1);
    let (mut file, mut held) = open(folder, newest)?;
    if held > 0 && held + lines.len() as u64 > MOST_BYTES {
        (file, held) = open(folder, newest + 1)?;
        for number in numbers(folder)?.into_iter().filter(|number| number + MOST_FILES <= newest + 1) {
            fs::remove_file(path(folder, number))?;
        }
    }
    let broken = held > 0 && !ends_with_a_line(&mut file)?;
    let lines = if broken { format!("\n{lines}") } else { lines.to_owned() };
    file.write_all(lines.as_bytes())
}

/// Throws away the files whose last line is older than a moment, or counts them. The newest stays: it is written to.
///
/// # Errors
/// When a file cannot be looked at or thrown away.
pub fn purge(folder: &Path, before: UtcDateTime, dry_run: bool) -> io::Result<u32> {
    if !folder.exists() {
        return Ok(0);
    }
    let before = SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(before.millis()).unwrap_or(0));
    let _lock = locked(folder)?;
    let mut old = 0;
    let numbers = numbers(folder)?;
    for number in numbers.iter().rev().skip(1).copied() {
        let file = path(folder, number);
        if fs::metadata(&file)?.modified()? < before {
            old += 1;
            if !dry_run {
                fs::remove_file(file)?;
            }
        }
    }
    Ok(old)
}

fn locked(folder: &Path) -> io::Result<File> {
    let lock = own(OpenOptions::new().create(true).write(true).truncate(false)).open(folder.join(LOCK))?;
    lock.lock()?;
    Ok(lock)
}

/// The numbers of the files there are, the oldest first.
pub(crate) fn numbers(folder: &Path) -> io::Result<Vec<u32>> {
    let mut numbers = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(numbers),
        entries => entries?,
    };
    for entry in entries {
        let name = entry?.file_name();
        let number =
            name.to_str().and_then(|name| name.strip_prefix("packdesk-")?.strip_suffix(".jsonl")?.parse::<u32>().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// What a file holds from a place on. A file that was thrown away meanwhile holds nothing.
pub(crate) fn content(folder: &Path, number: u32, from: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match File::open(path(folder, number)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        file => {
            let mut file = file?;
            file.seek(SeekFrom::Start(from))?;
            file.take(2 * MOST_BYTES).read_to_end(&mut bytes)?;
        }
    }
    Ok(bytes)
}

fn path(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("packdesk-{number:06}.jsonl"))
}

fn open(folder: &Path, number: u32) -> io::Result<(File, u64)> {
    let file = own(OpenOptions::new().create(true).read(true).append(true)).open(path(folder, number))?;
    let held = file.metadata()?.len();
    Ok((file, held))
}

fn ends_with_a_line(file: &mut File) -> io::Result<bool> {
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

#[cfg(unix)]
fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_files_are_counted_and_thrown_away_and_the_newest_stays() {
        let folder = tempfile::tempdir().unwrap();
        for number in 1..=3 {
            fs::write(path(folder.path(), number + 10), "{}\n").unwrap();
            let old = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(number));
            File::options().append(true).open(path(folder.path(), number + 10)).unwrap().set_modified(old).unwrap();
        }
        let before = UtcDateTime::from_millis(2500);
        assert_eq!(purge(folder.path(), before, true).unwrap(), 2);
        assert_eq!(purge(folder.path(), before, false).unwrap(), 2);
        assert_eq!(purge(folder.path(), UtcDateTime::from_millis(9000), false).unwrap(), 0);
        assert_eq!(numbers(folder.path()).unwrap(), [13]);
        assert_eq!(purge(&folder.path().join("none"), before, false).unwrap(), 0);
    }
}
