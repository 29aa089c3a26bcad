//! Text that does nothing to a terminal but stand there.
//!
//! Names, notes and addresses come from customers. Control characters in them set window titles, fill clipboards or rewrite
//! what stands above (*ECMA-48*, C0 and C1 control functions; *XTerm Control Sequences*, operating system commands);
//! bidirectional controls show a text in another order than it is read (*Unicode Standard Annex 9*).

use std::borrow::Cow;
use std::fmt::Write as _;

/// What stands in the place of a character that was taken out.
const TAKEN_OUT: char = '\u{FFFD}';

/// Whether a character does something instead of being seen.
fn acts(it: char) -> bool {
    it.is_control()
        || matches!(
            it,
            '\u{061C}'                  // Arabic letter mark
            | '\u{200E}' | '\u{200F}'   // left-to-right and right-to-left mark
            | '\u{2028}' | '\u{2029}'   // line and paragraph separator
            | '\u{202A}'..='\u{202E}'   // embeddings and overrides
            | '\u{2066}'..='\u{2069}'   // isolates
            | '\u{206A}'..='\u{206F}'   // deprecated format characters
            | '\u{FEFF}'                // byte order mark
            | '\u{FFF9}'..='\u{FFFB}'   // interlinear annotations
            | '\u{E0000}'..='\u{E007F}' // tags
        )
}

/// A line: what ends or moves it becomes a space, what acts is taken out.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    replaced(text, |it| match it {
        '\n' | '\r' | '\t' => Some(' '),
        it if acts(it) => Some(TAKEN_OUT),
        _ => None,
    })
}

/// A text of several lines: what acts is taken out.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    replaced(text, |it| (acts(it) && it != '\n' && it != '\t').then_some(TAKEN_OUT))
}

/// JSON: what acts is escaped, so that it says the same. Such characters stand in its strings alone.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|it| acts(it) && it != '\n') {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for it in text.chars() {
        if acts(it) && it != '\n' {
            for unit in it.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(it);
        }
    }
    Cow::Owned(escaped)
}

fn replaced(text: &str, other: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    if text.chars().all(|it| other(it).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|it| other(it).unwrap_or(it)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names as people with bad intentions write them.
    const HOSTILE: [&str; 9] = [
        "\u{1b}]0;window title\u{7}",
        "\u{1b}]52;c;Y2xpcGJvYXJk\u{7}",
        "\u{1b}[2J\u{1b}[1;1H",
        "\u{9d}0;title\u{9c}",
        "\u{9b}31m",
        "a\u{8}\u{8}b\u{7f}",
        "\u{202e}gnp.exe",
        "\u{2066}\u{2069}\u{200f}\u{61c}",
        "x\u{e0041}\u{feff}\u{2028}y",
    ];

    #[test]
    fn nothing_of_a_hostile_name_acts() {
        for name in HOSTILE {
            assert!(!line(name).chars().any(acts), "{name:?}");
            assert!(!lines(name).chars().any(acts), "{name:?}");
        }
        assert_eq!(line("\u{1b}[31mred"), "\u{FFFD}[31mred");
        assert_eq!(line("one\ntwo\tthree\r"), "one two three ");
        assert_eq!(lines("one\n\ttwo\r\n"), "one\n\ttwo\u{FFFD}\n");
    }

    #[test]
    fn names_in_every_script_stay_as_they_are() {
        for name in ["Łukasz Żółć", "محمد", "नीलम\u{200d}", "田中 太郎", "👩\u{200d}👧", "Zoë\u{301}"]
        {
            assert_eq!(line(name), name);
            assert_eq!(json(name), name);
        }
    }

    #[test]
    fn json_says_the_same_and_acts_no_more() {
        for name in HOSTILE {
            let value = serde_json::json!({ name: [name] });
            for text in [value.to_string(), format!("{value:#}")] {
                let escaped = json(&text);
                assert!(!escaped.chars().any(|it| acts(it) && it != '\n'), "{escaped:?}");
                assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
            }
        }
    }
}
