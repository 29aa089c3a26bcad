//! Answers of DHL, one by one: recorded ones (see `fixtures/LICENCE.md`) and what else may come.

use super::*;
use model::LabelFormat;
use proptest::prelude::*;
use serde_json::json;
use wire::HeaderMap;

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

/// A recorded answer with the status it came with.
macro_rules! recorded {
    ($status:literal, $name:literal) => {
        answer($status, include_str!(concat!("../fixtures/", $name, ".json")))
    };
}

fn numbers(booked: &Booked) -> Vec<&str> {
    booked.parcels.iter().map(|parcel| parcel.number.as_str()).collect()
}

fn words(refusal: &Refusal) -> (String, String) {
    let text = refusal.why.args.get("words").map(|words| format!("{words:?}")).unwrap_or_default();
    (refusal.field.clone(), text)
}

fn texts(numbers: &[&str]) -> Vec<String> {
    numbers.iter().map(|number| (*number).to_owned()).collect()
}

#[test]
fn an_order_that_is_taken_has_a_number_for_each_parcel() {
    let all = |answer: &Answer, parcels| match ordered(answer, parcels) {
        Ok(Ordered::All(booked)) => booked,
        other => panic!("{other:?}"),
    };
    let one = all(&recorded!(200, "createshipment-singleShipmentSuccess"), 1);
    assert_eq!(numbers(&one), ["0034043333301010000010001"]);
    assert_eq!(one.labels, [], "the recorded label is cut: it is fetched anew");
    let two = all(&recorded!(207, "createshipment-multiShipmentSuccess"), 2);
    assert_eq!(numbers(&two), ["0034043333301010000010002", "0034043333301010000010003"]);
    all(&recorded!(200, "createshipment-singleShipmentValidationWarning"), 1);
    all(&recorded!(207, "createshipment-multiShipmentValidationWarning"), 2);
    let other_count = ordered(&recorded!(207, "createshipment-multiShipmentSuccess"), 3);
    assert!(other_count.unwrap_err().may_be_done());
    assert!(ordered(&answer(200, "{}"), 1).unwrap_err().may_be_done());
    assert!(ordered(&answer(200, r#"{"items": [{"sstatus": {"statusCode": 200}}]}"#), 1).unwrap_err().may_be_done());
}

#[test]
fn an_order_that_is_not_taken_says_why_and_where() {
    let none = |answer: &Answer| match ordered(answer, 1) {
        Ok(Ordered::None(refusal)) => words(&refusal),
        other => panic!("{other:?}"),
    };
    let (field, text) = none(&recorded!(400, "createshipment-singleShipmentValidationError"));
    assert_eq!(field, "recipient", "the recipient goes before the sender");
    assert!(text.contains("The city entered does not match the postcode. The shipment is not codeable."), "{text}");
    let (field, _) = none(&recorded!(207, "createshipment-multiShipmentValidationError"));
    assert_eq!(field, "recipient");
    let (field, text) = none(&recorded!(400, "createshipment-singleShipmentSchemaError"));
    assert_eq!(field, "sender.country");
    assert!(text.contains("ISO 3166-1 alpha-3"), "{text}");
    let (field, _) = none(&recorded!(400, "createshipment-multiShipmentSchemaError"));
    assert_eq!(field, "sender.country");
    let heavy = json!({ "items": [{ "propertyPath": "shipments[1].details.weight.value", "message": "too heavy" }] });
    assert_eq!(none(&answer(400, &heavy.to_string())).0, "parcels.1.weight");
}

#[test]
fn an_order_that_is_taken_in_part_names_the_numbers_to_take_back() {
    let part = |answer: &Answer| match ordered(answer, 2) {
        Ok(Ordered::InPart(numbers, refusal)) => (numbers, words(&refusal)),
        other => panic!("{other:?}"),
    };
    let (given, (field, _)) = part(&recorded!(207, "createshipment-multiShipmentPartialSuccess"));
    assert_eq!((given, field.as_str()), (texts(&["0034043333301010000010004"]), "recipient"));
    let (given, (_, text)) = part(&recorded!(207, "createshipment-multiShipmentPartialError"));
    assert_eq!(given, texts(&["0034043333301010000010004", "0034043333301010000010101"]), "a number, and an error");
    assert!(text.contains("General Shipment Backend Error"), "{text}");
}

#[test]
fn remarks_stop_no_validation_and_errors_do() {
    for fine in [
        recorded!(200, "validateshipment-singleShipmentSuccess"),
        recorded!(207, "validateshipment-multiShipmentSuccess"),
        recorded!(400, "validateshipment-singleShipmentValidationWarning"),
        recorded!(207, "validateshipment-multiShipmentValidationWarning"),
        recorded!(207, "validateshipment-multiShipmentPartialSuccess"),
    ] {
        assert_eq!(validated(&fine), Ok(None));
    }
    for stopped in [
        recorded!(400, "validateshipment-singleShipmentSchemaError"),
        recorded!(400, "validateshipment-multiShipmentSchemaError"),
    ] {
        let refusal = validated(&stopped).unwrap().unwrap();
        assert!(refusal.field.ends_with(".country"), "{refusal:?}");
    }
    let error = recorded!(400, "validateshipment-singleShipmentValidationWarning");
    let error = String::from_utf8(error.body().to_vec()).unwrap().replacen("Warning", "Error", 1);
    assert_eq!(validated(&answer(400, &error)).unwrap().unwrap().field, "sender", "an error goes before remarks");
    assert!(validated(&answer(400, "{}")).unwrap().is_some());
    assert!(validated(&answer(400, "<html>")).is_err());
}

#[test]
fn a_cancellation_is_told_for_each_number() {
    let void = |answer: &Answer, numbers: &[&str]| cancelled(answer, &texts(numbers));
    let one = recorded!(200, "cancelshipment-singleShipmentSuccess");
    assert_eq!(void(&one, &["0034043333301010000010001"]), Ok(VoidAnswer::Voided));
    let two = recorded!(207, "cancelshipment-multiShipmentSuccess");
    assert_eq!(void(&two, &["0034043333301010000010003", "0034043333301010000010002"]), Ok(VoidAnswer::Voided));
    let known = recorded!(400, "cancelshipment-singleShipmentError");
    assert_eq!(void(&known, &["0034043333301010000010101"]), Ok(VoidAnswer::Already));
    let both = recorded!(207, "cancelshipment-multiShipmentError");
    assert_eq!(void(&both, &["0034043333301010000010103", "0034043333301010000010104"]), Ok(VoidAnswer::Already));
    let part = recorded!(207, "cancelshipment-multiShipmentPartialSuccess");
    assert_eq!(void(&part, &["0034043333301010000010102", "0034043333301010000010004"]), Ok(VoidAnswer::Voided));
    assert!(void(&one, &["9"]).unwrap_err().may_be_done(), "another number than was asked about");
    let late = r#"{"status": {"title": "Bad Request", "statusCode": 400}, "items": [{"shipmentNo": "1",
        "sstatus": {"title": "ManifestedShipment", "statusCode": 400, "detail": "It is closed out."}}]}"#;
    let Err(CarrierError::Refused(refusal)) = void(&answer(400, late), &["1"]) else { panic!("not refused") };
    assert!(words(&refusal).1.contains("It is closed out."));
}

#[test]
fn labels_come_all_or_none_and_in_the_order_of_their_numbers() {
    let item =
        |number: &str, label: Value| json!({ "shipmentNo": number, "sstatus": { "statusCode": 200 }, "label": label });
    let told = |items: &[Value]| answer(207, &json!({ "items": items }).to_string());
    let zpl = json!({ "zpl2": "^XA^PW812^XZ", "fileFormat": "ZPL2" });
    let pdf = json!({ "b64": BASE64.encode("%PDF-1.4\n%%EOF"), "fileFormat": "PDF" });
    let both = told(&[item("1", zpl.clone()), item("2", pdf)]);
    let found = labels(&both, &texts(&["2", "1"])).unwrap();
    let forms: Vec<_> = found.iter().map(|label| (label.parcel, label.format, label.dpi)).collect();
    assert_eq!(forms, [(1, LabelFormat::Pdf, None), (2, LabelFormat::Zpl, Some(Dpi::D203))], "whatever was asked for");
    assert_eq!(labels(&both, &texts(&["2", "3"])), Ok(Vec::new()));
    let cut = told(&[item("1", zpl), item("2", json!({ "b64": "JVBERi0x" }))]);
    assert_eq!(labels(&cut, &texts(&["1", "2"])), Ok(Vec::new()));
}

#[test]
fn a_problem_is_told_in_its_own_words() {
    let problem = r#"{"title": "Too Many Requests", "status": 429, "statusCode": 429, "detail": "Slow down."}"#;
    assert!(words(&refusal(&answer(429, problem)).unwrap()).1.contains("Slow down."));
    let version = recorded!(200, "getversion-getVersionSuccess");
    assert_eq!(refusal(&version), None, "it says nothing of shipments");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300), status in 200_u16..500) {
        let answer = Answer::new(status, HeaderMap::new(), body);
        let numbers = texts(&["1", "2"]);
        let _ = (ordered(&answer, 2).is_ok(), validated(&answer), cancelled(&answer, &numbers));
        let _ = (labels(&answer, &numbers), refusal(&answer));
    }

    /// An order that DHL did not take whole never counts as one.
    #[test]
    fn a_status_that_is_no_200_is_never_booked(codes in proptest::collection::vec(proptest::sample::select(vec![200, 206, 400]), 1..5)) {
        let item = |(place, code): (usize, &i64)| json!({ "shipmentNo": format!("n{place}"), "sstatus": { "statusCode": code } });
        let items: Vec<Value> = codes.iter().enumerate().map(item).collect();
        let told = ordered(&answer(207, &json!({ "items": items }).to_string()), codes.len()).unwrap();
        let whole = codes.iter().all(|code| *code == 200);
        prop_assert_eq!(matches!(told, Ordered::All(_)), whole);
        if let Ordered::InPart(given, _) = told {
            prop_assert_eq!(given.len(), codes.len(), "every number is taken back");
        }
    }
}
