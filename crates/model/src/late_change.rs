//! What a shop changed in an order after its label was made, as far as it matters to the parcel.

use crate::{Argument, Message, OrderLine, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a shop changed in an order after its label was made, until a person has dealt with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LateChange {
    /// Whether the shop wants nothing of it sent any more: its parcel has to be stopped.
    pub cancelled: bool,
    /// What is different from what its label was made with.
    pub differences: Vec<Difference>,
    /// When the station heard of it first.
    pub at: UtcDateTime,
}

/// One thing that is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Difference {
    /// What it is.
    pub what: Message,
    /// What it was when the label was made.
    pub before: Argument,
    /// What it is now.
    pub after: Argument,
}

impl Difference {
    /// The sentence that names it.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("difference")
            .with("what", self.what.clone())
            .with("before", self.before.clone())
            .with("after", self.after.clone())
    }
}

/// Differences as one thing a sentence speaks of.
#[must_use]
pub fn named(differences: &[Difference]) -> Argument {
    Argument::List(differences.iter().map(|it| it.message().into()).collect())
}

/// The longest piece of a text that is named, in characters.
const SHOWN: usize = 80;

impl ShopOrder {
    /// Whether the shop wants nothing of it sent any more: it is cancelled, or every piece of it was refunded.
    #[must_use]
    pub fn is_called_off(&self) -> bool {
        let nothing_left = self.quantity() == 0 && self.lines.iter().all(|line| line.fulfilled == 0);
        self.status == OrderStatus::Cancelled || (!self.lines.is_empty() && nothing_left)
    }

    /// What matters to a parcel and is different in a later word of the shop: where it goes, what is in it, whether it is
    /// to be sent, whether it was paid back. Not what a shop touches by itself, as the moment or that it is completed.
    #[must_use]
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        if self.status != later.status && [self, later].iter().any(|it| it.status == OrderStatus::Cancelled) {
            found.push(difference(Message::new("difference-status"), status(self), status(later)));
        }
        let refunded = |order: &Self| order.payment == PaymentStatus::Refunded;
        if refunded(self) != refunded(later) {
            found.push(difference(Message::new("difference-payment"), payment(self), payment(later)));
        }
        self.address_differences(later, &mut found);
        self.line_differences(later, &mut found);
        found
    }

    pub(crate) fn address_differences(&self, later: &Self, found: &mut Vec<Difference>) {
        let (was, is) = (&self.recipient, &later.recipient);
        let fields = [
            ("name", &was.name, &is.name),
            ("company", &was.company, &is.company),
            ("street", &was.street, &is.street),
            ("street2", &was.street2, &is.street2),
            ("postal-code", &was.postal_code, &is.postal_code),
            ("city", &was.city, &is.city),
            ("state", &was.state, &is.state),
        ];
        for (field, was, is) in fields.into_iter().filter(|(_, was, is)| was.trim() != is.trim()) {
            found.push(difference(Message::new(format!("difference-{field}")), text(was), text(is)));
        }
        if was.country != is.country {
            found.push(difference(Message::new("difference-country"), was.country.into(), is.country.into()));
        }
        let point = |order: &Self| order.checkout.service_point.as_ref().map_or("", |point| &point.id).to_owned();
        if point(self) != point(later) {
            found.push(difference(Message::new("difference-service-point"), text(&point(self)), text(&point(later))));
        }
    }

    /// Lines are the same by the shop's key, where it has one for each; else by their place.
    fn line_differences(&self, later: &Self, found: &mut Vec<Difference>) {
        let keyed = [self, later].iter().all(|order| order.lines.iter().all(|line| !line.reference.is_empty()));
        let of = |order: &Self, place: usize, line: &OrderLine| -> Option<OrderLine> {
            let lines = &order.lines;
            if keyed { lines.iter().find(|it| it.reference == line.reference) } else { lines.get(place) }.cloned()
        };
        for (place, was) in self.lines.iter().enumerate() {
            let named = |key: &'static str| Message::new(key).with("item", text(&was.name));
            let Some(is) = of(later, place, was) else {
                if was.ships {
                    found.push(difference(named("difference-quantity"), was.quantity.into(), 0_u32.into()));
                }
                continue;
            };
            if was.ships != is.ships {
                found.push(difference(named("difference-ships"), whether(was.ships), whether(is.ships)));
            }
            if (was.ships || is.ships) && was.quantity != is.quantity {
                found.push(difference(named("difference-quantity"), was.quantity.into(), is.quantity.into()));
            }
            if was.sku != is.sku {
                found.push(difference(named("difference-sku"), text(&was.sku), text(&is.sku)));
            }
        }
        for (place, is) in later.lines.iter().enumerate().filter(|(_, line)| line.ships) {
            if of(self, place, is).is_none() {
                let item = Message::new("difference-quantity").with("item", text(&is.name));
                found.push(difference(item, 0_u32.into(), is.quantity.into()));
            }
        }
    }
}

pub(crate) fn difference(what: Message, before: Argument, after: Argument) -> Difference {
    Difference { what, before, after }
}

fn text(text: &str) -> Argument {
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        _ if text.is_empty() => Message::new("difference-nothing").into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

fn whether(so: bool) -> Argument {
    Message::new(if so { "difference-yes" } else { "difference-no" }).into()
}

fn status(order: &ShopOrder) -> Argument {
    Message::new(match order.status {
        OrderStatus::Open => "difference-status-open",
        OrderStatus::Waiting => "difference-status-waiting",
        OrderStatus::Cancelled => "difference-status-cancelled",
        OrderStatus::Completed => "difference-status-completed",
    })
    .into()
}

fn payment(order: &ShopOrder) -> Argument {
    Message::new(match order.payment {
        PaymentStatus::Unknown => "difference-payment-unknown",
        PaymentStatus::Paid => "difference-payment-paid",
        PaymentStatus::Unpaid => "difference-payment-unpaid",
        PaymentStatus::Refunded => "difference-payment-refunded",
    })
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn order(change: impl FnOnce(&mut Value)) -> ShopOrder {
        let mut order = json!({
            "reference": "1", "number": "#1", "placed_at": "2026-11-02T08:00:00Z", "modified_at": "2026-11-02T08:00:00Z",
            "currency": "EUR", "total": { "minor": 100, "currency": "EUR" },
            "recipient": { "name": "Ann Other", "street": "Oudegracht 1", "city": "Utrecht", "country": "NL",
                           "email": "ann@example.com", "phone": "1" },
            "lines": [
                { "reference": "a", "sku": "MUG", "name": "Mug", "quantity": 2 },
                { "reference": "b", "sku": "EBOOK", "name": "Book", "quantity": 1, "ships": false },
            ],
        });
        change(&mut order);
        serde_json::from_value(order).expect("an order")
    }

    fn keys(change: impl FnOnce(&mut Value)) -> Vec<String> {
        order(|_| ()).differences(&order(change)).into_iter().map(|it| it.what.key.into_owned()).collect()
    }

    #[test]
    fn what_a_push_or_a_touch_changes_is_no_difference() {
        let nothing: Vec<String> = Vec::new();
        assert_eq!(keys(|it| it["modified_at"] = json!("2026-11-03T08:00:00Z")), nothing);
        assert_eq!(keys(|it| it["status"] = json!("completed")), nothing);
        assert_eq!(keys(|it| it["status"] = json!("waiting")), nothing);
        assert_eq!(keys(|it| it["note"] = json!("Ring twice")), nothing);
        assert_eq!(keys(|it| it["recipient"]["email"] = json!("b@example.com")), nothing);
        assert_eq!(keys(|it| it["recipient"]["street"] = json!(" Oudegracht 1 ")), nothing);
        assert_eq!(keys(|it| it["lines"].as_array_mut().into_iter().for_each(|lines| lines.reverse())), nothing);
        assert_eq!(keys(|it| it["lines"][1]["quantity"] = json!(5)), nothing, "it does not ship");
    }

    #[test]
    fn what_matters_is_named() {
        assert_eq!(keys(|it| it["recipient"]["city"] = json!("Gouda")), ["difference-city"]);
        assert_eq!(keys(|it| it["recipient"]["country"] = json!("BE")), ["difference-country"]);
        assert_eq!(keys(|it| it["lines"][0]["quantity"] = json!(1)), ["difference-quantity"]);
        assert_eq!(keys(|it| it["lines"][0]["sku"] = json!("MUG-2")), ["difference-sku"]);
        assert_eq!(keys(|it| it["lines"][1]["ships"] = json!(true)), ["difference-ships"]);
        assert_eq!(keys(|it| drop(it["lines"].as_array_mut().map(|lines| lines.remove(0)))), ["difference-quantity"]);
        let more = json!({ "reference": "c", "name": "Plate", "quantity": 3 });
        assert_eq!(
            keys(|it| it["lines"].as_array_mut().into_iter().for_each(|lines| lines.push(more.clone()))),
            ["difference-quantity"]
        );
        assert_eq!(keys(|it| it["status"] = json!("cancelled")), ["difference-status"]);
        assert_eq!(keys(|it| it["payment"] = json!("refunded")), ["difference-payment"]);
        let point = json!({ "service_point": { "id": "7" } });
        assert_eq!(keys(|it| it["checkout"] = point), ["difference-service-point"]);
    }

    #[test]
    fn a_difference_says_what_was_and_what_is() {
        let found = order(|_| ()).differences(&order(|it| it["recipient"]["city"] = json!("é".repeat(200))));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].before, Argument::from("Utrecht"));
        assert_eq!(found[0].after, Argument::from(format!("{}…", "é".repeat(80))));
    }

    #[test]
    fn an_order_is_called_off_when_nothing_of_it_is_to_be_sent() {
        assert!(!order(|_| ()).is_called_off());
        assert!(order(|it| it["status"] = json!("cancelled")).is_called_off());
        assert!(order(|it| it["lines"][0]["quantity"] = json!(0)).is_called_off(), "every piece was refunded");
        assert!(!order(|it| it["lines"] = json!([])).is_called_off(), "the shop says nothing of what is in it");
    }
}
