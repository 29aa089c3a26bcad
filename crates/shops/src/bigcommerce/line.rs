//! From a line of BigCommerce's order to ours.

use super::answers::WireLine;
use super::store::Store;
use crate::item::Item;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine, OrderStatus};
use std::collections::BTreeMap;

/// The pieces of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pieces {
    pub(super) ordered: u32,
    pub(super) shipped: u32,
    pub(super) refunded: u32,
}

impl Pieces {
    /// Of a line; a negative quantity is none.
    pub(super) fn of(line: &WireLine) -> Result<Self, Message> {
        let found = &line.quantity;
        let ordered = found.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(found)))?;
        let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(Self { ordered, shipped: count(line.quantity_shipped), refunded: count(line.quantity_refunded) })
    }

    /// What is still to be sent.
    pub(super) fn left(self) -> u32 {
        self.kept().saturating_sub(self.shipped)
    }

    /// What was not paid back.
    fn kept(self) -> u32 {
        self.ordered.saturating_sub(self.refunded)
    }

    /// What the desk has to know of, with what the shop wants done with the order.
    pub(super) fn for_status(self, status: OrderStatus) -> u32 {
        match status {
            OrderStatus::Open | OrderStatus::Waiting => self.left(),
            OrderStatus::Completed => self.kept(),
            OrderStatus::Cancelled => self.ordered,
        }
    }

    /// How many beside these the shop knows to have left.
    pub(super) fn beside(self, status: OrderStatus) -> u32 {
        match status {
            OrderStatus::Open | OrderStatus::Waiting => self.shipped,
            OrderStatus::Completed | OrderStatus::Cancelled => 0,
        }
    }
}

/// Whether it has a body.
pub(super) fn ships(line: &WireLine) -> bool {
    !matches!(line.kind.as_str(), "digital" | "giftcertificate")
}

/// A line of so many pieces.
pub(super) fn read(
    line: &WireLine,
    quantity: u32,
    ships: bool,
    store: &Store,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Item {
    let weight = if ships { weigh(line, store, remarks) } else { None };
    let line = OrderLine {
        reference: line.id.to_string(),
        sku: line.sku.clone(),
        name: if line.name_customer.is_empty() { &line.name } else { &line.name_customer }.clone(),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: Money::parse(&line.price_inc_tax, currency).ok(),
        hs_code: String::new(),
        origin: None,
        barcode: line.upc.clone(),
        picture: String::new(),
        properties: properties(line),
        ships,
    };
    Item { line, weight }
}

/// What one weighs, in the store's unit. Zero is what nobody entered.
fn weigh(line: &WireLine, store: &Store, remarks: &mut Vec<Message>) -> Option<Weight> {
    let unit = store.weight_unit.as_deref()?;
    if line.weight.trim().is_empty() {
        return None;
    }
    let weight = exact(&line.weight, Some(unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{} {unit}", line.weight);
        remarks.push(Message::new("remark-weight").with("item", shown(&line.name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose, and how it is to be wrapped.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let chosen = line.product_options.iter().map(|option| (option.display_name.as_str(), &option.display_value));
    let wrapping = [("wrapping_name", &line.wrapping_name), ("wrapping_message", &line.wrapping_message)];
    let all = chosen.chain(wrapping).filter(|(name, value)| !name.is_empty() && !value.is_empty());
    all.map(|(name, value)| (name.to_owned(), value.clone())).collect()
}
