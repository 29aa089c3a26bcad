//! Amounts, weights and lengths as Sendcloud writes them: decimal numbers in texts.

use crate::amount::{decimal, number};
use model::{Currency, Grams, Millimetres, Money};
use serde_json::{Value, json};

/// An amount with its currency.
pub(crate) fn price(money: Money) -> Value {
    json!({ "value": decimal(money), "currency": money.currency.code() })
}

/// An amount with its currency, as a number: returns are told so.
pub(crate) fn amount(money: Money) -> Value {
    json!({ "value": number(money), "currency": money.currency.code() })
}

/// A weight in kilograms, with its unit.
pub(crate) fn weight(grams: Grams) -> Value {
    json!({ "value": kilograms(grams), "unit": "kg" })
}

/// A weight in kilograms.
pub(crate) fn kilograms(grams: Grams) -> String {
    format!("{}.{:03}", grams.0 / 1_000, grams.0 % 1_000)
}

/// A length in centimetres.
pub(crate) fn centimetres(length: Millimetres) -> String {
    format!("{}.{}", length.0 / 10, length.0 % 10)
}

/// Thousandths of a decimal number, as `2.001`; none for what is no such number, or has finer parts.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > 3 || !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}{fraction:0<3}").parse().ok()
}

/// A weight in kilograms, grams, pounds or ounces are not asked for.
pub(crate) fn grams(value: &str, unit: &str) -> Option<Grams> {
    match unit {
        "kg" => thousandths(value).map(Grams),
        "g" => thousandths(value).map(|thousandths| Grams(thousandths / 1_000)),
        _ => None,
    }
}

/// A length.
pub(crate) fn millimetres(value: &str, unit: &str) -> Option<Millimetres> {
    let thousandths = thousandths(value)?;
    match unit {
        "cm" => Some(Millimetres(thousandths / 100)),
        "mm" => Some(Millimetres(thousandths / 1_000)),
        "m" => Some(Millimetres(thousandths)),
        _ => None,
    }
}

/// An amount.
pub(crate) fn money(value: &str, currency: &str) -> Option<Money> {
    Money::parse(value, currency.parse::<Currency>().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_written_as_texts() {
        assert_eq!(
            price(Money { minor: 1_111, currency: Currency::EUR }),
            json!({ "value": "11.11", "currency": "EUR" })
        );
        assert_eq!(weight(Grams(1_320)), json!({ "value": "1.320", "unit": "kg" }));
        assert_eq!(centimetres(Millimetres(305)), "30.5");
        assert_eq!(millimetres("175.00", "cm"), Some(Millimetres(1_750)));
        assert_eq!(millimetres("1", "ft"), None);
        assert_eq!(grams("23.001", "kg"), Some(Grams(23_001)));
        assert_eq!(money("17.50", "EUR"), Some(Money { minor: 1_750, currency: Currency::EUR }));
        assert_eq!(money("17,50", "EUR"), None);
    }

    proptest! {
        #[test]
        fn a_weight_is_read_back(weight_of in 0_u32..4_000_000) {
            let written = weight(Grams(weight_of));
            prop_assert_eq!(grams(written["value"].as_str().unwrap(), "kg"), Some(Grams(weight_of)));
        }

        #[test]
        fn any_text_is_a_number_or_none(text in ".{0,20}") {
            let _ = (grams(&text, "kg"), millimetres(&text, "cm"), money(&text, "EUR"));
        }
    }
}
