//! What the shop sells: products, their variations, and the unit of their weights.

use super::answer::Answer;
use super::books::{Books, only_fields};
use serde_json::{Value, json};

/// The products named by `include`; of a product, its variations.
pub(super) fn list(books: &Books, parent: Option<u64>, parameters: &[(String, String)]) -> Answer {
    let given = |name: &str| parameters.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    let include: Vec<u64> = given("include").unwrap_or_default().split(',').filter_map(|id| id.parse().ok()).collect();
    let is_asked = |product: &&Value| {
        product["parent_id"].as_u64().unwrap_or_default() == parent.unwrap_or_default()
            && product["id"].as_u64().is_some_and(|id| include.contains(&id))
    };
    let found: Vec<Value> =
        books.products().filter(is_asked).map(|product| only_fields(product, given("_fields"))).collect();
    let total = found.len();
    Answer::json(200, &Value::Array(found)).with("x-wp-total", total).with("x-wp-totalpages", 1)
}

pub(super) fn weight_unit() -> Answer {
    Answer::json(200, &json!({ "id": "woocommerce_weight_unit", "value": "kg", "default": "kg" }))
}
