//! Answers of UPS, one by one, in the form of its schema.

use super::*;
use model::LabelFormat;
use proptest::prelude::*;
use wire::HeaderMap;

const SHIPPED: &str = include_str!("../fixtures/ship.answer.json");
const RECOVERED: &str = include_str!("../fixtures/recovery.answer.json");
const TRACKED: &str = include_str!("../fixtures/track.answer.json");
const VOIDED: &str = include_str!("../fixtures/void.answer.json");
const REFUSED: &str = include_str!("../fixtures/refused.answer.json");
const LEAD: &str = "1ZA1B2C36800000011";

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

#[test]
fn a_shipment_has_its_numbers_its_price_by_contract_and_its_labels() {
    let booked = shipped(&answer(200, SHIPPED)).unwrap().checked(2).unwrap();
    assert_eq!((booked.remote_id.as_str(), booked.parcels[1].number.as_str()), (LEAD, "1ZA1B2C36800000020"));
    assert_eq!(booked.cost, Some(Money { minor: 1_250, currency: Currency::EUR }));
    let forms: Vec<_> = booked.labels.iter().map(|it| (it.parcel, it.format, it.dpi)).collect();
    assert_eq!(forms, [(1, LabelFormat::Zpl, Some(Dpi::D203)), (2, LabelFormat::Zpl, Some(Dpi::D203))]);
    let listed = SHIPPED.replace("NegotiatedRateCharges", "Others");
    assert_eq!(shipped(&answer(200, &listed)).unwrap().cost, Some(Money { minor: 1_990, currency: Currency::EUR }));
    assert!(shipped(&answer(200, SHIPPED)).unwrap().checked(3).unwrap_err().may_be_done());
}

#[test]
fn a_label_that_is_cut_is_left_to_be_fetched_and_others_are_what_they_are() {
    let formats = |image: &str| {
        let body = SHIPPED.replacen("XlhBXlha", image, 1);
        let labels = shipped(&answer(200, &body)).unwrap().labels;
        labels.into_iter().filter(|it| it.parcel == 1).map(|it| it.format).collect::<Vec<_>>()
    };
    assert_eq!(formats("XlhBXlh"), [], "no base64");
    assert_eq!(formats("XlhB"), [], "base64 of half a label");
    assert_eq!(formats(&BASE64.encode("GIF89a....\x3B")), [LabelFormat::Png]);
    assert_eq!(formats(&BASE64.encode("%PDF-1.4\n%%EOF")), [LabelFormat::Pdf]);
    assert_eq!(formats(&BASE64.encode("<html>")), []);
}

#[test]
fn recovery_finds_numbers_and_labels_be_there_one_or_several() {
    let booked = recovered(&answer(200, RECOVERED)).unwrap();
    assert_eq!((booked.remote_id.as_str(), booked.parcels.len(), booked.labels.len()), (LEAD, 1, 0));
    let label_of = |number: &str| label(&answer(200, RECOVERED), 1, number).unwrap();
    assert_eq!(label_of(LEAD).unwrap().format, LabelFormat::Zpl);
    assert_eq!(label_of("1ZA1B2C36800000020"), None, "that of another package");
    let many = RECOVERED
        .replace("\"LabelResults\": {", "\"LabelResults\": [{")
        .replace("\"Receipt\": \"\"\n    }", "\"Receipt\": \"\"\n    }]");
    assert_eq!(recovered(&answer(200, &many)), Ok(booked));
    let nameless = RECOVERED.replace("\"TrackingNumber\"", "\"Other\"");
    assert!(recovered(&answer(200, &nameless)).unwrap_err().may_be_done());
}

#[test]
fn tracking_tells_what_is_there_what_was_voided_and_what_is_not() {
    let Ok(Found::Booked(booked)) = tracked(&answer(200, TRACKED)) else { panic!("not found") };
    assert_eq!(booked.parcels, [BookedParcel { number: LEAD.to_owned() }], "the other was voided");
    let voided = TRACKED.replace("\"type\": \"M\"", "\"type\": \"MV\"");
    assert_eq!(tracked(&answer(200, &voided)), Ok(Found::Absent));
    let warned = r#"{"trackResponse": {"shipment": [{"inquiryNumber": "x",
        "warnings": [{"code": "TW0001", "message": "Tracking Information Not Found"}]}]}}"#;
    assert_eq!(tracked(&answer(200, warned)), Ok(Found::Absent));
    assert!(tracked(&answer(200, r#"{"trackResponse": {"shipment": []}}"#)).is_err());
    assert!(tracked(&answer(200, r#"{"trackResponse": {"shipment": [{}]}}"#)).is_err());
}

#[test]
fn a_voiding_is_done_refused_or_was_done_before() {
    assert_eq!(voided(&answer(200, VOIDED)), Ok(VoidAnswer::Voided));
    let signs = VOIDED.replace("\"1\"", "\"&#xD;&#xD;&#xD;1\"");
    assert_eq!(voided(&answer(200, &signs)), Ok(VoidAnswer::Voided), "as the test environment writes it");
    let not = VOIDED.replace("\"1\", \"Description\": \"Voided\"", "\"0\", \"Description\": \"Not Voided\"");
    assert!(matches!(voided(&answer(200, &not)), Err(CarrierError::Refused(_))));
    let told = |message: &str| answer(400, &REFUSED.replace("Address Validation Error on ShipTo address", message));
    assert!(was_voided(&told("The shipment has already been voided")));
    assert!(!was_voided(&told("No shipment found within the allowed void period")));
}

#[test]
fn a_refusal_names_our_field() {
    let refusal = refusal(&answer(400, REFUSED)).unwrap();
    assert_eq!(refusal.field, "recipient.street");
    assert_eq!(refusal.why.args["words"], "Address Validation Error on ShipTo address".into());
    assert_eq!(super::refusal(&answer(400, "{}")), None);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let answer = Answer::new(200, HeaderMap::new(), body);
        let _ = (shipped(&answer), recovered(&answer), label(&answer, 1, LEAD), tracked(&answer));
        let _ = (voided(&answer), was_voided(&answer), refusal(&answer));
    }
}
