//! Texts as they are compared: without case, accents and doubled spaces, so that `Livraison à domicile` and
//! `LIVRAISON A DOMICILE` are the same.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text ready to be compared.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() && !text.contains("  ") {
        return text.trim().to_ascii_lowercase();
    }
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

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_accents_and_spaces_do_not_count() {
        assert_eq!(fold(" Livraison  à Domicile "), fold("livraison a domicile"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ΠΑΡΑΔΌΣΗΣ"), fold("παραδοσης"));
        assert_ne!(fold("Express"), fold("Economy"));
    }
}
