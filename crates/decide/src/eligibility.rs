//! The last check: can the chosen method carry this parcel there?

use model::{Catalogue, Decision, Grams, Message, MethodId, Setter, ShippingMethod, ShopOrder};

/// Why a method cannot carry a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfit {
    CarrierOff,
    TooLight(Grams),
    TooHeavy(Grams),
    NotThere,
    NeedsPoint,
    NotToPoint,
}

/// Whether a method can carry a parcel of that weight to that place.
pub(crate) fn check(
    method: &ShippingMethod,
    order: &ShopOrder,
    weight: Grams,
    catalogue: &Catalogue,
) -> Result<(), Unfit> {
    if !catalogue.carrier(&method.carrier).is_some_and(|carrier| carrier.active) {
        return Err(Unfit::CarrierOff);
    }
    match (order.checkout.service_point.is_some(), method.service_point) {
        (true, false) => return Err(Unfit::NotToPoint),
        (false, true) => return Err(Unfit::NeedsPoint),
        (true, true) | (false, false) => {}
    }
    if !method.countries.is_empty() && !method.countries.contains(&order.recipient.country) {
        return Err(Unfit::NotThere);
    }
    if weight > method.max_weight {
        return Err(Unfit::TooHeavy(Grams(weight.0 - method.max_weight.0)));
    }
    if weight < method.min_weight {
        return Err(Unfit::TooLight(Grams(method.min_weight.0 - weight.0)));
    }
    Ok(())
}

impl Unfit {
    /// The reason, as a sentence about a method and an order.
    pub(crate) fn message(self, method: &ShippingMethod, order: &ShopOrder) -> Message {
        let about = |key: &str| Message::new(key).with("method", method.name.as_str());
        match self {
            Self::CarrierOff => about("unfit-carrier-off").with("carrier", method.carrier.0.as_str()),
            Self::TooLight(by) => about("unfit-too-light").with("by", by).with("limit", method.min_weight),
            Self::TooHeavy(by) => about("unfit-too-heavy").with("by", by).with("limit", method.max_weight),
            Self::NotThere => about("unfit-country").with("country", order.recipient.country),
            Self::NeedsPoint => about("unfit-needs-point"),
            Self::NotToPoint => about("unfit-not-to-point"),
        }
    }
}

/// Keeps the chosen method where it fits. A mere default gives way to the first method that does; what the customer,
/// a rule or a person chose is never replaced silently: the order is held with the reason.
pub(crate) fn settle(decision: &mut Decision, order: &ShopOrder, catalogue: &Catalogue) {
    let weight = decision.weight.value;
    let why = match &decision.method.value {
        None => Message::new("unfit-none-chosen"),
        Some(id) => match unfit(id, order, weight, catalogue) {
            None => return,
            Some(why) => why,
        },
    };
    let free = matches!(decision.method.setter, Setter::Default | Setter::Nobody);
    let other = catalogue.methods.iter().find(|method| check(method, order, weight, catalogue).is_ok());
    match other {
        Some(method) if free => decision.method.set(Some(method.id.clone()), Setter::Eligibility { why }),
        Some(_) => hold(decision, Message::new("hold-unfit").with("why", why)),
        None => hold(decision, Message::new("hold-nothing-fits").with("why", why)),
    }
}

fn unfit(id: &MethodId, order: &ShopOrder, weight: Grams, catalogue: &Catalogue) -> Option<Message> {
    let Some(method) = catalogue.method(id) else {
        return Some(Message::new("unfit-gone").with("method", id.0.as_str()));
    };
    check(method, order, weight, catalogue).err().map(|unfit| unfit.message(method, order))
}

fn hold(decision: &mut Decision, why: Message) {
    decision.hold.set(Some(why.clone()), Setter::Eligibility { why });
}
