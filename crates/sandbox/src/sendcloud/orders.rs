//! The orders of the practice Sendcloud, as the shops that are connected to it brought them. Lists are read as strictly as the schema
//! says (`sendcloud-v3-orders-openapi.yml`): days and no moments, a page of at most 200, and a sequence it does not know is none.

use super::answer::Answer;
use super::paging::{link, position};
use super::request::Request;
use serde_json::{Value, json};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The parameters a list may have.
const PARAMETERS: [&str; 13] = [
    "integration",
    "order_number",
    "order_id",
    "status",
    "order_created_at",
    "order_created_at_min",
    "order_created_at_max",
    "order_updated_at",
    "order_updated_at_min",
    "order_updated_at_max",
    "sort",
    "page_size",
    "cursor",
];

/// What the shops brought.
#[derive(Debug, Default)]
pub(super) struct Orders {
    /// The shops, by the numbers of their integrations.
    integrations: BTreeMap<u64, String>,
    orders: BTreeMap<u64, Value>,
    /// What API v2 says of orders.
    shipments: Vec<Value>,
}

impl Orders {
    pub(super) fn connect(&mut self, integration: u64, name: &str) {
        self.integrations.insert(integration, name.to_owned());
    }

    /// Keeps an order in the form of API v3, in the place of the one that has its id.
    pub(super) fn keep(&mut self, order: Value) {
        self.orders.insert(id(&order), order);
    }

    pub(super) fn delete(&mut self, id: u64) {
        self.orders.remove(&id);
    }

    /// Keeps what API v2 says of an order.
    pub(super) fn choose(&mut self, shipment: Value) {
        self.shipments.push(shipment);
    }

    pub(super) fn integrations(&self) -> Answer {
        let told = |(id, name): (&u64, &String)| {
            json!({ "id": id, "shop_name": name, "shop_url": "https://shop.example/", "type": "shopify_v2",
                "feedback_type": "eager", "service_point_enabled": true, "started_failing_at": null })
        };
        Answer::data(&self.integrations.iter().map(told).collect())
    }

    pub(super) fn one(&self, id: u64) -> Answer {
        match self.orders.get(&id) {
            Some(order) => Answer::data(order),
            None => Answer::not_found("Order"),
        }
    }

    pub(super) fn list(&self, request: &Request) -> Answer {
        let query = &request.query;
        if let Some(name) = query.keys().find(|name| !PARAMETERS.contains(&name.as_str())) {
            return Answer::bad_parameter(name, "invalid", "Unknown parameter.");
        }
        let mut dates =
            query.iter().filter(|(name, _)| name.starts_with("order_created") || name.starts_with("order_updated"));
        if let Some((name, _)) =
            dates.find(|(_, value)| value.parse::<jiff::civil::Date>().is_err() || value.len() != 10)
        {
            return Answer::bad_parameter(name, "invalid", "Date has wrong format. Use YYYY-MM-DD.");
        }
        let size = query.get("page_size").map_or(Some(100), |text| text.parse::<usize>().ok());
        let Some(size) = size.filter(|size| (1..=200).contains(size)) else {
            return Answer::bad_parameter("page_size", "invalid", "A number from 1 to 200.");
        };
        let from = query.get("cursor").map_or(Some(0), |cursor| position(cursor));
        let Some(from) = from else { return Answer::bad_parameter("cursor", "invalid", "Invalid cursor.") };
        let mut found: Vec<&Value> = self.orders.values().filter(|order| fits(order, query)).collect();
        found.sort_by(|one, other| compare(query.get("sort").map_or("-pk", String::as_str), one, other));
        let in_all = found.len();
        let page: Vec<&Value> = found.into_iter().skip(from).take(size).collect();
        let until = from + page.len();
        let next = (until < in_all).then(|| link("orders", request, until));
        Answer::page(json!({ "data": page }), next)
    }

    /// What API v2 says of these orders of an integration; of all where none is named.
    pub(super) fn shipments(&self, integration: u64, request: &Request) -> Answer {
        if !self.integrations.contains_key(&integration) {
            return Answer::not_found("Integration");
        }
        let is_named = |shipment: &&Value| {
            let id = shipment["external_order_id"].as_str().unwrap_or_default();
            request.orders.is_empty() || request.orders.iter().any(|order| order == id)
        };
        let of_it = self.shipments.iter().filter(|shipment| shipment["integration"] == integration);
        let results: Vec<&Value> = of_it.filter(is_named).collect();
        Answer::plain(json!({ "next": null, "previous": null, "results": results }))
    }
}

fn id(order: &Value) -> u64 {
    order["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default()
}

fn text<'o>(order: &'o Value, pointer: &str) -> &'o str {
    order.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn fits(order: &Value, query: &BTreeMap<String, String>) -> bool {
    let is = |name: &str, own: &str| query.get(name).is_none_or(|wanted| wanted.eq_ignore_ascii_case(own));
    let day = |pointer: &str| text(order, pointer).chars().take(10).collect::<String>();
    let (updated, created) = (day("/order_details/order_updated_at"), day("/order_details/order_created_at"));
    let within = |name: &str, own: &String| {
        let bound = |suffix: &str| query.get(&format!("{name}{suffix}"));
        bound("").is_none_or(|date| own == date)
            && bound("_min").is_none_or(|date| own >= date)
            && bound("_max").is_none_or(|date| own <= date)
    };
    let integration = order.pointer("/order_details/integration/id").and_then(Value::as_u64).unwrap_or_default();
    let of_integration = query
        .get("integration")
        .is_none_or(|ids| ids.split(',').any(|id| id.parse::<u64>().is_ok_and(|id| id == integration)));
    of_integration
        && is("order_number", text(order, "/order_number"))
        && is("order_id", text(order, "/order_id"))
        && is("status", text(order, "/order_details/status/code"))
        && within("order_updated_at", &updated)
        && within("order_created_at", &created)
}

/// By the parts of a sequence, one after the other; without a word by the newest first where one of them is not known.
fn compare(sort: &str, one: &Value, other: &Value) -> Ordering {
    const KNOWN: [&str; 5] = ["integration", "order_number", "order_created_at", "order_updated_at", "pk"];
    let parts: Vec<&str> = sort.split(',').collect();
    if parts.iter().any(|part| !KNOWN.contains(&part.trim_start_matches('-'))) {
        return id(other).cmp(&id(one));
    }
    parts.into_iter().fold(Ordering::Equal, |so_far, part| {
        let by = match part.trim_start_matches('-') {
            "pk" => id(one).cmp(&id(other)),
            "order_number" => text(one, "/order_number").cmp(text(other, "/order_number")),
            "integration" => {
                let of = |order: &Value| order.pointer("/order_details/integration/id").and_then(Value::as_u64);
                of(one).cmp(&of(other))
            }
            name => {
                let pointer = format!("/order_details/{name}");
                text(one, &pointer).cmp(text(other, &pointer))
            }
        };
        so_far.then(if part.starts_with('-') { by.reverse() } else { by })
    })
}
