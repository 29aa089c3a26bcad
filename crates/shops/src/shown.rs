//! Outside text in a sentence.

/// Outside text, short enough to stand in a sentence.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
