//! DHL Parcel DE and the practice DHL.

mod customs;
pub(crate) mod office;

use crate::server::Practice;
use crate::weather::{Asked, Weather};
use crate::{Conclusion, PATIENCE, SHORT, conclusion, labels_of, refusal, void_of};
use carriers::{
    BookingRequest, Carrier, CarrierError, Place, Service, ServiceQuery, VoidAnswer, VoidRequest, dhl_parcel_de,
};
use model::{Credentials, Direction, LabelFormat, ServicePoint};
use office::{API_KEY, API_SECRET, CUSTOMER, Dhl, PASSWORD, USER};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// The same bookings on every machine.
const SEED: [u8; 32] = *b"bookings read by the dhl schemas";

pub(crate) fn connect(practice: &Practice<Dhl>, patience: Duration) -> Arc<dyn Carrier> {
    connect_as(practice, patience, &json!({}))
}

fn connect_as(practice: &Practice<Dhl>, patience: Duration, more: &Value) -> Arc<dyn Carrier> {
    let mut config = json!({ "customer_number": CUSTOMER, "url": practice.url });
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let credentials = [("user", USER), ("password", PASSWORD), ("api_key", API_KEY), ("api_secret", API_SECRET)];
    crate::connect(dhl_parcel_de::ID, &config, &Credentials::of(credentials), patience)
}

pub(crate) fn request(key: &str, parcels: usize) -> BookingRequest {
    crate::request(key, "V01PAK", parcels)
}

#[tokio::test]
async fn parcels_are_asked_about_booked_and_have_their_labels() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let request = request("pd-0a-1", 3);
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (3, 3));
    let references: Vec<String> =
        practice.look(|dhl| dhl.live_of("pd-0a-1").into_iter().map(|it| it.reference).collect());
    assert_eq!(references, ["pd-0a-1.1", "pd-0a-1.2", "pd-0a-1.3"]);
    for (parcel, label) in booked.parcels.iter().zip(&booked.labels) {
        assert!(String::from_utf8(label.bytes.clone()).unwrap().contains(&parcel.number));
        assert_eq!(label.format, LabelFormat::Zpl);
    }
    assert_eq!((practice.asked(Asked::Validate), practice.asked(Asked::Book), practice.asked(Asked::Token)), (1, 1, 1));
    assert!(!carrier.capabilities().finds_by_key);
    assert_eq!(carrier.find(&request.key).await, Err(CarrierError::NotOffered(Service::Find)));
}

#[tokio::test]
async fn every_misbehaviour_says_whether_the_parcels_may_be_there() {
    use Conclusion::{Booked, MayBeDone, Refused, Unauthorised, Wait};
    let cases = [
        (Asked::Book, Weather::Refuse("shipments[0].consignee.city", "no such town"), Refused, 0),
        (Asked::Book, Weather::Silent, MayBeDone, 0),
        (Asked::Book, Weather::SilentAfterWork, MayBeDone, 2),
        (Asked::Book, Weather::Drop, MayBeDone, 0),
        (Asked::Book, Weather::DropAfterWork, MayBeDone, 2),
        (Asked::Book, Weather::Trouble, MayBeDone, 0),
        (Asked::Book, Weather::TroubleAfterWork, MayBeDone, 2),
        (Asked::Book, Weather::Late(Duration::from_millis(1)), Booked, 2),
        (Asked::Book, Weather::TooMany(Some(7)), Wait, 0),
        (Asked::Book, Weather::TooMany(None), Wait, 0),
        (Asked::Book, Weather::TokenOver, Booked, 2),
        (Asked::Book, Weather::KeysOver, Booked, 2),
        (Asked::Book, Weather::Garbage, MayBeDone, 2),
        (Asked::Book, Weather::AnotherCount, MayBeDone, 2),
        (Asked::Book, Weather::InPart, Refused, 0),
        (Asked::Book, Weather::NoLabel, Booked, 2),
        (Asked::Book, Weather::CutLabel, Booked, 2),
        (Asked::Book, Weather::OtherLabel, Booked, 2),
        // Asking about parcels brings nothing about, whatever becomes of the answer.
        (Asked::Validate, Weather::Refuse("shipments[0].consignee.city", "no such town"), Refused, 0),
        (Asked::Validate, Weather::Drop, Wait, 0),
        (Asked::Validate, Weather::Garbage, Wait, 0),
        (Asked::Validate, Weather::InPart, Refused, 0),
    ];
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, SHORT);
    for (case, (when, how, expected, live)) in cases.into_iter().enumerate() {
        let request = request(&format!("pd-case-{case}"), 2);
        practice.misbehave(when, 1, how.clone());
        let answer = carrier.book(&request).await;
        assert_eq!(conclusion(&answer), expected, "{how:?}: {answer:?}");
        assert_eq!(practice.look(|dhl| dhl.live_of(&request.key.0).len()), live, "{how:?}");
        practice.behave();
    }
    practice.misbehave(Asked::Book, 9, Weather::KeysOver);
    assert_eq!(conclusion(&carrier.book(&request("pd-over", 1)).await), Unauthorised, "for good");
    practice.misbehave(Asked::Validate, 9, Weather::Silent);
    assert_eq!(conclusion(&carrier.book(&request("pd-silent", 1)).await), Wait);
}

#[tokio::test]
async fn a_token_that_expires_in_the_middle_of_a_batch_is_renewed_once_for_all() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    carrier.book(&request("pd-first", 1)).await.unwrap();
    practice.misbehave(Asked::Validate, 1, Weather::TokenOver);
    let batch: Vec<_> = (0..8)
        .map(|place| {
            let carrier = Arc::clone(&carrier);
            tokio::spawn(async move { carrier.book(&request(&format!("pd-batch-{place}"), 1)).await.is_ok() })
        })
        .collect();
    for booking in batch {
        assert!(booking.await.unwrap());
    }
    assert_eq!((practice.asked(Asked::Token), practice.look(|dhl| dhl.parcels.len())), (2, 9));
}

#[tokio::test]
async fn keys_that_are_wrong_are_told_for_what_they_are() {
    let practice = Practice::start(Dhl::new()).await;
    let config = json!({ "customer_number": CUSTOMER, "url": practice.url });
    let wrong =
        Credentials::of([("user", USER), ("password", "guess"), ("api_key", API_KEY), ("api_secret", API_SECRET)]);
    let carrier = crate::connect(dhl_parcel_de::ID, &config, &wrong, PATIENCE);
    assert_eq!(carrier.check().await, Err(CarrierError::Unauthorised));
    assert_eq!(carrier.book(&request("pd-wrong", 1)).await, Err(CarrierError::Unauthorised));
    assert_eq!(practice.asked(Asked::Book), 0);
}

#[tokio::test]
async fn an_account_is_checked_with_its_contract_and_nothing_is_booked() {
    let practice = Practice::start(Dhl::new()).await;
    assert!(connect(&practice, PATIENCE).check().await.is_ok());
    let other = connect_as(&practice, PATIENCE, &json!({ "customer_number": "9999999999" }));
    let Err(CarrierError::Refused(refusal)) = other.check().await else { panic!("not refused") };
    assert_eq!(refusal.field, "contract");
    assert_eq!(refusal.why.args["words"], "The billing number is not permitted for this product.".into());
    let answer = other.book(&request("pd-no-contract", 1)).await;
    assert_eq!(crate::refusal(answer).field, "contract");
    assert_eq!((practice.asked(Asked::Book), practice.look(|dhl| dhl.parcels.len())), (0, 0));
}

#[tokio::test]
async fn a_refused_address_is_our_field_in_its_own_words() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let mut wrong = request("pd-wrong", 2);
    wrong.recipient.postal_code = "1011 AB".to_owned();
    let told = refusal(carrier.book(&wrong).await);
    assert_eq!(told.field, "recipient");
    assert_eq!(told.why.key, "carrier-refused-in-words");
    let lenient = connect_as(&practice, PATIENCE, &json!({ "must_encode": false }));
    assert!(lenient.book(&wrong).await.is_ok(), "without that choice its label prints all the same");
    let field = async |change: fn(&mut BookingRequest)| {
        let mut request = request("pd-field", 2);
        change(&mut request);
        refusal(carrier.book(&request).await).field
    };
    assert_eq!(field(|it| it.recipient.postal_code = "1".to_owned()).await, "recipient");
    assert_eq!(field(|it| it.sender.email = "a".to_owned()).await, "sender");
    assert_eq!(field(|it| it.parcels[1].weight = model::Grams(40_000)).await, "parcels.1.weight");
    assert_eq!(field(|it| it.parcels[0].weight = model::Grams(0)).await, "parcels.0.weight");
    let back = BookingRequest { direction: Direction::Return, ..request("pd-back", 1) };
    assert_eq!(carrier.book(&back).await, Err(CarrierError::NotOffered(Service::Returns)));
}

#[tokio::test]
async fn labels_are_fetched_again_until_the_day_is_closed() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    for how in [Weather::NoLabel, Weather::CutLabel] {
        practice.misbehave(Asked::Book, 1, how.clone());
        let booked = carrier.book(&request("pd-later", 2)).await.unwrap();
        assert_eq!(booked.labels, [], "{how:?}");
        practice.misbehave(Asked::Labels, 1, how.clone());
        assert_eq!(carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await, Ok(vec![]), "{how:?}");
        assert_eq!(carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.unwrap().len(), 2);
        let mut turned = labels_of(&booked, LabelFormat::Pdf);
        turned.numbers.reverse();
        let labels = carrier.labels(&turned).await.unwrap();
        assert!(labels.iter().all(|label| label.format == LabelFormat::Pdf));
        assert!(String::from_utf8_lossy(&labels[0].bytes).contains(&turned.numbers[0]), "by number, not by place");
        practice.look(|dhl| dhl.closed_out = true);
        assert!(carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.is_err());
        practice.look(|dhl| dhl.closed_out = false);
    }
}

#[tokio::test]
async fn a_label_that_is_not_what_was_asked_is_named_for_what_it_is() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    practice.misbehave(Asked::Book, 1, Weather::OtherLabel);
    assert_eq!(carrier.book(&request("pd-pdf", 1)).await.unwrap().labels[0].format, LabelFormat::Pdf);
    practice.misbehave(Asked::Book, 1, Weather::TwoPages);
    let label = carrier.book(&request("pd-two", 1)).await.unwrap().labels.remove(0);
    let pages = label.bytes.windows(3).filter(|three| *three == b"^XA").count();
    assert_eq!(pages, 2, "as it came: whoever prints it counts its pages");
}

#[tokio::test]
async fn parcels_are_voided_once_and_until_the_day_is_closed() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    let request = request("pd-void", 2);
    let booked = carrier.book(&request).await.unwrap();
    practice.misbehave(Asked::Void, 1, Weather::DropAfterWork);
    assert!(carrier.void(&void_of(&request, &booked)).await.unwrap_err().is_transient());
    assert_eq!(carrier.void(&void_of(&request, &booked)).await, Ok(VoidAnswer::Already));
    let late = carrier.book(&request).await.unwrap();
    practice.look(|dhl| dhl.closed_out = true);
    let Err(CarrierError::Refused(refusal)) = carrier.void(&void_of(&request, &late)).await else {
        panic!("not refused")
    };
    assert_eq!(refusal.why.args["words"], "The shipment is closed out.".into());
    practice.look(|dhl| dhl.closed_out = false);
    assert_eq!(carrier.void(&void_of(&request, &late)).await, Ok(VoidAnswer::Voided));
    let nobodys = VoidRequest { key: request.key, remote_id: String::new(), numbers: Vec::new() };
    assert_eq!(carrier.void(&nobodys).await, Err(CarrierError::NotOffered(Service::Void)));
}

#[tokio::test]
async fn what_was_taken_in_part_and_cannot_be_taken_back_stays_open() {
    let practice = Practice::start(Dhl::new()).await;
    let carrier = connect(&practice, PATIENCE);
    practice.misbehave(Asked::Book, 1, Weather::InPart);
    practice.misbehave(Asked::Void, 9, Weather::Drop);
    let answer = carrier.book(&request("pd-part", 3)).await;
    assert_eq!(conclusion(&answer), Conclusion::MayBeDone, "{answer:?}");
    assert_eq!(practice.look(|dhl| dhl.live_of("pd-part").len()), 2, "a person has to look");
}

#[tokio::test]
async fn its_products_are_listed_without_prices() {
    let practice = Practice::start(Dhl::new()).await;
    let place = |country: &str| Place { country: country.parse().unwrap(), postal_code: String::new() };
    let query = ServiceQuery { from: place("DE"), to: place("DE"), parcels: Vec::new(), service: String::new() };
    let listed = connect(&practice, PATIENCE).services(&query).await.unwrap();
    assert_eq!(
        listed.iter().map(|it| (it.code.as_str(), it.price)).collect::<Vec<_>>(),
        [("V01PAK", None), ("V62KP", None)]
    );
}

/// What an address lacks is the customer's to say: the schema's words on that are the refusal.
#[test]
fn whatever_is_booked_has_the_form_the_schema_asks_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let practice = runtime.block_on(Practice::start(Dhl::new()));
    let carrier = runtime.block_on(async { connect(&practice, PATIENCE) });
    let point = proptest::option::weighted(0.2, ("[0-9]{2,4}", "(Packstation|Filiale|)", "[0-9]{0,8}"));
    let service = proptest::sample::select(vec!["V01PAK", "V53WPAK", "V54EPAK", "V62KP"]);
    let parcels = proptest::collection::vec(crate::a_parcel(), 1..5);
    let customs = proptest::option::weighted(0.5, crate::a_declaration(4));
    let booking = (crate::an_address(), crate::an_address(), point, service, parcels, customs);
    let config = Config { cases: 64, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let run = runner.run(&booking, |(sender, recipient, point, service, parcels, customs)| {
        let service_point =
            point.map(|(id, name, post_number)| ServicePoint { id, carrier: String::new(), name, post_number }.into());
        let booking = BookingRequest {
            sender,
            recipient,
            service_point,
            parcels,
            customs,
            ..crate::request("pd-any", service, 1)
        };
        match runtime.block_on(carrier.book(&booking)) {
            Ok(_) => {}
            Err(CarrierError::Refused(refusal)) => prop_assert!(is_said(&refusal.field, &booking), "{refusal:?}"),
            Err(error) => prop_assert!(false, "{error:?}"),
        }
        Ok(())
    });
    run.unwrap();
}

/// Whether a field is one a customer or a packer can correct; of a sender only where it lacks something.
fn is_said(field: &str, booking: &BookingRequest) -> bool {
    let sender = &booking.sender;
    let lacks = [&sender.street, &sender.city, &sender.email].iter().any(|text| text.trim().chars().count() < 3)
        || (sender.name.trim().is_empty() && sender.company.trim().is_empty())
        || sender.postal_code.trim().chars().count() < 3;
    match field {
        "sender" => lacks,
        "recipient" | "service_point" | "customs" => true,
        field => ["recipient.", "sender.", "parcels.", "customs."].iter().any(|start| field.starts_with(start)),
    }
}
