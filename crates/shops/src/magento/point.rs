//! The service point a customer chose, as modules leave it in an order's or its address's extension attributes.

use crate::json_text::text_of;
use crate::packstation::packstation;
use crate::service_point::{field, object, point, spoken_of, unfolded};
use model::ServicePoint;
use serde_json::{Map, Value};

/// The core's own, which is a place to fetch an order at and no service point.
pub(super) const PICKUP: &str = "pickup_location_code";

/// The point in these attributes, by the name somebody gave, else by what is known; or a Packstation in the street's lines.
pub(super) fn service_point(
    attributes: [&Map<String, Value>; 2],
    named: &str,
    country: &str,
    lines: [&str; 3],
) -> Option<ServicePoint> {
    let all: Vec<(&str, &Value)> = attributes
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
        .filter(|(key, _)| *key != PICKUP)
        .collect();
    let value = |name: &str| all.iter().find(|(key, _)| *key == name).map(|(_, value)| unfolded(value));
    let of_name = || {
        let value = value(named)?;
        object(&value).or_else(|| point(text_of(&value).trim().to_owned(), "", String::new()))
    };
    // Sendcloud's own module.
    let of_sendcloud = || {
        let id = text_of(&*value("sendcloud_service_point_id")?).trim().to_owned();
        let post_number = value("sendcloud_service_point_postnumber").map(|it| text_of(&it)).unwrap_or_default();
        Some(ServicePoint { post_number, ..point(id, "", String::new())? })
    };
    let found = of_name().or_else(of_sendcloud).or_else(|| spoken_of(&all));
    let found = found.filter(|point| point.id != "0");
    found.or_else(|| packstation(country, lines)).map(|found| with_post_number(found, &all))
}

/// With the customer's number at the point, where an attribute with an object says one beside it.
fn with_post_number(point: ServicePoint, all: &[(&str, &Value)]) -> ServicePoint {
    if !point.post_number.is_empty() {
        return point;
    }
    let said = all.iter().map(|(_, value)| field(&unfolded(value), &["post_number", "postNumber"]));
    ServicePoint { post_number: said.into_iter().find(|it| !it.is_empty()).unwrap_or_default(), ..point }
}
