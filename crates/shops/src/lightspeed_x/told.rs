//! What has to be told of an order: that all that was to be dispatched has left. A part cannot be told: of one whose answer got lost
//! nobody could see whether it was, and a second time it would be another piece.

use super::answers::{WireFulfilment, WireSale};
use super::order::status;
use crate::ShopError;
use crate::parcels::packed;
use model::{OrderStatus, ShipmentNotice};
use serde_json::{Value, json};

/// One fulfilment that is to be completed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fulfil {
    pub(super) id: String,
    pub(super) version: i64,
    pub(super) items: Vec<Value>,
}

/// What is still to be told; nothing where the till knows it all. What was voided or waits is told of as a refusal.
pub(super) fn fulfilments(
    sale: &WireSale,
    parts: &[WireFulfilment],
    notice: &ShipmentNotice,
) -> Result<Vec<Fulfil>, ShopError> {
    let may_ship = match status(sale, parts) {
        Some(OrderStatus::Completed) if !parts.is_empty() => return Ok(Vec::new()),
        Some(OrderStatus::Open) => true,
        Some(OrderStatus::Waiting) => notice.let_go,
        Some(OrderStatus::Cancelled | OrderStatus::Completed) | None => false,
    };
    if !may_ship {
        return Err(ShopError::Rejected { status: 200, code: format!("state: {}", sale.state) });
    }
    let mut left_in_all = 0_u32;
    let mut steps = Vec::new();
    for part in parts.iter().filter(|part| !part.is_done()) {
        let mut items = Vec::new();
        for item in &part.line_items {
            let bad = || ShopError::Rejected { status: 200, code: format!("quantity: {}", item.quantity) };
            let left = item.left().ok_or_else(bad)?;
            left_in_all = left_in_all.saturating_add(left);
            if left > 0 {
                items.push(json!({ "sale_line_item_id": item.sale_line_item_id, "quantity": left }));
            }
        }
        steps.push(Fulfil { id: part.id.clone(), version: part.version, items });
    }
    let told = packed(notice).map(|packed| packed.values().fold(0_u32, |sum, count| sum.saturating_add(*count)));
    if told.is_some_and(|told| told < left_in_all) {
        return Err(ShopError::NotOffered);
    }
    Ok(steps)
}
