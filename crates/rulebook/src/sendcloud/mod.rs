//! Rules and methods brought over from Sendcloud.

use model::{Catalogue, Currency, Message, Rule};
use serde::Serialize;
use ts_rs::TS;

/// What could be carried over, and what could not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CarriedOver {
    /// The rules.
    pub rules: Vec<Rule>,
    /// Everything that has no place here.
    pub left_out: Vec<LeftOut>,
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// The rule's name.
    pub rule: String,
    /// Where in the file.
    pub place: String,
    /// Why, as a sentence.
    pub message: Message,
}

/// Rules of a CSV export.
#[must_use]
pub fn rules_from_csv(_bytes: &[u8], _names: &Catalogue, _currency: Currency) -> CarriedOver {
    CarriedOver::default()
}

/// Rules of the API.
#[must_use]
pub fn rules_from_api(_bytes: &[u8], _names: &Catalogue, _currency: Currency) -> CarriedOver {
    CarriedOver::default()
}
