//! Z64: graphics deflated, in base64, with a check. Source: Zebra, *ZPL II Programming Guide*, “Zebra (Z64) Encoding”; the
//! check is CRC-16-CCITT from zero over the base64 text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

/// Writes bytes as Z64.
pub(crate) fn compress(bytes: &[u8]) -> String {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 8), Compression::default());
    let deflated = encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default();
    let text = STANDARD.encode(deflated);
    format!(":Z64:{text}:{:04X}", check(text.as_bytes()))
}

/// The check sum of a picture's base64 text.
#[must_use]
pub fn check(text: &[u8]) -> u16 {
    const TABLE: [u16; 256] = table();
    text.iter().fold(0, |crc, byte| (crc << 8) ^ TABLE[usize::from((crc >> 8) as u8 ^ byte)])
}

/// What each byte does to the check.
const fn table() -> [u16; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = ((byte as u16) << 8, 0);
        while bit < 8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn the_check_is_the_catalogued_one() {
        // CRC-16/XMODEM of the catalogue of parametrised CRC algorithms.
        assert_eq!(check(b"123456789"), 0x31C3);
    }
}
