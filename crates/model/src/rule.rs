//! Shipping rules: IF the order is such, THEN ship it so. Data only; `decide` gives them their meaning.

use crate::{Action, Condition, Day, ShopId};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One shipping rule. Active rules are tried from top to bottom; a later match overwrites the same field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Rule {
    /// Stable as long as the rule lives, whatever its place in the list. 0 in a file: whichever has that name.
    #[serde(default)]
    pub id: i64,
    /// What people call it.
    pub name: String,
    /// Whether it is tried.
    #[serde(default = "yes")]
    pub active: bool,
    /// The group it folds under in the editor; empty: none.
    #[serde(default)]
    pub group: String,
    /// Only for orders of these shops; empty: of every shop.
    #[serde(default)]
    pub shops: Vec<ShopId>,
    /// The first day it is tried.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<Day>,
    /// The last day it is tried.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub until: Option<Day>,
    /// Whether all conditions have to hold, or one is enough.
    #[serde(default)]
    pub matching: Matching,
    /// Whether its conditions about items have to be met by one and the same item (where `matching` is `all`).
    #[serde(default)]
    pub same_item: bool,
    /// What the order has to be. None: every order.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// What then happens.
    pub actions: Vec<Action>,
    /// Whether the rules below it are left out for the orders it matches.
    #[serde(default)]
    pub stop: bool,
}

impl Rule {
    /// An active rule for every order, on every day.
    #[must_use]
    pub fn new(id: i64, name: impl Into<String>, actions: Vec<Action>) -> Self {
        Self {
            id,
            name: name.into(),
            active: true,
            group: String::new(),
            shops: Vec::new(),
            from: None,
            until: None,
            matching: Matching::default(),
            same_item: false,
            conditions: Vec::new(),
            actions,
            stop: false,
        }
    }
}

fn yes() -> bool {
    true
}

/// How the conditions of a rule combine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Matching {
    /// Every condition has to hold.
    #[default]
    All,
    /// One is enough.
    Any,
}
