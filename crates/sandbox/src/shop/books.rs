//! The shop's books: its orders, their notes, and what was changed through the API.

use super::Push;
use super::answer::Answer;
use model::UtcDateTime;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The statuses of an order, in the API's own sequence.
pub(super) const STATUSES: [&str; 9] = [
    "auto-draft",
    "pending",
    "processing",
    "on-hold",
    "completed",
    "cancelled",
    "refunded",
    "failed",
    "checkout-draft",
];

#[derive(Debug)]
pub(super) struct Books {
    orders: BTreeMap<u64, Value>,
    notes: BTreeMap<u64, Vec<Value>>,
    refunds: BTreeMap<u64, Vec<Value>>,
    pub(super) fulfilments: BTreeMap<u64, Vec<Value>>,
    /// How often a customer was mailed of a fulfilment.
    pub(super) mails: u32,
    products: BTreeMap<u64, Value>,
    pushes: Vec<Push>,
    next_id: u64,
}

impl Books {
    pub(super) fn new(orders: Vec<Value>) -> Self {
        let orders = orders.into_iter().map(|order| (order["id"].as_u64().unwrap_or_default(), order)).collect();
        Self {
            orders,
            notes: BTreeMap::new(),
            refunds: BTreeMap::new(),
            fulfilments: BTreeMap::new(),
            mails: 0,
            products: BTreeMap::new(),
            pushes: Vec::new(),
            next_id: 1_000_000,
        }
    }

    pub(super) fn order(&self, id: u64) -> Option<&Value> {
        self.orders.get(&id)
    }

    pub(super) fn orders(&self) -> impl Iterator<Item = &Value> {
        self.orders.values()
    }

    pub(super) fn ids(&self) -> Vec<u64> {
        self.orders.keys().copied().collect()
    }

    /// The newest first.
    pub(super) fn notes(&self, id: u64) -> Vec<Value> {
        self.notes.get(&id).into_iter().flatten().rev().cloned().collect()
    }

    pub(super) fn pushes(&self) -> &[Push] {
        &self.pushes
    }

    pub(super) fn pushed(&mut self, push: Push) {
        self.pushes.push(push);
    }

    pub(super) fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    /// Lays fields over an order and dates the change.
    pub(super) fn change(&mut self, id: u64, fields: &Value, now: UtcDateTime) {
        date(self.lay_over(id, fields), "modified", now);
    }

    /// Lays fields over an order.
    pub(super) fn lay_over(&mut self, id: u64, fields: &Value) -> &mut Value {
        let order = self.orders.entry(id).or_insert_with(|| json!({ "id": id, "number": id.to_string() }));
        for (name, value) in fields.as_object().into_iter().flatten() {
            order[name] = value.clone();
        }
        order
    }

    pub(super) fn delete(&mut self, id: u64) {
        self.orders.remove(&id);
    }

    pub(super) fn stock(&mut self, product: Value) {
        self.products.insert(product["id"].as_u64().unwrap_or_default(), product);
    }

    pub(super) fn products(&self) -> impl Iterator<Item = &Value> {
        self.products.values()
    }

    pub(super) fn refund(&mut self, id: u64, total: &str, lines: &Value, now: UtcDateTime) {
        self.next_id += 1;
        let key = self.next_id;
        self.refunds.entry(id).or_default().push(json!({ "id": key, "amount": total, "line_items": lines }));
        let mut told = self.orders.get(&id).map(|order| order["refunds"].clone()).unwrap_or_default();
        if let Some(told) = told.as_array_mut() {
            told.push(json!({ "id": key, "reason": "", "total": format!("-{total}") }));
        }
        self.change(id, &json!({ "refunds": told }), now);
    }

    pub(super) fn list_refunds(&self, id: u64) -> Answer {
        if !self.orders.contains_key(&id) {
            return Answer::invalid_id(404);
        }
        let refunds = self.refunds.get(&id).cloned().unwrap_or_default();
        Answer::json(200, &Value::Array(refunds)).with("allow", "GET, POST")
    }

    pub(super) fn show(&self, id: u64, parameters: &[(String, String)]) -> Answer {
        let fields = parameters.iter().find(|(name, _)| name == "_fields").map(|(_, value)| value.as_str());
        match self.orders.get(&id) {
            Some(order) => {
                Answer::json(200, &only_fields(order, fields)).with("allow", "GET, POST, PUT, PATCH, DELETE")
            }
            None => Answer::invalid_id(404),
        }
    }

    pub(super) fn update(&mut self, id: u64, content: &[u8], now: UtcDateTime) -> Answer {
        let Ok(Value::Object(asked)) = serde_json::from_slice(content) else { return Answer::invalid_json() };
        let Some(order) = self.orders.get_mut(&id) else { return Answer::invalid_id(400) };
        let status = asked.get("status").and_then(Value::as_str).map(str::to_owned);
        if status.as_deref().is_some_and(|status| !STATUSES.contains(&status)) {
            let (last, first) = STATUSES.split_last().unwrap_or((&"", &[]));
            let message = format!("status is not one of {}, and {last}.", first.join(", "));
            return Answer::invalid_parameter("status", "rest_not_in_enum", &message);
        }
        for entry in asked.get("meta_data").and_then(Value::as_array).into_iter().flatten() {
            self.next_id += 1;
            set_meta(order, entry, self.next_id);
        }
        if let Some(status) = status.filter(|status| order["status"] != **status) {
            if status == "completed" {
                date(order, "completed", now);
            }
            order["status"] = json!(status);
        }
        date(order, "modified", now);
        self.pushes.push(Push::Order(id));
        Answer::json(200, order).with("allow", "GET, POST, PUT, PATCH, DELETE")
    }

    pub(super) fn list_notes(&self, id: u64, parameters: &[(String, String)]) -> Answer {
        if !self.orders.contains_key(&id) {
            return Answer::invalid_id(404);
        }
        let kind = parameters.iter().find(|(name, _)| name == "type").map_or("any", |(_, value)| value.as_str());
        let mut notes = self.notes(id);
        notes.retain(|note| kind == "any" || (note["customer_note"] == json!(true)) == (kind == "customer"));
        Answer::json(200, &Value::Array(notes)).with("allow", "GET, POST")
    }

    pub(super) fn add_note(&mut self, id: u64, content: &[u8], now: UtcDateTime) -> Answer {
        let Ok(Value::Object(asked)) = serde_json::from_slice(content) else { return Answer::invalid_json() };
        if !self.orders.contains_key(&id) {
            return Answer::invalid_id(404);
        }
        self.next_id += 1;
        let mut note = json!({
            "id": self.next_id,
            "author": "WooCommerce",
            "note": asked.get("note"),
            "customer_note": asked.get("customer_note") == Some(&json!(true)),
        });
        date(&mut note, "created", now);
        self.notes.entry(id).or_default().push(note.clone());
        self.pushes.push(Push::Note(id));
        Answer::json(201, &note).with("allow", "GET, POST")
    }
}

/// Only these top-level fields, where some are named.
pub(super) fn only_fields(order: &Value, fields: Option<&str>) -> Value {
    let (Some(fields), Some(order)) = (fields, order.as_object()) else { return order.clone() };
    let wanted = |name: &String| fields.split(',').any(|field| field == *name);
    Value::Object(
        order.iter().filter(|(name, _)| wanted(name)).map(|(name, value)| (name.clone(), value.clone())).collect(),
    )
}

/// Metadata is found by its id, else by its key, else added.
fn set_meta(order: &mut Value, entry: &Value, new_id: u64) {
    if !order["meta_data"].is_array() {
        order["meta_data"] = json!([]);
    }
    let Some(meta) = order["meta_data"].as_array_mut() else { return };
    let same = |known: &&mut Value| match entry.get("id") {
        Some(id) => known["id"] == *id,
        None => known["key"] == entry["key"],
    };
    match meta.iter_mut().find(same) {
        Some(known) => known["value"] = entry["value"].clone(),
        None => meta.push(json!({ "id": new_id, "key": entry["key"], "value": entry["value"] })),
    }
}

/// Sets `date_<what>` and `date_<what>_gmt`. The shop's clock shows UTC.
pub(super) fn date(object: &mut Value, what: &str, at: UtcDateTime) {
    let text = Value::String(at.0.strftime("%Y-%m-%dT%H:%M:%S").to_string());
    object[format!("date_{what}_gmt")] = text.clone();
    object[format!("date_{what}")] = text;
}
