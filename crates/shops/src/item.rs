//! Items with what they weigh before anything is rounded.

use crate::weight::Weight;
use model::{Grams, OrderLine};

/// An item, and what one of it weighs before anything is rounded.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    pub(crate) line: OrderLine,
    pub(crate) weight: Option<Weight>,
}

/// What the items that ship weigh together, rounded once; nothing where one does not say it, or where no piece had to be
/// rounded and so the lines say the same.
pub(crate) fn together(items: &[Item]) -> Option<Grams> {
    let mut sum = Weight::ZERO;
    let mut of_lines = 0_u32;
    for item in items.iter().filter(|item| item.line.ships) {
        sum = sum.plus(item.weight?.times(item.line.quantity)?)?;
        of_lines = of_lines.saturating_add(item.line.unit_weight?.0.saturating_mul(item.line.quantity));
    }
    sum.grams().filter(|grams| grams.0 > 0 && grams.0 != of_lines)
}
