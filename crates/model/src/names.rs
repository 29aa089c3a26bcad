//! Names that people give to things, and what of them is shown elsewhere.

use crate::{Problem, ProblemCode};

/// The most characters of a short name, and of a name.
const SHORT: usize = 64;
const LONG: usize = 200;

/// Whether a character shows nowhere: control characters, and those that only turn the direction of others.
pub(crate) fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A text as it can be shown: what cannot be seen is escaped.
pub(crate) fn plain(text: &str) -> String {
    let escaped = |letter: char| {
        if is_invisible(letter) { letter.escape_unicode().to_string() } else { letter.to_string() }
    };
    text.chars().take(2 * SHORT).map(escaped).collect()
}

/// Checks a short name, as of a shop, a carrier or a method: it stands in lists, in files and on the command line.
///
/// # Errors
/// When it is empty, too long, begins or ends with a blank, or has a character that cannot be seen.
pub fn check_short_name(text: &str) -> Result<(), Problem> {
    if text.trim() == text { check(text, SHORT) } else { Err(odd(text)) }
}

/// Checks the name people see of a thing.
///
/// # Errors
/// When it is empty, too long, or has a character that cannot be seen.
pub fn check_name(text: &str) -> Result<(), Problem> {
    check(text, LONG)
}

fn check(text: &str, longest: usize) -> Result<(), Problem> {
    let is_name = !text.trim().is_empty() && text.chars().count() <= longest && !text.chars().any(is_invisible);
    if is_name { Ok(()) } else { Err(odd(text)) }
}

fn odd(text: &str) -> Problem {
    Problem::new(ProblemCode::NameOdd).with("name", plain(text))
}

/// The name of a thread that is there for a thing of this name. A stored name may be any text, and a thread's name takes no NUL.
#[must_use]
pub fn thread_name(kind: &str, name: &str) -> String {
    let shown = name.chars().map(|letter| if is_invisible(letter) { '_' } else { letter });
    format!("{kind} {}", shown.take(SHORT).collect::<String>())
}

/// Whether Windows takes a file of this name for a device, in whichever folder: its name before the first dot is one (Microsoft,
/// *Naming Files, Paths, and Namespaces*). What is written to such a file is gone.
#[must_use]
pub fn is_device_name(name: &str) -> bool {
    const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    let stem = name.split(['.', ':']).next().unwrap_or_default().trim_end().to_uppercase();
    let is_numbered = |kind: &str| {
        let mut number = stem.strip_prefix(kind).unwrap_or_default().chars();
        number.next().is_some_and(|digit| digit.is_ascii_digit() || "¹²³".contains(digit)) && number.next().is_none()
    };
    DEVICES.contains(&stem.as_str()) || is_numbered("COM") || is_numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_by_their_names() {
        for device in ["con", "NUL", "Aux.zpl", "com1", "LPT9.tar.gz", "COM².txt", "nul  .zpl", "conin$", "prn:x"] {
            assert!(is_device_name(device), "{device}");
        }
        for name in ["", "console", "COM", "COM10", "LPTX", "1 CON", ".con", "null", "con-1", "ÇON"] {
            assert!(!is_device_name(name), "{name}");
        }
    }

    #[test]
    fn a_name_can_be_seen_and_is_not_endless() {
        for name in ["garden", "Jardin d’Été", "店", "a b"] {
            assert_eq!((check_short_name(name), check_name(name)), (Ok(()), Ok(())), "{name}");
        }
        for odd in ["", " ", "a\0b", "a\nb", "\u{202e}txe", "a\u{200b}", "\u{7f}"] {
            assert!(check_short_name(odd).is_err() && check_name(odd).is_err(), "{odd:?}");
        }
        assert!(check_short_name(" a").is_err() && check_short_name(&"a".repeat(65)).is_err());
        assert!(check_name(&"a".repeat(201)).is_err());
        let problem = check_name("a\0b").expect_err("no name");
        assert_eq!(problem, Problem::new(ProblemCode::NameOdd).with("name", "a\\u{0}b"));
    }

    proptest::proptest! {
        /// A stored name may be anything; a thread can be called by it all the same.
        #[test]
        fn every_name_names_a_thread(text in proptest::prelude::any::<String>()) {
            let name = thread_name("printer", &text);
            proptest::prop_assert!(!name.chars().any(char::is_control), "{:?}", name);
        }
    }
}
