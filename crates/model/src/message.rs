//! Sentences before they are put into a language: a key of the message catalogue and what goes into it.

use crate::ProblemCode;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A sentence of the catalogue (`locales/*.ftl`) with its arguments. Faces turn it into words with `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Message {
    /// The catalogue's key, as `reason-rule`.
    #[cfg_attr(feature = "export", ts(type = "string"))]
    pub key: Cow<'static, str>,
    /// What the sentence speaks of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<BTreeMap<String, Argument>>", optional))]
    pub args: Arguments,
}

/// What a sentence speaks of, by the names it has in the catalogue.
pub type Arguments = BTreeMap<Cow<'static, str>, Argument>;

/// One thing a sentence speaks of. The faces write numbers, weights, money and moments in the person's own form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// A name, a code, outside text: shown as it is.
    Text(String),
    /// A count.
    Number(i64),
    /// A weight.
    Grams(crate::Grams),
    /// An amount.
    Money(crate::Money),
    /// A moment.
    Time(crate::UtcDateTime),
    /// A country, shown by its name in the person's language.
    Country(crate::Country),
    /// A length.
    Length(crate::Millimetres),
    /// A day.
    Day(crate::Day),
    /// A shop, shown by its name.
    Shop(crate::ShopId),
    /// A carrier, shown by its name.
    Carrier(crate::CarrierId),
    /// A printer, shown by its name.
    Printer(crate::PrinterId),
    /// Several of them; faces cut long lists short.
    List(Vec<Argument>),
    /// Another sentence of the catalogue.
    Message(Box<Message>),
}

impl Message {
    /// A sentence with nothing to fill in yet.
    #[must_use]
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same sentence, speaking of one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<crate::Grams> for Argument {
    fn from(weight: crate::Grams) -> Self {
        Self::Grams(weight)
    }
}

impl From<crate::Money> for Argument {
    fn from(money: crate::Money) -> Self {
        Self::Money(money)
    }
}

impl From<crate::UtcDateTime> for Argument {
    fn from(moment: crate::UtcDateTime) -> Self {
        Self::Time(moment)
    }
}

impl From<crate::Country> for Argument {
    fn from(country: crate::Country) -> Self {
        Self::Country(country)
    }
}

impl From<crate::Millimetres> for Argument {
    fn from(length: crate::Millimetres) -> Self {
        Self::Length(length)
    }
}

impl From<crate::Day> for Argument {
    fn from(day: crate::Day) -> Self {
        Self::Day(day)
    }
}

impl From<&crate::ShopId> for Argument {
    fn from(shop: &crate::ShopId) -> Self {
        Self::Shop(shop.clone())
    }
}

impl From<&crate::CarrierId> for Argument {
    fn from(carrier: &crate::CarrierId) -> Self {
        Self::Carrier(carrier.clone())
    }
}

impl From<&crate::PrinterId> for Argument {
    fn from(printer: &crate::PrinterId) -> Self {
        Self::Printer(printer.clone())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// What went wrong, for a person: what happened, what it means, what to do now. The one error type of the faces.
///
/// In the catalogue, `problem-<code>` is the sentence and `problem-<code>.advice` says what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "export", derive(TS))]
#[error("{code}{}", detail.as_ref().map(|d| format!(": {d}")).unwrap_or_default())]
pub struct Problem {
    /// Stable and searchable, as `printer-offline`.
    pub code: ProblemCode,
    /// What the sentence speaks of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<BTreeMap<String, Argument>>", optional))]
    pub args: Arguments,
    /// The technical text, shown one key away. Never a secret, never a customer's data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub detail: Option<String>,
}

impl Problem {
    /// A problem by its code.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        Self { code, args: BTreeMap::new(), detail: None }
    }

    /// The same problem, speaking of one more thing.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// The same problem, with the technical text behind it.
    #[must_use]
    pub fn because(mut self, detail: impl std::fmt::Display) -> Self {
        self.detail = Some(detail.to_string());
        self
    }

    /// The sentence that says what happened.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { key: Cow::Owned(format!("problem-{}", self.code)), args: self.args.clone() }
    }
}
