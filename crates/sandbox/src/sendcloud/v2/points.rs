//! Service points as API v2 tells them: those of v3, with days by number, hours as text and degrees as text.

use crate::sendcloud::answer::Answer;
use crate::sendcloud::points::Points;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What a search may say, and what v3 calls it.
const PARAMETERS: [(&str, &str); 6] = [
    ("country", "country_code"),
    ("carrier", "carrier_code"),
    ("ne_latitude", "ne_latitude"),
    ("ne_longitude", "ne_longitude"),
    ("sw_latitude", "sw_latitude"),
    ("sw_longitude", "sw_longitude"),
];
/// No search is answered with more. Its caller is not told that there are others.
const MOST: &str = "150";
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// `GET service-points`.
pub(super) fn search(points: &Points, query: &BTreeMap<String, String>) -> Answer {
    let mut asked = BTreeMap::from([("limit".to_owned(), MOST.to_owned())]);
    for (name, value) in query {
        match PARAMETERS.iter().find(|(known, _)| known == name) {
            Some((_, in_v3)) => asked.insert((*in_v3).to_owned(), value.clone()),
            None => return Answer::bad_parameter(name, "invalid", "Unknown parameter."),
        };
    }
    let answer = points.search(&asked, &[]);
    let found = answer.told().and_then(|(_, content)| content.pointer("/data/results")).and_then(Value::as_array);
    match found.map(|found| found.iter().map(told).collect::<Vec<_>>()) {
        Some(found) => Answer::plain(Value::from(found)),
        None => answer,
    }
}

/// `GET service-points/{id}`.
pub(super) fn one(points: &Points, id: u64) -> Answer {
    let answer = points.one(id);
    match answer.told().and_then(|(_, content)| content.get("data")).map(told) {
        Some(point) => Answer::plain(point),
        None => answer,
    }
}

/// `GET service-points/{id}/check-availability`.
pub(super) fn available(points: &Points, id: u64) -> Answer {
    let answer = points.available(id);
    match answer.told().and_then(|(_, content)| content.pointer("/data/is_available")).cloned() {
        Some(is_available) => Answer::plain(is_available),
        None => answer,
    }
}

/// A point of v3 in the form of v2.
fn told(point: &Value) -> Value {
    let degrees = |name: &str| format!("{:.6}", point["position"][name].as_f64().unwrap_or_default());
    let address = &point["address"];
    json!({
        "id": point["id"],
        "code": point["carrier_service_point_id"],
        "is_active": true,
        "shop_type": point["carrier_shop_type"],
        "general_shop_type": point["general_shop_type"],
        "extra_data": {},
        "name": point["name"],
        "street": address["street"],
        "house_number": address["house_number"],
        "postal_code": address["postal_code"],
        "city": address["city"],
        "latitude": degrees("latitude"),
        "longitude": degrees("longitude"),
        "email": "",
        "phone": "",
        "homepage": "",
        "carrier": point["carrier"]["code"],
        "country": address["country_code"],
        "formatted_opening_times": hours(&point["opening_times"]),
        "open_tomorrow": true,
        "open_upcoming_week": true,
    })
}

/// Days from `"0"`, Monday; a closed one has no hours.
fn hours(week: &Value) -> Map<String, Value> {
    let text = |span: &Value| {
        let time = |name: &str| span[name].as_str().unwrap_or_default().to_owned();
        Value::from(format!("{} - {}", time("start_time"), time("end_time")))
    };
    let day = |name: &str| week[name].as_array().into_iter().flatten().map(text).collect();
    DAYS.iter().enumerate().map(|(number, name)| (number.to_string(), day(name))).collect()
}
