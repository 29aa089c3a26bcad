//! Listing orders: status, modification time, order and pages.

use super::answer::Answer;
use super::books::{Books, STATUSES, only_fields};
use serde_json::Value;
use std::cmp::Ordering;

/// A page of orders, as the parameters ask for it.
pub(super) fn orders(books: &Books, parameters: &[(String, String)], url: &str) -> Answer {
    let given = |name: &str| parameters.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    let Some(per_page) = number(given("per_page"), 10).filter(|number| (1..=100).contains(number)) else {
        let message = "per_page must be between 1 (inclusive) and 100 (inclusive)";
        return Answer::invalid_parameter("per_page", "rest_out_of_bounds", message);
    };
    let Some(page) = number(given("page"), 1).filter(|number| *number >= 1) else {
        return Answer::invalid_parameter("page", "rest_out_of_bounds", "page must be greater than or equal to 1");
    };
    let statuses: Vec<&str> = given("status").unwrap_or("any").split(',').collect();
    // One of a plugin is known where the shop has it: an order stands in it.
    let of_plugin = |status: &str| books.orders().any(|order| order["status"] == status);
    let knows = |status: &str| STATUSES.contains(&status) || ["any", "trash"].contains(&status) || of_plugin(status);
    if let Some(place) = statuses.iter().position(|status| !knows(status)) {
        let message = format!("status[{place}] is not one of any, trash, {}.", STATUSES.join(", "));
        return Answer::invalid_parameter("status", "rest_not_in_enum", &message);
    }
    let gmt = given("dates_are_gmt").is_some_and(|value| matches!(value, "true" | "1"));
    let changed = if gmt { "date_modified_gmt" } else { "date_modified" };
    let after = given("modified_after").unwrap_or_default();
    let exclude: Vec<u64> = given("exclude").unwrap_or_default().split(',').filter_map(|id| id.parse().ok()).collect();
    let include: Option<Vec<u64>> =
        given("include").map(|ids| ids.split(',').filter_map(|id| id.parse().ok()).collect());
    let mut found: Vec<&Value> = books
        .orders()
        .filter(|order| {
            let status = order["status"].as_str().unwrap_or_default();
            if statuses.contains(&"any") { status != "trash" } else { statuses.contains(&status) }
        })
        .filter(|order| order[changed].as_str().unwrap_or_default() > after)
        .filter(|order| include.as_ref().is_none_or(|ids| ids.contains(&order["id"].as_u64().unwrap_or_default())))
        .filter(|order| !exclude.contains(&order["id"].as_u64().unwrap_or_default()))
        .collect();
    let by = given("orderby").unwrap_or("date");
    found.sort_by(|one, other| compare(by, one, other));
    if given("order") != Some("asc") {
        found.reverse();
    }
    let total = found.len();
    let pages = total.div_ceil(per_page);
    let shown: Vec<Value> = found
        .into_iter()
        .skip((page - 1).saturating_mul(per_page))
        .take(per_page)
        .map(|order| only_fields(order, given("_fields")))
        .collect();
    let answer = Answer::json(200, &Value::Array(shown))
        .with("x-wp-total", total)
        .with("x-wp-totalpages", pages)
        .with("allow", "GET, POST");
    let link = |page: usize, rel: &str| format!("<{url}?per_page={per_page}&page={page}>; rel=\"{rel}\"");
    let links: Vec<String> =
        [(page > 1).then(|| link((page - 1).min(pages), "prev")), (page < pages).then(|| link(page + 1, "next"))]
            .into_iter()
            .flatten()
            .collect();
    if links.is_empty() { answer } else { answer.with("link", links.join(", ")) }
}

fn number(given: Option<&str>, default: usize) -> Option<usize> {
    given.map_or(Some(default), |text| text.parse().ok())
}

fn compare(by: &str, one: &Value, other: &Value) -> Ordering {
    let id = |order: &Value| order["id"].as_u64();
    let text = |order: &Value, field: &str| order[field].as_str().unwrap_or_default().to_owned();
    let first = match by {
        "modified" => text(one, "date_modified").cmp(&text(other, "date_modified")),
        "date" => text(one, "date_created").cmp(&text(other, "date_created")),
        _ => Ordering::Equal,
    };
    first.then(id(one).cmp(&id(other)))
}
