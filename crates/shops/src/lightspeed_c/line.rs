//! From a line of the shop's order to ours. The API does not say which of them have no body.

use super::answers::WireLine;
use crate::item::Item;
use crate::number::DecimalMark;
use crate::service_point::field;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine, OrderStatus};
use serde_json::Value;
use std::collections::BTreeMap;

/// The pieces of a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Pieces {
    pub(super) ordered: u32,
    pub(super) shipped: u32,
    pub(super) refunded: u32,
}

impl Pieces {
    /// Of a line; a negative quantity is none.
    pub(super) fn of(line: &WireLine) -> Result<Self, Message> {
        let found = &line.quantity_ordered;
        let ordered = found.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(found)))?;
        let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(Self { ordered, shipped: count(line.quantity_shipped), refunded: count(line.quantity_refunded) })
    }

    /// The same of several lines together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            ordered: self.ordered.saturating_add(other.ordered),
            shipped: self.shipped.saturating_add(other.shipped),
            refunded: self.refunded.saturating_add(other.refunded),
        }
    }

    /// What is still to be sent.
    pub(super) fn left(self) -> u32 {
        self.ordered.saturating_sub(self.refunded).saturating_sub(self.shipped)
    }

    /// What the desk has to know of, with what the shop wants done with the order.
    pub(super) fn for_status(self, status: OrderStatus) -> u32 {
        match status {
            OrderStatus::Open | OrderStatus::Waiting => self.left(),
            OrderStatus::Completed => self.ordered.saturating_sub(self.refunded),
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

/// A line of so many pieces.
pub(super) fn read(
    line: &WireLine,
    quantity: u32,
    weight_unit: &str,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Item {
    let name = [line.product_title.trim(), line.variant_title.trim()];
    let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
    let weight = weigh(line, weight_unit, &name, remarks);
    let price = Money::parse(&line.base_price_incl, currency).ok().filter(|price| price.minor != 0);
    let line = OrderLine {
        reference: line.id.clone(),
        sku: if line.sku.is_empty() { &line.article_code } else { &line.sku }.clone(),
        name,
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: price,
        hs_code: String::new(),
        origin: None,
        barcode: line.ean.clone(),
        picture: String::new(),
        properties: properties(&line.custom_fields),
        ships: true,
    };
    Item { line, weight }
}

fn weigh(line: &WireLine, unit: &str, name: &str, remarks: &mut Vec<Message>) -> Option<Weight> {
    if line.weight.trim().is_empty() {
        return None;
    }
    let weight = exact(&line.weight, Some(unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{} {unit}", line.weight);
        remarks.push(Message::new("remark-weight").with("item", shown(name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

fn properties(fields: &Value) -> BTreeMap<String, String> {
    let fields = fields.as_array().into_iter().flatten();
    let pairs = fields.map(|it| (field(it, &["title", "name"]), field(it, &["value", "values"])));
    pairs.filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
