//! Setting a station up: what is there before it prints its first label.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A step of setting a station up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum SetupStep {
    /// A shop whose orders come in.
    Shop,
    /// The sender's address, a carrier that can be booked with, a method of it.
    Carrier,
    /// A printer of labels.
    Printer,
    /// A scale.
    Scale,
    /// The first label of an order.
    Label,
}

impl SetupStep {
    /// Every step, in the sequence they are taken.
    pub const ALL: [Self; 5] = [Self::Shop, Self::Carrier, Self::Printer, Self::Scale, Self::Label];

    /// The word it has on the command line and in sentences.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Carrier => "carrier",
            Self::Printer => "printer",
            Self::Scale => "scale",
            Self::Label => "label",
        }
    }
}

/// How far a person has come in setting the station up: what the station cannot see by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct SetupPlace {
    /// The step they are at; none while nobody is setting anything up.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub at: Option<SetupStep>,
    /// The steps whose test they saw succeed.
    pub tried: BTreeSet<SetupStep>,
    /// The steps they left out.
    pub left_out: BTreeSet<SetupStep>,
}
