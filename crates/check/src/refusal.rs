//! Why items do not count: what stops the line.

use model::{Problem, ProblemCode};

/// Why items do not count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// They are not of this order.
    #[error("{code} is not of this order")]
    Foreign {
        /// What was read.
        code: String,
    },
    /// Of theirs, all are there already, or more were scanned than are missing.
    #[error("{count} of {item} are more than the {left} that are missing")]
    Extra {
        /// What the item is called.
        item: String,
        /// How many were scanned.
        count: u32,
        /// How many are missing.
        left: u32,
    },
    /// That very item is counted already.
    #[error("the serial number {serial} of {item} is there already")]
    SerialTwice {
        /// What the item is called.
        item: String,
        /// Its number.
        serial: String,
    },
    /// The barcode of an item was scanned where its serial or lot number was asked for.
    #[error("{code} names an item, not its number")]
    NotANumber {
        /// What was read.
        code: String,
    },
    /// Several items cannot have one serial number.
    #[error("{count} items have one serial number")]
    OneSerialForSeveral {
        /// The number of items that share it.
        count: u32,
    },
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Foreign { code } => Self::new(ProblemCode::ItemForeign).with("code", code),
            Refusal::Extra { item, count, left } => {
                Self::new(ProblemCode::ItemExtra).with("item", item).with("count", count).with("left", left)
            }
            Refusal::SerialTwice { item, serial } => {
                Self::new(ProblemCode::ItemSerialTwice).with("item", item).with("serial", serial)
            }
            Refusal::NotANumber { code } => Self::new(ProblemCode::ItemNotANumber).with("code", code),
            Refusal::OneSerialForSeveral { count } => Self::new(ProblemCode::ItemOneSerial).with("count", count),
        }
    }
}
