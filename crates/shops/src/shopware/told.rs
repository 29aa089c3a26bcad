//! What has to be written into a delivery. Pure.

use super::Rules;
use super::answers::{WireDelivery, WireOrder};
use super::line;
use super::standing::{SHIPPED, SHIPPED_IN_PART, status};
use crate::parcels::packed;
use crate::tracking_numbers::is_same;
use model::{OrderStatus, ShipmentNotice, WithdrawnNotice};

/// What is to be done with a delivery, in this sequence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Change {
    /// The state it goes back to before its numbers go, with the action that leads there.
    pub(super) reopen: bool,
    /// All its numbers, where others are to stand there.
    pub(super) codes: Option<Vec<String>>,
    /// The action that leads to the state after shipping, and that state.
    pub(super) ship: Option<(&'static str, &'static str)>,
}

/// What is still to be told of a shipment. Numbers come before the state: its mail shows them. What somebody decided in the shop
/// meanwhile stays: only what is to be shipped becomes shipped, and what waited when it was let go.
pub(super) fn shipped(order: &WireOrder, delivery: &WireDelivery, notice: &ShipmentNotice, rules: &Rules) -> Change {
    let mut codes = delivery.tracking_codes.clone();
    for parcel in &notice.parcels {
        if !codes.iter().any(|code| is_same(code, &parcel.number)) {
            codes.push(parcel.number.clone());
        }
    }
    let state = delivery.state_machine_state.technical_name.as_str();
    let is_to_ship = match status(order, Some(delivery), &rules.statuses) {
        Some(OrderStatus::Open) => true,
        Some(OrderStatus::Waiting) => notice.let_go || state == SHIPPED_IN_PART,
        Some(OrderStatus::Cancelled | OrderStatus::Completed) | None => false,
    };
    let ship = match (is_to_ship, is_part(order, notice), state) {
        (true, false, _) => Some(("ship", SHIPPED)),
        (true, true, "open") => Some(("ship_partially", SHIPPED_IN_PART)),
        _ => None,
    };
    Change { reopen: false, codes: (codes != delivery.tracking_codes).then_some(codes), ship }
}

/// Whether the parcels hold less than was ordered; not where nobody said what is in each.
fn is_part(order: &WireOrder, notice: &ShipmentNotice) -> bool {
    let Some(packed) = packed(notice) else { return false };
    order.line_items.iter().filter(|line| line::ships(line)).any(|line| {
        let ordered = line::quantity(line).unwrap_or_default();
        packed.get(line.id.as_str()).copied().unwrap_or_default() < ordered
    })
}

/// What is still to be told of a label that was taken back: its numbers go, and where no other is left the delivery is open again. The
/// state goes first: as long as a number is there, it is known what is left to be done.
pub(super) fn withdrawn(delivery: &WireDelivery, notice: &WithdrawnNotice) -> Change {
    let is_withdrawn = |code: &String| notice.numbers.iter().any(|number| is_same(number, code));
    let left: Vec<String> = delivery.tracking_codes.iter().filter(|code| !is_withdrawn(code)).cloned().collect();
    if left.len() == delivery.tracking_codes.len() {
        return Change::default();
    }
    let has_left = matches!(delivery.state_machine_state.technical_name.as_str(), SHIPPED | SHIPPED_IN_PART);
    Change { reopen: left.is_empty() && has_left, codes: Some(left), ship: None }
}
