//! A Decision without its reasons: what comes of an order, to be compared with what would come of it otherwise.

use crate::draft::Draft;
use crate::slot::Slot;
use model::{Grams, MethodId, Money};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A Decision without its reasons.
pub struct Outcome<'a> {
    draft: Draft<'a>,
}

impl<'a> Outcome<'a> {
    pub(crate) fn of(draft: Draft<'a>) -> Self {
        Self { draft }
    }

    /// What it ships with.
    #[must_use]
    pub fn method(&self) -> Option<&'a MethodId> {
        self.draft.method.map(|method| &method.id)
    }

    /// What that costs, where the catalogue knows.
    #[must_use]
    pub fn price(&self) -> Option<Money> {
        self.draft.price
    }

    /// What it weighs.
    #[must_use]
    pub fn weight(&self) -> Grams {
        self.draft.weight.value
    }

    /// Whether a person has to look first.
    #[must_use]
    pub fn held(&self) -> bool {
        self.draft.hold.value.is_some()
    }

    /// What is decided otherwise, whoever decided it.
    pub fn differences(&self, other: &Self) -> impl Iterator<Item = Part> + use<> {
        let (one, two) = (&self.draft, &other.draft);
        let parts = [
            (Part::Method, self.method() == other.method()),
            (Part::Price, one.price == two.price),
            (Part::Weight, one.weight.value == two.weight.value && one.parcel_weights == two.parcel_weights),
            (Part::Size, one.size.value == two.size.value),
            (Part::Sender, one.sender.value == two.sender.value),
            (Part::Hold, one.hold.value == two.hold.value && one.let_go.value == two.let_go.value),
            (Part::Settings, same(&one.settings, &two.settings, |slot: &Slot<_>| slot.value)),
            (Part::Notes, same(&one.notes, &two.notes, |(note, _)| *note)),
            (Part::Tags, same(&one.tags, &two.tags, |(tag, _)| *tag)),
            (Part::CustomsStatements, same(&one.statements, &two.statements, |(statement, _)| *statement)),
            (Part::Items, same(&one.items, &two.items, |(line, change, _)| (*line, change.clone()))),
        ];
        parts.into_iter().filter(|(_, same)| !same).map(|(part, _)| part)
    }
}

/// One of the things that are decided about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The shipping method.
    Method,
    /// What it costs.
    Price,
    /// The parcel's weight.
    Weight,
    /// The parcel's size.
    Size,
    /// The address it comes from.
    Sender,
    /// Whether, and why, a person has to look first; whether it waits for its shop.
    Hold,
    /// Everything an order has one of: signature, insurance, box, …
    Settings,
    /// What the packer has to know.
    Notes,
    /// Its tags.
    Tags,
    /// Statements for customs.
    CustomsStatements,
    /// What is changed about its items.
    Items,
}

fn same<T, V: PartialEq>(one: &[T], two: &[T], value: impl Fn(&T) -> V) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|(one, two)| value(one) == value(two))
}
