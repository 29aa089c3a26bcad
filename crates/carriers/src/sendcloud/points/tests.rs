//! Service points of Sendcloud, asked for and read.

use super::*;
use crate::points::kept;
use model::{Bounds, Country, ServicePoint};
use wire::HeaderMap;

const SEARCH: &str = include_str!("../fixtures/points.answer.json");

fn at() -> UtcDateTime {
    // A Wednesday.
    "2026-03-11T08:00:00Z".parse().unwrap()
}

fn wanted(which: WhichPoints) -> PointsWanted {
    let country: Country = "NL".parse().unwrap();
    PointsWanted { country, carrier: "postnl".to_owned(), which, at: at() }
}

fn answer(body: &str) -> Answer {
    Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())
}

fn a_box() -> WhichPoints {
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    WhichPoints::Within(Bounds::between(corner(51.3, 5.2), corner(51.6, 5.6)).unwrap())
}

#[test]
fn points_are_asked_for_by_box_by_code_and_by_number() {
    let query = |which| {
        let request = request(&wanted(which));
        let pairs: Vec<String> = request.query().iter().map(|(name, value)| format!("{name}={value}")).collect();
        (request.target().to_owned(), pairs.join("&"))
    };
    let (target, pairs) = query(a_box());
    assert_eq!(target, "service-points");
    let expected = "country_code=NL&carrier_code=postnl&ne_latitude=51.600000&ne_longitude=5.600000&sw_latitude=51.300000\
                    &sw_longitude=5.200000&limit=200";
    assert_eq!(pairs, expected);
    let (_, pairs) = query(WhichPoints::Codes(vec!["A 1".to_owned(), "B".to_owned()]));
    assert!(pairs.contains("carrier_service_point_id=A 1&carrier_service_point_id=B"), "{pairs}");
    assert_eq!(query(WhichPoints::Id("1000001".to_owned())), ("service-points/1000001".to_owned(), String::new()));
}

#[test]
fn an_answer_is_points_with_hours_in_one_form() {
    let told = told(&answer(SEARCH), &wanted(a_box())).unwrap();
    assert!(!told.is_full);
    let point = &told.points[0];
    assert_eq!(
        (point.platform_id.as_str(), point.code.as_str(), point.carrier.as_str()),
        ("1000001", "NL-00001", "postnl")
    );
    assert_eq!((point.kind, point.shop_type.as_str()), (Some(PointKind::Locker), "PBA"));
    assert_eq!(point.hours.as_ref().map(ToString::to_string).as_deref(), Some("Mo-Tu 09:00-12:00,13:00-18:00"));
    assert_eq!(point.hours_week, Some(Day("2026-03-09".parse().unwrap())), "the week it was asked in");
    assert_eq!((point.position.latitude(), point.as_of), (51_443_218, at()));
    assert_eq!(told.points[1].hours, None, "hours that cannot be are left out, and named");
    let unread: Vec<_> = told.unread.iter().map(|it| (it.code.as_str(), it.field)).collect();
    assert_eq!(unread, [("NL-00002", "hours"), ("NL-00003", "position"), ("NL-00004", "shape")]);
}

#[test]
fn a_full_answer_is_told_from_one_that_holds_all() {
    let one: Value = serde_json::from_str(SEARCH).unwrap();
    let one = one["data"]["results"][0].clone();
    let body = |count: usize| serde_json::json!({ "data": { "results": vec![one.clone(); count] } }).to_string();
    assert!(!told(&answer(&body(199)), &wanted(a_box())).unwrap().is_full);
    assert!(told(&answer(&body(200)), &wanted(a_box())).unwrap().is_full);
    assert!(told(&answer(r#"{"data":{}}"#), &wanted(a_box())).is_err());
    let alone = serde_json::json!({ "data": one }).to_string();
    assert_eq!(told(&answer(&alone), &wanted(WhichPoints::Id("1".to_owned()))).unwrap().points.len(), 1);
}

#[test]
fn only_a_number_can_be_asked_about() {
    let point = |id: &str| {
        AskedPoint::from(ServicePoint {
            id: id.to_owned(),
            carrier: String::new(),
            name: String::new(),
            post_number: String::new(),
        })
    };
    let asked = availability(&point("10168633")).unwrap();
    assert_eq!(asked.target(), "service-points/10168633/check-availability");
    assert!(availability(&point("NL-101")).is_none());
    // Of a point that is kept its number is known, whatever an order calls it.
    let known = Some(Box::new(kept("217165", "10875349")));
    let asked = availability(&AskedPoint { known, ..point("217165") }).unwrap();
    assert_eq!(asked.target(), "service-points/10875349/check-availability");
    let known = Some(Box::new(kept("217165", "")));
    assert!(availability(&AskedPoint { known, ..point("217165") }).is_none(), "a code of digits is no number");
    assert_eq!(is_available(&answer(r#"{"data":{"is_available":false}}"#)), Ok(false));
    assert!(is_available(&answer(r#"{"data":{}}"#)).is_err());
}
