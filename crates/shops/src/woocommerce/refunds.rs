//! What was paid back of an order: pieces that do not ship any more, or only money.

use super::answers::{WireLine, WireMeta, WireOrder, text_of};
use model::{Currency, Money};
use serde::Deserialize;
use std::collections::HashMap;

/// A refund as the shop tells it in full.
#[derive(Debug, Deserialize)]
pub(super) struct WireRefund {
    #[serde(default)]
    pub(super) line_items: Vec<WireLine>,
}

/// The refunds of an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Refunds {
    /// How many pieces of a line were paid back, by the line's key.
    pieces: HashMap<String, u32>,
    /// Whether pieces were paid back of which nobody can say what they belong to.
    is_unclear: bool,
}

impl Refunds {
    /// What these refunds of an order take back.
    pub(super) fn of(refunds: &[WireRefund], order: &WireOrder) -> Self {
        let mut all = Self::default();
        for line in refunds.iter().flat_map(|refund| &refund.line_items) {
            match (pieces(&line.quantity), line_of(line, order)) {
                (Some(0), _) => {}
                (Some(count), Some(key)) => {
                    let sum = all.pieces.entry(key).or_default();
                    *sum = sum.saturating_add(count);
                }
                _ => all.is_unclear = true,
            }
        }
        all
    }

    /// Nobody could be asked what they take back.
    pub(super) fn unclear() -> Self {
        Self { is_unclear: true, ..Self::default() }
    }

    pub(super) fn is_unclear(&self) -> bool {
        self.is_unclear
    }

    /// How many pieces of a line were paid back.
    pub(super) fn pieces_of(&self, line: &WireLine) -> u32 {
        self.pieces.get(&line.id).copied().unwrap_or_default()
    }

    /// How many pieces were paid back in all.
    pub(super) fn pieces(&self) -> u32 {
        self.pieces.values().fold(0, |sum, count| sum.saturating_add(*count))
    }
}

/// A quantity of a refund, which is negative.
fn pieces(quantity: &str) -> Option<u32> {
    let quantity = quantity.trim().trim_start_matches('-');
    if quantity.is_empty() { Some(0) } else { quantity.parse().ok() }
}

/// The key of the line a refund's line belongs to: named, else the only one of the same product.
fn line_of(refunded: &WireLine, order: &WireOrder) -> Option<String> {
    let named = |meta: &WireMeta| meta.key == "_refunded_item_id";
    if let Some(meta) = refunded.meta_data.iter().find(|meta| named(meta)) {
        let id = text_of(&meta.value);
        return order.line_items.iter().any(|line| line.id == id).then_some(id);
    }
    let same = |line: &&WireLine| {
        line.product_id == refunded.product_id && line.variation_id == refunded.variation_id && line.product_id != 0
    };
    let mut found = order.line_items.iter().filter(same);
    found.next().filter(|_| found.next().is_none()).map(|line| line.id.clone())
}

/// What was paid back in all, as an amount without sign.
pub(super) fn sum(order: &WireOrder, currency: Currency) -> Money {
    let amounts = order.refunds.iter().filter_map(|refund| {
        let total = text_of(refund.get("total")?);
        Money::parse(total.trim().trim_start_matches('-'), currency).ok()
    });
    Money { minor: amounts.fold(0, |sum, amount| sum.saturating_add(amount.minor)), currency }
}

/// The keys of an order's refunds.
pub(super) fn keys(order: &WireOrder) -> Vec<u64> {
    order.refunds.iter().filter_map(|refund| refund.get("id")?.as_u64()).collect()
}
