//! The rows of an order, with the parts of each and what is left of it.

use super::answers::WireRow;
use super::quantity::Quantity;
use super::shipments::Unsent;
use crate::shown::shown;
use model::Message;
use std::collections::{BTreeMap, BTreeSet};

/// A row with its quantities read.
#[derive(Debug)]
pub(super) struct Row<'o> {
    pub(super) wire: &'o WireRow,
    pub(super) ordered: Quantity,
    /// Without what was taken back.
    pub(super) shipped: Quantity,
    /// Paid back or called off.
    pub(super) taken_back: Quantity,
    /// The chosen variant of a configurable product, or what is in a bundle.
    pub(super) parts: Vec<Row<'o>>,
}

impl<'o> Row<'o> {
    fn read(wire: &'o WireRow, parts: Vec<Row<'o>>, unsent: &Unsent) -> Result<Self, Message> {
        let quantity = |text: &str| {
            Quantity::parse(text).ok_or_else(|| Message::new("order-bad-quantity").with("found", shown(text)))
        };
        let (refunded, called_off) = (quantity(&wire.qty_refunded)?, quantity(&wire.qty_canceled)?);
        let (ordered, shipped) = (quantity(&wire.qty_ordered)?, quantity(&wire.qty_shipped)?);
        let shipped = shipped.without(&[unsent.row(wire.item_id)]);
        let taken_back = ordered.without(&[ordered.without(&[refunded, called_off])]);
        Ok(Self { wire, ordered, shipped, taken_back, parts })
    }

    /// What is left to be sent.
    pub(super) fn left(&self) -> Quantity {
        self.ordered.without(&[self.shipped, self.taken_back])
    }

    /// The row that says what it is: of a configurable product the variant.
    pub(super) fn product(&self) -> &'o WireRow {
        match self.parts.as_slice() {
            [variant] if !self.is_bundle() => variant.wire,
            _ => self.wire,
        }
    }

    pub(super) fn is_bundle(&self) -> bool {
        self.wire.product_type == "bundle"
    }

    /// Whether it has a body, and the shop does not keep it from being shipped.
    pub(super) fn ships(&self) -> bool {
        let row = self.product();
        let has_body = !row.is_virtual && !matches!(row.product_type.as_str(), "virtual" | "downloadable");
        has_body && !self.wire.is_virtual && !self.wire.locked_do_ship
    }
}

/// What is packed and told by itself: rows that are no part of another; of a bundle whose parts ship separately the parts.
pub(super) fn units<'o>(
    rows: &'o [WireRow],
    ships_separately: impl Fn(u64) -> bool,
    unsent: &Unsent,
) -> Result<Vec<Row<'o>>, Message> {
    let wholes: BTreeSet<u64> = rows.iter().filter(|row| row.parent_item_id == 0).map(|row| row.item_id).collect();
    let mut parts: BTreeMap<u64, Vec<Row<'o>>> = BTreeMap::new();
    let (of_others, by_themselves): (Vec<&WireRow>, Vec<&WireRow>) =
        rows.iter().partition(|row| row.parent_item_id != row.item_id && wholes.contains(&row.parent_item_id));
    for part in of_others {
        parts.entry(part.parent_item_id).or_default().push(Row::read(part, Vec::new(), unsent)?);
    }
    let mut units = Vec::with_capacity(by_themselves.len());
    for wire in by_themselves {
        let row = Row::read(wire, parts.remove(&wire.item_id).unwrap_or_default(), unsent)?;
        // Where nobody says how a bundle ships, its rows do once something of it has.
        let counted = |row: &WireRow| Quantity::parse(&row.qty_shipped).is_some_and(|shipped| !shipped.is_nothing());
        let by_parts = || !counted(row.wire) && row.parts.iter().any(|part| counted(part.wire));
        if row.is_bundle() && !row.parts.is_empty() && (ships_separately(row.wire.product_id) || by_parts()) {
            units.extend(row.parts);
        } else {
            units.push(row);
        }
    }
    Ok(units)
}
