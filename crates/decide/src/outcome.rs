//! A Decision without its reasons: what comes of an order, to be compared with what would come of it otherwise.

use crate::draft::{Draft, Slot};
use model::{Grams, MethodId, Money};

/// A Decision without its reasons. Two are equal when everything that is decided is, whoever decided it.
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
}

impl PartialEq for Outcome<'_> {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.draft, &other.draft);
        self.method() == other.method()
            && one.price == two.price
            && one.weight.value == two.weight.value
            && one.parcel_weights == two.parcel_weights
            && one.size.value == two.size.value
            && one.sender.value == two.sender.value
            && one.hold.value == two.hold.value
            && same(&one.settings, &two.settings, |slot: &Slot<_>| slot.value)
            && same(&one.notes, &two.notes, |(note, _)| *note)
            && same(&one.tags, &two.tags, |(tag, _)| *tag)
            && same(&one.statements, &two.statements, |(statement, _)| *statement)
            && same(&one.items, &two.items, |(line, change, _)| (*line, change.clone()))
    }
}

fn same<T, V: PartialEq>(one: &[T], two: &[T], value: impl Fn(&T) -> V) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|(one, two)| value(one) == value(two))
}
