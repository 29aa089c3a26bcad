//! Long orders: lines, fulfilment orders and pieces that did not fit into the first part of their lists are asked for.

use super::Shopify;
use super::requests::{more_lines, more_pieces, more_works};
use super::rights::Rights;
use crate::ShopError;
use crate::walk::same_again;
use model::Message;
use serde_json::Value;
use wire::Request;

impl Shopify {
    /// The order with everything in its lists; the message says which of them the shop keeps back.
    pub(super) async fn complete(&self, mut order: Value, rights: Rights) -> Result<Result<Value, Message>, ShopError> {
        let id = id(&order);
        let lines = order.get_mut("lineItems");
        if let Err(why) = self.rest(lines, "/order/lineItems", |after| more_lines(&id, after, rights)).await? {
            return Ok(Err(why));
        }
        self.complete_works(order, &id).await
    }

    /// The same of its fulfilment orders only.
    pub(super) async fn complete_works(&self, mut order: Value, id: &str) -> Result<Result<Value, Message>, ShopError> {
        let works = order.get_mut("fulfillmentOrders");
        if let Err(why) = self.rest(works, "/order/fulfillmentOrders", |after| more_works(id, after)).await? {
            return Ok(Err(why));
        }
        let works = order.pointer_mut("/fulfillmentOrders/nodes").and_then(Value::as_array_mut);
        for work in works.into_iter().flatten() {
            let id = self::id(work);
            let pieces = work.get_mut("lineItems");
            let place = "/fulfillmentOrder/lineItems";
            if let Err(why) = self.rest(pieces, place, |after| more_pieces(&id, after)).await? {
                return Ok(Err(why));
            }
        }
        Ok(Ok(order))
    }

    /// Asks for what a list has beyond its first part. `place` is where the parts stand in the answers.
    async fn rest(
        &self,
        list: Option<&mut Value>,
        place: &str,
        more: impl Fn(&str) -> Request,
    ) -> Result<Result<(), Message>, ShopError> {
        let unexpected = || Message::new("order-bad-field").with("field", place.rsplit('/').next().unwrap_or_default());
        let Some(list) = list else { return Ok(Err(unexpected())) };
        let mut budget = self.wire.pages();
        loop {
            let after = match next_cursor(list) {
                None => return Ok(Err(unexpected())),
                Some(None) => return Ok(Ok(())),
                Some(Some(after)) => after,
            };
            budget.take()?;
            let mut reply = self.ask(&more(&after)).await?;
            if let Some(why) = reply.fault_below(&[]) {
                return Ok(Err(why));
            }
            let mut part = reply.data.pointer_mut(place).map(Value::take).unwrap_or_default();
            if next_cursor(&part) == Some(Some(after)) {
                return Err(same_again().into());
            }
            let nodes = part.get_mut("nodes").map(Value::take);
            let page = part.get_mut("pageInfo").map(Value::take);
            match (list.as_object_mut(), nodes, page) {
                (Some(list), Some(Value::Array(nodes)), Some(page)) => {
                    list.insert("pageInfo".to_owned(), page);
                    match list.get_mut("nodes") {
                        Some(Value::Array(all)) => all.extend(nodes),
                        _ => return Ok(Err(unexpected())),
                    }
                }
                _ => return Ok(Err(unexpected())),
            }
        }
    }
}

/// Where a list goes on; `Some(None)` where it ends, nothing where it does not say it.
pub(super) fn next_cursor(list: &Value) -> Option<Option<String>> {
    let page = list.get("pageInfo")?;
    if !page.get("hasNextPage")?.as_bool()? {
        return Some(None);
    }
    let cursor = page.get("endCursor")?.as_str().filter(|cursor| !cursor.is_empty())?;
    Some(Some(cursor.to_owned()))
}

fn id(thing: &Value) -> String {
    thing.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}
