//! The service point a customer chose, as plug-ins leave it in custom fields and extensions.

use crate::json_text::text_of;
use crate::packstation::packstation;
use crate::service_point::{field, object, point, spoken_of, unfolded};
use model::ServicePoint;
use serde_json::{Map, Value};

/// The point in these fields, by the name somebody gave, else by what is known; or a Packstation in the address.
pub(super) fn service_point(
    fields: &[&Map<String, Value>],
    named: &str,
    country: &str,
    lines: [&str; 3],
) -> Option<ServicePoint> {
    let top = fields.iter().flat_map(|fields| fields.iter());
    // Some keep theirs one step below: `order_attributes.service_point`.
    let below = fields.iter().flat_map(|fields| fields.values()).filter_map(Value::as_object).flatten();
    let all: Vec<(&str, &Value)> = top.chain(below).map(|(key, value)| (key.as_str(), value)).collect();
    let of_name = || {
        let value = unfolded(all.iter().find(|(key, _)| *key == named)?.1);
        object(&value).or_else(|| point(text_of(&value).trim().to_owned(), "", String::new()))
    };
    let found = of_name().or_else(|| spoken_of(&all));
    let said = || all.iter().map(|(_, value)| field(&unfolded(value), &["post_number", "postNumber"]));
    let found = found.map(|found| {
        let post_number = said().find(|it| !it.is_empty()).unwrap_or_default();
        ServicePoint { post_number, ..found }
    });
    found.or_else(|| packstation(country, lines))
}
