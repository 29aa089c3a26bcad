//! Answers of API v2, one by one.

use super::*;
use proptest::prelude::*;
use wire::HeaderMap;

const CREATED: &str = include_str!("../fixtures/created.answer.json");

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

fn key() -> BookingKey {
    BookingKey("pd-7-1".to_owned())
}

/// A parcel with that number, status and place among so many of one shipment.
fn parcel(id: u64, status: u32, place: u32, count: u32, reference: &str) -> Parcel {
    let told = serde_json::json!({ "id": id, "status": { "id": status }, "tracking_number": format!("T{id}"),
        "external_reference": reference, "order_number": "1041", "colli_uuid": "c", "collo_nr": place,
        "collo_count": count });
    serde_json::from_value(told).unwrap()
}

#[test]
fn a_creation_is_a_booking_in_either_form() {
    for body in [
        CREATED.to_owned(),
        CREATED.replace("\"parcels\": [", "\"parcel\": ").replace("  ],\n  \"failed", "  ,\"failed"),
    ] {
        let Asked::Live(shipment) = created(&answer(200, &body), 1).unwrap() else { panic!("not live: {body}") };
        let booked = shipment.numbered().unwrap().checked(1).unwrap();
        assert_eq!((booked.remote_id.as_str(), booked.parcels[0].number.as_str()), ("3172", "S0M3TR4CK1NGNUMB3R"));
        assert_eq!(shipment.parcels()[0].customs_kinds().collect::<Vec<_>>(), ["cn23"]);
        assert_eq!(shipment.reference(), Some("pd-7-1"));
        assert!(created(&answer(200, &body), 2).unwrap_err().may_be_done(), "another count than was asked for");
    }
    let announcing = CREATED.replace("1000", "1001");
    assert!(created(&answer(200, &announcing), 1).unwrap_err().may_be_done());
    assert!(created(&answer(200, "{}"), 1).unwrap_err().may_be_done());
}

#[test]
fn parcels_that_travel_together_are_in_their_order() {
    let shipment = Shipment::of(vec![parcel(9, 1_000, 0, 2, "k"), parcel(4, 1_000, 1, 2, "k")]);
    let booked = shipment.numbered().unwrap();
    assert_eq!((booked.remote_id.as_str(), booked.parcels[0].number.as_str()), ("9-4", "T9"));
    assert_eq!(ids_of(&booked.remote_id), Some(vec![9, 4]));
    assert_eq!(ids_of("return-1-2"), None);
    assert_eq!(ids_of(""), None);
}

#[test]
fn a_failure_is_heard_in_each_of_its_forms() {
    let refused = |asked: Asked| match asked {
        Asked::Refused { refusal, left, in_part } => (refusal.field, refusal.why.args["words"].clone(), left, in_part),
        other => panic!("{other:?}"),
    };
    let by_field = r#"{"parcels": [], "failed_parcels": [{"parcel": {"name": "x"}, "errors": {
        "non_field_errors": ["Two faults."], "house_number": ["This field may not be blank."]}}]}"#;
    let told = refused(created(&answer(200, by_field), 1).unwrap());
    assert_eq!(told, ("recipient.street".to_owned(), "This field may not be blank.".into(), Vec::new(), false));
    let kept = r#"{"parcels": [], "failed_parcels": [{"parcel": {"id": 5, "tracking_number": "S0M3"},
        "errors": {"non_field_errors": ["Service error: no connection."]}}]}"#;
    let told = refused(created(&answer(200, kept), 1).unwrap());
    assert_eq!(told, (String::new(), "Service error: no connection.".into(), vec![5], false));
    let by_status = CREATED.replace("1000", "1002");
    let told = refused(created(&answer(200, &by_status), 1).unwrap());
    assert_eq!((told.2, told.3), (vec![3172], false), "whatever number it shows");
    let in_part = r#"{"parcels": [{"id": 1, "status": {"id": 1000}, "tracking_number": "A"}],
        "failed_parcels": [{"parcel": {"id": 2}, "errors": {}}]}"#;
    let told = refused(created(&answer(200, in_part), 2).unwrap());
    assert_eq!((told.2, told.3), (vec![1, 2], true));
    let plain = r#"{"error": {"code": 400, "request": "api/v2/parcels", "message": "postal_code: 'Not valid.'"}}"#;
    let told = refused(not_created(&answer(400, plain)));
    assert_eq!((told.0.as_str(), told.1), ("recipient.postal_code", "Not valid.".into()));
}

#[test]
fn a_key_that_is_known_is_no_refusal() {
    let failed = r#"{"failed_parcels": [{"errors": {"external_reference": ["It has to be unique."]}}]}"#;
    assert_eq!(created(&answer(200, failed), 1), Ok(Asked::Known));
    let plain = r#"{"error": {"code": 400, "message": "external_reference: 'It has to be unique.'"}}"#;
    assert_eq!(not_created(&answer(400, plain)), Asked::Known);
}

#[test]
fn a_key_is_found_whole_or_in_part_unless_it_failed_or_was_cancelled() {
    let of = |parcels: Vec<Parcel>| of_key(parcels, &key());
    assert_eq!(of(Vec::new()), Ok(OfKey::None));
    let one = parcel(1, 1_000, 0, 1, "pd-7-1");
    assert_eq!(of(vec![one.clone()]), Ok(OfKey::Whole(Shipment::of(vec![one.clone()]))));
    for gone in [1_002, 2_000, 1_998] {
        assert_eq!(of(vec![parcel(1, gone, 0, 1, "pd-7-1")]), Ok(OfKey::None), "{gone}");
    }
    for open in [999, 1_001, 1_999, 2_001] {
        assert!(of(vec![parcel(1, open, 0, 1, "pd-7-1")]).unwrap_err().may_be_done(), "{open}");
    }
    let first = parcel(1, 1_000, 0, 2, "pd-7-1");
    let expected = OfKey::InPart { order: "1041".to_owned(), shipment: "c".to_owned(), count: 2 };
    assert_eq!(of(vec![first.clone()]), Ok(expected));
    let both = vec![parcel(2, 1_000, 1, 2, ""), first.clone(), parcel(7, 1_000, 0, 1, "other")];
    assert_eq!(of_order(both, "c", 2).map(|it| it.ids()), Ok(vec![1, 2]));
    assert!(of_order(vec![first], "c", 2).unwrap_err().may_be_done(), "the other is not shown yet");
    assert!(of(vec![parcel(1, 1_000, 0, 1, "pd-7-2")]).unwrap_err().may_be_done(), "anybody's");
    let mut silent = one;
    silent.external_reference = None;
    assert!(of(vec![silent]).unwrap_err().may_be_done(), "it does not say whose it is");
}

#[test]
fn a_cancellation_is_done_or_queued() {
    let of =
        |status: u16, word: &str| cancelled(&answer(status, &format!(r#"{{"status": "{word}", "message": "m"}}"#)));
    assert_eq!(of(200, "cancelled"), Ok(Cancelled::Done));
    assert_eq!(of(202, "anything"), Ok(Cancelled::Queued));
    assert!(of(200, "lost").is_err());
    let late = refusal(&answer(400, r#"{"status": "failed", "message": "It is delivered."}"#)).unwrap();
    assert_eq!(late.why.args["words"], "It is delivered.".into());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let answer = Answer::new(200, HeaderMap::new(), body);
        let _ = (created(&answer, 1), not_created(&answer), refusal(&answer), cancelled(&answer));
    }

    #[test]
    fn any_key_is_parcels_or_none(key in ".{0,40}") {
        let _ = ids_of(&key);
    }
}
