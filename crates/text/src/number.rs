//! Weights and money in a person's form.

use model::{Grams, Language, Money};

/// Grams up to a kilogram, then kilograms with as many decimals as count.
pub(crate) fn weight(weight: Grams, language: Language) -> String {
    if weight.0 < 1000 {
        return format!("{} g", weight.0);
    }
    let decimals = format!("{:03}", weight.0 % 1000);
    let decimals = decimals.trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { decimal_point(language) };
    format!("{}{point}{decimals} kg", weight.0 / 1000)
}

/// The amount and the currency's code.
pub(crate) fn money(money: Money, language: Language) -> String {
    money.to_string().replace('.', decimal_point(language))
}

const fn decimal_point(language: Language) -> &'static str {
    match language {
        Language::En => ".",
        Language::Fr => ",",
    }
}
