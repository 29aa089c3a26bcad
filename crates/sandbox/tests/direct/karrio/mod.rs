//! Karrio and the practice Karrio.

pub(crate) mod office;

use crate::server::Practice;
use crate::weather::{Asked, Weather};
use crate::{Conclusion, PATIENCE, SHORT, conclusion, labels_of, numbers, refusal, void_of};
use carriers::{
    BookingRequest, Carrier, CarrierError, CustomsDeclaration, DeclaredGoods, Found, ListedStanding, NonDelivery,
    Place, Service, ServiceQuery, TrackRequest, VoidAnswer, karrio,
};
use model::{
    AccountEntry, Credentials, Currency, Direction, ExportReason, Grams, LabelFormat, Money, ServicePoint,
    TrackingState, UtcDateTime,
};
use office::{CONNECTION, KEY, Karrio};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// The same bookings on every machine.
const SEED: [u8; 32] = *b"bookings read by practice karrio";

pub(crate) fn connect(practice: &Practice<Karrio>, patience: Duration) -> Arc<dyn Carrier> {
    connect_as(practice, patience, "zpl_300", KEY)
}

fn connect_as(practice: &Practice<Karrio>, patience: Duration, labels: &str, key: &str) -> Arc<dyn Carrier> {
    let config = json!({ "url": practice.url, "labels": labels });
    crate::connect(karrio::ID, &config, &Credentials::of([("api_key", key)]), patience)
}

pub(crate) fn request(key: &str, parcels: usize) -> BookingRequest {
    crate::request(key, "haulier/haulier_standard", parcels)
}

#[tokio::test]
async fn a_shipment_is_booked_with_price_and_labels_and_found_by_its_key() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let request = request("pd-0a-1", 3);
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let booked = carrier.book(&request).await.unwrap();
    assert_eq!((booked.parcels.len(), booked.labels.len()), (3, 3));
    assert_eq!(booked.cost, Some(Money { minor: 441, currency: Currency::EUR }));
    assert_eq!(booked.parcels[0].number, practice.look(|karrio| karrio.carried[0].numbers[0].clone()));
    let Ok(Found::Booked(found)) = carrier.find(&request.key).await else { panic!("not found") };
    assert_eq!((&found.parcels, &found.remote_id, found.cost), (&booked.parcels, &booked.remote_id, booked.cost));
    assert_eq!(carrier.labels(&labels_of(&found, LabelFormat::Zpl)).await.unwrap(), booked.labels);
    assert_eq!(practice.asked(Asked::Book), 1);
}

#[tokio::test]
async fn every_misbehaviour_of_a_purchase_says_whether_the_shipment_may_be_there() {
    use Conclusion::{Booked, MayBeDone, Refused, Unauthorised, Wait};
    // What it comes to, how many shipments the carrier then has, and whether the key says so.
    let cases = [
        (Weather::Refuse("", "No contract for this country"), Refused, 0, true),
        (Weather::Silent, MayBeDone, 0, false),
        (Weather::SilentAfterWork, MayBeDone, 1, true),
        (Weather::Drop, MayBeDone, 0, false),
        (Weather::DropAfterWork, MayBeDone, 1, true),
        (Weather::Trouble, MayBeDone, 0, false),
        (Weather::TroubleAfterWork, MayBeDone, 1, true),
        (Weather::Late(Duration::from_millis(1)), Booked, 1, true),
        (Weather::TooMany(Some(7)), Wait, 0, true),
        (Weather::KeysOver, Unauthorised, 0, true),
        (Weather::Garbage, MayBeDone, 1, true),
        (Weather::AnotherCount, MayBeDone, 1, true),
        (Weather::NoLabel, Booked, 1, true),
        (Weather::CutLabel, Booked, 1, true),
        (Weather::OtherLabel, Booked, 1, true),
        (Weather::Forgotten, MayBeDone, 1, false),
        (Weather::Unread, MayBeDone, 1, false),
    ];
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, SHORT);
    for (case, (how, expected, live, is_settled)) in cases.into_iter().enumerate() {
        let request = request(&format!("pd-case-{case}"), 2);
        practice.misbehave(Asked::Book, 1, how.clone());
        let answer = carrier.book(&request).await;
        assert_eq!(conclusion(&answer), expected, "{how:?}: {answer:?}");
        assert_eq!(practice.look(|karrio| karrio.live_of(&request.key.0).len()), live, "{how:?}");
        match carrier.find(&request.key).await {
            Ok(Found::Booked(_)) => assert!(is_settled && live == 1, "{how:?}"),
            Ok(Found::Absent) => assert!(is_settled && live == 0, "{how:?}"),
            // Nobody but a person settles it, and nothing is bought meanwhile.
            Err(error) => {
                assert!(!is_settled && error.may_be_done(), "{how:?}: {error:?}");
                assert_eq!(conclusion(&carrier.book(&request).await), MayBeDone, "{how:?}");
                assert_eq!(practice.look(|karrio| karrio.live_of(&request.key.0).len()), live, "{how:?}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_can_be_there_before_the_purchase() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, SHORT);
    let mut case = 0;
    for when in [Asked::Draft, Asked::Mark, Asked::Find] {
        for how in [
            Weather::SilentAfterWork,
            Weather::Drop,
            Weather::DropAfterWork,
            Weather::Trouble,
            Weather::TroubleAfterWork,
            Weather::Garbage,
            Weather::Hidden,
        ] {
            if how == Weather::Hidden && when != Asked::Find {
                continue;
            }
            case += 1;
            let request = request(&format!("pd-before-{case}"), 1);
            // What changes nothing that costs is tried twice.
            practice.misbehave(when, 2, how.clone());
            let answer = carrier.book(&request).await;
            assert_eq!(conclusion(&answer), Conclusion::Wait, "{when:?} {how:?}: {answer:?}");
            practice.behave();
            assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent), "{when:?} {how:?}");
            assert!(carrier.book(&request).await.is_ok(), "{when:?} {how:?}");
            assert_eq!(practice.look(|karrio| karrio.live_of(&request.key.0).len()), 1, "{when:?} {how:?}");
        }
    }
}

#[tokio::test]
async fn of_many_who_book_one_key_at_once_at_most_one_buys() {
    let practice = Practice::start(Karrio::default()).await;
    let carriers = [connect(&practice, PATIENCE), connect(&practice, PATIENCE)];
    for round in 0..25 {
        let request = request(&format!("pd-at-once-{round}"), 1);
        let at_once = carriers.iter().cycle().take(4).map(|carrier| {
            let (carrier, request) = (Arc::clone(carrier), request.clone());
            tokio::spawn(async move { carrier.book(&request).await })
        });
        for asked in at_once.collect::<Vec<_>>() {
            let answer = asked.await.unwrap();
            assert!(matches!(conclusion(&answer), Conclusion::Booked | Conclusion::MayBeDone), "{answer:?}");
        }
        let bought = practice.look(|karrio| karrio.live_of(&request.key.0).len());
        assert!(bought <= 1, "{bought} of one key");
        match carriers[0].find(&request.key).await.unwrap() {
            Found::Booked(_) => assert_eq!(bought, 1),
            Found::Absent => assert_eq!(conclusion(&carriers[0].book(&request).await), Conclusion::Booked),
        }
        assert_eq!(practice.look(|karrio| karrio.live_of(&request.key.0).len()), 1);
    }
}

#[tokio::test]
async fn a_draft_that_is_not_bought_does_not_stay_to_be_bought_by_hand() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    practice.misbehave(Asked::Book, 1, Weather::Refuse("", "No"));
    refusal(carrier.book(&request("pd-no", 1)).await);
    refusal(carrier.book(&crate::request("pd-service", "haulier/other", 1)).await);
    let statuses: Vec<&str> = practice.look(|karrio| karrio.shipments.iter().map(|it| it.status).collect());
    assert_eq!(statuses, ["cancelled", "cancelled"]);
}

#[tokio::test]
async fn a_refused_address_is_our_field_in_its_own_words() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let field = async |change: fn(&mut BookingRequest)| {
        let mut request = request("pd-field", 2);
        change(&mut request);
        refusal(carrier.book(&request).await).field
    };
    assert_eq!(field(|it| it.recipient.postal_code = "1011".to_owned()).await, "recipient.postal_code");
    assert_eq!(field(|it| it.sender.city = "x".repeat(51)).await, "sender.city");
    assert_eq!(field(|it| it.parcels[1].weight = Grams(0)).await, "parcels.1.weight");
    assert_eq!(field(|it| it.service = "haulier/express".to_owned()).await, "method");
    assert_eq!(field(|it| it.order_number = "x".repeat(101)).await, "order_number");
    let point = |it: &mut BookingRequest| {
        let [id, carrier, name, post_number] = ["1", "", "", ""].map(str::to_owned);
        it.service_point = Some(ServicePoint { id, carrier, name, post_number }.into());
    };
    assert_eq!(field(point).await, "service_point");
    let words = refusal(carrier.book(&crate::request("pd-x", "elsewhere/haulier_standard", 1)).await);
    assert_eq!(words.why.args["words"], "No active carrier connection found to process the request".into());
    let back = BookingRequest { direction: Direction::Return, ..request("pd-back", 1) };
    assert_eq!(carrier.book(&back).await, Err(CarrierError::NotOffered(Service::Returns)));
    assert!(practice.look(|karrio| karrio.carried.is_empty()));
}

#[tokio::test]
async fn labels_are_named_for_what_they_are_and_fetched_where_they_are_cut() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    for how in [Weather::NoLabel, Weather::CutLabel] {
        practice.misbehave(Asked::Book, 1, how.clone());
        let booked = carrier.book(&request(&format!("pd-{how:?}"), 2)).await.unwrap();
        assert_eq!(booked.labels, [], "{how:?}");
        practice.misbehave(Asked::Labels, 1, how.clone());
        match (carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await, &how) {
            (fetched, Weather::NoLabel) => assert_eq!(fetched, Ok(Vec::new())),
            (fetched, _) => assert!(matches!(fetched, Err(CarrierError::Nonsense(_))), "{fetched:?}"),
        }
        let labels = carrier.labels(&labels_of(&booked, LabelFormat::Zpl)).await.unwrap();
        assert!(booked.parcels.iter().all(|it| String::from_utf8_lossy(&labels[0].bytes).contains(&it.number)));
        assert_eq!(
            labels.iter().map(|it| (it.parcel, it.format)).collect::<Vec<_>>(),
            [(1, LabelFormat::Zpl), (2, LabelFormat::Zpl)]
        );
    }
    practice.misbehave(Asked::Book, 1, Weather::OtherLabel);
    assert_eq!(carrier.book(&request("pd-pdf", 1)).await.unwrap().labels[0].format, LabelFormat::Pdf);
    practice.misbehave(Asked::Book, 1, Weather::OtherLabel);
    let together = carrier.book(&request("pd-pdfs", 2)).await.unwrap();
    assert_eq!(together.labels.iter().map(|it| it.format).collect::<Vec<_>>(), [LabelFormat::Pdf, LabelFormat::Pdf]);
    let pdf = connect_as(&practice, PATIENCE, "pdf", KEY);
    assert_eq!(pdf.capabilities().formats, [LabelFormat::Pdf]);
    assert_eq!(pdf.book(&request("pd-own-pdf", 1)).await.unwrap().labels[0].format, LabelFormat::Pdf);
}

#[tokio::test]
async fn a_shipment_is_voided_once_with_all_its_parcels() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let request = request("pd-void", 2);
    let booked = carrier.book(&request).await.unwrap();
    practice.misbehave(Asked::Void, 1, Weather::TroubleAfterWork);
    assert_eq!(carrier.void(&void_of(&request, &booked)).await, Ok(VoidAnswer::Already), "asked again");
    assert_eq!(carrier.find(&request.key).await, Ok(Found::Absent));
    let mut late = carrier.book(&request).await.unwrap();
    practice.misbehave(Asked::Void, 1, Weather::TooLate);
    let Err(CarrierError::Refused(refusal)) = carrier.void(&void_of(&request, &late)).await else {
        panic!("not refused")
    };
    assert_eq!(refusal.why.args["words"], "The shipment is 'in_transit' and can not be cancelled anymore...".into());
    // Booked by a person's word: its key leads to it.
    late.remote_id = String::new();
    assert_eq!(carrier.void(&void_of(&request, &late)).await, Ok(VoidAnswer::Voided));
    assert_eq!(carrier.void(&void_of(&request, &late)).await, Err(CarrierError::NotOffered(Service::Void)));
    assert!(practice.look(|karrio| karrio.carried.iter().all(|it| !it.live)));
}

#[tokio::test]
async fn an_account_is_checked_by_its_key_and_shows_its_connections() {
    let practice = Practice::start(Karrio::default()).await;
    let seen = connect(&practice, PATIENCE).check().await.unwrap();
    assert_eq!(seen.contracts, [AccountEntry { id: CONNECTION.to_owned(), name: "Haulier, generic".to_owned() }]);
    let wrong = connect_as(&practice, PATIENCE, "zpl_203", "guess");
    assert_eq!(wrong.check().await, Err(CarrierError::Unauthorised));
    assert_eq!(wrong.book(&request("pd-wrong", 1)).await, Err(CarrierError::Unauthorised));
    practice.misbehave(Asked::Account, 2, Weather::Garbage);
    assert!(matches!(connect(&practice, PATIENCE).check().await, Err(CarrierError::Nonsense(_))), "some other server");
}

#[tokio::test]
async fn what_can_be_shipped_with_has_prices_and_days() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let place = || Place { country: "DE".parse().unwrap(), postal_code: "50667".to_owned() };
    let query = |grams: u32, service: &str| ServiceQuery {
        from: place(),
        to: place(),
        parcels: vec![(Grams(grams), None)],
        service: service.to_owned(),
    };
    let told = async |query: &ServiceQuery| {
        let services = carrier.services(query).await.unwrap();
        services.into_iter().map(|it| (it.code, it.price.map(|it| it.minor), it.lead_days)).collect::<Vec<_>>()
    };
    let of = |code: &str, price, days| (code.to_owned(), price, days);
    let (point, standard) = ("haulier/haulier_point", "haulier/haulier_standard");
    assert_eq!(told(&query(1_200, "")).await, [of(point, Some(360), Some(2)), of(standard, Some(441), Some(1))]);
    assert_eq!(told(&query(1_200, standard)).await, [of(standard, Some(441), Some(1))]);
    assert_eq!(told(&query(40_000, "")).await, [], "nothing fits, and that is no error");
    let all = ServiceQuery { parcels: Vec::new(), ..query(1, "") };
    assert_eq!(told(&all).await, [of(point, None, None), of(standard, None, None)]);
}

#[tokio::test]
async fn parcels_are_followed_by_the_number_of_the_first() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let mut asked = Vec::new();
    for key in ["pd-here", "pd-there"] {
        let booked = carrier.book(&request(key, 2)).await.unwrap();
        asked.push(TrackRequest { numbers: numbers(&booked), remote_id: booked.remote_id });
    }
    practice.look(|karrio| karrio.move_along("pd-there", "out_for_delivery"));
    asked.push(TrackRequest { remote_id: String::new(), numbers: vec!["by hand".to_owned()] });
    let heard = carrier.track(&asked).await.unwrap();
    let told: Vec<_> = heard.iter().map(|it| (it.number.clone(), it.state)).collect();
    let first = |at: usize| asked[at].numbers[0].clone();
    assert_eq!(told, [(first(0), TrackingState::Announced), (first(1), TrackingState::OutForDelivery)]);
    assert_eq!(carrier.track(&asked[2..]).await, Ok(Vec::new()));
    assert_eq!(practice.asked(Asked::Track), 1, "nothing is asked about no shipment");
}

#[tokio::test]
async fn its_list_is_read_page_by_page_and_a_draft_costs_nothing() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let mut booked = Vec::new();
    for key in ["pd-l-1", "pd-l-2", "pd-l-3", "pd-l-4", "pd-l-5"] {
        booked.push(carrier.book(&request(key, 2)).await.unwrap());
    }
    carrier.void(&void_of(&request("pd-l-2", 2), &booked[1])).await.unwrap();
    let listing = carrier.list(UtcDateTime::from_millis(1_764_000_000_000)).await.unwrap();
    assert!(listing.is_whole);
    let told: Vec<_> = listing.shipments.iter().map(|it| (it.reference.as_str(), it.standing)).collect();
    let live = |key| (key, ListedStanding::Live);
    let gone = ("pd-l-2", ListedStanding::Gone);
    assert_eq!(told, [live("pd-l-5"), live("pd-l-4"), live("pd-l-3"), gone, live("pd-l-1")]);
    let first = &listing.shipments[4];
    assert_eq!(
        (&first.remote_id, &first.numbers, first.cost),
        (&booked[0].remote_id, &numbers(&booked[0]), booked[0].cost)
    );
}

#[tokio::test]
async fn a_declaration_goes_along_and_the_invoice_comes_back() {
    let practice = Practice::start(Karrio::default()).await;
    let carrier = connect(&practice, PATIENCE);
    let goods = DeclaredGoods {
        description: "Mug".to_owned(),
        sku: String::new(),
        quantity: 1,
        unit_value: Money { minor: 990, currency: Currency::EUR },
        unit_weight: Grams(200),
        hs_code: "6912.00".to_owned(),
        origin: "NL".parse().unwrap(),
    };
    let declared = |reason| CustomsDeclaration {
        reason,
        non_delivery: NonDelivery::Return,
        invoice_number: "1041".to_owned(),
        notes: String::new(),
        statements: Vec::new(),
        vat_number: String::new(),
        eori_number: String::new(),
        delivery: None,
        incoterm: None,
        day: model::Day("2026-11-30".parse().unwrap()),
        goods: vec![vec![goods.clone()]],
    };
    let abroad = |key: &str, reason| BookingRequest {
        recipient: crate::address("Joe", "8001", "Zürich", "CH"),
        customs: Some(declared(reason)),
        ..request(key, 1)
    };
    let booked = carrier.book(&abroad("pd-sale", ExportReason::Sale)).await.unwrap();
    let documents = carrier.customs(&labels_of(&booked, LabelFormat::Pdf)).await.unwrap().unwrap();
    assert!(documents.len() == 1 && documents[0].bytes.starts_with(b"%PDF"));
    let booked = carrier.book(&abroad("pd-gift", ExportReason::Gift)).await.unwrap();
    assert_eq!(carrier.customs(&labels_of(&booked, LabelFormat::Pdf)).await, Ok(Some(Vec::new())));
}

/// What an address lacks or has too much of is the customer's to say: its words on that are the refusal.
#[test]
fn whatever_is_booked_has_the_form_karrio_asks_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let practice = runtime.block_on(Practice::start(Karrio::default()));
    let carrier = runtime.block_on(async { connect(&practice, PATIENCE) });
    let parcels = proptest::collection::vec(crate::a_parcel(), 1..5);
    let booking = (crate::an_address(), crate::an_address(), parcels);
    let config = Config { cases: 64, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let run = runner.run(&booking, |(sender, recipient, parcels)| {
        let booking = BookingRequest { sender, recipient, parcels, ..request("pd-any", 1) };
        practice.look(|karrio| karrio.shipments.clear());
        match runtime.block_on(carrier.book(&booking)) {
            Ok(booked) => prop_assert_eq!(booked.labels.len(), booking.parcels.len()),
            Err(CarrierError::Refused(refusal)) => {
                let told = format!("{refusal:?}");
                let of_data = ["five digits", "greater than 0", "exceeds", "fewer characters"];
                prop_assert!(of_data.iter().any(|words| told.contains(words)), "{told}");
            }
            Err(error) => prop_assert!(false, "{error:?}"),
        }
        Ok(())
    });
    run.unwrap();
}
