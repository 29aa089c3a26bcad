//! Order fulfilments, as strict as *WooCommerce* 11 is with them: a fulfilment has items by whole numbers, a change takes away the
//! metadata it does not name, and what was deleted is not listed. That more is fulfilled than was ordered nobody there minds.

use super::Push;
use super::answer::Answer;
use super::books::{Books, date};
use model::UtcDateTime;
use serde_json::{Value, json};

impl Books {
    /// The fulfilments of an order, the oldest first.
    pub(super) fn fulfilments(&self, id: u64) -> Vec<Value> {
        self.fulfilments.get(&id).cloned().unwrap_or_default()
    }

    pub(super) fn list_fulfilments(&self, id: u64) -> Answer {
        if self.order(id).is_none() {
            return Answer::no_such_order();
        }
        Answer::json(200, &self.fulfilments(id).into())
    }

    pub(super) fn fulfil(&mut self, id: u64, content: &[u8], now: UtcDateTime) -> Answer {
        let Ok(asked) = serde_json::from_slice::<Value>(content) else { return Answer::invalid_json() };
        if self.order(id).is_none() {
            return Answer::no_such_order();
        }
        let mut made = json!({
            "id": self.new_id(), "entity_type": "WC_Order", "entity_id": id.to_string(), "status": asked["status"],
            "is_fulfilled": asked["is_fulfilled"] == true, "date_deleted": null, "meta_data": self.metadata(&asked),
        });
        if let Some(wrong) = wrong(&made) {
            return wrong;
        }
        date(&mut made, "updated", now);
        self.mails += u32::from(asked["notify_customer"] == true);
        self.fulfilments.entry(id).or_default().push(made.clone());
        self.pushed(Push::Fulfilment(id));
        Answer::json(201, &made)
    }

    pub(super) fn change_fulfilment(&mut self, id: u64, fulfilment: u64, content: &[u8]) -> Answer {
        let Ok(asked) = serde_json::from_slice::<Value>(content) else { return Answer::invalid_json() };
        let meta = self.metadata(&asked);
        let Some(it) = self.fulfilment(id, fulfilment) else { return Answer::no_such_fulfilment() };
        let mut changed = it.clone();
        changed["meta_data"] = meta;
        if let Some(wrong) = wrong(&changed) {
            return wrong;
        }
        *it = changed.clone();
        self.mails += u32::from(asked["notify_customer"] == true);
        self.pushed(Push::Fulfilment(id));
        Answer::json(200, &changed)
    }

    pub(super) fn delete_fulfilment(&mut self, id: u64, fulfilment: u64) -> Answer {
        if self.fulfilment(id, fulfilment).is_none() {
            return Answer::no_such_fulfilment();
        }
        self.fulfilments.entry(id).or_default().retain(|it| it["id"] != fulfilment);
        self.pushed(Push::Fulfilment(id));
        Answer::json(200, &json!({ "message": "Fulfillment deleted successfully." }))
    }

    fn fulfilment(&mut self, id: u64, fulfilment: u64) -> Option<&mut Value> {
        self.fulfilments.get_mut(&id)?.iter_mut().find(|it| it["id"] == fulfilment)
    }

    /// The metadata that is asked for, each entry with an id.
    fn metadata(&mut self, asked: &Value) -> Value {
        let entries = asked["meta_data"].as_array().cloned().unwrap_or_default();
        let with_id = entries.into_iter().map(|mut entry| {
            if entry["id"].is_null() {
                entry["id"] = self.new_id().into();
            }
            entry
        });
        with_id.collect()
    }
}

/// What WooCommerce says of a fulfilment that it does not take.
fn wrong(fulfilment: &Value) -> Option<Answer> {
    let metadata = fulfilment["meta_data"].as_array()?;
    let items = metadata.iter().find(|meta| meta["key"] == "_items").map(|meta| &meta["value"]);
    let Some(items) = items.and_then(Value::as_array).filter(|items| !items.is_empty()) else {
        return Some(Answer::wrong_fulfilment("The fulfillment should contain at least one item."));
    };
    let is_right = |item: &Value| {
        let is_more = |value: &Value| value.as_f64().is_some_and(|count| count > 0.0);
        item["item_id"].is_u64() && is_more(&item["item_id"]) && is_more(&item["qty"])
    };
    if !items.iter().all(is_right) {
        return Some(Answer::wrong_fulfilment("Invalid item."));
    }
    let is_known = matches!(fulfilment["status"].as_str(), Some("fulfilled" | "unfulfilled"));
    (!is_known).then(|| Answer::wrong_fulfilment("Invalid fulfillment status."))
}
