//! A file's bytes as UTF-8 text, as far as its beginning tells.
//!
//! A byte order mark names UTF-8 or UTF-16. Without one, text that is not UTF-8 is Windows-1252; that is decided cell
//! by cell in `text`, since a file tells it only where the first accent stands.

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::io::{self, Cursor, Read};

/// Takes the byte order mark off and turns UTF-16 into UTF-8.
pub(super) fn decoded(mut source: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut head = Vec::new();
    source.by_ref().take(3).read_to_end(&mut head)?;
    let (mark, utf16) = match head.as_slice() {
        [0xEF, 0xBB, 0xBF] => (3, None),
        [0xFF, 0xFE, ..] => (2, Some(UTF_16LE)),
        [0xFE, 0xFF, ..] => (2, Some(UTF_16BE)),
        _ => (0, None),
    };
    let source = Cursor::new(head.split_off(mark)).chain(source);
    Ok(match utf16 {
        Some(encoding) => Box::new(Utf16 {
            source,
            decoder: encoding.new_decoder_without_bom_handling(),
            text: Cursor::default(),
            ended: false,
        }),
        None => Box::new(source),
    })
}

/// Bytes of a cell or line as text.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

struct Utf16<R> {
    source: R,
    decoder: Decoder,
    text: Cursor<Vec<u8>>,
    ended: bool,
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.text.read(buffer)?;
            if count > 0 || self.ended || buffer.is_empty() {
                return Ok(count);
            }
            let mut raw = [0; 16 * 1024];
            let read = self.source.read(&mut raw)?;
            self.ended = read == 0;
            // A UTF-16 unit becomes three bytes of UTF-8 at most, and one may be left from before.
            let mut decoded = String::with_capacity(raw.len() * 2);
            let (_, _, _) = self.decoder.decode_to_string(&raw[..read], &mut decoded, self.ended);
            self.text = Cursor::new(decoded.into_bytes());
        }
    }
}
