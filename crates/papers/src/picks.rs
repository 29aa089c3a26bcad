//! What has to be fetched for one order or many, by place.

use model::{Order, OrderLine};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// One thing to fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Where it lies; empty where nobody said.
    pub bin: String,
    /// Stock keeping unit.
    pub sku: String,
    /// What it is.
    pub name: String,
    /// What the customer chose of it, without its place.
    pub properties: String,
    /// GTIN, EAN or UPC on it.
    pub barcode: String,
    /// How many, for all orders together.
    pub quantity: u32,
    /// For which orders, each with how many, as `1001 × 2`.
    pub orders: Vec<(String, u32)>,
}

/// What the customer chose of an item, a line each, without its place.
pub(crate) fn properties_of(line: &OrderLine) -> String {
    let said = line.properties.iter().filter(|(key, value)| !OrderLine::is_bin(key) && !value.trim().is_empty());
    said.map(|(key, value)| format!("{key}: {value}")).collect::<Vec<_>>().join("\n")
}

/// What has to be fetched for some orders, by place: the same item once, whoever wants it. What has no place comes last.
#[must_use]
pub fn picks(orders: &[Order]) -> Vec<Pick> {
    let mut found: BTreeMap<(&str, &str, &str, String), Pick> = BTreeMap::new();
    for order in orders {
        for line in order.facts.lines.iter().filter(|line| line.ships && line.quantity > 0) {
            let properties = properties_of(line);
            let key = (line.bin(), line.sku.as_str(), line.name.as_str(), properties.clone());
            let pick = found.entry(key).or_insert_with(|| Pick {
                bin: line.bin().to_owned(),
                sku: line.sku.clone(),
                name: line.name.clone(),
                properties,
                barcode: line.barcode.clone(),
                quantity: 0,
                orders: Vec::new(),
            });
            pick.quantity = pick.quantity.saturating_add(line.quantity);
            match pick.orders.iter_mut().find(|(number, _)| *number == order.facts.number) {
                Some((_, quantity)) => *quantity = quantity.saturating_add(line.quantity),
                None => pick.orders.push((order.facts.number.clone(), line.quantity)),
            }
        }
    }
    let mut picks: Vec<Pick> = found.into_values().collect();
    picks.sort_by(|one, two| {
        let place = one.bin.is_empty().cmp(&two.bin.is_empty());
        place.then_with(|| walked(&one.bin, &two.bin)).then_with(|| walked(&one.sku, &two.sku))
    });
    picks
}

/// The order in which one walks past places: numbers within them count as numbers, so that A-2 comes before A-10.
fn walked(one: &str, two: &str) -> Ordering {
    let (mut one, mut two) = (one, two);
    loop {
        let (Some(a), Some(b)) = (one.chars().next(), two.chars().next()) else { return one.len().cmp(&two.len()) };
        let (first, second) = (digits(one), digits(two));
        let step = if first.is_empty() || second.is_empty() {
            (one, two) = (&one[a.len_utf8()..], &two[b.len_utf8()..]);
            a.to_lowercase().cmp(b.to_lowercase())
        } else {
            (one, two) = (&one[first.len()..], &two[second.len()..]);
            let (first, second) = (first.trim_start_matches('0'), second.trim_start_matches('0'));
            first.len().cmp(&second.len()).then_with(|| first.cmp(second))
        };
        if step != Ordering::Equal {
            return step;
        }
    }
}

fn digits(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len()]
}
