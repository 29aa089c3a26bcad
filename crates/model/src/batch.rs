//! Batches: orders that are fetched and packed one after the other.

use crate::{OrderId, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A batch's number in this station. Its barcode, on its pick list, says `PD:BATCH:` and the number: the form of commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct BatchId(pub u32);

/// What every batch's barcode begins with.
const MARK: &str = "PD:BATCH:";

/// Not a batch's barcode.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no batch")]
pub struct NotABatch(pub String);

/// What its barcode says.
impl fmt::Display for BatchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}{}", self.0)
    }
}

impl FromStr for BatchId {
    type Err = NotABatch;

    /// Reads a barcode. Capitals do not matter: a keyboard's Caps Lock turns those of a scanner around.
    fn from_str(code: &str) -> Result<Self, NotABatch> {
        let number = code.get(..MARK.len()).filter(|mark| mark.eq_ignore_ascii_case(MARK)).map(|_| &code[MARK.len()..]);
        let number = number.filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        number.and_then(|number| number.parse().ok()).map(Self).ok_or_else(|| NotABatch(code.to_owned()))
    }
}

/// Orders that are fetched and packed one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Batch {
    /// Its number.
    pub id: BatchId,
    /// The name people gave it.
    pub name: String,
    /// The moment it was made.
    pub made_at: UtcDateTime,
    /// The orders, in the sequence they are packed in.
    pub orders: Vec<OrderId>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Command;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_batch_is_known_by_its_barcode_and_is_no_command(number in any::<u32>()) {
            let code = BatchId(number).to_string();
            prop_assert_eq!(code.parse(), Ok(BatchId(number)));
            prop_assert_eq!(code.to_lowercase().parse(), Ok(BatchId(number)));
            prop_assert!(code.parse::<Command>().is_err());
        }

        #[test]
        fn any_text_is_a_batch_or_not(code in any::<String>()) {
            let _ = code.parse::<BatchId>();
        }
    }

    #[test]
    fn other_codes_are_no_batches() {
        for code in
            ["", "PD:BATCH", "PD:BATCH:", "PD:BATCH:+1", "PD:BATCH:-1", "PD:BATCH:4294967296", "PD:BATCH:1 ", "1", "É"]
        {
            assert_eq!(code.parse::<BatchId>(), Err(NotABatch(code.to_owned())));
        }
    }
}
