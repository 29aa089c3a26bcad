//! Scanners: how they are reached, and what their keys mean.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The scanners of this desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Scanners {
    /// Those on serial ports.
    pub serial: Vec<SerialScanner>,
    /// What the keys of those that type mean, as far as they were learned.
    pub keyboard: ScannerKeys,
    /// Those that type, where something is set or was learned for one.
    pub typing: Vec<TypingScanner>,
}

/// A scanner on a serial port: 8 data bits, no parity, 1 stop bit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SerialScanner {
    /// The name people use.
    pub name: String,
    /// `/dev/ttyACM0`, `COM3`.
    pub path: String,
    /// Bits a second.
    #[serde(default = "factory_baud")]
    pub baud: u32,
    /// What stands around its codes.
    #[serde(flatten)]
    pub frame: CodeFrame,
}

/// What a scanner sends before and after the code itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct CodeFrame {
    /// Before the code; empty for nothing. A code without it is not taken.
    pub prefix: String,
    /// After the code and before Enter or CR; empty for nothing. A code without it is not taken.
    pub suffix: String,
    /// What ends the code.
    pub ends: CodeEnd,
}

/// What ends a code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum CodeEnd {
    /// Enter or Tab from a scanner that types; CR, LF or both from one on a serial port.
    #[default]
    Suffix,
    /// Nothing: the code ends when nothing more comes.
    Silence,
}

/// A scanner that types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TypingScanner {
    /// The name people use.
    pub name: String,
    /// What stands around its codes.
    #[serde(flatten)]
    pub frame: CodeFrame,
    /// How fast it types, where that was learned.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub pace: Option<ScannerPace>,
}

/// How fast a scanner types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ScannerPace {
    /// From key to key, mostly, in milliseconds.
    pub gap: u16,
    /// The longest there was inside a code, in milliseconds.
    pub longest: u16,
}

fn factory_baud() -> u32 {
    9600
}

/// What the keys of a scanner that types mean, learned from a known barcode: a scanner set to one country's keyboard on
/// a computer set to another's types the wrong characters, but always the same keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct ScannerKeys(
    /// The character that is meant, by the key: its place (`KeyboardEvent.code`), after `Shift+` or `AltGr+` where that
    /// was held down, as `Shift+Digit1`. Empty: nothing was learned.
    pub BTreeMap<String, char>,
);
