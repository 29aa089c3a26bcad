//! What an order is to customs: its items as the Decision has them, what they come to, and which form says so.

use crate::data::{CustomsItem, ItemNumbers, OrderData, Sums};
use model::{Address, Currency, Decision, Grams, ItemChange, Money, OrderLine, Rate, ShopOrder};

/// An order's items that ship, as customs are told of them: with what rules changed about them.
#[must_use]
pub fn items(order: &ShopOrder, decision: &Decision) -> Vec<CustomsItem> {
    let lines = (0_u32..).zip(&order.lines).filter(|(_, line)| line.ships && line.quantity > 0);
    lines.map(|(at, line)| item(&declared(at, line, decision))).collect()
}

/// A line with what the Decision says of it; the last word on each thing counts.
fn declared(at: u32, line: &OrderLine, decision: &Decision) -> OrderLine {
    let mut line = line.clone();
    for said in decision.items.iter().map(|said| &said.value).filter(|set| set.line == at) {
        match &said.change {
            ItemChange::HsCode(code) => line.hs_code.clone_from(code),
            ItemChange::Origin(country) => line.origin = Some(*country),
            ItemChange::Name(name) => line.name.clone_from(name),
            ItemChange::Value(value) => line.unit_price = Some(*value),
            ItemChange::Weight(weight) => line.unit_weight = Some(*weight),
            // A Decision holds the amount the per cent came to.
            ItemChange::ValuePercent(_) => {}
        }
    }
    line
}

fn item(line: &OrderLine) -> CustomsItem {
    CustomsItem {
        name: line.name.clone(),
        sku: line.sku.clone(),
        quantity: line.quantity,
        unit_value: line.unit_price,
        value: OrderData::amount(line),
        weight: line.unit_weight.and_then(|unit| unit.0.checked_mul(line.quantity)).map(Grams),
        hs_code: line.hs_code.clone(),
        origin: line.origin,
        numbers: ItemNumbers::default(),
    }
}

/// What an order comes to. Where an item says no price (or one in another currency), the goods are what the customer pays
/// without delivery. Where a rule changed values, the total is what they come to.
#[must_use]
pub fn sums(order: &ShopOrder, decision: &Decision) -> Sums {
    let items = items(order, decision);
    let money = |minor: i64| Money { minor, currency: order.currency };
    let in_currency = |amount: Option<Money>| amount.filter(|it| it.currency == order.currency).map(|it| it.minor);
    let delivery = in_currency(order.checkout.price).unwrap_or(0);
    let paid = in_currency(Some(order.total)).unwrap_or(0);
    let goods = items.iter().try_fold(0_i64, |sum, item| sum.checked_add(in_currency(item.value)?));
    let revalued = decision.items.iter().any(|said| matches!(said.value.change, ItemChange::Value(_)));
    let (goods, total) = match goods {
        Some(goods) if revalued => (goods, goods.saturating_add(delivery)),
        Some(goods) => (goods, paid),
        None => (paid.saturating_sub(delivery), paid),
    };
    let net = items.iter().try_fold(0_u32, |sum, item| sum.checked_add(item.weight?.0));
    Sums {
        goods: money(goods),
        delivery: money(delivery),
        rest: money(total.saturating_sub(goods).saturating_sub(delivery)),
        total: money(total),
        net_weight: net.map(Grams),
        pieces: items.iter().fold(0, |sum, item| sum.saturating_add(item.quantity)),
    }
}

/// Whether a parcel needs a customs declaration on its way: what rules and carriers are told as well.
#[must_use]
pub fn needs_declaration(from: &Address, to: &Address) -> bool {
    places::declaration_needed(from, to)
}

/// The most a CN 22 declares, in special drawing rights.
const CN22_VALUE: i128 = 300;
/// The most it declares in a currency whose rate nobody said, in whole units: never more than 300 SDR at any rate of the last
/// two decades. A euro has been worth up to 0.98 SDR, a dollar 0.8, a pound 1.35 (2007).
const CN22_WITHOUT_RATE: [(&str, i128); 3] = [("EUR", 300), ("GBP", 220), ("USD", 300)];
/// The heaviest letter-post item; what is heavier is a parcel, which takes a CN 23.
const CN22_WEIGHT: Grams = Grams(2000);

/// Whether the short form will do (*UPU Convention Manual*, article 20-001: CN 22 for letter post up to 300 SDR, CN 23
/// beyond). Without a rate to SDR (`XDR`) a euro, pound or dollar has a limit of its own, and in any other currency the long
/// form is taken: that one is never wrong.
#[must_use]
pub fn takes_cn22(value: Money, weight: Grams, rates: &[Rate]) -> bool {
    weight <= CN22_WEIGHT && is_within_cn22(value, rates)
}

fn is_within_cn22(value: Money, rates: &[Rate]) -> bool {
    let minor = i128::from(value.minor.max(0));
    let unit = 10_i128.pow(value.currency.minor_digits());
    let is_sdr = |currency: Currency| currency.code() == "XDR";
    let there = rates.iter().find(|rate| rate.from == value.currency && is_sdr(rate.to) && rate.millionths > 0);
    let back = rates.iter().find(|rate| rate.to == value.currency && is_sdr(rate.from) && rate.millionths > 0);
    let without_rate = CN22_WITHOUT_RATE.iter().find(|(code, _)| *code == value.currency.code());
    match (there, back, without_rate) {
        _ if is_sdr(value.currency) => minor <= CN22_VALUE * unit,
        (Some(rate), ..) => minor * i128::from(rate.millionths) <= CN22_VALUE * unit * 1_000_000,
        (None, Some(rate), _) => minor * 1_000_000 <= CN22_VALUE * unit * i128::from(rate.millionths),
        (None, None, Some((_, most))) => minor <= most * unit,
        (None, None, None) => false,
    }
}
