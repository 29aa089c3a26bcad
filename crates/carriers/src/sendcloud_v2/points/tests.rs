//! Service points of API v2, asked for and read.

use super::*;
use crate::points::kept;
use model::{Bounds, ServicePoint};
use wire::HeaderMap;

fn wanted(which: WhichPoints) -> PointsWanted {
    let at = "2026-03-11T08:00:00Z".parse().unwrap();
    PointsWanted { country: "NL".parse().unwrap(), carrier: "postnl".to_owned(), which, at }
}

fn answer(body: &Value) -> Answer {
    Answer::new(200, HeaderMap::new(), body.to_string().into_bytes())
}

fn a_box() -> WhichPoints {
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    WhichPoints::Within(Bounds::between(corner(51.3, 5.2), corner(51.6, 5.6)).unwrap())
}

/// The example of the schema, with hours on one day.
fn a_point() -> Value {
    serde_json::json!({
        "id": 10_875_349, "code": "217165", "is_active": true, "shop_type": null, "general_shop_type": "servicepoint",
        "extra_data": {}, "name": "Media Markt", "street": "Boschdijktunnel", "house_number": "1", "postal_code": "5611AG",
        "city": "EINDHOVEN", "latitude": "51.441444", "longitude": "5.475185", "email": "", "phone": "", "homepage": "",
        "carrier": "postnl", "country": "NL", "formatted_opening_times": { "0": ["10:00 - 20:00"], "6": [] },
        "open_tomorrow": true, "open_upcoming_week": true, "distance": 381
    })
}

#[test]
fn points_are_asked_for_by_box_and_by_number() {
    let query = |which| {
        let request = request(&wanted(which)).unwrap();
        let pairs: Vec<String> = request.query().iter().map(|(name, value)| format!("{name}={value}")).collect();
        (request.target().to_owned(), pairs.join("&"))
    };
    let (target, pairs) = query(a_box());
    assert_eq!(target, "service-points");
    let expected = "country=NL&carrier=postnl&ne_latitude=51.600000&ne_longitude=5.600000&sw_latitude=51.300000\
                    &sw_longitude=5.200000";
    assert_eq!(pairs, expected);
    assert_eq!(query(WhichPoints::Id("10875349".to_owned())), ("service-points/10875349".to_owned(), String::new()));
    assert!(request(&wanted(WhichPoints::Codes(vec!["217165".to_owned()]))).is_none());
}

#[test]
fn an_answer_is_points_and_a_long_one_is_taken_for_cut() {
    let told = |count: usize| told(&answer(&Value::from(vec![a_point(); count])), &wanted(a_box())).unwrap();
    let point = &told(1).points[0];
    assert_eq!((point.platform_id.as_str(), point.code.as_str()), ("10875349", "217165"));
    assert_eq!(point.hours.as_ref().map(ToString::to_string).as_deref(), Some("Mo 10:00-20:00"));
    assert_eq!((told(99).is_full, told(100).is_full), (false, true));
}

#[test]
fn an_answer_of_another_shape_says_nothing_of_points() {
    let one = WhichPoints::Id("10875349".to_owned());
    assert_eq!(told(&answer(&a_point()), &wanted(one.clone())).unwrap().points.len(), 1);
    assert!(told(&answer(&a_point()), &wanted(a_box())).is_err());
    assert!(told(&answer(&serde_json::json!([])), &wanted(one)).is_err());
}

#[test]
fn a_point_is_asked_about_by_its_number() {
    let named = |id: &str| ServicePoint {
        id: id.to_owned(),
        carrier: String::new(),
        name: String::new(),
        post_number: String::new(),
    };
    let point = |id: &str, known| AskedPoint { named: named(id), known };
    let target = |asked: Option<Request>| asked.map(|asked| asked.target().to_owned());
    let expected = || Some("service-points/10875349/check-availability".to_owned());
    assert_eq!(target(availability(&point("10875349", None))), expected());
    assert_eq!(target(availability(&point("217165", Some(Box::new(kept("217165", "10875349")))))), expected());
    assert_eq!(target(availability(&point("217165", Some(Box::new(kept("217165", "")))))), None);
    assert_eq!(is_available(&answer(&Value::Bool(false))), Ok(false));
    assert!(is_available(&answer(&Value::Null)).is_err());
}

#[test]
fn points_have_a_host_of_their_own_at_sendcloud_and_nowhere_else() {
    let at = |text: &str| address(&wire::address(text).unwrap()).to_string();
    assert_eq!(at("https://panel.sendcloud.sc/api/v2"), "https://servicepoints.sendcloud.sc/api/v2/");
    assert_eq!(at("http://127.0.0.1:4180/api/v2"), "http://127.0.0.1:4180/api/v2/");
}
