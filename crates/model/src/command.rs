//! What an operator commands the desk with by scanning: the barcodes of the sheet of commands.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A command to the desk. Its barcode says `PD:` and a word, as `PD:PRINT` or `PD:BOX:Small`: a form no order number,
/// tracking number or GTIN has, in letters that every Code 128 reader knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Command {
    /// Prints the label of the order on the screen.
    Print,
    /// Holds that order.
    Hold,
    /// Clears the screen for the next one.
    Next,
    /// Prints its label once more.
    Reprint,
    /// Takes its weight from the scale.
    Weigh,
    /// Checks the line that is next off by hand: its items carry no barcode.
    CheckOff,
    /// Counts one more of the item that was scanned last.
    More,
    /// Takes the last scan back.
    Undo,
    /// Answers the question on the screen with yes.
    Yes,
    /// Answers it with no.
    No,
    /// Packs it in a box of the desk.
    Box {
        /// The box's name.
        name: String,
    },
    /// Says who packs from now on: a packer's badge.
    Packer {
        /// The packer's name.
        name: String,
    },
}

/// What every command's barcode begins with.
const MARK: &str = "PD:";

/// Not a command's barcode.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no command")]
pub struct NotACommand(pub String);

impl Command {
    /// Every command that is the same at every desk.
    pub const ALL: [Self; 10] = [
        Self::Print,
        Self::Next,
        Self::Reprint,
        Self::Hold,
        Self::Weigh,
        Self::CheckOff,
        Self::More,
        Self::Undo,
        Self::Yes,
        Self::No,
    ];

    /// The word that names it: in its barcode, in capitals; in sentences, as `command-print`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Print => "print",
            Self::Hold => "hold",
            Self::Next => "next",
            Self::Reprint => "reprint",
            Self::Weigh => "weigh",
            Self::CheckOff => "check-off",
            Self::More => "more",
            Self::Undo => "undo",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Box { .. } => "box",
            Self::Packer { .. } => "packer",
        }
    }

    /// The name it speaks of, where it speaks of one: of a box, of a packer.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Box { name } | Self::Packer { name } => Some(name),
            _ => None,
        }
    }

    /// The same command, speaking of another name.
    #[must_use]
    pub fn called(self, name: String) -> Self {
        match self {
            Self::Box { .. } => Self::Box { name },
            Self::Packer { .. } => Self::Packer { name },
            other => other,
        }
    }
}

/// What its barcode says. A name stands in it as it is, but for what Code 128 cannot say: `%` and two hexadecimal digits for
/// each byte of that.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}{}", self.word().to_ascii_uppercase())?;
        let Some(name) = self.name() else { return Ok(()) };
        f.write_str(":")?;
        name.bytes().try_for_each(|byte| match byte {
            b'%' | ..0x20 | 0x7f.. => write!(f, "%{byte:02X}"),
            _ => write!(f, "{}", char::from(byte)),
        })
    }
}

impl FromStr for Command {
    type Err = NotACommand;

    /// Reads a barcode. Capitals do not matter: a keyboard's Caps Lock turns those of a scanner around.
    fn from_str(code: &str) -> Result<Self, NotACommand> {
        let unknown = || NotACommand(code.to_owned());
        let mark = code.get(..MARK.len()).filter(|mark| mark.eq_ignore_ascii_case(MARK)).ok_or_else(unknown)?;
        let (word, name) = match code[mark.len()..].split_once(':') {
            Some((word, name)) => (word, Some(name)),
            None => (&code[mark.len()..], None),
        };
        let word = word.to_ascii_lowercase();
        match name {
            Some(name) if !name.is_empty() => {
                let name = unescaped(name).ok_or_else(unknown)?;
                match word.as_str() {
                    "box" => Ok(Self::Box { name }),
                    "packer" => Ok(Self::Packer { name }),
                    _ => Err(unknown()),
                }
            }
            None => Self::ALL.into_iter().find(|command| command.word() == word).ok_or_else(unknown),
            Some(_) => Err(unknown()),
        }
    }
}

/// A name without its `%` signs; `None` where it is none.
fn unescaped(name: &str) -> Option<String> {
    let mut pieces = name.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_command_is_read_from_its_own_barcode() {
        for command in Command::ALL {
            let code = command.to_string();
            assert_eq!(code.parse(), Ok(command.clone()));
            assert_eq!(code.to_lowercase().parse(), Ok(command));
        }
        assert_eq!(Command::Print.to_string(), "PD:PRINT");
        assert_eq!("PD:BOX:Small".parse(), Ok(Command::Box { name: "Small".to_owned() }));
    }

    #[test]
    fn other_codes_are_no_commands() {
        for code in [
            "",
            "PD",
            "PD:",
            "PD:PRINT:now",
            "PD:BOX",
            "PD:BOX:",
            "PD:PACKER",
            "PD:PACKER:",
            "PD:DANCE",
            "PRINT",
            "PD1001",
            "PD:BOX:%4",
            "é",
        ] {
            assert_eq!(code.parse::<Command>(), Err(NotACommand(code.to_owned())));
        }
    }

    proptest! {
        #[test]
        fn boxes_and_packers_are_known_by_their_names_whatever_letters_they_have(name in "\\PC{1,20}") {
            for command in [Command::Box { name: name.clone() }, Command::Packer { name }] {
                let code = command.to_string();
                prop_assert!(code.bytes().all(|byte| (0x20..0x7f).contains(&byte)));
                prop_assert_eq!(code.parse(), Ok(command));
            }
        }

        #[test]
        fn any_text_is_a_command_or_not(code in any::<String>()) {
            let _ = code.parse::<Command>();
        }
    }
}
