//! Amounts as most carriers write them: without their currency, which stands in a field of its own.

use model::Money;

/// A decimal number in a text, as `12.50`.
pub(crate) fn decimal(money: Money) -> String {
    money.to_string().split(' ').next().unwrap_or_default().to_owned()
}

/// A number, as `12.5`.
pub(crate) fn number(money: Money) -> f64 {
    decimal(money).parse().unwrap_or_default()
}
