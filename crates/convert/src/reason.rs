//! Why a command of a label from outside is held back.

use serde::{Deserialize, Serialize};

/// Why a command is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// It changes how the printer is set, for every label after this one; some for good.
    Settings,
    /// It writes to or erases from the printer's memory, which other programs use.
    Memory,
    /// It changes how the printer is reached, or who may.
    Network,
    /// It starts the printer anew, or sets it back to how it left the factory.
    Restart,
    /// It stops, feeds or measures, or throws away labels that wait.
    Motion,
    /// It makes the printer answer: nobody waits for that, and the desk would take it for the answer to its own question.
    Answers,
    /// It writes to a radio tag.
    Radio,
    /// Nobody knows it.
    Unknown,
}
