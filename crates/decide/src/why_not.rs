//! "Why not X?", for any method.

use crate::{Decider, eligibility};
use model::{Message, MethodId, Overrides, Setter, ShopId, ShopOrder};
use serde::Serialize;
use ts_rs::TS;

/// Why an order does not ship with a method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum WhyNot {
    /// It does ship with it.
    Chosen {
        /// As a sentence.
        message: Message,
    },
    /// It cannot carry this parcel there.
    Unfit {
        /// Why.
        message: Message,
    },
    /// It was asked for, but somebody later asked for another.
    Overruled {
        /// By whom.
        message: Message,
    },
    /// It could, but nothing asks for it.
    NotAsked {
        /// As a sentence.
        message: Message,
    },
}

impl WhyNot {
    /// The answer as a sentence.
    #[must_use]
    pub fn message(&self) -> &Message {
        match self {
            Self::Chosen { message }
            | Self::Unfit { message }
            | Self::Overruled { message }
            | Self::NotAsked { message } => message,
        }
    }
}

impl Decider {
    /// Why an order does not ship with a method.
    #[must_use]
    pub fn why_not(&self, shop: &ShopId, order: &ShopOrder, overrides: &Overrides, id: &MethodId) -> WhyNot {
        let decision = self.decide(shop, order, overrides);
        let Some(method) = self.catalogue.method(id) else {
            return WhyNot::Unfit { message: Message::new("unfit-gone").with("method", id.0.as_str()) };
        };
        let about = |key: &str| Message::new(key).with("method", method.name.as_str());
        if let Err(unfit) = eligibility::check(method, order, decision.weight.value, &self.catalogue) {
            return WhyNot::Unfit { message: unfit.message(method, order) };
        }
        if decision.method.value.as_ref() == Some(id) {
            return WhyNot::Chosen { message: about("why-not-chosen") };
        }
        let asked = decision.method.overrode.iter().any(|earlier| earlier.value.as_ref() == Some(id));
        if asked {
            return WhyNot::Overruled { message: about("why-not-overruled").with("by", by(&decision.method.setter)) };
        }
        WhyNot::NotAsked { message: about("why-not-asked").with("by", by(&decision.method.setter)) }
    }
}

/// Who set a field, as a phrase inside a sentence.
pub(crate) fn by(setter: &Setter) -> Message {
    match setter {
        Setter::Nobody => Message::new("by-nobody"),
        Setter::Default => Message::new("by-default"),
        Setter::Order => Message::new("by-order"),
        Setter::Checkout { name } => Message::new("by-checkout").with("name", name.as_str()),
        Setter::Rule { name, .. } => Message::new("by-rule").with("rule", name.as_str()),
        Setter::Person => Message::new("by-person"),
        Setter::Eligibility { why } => Message::new("by-eligibility").with("why", why.clone()),
    }
}
