//! Files that a person names, or lays into the station's folder: read whole, within a bound, and never from a device or a
//! pipe, which may have no end.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// No label, layout, logo or file of rules is larger, in bytes.
const MOST: u64 = 64 << 20;

/// A file's bytes.
///
/// # Errors
/// When it cannot be read, is no file, or is larger than 64 MB.
pub fn read_given_file(path: &Path) -> Result<Vec<u8>> {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    if !std::fs::metadata(path)?.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "this is a folder, a device or a pipe, not a file"));
    }
    read_to_end(File::open(path)?)
}

/// Everything there is to read, as text.
///
/// # Errors
/// When it cannot be read, is not UTF-8, or is larger than 64 MB.
pub fn read_given_text(from: impl Read) -> Result<String> {
    String::from_utf8(read_to_end(from)?).map_err(|error| Error::new(ErrorKind::InvalidData, error))
}

fn read_to_end(from: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        return Err(Error::new(ErrorKind::FileTooLarge, "this is larger than 64 MB"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "text").unwrap();
        assert_eq!(read_given_file(&file).unwrap(), b"text");
        assert_eq!(read_given_text(std::io::repeat(b'y')).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert!(read_given_file(folder.path()).is_err());
        assert!(read_given_file(&folder.path().join("none")).is_err());
        #[cfg(unix)]
        {
            for device in ["/dev/zero", "/dev/random", "/dev/tty"] {
                assert!(read_given_file(Path::new(device)).is_err(), "{device}");
            }
            let pipe = folder.path().join("pipe");
            assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            assert_eq!(read_given_file(&pipe).unwrap_err().kind(), ErrorKind::InvalidInput);
            let link = folder.path().join("link");
            std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
            assert!(read_given_file(&link).is_err());
        }
    }
}
