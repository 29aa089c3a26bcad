//! Texts as they are compared: without case, accents and doubled spaces, so that `Livraison à domicile` and
//! `LIVRAISON A DOMICILE` are the same.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A text ready to be compared.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, &mut folded);
    folded
}

/// The same, without a copy where the text is in that form already.
#[must_use]
pub fn folded(text: &str) -> Cow<'_, str> {
    match kinds(text) {
        0 => Cow::Borrowed(text),
        SPACE => Cow::Borrowed(trimmed(text)),
        _ => Cow::Owned(fold(text)),
    }
}

/// The same, behind what a memory holds already.
pub fn fold_onto(text: &str, memory: &mut String) {
    let start = memory.len();
    let kinds = kinds(text);
    if kinds & OTHER != 0 {
        return fold_letters(text, memory);
    }
    memory.push_str(if kinds & SPACE == 0 { text } else { trimmed(text) });
    if kinds & CAPITAL != 0 {
        memory[start..].make_ascii_lowercase();
    }
}

const CAPITAL: u8 = 1;
const SPACE: u8 = 2;
/// What only [`fold_letters`] can fold: accents, other alphabets, tabs, doubled spaces.
const OTHER: u8 = 4;

/// What each byte of a text asks for.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte {
            0x41..=0x5A => CAPITAL,
            0x20 => SPACE,
            9..=13 | 0x80.. => OTHER,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// A text that has no two spaces in a row, without those at its ends.
fn trimmed(text: &str) -> &str {
    let text = text.strip_prefix(' ').unwrap_or(text);
    text.strip_suffix(' ').unwrap_or(text)
}

/// What folding a text asks for.
fn kinds(text: &str) -> u8 {
    let kinds = text.bytes().fold(0, |kinds, byte| kinds | KINDS[usize::from(byte)]);
    let doubled = kinds & SPACE != 0 && text.as_bytes().windows(2).any(|both| both == b"  ");
    if doubled { kinds | OTHER } else { kinds }
}

/// Letter by letter: what decomposition would put in another order are marks, and those are left out.
fn fold_letters(text: &str, memory: &mut String) {
    let start = memory.len();
    let mut push = |letter: char| match letter {
        'ß' => memory.push_str("ss"),
        'ø' => memory.push('o'),
        'ł' => memory.push('l'),
        'æ' => memory.push_str("ae"),
        'œ' => memory.push_str("oe"),
        'ς' => memory.push('σ'),
        space if space.is_whitespace() => {
            if memory.len() > start && !memory.ends_with(' ') {
                memory.push(' ');
            }
        }
        other => memory.push(other),
    };
    for letter in text.chars() {
        if letter.is_ascii() {
            push(letter.to_ascii_lowercase());
        } else {
            decompose_compatible(letter, |part| {
                if !is_combining_mark(part) {
                    part.to_lowercase().for_each(&mut push);
                }
            });
        }
    }
    if memory.len() > start && memory.ends_with(' ') {
        memory.pop();
    }
}

/// A regular expression for folded texts: its letters lose their accents; what has a meaning in it, as `\W`, keeps it.
#[must_use]
pub fn fold_accents(expression: &str) -> String {
    let mut folded = String::with_capacity(expression.len());
    for letter in expression.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_ascii() || !letter.is_alphabetic() {
            folded.push(letter);
        } else {
            fold_letters(letter.encode_utf8(&mut [0; 4]), &mut folded);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_spaces_do_not_count() {
        assert_eq!(fold(" Livraison  à Domicile "), fold("livraison a domicile"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ΠΑΡΑΔΌΣΗΣ"), fold("παραδοσης"));
        assert_eq!(fold("a \t b"), fold("a b"));
        assert_ne!(fold("Express"), fold("Economy"));
    }
    proptest! {
        #[test]
        fn letter_by_letter_is_the_whole_text_decomposed(text in "[ -~À-ſ\\u{300}-\\u{345}\\PC\\t]{0,24}") {
            let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
            let plain: String = letters.collect();
            let words: Vec<&str> = plain.split_whitespace().collect();
            let spelled = words.join(" ").replace('ß', "ss").replace('ø', "o").replace('ł', "l");
            let spelled = spelled.replace('æ', "ae").replace('œ', "oe").replace('ς', "σ");
            prop_assert_eq!(fold(&text), spelled.as_str());
            prop_assert_eq!(&*folded(&text), spelled.as_str());
        }
    }
}
