//! Amounts in different currencies, compared through the rates the shop has set.

use model::{Currency, Money, Rate};

/// An amount in another currency; `None` where no rate leads there.
pub(crate) fn convert(amount: Money, to: Currency, rates: &[Rate]) -> Option<Money> {
    if amount.currency == to {
        return Some(amount);
    }
    let (scale_from, scale_to) = (unit(amount.currency), unit(to));
    let there = rates.iter().find(|rate| rate.from == amount.currency && rate.to == to && rate.millionths > 0);
    let back = || rates.iter().find(|rate| rate.from == to && rate.to == amount.currency && rate.millionths > 0);
    let minor = i128::from(amount.minor);
    let minor = match (there, there.is_none().then(back).flatten()) {
        (Some(rate), _) => minor * i128::from(rate.millionths) * scale_to / (1_000_000 * scale_from),
        (None, Some(rate)) => minor * 1_000_000 * scale_to / (i128::from(rate.millionths) * scale_from),
        (None, None) => return None,
    };
    Some(Money { minor: i64::try_from(minor).ok()?, currency: to })
}

fn unit(currency: Currency) -> i128 {
    10_i128.pow(currency.minor_digits())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_leads_both_ways_and_minor_units_count() {
        let code = |code: &str| code.parse::<Currency>().unwrap();
        let rates = [Rate { from: code("EUR"), millionths: 160_000_000, to: code("JPY") }];
        let euro = Money { minor: 250, currency: code("EUR") };
        let yen = Money { minor: 400, currency: code("JPY") };
        assert_eq!(convert(euro, code("JPY"), &rates), Some(yen));
        assert_eq!(convert(yen, code("EUR"), &rates), Some(euro));
        assert_eq!(convert(yen, code("USD"), &rates), None);
        let huge = Money { minor: i64::MAX, currency: code("EUR") };
        assert_eq!(convert(huge, code("JPY"), &rates), None);
    }
}
