//! How an order ships, and why: every field carries who set it and what that overrode.

use crate::{Grams, ItemChange, LocalDateTime, Message, MethodId, Money, ParcelSize, PointFault, SenderId, Setting};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How an order ships. Made by `decide` alone; the same input gives the same Decision. The default says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Decision {
    /// The shipping method; `None` when nothing fits, and then the order is held.
    pub method: Reasoned<Option<MethodId>>,
    /// How a wish (the cheapest, the band that fits) became that method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub granted: Option<Message>,
    /// What the method costs for this parcel, where the catalogue knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub price: Option<Money>,
    /// When it has to be handed over to keep what the customer was promised, by the station's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub ship_by: Option<LocalDateTime>,
    /// What its parcels weigh together.
    pub weight: Reasoned<Grams>,
    /// What each of several parcels weighs, the first one first, where the scale said so of any; else their items tell.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Grams>>", optional))]
    pub parcel_weights: Vec<Grams>,
    /// The parcel's outer size, where one is known.
    pub size: Reasoned<Option<ParcelSize>>,
    /// Which of the station's addresses it comes from; `None`: the first.
    pub sender: Reasoned<Option<SenderId>>,
    /// Why a person has to look before it ships.
    pub hold: Reasoned<Option<Message>>,
    /// What is wrong with the service point it goes to, where it is held for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub point: Option<PointFault>,
    /// Whether it ships although its shop says that it waits.
    #[serde(default, skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "export", ts(as = "Option<Reasoned<bool>>", optional))]
    pub let_go: Reasoned<bool>,
    /// What the packer has to know; shown big at the desk.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Said<Message>>>", optional))]
    pub notes: Vec<Said<Message>>,
    /// Everything else it has one of, each kind once.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Reasoned<Setting>>>", optional))]
    pub settings: Vec<Reasoned<Setting>>,
    /// Tags rules added.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Said<String>>>", optional))]
    pub tags: Vec<Said<String>>,
    /// Statements for the customs declaration.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Said<String>>>", optional))]
    pub customs_statements: Vec<Said<String>>,
    /// What rules changed about items.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Said<ItemSet>>>", optional))]
    pub items: Vec<Said<ItemSet>>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// No order ships in more parcels, whatever a rule says: a slip of the pen must not spend a range of numbers.
pub const MOST_PARCELS: u32 = 50;
/// No label is printed more often.
const MOST_LABELS: u32 = 10;

/// A value and its history: who set it last, and what they overrode, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Reasoned<T> {
    /// The value that holds.
    pub value: T,
    /// Who set it.
    pub setter: Setter,
    /// What it was before, newest first.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Overridden<T>>>", optional))]
    pub overrode: Vec<Overridden<T>>,
}

/// An earlier value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Overridden<T> {
    /// What it was.
    pub value: T,
    /// Who had set it.
    pub setter: Setter,
    /// What was asked for, as a phrase, where the value does not say it: a wish that names no method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional))]
    pub wish: Option<Message>,
}

/// One of several things said about an order, and who said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Who set the value.
    pub setter: Setter,
}

/// A change to one item of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ItemSet {
    /// The line's place in the order, from 0.
    pub line: u32,
    /// What it is now.
    pub change: ItemChange,
}

/// Who set a field of a Decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Setter {
    /// Nobody: nothing says anything about it.
    #[default]
    Nobody,
    /// The shipping defaults.
    Default,
    /// The shipping defaults of the order's shop.
    ShopDefault,
    /// The order itself, as the shop sent it.
    Order,
    /// The delivery method the customer chose, through the table of checkout names.
    Checkout {
        /// The name the customer read.
        name: String,
    },
    /// The customer, in the shop's Dynamic Checkout.
    DynamicCheckout,
    /// A shipping rule.
    Rule {
        /// The rule's number.
        id: i64,
        /// The rule's name at that time.
        name: String,
    },
    /// The desk's scale.
    Scale,
    /// A person, for this order.
    Person,
    /// The last check: what was chosen cannot carry this parcel.
    Eligibility {
        /// Why not.
        why: Message,
    },
}

impl<T> Reasoned<T> {
    /// A value nothing had been said about.
    pub fn new(value: T, setter: Setter) -> Self {
        Self { value, setter, overrode: Vec::new() }
    }
}

impl Decision {
    /// How many parcels it ships in.
    #[must_use]
    pub fn parcels(&self) -> u32 {
        let count = |setting: &Setting| if let Setting::Parcels { count, .. } = setting { Some(*count) } else { None };
        self.setting(count).unwrap_or(1).clamp(1, MOST_PARCELS)
    }

    /// How often the label of each parcel is printed.
    #[must_use]
    pub fn label_count(&self) -> u32 {
        let count = |setting: &Setting| if let Setting::LabelCount { count } = setting { Some(*count) } else { None };
        self.setting(count).unwrap_or(1).clamp(1, MOST_LABELS)
    }

    /// What it is set to, of everything it has one of; `None` where nobody said.
    #[must_use]
    pub fn setting<'a, T>(&'a self, wanted: impl Fn(&'a Setting) -> Option<T>) -> Option<T> {
        self.settings.iter().find_map(|setting| wanted(&setting.value))
    }
}
