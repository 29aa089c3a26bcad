//! Letters nobody sees: byte order marks between files that were joined, spaces without width, marks of direction that telephones and
//! pages put around numbers, control characters. Two texts that differ by them only are one.
//!
//! Source: *Unicode Standard*, “General Category” (`Cc`) and “Bidirectional Character Types”. Joiners (U+200C, U+200D) stay: Persian and
//! Indian scripts spell with them.

use std::borrow::Cow;

/// A text without letters nobody sees. Control characters become spaces, but for tabs and ends of lines.
#[must_use]
pub fn without_unseen(text: &str) -> Cow<'_, str> {
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain || !text.chars().any(|letter| is_unseen(letter) || is_control(letter)) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter(|letter| !is_unseen(*letter));
    Cow::Owned(seen.map(|letter| if is_control(letter) { ' ' } else { letter }).collect())
}

fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_seen_stays() {
        for (text, wanted) in [
            ("\u{feff}#1001", "#1001"),
            ("10\u{200b}01\u{200e}", "1001"),
            ("\u{202a}+49 171 3920012\u{202c}", "+49 171 3920012"),
            ("Ada\u{0}One\u{1b}[2J", "Ada One [2J"),
            ("Main Street 5\nFlat 2", "Main Street 5\nFlat 2"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ] {
            assert_eq!(without_unseen(text), wanted, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn unseen_letters_tell_nothing_apart(text in "[#A-Z0-9-]{1,12}", unseen in "[\u{200b}\u{feff}\u{200e}\u{2060}]{1,3}", at in 0_usize..12) {
            let (before, after) = text.split_at(at.min(text.len()));
            let spoiled = format!("{before}{unseen}{after}");
            prop_assert_eq!(without_unseen(&spoiled), text.as_str());
        }
    }
}
