//! Outside text in a sentence.

/// Outside text, short enough to stand in a sentence.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Outside text in one line, short enough to stand in a sentence.
pub(crate) fn in_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(160).collect()
}
