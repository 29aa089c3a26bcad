//! Shipping rules: IF the order is such, THEN ship it so. Data only; `decide` gives them their meaning.

use crate::{Country, Grams, MethodId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One shipping rule. Active rules are tried from top to bottom; a later match overwrites the same field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rule {
    /// Stable as long as the rule lives, whatever its place in the list.
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// Whether it is tried.
    pub active: bool,
    /// Whether all conditions have to hold, or one is enough.
    pub matching: Matching,
    /// What the order has to be. None: every order.
    pub conditions: Vec<Condition>,
    /// What then happens.
    pub actions: Vec<Action>,
}

/// How the conditions of a rule combine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Matching {
    /// Every condition has to hold.
    #[default]
    All,
    /// One is enough.
    Any,
}

/// One condition: a fact of the order, an operator, a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Condition {
    /// The destination country.
    ToCountry {
        /// How they are compared.
        is: OneOf,
        /// The countries.
        countries: Vec<Country>,
    },
    /// The parcel's weight so far.
    Weight {
        /// How they are compared.
        is: Compare,
        /// The weight.
        grams: Grams,
    },
    /// What the customer pays in all; an order in another currency does not match.
    TotalValue {
        /// How they are compared.
        is: Compare,
        /// The amount.
        amount: Money,
    },
    /// The delivery method the customer chose.
    CheckoutMethod {
        /// How they are compared.
        is: TextMatch,
        /// The text.
        text: String,
    },
    /// The SKU of the items: a positive operator needs one item, a negative one all of them.
    ItemSku {
        /// How they are compared.
        is: TextMatch,
        /// The text.
        text: String,
    },
}

/// Membership of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OneOf {
    /// Is one of them.
    In,
    /// Is none of them.
    NotIn,
}

/// Comparison of quantities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    /// <
    Less,
    /// ≤
    AtMost,
    /// =
    Equal,
    /// ≥
    AtLeast,
    /// >
    More,
}

/// Comparison of texts; case and accents are ignored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextMatch {
    /// The whole text.
    Is,
    /// Not the whole text.
    IsNot,
    /// Somewhere in it.
    Contains,
    /// Nowhere in it.
    ContainsNot,
    /// At its start.
    StartsWith,
    /// At its end.
    EndsWith,
    /// The whole text, with `*` for anything and `?` for one character.
    Pattern,
}

/// What a matching rule does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// Ship with this method.
    ShipWith {
        /// The method.
        method: MethodId,
    },
    /// The parcel weighs this.
    SetWeight {
        /// The weight.
        grams: Grams,
    },
    /// The parcel weighs this much more (packaging).
    AddWeight {
        /// The weight.
        grams: Grams,
    },
    /// A person has to look first.
    Hold {
        /// Why, in the words of whoever wrote the rule.
        reason: String,
    },
    /// Tell the packer.
    Note {
        /// What, in the words of whoever wrote the rule.
        text: String,
    },
}
