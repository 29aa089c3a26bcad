//! Whether what customs are told of a parcel adds up.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::Draft;
use crate::facts::Facts;
use model::{CustomsFault, DeclaredItem, Grams, ItemChange, Money, OrderLine, TariffCode, customs_faults};

/// Why the customs papers of an order that needs them do not add up: the first reason, and how many more there are.
pub(crate) fn fault<'a>(
    draft: &Draft<'a>,
    facts: &Facts<'a>,
    known: &CatalogueIndex,
) -> Option<(CustomsFault<'a>, usize)> {
    let from = known.origin(draft.sender.value)?;
    if !::places::declaration_needed(from, &facts.order().recipient) {
        return None;
    }
    let lines = facts.lines().filter(|(_, line)| line.quantity > 0);
    let faults = customs_faults(lines.map(|(at, line)| declared(at, line, draft)), draft.weight.value);
    Some((*faults.first()?, faults.len() - 1))
}

/// A line with what rules changed about it.
fn declared<'a>(at: usize, line: &'a OrderLine, draft: &Draft<'_>) -> DeclaredItem<'a> {
    let price = match draft.item(at, |change| matches!(change, ItemChange::Value(_))) {
        Some(ItemChange::Value(value)) => Some(*value),
        _ => line.unit_price,
    };
    let unit = match draft.item(at, |change| matches!(change, ItemChange::Weight(_))) {
        Some(ItemChange::Weight(weight)) => Some(*weight),
        _ => line.unit_weight,
    };
    let hs_code = match draft.item(at, |change| matches!(change, ItemChange::HsCode(_))) {
        Some(ItemChange::HsCode(code)) => code,
        _ => &line.hs_code,
    };
    DeclaredItem {
        name: if line.name.is_empty() { &line.sku } else { &line.name },
        value: price.and_then(|it| Some(Money { minor: it.minor.checked_mul(i64::from(line.quantity))?, ..it })),
        weight: unit.map(|unit| Grams(unit.0.saturating_mul(line.quantity))),
        hs_code: TariffCode::of(hs_code),
    }
}
