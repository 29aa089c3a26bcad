//! Texts as they are compared: without case, accents and doubled spaces, so that `Livraison à domicile` and
//! `LIVRAISON A DOMICILE` are the same.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text ready to be compared.
pub(crate) fn fold(text: &str) -> String {
    folded(text).into_owned()
}

/// The same, without a copy where the text is in that form already.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    let (mut capitals, mut after_space) = (false, false);
    for byte in text.bytes() {
        let space = byte == b' ';
        if !byte.is_ascii() || matches!(byte, 9..=13) || (space && after_space) {
            return Cow::Owned(fold_letters(text));
        }
        capitals |= byte.is_ascii_uppercase();
        after_space = space;
    }
    let text = text.trim_matches(' ');
    if capitals { Cow::Owned(text.to_ascii_lowercase()) } else { Cow::Borrowed(text) }
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
