//! What a person should know, or has to look at before the order ships; and their own word about holding it.

use crate::checkout::speaks_of_a_point;
use model::{Decision, Grams, Message, Overrides, Setter, ShopOrder};

/// Countries whose addresses need no postal code (*UPU Postal addressing systems*), of those parcels go to often.
const NO_POSTAL_CODE: [&str; 12] = ["IE", "HK", "AE", "QA", "BO", "BS", "GH", "JM", "MO", "PA", "FJ", "KE"];

/// Adds holds and notes the facts call for, then applies a person's hold or release over everything.
pub(crate) fn note(decision: &mut Decision, order: &ShopOrder, overrides: &Overrides) {
    if order.quantity() == 0 {
        return;
    }
    if order.checkout.service_point.is_none() && speaks_of_a_point(&order.checkout.delivery_method) {
        decision.notes.push(Message::new("note-point-missing").with("name", order.checkout.delivery_method.as_str()));
    }
    if decision.weight.value == Grams(0) {
        hold(decision, Message::new("hold-no-weight"));
    }
    if let Some(missing) = missing_of_address(order) {
        hold(decision, Message::new("hold-address").with("missing", Message::new(missing)));
    }
    match &overrides.hold {
        Some(Some(reason)) => {
            let why = Message::new("hold-person").with("reason", reason.as_str());
            decision.hold.set(Some(why), Setter::Person);
        }
        // Releasing cannot conjure up a method: what has none stays held.
        Some(None) if decision.method.value.is_some() => decision.hold.set(None, Setter::Person),
        Some(None) | None => {}
    }
}

fn missing_of_address(order: &ShopOrder) -> Option<&'static str> {
    let to = &order.recipient;
    let blank = |text: &String| text.trim().is_empty();
    if blank(&to.name) && blank(&to.company) {
        Some("address-name")
    } else if blank(&to.street) && blank(&to.street2) {
        Some("address-street")
    } else if blank(&to.city) {
        Some("address-city")
    } else if blank(&to.postal_code) && !NO_POSTAL_CODE.contains(&to.country.code()) {
        Some("address-postal-code")
    } else {
        None
    }
}

fn hold(decision: &mut Decision, why: Message) {
    decision.hold.set(Some(why.clone()), Setter::Eligibility { why });
}
