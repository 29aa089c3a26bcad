//! How a file is written: its letters, numbers and dates. One way for the whole file.

use super::cell::DateOrder;
use super::encoding::Found;
use super::error::{FileError, Question};
use super::evidence::Verdict;
use super::ways::Ways;
use crate::number::DecimalMark;
use model::Message;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a person said about a file, over its own evidence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[cfg_attr(feature = "export", ts(rename = "FileChoices", optional_fields = nullable))]
#[serde(default)]
pub struct Choices {
    /// The encoding, by any of its names in the *WHATWG Encoding Standard*, as `windows-1250`.
    pub encoding: Option<String>,
    /// The mark before decimals.
    pub decimal_mark: Option<DecimalMark>,
    /// The order of day and month in dates such as `05/11/2026`.
    pub date_order: Option<DateOrder>,
    /// Its orders count, whatever is known of them and whatever moments they say.
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub newest: bool,
}

/// How a file is read, as its evidence or a person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[cfg_attr(feature = "export", ts(rename = "FileConventions"))]
pub struct Conventions {
    /// The encoding's name in the *WHATWG Encoding Standard*, as `UTF-8`.
    pub encoding: &'static str,
    /// The mark before decimals; `None` where no number depends on it.
    pub decimal_mark: Option<DecimalMark>,
    /// The same for weights, which exporters often write by other rules than prices.
    pub weight_mark: Option<DecimalMark>,
    /// The order of day and month; `None` where no date depends on it.
    pub date_order: Option<DateOrder>,
}

impl Conventions {
    pub(super) fn of(found: Found, ways: Ways) -> Self {
        Self {
            encoding: found.encoding.name(),
            decimal_mark: ways.mark,
            weight_mark: ways.weight_mark,
            date_order: ways.dates,
        }
    }

    /// For a person: each of them that something in the file depends on.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let mark = |key: &'static str, mark: DecimalMark| Message::new(key).with("mark", mark.as_str());
        let encoding = Message::new("read-as-encoding").with("encoding", self.encoding);
        let weights = self.weight_mark.filter(|weights| self.decimal_mark != Some(*weights));
        let marks = [
            self.decimal_mark.map(|decimal| mark("read-as-decimals", decimal)),
            weights.map(|weights| mark("read-as-weights", weights)),
            self.date_order.map(|order| Message::new("read-as-dates").with("order", order.as_str())),
        ];
        [Some(encoding)].into_iter().chain(marks).flatten().collect()
    }
}

/// What was chosen, else what the evidence says; an error that asks where it does not say.
pub(super) fn settle<T: Copy>(
    chosen: Option<T>,
    verdict: Verdict<T>,
    question: Question,
    choices: [&'static str; 2],
) -> Result<Option<T>, FileError> {
    match (chosen, verdict) {
        (Some(chosen), _) => Ok(Some(chosen)),
        (None, Verdict::Says(way)) => Ok(Some(way)),
        (None, Verdict::Unsaid) => Ok(None),
        (None, Verdict::Unclear(examples)) => Err(FileError::Unclear { question, choices: choices.to_vec(), examples }),
    }
}
