//! Amounts of money as a person reads them.

use crate::output::say;
use model::{Argument, Money};
use text::Words;

/// An amount and its currency.
pub(crate) fn amount(money: Money, words: &Words) -> String {
    words.argument(&Argument::Money(money))
}

/// A price, or that nobody knows it.
pub(crate) fn price(price: Option<Money>, words: &Words) -> String {
    price.map_or_else(|| words.word("alternative-no-price"), |price| amount(price, words))
}

/// Amounts in several currencies; 0 where there is none.
pub(crate) fn listed(sums: &[Money], words: &Words) -> String {
    if sums.is_empty() { "0".to_owned() } else { written(sums, words).join(", ") }
}

/// What labels cost, currency by currency, and for how many nobody knows.
pub(crate) fn costs(sums: &[Money], without_price: u32, words: &Words) -> String {
    let mut parts = written(sums, words);
    if without_price > 0 {
        parts.push(say(words, "labels-without-price", &[("count", i64::from(without_price).into())]));
    }
    parts.join(", ")
}

fn written(sums: &[Money], words: &Words) -> Vec<String> {
    sums.iter().map(|sum| amount(*sum, words)).collect()
}
