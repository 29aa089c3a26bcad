//! The quickest question about a rule: is a number it needs within its bounds? Asked of a narrow table before the rule
//! itself is looked at, because in a long list most rules fail at a weight or a value.

use crate::draft::Draft;
use crate::facts::Facts;
use model::{Compare, Comparison, Condition, Currency, Matching, Rule};

/// The bounds, both included, of one number a rule needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guard {
    /// It needs none.
    Open,
    Weight(i64, i64),
    Quantity(i64, i64),
    TotalValue(i64, i64, Currency),
}

impl Guard {
    /// The guard of a rule, and the place of the condition it stands for: the first one about a number.
    pub(crate) fn of(rule: &Rule) -> (Self, Option<usize>) {
        if rule.matching == Matching::Any {
            return (Self::Open, None);
        }
        let guard = |condition: &Condition| match condition {
            Condition::Weight(test) => Some(bounds(test, |grams| i64::from(grams.0))).map(|(a, b)| Self::Weight(a, b)),
            Condition::Quantity(test) => Some(bounds(test, i64::from)).map(|(a, b)| Self::Quantity(a, b)),
            Condition::TotalValue(test) if test.to.is_none_or(|to| to.currency == test.value.currency) => {
                let (low, high) = bounds(test, |amount| amount.minor);
                Some(Self::TotalValue(low, high, test.value.currency))
            }
            _ => None,
        };
        let first = rule.conditions.iter().enumerate().find_map(|(place, it)| Some((guard(it)?, Some(place))));
        first.unwrap_or((Self::Open, None))
    }

    /// Whether its condition holds; `None` where it cannot tell.
    pub(crate) fn holds(self, facts: &Facts<'_>, draft: &Draft<'_>) -> Option<bool> {
        let within = |value: i64, low: i64, high: i64| Some(low <= value && value <= high);
        match self {
            Self::Open => None,
            Self::Weight(low, high) => within(i64::from(draft.weight.value.0), low, high),
            Self::Quantity(low, high) => within(i64::from(facts.quantity()), low, high),
            Self::TotalValue(low, high, currency) => {
                let total = facts.order().total;
                if total.currency == currency { within(total.minor, low, high) } else { None }
            }
        }
    }
}

/// The least and the greatest number that meets a comparison.
pub(crate) fn bounds<T: Copy>(test: &Compare<T>, count: impl Fn(T) -> i64) -> (i64, i64) {
    let value = count(test.value);
    match test.is {
        Comparison::Less => value.checked_sub(1).map_or(NOTHING, |high| (i64::MIN, high)),
        Comparison::AtMost => (i64::MIN, value),
        Comparison::Equal => (value, value),
        Comparison::AtLeast => (value, i64::MAX),
        Comparison::More => value.checked_add(1).map_or(NOTHING, |low| (low, i64::MAX)),
        Comparison::Between => (value, test.to.map_or(i64::MAX, &count)),
    }
}

/// Bounds no number is within.
const NOTHING: (i64, i64) = (i64::MAX, i64::MIN);
