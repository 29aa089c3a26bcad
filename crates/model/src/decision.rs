//! How an order ships, and why: every field carries who set it and what that overrode.

use crate::{Address, Grams, Message, MethodId, ParcelSize};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an order ships. Made by `decide` alone; the same input gives the same Decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// The shipping method; `None` when nothing fits, and then the order is held.
    pub method: Reasoned<Option<MethodId>>,
    /// The parcel's weight.
    pub weight: Reasoned<Grams>,
    /// The parcel's outer size, where one is known.
    pub size: Reasoned<Option<ParcelSize>>,
    /// Where the parcel comes from.
    pub sender: Reasoned<Option<Address>>,
    /// Why a person has to look before it ships.
    pub hold: Reasoned<Option<Message>>,
    /// What the packer has to know; shown big at the desk.
    pub notes: Vec<Message>,
}

/// A value and its history: who set it last, and what they overrode, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reasoned<T> {
    /// What holds.
    pub value: T,
    /// Who set it.
    pub setter: Setter,
    /// What it was before, newest first.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Overridden<T>>>", optional)]
    pub overrode: Vec<Overridden<T>>,
}

/// An earlier value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Overridden<T> {
    /// What it was.
    pub value: T,
    /// Who had set it.
    pub setter: Setter,
}

impl<T> Reasoned<T> {
    /// A first value.
    pub fn new(value: T, setter: Setter) -> Self {
        Self { value, setter, overrode: Vec::new() }
    }

    /// Sets it anew; what was before is kept as overridden.
    pub fn set(&mut self, value: T, setter: Setter) {
        let value = std::mem::replace(&mut self.value, value);
        let setter = std::mem::replace(&mut self.setter, setter);
        self.overrode.insert(0, Overridden { value, setter });
    }
}

/// Who set a field of a Decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Setter {
    /// Nobody: nothing says anything about it.
    Nobody,
    /// The shipping defaults.
    Default,
    /// The order itself, as the shop sent it.
    Order,
    /// The delivery method the customer chose, through the table of checkout names.
    Checkout {
        /// The name the customer read.
        name: String,
    },
    /// A shipping rule.
    Rule {
        /// The rule's number.
        id: i64,
        /// The rule's name at that time.
        name: String,
    },
    /// A person, for this order.
    Person,
    /// The last check: what was chosen cannot carry this parcel.
    Eligibility {
        /// Why not.
        why: Message,
    },
}
