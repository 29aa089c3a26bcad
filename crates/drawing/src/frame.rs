//! Frames on the pipes between a program and its children: two lengths, a head in JSON, a body of bytes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{self, ErrorKind, Read, Write};

/// The largest head, and the largest body: a document of 64 MB fits, and so does every label.
const LARGEST_HEAD: u32 = 1 << 20;
const LARGEST_BODY: u32 = 80 << 20;

/// Writes a frame.
pub(crate) fn write(to: &mut impl Write, head: &impl Serialize, body: &[u8]) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    to.write_all(&length(head.len(), LARGEST_HEAD)?)?;
    to.write_all(&length(body.len(), LARGEST_BODY)?)?;
    to.write_all(&head)?;
    to.write_all(body)?;
    to.flush()
}

/// Reads a frame; nothing where the other side has ended.
pub(crate) fn read<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<Option<(T, Vec<u8>)>> {
    let mut first = [0; 4];
    match from.read_exact(&mut first) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let mut second = [0; 4];
    from.read_exact(&mut second)?;
    let head = part(from, u32::from_le_bytes(first), LARGEST_HEAD)?;
    let body = part(from, u32::from_le_bytes(second), LARGEST_BODY)?;
    Ok(Some((serde_json::from_slice(&head)?, body)))
}

fn length(length: usize, most: u32) -> io::Result<[u8; 4]> {
    let length = u32::try_from(length).ok().filter(|length| *length <= most).ok_or(ErrorKind::FileTooLarge)?;
    Ok(length.to_le_bytes())
}

fn part(from: &mut impl Read, length: u32, most: u32) -> io::Result<Vec<u8>> {
    if length > most {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut part = Vec::new();
    let read = from.take(u64::from(length)).read_to_end(&mut part)?;
    if read == length as usize { Ok(part) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_comes_as_it_was_written_and_a_broken_one_is_an_error() {
        let mut wire = Vec::new();
        write(&mut wire, &"head", b"body").expect("memory");
        assert_eq!(read(&mut wire.as_slice()).expect("a frame"), Some(("head".to_owned(), b"body".to_vec())));
        assert_eq!(read::<String>(&mut [].as_slice()).expect("an end"), None);
        for length in 4..wire.len() {
            assert!(read::<String>(&mut &wire[..length]).is_err(), "{length}");
        }
        let endless = [u32::MAX.to_le_bytes(), u32::MAX.to_le_bytes()].concat();
        assert!(read::<String>(&mut endless.as_slice()).is_err());
        assert!(write(&mut Vec::new(), &"", &vec![0; LARGEST_BODY as usize + 1]).is_err());
    }
}
