//! Calls about codes: what a scanned one is.

use crate::Station;
use model::*;
use serde::Serialize;
use ts_rs::TS;

/// What a code is by itself, whoever's it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CodeRead {
    /// The symbol it was printed as, where the scanner tells: GS1-128.
    pub symbol: Option<String>,
    /// The scanner's identifier of the symbol: ]C1.
    pub identifier: Option<String>,
    /// What it says, without that identifier.
    pub text: String,
    /// What it is, likeliest first. None: plain text.
    pub meanings: Vec<CodeMeaning>,
    /// What it looks like but is not, where it is nothing else.
    pub misses: Vec<Message>,
}

/// Something a code is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CodeMeaning {
    /// The kind's short name: sscc, gtin, s10.
    pub kind: String,
    /// The kind in words.
    pub name: Message,
    /// The number or the elements, as people read them.
    pub number: String,
    /// What its check digit proves: right, or there is none.
    pub check: Message,
    /// The elements of a GS1 code.
    pub elements: Vec<CodeElement>,
    /// What the scanner does to GS1's separators, where that wants a word.
    pub note: Option<Message>,
}

/// One element of a GS1 code.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CodeElement {
    /// The application identifier.
    pub ai: String,
    /// GS1's name for it.
    pub title: String,
    /// What it is in words, where Packdesk has any.
    pub name: Option<Message>,
    /// Its value, as it stands in the symbol.
    pub value: String,
    /// What that means, where it is a day or a measure: 2026-12-31, 0.750 kg.
    pub means: Option<String>,
}

/// Says what a code is: its symbol, its kind, its parts, whether its check digit is right.
///
/// # Errors
/// Never; what is nothing else is plain text.
pub fn code_read(station: &Station, code: String) -> Result<CodeRead, Problem> {
    Ok(crate::codes::read(&code, station.local_now().year()))
}
