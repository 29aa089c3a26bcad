//! The kinds of paper there are, and the forms they come in.

use model::{LabelSize, Paper, Sheet};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What sticks to a parcel that goes under a number of the shop's own: the GS1 logistic label.
    TransportLabel,
    /// What is in the parcel.
    PackingSlip,
    /// What it cost, for customs.
    Invoice,
    /// The way back.
    ReturnSlip,
    /// The short customs declaration.
    Cn22,
    /// The long customs declaration.
    Cn23,
    /// What has to be fetched, by place.
    PickList,
    /// What a carrier took.
    HandOverList,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::TransportLabel,
        Self::PackingSlip,
        Self::Invoice,
        Self::ReturnSlip,
        Self::Cn22,
        Self::Cn23,
        Self::PickList,
        Self::HandOverList,
    ];

    /// Whether it is about one order, and so about one shop; lists are about many.
    #[must_use]
    pub const fn is_of_an_order(self) -> bool {
        !matches!(self, Self::PickList | Self::HandOverList)
    }

    /// The word used in files and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TransportLabel => "transport-label",
            Self::PackingSlip => Paper::PackingSlip.as_str(),
            Self::Invoice => Paper::Invoice.as_str(),
            Self::ReturnSlip => Paper::ReturnSlip.as_str(),
            Self::Cn22 => "cn22",
            Self::Cn23 => "cn23",
            Self::PickList => Sheet::PickList.as_str(),
            Self::HandOverList => Sheet::HandOverList.as_str(),
        }
    }
}

/// On what a paper is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// On a sheet of an office printer.
    Sheet,
    /// On labels of this size.
    Label(LabelSize),
}
