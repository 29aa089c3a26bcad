//! What a label document says, in bars and in letters.

use serde::{Deserialize, Serialize};

/// What a label document says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What its bar codes say; of ZPL the data as its commands have it: `>:1Z999AA1` where Code 128 changes its subset.
    pub bar_codes: Vec<String>,
    /// Its texts.
    pub texts: Vec<String>,
}

impl Said {
    /// With what another page says.
    pub fn add(&mut self, other: Self) {
        self.bar_codes.extend(other.bar_codes);
        self.texts.extend(other.texts);
    }
}
