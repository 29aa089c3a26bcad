//! Outside text inside a field: with `^FH`, `_` and two hexadecimal digits stand for a byte.

use std::fmt::Write as _;

/// A text in which nothing can be taken for a command: `^`, `~`, `_` and control characters by their codes.
///
/// `>` is data in a text field but an invocation code in `^BC`, and `\` a line break in some fields; both by their codes
/// as well.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '^' | '~' | '_' | '>' | '\\') || letter.is_control() {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(escaped, "_{byte:02X}");
            }
        } else {
            escaped.push(letter);
        }
    }
    escaped
}
