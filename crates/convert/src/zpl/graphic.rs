//! Pictures in ZPL: `^GF` and `~DG` in any of their encodings. Source: Zebra, *ZPL II Programming Guide*, `^GF`, `~DG`,
//! “Alternative Data Compression Scheme for ~DG and ~DB Commands” and “Zebra (Z64) Encoding”.

use super::scan::Command;
use crate::ConvertError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::ZlibDecoder;
use label::picture_check;
use std::io::Read as _;

/// The most bytes a picture has: 4 inches wide and 3 feet long at 600 dpi.
const LARGEST: usize = 8 << 20;

/// A downloaded picture (`~DGd:o.x,t,w,data`) as one that is drawn where it stands (`^GFA,t,t,w,data`).
pub(super) fn downloaded(download: &Command) -> Option<Command> {
    let mut parts = download.data.splitn(4, |byte| *byte == b',');
    let (_, total, row, data) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let (total, row) = (total.trim_ascii(), row.trim_ascii());
    Some(Command::new(b'^', b"GF", &[b"A,", total, b",", total, b",", row, b",", data].concat()))
}

/// A `^GF` in plain hexadecimal digits, whatever it was written in, and whether it ends before it should.
///
/// # Errors
/// When its numbers or its encoding make no sense, or it is larger than any label.
pub(super) fn plain(graphic: &Command) -> Result<(Command, bool), ConvertError> {
    let Picture { bytes, row, total } = Picture::of(graphic)?;
    // Of the last row, some leave out what is white.
    let is_cut = bytes.len() + row <= total;
    Ok((Picture { bytes, row, total }.written(), is_cut))
}

/// A `^GF` so many times as wide and as high, as `^XG` recalls pictures.
///
/// # Errors
/// As [`plain`].
pub(super) fn magnified(graphic: &Command, across: usize, down: usize) -> Result<Command, ConvertError> {
    let Picture { bytes, row, .. } = Picture::of(graphic)?;
    let total = bytes.len().saturating_mul(across).saturating_mul(down);
    if total > LARGEST || row.saturating_mul(across) > LARGEST {
        return Err(ConvertError::TooLarge { most_mb: LARGEST >> 20 });
    }
    let mut large = Vec::with_capacity(total);
    for line in bytes.chunks(row) {
        let mut wide = vec![0_u8; row * across];
        for dot in (0..line.len() * 8).filter(|dot| line[dot / 8] & (0x80 >> (dot % 8)) != 0) {
            (dot * across..(dot + 1) * across).for_each(|dot| wide[dot / 8] |= 0x80 >> (dot % 8));
        }
        (0..down).for_each(|_| large.extend_from_slice(&wide));
    }
    Ok(Picture { total: large.len(), bytes: large, row: row * across }.written())
}

/// Whether a command is a `^GF` whose check sum is that of other bytes.
pub(super) fn is_damaged(command: &Command) -> bool {
    let data = command.data.splitn(5, |byte| *byte == b',').nth(4);
    let is_of_digits = !command.parameter(0).eq_ignore_ascii_case(b"B");
    command.name == *b"GF" && is_of_digits && data.and_then(Coded::of).is_some_and(|coded| coded.is_damaged())
}

/// The bytes of a picture: so many a row, and how many it says it has.
struct Picture {
    bytes: Vec<u8>,
    row: usize,
    total: usize,
}

impl Picture {
    fn of(graphic: &Command) -> Result<Self, ConvertError> {
        let broken = || ConvertError::Broken("^GF".to_owned());
        let mut parts = graphic.data.splitn(5, |byte| *byte == b',');
        let mut part = || parts.next().ok_or_else(broken);
        let (kind, count, total, row, data) = (part()?, part()?, part()?, part()?, part()?);
        let number =
            |part: &[u8]| std::str::from_utf8(part.trim_ascii()).ok().and_then(|text| text.parse::<usize>().ok());
        let row = number(row).filter(|row| (1..=LARGEST).contains(row)).ok_or_else(broken)?;
        let total = number(total).or_else(|| number(count)).ok_or_else(broken)?;
        if total > LARGEST {
            return Err(ConvertError::TooLarge { most_mb: LARGEST >> 20 });
        }
        let mut bytes = match kind.trim_ascii() {
            b"B" | b"b" => data.to_vec(),
            b"A" | b"a" | b"" => match Coded::of(data) {
                Some(coded) => coded.bytes(total).ok_or_else(broken)?,
                None => run_lengths(data.trim_ascii(), row, total),
            },
            _ => return Err(broken()),
        };
        bytes.truncate(total);
        Ok(Self { bytes, row, total })
    }

    fn written(&self) -> Command {
        let Self { bytes, row, .. } = self;
        let digits: Vec<u8> = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        let head = format!("A,{0},{0},{row},", bytes.len());
        Command::new(b'^', b"GF", &[head.as_bytes(), &digits].concat())
    }
}

const fn digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'A' + nibble - 10 }
}

/// A picture in base64 (`:B64:`), or deflated and in base64 (`:Z64:`), with its check sum behind a colon.
struct Coded<'a> {
    is_deflated: bool,
    text: &'a [u8],
    check: Option<&'a [u8]>,
}

impl<'a> Coded<'a> {
    /// Nothing where the picture is written in another way.
    fn of(data: &'a [u8]) -> Option<Self> {
        let data = data.trim_ascii();
        let rest = data.strip_prefix(b":B64:").or_else(|| data.strip_prefix(b":Z64:"))?;
        let mut parts = rest.splitn(2, |byte| *byte == b':');
        let (text, check) = (parts.next()?, parts.next());
        Some(Self { is_deflated: data.starts_with(b":Z"), text, check })
    }

    /// The letters of its text, without the ends of lines between them.
    fn letters(&self) -> Vec<u8> {
        self.text.iter().copied().filter(u8::is_ascii_graphic).collect()
    }

    fn bytes(&self, total: usize) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(self.letters()).ok()?;
        if !self.is_deflated {
            return Some(bytes);
        }
        let mut inflated = Vec::new();
        ZlibDecoder::new(bytes.as_slice()).take(total as u64).read_to_end(&mut inflated).ok()?;
        Some(inflated)
    }

    /// Whether it says a check sum that is neither that of its letters nor that of its text as it stands.
    fn is_damaged(&self) -> bool {
        let Some(check) = self.check else { return false };
        let said = std::str::from_utf8(check.trim_ascii()).ok().and_then(|check| u16::from_str_radix(check, 16).ok());
        ![&self.letters(), self.text].map(|text| Some(picture_check(text))).contains(&said)
    }
}

/// Undoes run lengths: `G`–`Y` and `g`–`z` repeat the next digit, `,` and `!` fill a row, `:` repeats it.
fn run_lengths(data: &[u8], row: usize, total: usize) -> Vec<u8> {
    let (across, most) = (row * 2, total * 2);
    let mut digits: Vec<u8> = Vec::with_capacity(most);
    let mut times = 0;
    for byte in data {
        let start = digits.len() - digits.len() % across;
        let left = (across - (digits.len() - start)).min(most - digits.len());
        match byte {
            b'G'..=b'Y' => times += usize::from(byte - b'F'),
            b'g'..=b'z' => times += usize::from(byte - b'f') * 20,
            b',' => digits.extend(std::iter::repeat_n(0, left)),
            b'!' => digits.extend(std::iter::repeat_n(15, left)),
            b':' => {
                let above = start.checked_sub(across).map(|above| digits[above..above + left].to_vec());
                digits.extend(above.unwrap_or_else(|| vec![0; left]));
            }
            _ => {
                let Some(digit) = char::from(*byte).to_digit(16) else { continue };
                let room = most - digits.len();
                digits.extend(std::iter::repeat_n(u8::try_from(digit).unwrap_or_default(), times.max(1).min(room)));
                times = 0;
            }
        }
        if digits.len() >= most {
            break;
        }
    }
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plainly(data: &[u8]) -> String {
        let command = Command::new(b'^', b"GF", data);
        String::from_utf8(plain(&command).unwrap().0.data).unwrap()
    }

    #[test]
    fn every_encoding_says_the_same() {
        assert_eq!(plainly(b"A,6,6,2,FF00FF000000"), "A,6,6,2,FF00FF000000");
        assert_eq!(plainly(b"A,6,6,2,HF,:,"), "A,6,6,2,FF00FF000000");
        assert_eq!(plainly(b"A,4,4,2,!F0!"), "A,4,4,2,FFFFF0FF");
        assert_eq!(plainly(b"A,4,4,2,:B64:/wD/AA==:0000"), "A,4,4,2,FF00FF00");
        assert_eq!(plainly(b"B,2,2,1,\xFF\x5E"), "A,2,2,1,FF5E");
    }

    #[test]
    fn a_row_longer_than_the_picture_or_a_count_beyond_it_ends_with_the_picture() {
        assert_eq!(plainly(b"A,2,2,500,zzzzzzF"), "A,2,2,500,FFFF");
        assert_eq!(plainly(b"A,3,3,2,!:"), "A,3,3,2,FFFFFF");
    }

    #[test]
    fn a_small_text_is_no_large_picture() {
        let command = Command::new(b'^', b"GF", b"A,50000000,50000000,100,zF");
        assert_eq!(plain(&command).unwrap_err(), ConvertError::TooLarge { most_mb: 8 });
        // Nor is one that is made larger.
        let rows = format!("A,800000,800000,100,{}", ":".repeat(8000));
        let command = Command::new(b'^', b"GF", rows.as_bytes());
        assert_eq!(magnified(&command, 10, 10).err(), Some(ConvertError::TooLarge { most_mb: 8 }));
    }

    #[test]
    fn each_dot_becomes_as_many_as_it_is_magnified() {
        let command = Command::new(b'^', b"GF", b"A,2,2,1,A0FF");
        let large = String::from_utf8(magnified(&command, 2, 3).unwrap().data).unwrap();
        assert_eq!(large, "A,12,12,2,CC00CC00CC00FFFFFFFFFFFF");
    }

    #[test]
    fn a_check_sum_is_that_of_the_letters_or_of_the_text_as_it_stands() {
        let is_damaged = |data: &[u8]| is_damaged(&Command::new(b'^', b"GF", data));
        let checked = |text: &str, check: u16| format!("A,6,6,2,:B64:{text}:{check:04x}\r\n").into_bytes();
        let (whole, folded) = ("/wD/AA==", "/wD/\r\nAA==");
        for (text, check) in [(whole, whole), (folded, folded), (folded, whole)] {
            let check = picture_check(check.as_bytes());
            assert!(!is_damaged(&checked(text, check)), "{text}");
            assert!(is_damaged(&checked(text, check ^ 1)), "{text}");
        }
        for none in [b"A,6,6,2,FF:00".as_slice(), b"B,6,6,2,:B64:/wD/AA==:0000", b"A,6,6,2,:Z64:/wD/AA=="] {
            assert!(!is_damaged(none));
        }
        for bad in [b"A,6,6,2,:B64:/wD/AA==:".as_slice(), b"A,6,6,2,:Z64:/wD/AA==:0000:1", b",6,6,2,:B64:/wD/AA==:wxyz"]
        {
            assert!(is_damaged(bad));
        }
    }

    #[test]
    fn a_picture_that_ends_too_early_is_cut() {
        let is_cut = |data: &[u8]| plain(&Command::new(b'^', b"GF", data)).unwrap().1;
        assert!(is_cut(b"A,6,6,2,FFFF") && is_cut(b"B,6,6,2,ab") && is_cut(b"A,6,6,2,:B64:/wD/AA==:0000"));
        assert!(!is_cut(b"A,6,6,2,FFFF,FF") && !is_cut(b"A,6,6,2,FFFFFFFFFF00"));
    }
}
