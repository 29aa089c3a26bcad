//! What a label document says, in bars and in letters.

use crate::zpl;
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
    /// What the commands of a ZPL document say, label after label; nothing where it is no ZPL that can be read. What stands in its
    /// pictures is not among it.
    #[must_use]
    pub fn by_zpl(document: &[u8]) -> Self {
        zpl::said(document)
    }

    /// With what another page says.
    pub fn add(&mut self, other: Self) {
        self.bar_codes.extend(other.bar_codes);
        self.texts.extend(other.texts);
    }
}
