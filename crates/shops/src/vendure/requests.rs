//! What is asked of the shop (*Vendure documentation*, "Admin API"). The documents are files of their own.

use crate::ShopError;
use crate::shown::shown;
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{Method, Request};

/// The most orders of a part of a list.
pub(super) const PER_PAGE: usize = 100;

const FULFIL: &str = "add fulfilment";
const MOVE: &str = "move fulfilment";
const SETTINGS: &str = "read settings";

/// Which orders a list has. What is in a basket is in none.
#[derive(Debug)]
pub(super) enum Which<'w> {
    /// Those that changed later than this.
    ChangedAfter(UtcDateTime),
    /// Those in these states, of those that changed later than a moment where there is one.
    In(&'w [&'w str], Option<UtcDateTime>),
}

/// How orders are asked for.
#[derive(Debug)]
pub(super) struct Asking {
    /// What is asked of every variant beside what all shops have.
    own: String,
}

impl Asking {
    /// With the name of the field in which variants have their weight; empty where they have none.
    pub(super) fn new(weight_field: &str) -> Result<Self, ShopError> {
        let is_name = |name: &str| {
            !name.starts_with(|c: char| c.is_ascii_digit())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        let own = match weight_field {
            "" => "fragment PackdeskOwn on ProductVariant { id }".to_owned(),
            name if is_name(name) => {
                format!("fragment PackdeskOwn on ProductVariant {{ customFields {{ weight: {name} }} }}")
            }
            other => {
                let code = format!("ProductVariant.customFields: {}", shown(other));
                return Err(ShopError::Rejected { status: 400, code });
            }
        };
        Ok(Self { own })
    }

    /// The part of a list that begins behind so many orders, the least recently changed first.
    pub(super) fn part_of(&self, which: &Which<'_>, skip: usize) -> Request {
        let changed =
            |moment: &UtcDateTime| json!({ "after": moment.0.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string() });
        let mut filter = json!({ "active": { "eq": false } });
        match which {
            Which::ChangedAfter(moment) => filter["updatedAt"] = changed(moment),
            Which::In(states, moment) => {
                filter["state"] = json!({ "in": states });
                if let Some(moment) = moment {
                    filter["updatedAt"] = changed(moment);
                }
            }
        }
        let options = json!({ "take": PER_PAGE, "skip": skip, "sort": { "updatedAt": "ASC" }, "filter": filter });
        self.orders("list orders", &options)
    }

    /// How many orders are in these states, and the first of them.
    pub(super) fn first_in(&self, states: &[&str]) -> Request {
        let filter = json!({ "active": { "eq": false }, "state": { "in": states } });
        self.orders("count orders", &json!({ "take": 1, "filter": filter }))
    }

    /// The orders of these ids, at most a part of a list.
    pub(super) fn named(&self, ids: &[String]) -> Request {
        self.orders("list orders by id", &json!({ "take": PER_PAGE, "filter": { "id": { "in": ids } } }))
    }

    /// One order.
    pub(super) fn order(&self, id: &str) -> Request {
        let document = [include_str!("documents/order.graphql"), FIELDS, &self.own].concat();
        asking("read order", &document, &json!({ "id": id })).repeatable()
    }

    fn orders(&self, name: &'static str, options: &Value) -> Request {
        let document = [include_str!("documents/orders.graphql"), FIELDS, &self.own].concat();
        asking(name, &document, &json!({ "options": options })).repeatable()
    }
}

const FIELDS: &str = include_str!("documents/order_fields.graphql");

/// The channel, and how the server counts money.
pub(super) fn read_settings() -> Request {
    asking(SETTINGS, include_str!("documents/settings.graphql"), &json!({})).repeatable()
}

/// A new fulfilment.
pub(super) fn fulfil(input: &Value) -> Request {
    asking(FULFIL, include_str!("documents/fulfil.graphql"), &json!({ "input": input }))
}

/// Another state for a fulfilment.
pub(super) fn lead(id: &str, state: &str) -> Request {
    asking(MOVE, include_str!("documents/move.graphql"), &json!({ "id": id, "state": state }))
}

/// The permission a request needs, as the page of a role names it; nothing where everybody has it who is known.
pub(super) fn right(request: &Request) -> Option<&'static str> {
    match request.name() {
        SETTINGS => None,
        FULFIL | MOVE => Some("UpdateOrder"),
        _ => Some("ReadOrder"),
    }
}

fn asking(name: &'static str, document: &str, variables: &Value) -> Request {
    Request::new(name, Method::POST, "").json(&json!({ "query": document, "variables": variables }))
}
