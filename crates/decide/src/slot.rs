//! A field of a decision in the making: its value, who set it, and what that overrode.

/// Who set a field; names are looked up at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Nobody,
    Default,
    ShopDefault,
    Order,
    /// The customer's choice, through the table of checkout names.
    Checkout,
    DynamicCheckout,
    /// A rule, by its place among the active ones.
    Rule(usize),
    /// The desk's scale.
    Scale,
    Person,
    Eligibility,
}

/// A field: what holds, who set it, and what that overrode (kept where reasons are asked for), oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Slot<T> {
    pub(crate) value: T,
    pub(crate) who: Who,
    pub(crate) earlier: Vec<(T, Who)>,
}

impl<T> Slot<T> {
    pub(crate) fn new(value: T, who: Who) -> Self {
        Self { value, who, earlier: Vec::new() }
    }

    pub(crate) fn set(&mut self, value: T, who: Who, keep: bool) {
        let value = std::mem::replace(&mut self.value, value);
        let who = std::mem::replace(&mut self.who, who);
        // What nobody had set was nothing to override.
        if keep && who != Who::Nobody {
            self.earlier.push((value, who));
        }
    }
}
