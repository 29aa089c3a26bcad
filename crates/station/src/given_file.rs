//! Files that a person names, or lays into the station's folder: read whole, within a bound, and never from a device or a
//! pipe, which may have no end.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
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
    read_to_end(open_given_file(path)?)
}

/// A file, open to be read.
///
/// # Errors
/// When it cannot be read; [`ErrorKind::InvalidInput`] where it is no file.
pub(crate) fn open_given_file(path: &Path) -> Result<File> {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    if !std::fs::metadata(path)?.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "this is a folder, a device or a pipe, not a file"));
    }
    File::open(path)
}

/// Everything there is to read, as text: in UTF-8, in UTF-16 where its mark says so, else in Windows-1252, in which spreadsheets of
/// Western Europe save tables.
///
/// # Errors
/// When it cannot be read, is no text, or is larger than 64 MB.
pub fn read_given_text(from: impl Read) -> Result<String> {
    let bytes = read_to_end(from)?;
    let encoding = match Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(&bytes).is_ok() => UTF_8,
        None => WINDOWS_1252,
    };
    let (text, _, damaged) = encoding.decode(&bytes);
    let is_control = |letter: char| letter.is_control() && !letter.is_whitespace();
    if damaged || (encoding != UTF_8 && text.contains(is_control)) {
        return Err(Error::new(ErrorKind::InvalidData, "this is no text"));
    }
    Ok(text.into_owned())
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
    fn a_text_is_read_in_the_encoding_it_was_saved_in() {
        let read = |bytes: &[u8]| read_given_text(bytes);
        let utf_16: Vec<u8> = "\u{feff}Päckchen €".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in ["Päckchen €".as_bytes(), "\u{feff}Päckchen €".as_bytes(), b"P\xe4ckchen \x80", &utf_16] {
            assert_eq!(read(bytes).unwrap(), "Päckchen €", "{bytes:?}");
        }
        for bytes in [&b"PK\x03\x04\x14\x00\x08\xe4"[..], &b"\xff\xfeP\x00\x00\xd8"[..], &b"\xef\xbb\xbfP\xe4"[..]] {
            assert_eq!(read(bytes).unwrap_err().kind(), ErrorKind::InvalidData, "{bytes:?}");
        }
    }

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
