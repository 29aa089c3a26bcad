//! The first word: shipping defaults, then what the order itself says.

use model::{Decision, Defaults, Grams, Reasoned, Setter, ShopOrder};

/// A Decision with nothing in it but defaults and the order's own facts.
pub(crate) fn first(defaults: &Defaults, order: &ShopOrder) -> Decision {
    let by_default = |set: bool| if set { Setter::Default } else { Setter::Nobody };
    let mut weight = Reasoned::new(defaults.weight, by_default(defaults.weight > Grams(0)));
    if let Some(grams) = order.weight.filter(|grams| grams.0 > 0).or_else(|| order.lines_weight()) {
        weight.set(grams, Setter::Order);
    }
    Decision {
        method: Reasoned::new(defaults.method.clone(), by_default(defaults.method.is_some())),
        weight,
        size: Reasoned::new(defaults.size, by_default(defaults.size.is_some())),
        sender: Reasoned::new(defaults.sender.clone(), by_default(defaults.sender.is_some())),
        hold: Reasoned::new(None, Setter::Nobody),
        notes: Vec::new(),
    }
}
