//! Pictographs in names and addresses say nothing a courier needs; they are left out rather than stopping a parcel.

/// A text without emoji and other pictographs, and without what only modifies them.
pub(crate) fn without_pictographs(text: &str) -> String {
    let kept: String = text.chars().filter(|letter| !is_pictograph(*letter)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Blocks of the Unicode Standard that hold pictographs, and the joiners between them.
fn is_pictograph(letter: char) -> bool {
    matches!(u32::from(letter),
        0x200D | 0x20E3 | 0xFE00..=0xFE0F | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF | 0xE0000..=0xE007F)
        || letter.is_control()
}
