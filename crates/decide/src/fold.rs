//! Texts as they are compared: without case, accents and doubled spaces, so that `Livraison à domicile` and
//! `LIVRAISON A DOMICILE` are the same.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text ready to be compared.
pub(crate) fn fold(text: &str) -> String {
    folded(text).into_owned()
}

const CAPITAL: u8 = 1;
const SPACE: u8 = 2;
/// What only [`fold_letters`] can fold: accents, other alphabets, tabs.
const OTHER: u8 = 4;

/// What each byte of a text asks for.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte {
            0x41..=0x5A => CAPITAL,
            0x20 => SPACE,
            9..=13 | 0x80.. => OTHER,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// The same, without a copy where the text is in that form already.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    let found = text.bytes().fold(0, |found, byte| found | CLASSES[usize::from(byte)]);
    let doubled = || text.as_bytes().windows(2).any(|both| both == b"  ");
    if found & OTHER != 0 || (found & SPACE != 0 && doubled()) {
        return Cow::Owned(fold_letters(text));
    }
    let text = if found & SPACE == 0 { text } else { text.trim_matches(' ') };
    if found & CAPITAL == 0 { Cow::Borrowed(text) } else { Cow::Owned(text.to_ascii_lowercase()) }
}

fn fold_letters(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ς' => folded.push('σ'),
            space if space.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            other => folded.push(other),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A regular expression for folded texts: its letters lose their accents; what has a meaning in it, as `\W`, keeps it.
pub(crate) fn fold_accents(expression: &str) -> String {
    let mut folded = String::with_capacity(expression.len());
    for letter in expression.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_ascii() || !letter.is_alphabetic() {
            folded.push(letter);
        } else {
            folded.push_str(&fold_letters(letter.encode_utf8(&mut [0; 4])));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_accents_and_spaces_do_not_count() {
        assert_eq!(fold(" Livraison  à Domicile "), fold("livraison a domicile"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ΠΑΡΑΔΌΣΗΣ"), fold("παραδοσης"));
        assert_eq!(fold("a \t b"), fold("a b"));
        assert_ne!(fold("Express"), fold("Economy"));
    }
}
