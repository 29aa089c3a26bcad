//! Amounts as papers write them: to be added up and compared, and never parted from their unit.

use model::{Argument, Grams, Language, Money};
use text::Words;

/// A space at which no line ends.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// A datum as papers write it.
pub(crate) fn said(argument: &Argument, words: &Words) -> String {
    match argument {
        Argument::Grams(grams) => weight(*grams, words.language()),
        Argument::Money(amount) => money(*amount, words.language()),
        _ => words.argument(argument),
    }
}

/// In kilograms with three decimals, so that the weights of a column stand below each other.
fn weight(Grams(grams): Grams, language: Language) -> String {
    let point = point(language);
    format!("{}{point}{:03}{NO_BREAK_SPACE}kg", grouped(&(grams / 1000).to_string(), language), grams % 1000)
}

/// The amount, thousands apart, and the currency's code.
fn money(money: Money, language: Language) -> String {
    let plain = money.to_string();
    let (amount, code) = plain.split_once(' ').unwrap_or((&plain, ""));
    let (sign, amount) = amount.strip_prefix('-').map_or(("", amount), |amount| ("-", amount));
    let (whole, decimals) = amount.split_once('.').map_or((amount, None), |(whole, decimals)| (whole, Some(decimals)));
    let decimals = decimals.map(|decimals| format!("{}{decimals}", point(language))).unwrap_or_default();
    format!("{sign}{}{decimals}{NO_BREAK_SPACE}{code}", grouped(whole, language))
}

fn grouped(digits: &str, language: Language) -> String {
    let separator = match language {
        Language::En => ',',
        Language::Fr => NO_BREAK_SPACE,
        Language::De | Language::Nl | Language::Es | Language::It => '.',
    };
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

const fn point(language: Language) -> char {
    match language {
        Language::En => '.',
        Language::Fr | Language::De | Language::Nl | Language::Es | Language::It => ',',
    }
}
