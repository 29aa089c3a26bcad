//! Orders that go in one parcel: which may, and what the parcel holds then.

use crate::fold::fold;
use crate::late_change::difference;
use crate::{Checkout, Difference, Grams, Message, Money, OrderId, OrderStatus, ShopOrder};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many orders go in one parcel at most.
pub const MOST_MERGED: usize = 20;

/// An order that shares its parcel with others, as they name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MergedOrder {
    /// The order.
    pub id: OrderId,
    /// The number people use.
    pub number: String,
    /// The shop's own key of it.
    pub reference: String,
}

impl ShopOrder {
    /// What keeps two orders of a shop out of one parcel: where they go, what they are paid in. Case, accents and spaces make no
    /// difference.
    #[must_use]
    pub fn apart_from(&self, other: &Self) -> Vec<Difference> {
        let (mut apart, mut real) = (Vec::new(), Vec::new());
        self.address_differences(other, &mut apart);
        folded(self).address_differences(&folded(other), &mut real);
        apart.retain(|written| real.iter().any(|it| it.what == written.what));
        if self.currency != other.currency {
            let code = |order: &Self| order.currency.code().into();
            apart.push(difference(Message::new("difference-currency"), code(self), code(other)));
        }
        apart
    }

    /// Whether its shop wants it sent: it is not called off, done, or waiting; one that waits counts where a person let it go.
    #[must_use]
    pub fn is_to_be_sent(&self, let_go: bool) -> bool {
        let wanted = self.status == OrderStatus::Open || (self.status == OrderStatus::Waiting && let_go);
        wanted && !self.is_called_off()
    }

    /// The order with others in its parcel: goods, weights, amounts, notes and tags of all. Everything else, its number among it,
    /// is its own.
    #[must_use]
    pub fn together<'a>(&self, others: impl IntoIterator<Item = &'a Self>) -> Self {
        others.into_iter().fold(self.clone(), |parcel, other| Self {
            total: sum(parcel.total, other.total),
            checkout: Checkout {
                price: match (parcel.checkout.price, other.checkout.price) {
                    (Some(one), Some(two)) => Some(sum(one, two)),
                    (one, two) => one.or(two),
                },
                ..parcel.checkout.clone()
            },
            weight: match (parcel.weight, other.weight) {
                (None, None) => None,
                _ => {
                    whole_weight(&parcel).zip(whole_weight(other)).map(|(one, two)| Grams(one.0.saturating_add(two.0)))
                }
            },
            note: joined(&parcel.note, &other.note),
            tags: united(&parcel.tags, &other.tags),
            remarks: united(&parcel.remarks, &other.remarks),
            lines: parcel.lines.iter().chain(&other.lines).cloned().collect(),
            ..parcel
        })
    }
}

/// What the shop says the parcel weighs, else what its lines say.
fn whole_weight(order: &ShopOrder) -> Option<Grams> {
    order.weight.or_else(|| order.lines_weight())
}

fn sum(one: Money, two: Money) -> Money {
    Money { minor: one.minor.saturating_add(two.minor), ..one }
}

fn joined(one: &str, two: &str) -> String {
    let notes: Vec<&str> = [one.trim(), two.trim()].into_iter().filter(|note| !note.is_empty()).collect();
    notes.join("\n")
}

fn united<T: Clone + PartialEq>(one: &[T], two: &[T]) -> Vec<T> {
    let new = two.iter().filter(|it| !one.contains(it));
    one.iter().chain(new).cloned().collect()
}

/// The order with an address that is written as addresses are compared.
fn folded(order: &ShopOrder) -> ShopOrder {
    let mut order = order.clone();
    let to = &mut order.recipient;
    for field in [
        &mut to.name,
        &mut to.company,
        &mut to.street,
        &mut to.street2,
        &mut to.postal_code,
        &mut to.city,
        &mut to.state,
    ] {
        *field = fold(field);
    }
    to.postal_code.retain(|letter| letter != ' ');
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use serde_json::{Value, json};

    fn order(change: impl FnOnce(&mut Value)) -> ShopOrder {
        let mut order = json!({
            "reference": "1", "number": "#1", "placed_at": "2026-11-02T08:00:00Z", "modified_at": "2026-11-02T08:00:00Z",
            "currency": "EUR", "total": { "minor": 100, "currency": "EUR" }, "note": "Ring twice", "tags": ["gift"],
            "recipient": { "name": "Zoë Ångström", "street": "Oudegracht 1", "city": "Utrecht", "postal_code": "3511 AB",
                           "country": "NL", "email": "ann@example.com", "phone": "1" },
            "lines": [{ "reference": "a", "sku": "MUG", "name": "Mug", "quantity": 2, "unit_weight": 300 }],
        });
        change(&mut order);
        serde_json::from_value(order).expect("an order")
    }

    fn apart(change: impl FnOnce(&mut Value)) -> Vec<String> {
        order(|_| ()).apart_from(&order(change)).into_iter().map(|it| it.what.key.into_owned()).collect()
    }

    #[test]
    fn one_address_written_twice_is_one() {
        let nothing: Vec<String> = Vec::new();
        assert_eq!(apart(|it| it["recipient"]["name"] = json!("zoe  ANGSTROM ")), nothing);
        assert_eq!(apart(|it| it["recipient"]["postal_code"] = json!("3511ab")), nothing);
        assert_eq!(apart(|it| it["recipient"]["email"] = json!("other@example.com")), nothing);
        assert_eq!(apart(|it| it["lines"] = json!([])), nothing);
    }

    #[test]
    fn what_keeps_orders_apart_is_named() {
        assert_eq!(apart(|it| it["recipient"]["street"] = json!("Oudegracht 11")), ["difference-street"]);
        assert_eq!(apart(|it| it["recipient"]["street2"] = json!("Flat 2")), ["difference-street2"]);
        assert_eq!(apart(|it| it["recipient"]["company"] = json!("Mill Ltd")), ["difference-company"]);
        assert_eq!(apart(|it| it["recipient"]["country"] = json!("BE")), ["difference-country"]);
        assert_eq!(
            apart(|it| it["checkout"] = json!({ "service_point": { "id": "7" } })),
            ["difference-service-point"]
        );
        assert_eq!(apart(|it| it["currency"] = json!("SEK")), ["difference-currency"]);
    }

    #[test]
    fn a_parcel_holds_what_is_in_every_order_under_the_number_of_the_first() {
        let other = order(|it| {
            it["number"] = json!("#2");
            it["note"] = json!("Fragile");
            it["tags"] = json!(["gift", "vip"]);
            it["total"]["minor"] = json!(250);
            it["checkout"] = json!({ "price": { "minor": 495, "currency": "EUR" } });
        });
        let parcel = order(|_| ()).together([&other]);
        assert_eq!((parcel.number.as_str(), parcel.total.minor, parcel.quantity()), ("#1", 350, 4));
        assert_eq!((parcel.lines_weight(), parcel.weight), (Some(Grams(1200)), None));
        assert_eq!((parcel.note.as_str(), parcel.tags.len()), ("Ring twice\nFragile", 2));
        assert_eq!(parcel.checkout.price.map(|price| price.minor), Some(495));
    }

    #[test]
    fn a_weight_the_shop_says_of_one_is_added_to_what_the_others_weigh() {
        let said = order(|it| it["weight"] = json!(900));
        assert_eq!(order(|_| ()).together([&said]).weight, Some(Grams(1500)));
        let unknown = order(|it| it["lines"][0]["unit_weight"] = json!(null));
        assert_eq!(said.together([&unknown]).weight, None, "nobody knows what all of it weighs");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

        #[test]
        fn nothing_is_lost_however_many_go_together(pieces in proptest::collection::vec((1_u32..99, 0_i64..9_999), 0..6)) {
            let others: Vec<ShopOrder> = pieces.iter().map(|(quantity, total)| order(|it| {
                it["lines"][0]["quantity"] = json!(quantity);
                it["total"]["minor"] = json!(total);
            })).collect();
            let parcel = order(|_| ()).together(&others);
            prop_assert_eq!(parcel.quantity(), 2 + pieces.iter().map(|it| it.0).sum::<u32>());
            prop_assert_eq!(parcel.total.minor, 100 + pieces.iter().map(|it| it.1).sum::<i64>());
            prop_assert_eq!(parcel.lines.len(), 1 + pieces.len());
        }
    }
}
