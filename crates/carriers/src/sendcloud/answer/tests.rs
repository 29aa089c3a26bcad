//! Answers of Sendcloud, one by one.

use super::*;
use model::{Dpi, LabelFormat};
use proptest::prelude::*;
use wire::HeaderMap;

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

fn wanted() -> WantedLabel {
    WantedLabel { format: LabelFormat::Zpl, dpi: Dpi::D300 }
}

fn booked(body: &str, parcels: usize) -> Booked {
    let Announced::Live(shipment) = announced(&answer(201, body), parcels).unwrap() else { panic!("not live") };
    shipment.booked(wanted()).unwrap().checked(parcels).unwrap()
}

const ANNOUNCED: &str = include_str!("../fixtures/announced.answer.json");
const FAILED: &str = include_str!("../fixtures/failed.answer.json");
const FOUND: &str = include_str!("../fixtures/found.answer.json");

#[test]
fn an_announcement_is_a_booking_with_its_label() {
    let booked = booked(ANNOUNCED, 1);
    assert_eq!((booked.remote_id.as_str(), booked.parcels[0].number.as_str()), ("0188e5c4", "3SYZXG8498635"));
    assert_eq!((booked.labels[0].format, booked.labels[0].dpi), (LabelFormat::Zpl, Some(Dpi::D300)));
    assert_eq!(booked.labels[0].bytes, b"^XA^XZ");
    assert!(announced(&answer(201, ANNOUNCED), 2).unwrap_err().may_be_done(), "another count than was asked for");
}

#[test]
fn a_label_that_is_cut_is_left_to_be_fetched() {
    let cut = ANNOUNCED.replace("XlhBXlha", "XlhBXlh");
    assert_eq!(booked(&cut, 1).labels, []);
    let none = ANNOUNCED.replace("\"XlhBXlha\"", "null");
    assert_eq!(booked(&none, 1).labels, []);
}

#[test]
fn a_failed_announcement_is_a_refusal_whatever_number_it_shows() {
    let Announced::Failed(refusal) = announced(&answer(201, FAILED), 1).unwrap() else { panic!("not failed") };
    let words = "Service error: An error occurred while connecting to the carrier.";
    assert_eq!(refusal.why.args["words"], words.into());
    let silent = FAILED.replace("\"errors\"", "\"others\"");
    assert!(matches!(announced(&answer(201, &silent), 1), Ok(Announced::Failed(_))));
}

#[test]
fn a_shipment_that_failed_in_part_is_told_apart() {
    let two = r#"{"data": {"id": "s", "parcels": [
        {"id": 1, "status": {"code": "READY_TO_SEND"}, "tracking_number": "A"},
        {"id": 2, "status": {"code": "ANNOUNCEMENT_FAILED"}}]}}"#;
    assert!(matches!(announced(&answer(201, two), 2), Ok(Announced::InPart(id, _)) if id == "s"));
    let later = two.replace("ANNOUNCEMENT_FAILED", "ANNOUNCING");
    let Announced::Live(shipment) = announced(&answer(201, &later), 2).unwrap() else { panic!("not live") };
    assert!(shipment.booked(wanted()).unwrap_err().may_be_done(), "one of them has no number yet");
    let none = later.replace("READY_TO_SEND", "ANNOUNCING");
    assert!(announced(&answer(201, &none), 2).unwrap_err().may_be_done());
}

#[test]
fn a_key_is_found_among_others_unless_it_failed_or_was_cancelled() {
    let found = |key: &str, body: &str| {
        found(&answer(200, body), &BookingKey(key.to_owned())).map(|shipment| shipment.map(|it| it.id))
    };
    assert_eq!(found("pd-7-1", FOUND), Ok(Some("s-1".to_owned())));
    assert_eq!(found("pd-7-2", FOUND), Ok(None), "it was cancelled");
    assert_eq!(found("pd-7-3", FOUND), Ok(None), "its announcement failed");
    assert_eq!(found("pd-7-9", FOUND), Ok(None));
    assert!(found("pd-7-4", FOUND).unwrap_err().may_be_done(), "it is being announced");
    assert!(found("pd-7-1", &FOUND.replace("pd-7-2", "pd-7-1").replace("CANCELLED", "READY_TO_SEND")).is_err());
    let nameless = FOUND.replace("external_reference_id", "other");
    assert!(found("pd-7-1", &nameless).is_err(), "any of them may be it");
    let only = r#"{"data": [{"id": "x", "parcels": [{"id": 1, "status": {"code": "READY_TO_SEND"}}]}]}"#;
    assert_eq!(found("pd-7-1", only), Ok(Some("x".to_owned())), "it was searched for by the key");
    assert_eq!(found("pd-7-1", r#"{"data": []}"#), Ok(None));
}

#[test]
fn a_refusal_names_our_field() {
    let told = |body: &str| refusal(&answer(400, body)).map(|it| (it.field, it.why.args["words"].clone()));
    let named = r#"{"errors": [{"detail": "This field is required.", "status": "400",
        "source": {"pointer": "/to_address/name"}, "code": "required"}]}"#;
    assert_eq!(told(named), Some(("recipient.name".to_owned(), "This field is required.".into())));
    let bare = r#"[{"detail": "no", "source": {"pointer": "/data/attributes/parcels/0/weight"}}]"#;
    assert_eq!(told(bare), Some(("parcels.0.weight".to_owned(), "no".into())));
    assert_eq!(told(r#"{"error": {"code": 400, "message": "old words"}}"#), Some((String::new(), "old words".into())));
    assert_eq!(told(r#"{"detail": "gone"}"#), Some((String::new(), "gone".into())));
    assert_eq!(told("{}"), None);
    assert_eq!(told("<html>"), None);
}

#[test]
fn a_cancellation_that_is_queued_is_not_done() {
    let of =
        |status: &str| cancelled(&answer(200, &format!(r#"{{"data": {{"status": "{status}", "message": "m"}}}}"#)));
    assert_eq!(of("cancelled"), Ok(VoidAnswer::Voided));
    assert!(matches!(of("queued"), Err(CarrierError::Busy { retry_after: Some(_) })));
    assert!(of("lost").is_err());
}

#[test]
fn sender_addresses_are_named_by_their_words() {
    let senders = senders(&answer(200, include_str!("../fixtures/senders.answer.json"))).unwrap();
    assert_eq!(senders[0], AccountEntry { id: "1".to_owned(), name: "Sendcloud, John Doe, Eindhoven".to_owned() });
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let answer = Answer::new(200, HeaderMap::new(), body);
        let _ = (announced(&answer, 1).is_ok(), shipment(&answer), cancelled(&answer), refusal(&answer));
        let _ = (found(&answer, &BookingKey("k".to_owned())), senders(&answer), contracts(&answer));
    }
}
