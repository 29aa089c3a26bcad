//! Emoji and other pictographs. In names and addresses they say nothing a courier needs: labels leave them out, and say so.

/// Whether a letter is a pictograph, or only changes one: of the blocks of the Unicode Standard that hold them, without the
/// letters and numbers in these.
#[must_use]
pub fn is_pictograph(letter: char) -> bool {
    matches!(u32::from(letter),
        0x20E3 | 0xFE00..=0xFE0F | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF | 0xE0000..=0xE007F)
        && !letter.is_alphanumeric()
}
