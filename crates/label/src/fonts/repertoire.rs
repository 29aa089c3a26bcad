//! The letters every printer's own font has: those of Windows-1252, which ZPL printers, PDF's standard fonts and the
//! shipped faces share.

/// What Windows-1252 has between 0x80 and 0x9F, as far as addresses use it and printers' fonts carry it.
const EXTRA: &str = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/// Whether every letter of a text is one of them.
pub(crate) fn is_plain(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, ' '..='~' | '\u{a0}'..='ÿ') || EXTRA.contains(letter))
}

/// All of them.
pub(super) fn letters() -> impl Iterator<Item = char> {
    (' '..='~').chain('\u{a0}'..='ÿ').chain(EXTRA.chars())
}
