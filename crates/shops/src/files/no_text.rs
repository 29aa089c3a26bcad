//! What a file is that is no text, or a text in letters that are not read, by its first bytes.

/// A file no order is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoText {
    /// A workbook of Excel, Numbers or LibreOffice: an archive or a compound file.
    Spreadsheet,
    /// A document, a picture, something packed.
    Other,
    /// A text in an encoding of this name.
    Encoded(&'static str),
}

/// What a file is by its first bytes, where they are those of no text that is read.
pub(super) fn of(head: &[u8]) -> Option<NoText> {
    const KINDS: [(&[u8], NoText); 9] = [
        (b"PK\x03\x04", NoText::Spreadsheet),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", NoText::Spreadsheet),
        (b"%PDF-", NoText::Other),
        (b"\x1F\x8B", NoText::Other),
        (b"\x89PNG\r\n", NoText::Other),
        (b"\xFF\xD8\xFF", NoText::Other),
        (b"SQLite format 3\0", NoText::Other),
        (b"\xFF\xFE\0\0", UTF_32),
        (b"\0\0\xFE\xFF", UTF_32),
    ];
    let by_start = KINDS.into_iter().find(|(start, _)| head.starts_with(start)).map(|(_, kind)| kind);
    by_start
        .or_else(|| is_utf32(head).then_some(UTF_32))
        .or_else(|| is_ebcdic(head).then_some(NoText::Encoded("EBCDIC")))
}

const UTF_32: NoText = NoText::Encoded("UTF-32");

/// Whether most letters are four bytes long, three of them zeros before or behind the fourth.
fn is_utf32(head: &[u8]) -> bool {
    let letters = head.as_chunks::<4>().0;
    let most =
        |is_one: fn(&[u8; 4]) -> bool| letters.iter().filter(|letter| is_one(letter)).count() * 2 > letters.len();
    letters.len() >= 4
        && (most(|letter| matches!(letter, [1..=0xFF, 0, 0, 0]))
            || most(|letter| matches!(letter, [0, 0, 0, 1..=0xFF])))
}

/// Whether nearly all bytes are letters, digits and signs of EBCDIC (those that all its code pages share, and the ends of its
/// lines), and none is a space, a separator or the end of a line of any other encoding. Source: IBM, code page 500.
fn is_ebcdic(head: &[u8]) -> bool {
    const LEAST: usize = 16;
    let is_elsewhere = |byte: &u8| matches!(byte, b' ' | b',' | b';' | b'\n' | b'\t');
    let is_here = |byte: &&u8| {
        matches!(byte, 0x05 | 0x0D | 0x15 | 0x25 | 0x40 | 0x4B..=0x4E | 0x5C..=0x5E | 0x60 | 0x61 | 0x6B..=0x6F | 0x7A..=0x7F)
            || matches!(byte, 0x81..=0x89 | 0x91..=0x99 | 0xA2..=0xA9 | 0xC1..=0xC9 | 0xD1..=0xD9 | 0xE2..=0xE9 | 0xF0..=0xF9)
    };
    let is_beyond_ascii = |byte: &&u8| **byte >= 0x80;
    head.len() >= LEAST
        && !head.iter().any(is_elsewhere)
        && head.iter().filter(is_here).count() * 20 > head.len() * 19
        && head.iter().filter(is_beyond_ascii).count() * 2 > head.len()
}
