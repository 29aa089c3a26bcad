//! Weights, lengths, money and days in a person's form.

use model::{Day, Grams, Language, Millimetres, Money};

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

/// Centimetres, with a decimal where there is one.
pub(crate) fn length(length: Millimetres, language: Language) -> String {
    match length.0 % 10 {
        0 => format!("{} cm", length.0 / 10),
        decimal => format!("{}{}{decimal} cm", length.0 / 10, decimal_point(language)),
    }
}

/// A day, as `23 Nov 2026` or `23/11/2026`.
pub(crate) fn day(Day(day): Day, language: Language) -> String {
    match language {
        Language::En => day.strftime("%-d %b %Y").to_string(),
        Language::Fr | Language::Es | Language::It => day.strftime("%d/%m/%Y").to_string(),
        Language::De => day.strftime("%d.%m.%Y").to_string(),
        Language::Nl => day.strftime("%d-%m-%Y").to_string(),
    }
}

/// The amount and the currency's code.
pub(crate) fn money(money: Money, language: Language) -> String {
    money.to_string().replace('.', decimal_point(language))
}

const fn decimal_point(language: Language) -> &'static str {
    match language {
        Language::En => ".",
        Language::Fr | Language::De | Language::Nl | Language::Es | Language::It => ",",
    }
}
