//! The alternative compression scheme of ZPL's graphics, which every firmware understands. Source: Zebra, *ZPL II
//! Programming Guide*, “Alternative Data Compression Scheme for ~DG and ~DB Commands”.

use std::fmt::Write as _;

/// Hexadecimal digits with run lengths (G to Y for 1 to 19, g to z for 20 to 400), `,` for a row's end in white, `:`
/// for a row like the one above.
pub(crate) fn compress(bytes: &[u8], row: usize) -> String {
    let mut text = String::new();
    let mut above: &[u8] = &[];
    for line in bytes.chunks(row) {
        if line == above {
            text.push(':');
            continue;
        }
        above = line;
        let mut digits: Vec<u8> = line.iter().flat_map(|byte| [byte >> 4, byte & 15]).collect();
        let inked = digits.iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1);
        let white_end = inked < digits.len();
        digits.truncate(inked);
        for run in digits.chunk_by(|a, b| a == b) {
            count(&mut text, run.len());
            let _ = write!(text, "{:X}", run[0]);
        }
        if white_end {
            text.push(',');
        }
    }
    text
}

fn count(text: &mut String, mut length: usize) {
    if length == 1 {
        return;
    }
    while length >= 20 {
        let twenties = (length / 20).min(20);
        text.push(char::from(b'g' + u8::try_from(twenties - 1).unwrap_or_default()));
        length -= twenties * 20;
    }
    if length > 0 {
        text.push(char::from(b'G' + u8::try_from(length - 1).unwrap_or_default()));
    }
}

#[cfg(test)]
mod tests {
    use super::compress;

    #[test]
    fn runs_rows_and_white_ends_are_short() {
        assert_eq!(compress(&[0xFF, 0x00, 0xFF, 0x00, 0x00, 0x00], 2), "HF,:,");
        assert_eq!(compress(&[0x80; 1], 1), "8,");
        assert_eq!(compress(&[0xFF; 50], 50), "kF");
        assert_eq!(compress(&[0xFF; 11], 11), "gHF");
    }
}
