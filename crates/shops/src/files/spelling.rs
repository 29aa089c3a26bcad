//! Whether bytes spell words in an encoding: in a wrong one, signs and capitals stand in the middle of them (`JŸrgen`, `C½ur`), and
//! letters of two alphabets side by side.

use encoding_rs::{
    Encoding, IBM866, ISO_8859_2, ISO_8859_7, ISO_8859_15, KOI8_U, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

/// The encodings of one byte a letter that exports come in.
fn usual() -> [&'static Encoding; 16] {
    [
        WINDOWS_1252,
        WINDOWS_1250,
        WINDOWS_1251,
        WINDOWS_1253,
        WINDOWS_1254,
        WINDOWS_1255,
        WINDOWS_1256,
        WINDOWS_1257,
        WINDOWS_1258,
        ISO_8859_2,
        ISO_8859_7,
        ISO_8859_15,
        MACINTOSH,
        X_MAC_CYRILLIC,
        KOI8_U,
        IBM866,
    ]
}

/// Of so many letters one may be where it does not belong: people mistype.
const RARE: usize = 10;

/// How some bytes spell words in an encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    Flawless,
    /// As people write who mistype.
    Usual,
    /// As nobody writes.
    Odd,
}

/// How some bytes spell words in an encoding.
pub(super) fn spelling(bytes: &[u8], encoding: &'static Encoding) -> Spelling {
    let text = encoding.decode_without_bom_handling(bytes).0;
    match misplaced(&text) {
        (_, 0) => Spelling::Flawless,
        (all, misplaced) if misplaced * RARE <= all => Spelling::Usual,
        _ => Spelling::Odd,
    }
}

/// The encodings in which some bytes spell words without any fault. Two in which they say the same are one.
pub(super) fn flawless(bytes: &[u8]) -> Vec<&'static Encoding> {
    let mut texts = Vec::new();
    let mut found = Vec::new();
    for encoding in usual() {
        let text = encoding.decode_without_bom_handling(bytes).0;
        if misplaced(&text).1 == 0 && !texts.contains(&text) {
            texts.push(text);
            found.push(encoding);
        }
    }
    found
}

/// How many letters and signs beyond ASCII a text has, and how many of them stand where they do not belong.
fn misplaced(text: &str) -> (usize, usize) {
    let (mut all, mut misplaced) = (0, 0);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_ascii() {
            all += 1;
            misplaced += usize::from(is_misplaced(before, letter, letters.peek().copied().unwrap_or(' ')));
        }
        before = letter;
    }
    (all, misplaced)
}

fn is_misplaced(before: char, letter: char, after: char) -> bool {
    if letter.is_control() || letter == char::REPLACEMENT_CHARACTER {
        return true;
    }
    if letter.is_alphabetic() {
        let is_of_another = |beside: char| beside.is_ascii_alphabetic() && !is_latin(letter);
        // A capital stands first in its word, or among capitals.
        let is_lost = letter.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && after.is_lowercase());
        return is_lost || is_of_another(before) || is_of_another(after);
    }
    if before.is_alphabetic() {
        return after.is_alphabetic() && !joins(before, letter);
    }
    after.is_lowercase() && !before.is_alphanumeric() && begins_no_word(letter)
}

/// Signs that stand by themselves or beside numbers, never right before a small letter (`€ван`).
fn begins_no_word(sign: char) -> bool {
    matches!(sign, '€' | '£' | '¥' | '¢' | '¤' | '¦' | '¨' | '¬' | '¯' | '°' | '±' | '¶' | '¸' | '×' | '÷')
        || matches!(sign, '†' | '‡' | '‰' | '•' | '¹' | '²' | '³')
}

/// Whether a letter is one of the Latin alphabets' (Unicode Standard, blocks).
fn is_latin(letter: char) -> bool {
    matches!(u32::from(letter), 0xAA..=0x24F | 0x1E00..=0x1EFF)
}

/// Whether a sign stands within words: apostrophes, hyphens and dashes, marks that go with the letter before them, spaces, and
/// the middle dot of Catalan behind an l.
fn joins(before: char, sign: char) -> bool {
    match sign {
        '·' => matches!(before, 'l' | 'L'),
        '´' | '‘' | '’' | '\u{ad}' | '‐'..='—' | '\u{300}'..='\u{36f}' => true,
        sign => sign.is_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_words_in_one_encoding_and_none_in_another() {
        let mac = b"J\x9Frgen Gr\x9A\xA7e M\x9Anchengladbach";
        assert_eq!((spelling(mac, MACINTOSH), spelling(mac, WINDOWS_1252)), (Spelling::Flawless, Spelling::Odd));
        assert_eq!(flawless(mac), [MACINTOSH]);
        assert_eq!(flawless(b"C\xBDur No\xEBl Orl\xE9ans"), [ISO_8859_15]);
        // Of DOS (code page 850), which none of these is.
        assert_eq!(flawless(b"J\x81rgen Gr\x94\xE1e M\x94nchengladbach"), [] as [&Encoding; 0]);
    }

    #[test]
    fn what_people_write_within_words_is_no_fault() {
        for text in ["O’Brien", "O´Brien", "Col·legi", "MÜLLER", "Élan–Étoile", "12½ m", "Müller™", "Jānis", "שלום"]
        {
            assert_eq!(misplaced(text).1, 0, "{text}");
        }
        for text in
            ["€ван", "•рещатик", "¡éñ ¶òí", "JŸrgen", "JÅrgen", "C½ur", "Gr§e", "Grî·e", "Krаków", "J\u{81}rgen"]
        {
            assert!(misplaced(text).1 > 0, "{text}");
        }
    }
}
