//! The keys of a desk.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The keys a person chose for this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Shortcuts {
    /// Whether letters, digits and signs by themselves do anything (WCAG 2.1.4 wants them to be switched off).
    pub letters: bool,
    /// The keys of an act instead of its usual ones, by the act's name, as `Ctrl+k`.
    pub keys: BTreeMap<String, Vec<String>>,
}

impl Default for Shortcuts {
    fn default() -> Self {
        Self { letters: true, keys: BTreeMap::new() }
    }
}
