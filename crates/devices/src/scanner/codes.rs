//! A scanner's bytes as codes: each ended by CR, LF or both, or by silence. Pure.

use std::collections::VecDeque;

/// More than any barcode holds: a QR code of version 40 has 7,089 digits (*ISO/IEC 18004*, table 1).
const LONGEST: usize = 8_192;

/// The separator of GS1 element strings, and what else ISO/IEC 15434 puts between fields; part of a code.
const SEPARATORS: [u8; 4] = [0x1c, 0x1d, 0x1e, 0x04];

/// Bytes on their way to being codes.
#[derive(Debug, Default)]
pub(super) struct Codes {
    begun: Vec<u8>,
    /// The code that is begun is longer than any barcode: it is noise until its end.
    noise: bool,
    whole: VecDeque<String>,
}

impl Codes {
    /// Some more bytes.
    pub(super) fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                b'\r' | b'\n' => self.end(),
                // Prefixes and suffixes such as STX and ETX frame a code and are no part of it.
                0..0x20 | 0x7f if !SEPARATORS.contains(byte) => {}
                _ if self.begun.len() == LONGEST => self.noise = true,
                _ => self.begun.push(*byte),
            }
        }
    }

    /// The oldest whole code.
    pub(super) fn next(&mut self) -> Option<String> {
        self.whole.pop_front()
    }

    /// What no suffix ended, once nothing more comes.
    pub(super) fn ended_by_silence(&mut self) -> Option<String> {
        self.end();
        self.next()
    }

    fn end(&mut self) {
        let bytes = std::mem::take(&mut self.begun);
        if !std::mem::take(&mut self.noise) && !bytes.is_empty() {
            // Scanners send what the symbol holds: UTF-8 where it says so, else ISO 8859-1.
            let text = String::from_utf8(bytes)
                .unwrap_or_else(|error| error.as_bytes().iter().copied().map(char::from).collect());
            self.whole.push_back(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(codes: &mut Codes) -> Vec<String> {
        std::iter::from_fn(|| codes.next()).collect()
    }

    #[test]
    fn every_suffix_ends_a_code() {
        let mut codes = Codes::default();
        codes.take(b"]C11001\r1002\n1003\r\n\r\n\x021004\x03\r");
        assert_eq!(all(&mut codes), ["]C11001", "1002", "1003", "1004"]);
        codes.take(b"10");
        codes.take(b"05");
        assert_eq!(codes.next(), None);
        assert_eq!(codes.ended_by_silence().as_deref(), Some("1005"));
        assert_eq!(codes.ended_by_silence(), None);
    }

    #[test]
    fn separators_and_letters_stay() {
        let mut codes = Codes::default();
        codes.take("]d201095011015300031017\u{1d}21A\r".as_bytes());
        codes.take("Größe\r".as_bytes());
        codes.take(b"Gr\xf6\xdfe\r");
        assert_eq!(all(&mut codes), ["]d201095011015300031017\u{1d}21A", "Größe", "Größe"]);
    }

    #[test]
    fn noise_is_no_code_and_the_next_one_is_read() {
        let mut codes = Codes::default();
        codes.take(&[b'x'; 3 * LONGEST]);
        codes.take(b"\r1001\r");
        assert_eq!(all(&mut codes), ["1001"]);
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_the_bytes_arrive(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..200_usize) {
            let (mut whole, mut cut) = (Codes::default(), Codes::default());
            whole.take(&bytes);
            let (left, right) = bytes.split_at(at.min(bytes.len()));
            cut.take(left);
            cut.take(right);
            prop_assert_eq!(all(&mut whole), all(&mut cut));
            prop_assert_eq!(whole.ended_by_silence(), cut.ended_by_silence());
        }
    }
}
