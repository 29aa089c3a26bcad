//! Access Points, asked for and read.

use super::*;
use proptest::prelude::*;
use wire::HeaderMap;

const ANSWER: &str = include_str!("../fixtures/locator.answer.json");

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

fn a_box() -> Bounds {
    let corner = |latitude, longitude| Position::of_degrees(latitude, longitude).unwrap();
    Bounds::between(corner(52.0, 5.0), corner(52.2, 5.3)).unwrap()
}

fn wanted() -> PointsWanted {
    let at = "2026-11-25T10:00:00Z".parse().unwrap();
    PointsWanted { country: Country::NL, carrier: CARRIER.to_owned(), which: WhichPoints::Within(a_box()), at }
}

fn content(question: Question<'_>) -> Value {
    let request = request(question, Country::NL);
    assert_eq!((request.method(), request.target()), (&Method::POST, TARGET));
    serde_json::from_slice(&request.content().unwrap().bytes).unwrap()
}

#[test]
fn a_box_is_asked_about_by_its_middle_and_a_point_by_its_code() {
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/locator.request.json")).unwrap();
    assert_eq!(content(Question::Within(a_box())), fixture);
    let asked = content(Question::Code("U32921710"));
    assert_eq!(asked["LocatorRequest"]["OriginAddress"], json!({ "AddressKeyFormat": { "CountryCode": "NL" } }));
    let criteria = json!({ "AccessPointSearch": { "PublicAccessPointID": "U32921710" } });
    assert_eq!(asked["LocatorRequest"]["LocationSearchCriteria"], criteria);
}

#[test]
fn an_answer_is_points_with_hours_in_one_form() {
    let told = told(places(&answer(200, ANSWER)).unwrap(), Question::Within(a_box()), &wanted()).unwrap();
    let codes: Vec<_> = told.points.iter().map(|point| point.code.as_str()).collect();
    assert_eq!(codes, ["U32921710", "U32921713"], "not the one that is full, and not the one for dropping off alone");
    let point = &told.points[0];
    assert_eq!((point.carrier.as_str(), point.platform_id.as_str()), ("ups", ""));
    assert_eq!((point.street.as_str(), point.city.as_str()), ("NEUDE 11, BACK DOOR", "UTRECHT"));
    let hours = point.hours.as_ref().map(ToString::to_string);
    assert_eq!(hours.as_deref(), Some("Mo 09:30-12:30,13:00-18:00; Tu 00:00-24:00; Sa 10:00-24:00"));
    assert_eq!((point.hours_week, point.position.latitude(), point.as_of), (None, 52_090_841, wanted().at));
    assert_eq!(told.points[1].hours, None, "hours that cannot be are left out, and named");
    let unread: Vec<_> = told.unread.iter().map(|it| (it.code.as_str(), it.field)).collect();
    assert_eq!(unread, [("U32921713", "hours"), ("U32921714", "position"), ("", "code"), ("U32921716", "shape")]);
}

#[test]
fn an_answer_is_full_where_its_farthest_point_is_nearer_than_a_corner() {
    let at = |latitude: f64| {
        json!({ "Geocode": { "Latitude": latitude.to_string(), "Longitude": "5.15" },
            "AddressKeyFormat": { "AddressLine": "NEUDE 1", "CountryCode": "NL" },
            "AccessPointInformation": { "PublicAccessPointID": "U32921710" } })
    };
    let is_full = |places: Vec<Value>| told(places, Question::Within(a_box()), &wanted()).map(|told| told.is_full);
    assert_eq!(is_full(vec![at(52.1); MOST - 1]), Ok(false), "fewer than come at once");
    assert_eq!(is_full(vec![at(52.1); MOST]), Ok(true));
    let mut beyond = vec![at(52.1); MOST - 1];
    beyond.push(at(52.3));
    assert_eq!(is_full(beyond), Ok(false), "all that are nearer were told");
    assert!(is_full(vec![json!({}); MOST]).is_err(), "nothing that can be read is no reason to ask four times");
}

#[test]
fn that_there_are_none_is_told_from_every_other_error() {
    let refused = |words: &str| {
        let errors = json!({ "response": { "errors": [{ "code": "1", "message": words }] } });
        is_nothing_found(&answer(400, &errors.to_string()))
    };
    assert!(refused("There are no locations found"));
    assert!(refused("UPS Access Point not found"));
    assert!(!refused("Invalid geocode"));
    assert!(!refused("The location service is not available"));
    assert!(is_nothing_found(&answer(404, "")));
    let failed = |words: &str| {
        let error = json!({ "ErrorSeverity": "Hard", "ErrorCode": "1", "ErrorDescription": words });
        let response = json!({ "ResponseStatusCode": "0", "Error": error });
        places(&answer(200, &json!({ "LocatorResponse": { "Response": response } }).to_string()))
    };
    assert_eq!(failed("No locations found"), Ok(Vec::new()));
    assert!(matches!(failed("Country is not supported"), Err(CarrierError::Refused(_))));
    let none = json!({ "LocatorResponse": { "Response": { "ResponseStatusCode": "1" }, "SearchResults": {} } });
    assert_eq!(places(&answer(200, &none.to_string())), Ok(Vec::new()));
    assert!(places(&answer(200, "{}")).is_err());
}

#[test]
fn whether_a_point_takes_parcels_is_told_of_that_point() {
    let places = places(&answer(200, ANSWER)).unwrap();
    assert!(takes_parcels(&places, "U32921710"));
    assert!(!takes_parcels(&places, "U32921711"), "it is full");
    assert!(!takes_parcels(&places, "U32921719"), "it is not there");
    assert!(!takes_parcels(&[], "U32921710"));
}

proptest! {
    #[test]
    fn any_times_are_hours_or_are_named(day in ".{0,3}", open in ".{0,6}", close in "[0-9]{0,5}") {
        let days = [json!({ "Day": day, "OpenHours": open, "CloseHours": close })];
        let days: Vec<DayOfWeek> = days.into_iter().map(|day| serde_json::from_value(day).unwrap()).collect();
        let _ = hours(&days);
    }

    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let answer = Answer::new(200, HeaderMap::new(), body);
        let _ = (places(&answer), is_nothing_found(&answer));
    }
}
