//! Answers of a Karrio 2026.1.32, one by one.

use super::*;
use crate::karrio::file;
use crate::karrio::{Labels, by_carrier, not_bought};
use model::{Dpi, LabelFormat};
use proptest::prelude::*;
use wire::{HeaderMap, judge};

const DRAFT: &str = include_str!("../fixtures/draft.answer.json");
const PURCHASE: &str = include_str!("../fixtures/purchase.answer.json");
const SEVERAL: &str = include_str!("../fixtures/several.answer.json");
const ZPL: Labels = Labels::Zpl(Dpi::D300);

fn answer(status: u16, body: &str) -> Answer {
    Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
}

fn read_shipment(body: &str) -> Shipment {
    shipment(&answer(200, body)).unwrap()
}

/// A shipment as a search shows it.
fn of(id: &str, status: &str, is_marked: bool) -> Shipment {
    let mark = if is_marked { r#", "packdesk_buying": "yes""# } else { "" };
    read_shipment(&format!(
        r#"{{"id": "{id}", "status": "{status}", "metadata": {{"packdesk_booking": "pd-1"{mark}}}}}"#
    ))
}

fn key() -> BookingKey {
    BookingKey("pd-1".to_owned())
}

/// What the station may conclude from an answer to a purchase.
fn concluded(status: u16, body: &str) -> CarrierError {
    by_carrier(judge(answer(status, body), jiff::Timestamp::UNIX_EPOCH).unwrap_err())
}

#[test]
fn a_draft_has_rates_and_what_was_bought_has_number_price_and_label() {
    let draft = read_shipment(DRAFT);
    assert_eq!(draft.standing(), Standing::Draft);
    let rate = |service| draft.rate(&OfConnection::of(service));
    assert_eq!(rate("haulier/nordhaul_standard"), Some("rat_b0420af45eb146e598af944ba97bbad7"));
    assert_eq!(rate("nordhaul_point"), Some("rat_3b47a417f17d46bcb70d6af624d92d4a"));
    assert_eq!((rate("other/nordhaul_standard"), rate("haulier/nordhaul")), (None, None));

    let bought = read_shipment(PURCHASE);
    assert_eq!(bought.standing(), Standing::Live);
    let booked = bought.numbered().checked(1).unwrap();
    assert_eq!(booked.parcels[0].number, "340434000000000017");
    assert_eq!(booked.cost, Some(Money { minor: 441, currency: Currency::EUR }));
    let label = file::labels(bought.label().unwrap(), 1, ZPL).remove(0);
    assert_eq!((label.format, label.dpi), (LabelFormat::Zpl, Some(Dpi::D300)));
}

#[test]
fn several_parcels_have_a_number_each_the_first_one_first_and_their_labels_in_order() {
    let bought = read_shipment(SEVERAL);
    let labels = file::labels(bought.label().unwrap(), 2, ZPL);
    let all = String::from_utf8(labels[1].bytes.clone()).unwrap();
    assert!(labels.len() == 2 && all.find("CARTON: 1 OF 2").unwrap() < all.find("CARTON: 2 OF 2").unwrap());
    // Karrio tells several numbers in no order; the number of the shipment is that of its first parcel.
    for turn in [false, true] {
        let mut told: Value = serde_json::from_str(SEVERAL).unwrap();
        let numbers = told["meta"]["tracking_numbers"].as_array_mut().unwrap();
        if turn {
            numbers.reverse();
        }
        let booked = read_shipment(&told.to_string()).numbered().checked(2).unwrap();
        let numbers: Vec<&str> = booked.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
        assert_eq!(numbers, ["340434000000000031", "340434000000000048"]);
    }
    // A carrier that gives one number to all parcels cannot be told apart, and may have them.
    let one = read_shipment(PURCHASE).numbered().checked(2).unwrap_err();
    assert!(one.may_be_done());
}

#[test]
fn a_key_is_found_booked_absent_or_open() {
    let found = |shipments: &[Shipment]| of_key(shipments.to_vec(), &key()).map(|it| it.map(|it| it.id));
    assert_eq!(found(&[]), Ok(None));
    assert_eq!(found(&[of("a", "draft", false), of("b", "cancelled", true)]), Ok(None));
    for status in ["created", "in_transit", "delivered", "needs_attention", "a_new_word"] {
        let all = [of("a", "draft", true), of("b", status, true), of("c", "cancelled", false)];
        assert_eq!(found(&all), Ok(Some("b".to_owned())), "{status}");
    }
    assert!(matches!(found(&[of("a", "draft", true)]), Err(CarrierError::Lost(_))));
    assert!(matches!(found(&[of("a", "created", true), of("b", "created", true)]), Err(CarrierError::Nonsense(_))));
}

#[test]
fn a_draft_is_bought_only_where_it_is_seen_marked_and_alone() {
    let draft = of("a", "draft", false);
    let alone = |shipments: &[Shipment]| is_alone(shipments, &draft);
    assert_eq!(alone(&[of("a", "draft", true), of("b", "draft", false), of("c", "cancelled", true)]), Ok(()));
    for other in [of("b", "draft", true), of("b", "created", true), of("b", "delivered", false)] {
        assert!(alone(&[of("a", "draft", true), other]).unwrap_err().may_be_done());
    }
    for unseen in [&[][..], &[of("a", "draft", false)], &[of("b", "draft", false)]] {
        assert!(matches!(alone(unseen), Err(CarrierError::NotSent(_))));
    }
}

#[test]
fn a_search_has_to_show_all_of_the_key_and_nothing_else() {
    let page = |count: usize, results: &str| {
        listed(&answer(200, &format!(r#"{{"count": {count}, "results": [{results}]}}"#)), &key())
    };
    let own = r#"{"id": "a", "status": "draft", "metadata": {"packdesk_booking": "pd-1"}}"#;
    let another = r#"{"id": "b", "status": "created", "metadata": {"packdesk_booking": "pd-12"}}"#;
    assert_eq!(page(1, own).unwrap().len(), 1);
    for (count, results) in [(2, own), (1, another), (1, r#"{"id": "b", "status": "created", "metadata": null}"#)] {
        assert!(matches!(page(count, results), Err(CarrierError::Nonsense(_))), "{results}");
    }
}

#[test]
fn a_purchase_is_refused_only_where_the_carrier_was_not_asked_or_said_no() {
    let refused = [
        (424, r#"{"messages": [{"code": "invalid_weight", "message": "the weight exceeds the maximum"}]}"#),
        (424, r#"{"messages": [{"code": "120100", "message": "Missing shipper number"}]}"#),
        (424, r#"{"messages": [{"code": "422", "message": "No"}, {"code": 1101, "message": "No"}]}"#),
        (424, r#"{"messages": [{"code": "SHIPPING_SDK_FIELD_ERROR", "message": "Invalid request payload"}]}"#),
        (400, r#"{"errors": [{"code": "service_unavailable", "message": "The service is not available"}]}"#),
        (404, r#"{"errors": [{"code": "not_found", "message": "No active carrier connection found"}]}"#),
    ];
    for (status, body) in refused {
        assert!(matches!(concluded(status, body), CarrierError::Refused(_)), "{body}");
    }
    let open = [
        // The carrier did not answer in time, or its answer could not be read.
        (424, r#"{"messages": [{"code": "SHIPPING_SDK_INTERNAL_ERROR", "message": "timed out"}]}"#),
        (424, r#"{"messages": [{"code": 4, "message": "Start tag expected, line 1"}]}"#),
        (424, r#"{"messages": [{"code": "504", "message": "Gateway timeout"}]}"#),
        (424, r#"{"messages": [{"code": 503, "message": "Unavailable"}]}"#),
        (424, r#"{"messages": [{"code": "invalid", "message": "x"}, {"message": "y"}]}"#),
        (424, r#"{"messages": []}"#),
        (424, r#"{"errors": [{"code": "failure"}]}"#),
        (424, "<html>"),
        // What the carrier answered does not fit into Karrio.
        (400, r#"{"errors": [{"code": "validation", "message": "tracking_url: Enter a valid URL."}]}"#),
        (400, "<html>"),
        (409, r#"{"errors": [{"code": "state_error", "message": "The shipment is 'created'"}]}"#),
        (500, r#"{"errors": [{"message": "list index out of range"}]}"#),
    ];
    for (status, body) in open {
        let error = concluded(status, body);
        assert!(error.may_be_done(), "{body}: {error:?}");
        assert!(!not_bought(error).may_be_done(), "nothing can be there before the purchase");
    }
}

#[test]
fn words_are_told_with_our_name_for_their_place() {
    let told = |body: &str| {
        let refusal = refusal(&answer(400, body)).unwrap();
        (refusal.why.args["words"].clone(), refusal.field)
    };
    let of = |words: &str, field: &str| (words.into(), field.to_owned());
    let body =
        r#"{"errors": [{"code": "validation", "message": "recipient.country_code: \"XX\" is not a valid choice."}]}"#;
    assert_eq!(told(body), of("\"XX\" is not a valid choice.", "recipient.country"));
    let body = r#"{"messages": [{"code": "5", "message": "Invalid request payload", "details":
        {"shipper.city": {"code": "required", "message": "This field is required"}}}]}"#;
    assert_eq!(told(body), of("This field is required", "sender.city"));
    let body = r#"{"errors": [{"code": "x"}, {"message": "Resource: not found", "details": {"reason": "gone"}}]}"#;
    assert_eq!(told(body), of("Resource: not found", ""));
    for silent in ["{}", r#"{"errors": []}"#, r#"{"errors": [{"message": null}]}"#, "<html>"] {
        assert_eq!(refusal(&answer(400, silent)), None, "{silent}");
    }
}

#[test]
fn a_cancellation_is_believed_where_the_shipment_says_so() {
    let cancelled_as = |status, body: &str| cancelled(&answer(status, body));
    let body = r#"{"id": "a", "status": "cancelled"}"#;
    assert_eq!(cancelled_as(200, body), Ok(VoidAnswer::Voided));
    assert_eq!(cancelled_as(202, body), Ok(VoidAnswer::Already));
    assert!(cancelled_as(200, r#"{"id": "a", "status": "created"}"#).unwrap_err().may_be_done());
    let late =
        r#"{"errors": [{"code": "state_error", "message": "The shipment is 'in_transit' and can not be cancelled"}]}"#;
    assert!(matches!(too_late(&answer(409, late)), CarrierError::Refused(_)));
}

/// What a Karrio was asked and answered, where `PACKDESK_KARRIO_RECORDINGS` names the file: one exchange a line, as JSON.
#[test]
fn every_recorded_answer_is_read() {
    let Some(file) = std::env::var_os("PACKDESK_KARRIO_RECORDINGS") else {
        eprintln!("PACKDESK_KARRIO_RECORDINGS names no file");
        return;
    };
    let mut read = 0;
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let recorded: Value = serde_json::from_str(line).unwrap();
        let text = |pointer: &str| recorded.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let path = text("/request/path").split('?').next().unwrap_or_default();
        let status = u16::try_from(recorded["response"]["status"].as_u64().unwrap()).unwrap();
        let answer = answer(status, &recorded["response"]["body"].to_string());
        let parts: Vec<&str> = path.trim_start_matches("/v1/").split('/').collect();
        let is_read = match (text("/request/method"), parts.as_slice()) {
            _ if status >= 400 => refusal(&answer).is_some(),
            ("GET", ["shipments"]) => super::read::<Page<Shipment>>(&answer).is_ok(),
            (_, ["shipments"] | ["shipments", _, "purchase" | "cancel"]) => shipment(&answer).is_ok(),
            (_, ["shipments", _, "documents", _]) => file::document(&answer).is_ok(),
            (_, ["proxy", "rates"]) => crate::karrio::services::rated(&answer, "").is_ok(),
            ("GET", ["connections"]) => crate::karrio::services::seen(&answer).is_ok(),
            _ => continue,
        };
        assert!(is_read, "{}", text("/name"));
        read += 1;
    }
    assert!(read > 40, "{read} were read");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300), status in 200_u16..500) {
        let answer = Answer::new(status, HeaderMap::new(), body);
        let _ = (shipment(&answer), listed(&answer, &key()), cancelled(&answer), refusal(&answer), is_no(&answer));
    }

    #[test]
    fn a_shipment_with_any_field_of_another_kind_is_read_or_refused(field in 0_usize..40, value in prop_oneof![
        Just(Value::Null), Just(Value::Bool(true)), Just(serde_json::json!(7)), Just(serde_json::json!("x")),
        Just(serde_json::json!([1])), Just(serde_json::json!({"a": 1})),
    ]) {
        let mut whole: Value = serde_json::from_str(PURCHASE).unwrap();
        if let Some((_, place)) = whole.as_object_mut().unwrap().iter_mut().nth(field) {
            *place = value;
        }
        if let Ok(shipment) = shipment(&answer(200, &whole.to_string())) {
            let _ = (shipment.numbered().checked(1), shipment.label(), shipment.standing(), shipment.without_rate());
        }
    }
}
