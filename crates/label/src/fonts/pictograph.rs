//! Pictographs in names and addresses say nothing a courier needs; they are left out rather than stopping a parcel.

/// What holds two words together in one line.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// A text without emoji and other pictographs, and without what only modifies them, with one space between words.
pub(crate) fn without_pictographs(text: &str) -> String {
    let kept: String = text.chars().filter(|letter| !is_pictograph(*letter)).collect();
    let words = kept.split(|letter: char| letter.is_whitespace() && letter != NO_BREAK_SPACE);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Blocks of the Unicode Standard that hold pictographs, and the joiners between them.
fn is_pictograph(letter: char) -> bool {
    matches!(u32::from(letter),
        0x200D | 0x20E3 | 0xFE00..=0xFE0F | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF | 0xE0000..=0xE007F)
        || letter.is_control()
}
