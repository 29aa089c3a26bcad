//! Scanners: how they are reached, and what their keys mean.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The scanners of this desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Scanners {
    /// Those on serial ports.
    pub serial: Vec<SerialScanner>,
    /// Those that type, as far as they were learned.
    pub keyboard: ScannerKeys,
}

/// A scanner on a serial port: 8 data bits, no parity, 1 stop bit; it ends its codes with CR, LF or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct SerialScanner {
    /// The name people use.
    pub name: String,
    /// `/dev/ttyACM0`, `COM3`.
    pub path: String,
    /// Bits a second.
    #[serde(default = "factory_baud")]
    pub baud: u32,
}

fn factory_baud() -> u32 {
    9600
}

/// What the keys of a scanner that types mean, learned from a known barcode: a scanner set to one country's keyboard on
/// a computer set to another's types the wrong characters, but always the same keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ScannerKeys(
    /// The character that is meant, by the key: its place (`KeyboardEvent.code`), after `Shift+` or `AltGr+` where that
    /// was held down, as `Shift+Digit1`. Empty: nothing was learned.
    pub BTreeMap<String, char>,
);
