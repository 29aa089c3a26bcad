//! Which letters of a text are drawn. Pictographs in names and addresses say nothing a courier needs; they are left out
//! rather than stopping a parcel; the decision of the order names them.

use model::is_pictograph;

/// What holds two words together in one line.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';
/// Where a line may end inside a word; not seen.
pub(crate) const MAY_BREAK: char = '\u{200b}';
const JOINER: char = '\u{200d}';

/// A text as it is drawn: without emoji and other pictographs and without letters that only steer a screen, with one
/// space between words.
///
/// Overrides and embeddings of direction go as well: phone books put them around numbers, and an override would turn a
/// number round.
pub(crate) fn as_drawn(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let joins = before.into_iter().chain(letters.peek().copied()).any(is_pictograph);
        if letter.is_control() {
            kept.push(' ');
        } else if !(is_pictograph(letter) || steers(letter) || (letter == JOINER && joins)) {
            kept.push(letter);
        }
        before = Some(letter);
    }
    let words = kept.split(|letter: char| letter.is_whitespace() && letter != NO_BREAK_SPACE);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Soft hyphen, byte order mark, and what sets or isolates a direction.
fn steers(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether something has to be seen of a letter: it is no space and not one of the Unicode Standard's default ignorable
/// code points (`DerivedCoreProperties.txt`).
pub(super) fn is_visible(letter: char) -> bool {
    let ignorable = matches!(u32::from(letter),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E
        | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8 | 0x1BCA0..=0x1BCA3
        | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF);
    !(ignorable || letter.is_whitespace() || letter.is_control())
}

#[cfg(test)]
mod tests {
    use super::as_drawn;

    #[test]
    fn only_what_says_nothing_is_left_out() {
        for (text, wanted) in [
            ("😀 Zoë ❤️", "Zoë"),
            ("👨\u{200d}👩\u{200d}👧 Kim", "Kim"),
            ("12\tMain\u{1}Street", "12 Main Street"),
            ("Stra\u{ad}ße", "Straße"),
            ("\u{202d}+972 50 123\u{202c}", "+972 50 123"),
            ("➋ Court", "➋ Court"),
            // Without its joiner the Sinhala word for Sri falls apart.
            ("ශ්\u{200d}රී", "ශ්\u{200d}රී"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ] {
            assert_eq!(as_drawn(text), wanted, "{text:?}");
        }
    }
}
