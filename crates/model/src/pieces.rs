//! The pieces of an order's lines: all of them, some of them, and those that are left.

use crate::{Direction, Money, OrderLine, ParcelItem, Shipment, ShipmentState, ShopOrder};

impl ShopOrder {
    /// The pieces of it that ship, line by line.
    #[must_use]
    pub fn pieces(&self) -> Vec<ParcelItem> {
        let ships = (0_u32..).zip(&self.lines).filter(|(_, line)| line.ships && line.quantity > 0);
        ships.map(|(place, line)| ParcelItem { line: place, quantity: line.quantity }).collect()
    }

    /// The same order with nothing to ship but these pieces, whatever it holds itself.
    #[must_use]
    pub fn holding(&self, pieces: &[ParcelItem]) -> Self {
        self.with_quantities(|place, _| pieces_of(pieces, place))
    }

    /// What is left of it once these pieces are gone; a line of which more are gone than it has is empty.
    #[must_use]
    pub fn without(&self, pieces: &[ParcelItem]) -> Self {
        self.with_quantities(|place, line| line.quantity.saturating_sub(pieces_of(pieces, place)))
    }

    /// The same order with other counts of what ships; it weighs what its lines do, and is worth what they cost, as far as the shop
    /// says.
    fn with_quantities(&self, count: impl Fn(u32, &OrderLine) -> u32) -> Self {
        let mut order = self.clone();
        for (place, line) in (0_u32..).zip(&mut order.lines).filter(|(_, line)| line.ships) {
            line.quantity = count(place, line);
        }
        if order.lines == self.lines {
            return order;
        }
        order.weight = None;
        order.total = order.worth().unwrap_or(order.total);
        order
    }

    /// What the pieces that ship cost; nothing where the shop does not say it of each.
    fn worth(&self) -> Option<Money> {
        let mut minor = 0_i64;
        for line in self.lines.iter().filter(|line| line.ships && line.quantity > 0) {
            let price = line.unit_price.filter(|price| price.currency == self.currency)?;
            minor = minor.saturating_add(price.minor.saturating_mul(i64::from(line.quantity)));
        }
        Some(Money { minor, currency: self.currency })
    }

    /// The same order with its lines at the places they had before: one that is gone stays without pieces, a new one stands behind.
    /// What shipped in parts is known by the places of lines.
    #[must_use]
    pub fn at_places_of(&self, before: &Self) -> Self {
        let mut new: Vec<Option<&OrderLine>> = self.lines.iter().map(Some).collect();
        let mut at_place = |known: &OrderLine| {
            let same = new.iter_mut().find(|line| line.is_some_and(|line| line.is_line(known)));
            same.and_then(Option::take).cloned()
        };
        let gone = |known: &OrderLine| OrderLine { quantity: 0, ..known.clone() };
        let known: Vec<OrderLine> =
            before.lines.iter().map(|known| at_place(known).unwrap_or_else(|| gone(known))).collect();
        let lines = known.into_iter().chain(new.into_iter().flatten().cloned()).collect();
        Self { lines, ..self.clone() }
    }
}

impl OrderLine {
    /// Whether it is a line another word of its shop speaks of: by the shop's key, or by what it is where there is none.
    fn is_line(&self, other: &Self) -> bool {
        if self.reference.is_empty() && other.reference.is_empty() {
            (&self.sku, &self.name) == (&other.sku, &other.name)
        } else {
            self.reference == other.reference
        }
    }
}

/// The pieces of an order's parts that left, of all its shipments.
#[must_use]
pub fn pieces_sent(shipments: &[Shipment]) -> Vec<ParcelItem> {
    let left = |it: &&Shipment| it.direction == Direction::Outgoing && it.state == ShipmentState::Shipped;
    shipments.iter().filter(left).flat_map(|it| it.part.iter().copied()).collect()
}

/// How many of the pieces are of the line at a place.
#[must_use]
pub fn pieces_of(pieces: &[ParcelItem], place: u32) -> u32 {
    let of_line = pieces.iter().filter(|item| item.line == place);
    of_line.fold(0, |sum, item| sum.saturating_add(item.quantity))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn order(lines: &[(&str, u32)]) -> ShopOrder {
        let line = |(reference, quantity): &(&str, u32)| {
            json!({ "reference": reference, "name": reference, "quantity": quantity, "ships": true,
                    "unit_weight": 300, "unit_price": { "minor": 250, "currency": "EUR" } })
        };
        let lines: Vec<_> = lines.iter().map(line).collect();
        serde_json::from_value(json!({
            "reference": "1", "number": "#1", "placed_at": "2026-11-02T08:00:00Z", "modified_at": "2026-11-02T08:00:00Z",
            "currency": "EUR", "total": { "minor": 2000, "currency": "EUR" }, "weight": 2000,
            "recipient": { "name": "Ann Other", "street": "Oudegracht 1", "city": "Utrecht", "country": "NL" },
            "lines": lines,
        }))
        .expect("an order")
    }

    fn item(line: u32, quantity: u32) -> ParcelItem {
        ParcelItem { line, quantity }
    }

    fn quantities(order: &ShopOrder) -> Vec<u32> {
        order.lines.iter().map(|line| line.quantity).collect()
    }

    #[test]
    fn what_is_left_weighs_and_costs_what_is_left() {
        let left = order(&[("mug", 3), ("plate", 2)]).without(&[item(0, 2), item(1, 2)]);
        assert_eq!(quantities(&left), [1, 0]);
        assert_eq!((left.weight, left.total.minor, left.lines_weight().map(|it| it.0)), (None, 250, Some(300)));
    }

    #[test]
    fn an_order_nothing_went_of_is_as_it_was() {
        let whole = order(&[("mug", 3)]);
        assert_eq!(whole.without(&[]), whole);
        assert_eq!(whole.holding(&whole.pieces()), whole);
    }

    #[test]
    fn lines_keep_their_places_whatever_the_shop_does_to_them() {
        let before = order(&[("mug", 3), ("plate", 2), ("bowl", 1)]);
        let after = order(&[("new", 4), ("bowl", 2), ("mug", 1)]).at_places_of(&before);
        let names: Vec<&str> = after.lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["mug", "plate", "bowl", "new"]);
        assert_eq!(quantities(&after), [1, 0, 2, 4]);
    }

    proptest! {
        #[test]
        fn what_went_and_what_is_left_are_what_was_ordered(
            lines in prop::collection::vec((0_u32..9, 0_u32..12), 1..6),
        ) {
            let names = ["a", "b", "c", "d", "e", "f"];
            let ordered: Vec<(&str, u32)> = names.iter().zip(&lines).map(|(name, (count, _))| (*name, *count)).collect();
            let whole = order(&ordered);
            let gone: Vec<ParcelItem> = (0..).zip(&lines).map(|(place, (_, count))| item(place, *count)).collect();
            let left = whole.without(&gone);
            for (((ordered, gone), left), place) in lines.iter().zip(quantities(&left)).zip(0_usize..) {
                prop_assert_eq!(left, ordered.saturating_sub(*gone), "line {}", place);
            }
        }
    }
}
