//! What is asked of the shop (*Shopify GraphQL Admin API reference*, version 2026-10). The documents are files of their own;
//! tests validate each against the API's schema.

use super::rights::Rights;
use model::UtcDateTime;
use serde_json::{Value, json};
use wire::{Method, Request};

/// Where the API is, below the shop's address. `LineItem.weight` is there from 2026-07 on.
const PATH: &str = "admin/api/2026-10/graphql.json";

const ORDERS: &str = concat!(
    include_str!("documents/orders.graphql"),
    include_str!("documents/order_fields.graphql"),
    include_str!("documents/line_fields.graphql"),
    include_str!("documents/work_fields.graphql"),
    include_str!("documents/piece_fields.graphql")
);
const HEADS: &str = include_str!("documents/heads.graphql");
const ORDER: &str = concat!(
    include_str!("documents/order.graphql"),
    include_str!("documents/order_fields.graphql"),
    include_str!("documents/line_fields.graphql"),
    include_str!("documents/work_fields.graphql"),
    include_str!("documents/piece_fields.graphql")
);
const LINES: &str = concat!(include_str!("documents/lines.graphql"), include_str!("documents/line_fields.graphql"));
const WORKS: &str = concat!(
    include_str!("documents/works.graphql"),
    include_str!("documents/work_fields.graphql"),
    include_str!("documents/piece_fields.graphql")
);
const PIECES: &str = concat!(include_str!("documents/pieces.graphql"), include_str!("documents/piece_fields.graphql"));
const TOLD: &str = concat!(
    include_str!("documents/told.graphql"),
    include_str!("documents/work_fields.graphql"),
    include_str!("documents/piece_fields.graphql")
);

/// A part of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'p> {
    /// What is searched for.
    pub(super) query: &'p str,
    /// How many at most.
    pub(super) first: u32,
    /// Where the part before ended.
    pub(super) after: Option<&'p str>,
}

/// Orders by the time they changed, oldest first.
pub(super) fn list_orders(part: Part<'_>, rights: Rights) -> Request {
    let Part { query, first, after } = part;
    let Rights { products, stock, .. } = rights;
    let variables = json!({ "query": query, "first": first, "after": after, "products": products, "stock": stock });
    reading("list orders", ORDERS, &variables)
}

/// The same orders, their ids only.
pub(super) fn list_heads(part: Part<'_>) -> Request {
    let Part { query, first, after } = part;
    reading("list order ids", HEADS, &json!({ "query": query, "first": first, "after": after }))
}

/// One order.
pub(super) fn read_order(id: &str, rights: Rights) -> Request {
    let variables = json!({ "id": id, "products": rights.products, "stock": rights.stock });
    reading("read order", ORDER, &variables)
}

/// More lines of an order.
pub(super) fn more_lines(id: &str, after: &str, rights: Rights) -> Request {
    let variables = json!({ "id": id, "after": after, "products": rights.products, "stock": rights.stock });
    reading("list lines", LINES, &variables)
}

/// More fulfilment orders of an order.
pub(super) fn more_works(id: &str, after: &str) -> Request {
    reading("list fulfilment orders", WORKS, &json!({ "id": id, "after": after }))
}

/// More pieces of a fulfilment order.
pub(super) fn more_pieces(id: &str, after: &str) -> Request {
    reading("list pieces", PIECES, &json!({ "id": id, "after": after }))
}

/// What is left to fulfil of an order, and what the shop was told of it.
pub(super) fn read_told(id: &str) -> Request {
    reading("read what was told", TOLD, &json!({ "id": id }))
}

/// What the key may do.
pub(super) fn read_rights() -> Request {
    reading("read rights", include_str!("documents/rights.graphql"), &json!({}))
}

/// The shop's name, and how many orders a search finds where the key may see orders.
pub(super) fn read_shop(query: &str, may_see_orders: bool) -> Request {
    reading("read shop", include_str!("documents/shop.graphql"), &json!({ "query": query, "orders": may_see_orders }))
}

/// A new fulfilment.
pub(super) fn fulfil(fulfilment: &Value) -> Request {
    asking("fulfil", include_str!("documents/fulfil.graphql"), &json!({ "fulfillment": fulfilment }))
}

/// Other numbers for a fulfilment, in the place of those it has.
pub(super) fn track(id: &str, tracking: &Value, notify: bool) -> Request {
    let variables = json!({ "id": id, "tracking": tracking, "notify": notify });
    asking("change numbers", include_str!("documents/tracking.graphql"), &variables)
}

/// The end of a fulfilment; what was in it is to be fulfilled again.
pub(super) fn cancel(id: &str) -> Request {
    asking("cancel fulfilment", include_str!("documents/cancel.graphql"), &json!({ "id": id }))
}

/// What is searched for: everything that changed from this moment on; everything that is neither cancelled nor archived
/// where there is none (*Shopify API search syntax*).
pub(super) fn changed_since(moment: Option<UtcDateTime>) -> String {
    match moment {
        Some(moment) => format!("updated_at:>='{}'", moment.0.strftime("%Y-%m-%dT%H:%M:%SZ")),
        None => "status:open".to_owned(),
    }
}

/// What is searched for: these orders, by the numbers in their ids.
pub(super) fn these(numbers: &[String]) -> String {
    let each: Vec<String> = numbers.iter().map(|number| format!("id:{number}")).collect();
    each.join(" OR ")
}

fn reading(name: &'static str, document: &str, variables: &Value) -> Request {
    asking(name, document, variables).repeatable()
}

fn asking(name: &'static str, document: &str, variables: &Value) -> Request {
    Request::new(name, Method::POST, PATH).json(&json!({ "query": document, "variables": variables }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_searched_for_to_the_second() {
        let moment = "2026-11-28T10:00:00.750Z".parse().unwrap();
        assert_eq!(changed_since(Some(moment)), "updated_at:>='2026-11-28T10:00:00Z'");
        assert_eq!(changed_since(None), "status:open");
        assert_eq!(these(&["5".to_owned(), "6".to_owned()]), "id:5 OR id:6");
    }
}
